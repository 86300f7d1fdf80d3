// Every answer on its way out → its errors coded, the operation counted and logged. The last plugin before the transport.
import type { ExecutionResult, GraphQLError } from 'graphql'
import { mapAsyncIterator, type Plugin } from 'graphql-yoga'
import { isFault, toClientError } from './error-codes.ts'
import type { Logger } from './log.ts'
import type { Metrics } from './metrics.ts'
import type { Operations } from './operation.ts'

export interface ReportParts {
  readonly operations: Operations
  readonly metrics: Metrics
  readonly log: Logger
  /** Whether messages may name what the schema has instead ("Did you mean …?"). */
  readonly suggestions: boolean
}

/** Codes the errors of every result, counts the operation and writes its log line. */
export function reportResults({ operations, metrics, log, suggestions }: ReportParts): Plugin {
  const starts = new WeakMap<Request, number>()
  /** An answer that is out, or a stream that is open. */
  function report(request: Request, errors: readonly GraphQLError[] | undefined): void {
    const facts = operations.factsOf(request) ?? { name: 'none', type: 'none', statements: 0 }
    const end = { ...facts, outcome: outcomeOf(errors), durationMs: performance.now() - (starts.get(request) ?? performance.now()) }
    metrics.countOperation(end)
    log.info(
      { operation: end.name, type: end.type, outcome: end.outcome, durationMs: Math.round(end.durationMs), statements: end.statements },
      'operation',
    )
  }
  return {
    onRequestParse({ request }) {
      starts.set(request, performance.now())
    },
    onResultProcess({ request, result, setResult }) {
      if (Array.isArray(result)) return
      if (Symbol.asyncIterator in result) {
        setResult(mapAsyncIterator(result, (event: ExecutionResult) => codeEvent(event, log, suggestions)))
        return report(request, undefined)
      }
      const errors = result.errors?.map((error) => codeError(error, log, suggestions))
      if (errors !== undefined) setResult({ ...result, errors: 'data' in result ? errors.map(withoutStatus) : errors })
      report(request, errors)
    },
  }
}

function codeEvent({ errors, ...rest }: ExecutionResult, log: Logger, suggestions: boolean): ExecutionResult {
  return errors === undefined ? rest : { ...rest, errors: errors.map((error) => withoutStatus(codeError(error, log, suggestions))) }
}

function codeError(error: unknown, log: Logger, suggestions: boolean): GraphQLError {
  const coded = toClientError(error)
  if (isFault(coded)) log.error({ err: (error as GraphQLError).originalError ?? error, path: coded.path?.join('.') }, 'fault')
  if (!suggestions) coded.message = coded.message.replace(/ *Did you mean [^?]*\?/g, '')
  return coded
}

// No error is left of an operation whose client went away.
function outcomeOf(errors: readonly GraphQLError[] | undefined): string {
  if (errors === undefined) return 'ok'
  return errors.length === 0 ? 'ABORTED' : String(errors[0]?.extensions.code)
}

// An answer with data is a success of HTTP, whatever some of its fields met.
function withoutStatus(error: GraphQLError): GraphQLError {
  delete error.extensions.http
  return error
}
