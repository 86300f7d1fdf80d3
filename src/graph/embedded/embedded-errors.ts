// Errors of the embedded engine → GraphError. The engine tells them apart by GQLSTATUS and by a code in the message.
import { GraphError, type GraphErrorCode } from '../graph.ts'

// One line per kind: what the error says, and what it is.
const KINDS: readonly { readonly says: RegExp; readonly code: GraphErrorCode }[] = [
  { says: /UNIQUE constraint violation/, code: 'NOT_UNIQUE' },
  { says: /cannot be locked/, code: 'LOCKED' },
  { says: /time(d out|out)/i, code: 'TIMEOUT' },
  { says: /GRAFEO-(T|S)\d|IO error|corrupt|damaged/i, code: 'UNAVAILABLE' },
]

/** The error as a GraphError; one that is a GraphError already stays as it is. */
export function toGraphError(error: unknown, doing: string): GraphError {
  if (error instanceof GraphError) return error
  const message = error instanceof Error ? error.message : String(error)
  const code = KINDS.find((kind) => kind.says.test(message))?.code ?? 'BAD_STATEMENT'
  return new GraphError(code, `Cannot ${doing}: ${message}`, { cause: error })
}

/** Whether the same transaction may succeed when run again: another one wrote the same node first. */
export function isWriteConflict(error: unknown): boolean {
  const cause = error instanceof GraphError ? error.cause : error
  return cause instanceof Error && cause.message.includes('GRAFEO-T001')
}
