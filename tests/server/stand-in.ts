// A small schema with one field per thing a server must cope with, and a server of it on a free port over a real
// embedded graph in memory. Tests of the server use it; tests of the whole use the real schema.
import { buildSchema, GraphQLError } from 'graphql'
import type { Question } from '../../schema/questions.ts'
import { GraphError, type GraphErrorCode, type Reader } from '../../src/graph/graph.ts'
import { openGraph } from '../../src/graph/open-graph.ts'
import { defineStatement } from '../../src/graph/statement.ts'
import { readSettings } from '../../src/server/config.ts'
import { createLog, type Logger } from '../../src/server/log.ts'
import type { OperationTerms } from '../../src/server/operation.ts'
import { playgroundTabs } from '../../src/server/playground-tabs.ts'
import { startServer } from '../../src/server/server.ts'

interface Context {
  readonly reader: Reader
  readonly terms: OperationTerms
}

const COUNT_ARTICLES = defineStatement<{ readonly count: number }>({
  name: 'stand-in/count-articles',
  kind: 'read',
  text: 'MATCH (a:Article) RETURN count(*) AS count',
  example: {},
})

export const STAND_IN = buildSchema(`
  type Query {
    hello(name: String): String
    self: Query
    articleCount: Int!
    mayMutate: Boolean
    fault: String
    graphFault(code: String!): String
    refused(code: String!): String
    never: String
    sorted(by: Order): String
  }
  type Mutation { touch: Boolean }
  enum Order { NEWEST OLDEST }
`)

const RESOLVERS = {
  hello: ({ name }: { name?: string }) => `hello ${name ?? 'you'}`,
  self: () => RESOLVERS,
  articleCount: async (_: object, { reader }: Context) => (await reader.run(COUNT_ARTICLES, {}))[0]?.count,
  mayMutate: (_: object, { terms }: Context) => terms.mayMutate,
  fault: () => {
    throw new Error('password of the store: hunter2')
  },
  graphFault: ({ code }: { code: GraphErrorCode }) => {
    throw new GraphError(code, 'bolt://user:hunter2@db said no')
  },
  refused: ({ code }: { code: string }) => {
    throw new GraphQLError('not this one', { extensions: { code, detail: 'hunter2' } })
  },
  never: () => new Promise(() => undefined),
  sorted: ({ by }: { by?: string }) => by,
  touch: () => true,
}

export const QUESTIONS: readonly Question[] = [
  { id: 1, title: 'Who is <there>?', document: 'query Hello($name: String) { hello(name: $name) }', variables: { name: 'A & B' } },
]

/** Starts a server of the stand-in schema; `environment` holds settings as they would stand in the environment. */
export async function startStandIn(environment: Readonly<Record<string, string>> = {}, log?: Logger) {
  const settings = readSettings({}, { PORT: '0', LOG_LEVEL: 'silent', ...environment })
  const graph = await openGraph({ neo4j: null, storePath: null })
  await graph.ensureSchema()
  const opened: { readonly terms: OperationTerms; closed: boolean }[] = []
  const server = await startServer({
    settings,
    graph,
    schema: withResolvers(),
    openContext: (terms) => {
      const reader = graph.openReader({ signal: terms.signal, deadlineMs: terms.deadlineMs })
      const record = { terms, closed: false }
      opened.push(record)
      const close = async () => {
        await reader.close()
        record.closed = true
      }
      return {
        reader,
        terms,
        close,
        get statementCount() {
          return reader.statementCount
        },
      }
    },
    tabs: playgroundTabs(QUESTIONS),
    log: log ?? createLog(settings.logLevel),
  })
  const ask = (query: string, options: { variables?: unknown; operationName?: string; headers?: Record<string, string> } = {}) =>
    fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...options.headers },
      body: JSON.stringify({ query, variables: options.variables, operationName: options.operationName }),
    })
  return { ...server, graph, opened, ask }
}

export type StandIn = Awaited<ReturnType<typeof startStandIn>>

/** Status and first error's code and message of an answer. */
export async function refusal(response: Response) {
  const body = (await response.json()) as { data?: unknown; errors?: { message: string; extensions?: { code?: string } }[] }
  return { status: response.status, code: body.errors?.[0]?.extensions?.code, message: body.errors?.[0]?.message }
}

function withResolvers() {
  for (const type of [STAND_IN.getQueryType(), STAND_IN.getMutationType()]) {
    for (const [name, field] of Object.entries(type?.getFields() ?? {})) {
      const resolve = RESOLVERS[name as keyof typeof RESOLVERS] as (args: unknown, context: Context) => unknown
      field.resolve = (_, args, context) => resolve(args, context)
    }
  }
  return STAND_IN
}
