import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { send } from './send-request.ts'
import { type StandIn, startStandIn } from './stand-in.ts'

const FRIEND = 'https://friend.example'
let closed: StandIn
let open: StandIn
beforeAll(async () => {
  closed = await startStandIn()
  open = await startStandIn({ NEWSGRAPH_CORS_ORIGINS: FRIEND })
})
afterAll(() => Promise.all([closed.stop(), open.stop()]))

const QUERY = `/graphql?query=${encodeURIComponent('{ hello }')}`

describe('what a foreign page can send', () => {
  test.each([
    ['an image', 'GET', QUERY, { accept: 'image/*,*/*' }, '', 403],
    ['a script without a header', 'GET', QUERY, { accept: '*/*' }, '', 403],
    [
      'a fetch from another site',
      'GET',
      QUERY,
      { accept: 'application/json', 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors' },
      '',
      403,
    ],
    ['a fetch from a sibling site', 'GET', QUERY, { accept: 'application/json', 'sec-fetch-site': 'same-site' }, '', 403],
    ['a fetch from another origin by an old browser', 'GET', QUERY, { accept: 'application/json', origin: 'https://foe.example' }, '', 403],
    ['a fetch from a sandboxed frame', 'GET', QUERY, { accept: 'application/json', origin: 'null' }, '', 403],
    ['a form', 'POST', '/graphql', { 'content-type': 'application/x-www-form-urlencoded' }, 'query={hello}', 415],
    ['a form with files', 'POST', '/graphql', { 'content-type': 'multipart/form-data; boundary=x' }, '--x--', 415],
    ['text', 'POST', '/graphql', { 'content-type': 'text/plain' }, '{"query":"{hello}"}', 415],
    ['nothing said', 'POST', '/graphql', {}, '{"query":"{hello}"}', 415],
  ] as const)('%s is refused', async (_what, method, path, headers, body, status) => {
    const answer = await send(closed.url, method, path, headers, body)
    expect(answer.status).toBe(status)
    expect(JSON.parse(answer.text).errors[0].extensions.code).toBe('BAD_REQUEST')
  })
})

describe('what a client sends', () => {
  test.each([
    ['GET for JSON', 'GET', QUERY, { accept: 'application/json' }, ''],
    ['GET with the header', 'GET', QUERY, { 'x-graphql-yoga-csrf': '1' }, ''],
    ['GET by the same page', 'GET', QUERY, { accept: 'application/json', 'sec-fetch-site': 'same-origin' }, ''],
    ['POST of JSON', 'POST', '/graphql', { 'content-type': 'application/json; charset=utf-8' }, '{"query":"{hello}"}'],
  ] as const)('%s is answered', async (_what, method, path, headers, body) => {
    const answer = await send(closed.url, method, path, headers, body)
    expect(answer).toMatchObject({ status: 200, text: '{"data":{"hello":"hello you"}}' })
  })

  test('a mutation by GET is refused', async () => {
    const answer = await send(closed.url, 'GET', `/graphql?query=${encodeURIComponent('mutation { touch }')}`, {
      accept: 'application/graphql-response+json',
    })
    expect(answer.status).toBe(405)
  })
})

describe('CORS', () => {
  const preflight = { origin: FRIEND, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' }

  test('closed: no origin is allowed', async () => {
    expect((await send(closed.url, 'OPTIONS', '/graphql', preflight)).headers['access-control-allow-origin']).toBeUndefined()
  })

  test('a listed origin is allowed, without credentials', async () => {
    const answer = await send(open.url, 'OPTIONS', '/graphql', preflight)
    expect(answer.headers['access-control-allow-origin']).toBe(FRIEND)
    expect(answer.headers['access-control-allow-credentials']).not.toBe('true')
  })

  test('a listed origin may also GET', async () => {
    const answer = await send(open.url, 'GET', QUERY, { accept: 'application/json', origin: FRIEND, 'sec-fetch-site': 'cross-site' })
    expect(answer.status).toBe(200)
  })

  test('another origin is not reflected', async () => {
    const answer = await send(open.url, 'OPTIONS', '/graphql', { ...preflight, origin: 'https://foe.example' })
    expect(answer.headers['access-control-allow-origin']).not.toBe('https://foe.example')
    expect(answer.headers['access-control-allow-origin']).not.toBe('*')
  })
})
