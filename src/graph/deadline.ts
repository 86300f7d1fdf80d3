// A deadline and the caller's abort signal as one thing: work raced against it ends at once with TIMEOUT or ABORTED,
// and `onStop` tells the engine to give up. Engines that cannot stop a statement let it run out unheard.
import { GraphError, type RunOptions } from './graph.ts'

export interface Deadline {
  /** Aborted when time is up or the caller gave up; undefined when neither can happen. */
  readonly signal: AbortSignal | undefined
  /** Milliseconds left, at least 1; undefined without a deadline. */
  remainingMs(): number | undefined
  /** @throws GraphError when already stopped. */
  throwIfStopped(): void
  /** The work's result, or the stop, whichever comes first. A late failure of the work is passed over. */
  guard<T>(work: Promise<T>): Promise<T>
  /** Frees the timer. Always call it. */
  end(): void
}

const NO_DEADLINE: Deadline = {
  signal: undefined,
  remainingMs: () => undefined,
  throwIfStopped() {},
  guard: (work) => work,
  end() {},
}

/** Starts the clock for `what` ("statement \"x\""). */
export function startDeadline(what: string, options: RunOptions | undefined): Deadline {
  if (options === undefined || (options.deadlineMs === undefined && options.signal === undefined)) return NO_DEADLINE
  return new RunningDeadline(what, options)
}

class RunningDeadline implements Deadline {
  readonly #controller = new AbortController()
  readonly #waiting = new Set<(error: GraphError) => void>()
  readonly #endsAt: number | undefined
  readonly #timer: NodeJS.Timeout | undefined
  readonly #callerSignal: AbortSignal | undefined
  readonly #onAbort: () => void
  #stop: GraphError | null = null

  constructor(what: string, options: RunOptions) {
    const { deadlineMs, signal } = options
    this.#callerSignal = signal
    this.#onAbort = () => this.#stopWith(new GraphError('ABORTED', `Cannot finish ${what}: the caller gave up`, { cause: signal?.reason }))
    if (deadlineMs !== undefined) {
      this.#endsAt = performance.now() + deadlineMs
      this.#timer = setTimeout(
        () => this.#stopWith(new GraphError('TIMEOUT', `Cannot finish ${what}: it took longer than ${deadlineMs} ms`)),
        deadlineMs,
      )
      this.#timer.unref()
    }
    if (signal?.aborted) this.#onAbort()
    else signal?.addEventListener('abort', this.#onAbort, { once: true })
  }

  get signal(): AbortSignal {
    return this.#controller.signal
  }

  remainingMs(): number | undefined {
    return this.#endsAt === undefined ? undefined : Math.max(1, Math.ceil(this.#endsAt - performance.now()))
  }

  throwIfStopped(): void {
    if (this.#stop !== null) throw this.#stop
  }

  guard<T>(work: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      if (this.#stop !== null) reject(this.#stop)
      else this.#waiting.add(reject)
      work.then(resolve, reject).finally(() => this.#waiting.delete(reject))
    })
  }

  end(): void {
    clearTimeout(this.#timer)
    this.#callerSignal?.removeEventListener('abort', this.#onAbort)
  }

  #stopWith(error: GraphError): void {
    if (this.#stop !== null) return
    this.#stop = error
    this.end()
    for (const reject of this.#waiting) reject(error)
    this.#waiting.clear()
    this.#controller.abort(error)
  }
}
