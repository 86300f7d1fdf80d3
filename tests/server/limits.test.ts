import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LIMITS } from '../../src/server/limits.ts'
import { refusal, type StandIn, startStandIn } from './stand-in.ts'

let server: StandIn
beforeAll(async () => {
  server = await startStandIn()
})
afterAll(() => server.stop())

const nested = (depth: number) => `${'{ self '.repeat(depth - 1)}{ hello }${' }'.repeat(depth - 1)}`
const aliased = (count: number) => `{ ${Array.from({ length: count }, (_, index) => `a${index}: hello`).join(' ')} }`
const directed = (count: number) => `{ hello ${'@include(if: true) '.repeat(count)} }`
const fields = (count: number) => `{ ${'hello '.repeat(count)}}`
const operations = (count: number) => Array.from({ length: count }, (_, index) => `query Q${index} { hello }`).join(' ')
const twoLevels = (levels: number) =>
  Array.from(
    { length: levels },
    (_, index) => `fragment F${index} on Query { a: self { ...F${index + 1} } b: self { ...F${index + 1} } }`,
  ).join(' ')

describe('a document within the limits is answered', () => {
  test.each([
    ['depth', nested(LIMITS.depth.most)],
    ['aliases', aliased(LIMITS.aliases.most)],
    ['tokens', operations(LIMITS.tokens.most / 5)],
    ['the same field', fields(LIMITS.sameFields.most)],
  ])('%s', async (_limit, query) => {
    const operationName = query.startsWith('query Q0') ? 'Q0' : undefined
    expect((await server.ask(query, { operationName })).status).toBe(200)
  })
})

describe('a document beyond a limit is refused with QUERY_TOO_COMPLEX', () => {
  test.each([
    ['depth', nested(LIMITS.depth.most + 1), 'fields inside one another'],
    ['depth through fragments', `{ ...F0 } ${twoLevels(20)} fragment F20 on Query { hello }`, 'fields inside one another'],
    ['aliases', aliased(LIMITS.aliases.most + 1), 'aliases'],
    ['aliases through fragments', `{ ...F0 } ${twoLevels(5)} fragment F5 on Query { hello }`, 'aliases'],
    ['directives', directed(LIMITS.directives.most + 1), 'directives'],
    ['tokens', operations(LIMITS.tokens.most / 5 + 1), 'tokens'],
    ['the same field', fields(LIMITS.sameFields.most + 1), 'times the same field'],
    ['aliases of __typename', aliased(LIMITS.aliases.most + 1).replaceAll('hello', '__typename'), 'aliases'],
    ['directives nobody knows', `{ hello ${'@aa'.repeat(LIMITS.directives.most + 1)} }`, 'directives'],
  ])('%s', async (_limit, query, says) => {
    const body = await (await server.ask(query)).json()
    expect(body.errors).toHaveLength(1)
    expect(body.errors[0]).toMatchObject({ message: expect.stringContaining(says), extensions: { code: 'QUERY_TOO_COMPLEX' } })
    expect(await refusal(await server.ask(query))).toMatchObject({ status: 400 })
  })

  test('at the second asking too, when the document is in the cache', async () => {
    const query = nested(LIMITS.depth.most + 2)
    await server.ask(query)
    expect(await refusal(await server.ask(query))).toMatchObject({ status: 400, code: 'QUERY_TOO_COMPLEX' })
  })
})

describe('the transport', () => {
  test('a body of more than 256 KB is refused with 413', async () => {
    const answer = await server.ask('{ hello }', { variables: { filler: 'x'.repeat(LIMITS.bodyBytes.most) } })
    expect(await refusal(answer)).toMatchObject({ status: 413, code: 'BAD_REQUEST' })
  })

  test('also when it does not say how long it is', async () => {
    const chunk = new TextEncoder().encode(' '.repeat(64 * 1024))
    let sent = 0
    const body = new ReadableStream({
      pull(controller) {
        sent += 1
        if (sent > 6) controller.close()
        else controller.enqueue(chunk)
      },
    })
    const answer = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      duplex: 'half',
    } as RequestInit)
    expect(await refusal(answer)).toMatchObject({ status: 413, code: 'BAD_REQUEST' })
  })

  test('a batch is refused', async () => {
    const answer = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify([{ query: '{ hello }' }, { query: '{ hello }' }]),
    })
    expect(await refusal(answer)).toMatchObject({ status: 400, code: 'BAD_REQUEST' })
  })
})

test('an operation more than may run at once is told to come back', async () => {
  const busy = await startStandIn({ NEWSGRAPH_DEADLINE_MS: '6000' })
  const running = Array.from({ length: LIMITS.operationsAtOnce.most }, () => busy.ask('{ never }'))
  await expect.poll(() => busy.opened.length, { timeout: 5_500 }).toBe(LIMITS.operationsAtOnce.most)
  const answer = await busy.ask('{ hello }')
  expect(answer.headers.get('retry-after')).toBe('1')
  expect(await refusal(answer)).toMatchObject({ status: 429, code: 'RATE_LIMITED' })
  await Promise.all(running)
  expect((await busy.ask('{ hello }')).status).toBe(200)
  await busy.stop()
})

describe('docs/configuration.md', () => {
  test.each(Object.entries(LIMITS))('has the row of %s as limits.ts has it', async (_limit, rule) => {
    const page = await readFile(new URL('../../docs/configuration.md', import.meta.url), 'utf8')
    expect(page).toContain(`| ${rule.says} | ${rule.most} |`)
  })
})
