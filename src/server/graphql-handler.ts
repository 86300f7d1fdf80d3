// A schema and the pieces of a server → the handler of /graphql: Yoga with every limit on.

import type { GraphQLSchema } from 'graphql'
import { NoSchemaIntrospectionCustomRule } from 'graphql'
import { createYoga, type Plugin } from 'graphql-yoga'
import { checkRequest } from './check-request.ts'
import type { Settings } from './config.ts'
import { toClientError } from './error-codes.ts'
import { LIMITS, limitPlugins } from './limits.ts'
import type { Logger } from './log.ts'
import type { Metrics } from './metrics.ts'
import { createOperations, type OperationContext, type OperationTerms } from './operation.ts'
import { reportResults } from './report-results.ts'

export interface GraphqlParts {
  readonly schema: GraphQLSchema
  readonly openContext: (terms: OperationTerms) => OperationContext
  readonly settings: Pick<Settings, 'apiKey' | 'corsOrigins' | 'deadlineMs' | 'production'>
  readonly metrics: Metrics
  readonly log: Logger
}

/** The handler of GraphQL requests, how to end open subscriptions, and a promise of when what they opened is closed. */
export function createGraphqlHandler({ schema, openContext, settings, metrics, log }: GraphqlParts) {
  const operations = createOperations({
    openContext,
    apiKey: settings.apiKey,
    deadlineMs: settings.deadlineMs,
    onCloseError: (error) => log.error({ err: error }, 'cannot close a reader'),
  })
  const yoga = createYoga({
    schema,
    graphqlEndpoint: '/graphql',
    graphiql: false,
    landingPage: false,
    multipart: false,
    batching: false,
    logging: false,
    maxRequestBodySize: LIMITS.bodyBytes.most,
    cors: settings.corsOrigins.length === 0 ? false : { origin: [...settings.corsOrigins], credentials: false, methods: ['GET', 'POST'] },
    maskedErrors: { maskError: (error) => toClientError(error) },
    plugins: [
      checkRequest(settings.corsOrigins),
      ...limitPlugins(),
      ...(settings.production ? [CLOSED_TO_INTROSPECTION] : []),
      operations.plugin,
      reportResults({ operations, metrics, log, suggestions: !settings.production }),
    ],
  })
  return { handle: yoga, endStreams: operations.endStreams, closed: operations.closed }
}

// Production tells strangers nothing about the schema; suggestions are taken out of every message on its way out.
const CLOSED_TO_INTROSPECTION: Plugin = { onValidate: ({ addValidationRule }) => addValidationRule(NoSchemaIntrospectionCustomRule) }
