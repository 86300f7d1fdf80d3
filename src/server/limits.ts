// What a document may ask for, whatever its variables: depth, tokens, aliases, directives. Page sizes, complexity and
// hops depend on variables and are the schema's. In: the table of limits; out: plugins that refuse what exceeds them.
import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases'
import { maxDepthPlugin } from '@escape.tech/graphql-armor-max-depth'
import { maxDirectivesPlugin } from '@escape.tech/graphql-armor-max-directives'
import { maxTokensPlugin } from '@escape.tech/graphql-armor-max-tokens'
import { type ASTVisitor, Kind } from 'graphql'
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
  sameFields: { most: 10, says: 'times the same field in one selection' },
  operationsAtOnce: { most: 256, says: 'operations running at the same time' },
  subscriptionsAtOnce: { most: 100, says: 'subscriptions open at the same time' },
} as const
export type Limit = keyof typeof LIMITS

/** Plugins that refuse a document beyond the limits with QUERY_TOO_COMPLEX, and with that error alone. */
export function limitPlugins(): Plugin[] {
  return [
    maxTokensPlugin({ n: LIMITS.tokens.most, ...refusing('tokens') }),
    maxDepthPlugin({ n: LIMITS.depth.most, flattenFragments: true, ...refusing('depth') }),
    maxAliasesPlugin({ n: LIMITS.aliases.most, allowList: [], ...refusing('aliases') }),
    maxDirectivesPlugin({ n: LIMITS.directives.most, ...refusing('directives') }),
    { onValidate: ({ addValidationRule }) => addValidationRule(countSameFields) },
  ] as Plugin[]
}

// The plugins' own error would have no code.
function refusing(limit: Limit) {
  return { onReject: [() => refuse(limit)] }
}

// `{ a a a a … }` is read as one `a`, at the validator's expense.
function countSameFields(): ASTVisitor {
  return {
    SelectionSet({ selections }) {
      const counts = new Map<string, number>()
      for (const selection of selections) {
        if (selection.kind !== Kind.FIELD) continue
        const name = (selection.alias ?? selection.name).value
        const count = (counts.get(name) ?? 0) + 1
        if (count > LIMITS.sameFields.most) refuse('sameFields')
        counts.set(name, count)
      }
    },
  }
}

function refuse(limit: Limit): never {
  throw codedError('QUERY_TOO_COMPLEX', `The query has more than ${LIMITS[limit].most} ${LIMITS[limit].says}: ask for less at once`)
}
