// newsgraph's own schema over HTTP: what the schema refuses arrives with its code, and mutations do what they say.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { RunningServer } from '../../src/server/server.ts'
import { refusal } from './stand-in.ts'
import { startEmpty } from './start-real.ts'

const KEY = 'a-key-of-sixteen-letters'
let server: RunningServer
beforeAll(async () => {
  server = await startEmpty({ NEWSGRAPH_API_KEY: KEY })
})
afterAll(() => server.stop())

const ask = (query: string, variables?: unknown) =>
  fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', 'x-api-key': KEY },
    body: JSON.stringify({ query, variables }),
  })

const levels = (first: string) =>
  `{ articles${first} { edges { node { mentions${first} { edges { node { mentions${first} { edges { node { quotes${first} { edges { node { id } } } } } } } } } } } } }`

describe('what the schema refuses', () => {
  test.each([
    ['more than a page', '{ articles(first: 1000000) { edges { node { id } } } }', {}, 'BAD_USER_INPUT'],
    [
      'more than a page, in a variable',
      'query ($n: Int) { articles(first: $n) { edges { node { id } } } }',
      { n: 1_000_000 },
      'BAD_USER_INPUT',
    ],
    ['first with last', '{ articles(first: 1, last: 1) { edges { node { id } } } }', {}, 'BAD_USER_INPUT'],
    ['a malformed cursor', '{ articles(first: 1, after: "nonsense") { edges { node { id } } } }', {}, 'BAD_USER_INPUT'],
    [
      '5000 ids at once',
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      { ids: Array.from({ length: 5000 }, (_, index) => `person:p${index}`) },
      'BAD_USER_INPUT',
    ],
    ['more than an operation may cost', levels('(first: 100)'), {}, 'QUERY_TOO_COMPLEX'],
  ])('%s', async (_what, query, variables, code) => {
    expect(await refusal(await ask(query, variables))).toMatchObject({ code })
  })
})

test('an ordinary question of four levels is answered', async () => {
  expect(await (await ask(levels(''))).json()).toEqual({ data: { articles: { edges: [] } } })
})

test('an article goes in and out by mutation, and its answer reads what was written', async () => {
  const input = {
    title: 'Malta opens a harbour',
    date: '2031-05-01',
    url: 'https://x.example/malta',
    body: 'Malta opened a harbour on Thursday.',
  }
  const load =
    'mutation ($input: LoadArticleInput!) { loadArticle(input: $input) { ... on LoadedArticle { changed article { id headline } } } }'
  const loaded = await (await ask(load, { input })).json()
  expect(JSON.stringify(loaded)).toContain('"headline":"Malta opens a harbour"')
  const id = /"id":"(article:[0-9a-f]+)"/.exec(JSON.stringify(loaded))?.[1]
  const removed = await (await ask('mutation ($id: ID!) { removeArticle(id: $id) { id removed } }', { id })).json()
  expect(removed).toEqual({ data: { removeArticle: { id, removed: true } } })
})
