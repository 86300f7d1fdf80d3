// Promises that are under way, so that what must not happen meanwhile (a rollback, a close) can wait for them.

export class RunningWork {
  readonly #running = new Set<Promise<void>>()

  /** Remembers the work until it ends; gives it back. */
  track<T>(work: Promise<T>): Promise<T> {
    const ended: Promise<void> = work.then(ignore, ignore).finally(() => this.#running.delete(ended))
    this.#running.add(ended)
    return work
  }

  /** When everything tracked so far has ended, well or badly. */
  async ended(): Promise<void> {
    await Promise.all(this.#running)
  }
}

function ignore(): void {}
