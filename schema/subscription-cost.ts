// A subscription as it is asked for → whether each of its events may cost so much. The complexity plugin counts when a
// field is resolved, which is at the first event: too late for whoever waits for it.
import { complexityFromQuery } from '@pothos/plugin-complexity'
import { type ExecutionArgs, getOperationAST, Kind } from 'graphql'
import { tooManyValues } from './errors.ts'
import { MAX_COMPLEXITY } from './limits.ts'

/** @throws GraphQLError QUERY_TOO_COMPLEX */
export function requireAffordable({ schema, document, operationName, variableValues }: ExecutionArgs): void {
  const operation = getOperationAST(document, operationName)
  if (operation === null || operation === undefined) return
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)
  const asked = { kind: Kind.DOCUMENT, definitions: [operation, ...fragments] } as const
  const { complexity } = complexityFromQuery(asked, { schema, variables: { ...variableValues } })
  if (complexity > MAX_COMPLEXITY) throw tooManyValues(complexity)
}
