import { connect } from 'node:net'
import { buildClientSchema, getIntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { refusal, type StandIn, startStandIn } from './stand-in.ts'

let server: StandIn
let production: StandIn
beforeAll(async () => {
  server = await startStandIn()
  production = await startStandIn({ NODE_ENV: 'production' })
})
afterAll(() => Promise.all([server.stop(), production.stop()]))

const BROWSER = { accept: 'text/html,application/xhtml+xml' }
const get = (from: StandIn, path: string, headers: Record<string, string> = {}) => fetch(`${from.url}${path}`, { headers })

describe('health, readiness and figures', () => {
  test('/health answers while the process runs', async () => {
    expect(await (await get(server, '/health')).json()).toEqual({ status: 'ok' })
  })

  test('/ready names the engine when the graph answers', async () => {
    expect(await (await get(server, '/ready')).json()).toEqual({ status: 'ready', engine: 'embedded' })
  })

  test('/ready is 503 when the graph does not answer', async () => {
    const broken = await startStandIn()
    await broken.graph.close()
    const answer = await get(broken, '/ready')
    expect(answer.status).toBe(503)
    expect(await answer.json()).toMatchObject({ status: 'the graph does not answer' })
    await broken.stop()
  })

  test('/metrics counts operations by name, type and outcome, and their statements', async () => {
    const counted = await startStandIn()
    await counted.ask('query Count { articleCount }')
    await counted.ask('query Count { articleCount }')
    await counted.ask('query Broken { fault }')
    await counted.ask('{ nobody }')
    const figures = await (await get(counted, '/metrics')).text()
    expect(figures).toContain('newsgraph_operations_total{operation="Count",type="query",outcome="ok"} 2')
    expect(figures).toContain('newsgraph_operations_total{operation="Broken",type="query",outcome="INTERNAL"} 1')
    expect(figures).toContain('newsgraph_operations_total{operation="none",type="none",outcome="GRAPHQL_VALIDATION_FAILED"} 1')
    expect(figures).toContain('newsgraph_statements_total{operation="Count"} 2')
    expect(figures).toContain('newsgraph_operation_duration_seconds_count{operation="Count",type="query"} 2')
    expect(figures).toContain('process_cpu_seconds_total')
    await counted.stop()
  })

  test('/metrics does not grow with the names that clients invent', async () => {
    const flooded = await startStandIn()
    for (let index = 0; index < 250; index++) await flooded.ask(`query Name${index} { hello }`)
    const figures = await (await get(flooded, '/metrics')).text()
    expect(figures.match(/^newsgraph_operations_total/gm)?.length).toBeLessThanOrEqual(201)
    expect(figures).toContain('newsgraph_operations_total{operation="other",type="query",outcome="ok"} 50')
    await flooded.stop()
  })
})

describe('an address', () => {
  test.each([
    ['that does not exist', 'GET', '/nothing', 404],
    ['that is a name of every object', 'GET', '/__proto__', 404],
    ['that can only be read', 'POST', '/health', 405],
    ['asked for its head', 'HEAD', '/', 200],
  ])('%s', async (_what, method, path, status) => {
    expect((await fetch(`${server.url}${path}`, { method })).status).toBe(status)
  })
})

describe('the start page', () => {
  test('of an empty graph says how to fill it', async () => {
    expect(await (await get(server, '/', BROWSER)).text()).toContain('newsgraph load PATH')
  })

  test('shows questions that open in the playground, and loads nothing', async () => {
    const answer = await get(server, '/', BROWSER)
    const page = await answer.text()
    expect(page).toContain('Who is &#60;there&#62;?')
    expect(page).not.toContain('<there>')
    expect(page).not.toMatch(/<script|<link|<img|@import|url\(/)
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
    const link = /href="(\/graphql\?[^"]+)"/.exec(page)?.[1]?.replaceAll('&#38;', '&')
    expect(new URL(link ?? '', server.url).searchParams.get('variables')).toContain('"A & B"')
  })

  test('in production it names no playground', async () => {
    expect(await (await get(production, '/', BROWSER)).text()).not.toContain('Playground')
  })
})

describe('the playground', () => {
  test('is one page with the worked questions, which loads nothing else', async () => {
    const answer = await get(server, '/graphql', BROWSER)
    const page = await answer.text()
    expect(answer.headers.get('content-type')).toContain('text/html')
    expect(page).toContain('Who is \\u003cthere>?')
    expect(page).not.toMatch(/<(script|link|img)[^>]+(src|href)="?(https?:)?\/\//)
    expect(answer.headers.get('content-security-policy')).toMatch(/default-src 'none'; script-src 'sha256-/)
  })

  test('is not sent again while it is the same', async () => {
    const etag = (await get(server, '/graphql', BROWSER)).headers.get('etag') ?? ''
    expect((await get(server, '/graphql', { ...BROWSER, 'if-none-match': etag })).status).toBe(304)
  })

  test('is sent packed to whoever can unpack it, plain to others', async () => {
    expect((await get(server, '/graphql', { ...BROWSER, 'accept-encoding': 'gzip' })).headers.get('content-encoding')).toBe('gzip')
    expect((await get(server, '/graphql', { ...BROWSER, 'accept-encoding': 'identity' })).headers.get('content-encoding')).toBeNull()
  })
})

describe('in production', () => {
  test('there is no playground', async () => {
    const answer = await get(production, '/graphql', BROWSER)
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(await answer.text()).not.toContain('<html')
  })

  test.each(['{ __schema { types { name } } }', '{ __type(name: "Query") { name } }'])('%s is refused', async (query) => {
    expect(await refusal(await production.ask(query))).toMatchObject({ status: 400, code: 'GRAPHQL_VALIDATION_FAILED' })
  })

  test('__typename stays', async () => {
    expect(await (await production.ask('{ __typename }')).json()).toEqual({ data: { __typename: 'Query' } })
  })

  test.each(['{ helo }', '{ hello(nam: "x") }', 'query ($x: Strin) { hello(name: $x) }', '{ ... on Quer { hello } }'])(
    '%s gets no suggestion',
    async (query) => {
      const text = await (await production.ask(query)).text()
      expect(text).toContain('GRAPHQL_VALIDATION_FAILED')
      expect(text).not.toContain('Did you mean')
    },
  )
})

test('in production a wrong variable gets no suggestion either', async () => {
  const query = 'query ($by: Order) { sorted(by: $by) }'
  const message = async (from: StandIn) => (await refusal(await from.ask(query, { variables: { by: 'NEWES' } }))).message
  expect(await message(server)).toContain('NEWEST')
  expect(await message(production)).toContain('does not exist')
  expect(await message(production)).not.toContain('NEWEST')
})

describe('in development', () => {
  test('introspection is open', async () => {
    const { data } = await (await server.ask(getIntrospectionQuery())).json()
    expect(buildClientSchema(data).getQueryType()?.name).toBe('Query')
  })

  test('a misspelt field gets a suggestion', async () => {
    expect((await refusal(await server.ask('{ helo }'))).message).toContain('Did you mean "hello"')
  })
})

describe('a server that stops', () => {
  test('lets a running operation end, says it is not ready, and takes no new connection', async () => {
    const stopping = await startStandIn({ NEWSGRAPH_DEADLINE_MS: '1000' })
    const running = stopping.ask('{ never }')
    await expect.poll(() => stopping.opened.length).toBe(1)
    const { port } = new URL(stopping.url)
    const socket = connect(Number(port), '127.0.0.1')
    await new Promise((resolve) => socket.write('GET /ready HTTP/1.1\r\nhost: x\r\n', resolve))
    await (await get(stopping, '/health')).text()
    const stopped = stopping.stop()
    const answer = new Promise<string>((resolve) => socket.once('data', (data) => resolve(String(data))))
    socket.write('\r\n')
    expect(await answer).toMatch(/^HTTP\/1\.1 503 [\s\S]*connection: close[\s\S]*"stopping"/i)
    await expect(get(stopping, '/health')).rejects.toThrow()
    expect(await refusal(await running)).toMatchObject({ status: 504, code: 'TIMEOUT' })
    await stopped
    await expect(stopping.graph.checkHealth()).rejects.toThrow()
  })

  test('may be told to stop twice', async () => {
    const stopping = await startStandIn()
    await Promise.all([stopping.stop(), stopping.stop()])
    await expect(stopping.graph.checkHealth()).rejects.toThrow()
  })
})

test('a port that is taken is said so', async () => {
  const { port } = new URL(server.url)
  await expect(startStandIn({ PORT: port })).rejects.toThrow(
    `Cannot listen on 127.0.0.1 port ${port}: the port is taken; choose another with --port or PORT`,
  )
})
