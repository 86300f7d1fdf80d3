// Errors of Neo4j and its driver → GraphError, by `error.code` (the GQL status differs between server versions).
import neo4j from 'neo4j-driver'
import { GraphError, type GraphErrorCode } from '../graph.ts'

// One line per kind: what the code looks like, and what it is. The first that fits counts.
const KINDS: readonly { readonly code: RegExp; readonly is: GraphErrorCode }[] = [
  { code: /\.ConstraintValidationFailed$/, is: 'NOT_UNIQUE' },
  { code: /\.(TransactionTimedOut\w*|LockClientStopped|LockAcquisitionTimeout)$/, is: 'TIMEOUT' },
  { code: /\.Terminated$/, is: 'ABORTED' },
  { code: /^Neo\.ClientError\.Security\./, is: 'UNAUTHORIZED' },
  // "N/A" is what the driver itself says: no connection was free in time, or it was closed.
  { code: /^(ServiceUnavailable|SessionExpired|ProtocolError|N\/A)$/, is: 'UNAVAILABLE' },
  { code: /^Neo\.(TransientError|DatabaseError)\.|\.DatabaseNotFound$/, is: 'UNAVAILABLE' },
]

/** The error as a GraphError; one that is a GraphError already stays as it is. */
export function toGraphError(error: unknown, doing: string): GraphError {
  if (error instanceof GraphError) return error
  const code = errorCode(error)
  const is = KINDS.find((kind) => kind.code.test(code))?.is ?? 'BAD_STATEMENT'
  return new GraphError(is, `Cannot ${doing}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
}

/** The error's code: "Neo.ClientError.Security.Unauthorized"; "N/A" when it has none. */
export function errorCode(error: unknown): string {
  return error instanceof neo4j.Neo4jError ? error.code : 'N/A'
}

/** Whether the same work may succeed when run again. A server out of memory is not asked for the same again. */
export function isPassing(error: unknown): boolean {
  const cause = error instanceof GraphError ? error.cause : error
  return cause instanceof neo4j.Neo4jError && cause.retryable && !cause.code.endsWith('.MemoryPoolOutOfMemoryError')
}
