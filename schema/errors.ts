// Errors that clients are meant to read, each with the code it carries in `extensions.code`.
import { GraphQLError } from 'graphql'
import { MAX_COMPLEXITY } from './limits.ts'

export type ErrorCode = 'BAD_USER_INPUT' | 'NOT_FOUND' | 'QUERY_TOO_COMPLEX' | 'UNAUTHENTICATED'

/** What was asked for makes no sense; the message says what may be asked for. */
export function badUserInput(message: string): GraphQLError {
  return codedError('BAD_USER_INPUT', message)
}

/** A mutation where mutations are off, or by someone who may not. */
export function unauthenticated(message: string): GraphQLError {
  return codedError('UNAUTHENTICATED', message)
}

/** An operation that costs more than it may. */
export function tooManyValues(complexity: number, most = MAX_COMPLEXITY): GraphQLError {
  const says = `This operation may answer with about ${complexity} values, and ${most} is the limit: ask for smaller pages or fewer levels`
  return codedError('QUERY_TOO_COMPLEX', says)
}

function codedError(code: ErrorCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } })
}
