// What makes no sense is refused with a code and a message that says what may be asked; what is missing is null or [].
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openEmbedded } from '../../src/graph/embedded/open-embedded.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { AINO, ARTICLE_IDS, RUSSIA, writeWorld } from '../world.ts'
import { ask, askAnything } from './ask.ts'

let graph: Graph
beforeAll(async () => {
  graph = await openEmbedded({ path: null })
  await graph.ensureSchema()
  await writeWorld(graph)
})
afterAll(() => graph.close())

const IDS = (count: number) => JSON.stringify(Array.from({ length: count }, (_, i) => `person:${i}`))
const NUMBER_CURSOR = Buffer.from('[3,"person:x"]').toString('base64url')

const REFUSED: readonly [string, string, RegExp][] = [
  ['first and last', '{ articles(first: 1, last: 1) { totalCount } }', /`first` or `last`, not for both/],
  ['more than a page', '{ articles(first: 101) { totalCount } }', /`first` is 101, and must be from 0 to 100/],
  ['fewer than none', '{ articles(last: -1) { totalCount } }', /`last` is -1/],
  ['a nested list too long', `{ person(id: "${AINO}") { quotes(first: 1000) { totalCount } } }`, /`first` is 1000/],
  ['a cursor that is none', '{ articles(after: "nonsense") { totalCount } }', /"nonsense", which is not a cursor of this list/],
  ['an empty cursor', '{ articles(before: "") { totalCount } }', /not a cursor/],
  ['a cursor of another kind of list', `{ articles(after: "${NUMBER_CURSOR}") { totalCount } }`, /not a cursor/],
  [
    'a day that is none',
    `{ country(id: "${RUSSIA}") { quotesAbout(from: "2031-02-30") { totalCount } } }`,
    /"2031-02-30" is not a day of the calendar/,
  ],
  ['a day in another form', '{ articles(filter: { to: "31.12.2031" }) { totalCount } }', /is not a day of the calendar/],
  ['more ids than a page', `{ nodes(ids: ${IDS(101)}) { id } }`, /ids: at most 100 ids/],
  ['more hops than a path has', `{ path(from: "${AINO}", to: "${RUSSIA}", maxHops: 7) { answer } }`, /maxHops: /],
  ['a path of no hops', `{ path(from: "${AINO}", to: "${RUSSIA}", maxHops: 0) { answer } }`, /maxHops: /],
  ['more paths than an answer holds', `{ path(from: "${AINO}", to: "${RUSSIA}", first: 11) { answer } }`, /first: /],
  ['more neighbours than a page', `{ neighbours(id: "${AINO}", first: 101) { strength } }`, /first: /],
  ['what one alone has in common', `{ commonNeighbours(ids: ["${AINO}", "${AINO}"]) { strength } }`, /ids: at least 2 different ids/],
  ['what too many have in common', `{ commonNeighbours(ids: ${IDS(6)}) { strength } }`, /ids: at most 5 ids/],
  ['communities among more than are looked at', '{ communities(among: 501) { answer } }', /among: /],
  ['who is central in one alone', '{ central(among: 1) { answer } }', /among: /],
  ['more communities than a page', '{ communities { communities(first: 101) { size } } }', /first: /],
  ['a confidence above 1', `{ person(id: "${AINO}") { quotes(minConfidence: 90) { totalCount } } }`, /minConfidence: /],
  ['a confidence above 1 in a filter', '{ quotes(filter: { minConfidence: 90 }) { totalCount } }', /minConfidence: /],
  ['a search for nothing', '{ search(query: "  ") { articles { score } } }', /query: words to search for/],
  ['a search for a book', `{ search(query: "${'x'.repeat(201)}") { articles { score } } }`, /at most 200 characters/],
  [
    'a name filter in another order',
    '{ persons(filter: { nameStartsWith: "a" }, orderBy: MOST_MENTIONED) { totalCount } }',
    /come by name/,
  ],
  ['an article by nothing', '{ article { id } }', /by `id` or by `url`/],
]

test.each(REFUSED)('refused: %s', async (_says, document, message) => {
  const { errors } = await askAnything(graph, document)
  expect(errors).toEqual([{ code: 'BAD_USER_INPUT', message: expect.stringMatching(message) }])
})

test('refused: a bad day in a variable', async () => {
  const document = 'query ($to: Date) { articles(filter: { to: $to }) { totalCount } }'
  const { errors } = await askAnything(graph, document, { variables: { to: 'tomorrow' } })
  expect(errors).toEqual([{ code: 'BAD_USER_INPUT', message: expect.stringMatching(/"tomorrow" is not a day/) }])
})

const MISSING: readonly [string, string, unknown][] = [
  ['an id of no kind', '{ node(id: "constructor:x") { id } }', { node: null }],
  ['an id without a kind', '{ node(id: "") { id } }', { node: null }],
  ['an article that is not there', '{ article(url: "https://nowhere.example/a") { id } }', { article: null }],
  ['a country asked for as a person', `{ person(id: "${RUSSIA}") { id } }`, { person: null }],
  [
    'some of many nodes',
    `{ nodes(ids: ["${RUSSIA}", "person:x", "${RUSSIA}"]) { id } }`,
    { nodes: [{ id: RUSSIA }, null, { id: RUSSIA }] },
  ],
  ['what nobody and somebody have in common', `{ commonNeighbours(ids: ["${AINO}", "person:x"]) { strength } }`, { commonNeighbours: [] }],
  ['neighbours of nobody', '{ neighbours(id: "person:x") { strength } }', { neighbours: [] }],
  ['a timeline of nobody', '{ timeline(id: "person:x") { totalCount edges { date } } }', { timeline: { totalCount: 0, edges: [] } }],
  [
    'a page of nothing',
    '{ articles(first: 0) { edges { cursor } pageInfo { startCursor hasNextPage } } }',
    { articles: { edges: [], pageInfo: { startCursor: null, hasNextPage: true } } },
  ],
  [
    'a range that ends before it begins',
    '{ articles(filter: { from: "2032-01-01", to: "2031-01-01" }) { totalCount } }',
    { articles: { totalCount: 0 } },
  ],
]

test.each(MISSING)('missing: %s', async (_says, document, data) => {
  expect(await ask(graph, document)).toEqual(data)
})

test('no path is said plainly', async () => {
  const { path } = await ask(graph, `{ path(from: "${AINO}", to: "person:lone-hermit") { answer found complete paths { length } } }`)
  expect(path).toEqual({ answer: 'No path of at most 4 hops connects Aino Kivi and Lone Hermit.', found: false, complete: true, paths: [] })
})

test('every node is found again by its id', async () => {
  const nodes = `{
    a: articles(first: 1) { edges { node { __typename id } } } b: persons(first: 1) { edges { node { __typename id } } }
    c: events(first: 1) { edges { node { __typename id } } } d: quotes(first: 1) { edges { node { __typename id } } }
    e: positions(first: 1) { edges { node { __typename id } } } f: publishers(first: 1) { edges { node { __typename id } } }
    g: places(first: 1) { edges { node { __typename id } } } h: organizations(first: 1) { edges { node { __typename id } } }
  }`
  const found = Object.values(await ask(graph, nodes)).map(({ edges }) => edges?.[0]?.node)
  const ids = found.map((node) => String(node?.id))
  const again = await ask(graph, 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids })
  expect(again.nodes).toEqual(found)
  expect(ids).toHaveLength(8)
})

test('search finds names by their beginning, and words of articles and quotes', async () => {
  const { search } = await ask(graph, '{ search(query: "KIVI") { entities { id } } }')
  expect(search?.entities).toEqual([{ id: AINO }])
  const { words } = await ask(graph, '{ words: search(query: "dreams") { articles { article { id } } quotes { quote { text } score } } }')
  expect(words?.articles).toEqual([{ article: { id: ARTICLE_IDS[1] } }])
  expect(words?.quotes).toEqual([{ quote: { text: 'Finland dreams of ships' }, score: expect.any(Number) }])
})
