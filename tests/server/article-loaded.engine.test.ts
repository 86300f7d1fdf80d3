// The subscription articleLoaded over newsgraph's own server and a stream of HTTP: who is told what, once, and how a
// stream ends.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { loadArticles } from '../../loaders/load-articles.ts'
import { removeArticles } from '../../loaders/remove-articles.ts'
import { SUBSCRIPTIONS } from '../../schema/questions.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { readSettings } from '../../src/server/config.ts'
import { LIMITS } from '../../src/server/limits.ts'
import type { RunningServer } from '../../src/server/server.ts'
import { startNewsgraph } from '../../src/server/start-newsgraph.ts'
import { describeEngines } from '../engines.ts'
import { type EventStream, openEvents } from './event-stream.ts'

const KEY = 'a-key-of-sixteen-letters'
const KIVI = 'person:aino-kivi'
const FINLAND = 'country:FI'
const TELL_ME = `subscription ($ids: [ID!], $since: DateTime) {
  articleLoaded(mentioning: $ids, loadedSince: $since) { id headline loadedAt mentions(of: $ids) { edges { node { id } evidence { exact } } } }
}`
// Shorter than a stream lives in these tests.
const DEADLINE_MS = 2500

const article = (number: number, body: string) => ({
  title: `Article ${number}`,
  date: '20310304',
  url: `https://www.courier.example/${number}`,
  body,
})
const BOTH = 'Finnish Transport Minister Aino Kivi spoke in Helsinki on Tuesday.'
const ONE = 'Iceland and Finland agreed on fish.'
const OTHER = 'Norway and Iceland agreed on fish.'

describeEngines('the subscription articleLoaded', (engine) => {
  let graph: Graph
  let server: RunningServer
  const open: EventStream[] = []
  beforeEach(async () => {
    graph = await engine.open()
    await loadArticles(graph, sources(article(0, BOTH)))
    const settings = { PORT: '0', LOG_LEVEL: 'silent', NEWSGRAPH_API_KEY: KEY, NEWSGRAPH_DEADLINE_MS: String(DEADLINE_MS) }
    server = await startNewsgraph(readSettings({}, settings), graph)
  })
  afterEach(async () => {
    for (const stream of open.splice(0)) stream.leave()
    await server.stop()
  })

  const sources = (...articles: readonly ReturnType<typeof article>[]) => articles.map((each) => ({ ...each, source: each.url }))

  async function subscribe(variables: Readonly<Record<string, unknown>> = { ids: [KIVI, FINLAND] }, query = TELL_ME): Promise<EventStream> {
    const stream = await openEvents(server.url, query, variables)
    open.push(stream)
    return stream
  }

  async function mutate(input: ReturnType<typeof article>): Promise<void> {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${KEY}` },
      body: JSON.stringify({
        query: 'mutation ($input: LoadArticleInput!) { loadArticle(input: $input) { ... on LoadedArticle { changed } } }',
        variables: { input },
      }),
    })
    expect(await response.json()).toEqual({ data: { loadArticle: { changed: true } } })
  }

  const headline = async (stream: EventStream) => (await stream.next())?.data?.articleLoaded?.headline

  test('of three articles loaded through the API it tells the one that mentions both, with where it does', async () => {
    const stream = await subscribe()
    expect([stream.status, stream.type]).toEqual([200, 'text/event-stream'])
    for (const [number, body] of [ONE, BOTH, OTHER].entries()) await mutate(article(number + 1, body))
    const told = (await stream.next())?.data?.articleLoaded
    expect(told).toMatchObject({
      headline: 'Article 2',
      mentions: { edges: expect.arrayContaining([{ node: { id: KIVI }, evidence: [{ exact: 'Aino Kivi' }] }]) },
    })
    // Nothing of the other two: the next that is told is the next that mentions both.
    await mutate(article(4, BOTH))
    expect(await headline(stream)).toBe('Article 4')
  })

  test('of those another process loads at one moment each is told once, by every subscriber, in the order of ids', async () => {
    const streams = [await subscribe(), await subscribe({}), await subscribe({ ids: [] })]
    await loadArticles(graph, sources(article(1, BOTH), article(2, OTHER), article(3, BOTH)))
    await loadArticles(graph, sources(article(4, BOTH)))
    const [both, all, none] = streams as [EventStream, EventStream, EventStream]
    const told = [await headline(both), await headline(both)]
    expect(told.toSorted()).toEqual(['Article 1', 'Article 3'])
    expect(await headline(both)).toBe('Article 4')
    for (const stream of [all, none]) {
      const three = [await headline(stream), await headline(stream), await headline(stream)]
      expect(three.toSorted()).toEqual(['Article 1', 'Article 2', 'Article 3'])
      expect(await headline(stream)).toBe('Article 4')
    }
  })

  test('a changed article is told again, one loaded again unchanged or removed is not; the stream outlives the deadline', async () => {
    const stream = await subscribe()
    await loadArticles(graph, sources(article(0, BOTH)))
    await removeArticles(graph, ['article:none'])
    await new Promise((done) => setTimeout(done, DEADLINE_MS + 500))
    await loadArticles(graph, sources(article(0, `${BOTH} More.`)))
    expect(await headline(stream)).toBe('Article 0')
    expect(stream.beats).toBeGreaterThan(0)
  })

  test('whoever was cut off goes on from a moment, more than are read at once', async () => {
    const before = await subscribe()
    const many = Array.from({ length: 45 }, (_, index) => article(index + 1, index % 2 === 0 ? BOTH : ONE))
    await loadArticles(graph, sources(...many))
    expect(await headline(before)).toMatch(/^Article/)
    before.leave()
    const after = await subscribe({ ids: [KIVI, FINLAND], since: '2020-01-01T00:00:00Z' })
    const told = new Set<unknown>()
    for (let count = 0; count < 24; count++) told.add(await headline(after))
    expect(told.size).toBe(24)
  })

  test('the worked subscription fits', async () => {
    for (const { document } of SUBSCRIPTIONS) {
      const stream = await subscribe({ ids: [KIVI, FINLAND] }, document)
      await mutate(article(1, BOTH))
      const { data, errors } = (await stream.next()) ?? {}
      expect(errors).toBeUndefined()
      expect(JSON.stringify(data)).toContain('Aino Kivi')
    }
  })

  test.each([
    ['a wrong id', { ids: [KIVI, 'person:nobody', 'x'] }, TELL_ME, 'BAD_USER_INPUT', 'There is no entity "person:nobody", "x"'],
    ['six ids', { ids: ['a', 'b', 'c', 'd', 'e', 'f'] }, TELL_ME, 'BAD_USER_INPUT', 'may have 5 at most'],
    ['no moment', { since: 'yesterday' }, TELL_ME, 'BAD_USER_INPUT', 'is not a moment with its zone'],
    [
      'an event that costs too much',
      {},
      'subscription { articleLoaded { quotes(first: 100) { edges { node { about { quotes(first: 100) { edges { node { text } } } } } } } } }',
      'QUERY_TOO_COMPLEX',
      'ask for smaller pages',
    ],
    ['an unknown field', {}, 'subscription { nobody }', 'GRAPHQL_VALIDATION_FAILED', 'nobody'],
  ])('%s is answered at once', async (_says, variables, query, code, message) => {
    const stream = await subscribe(variables, query)
    const told = await stream.next()
    expect(told?.errors).toEqual([expect.objectContaining({ message: expect.stringContaining(message), extensions: { code } })])
    expect(await stream.next()).toBeNull()
  })

  test('the server ends streams when it stops, and does not wait for them', async () => {
    const stream = await subscribe()
    const ended = stream.next()
    const from = performance.now()
    await server.stop()
    expect(await ended).toBeNull()
    expect(performance.now() - from).toBeLessThan(2000)
  })

  test('no more are open than may be, and one that is left makes room', async () => {
    const most = LIMITS.subscriptionsAtOnce.most
    const streams = await Promise.all(Array.from({ length: most }, () => subscribe({})))
    expect(streams.map(({ status }) => status)).toEqual(Array(most).fill(200))
    expect((await (await subscribe({})).next())?.errors?.[0]?.extensions?.code).toBe('RATE_LIMITED')
    streams[0]?.leave()
    await expect
      .poll(
        async () => {
          const stream = await subscribe({})
          return Promise.race([
            stream.next().then((told) => told?.errors?.[0]?.extensions?.code),
            new Promise((done) => setTimeout(() => done('open'), 300)),
          ])
        },
        { timeout: 10_000 },
      )
      .toBe('open')
  })
})
