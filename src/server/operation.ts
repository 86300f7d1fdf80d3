// One operation from its start to its end: who may run it, its deadline, and its context with the one Reader of the
// graph, closed at the end whatever happened. In: the pieces of a server; out: a Yoga plugin.
import { type DocumentNode, type ExecutionArgs, type ExecutionResult, getOperationAST } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { mutationRefused, showsKey } from './authorize.ts'
import { codedError } from './error-codes.ts'
import { LIMITS } from './limits.ts'
import type { OperationEnd } from './metrics.ts'
import { type AnswerStream, openStream, type WithContext } from './stream.ts'

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
  /** Ends every subscription; from now on none is opened. */
  endStreams(): Promise<void>
  /** Resolves when the contexts of all ended operations are closed. */
  closed(): Promise<void>
}

type Execute = (args: ExecutionArgs & { signal?: AbortSignal }) => Promise<ExecutionResult>
type Terms = Pick<OperationTerms, 'mayMutate'> & { readonly request: Request }

/** Runs each operation on its terms. */
export function createOperations(parts: OperationParts): Operations {
  const known = new WeakMap<Request, OperationFacts>()
  const closings = trackClosings(parts.onCloseError)
  const streams = new Set<Held>()
  let running = 0
  let stopping = false

  async function run(request: Request, args: ExecutionArgs, execute: Execute): Promise<ExecutionResult> {
    const facts = describeOperation(args.document, args.operationName)
    known.set(request, { ...facts, statements: 0 })
    const mayMutate = showsKey(request.headers, parts.apiKey)
    if (facts.type === 'mutation' && !mayMutate) throw mutationRefused(parts.apiKey)
    const count = (statements: number) => known.set(request, { ...facts, statements })
    return inContext({ mayMutate, request }, count, (contextValue, end) => {
      const given = { ...args, contextValue }
      // A write is finished rather than abandoned half told: only reads are given up while they run.
      return facts.type === 'mutation' ? execute(given) : Promise.race([execute({ ...given, signal: end.signal }), end.reached])
    })
  }

  async function inContext<Answer>(
    { mayMutate, request }: Terms,
    onStatements: (count: number) => void,
    work: (context: OperationContext, end: ReturnType<typeof endOf>) => Promise<Answer>,
  ): Promise<Answer> {
    if (running >= LIMITS.operationsAtOnce.most) throw tooMany('operations at once')
    const end = endOf(request.signal, parts.deadlineMs)
    const context = parts.openContext({ mayMutate, signal: end.signal, deadlineMs: parts.deadlineMs, origin: new URL(request.url).origin })
    running += 1
    try {
      return await work(context, end)
    } finally {
      running -= 1
      end.clear()
      onStatements(context.statementCount)
      closings.close(context)
    }
  }

  async function stream(request: Request, args: ExecutionArgs): Promise<AnswerStream | ExecutionResult> {
    const facts = describeOperation(args.document, args.operationName)
    known.set(request, { ...facts, statements: 0 })
    if (stopping || streams.size >= LIMITS.subscriptionsAtOnce.most) throw tooMany('subscriptions are open')
    // Held before it is open: many may come in one moment.
    const held: Held = { end: async () => {} }
    streams.add(held)
    const release = () => streams.delete(held)
    const count = (statements: number) => known.set(request, { ...facts, statements })
    const withContext: WithContext = (work) =>
      inContext({ mayMutate: false, request }, count, async (context, end) => Promise.race([work(context), end.reached]))
    try {
      const opened = await openStream(args, withContext, release)
      if (!(Symbol.asyncIterator in opened)) release()
      else {
        held.end = () => opened.return?.() ?? Promise.resolve()
        request.signal.addEventListener('abort', held.end, { once: true })
        if (stopping || request.signal.aborted) await held.end()
      }
      return opened
    } catch (error) {
      release()
      throw error
    }
  }

  const plugin: Plugin = {
    onExecute({ args, executeFn, setExecuteFn }) {
      const { request } = args.contextValue
      setExecuteFn((given: ExecutionArgs) => run(request, given, executeFn as Execute))
    },
    onSubscribe({ args, setSubscribeFn }) {
      const { request } = args.contextValue
      setSubscribeFn((given: ExecutionArgs) => stream(request, given))
    },
  }
  const endStreams = async () => {
    stopping = true
    await Promise.all([...streams].map((held) => held.end()))
  }
  return { plugin, factsOf: (request) => known.get(request), endStreams, closed: closings.ended }
}

/** A place among the open subscriptions, and how to end the one that has it. */
interface Held {
  end: () => Promise<unknown>
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

function tooMany(what: string) {
  return codedError('RATE_LIMITED', `Too many ${what}: try again in a second`, 429, { 'retry-after': '1' })
}
