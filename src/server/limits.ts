// What a document may ask for, whatever its variables: depth, tokens, aliases, directives. Page sizes, complexity and
// hops depend on variables and are the schema's. In: the table of limits; out: plugins that refuse what exceeds them.
import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases'
import { maxDepthPlugin } from '@escape.tech/graphql-armor-max-depth'
import { maxDirectivesPlugin } from '@escape.tech/graphql-armor-max-directives'
import { maxTokensPlugin } from '@escape.tech/graphql-armor-max-tokens'
import type { ValidationContext } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { MAX_ALIASES, MAX_DEPTH, MAX_DIRECTIVES, MAX_TOKENS } from '../../schema/limits.ts'
import { codedError } from './error-codes.ts'

/** The server's limits, in the order of docs/configuration.md. */
export const LIMITS = {
  bodyBytes: { most: 256 * 1024, says: 'bytes in the body of a request' },
  tokens: { most: MAX_TOKENS, says: 'tokens in a document' },
  depth: { most: MAX_DEPTH, says: 'fields inside one another' },
  aliases: { most: MAX_ALIASES, says: 'aliases in an operation' },
  directives: { most: MAX_DIRECTIVES, says: 'directives in an operation' },
  operationsAtOnce: { most: 256, says: 'operations running at the same time' },
} as const
export type Limit = keyof typeof LIMITS

/** Plugins that refuse a document beyond the limits with QUERY_TOO_COMPLEX. */
export function limitPlugins(): Plugin[] {
  return [
    maxTokensPlugin({ n: LIMITS.tokens.most, onReject: [() => refuse('tokens')] }),
    maxDepthPlugin({ n: LIMITS.depth.most, flattenFragments: true, ...reporting('depth') }),
    maxAliasesPlugin({ n: LIMITS.aliases.most, ...reporting('aliases') }),
    maxDirectivesPlugin({ n: LIMITS.directives.most, ...reporting('directives') }),
  ] as Plugin[]
}

// Reported beside other validation errors; thrown, it would end validation without a code.
function reporting(limit: Limit) {
  return { propagateOnRejection: false, onReject: [(context: ValidationContext | null) => context?.reportError(tooMuch(limit))] }
}

function refuse(limit: Limit): never {
  throw tooMuch(limit)
}

function tooMuch(limit: Limit) {
  return codedError('QUERY_TOO_COMPLEX', `The query has more than ${LIMITS[limit].most} ${LIMITS[limit].says}: ask for less at once`)
}
