// Two audits by others, against newsgraph's own schema: GraphQL over HTTP (graphql-http, each of its audits a test of its
// own), and what graphql-cop (https://github.com/dolevf/graphql-cop) looks for in a server that is in production.
import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { RunningServer } from '../../src/server/server.ts'
import { send } from './send-request.ts'
import { startEmpty } from './start-real.ts'

let server: RunningServer
let production: RunningServer
beforeAll(async () => {
  server = await startEmpty()
  production = await startEmpty({ NODE_ENV: 'production' })
})
afterAll(() => Promise.all([server.stop(), production.stop()]))

const AUDITS = serverAudits({ url: () => `${server.url}/graphql` })

describe('GraphQL over HTTP', () => {
  test('there are 61 audits', () => {
    expect(AUDITS).toHaveLength(61)
  })

  test.each(AUDITS.map((audit) => [audit.id, audit.name, audit] as const))('%s %s', async (_id, _name, audit) => {
    expect(await audit.fn()).toMatchObject({ status: 'ok' })
  })
})

const HEADERS = { accept: '*/*', 'user-agent': 'graphql-cop' }
const post = async (body: unknown) =>
  (await send(production.url, 'POST', '/graphql', { ...HEADERS, 'content-type': 'application/json' }, JSON.stringify(body))).text
const postForm = async (form: string) =>
  (await send(production.url, 'POST', '/graphql', { ...HEADERS, 'content-type': 'application/x-www-form-urlencoded' }, form)).text
const get = async (path: string) => (await send(production.url, 'GET', path, HEADERS)).text
const ask = (query: string) => post({ query })
const CIRCLE = `{ __schema { types { ${'fields { type { '.repeat(4)} name ${'} }'.repeat(4)} } } }`

describe('production has none of the thirteen weaknesses that graphql-cop looks for', () => {
  test.each([
    [
      'alias overloading',
      () => ask(`{ ${Array.from({ length: 101 }, (_, index) => `alias${index}: __typename`).join(' ')} }`),
      /"alias100"/,
    ],
    ['batches', () => post(Array.from({ length: 11 }, () => ({ query: '{ __typename }' }))), /"Query"/],
    ['directive overloading', () => ask(`{ __typename ${'@aa'.repeat(10)} }`), /(@aa.*){10}/],
    ['field duplication', () => ask(`{ ${'__typename '.repeat(500)} }`), /"Query"/],
    ['circular introspection', () => ask(CIRCLE), /"data":\{/],
    ['introspection', () => ask('{ __schema { types { name } } }'), /"types"/],
    ['field suggestions', () => ask('{ __schema { directive } }'), /Did you mean/],
    [
      'a playground',
      async () => (await Promise.all(['/graphql', '/graphiql', '/playground', '/console'].map(get))).join(''),
      /graphiql\.min\.css|GraphQL Playground|GraphiQL|graphql-playground/,
    ],
    ['queries by GET', () => get('/graphql?query={__typename}'), /"Query"/],
    ['mutations by GET', () => get('/graphql?query=mutation{__typename}'), /"Mutation"/],
    ['queries by form', () => postForm('query={__typename}'), /"Query"/],
    ['traces', () => ask('{ __typename }'), /stacktrace|tracing|exception/i],
    ['unhandled errors', () => ask('qwerty cop { abc }'), /exception|stack/i],
  ])('%s', async (_weakness, send, sign) => {
    expect(await send()).not.toMatch(sign)
  })
})
