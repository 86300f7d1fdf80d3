// One operation from its start to its end: who may run it, its deadline, and its context with the one Reader of the
// graph, closed at the end whatever happened. In: the pieces of a server; out: a Yoga plugin.
import { type DocumentNode, type ExecutionArgs, type ExecutionResult, getOperationAST } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { mutationRefused, showsKey } from './authorize.ts'
import { codedError } from './error-codes.ts'
import { LIMITS } from './limits.ts'
import type { OperationEnd } from './metrics.ts'

/** What an operation may do, and until when. */
export interface OperationTerms {
  readonly mayMutate: boolean
  /** Aborted when the client goes away or the deadline passes. */
  readonly signal: AbortSignal
  readonly deadlineMs: number
  /** Where the server was asked: "http://127.0.0.1:4000". */
  readonly origin: string
}

/** What resolvers read, made for one operation. */
export interface OperationContext {
  /** Statements sent so far. */
  readonly statementCount: number
  /** Ends the read transaction. */
  close(): Promise<void>
}

export interface OperationParts {
  readonly openContext: (terms: OperationTerms) => OperationContext
  readonly apiKey: string | null
  readonly deadlineMs: number
  /** Told when a context cannot be closed; the answer is out by then. */
  readonly onCloseError: (error: unknown) => void
}

/** What is known of the operation in a request, for the log and the figures. */
export interface OperationFacts extends Pick<OperationEnd, 'name' | 'type'> {
  readonly statements: number
}

export interface Operations {
  readonly plugin: Plugin
  factsOf(request: Request): OperationFacts | undefined
  /** Resolves when the contexts of all ended operations are closed. */
  closed(): Promise<void>
}

type Execute = (args: ExecutionArgs & { signal?: AbortSignal }) => Promise<ExecutionResult>

/** Runs each operation on its terms. */
export function createOperations(parts: OperationParts): Operations {
  const known = new WeakMap<Request, OperationFacts>()
  const closings = trackClosings(parts.onCloseError)
  let running = 0

  async function run(request: Request, args: ExecutionArgs, execute: Execute): Promise<ExecutionResult> {
    const facts = describeOperation(args.document, args.operationName)
    known.set(request, { ...facts, statements: 0 })
    const mayMutate = showsKey(request.headers, parts.apiKey)
    if (facts.type === 'mutation' && !mayMutate) throw mutationRefused(parts.apiKey)
    if (running >= LIMITS.operationsAtOnce.most) throw tooMany()
    const end = endOf(request.signal, parts.deadlineMs)
    const context = parts.openContext({ mayMutate, signal: end.signal, deadlineMs: parts.deadlineMs, origin: new URL(request.url).origin })
    running += 1
    try {
      const given = { ...args, contextValue: context }
      // A write is finished rather than abandoned half told: only reads are given up while they run.
      return await (facts.type === 'mutation' ? execute(given) : Promise.race([execute({ ...given, signal: end.signal }), end.reached]))
    } finally {
      running -= 1
      end.clear()
      known.set(request, { ...facts, statements: context.statementCount })
      closings.close(context)
    }
  }

  const plugin: Plugin = {
    onExecute({ args, executeFn, setExecuteFn }) {
      const { request } = args.contextValue
      setExecuteFn((given: ExecutionArgs) => run(request, given, executeFn as Execute))
    },
  }
  return { plugin, factsOf: (request) => known.get(request), closed: closings.ended }
}

// Not awaited by the operation: its client need not wait for the end of a read transaction.
function trackClosings(onCloseError: (error: unknown) => void) {
  const closings = new Set<Promise<void>>()
  return {
    close(context: OperationContext): void {
      const closed = context
        .close()
        .catch(onCloseError)
        .finally(() => closings.delete(closed))
      closings.add(closed)
    },
    async ended(): Promise<void> {
      await Promise.all(closings)
    },
  }
}

/** The name and type of the operation that a document and a name choose. */
export function describeOperation(document: DocumentNode, operationName: string | null | undefined): Pick<OperationEnd, 'name' | 'type'> {
  const operation = getOperationAST(document, operationName)
  return { name: operation?.name?.value ?? 'anonymous', type: operation?.operation ?? 'none' }
}

// The moment an operation is given up: the client is gone, or the deadline has passed.
function endOf(client: AbortSignal, deadlineMs: number) {
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(tooLate(deadlineMs)), deadlineMs)
  const leave = () => controller.abort(client.reason)
  if (client.aborted) leave()
  client.addEventListener('abort', leave, { once: true })
  const reached = new Promise<never>((_, reject) => {
    controller.signal.addEventListener('abort', () => reject(controller.signal.reason), { once: true })
  })
  // Nobody waits for it when the operation ends first.
  reached.catch(() => undefined)
  const clear = () => {
    clearTimeout(timer)
    client.removeEventListener('abort', leave)
  }
  return { signal: controller.signal, reached, clear }
}

function tooLate(deadlineMs: number) {
  return codedError('TIMEOUT', `The operation took longer than ${deadlineMs} ms: ask for less, or for fewer hops`)
}

function tooMany() {
  return codedError('RATE_LIMITED', 'Too many operations at once: try again in a second', 429, { 'retry-after': '1' })
}
