// Every list is walked whole, forwards and backwards, in pages of several sizes: the same rows in the same order.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeArticles } from '../../loaders/write.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { describeEngines } from '../engines.ts'
import { AINO, ARTICLE_IDS, FINLAND, GULF_LINE, MARTA, MEETING, quoteOf, RUSSIA, WORLD, writeWorld } from '../world.ts'
import { ask, type Json, listOf } from './ask.ts'

const COUNTS: Readonly<Record<string, number>> = {
  articles: 4,
  'articles(orderBy: OLDEST_FIRST)': 4,
  'articles(filter: { from: "2031-03-05", to: "2031-03-10" })': 2,
  'articles(filter: { publisher: "publisher:courier.example" })': 2,
  publishers: 2,
  persons: 4,
  'persons(orderBy: NAME)': 4,
  'persons(filter: { nameStartsWith: "Ma" })': 1,
  countries: 3,
  organizations: 1,
  places: 1,
  quotes: 6,
  'quotes(filter: { kinds: [DIRECT], from: "2031-03-06" })': 3,
  'quotes(filter: { kinds: [PARTIAL, INDIRECT] })': 1,
  'quotes(filter: { minConfidence: 0.95 })': 0,
  'quotes(filter: { withSpeaker: true, kinds: [DIRECT] })': 5,
  'quotes(filter: { withSpeaker: false })': 0,
  'articles(filter: { language: "en" })': 4,
  'articles(filter: { language: "en", publisher: "publisher:courier.example" })': 2,
  'articles(filter: { language: "fi" })': 0,
  events: 2,
  'events(filter: { types: [SANCTION], statuses: [HYPOTHETICAL] })': 1,
  positions: 4,
  'positions(filter: { titleStartsWith: "deputy" })': 1,
  [`timeline(id: "${RUSSIA}")`]: 5,
  [`timeline(id: "${FINLAND}")`]: 3,
  [`timeline(id: "${FINLAND}", from: "2031-03-05")`]: 2,
  [`timeline(id: "${FINLAND}", kinds: [TOOK_PART, TOOK_PLACE])`]: 2,
  [`timeline(id: "${FINLAND}", kinds: [TOOK_PART, TOOK_PLACE], from: "2031-03-05")`]: 1,
  [`timeline(id: "${FINLAND}", kinds: [TOOK_PLACE])`]: 1,
  [`timeline(id: "${MARTA}")`]: 2,
  [`timeline(id: "${AINO}", kinds: [SAID, TOOK_PART], orderBy: NEWEST_FIRST)`]: 4,
  [`person(id: "${AINO}").mentions`]: 4,
  [`person(id: "${AINO}").mentions(publisher: "publisher:courier.example")`]: 2,
  [`person(id: "${AINO}").quotes`]: 3,
  [`person(id: "${AINO}").quotes(about: "${RUSSIA}")`]: 2,
  [`person(id: "${AINO}").quotes(publisher: "publisher:courier.example")`]: 1,
  [`person(id: "${AINO}").quotes(minConfidence: 0.95)`]: 0,
  [`person(id: "${AINO}").quotes(kinds: [DIRECT])`]: 3,
  [`person(id: "${AINO}").quotes(about: "${RUSSIA}", kinds: [DIRECT, PARTIAL])`]: 2,
  [`person(id: "${AINO}").quotes(about: "${RUSSIA}", kinds: [INDIRECT])`]: 0,
  [`person(id: "${AINO}").mentions(language: "en")`]: 4,
  [`person(id: "${AINO}").mentions(language: "fi")`]: 0,
  [`person(id: "${AINO}").quotesAbout`]: 1,
  [`person(id: "${AINO}").events`]: 1,
  [`person(id: "${AINO}").positions`]: 2,
  [`country(id: "${RUSSIA}").quotesAbout`]: 3,
  [`country(id: "${RUSSIA}").quotesAbout(speaker: "${AINO}", orderBy: OLDEST_FIRST)`]: 2,
  [`country(id: "${RUSSIA}").quotesAbout(minConfidence: 0.95)`]: 0,
  [`country(id: "${FINLAND}").quotesAbout(kinds: [INDIRECT])`]: 1,
  [`country(id: "${FINLAND}").quotesAbout(kinds: [DIRECT])`]: 0,
  [`country(id: "${FINLAND}").events`]: 2,
  [`country(id: "${FINLAND}").events(with: "${AINO}")`]: 1,
  [`country(id: "${FINLAND}").events(types: [SANCTION])`]: 1,
  [`country(id: "${FINLAND}").eventsHere`]: 1,
  [`country(id: "${FINLAND}").officials`]: 1,
  [`country(id: "${FINLAND}").positions`]: 2,
  [`country(id: "${FINLAND}").positions(titleStartsWith: "Foreign")`]: 1,
  [`country(id: "${FINLAND}").positions(heldFrom: "2031-05-01", heldTo: "2031-12-31")`]: 1,
  [`country(id: "${FINLAND}").places`]: 1,
  [`organization(id: "${GULF_LINE}").members`]: 1,
  [`organization(id: "${GULF_LINE}").positions`]: 1,
  [`article(id: "${ARTICLE_IDS[0]}").mentions`]: 6,
  [`article(id: "${ARTICLE_IDS[0]}").mentions(kinds: [PERSON, PLACE])`]: 4,
  [`article(id: "${ARTICLE_IDS[0]}").quotes`]: 2,
  [`article(id: "${ARTICLE_IDS[1]}").quotes(kinds: [DIRECT])`]: 1,
  [`article(id: "${ARTICLE_IDS[1]}").quotes(kinds: [INDIRECT])`]: 1,
  [`article(id: "${ARTICLE_IDS[1]}").quotes(minConfidence: 0.95)`]: 0,
  [`article(id: "${ARTICLE_IDS[0]}").events`]: 1,
  [`article(id: "${ARTICLE_IDS[0]}").positions`]: 2,
  [`event(id: "${MEETING}").participants`]: 5,
  [`event(id: "${MEETING}").reports`]: 2,
  [`quote(id: "${quoteOf(AINO, 'Russia must sign the paper')}").appearances`]: 2,
  [`quote(id: "${quoteOf(AINO, 'Russia must sign the paper')}").sameTextOtherSpeakers`]: 1,
  [`quote(id: "${quoteOf(AINO, 'Russia must sign the paper')}").sameTextOtherSpeakers(kinds: [INDIRECT])`]: 0,
  [`quote(id: "${quoteOf(AINO, 'Russia must sign the paper')}").sameTextOtherSpeakers(minConfidence: 0.95)`]: 0,
  'publisher(id: "publisher:courier.example").articles': 2,
  'publisher(id: "publisher:courier.example").articles(language: "en")': 2,
  'publisher(id: "publisher:courier.example").articles(language: "fi")': 0,
}

/** A list's page: "person(id: …).quotes(about: …)" with page arguments. */
async function readPage(graph: Graph, list: string, page: string): Promise<Json> {
  const [field = '', ...parents] = list.split(').').reverse()
  const withPage = field.includes('(') ? field.replace(/\)$/, `, ${page})`) : `${field}(${page})`
  const selection = `${withPage} { totalCount edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`
  const document = parents.reduce((inner, parent) => `${parent}) { ${inner} }`, selection)
  const data = await ask(graph, `{ ${document} }`)
  const [answer = {}] = Object.values(data)
  return parents.length === 0 ? answer : (Object.values(answer)[0] ?? {})
}

async function walk(graph: Graph, list: string, size: number, forwards: boolean): Promise<string[]> {
  const cursors: string[] = []
  let page = forwards ? `first: ${size}` : `last: ${size}`
  for (let pages = 0; pages < 10; pages++) {
    const { edges, pageInfo } = await readPage(graph, list, page)
    const found = listOf(edges).map(({ cursor }) => String(cursor))
    if (forwards) cursors.push(...found)
    else cursors.unshift(...found)
    if (!(forwards ? pageInfo?.hasNextPage : pageInfo?.hasPreviousPage)) return cursors
    page = forwards ? `first: ${size}, after: "${pageInfo?.endCursor}"` : `last: ${size}, before: "${pageInfo?.startCursor}"`
  }
  throw new Error(`Cannot walk ${list}: it does not end`)
}

describeEngines('pages', (engine) => {
  let graph: Graph
  beforeAll(async () => {
    graph = await engine.open()
    await writeWorld(graph)
  })
  afterAll(() => graph.close())

  describe('forwards and backwards by one and by two are the whole list', () => {
    test.each(Object.entries(COUNTS))('%s: %i', async (list, count) => {
      const { totalCount, edges, pageInfo } = await readPage(graph, list, 'first: 100')
      const cursors = listOf(edges).map(({ cursor }) => String(cursor))
      expect(cursors).toHaveLength(count)
      expect(new Set(cursors).size).toBe(count)
      expect([pageInfo?.hasNextPage, pageInfo?.hasPreviousPage]).toEqual([false, false])
      expect(totalCount).toBe(count)
      expect(await walk(graph, list, 1, true)).toEqual(cursors)
      expect(await walk(graph, list, 2, false)).toEqual(cursors)
    })
  })

  test('orders: dates, mentions and names', async () => {
    const data = await ask(
      graph,
      `{
        newest: articles { edges { node { publishedOn } } }
        oldest: quotes(orderBy: OLDEST_FIRST) { edges { node { saidOn } } }
        mentioned: persons { edges { node { articleCount } } }
        named: persons(orderBy: NAME) { edges { node { name } } }
      }`,
    )
    const column = (list: string, field: string) => listOf(data[list]?.edges).map(({ node }) => node?.[field])
    expect(column('newest', 'publishedOn')).toEqual(['2031-06-01', '2031-03-10', '2031-03-06', '2031-03-04'])
    expect(column('oldest', 'saidOn')).toEqual(['2031-03-04', '2031-03-04', '2031-03-06', '2031-03-06', '2031-03-10', '2031-06-01'])
    expect(column('mentioned', 'articleCount')).toEqual([4, 3, 2, 1])
    expect(column('named', 'name')).toEqual(['Aino Kivi', 'Lone Hermit', 'Marta Tamm', 'Pavel Orlov'])
  })

  test('a page stays where it was when rows are added before it', async () => {
    const before = await readPage(graph, 'articles(orderBy: OLDEST_FIRST)', 'first: 2')
    const [first] = WORLD
    if (first === undefined) throw new Error('The world is empty')
    const earlier = { ...first, article: { ...first.article, id: 'article:earlier', publishedOn: '2031-01-01' } }
    await writeArticles(graph, [earlier])
    const page = `first: 2, after: "${before.pageInfo?.endCursor}"`
    const after = await readPage(graph, 'articles(orderBy: OLDEST_FIRST)', page)
    expect(listOf(after.edges).map(({ cursor }) => atob(String(cursor)).slice(2, 12))).toEqual(['2031-03-10', '2031-06-01'])
    expect(after.totalCount).toBe(5)
  })
})
