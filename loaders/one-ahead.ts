// Items → what becomes of them, in order: while one result is used, the next is worked on.

/** Maps items in order, working on the next one while the one before is used. */
export async function* oneAhead<In, Out>(items: AsyncIterable<In>, work: (item: In) => Promise<Out>): AsyncGenerator<Out> {
  let running: Promise<Out> | null = null
  for await (const item of items) {
    const next = work(item)
    next.catch(() => {}) // whoever awaits it sees the error; until then it is not "unhandled"
    if (running !== null) yield await running
    running = next
  }
  if (running !== null) yield await running
}
