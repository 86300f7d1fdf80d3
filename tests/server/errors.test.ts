import { readFile } from 'node:fs/promises'
import { GraphQLError } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ERROR_CODES, toClientError } from '../../src/server/error-codes.ts'
import { refusal, type StandIn, startStandIn } from './stand-in.ts'

const KEY = 'a-key-of-sixteen-letters'
let server: StandIn
let keyed: StandIn
beforeAll(async () => {
  server = await startStandIn({ NEWSGRAPH_DEADLINE_MS: '200' })
  keyed = await startStandIn({ NEWSGRAPH_API_KEY: KEY })
})
afterAll(() => Promise.all([server.stop(), keyed.stop()]))

describe('every error has a code', () => {
  test.each([
    ['no GraphQL', '{ hello', undefined, 400, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', '{ nobody }', undefined, 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['a variable of the wrong type', 'query ($name: String) { hello(name: $name) }', { name: 1 }, 400, 'BAD_USER_INPUT'],
    ['a variable that is missing', 'query ($code: String!) { refused(code: $code) }', {}, 400, 'BAD_USER_INPUT'],
    ['a fault of ours', '{ fault }', undefined, 200, 'INTERNAL'],
    ['an answer later than the deadline', '{ never }', undefined, 504, 'TIMEOUT'],
    ['the graph too slow', '{ graphFault(code: "TIMEOUT") }', undefined, 200, 'TIMEOUT'],
    ['the graph away', '{ graphFault(code: "UNAVAILABLE") }', undefined, 200, 'UNAVAILABLE'],
    ['the graph in use', '{ graphFault(code: "LOCKED") }', undefined, 200, 'UNAVAILABLE'],
    ['a statement that is wrong', '{ graphFault(code: "BAD_STATEMENT") }', undefined, 200, 'INTERNAL'],
    ['a code the schema gives', '{ refused(code: "NOT_FOUND") }', undefined, 200, 'NOT_FOUND'],
    ['a code nobody knows', '{ refused(code: "SOMETHING") }', undefined, 200, 'INTERNAL'],
    ['a mutation while they are off', 'mutation { touch }', undefined, 401, 'UNAUTHENTICATED'],
  ])('%s', async (_what, query, variables, status, code) => {
    expect(await refusal(await server.ask(query, { variables }))).toMatchObject({ status, code })
  })

  test('an answer with data keeps status 200 and its data', async () => {
    const response = await server.ask('{ hello fault }')
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({ data: { hello: 'hello you', fault: null }, errors: [{ path: ['fault'] }] })
  })

  test('a client that takes only application/json gets 200 with the error', async () => {
    const response = await server.ask('{ nobody }', { headers: { accept: 'application/json' } })
    expect(await refusal(response)).toMatchObject({ status: 200, code: 'GRAPHQL_VALIDATION_FAILED' })
  })
})

describe('nothing of the inside comes out', () => {
  test.each([
    '{ fault }',
    '{ graphFault(code: "UNAVAILABLE") }',
    '{ graphFault(code: "BAD_STATEMENT") }',
    '{ refused(code: "NOT_FOUND") }',
    '{ refused(code: "SOMETHING") }',
  ])('%s', async (query) => {
    const text = await (await server.ask(query)).text()
    expect(text).not.toMatch(/hunter2|stack|originalError|\.ts:/)
  })

  test('an error turned twice is the same', () => {
    const once = toClientError(new GraphQLError('x', { originalError: new Error('hunter2') }))
    const twice = toClientError(once)
    expect(twice.toJSON()).toEqual(once.toJSON())
  })
})

describe('mutations', () => {
  test.each([
    ['Authorization: Bearer', { authorization: `Bearer ${KEY}` }],
    ['x-api-key', { 'x-api-key': KEY }],
  ])('run with the key in %s', async (_where, headers) => {
    expect(await (await keyed.ask('mutation { touch }', { headers })).json()).toEqual({ data: { touch: true } })
  })

  test.each([
    ['no key', {}],
    ['a wrong key', { 'x-api-key': `${KEY}x` }],
    ['an empty key', { 'x-api-key': '' }],
    ['the key without Bearer', { authorization: KEY }],
  ])('are refused with %s', async (_what, headers) => {
    expect(await refusal(await keyed.ask('mutation { touch }', { headers }))).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' })
  })

  test('that are off say how to switch them on', async () => {
    const answer = await refusal(await server.ask('mutation { touch }', { headers: { 'x-api-key': KEY } }))
    expect(answer.message).toContain('NEWSGRAPH_API_KEY')
  })

  test('resolvers know who may mutate', async () => {
    expect(await (await keyed.ask('{ mayMutate }', { headers: { 'x-api-key': KEY } })).json()).toEqual({ data: { mayMutate: true } })
    expect(await (await keyed.ask('{ mayMutate }')).json()).toEqual({ data: { mayMutate: false } })
  })
})

describe('an operation', () => {
  test.each([
    ['answered', '{ articleCount }', 'ok'],
    ['failed', '{ fault }', 'INTERNAL'],
    ['given up', '{ articleCount never }', 'TIMEOUT'],
  ])('%s closes its reader', async (_how, query) => {
    const before = server.opened.length
    await server.ask(query)
    expect(server.opened.length).toBe(before + 1)
    await expect.poll(() => server.opened.at(-1)?.closed).toBe(true)
  })

  test('whose client goes away is told so, and closes its reader', async () => {
    const controller = new AbortController()
    const before = keyed.opened.length
    const asked = fetch(`${keyed.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ articleCount never }' }),
      signal: controller.signal,
    }).catch((error: Error) => error.name)
    await expect.poll(() => keyed.opened.length).toBe(before + 1)
    controller.abort()
    expect(await asked).toBe('AbortError')
    await expect.poll(() => keyed.opened.at(-1)).toMatchObject({ closed: true, terms: { signal: { aborted: true } } })
  })

  test('that is refused opens no reader', async () => {
    const before = server.opened.length
    await server.ask('{ nobody }')
    await server.ask('mutation { touch }')
    expect(server.opened.length).toBe(before)
  })
})

describe('docs/configuration.md', () => {
  test.each(Object.entries(ERROR_CODES))('has the row of %s as error-codes.ts has it', async (code, rule) => {
    const page = await readFile(new URL('../../docs/configuration.md', import.meta.url), 'utf8')
    expect(page).toContain(`| \`${code}\` | ${rule.status} | ${rule.says} |`)
  })
})
