// Errors of every origin (transport, parser, validation, resolvers, the graph) → what a client sees: a message, a code
// from this table, an HTTP status. The one place where codes are decided. What is not meant for clients is masked.
import { GraphQLError } from 'graphql'
import { GraphError, type GraphErrorCode } from '../graph/graph.ts'

export interface ErrorCodeRule {
  readonly says: string
  /** HTTP status of an answer without data. */
  readonly status: number
}

/** Every value `extensions.code` takes, in the order of docs/configuration.md. */
export const ERROR_CODES = {
  BAD_REQUEST: { says: 'The HTTP request is not one of GraphQL, or is too large, or may come from a foreign page.', status: 400 },
  GRAPHQL_PARSE_FAILED: { says: 'The document is not GraphQL.', status: 400 },
  GRAPHQL_VALIDATION_FAILED: { says: 'The document does not fit the schema.', status: 400 },
  BAD_USER_INPUT: { says: 'A variable, argument, cursor or id has a value it cannot have.', status: 400 },
  QUERY_TOO_COMPLEX: { says: 'The document asks for more than one of the limits allows.', status: 400 },
  UNAUTHENTICATED: { says: 'A mutation without the API key, or mutations are off.', status: 401 },
  NOT_FOUND: { says: 'What the id or name stands for is not in the graph.', status: 404 },
  RATE_LIMITED: { says: 'Too many operations are running; try again in a second.', status: 429 },
  INTERNAL: { says: 'A fault of newsgraph; its log says which.', status: 500 },
  UNAVAILABLE: { says: 'The graph does not answer, or the server is stopping.', status: 503 },
  TIMEOUT: { says: 'The operation took longer than the deadline.', status: 504 },
} as const satisfies Record<string, ErrorCodeRule>
export type ErrorCode = keyof typeof ERROR_CODES

// Codes that others give, and what they are called here.
const OTHER_CODES: Readonly<Record<string, ErrorCode>> = {
  REQUEST_ENTITY_TOO_LARGE: 'BAD_REQUEST',
  OPERATION_RESOLUTION_FAILURE: 'BAD_USER_INPUT',
  INTERNAL_SERVER_ERROR: 'INTERNAL',
}

const UNEXPECTED = 'Unexpected error: the log of the server says which'

// What the graph raises, as clients see it. The engine's own words stay in the log.
const GRAPH_ERRORS: Readonly<Record<GraphErrorCode, readonly [ErrorCode, string]>> = {
  TIMEOUT: ['TIMEOUT', 'The graph took longer than the deadline: ask for less, or for fewer hops'],
  ABORTED: ['TIMEOUT', 'The operation was given up before the graph answered'],
  UNAVAILABLE: ['UNAVAILABLE', 'The graph does not answer'],
  LOCKED: ['UNAVAILABLE', 'The graph is in use by another process'],
  UNAUTHORIZED: ['INTERNAL', UNEXPECTED],
  NOT_UNIQUE: ['INTERNAL', UNEXPECTED],
  BAD_STATEMENT: ['INTERNAL', UNEXPECTED],
}

/** An error meant for clients, with its code. */
export function codedError(code: ErrorCode, message: string, status?: number, headers?: Readonly<Record<string, string>>): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: httpPart(code, status, headers) } })
}

/**
 * Any error → what a client sees. An error that was turned before comes back with the same code and message.
 * @param withoutCode of a GraphQLError that has none: from the executor, which reads variables and arguments, unless said otherwise
 */
export function toClientError(error: unknown, withoutCode: ErrorCode = 'BAD_USER_INPUT'): GraphQLError {
  const outer = error instanceof GraphQLError ? error : undefined
  const cause = innermost(error)
  if (cause instanceof GraphError) return clientError(...GRAPH_ERRORS[cause.code], outer, cause)
  if (!(cause instanceof GraphQLError)) return clientError('INTERNAL', UNEXPECTED, outer, cause)
  const code = knownCode(outer?.extensions.code ?? cause.extensions.code ?? withoutCode)
  return clientError(code, code === 'INTERNAL' ? UNEXPECTED : cause.message, outer, cause)
}

/** Whether a client error hides a fault that belongs in the log. */
export function isFault(error: GraphQLError): boolean {
  return error.extensions.code === 'INTERNAL' || error.extensions.code === 'UNAVAILABLE'
}

function knownCode(code: unknown): ErrorCode {
  const given = String(code)
  return Object.hasOwn(ERROR_CODES, given) ? (given as ErrorCode) : (OTHER_CODES[given] ?? 'INTERNAL')
}

// Resolvers' errors come wrapped, once or more, in the executor's.
function innermost(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? innermost(error.originalError) : error
}

// A cause that is no GraphQLError stays with the error for the log; it is never part of the answer.
function clientError(code: ErrorCode, message: string, outer: GraphQLError | undefined, cause: unknown): GraphQLError {
  const http = (outer?.extensions.http ?? (cause instanceof GraphQLError ? cause.extensions.http : undefined)) as HttpPart | undefined
  const { nodes, source, positions, path } = outer ?? {}
  const originalError = cause instanceof Error && !(cause instanceof GraphQLError) ? cause : undefined
  return new GraphQLError(message, {
    nodes,
    source,
    positions,
    path,
    originalError,
    extensions: { code, http: httpPart(code, http?.status, http?.headers) },
  })
}

interface HttpPart {
  readonly status?: number
  readonly spec?: boolean
  readonly headers?: Readonly<Record<string, string>>
}

// "spec": a client that accepts only application/json gets status 200 with the error, as GraphQL over HTTP asks.
function httpPart(code: ErrorCode, status: number | undefined, headers: HttpPart['headers']): HttpPart {
  return { status: status ?? ERROR_CODES[code].status, spec: code !== 'BAD_REQUEST', headers }
}
