// What every resolver of one operation shares: one read transaction, and the batches that turn the keys of one tick into
// one statement. The server makes a context for each operation and closes it when the answer is complete:
//
//     const context = createContext({ graph, readerOptions: { deadlineMs, signal }, mayMutate })
//     try { … execute with it … } finally { await context.close() }
import DataLoader from 'dataloader'
import type { Graph, Reader, RunOptions } from '../src/graph/graph.ts'

export interface ContextOptions {
  readonly graph: Graph
  /** The operation's deadline and signal, passed on to the database. */
  readonly readerOptions?: RunOptions
  /** Whether this operation may load and remove articles. */
  readonly mayMutate?: boolean
  /** Where the server was asked ("http://127.0.0.1:4000"), for links to it; absent without a server. */
  readonly origin?: string
}

/** A batched read: many keys in, one answer per key in order. */
export type BatchRead<Answer> = (reader: Reader, keys: readonly string[]) => Promise<readonly Answer[]>

export interface Context {
  readonly graph: Graph
  readonly mayMutate: boolean
  /** Where the server was asked; '' without a server. */
  readonly origin: string
  /** How many statements the operation has sent so far. */
  readonly statementCount: number
  /** The operation's read transaction, opened when first asked for. */
  reader(): Reader
  /** The answer to one key, read together with the other keys of this tick. `name` tells reads with other arguments apart. */
  load<Answer>(name: string, read: BatchRead<Answer>, key: string): Promise<Answer>
  /** Ends the read transaction, so that what is read next includes what was just written. */
  renew(): Promise<void>
  /** Ends the read transaction. Call it once, when the answer is complete. */
  close(): Promise<void>
}

/** Makes the context of one operation. Nothing is opened until something is read. */
export function createContext({ graph, readerOptions, mayMutate = false, origin = '' }: ContextOptions): Context {
  let reader: Reader | null = null
  let closedStatements = 0
  let batches = new Map<string, DataLoader<string, unknown>>()
  const inStep = keepStep()
  const context: Context = {
    graph,
    mayMutate,
    origin,
    get statementCount() {
      return closedStatements + (reader?.statementCount ?? 0)
    },
    reader() {
      reader ??= graph.openReader(readerOptions)
      return reader
    },
    load<Answer>(name: string, read: BatchRead<Answer>, key: string) {
      let batch = batches.get(name)
      if (batch === undefined) {
        const readKeys = (keys: readonly string[]) => inStep.during(read(context.reader(), keys))
        batch = new DataLoader<string, unknown>(readKeys, { batchScheduleFn: inStep.schedule })
        batches.set(name, batch)
      }
      return batch.load(key) as Promise<Answer>
    },
    async renew() {
      const open = reader
      reader = null
      batches = new Map()
      closedStatements += open?.statementCount ?? 0
      await open?.close()
    },
    close: () => context.renew(),
  }
  return context
}

/**
 * Starts batches only when none is being read. Lists side by side answer one after the other, and what hangs from them
 * would be read once for each; so it is read once for all. Nothing is lost: one transaction reads one after the other.
 */
function keepStep() {
  let reading = 0
  let waiting: (() => void)[] = []
  function start(): void {
    if (reading > 0) return
    const ready = waiting
    waiting = []
    for (const startBatch of ready) startBatch()
  }
  // After the promises that are settled now have been followed: the last of them may ask for more.
  const startSoon = (): void => void Promise.resolve().then(() => process.nextTick(start))
  return {
    schedule(startBatch: () => void): void {
      waiting.push(startBatch)
      startSoon()
    },
    async during<Answer>(answer: Promise<Answer>): Promise<Answer> {
      reading++
      try {
        return await answer
      } finally {
        reading--
        startSoon()
      }
    },
  }
}
