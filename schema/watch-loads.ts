// A graph → the moment of its latest load, told to all who wait for a later one. The graph itself is asked, every two
// seconds and only while somebody waits, so that what other processes load is seen too: one small statement, however many
// wait.
import { setTimeout as sleep } from 'node:timers/promises'
import type { Graph } from '../src/graph/graph.ts'
import { latestLoad } from '../src/lookups/loaded-articles.ts'

export interface LoadsWatch {
  /**
   * The moment of the latest load, as soon as it is later than `after`; null when the signal is aborted before.
   * @throws GraphError when the graph does not answer
   */
  later(after: string, signal: AbortSignal): Promise<string | null>
  /** Looks at once, where somebody waits. */
  wake(): void
}

const LOOK_EVERY_MS = 2000
const LOOK_DEADLINE_MS = 10_000
// Neo4j shows a transaction to readers a little at a time while it commits: by now all of it is there.
const SETTLED_AFTER_MS = 250

const WATCHES = new WeakMap<Graph, LoadsWatch>()

/** The one watch of a graph. */
export function watchLoads(graph: Graph): LoadsWatch {
  const watch = WATCHES.get(graph) ?? createWatch(graph)
  WATCHES.set(graph, watch)
  return watch
}

interface Waiting {
  readonly after: string
  readonly resolve: (latest: string | null) => void
  readonly reject: (error: unknown) => void
  readonly stopListening: () => void
}

function createWatch(graph: Graph): LoadsWatch {
  const waiting = new Set<Waiting>()
  let timer: NodeJS.Timeout | undefined
  let looking = false

  function lookIn(ms: number): void {
    if (looking) return
    clearTimeout(timer)
    timer = waiting.size === 0 ? undefined : setTimeout(look, ms)
  }

  function leave(one: Waiting): void {
    waiting.delete(one)
    one.stopListening()
    if (waiting.size === 0) lookIn(0)
  }

  async function look(): Promise<void> {
    looking = true
    try {
      const latest = await latestLoad(graph, { deadlineMs: LOOK_DEADLINE_MS })
      const told = [...waiting].filter(({ after }) => latest > after)
      if (told.length > 0) await sleep(SETTLED_AFTER_MS)
      for (const one of told) end(one, () => one.resolve(latest))
    } catch (error) {
      for (const one of waiting) end(one, () => one.reject(error))
    } finally {
      looking = false
      lookIn(LOOK_EVERY_MS)
    }
  }

  function end(one: Waiting, tell: () => void): void {
    leave(one)
    tell()
  }

  return {
    later: (after, signal) =>
      new Promise((resolve, reject) => {
        if (signal.aborted) return resolve(null)
        const onAbort = () => end(one, () => resolve(null))
        const stopListening = () => signal.removeEventListener('abort', onAbort)
        const one: Waiting = { after, resolve, reject, stopListening }
        waiting.add(one)
        signal.addEventListener('abort', onAbort, { once: true })
        if (timer === undefined) lookIn(0)
      }),
    wake: () => lookIn(0),
  }
}
