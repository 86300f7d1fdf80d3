// The files of the small world: they parse, hold what they should, each edge with its proof, and are the same to the byte
// on every engine.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { describeEngines } from '../engines.ts'
import { AINO, ESTONIA, FINLAND, GULF_LINE, HERMIT, KOTKA, MARTA, PAVEL, RUSSIA, WORLD, writeWorld } from '../world.ts'
import { exportText, type Item, parseCsv, parseGexf, parseGraphml } from './files.ts'

const EVERYBODY = [AINO, ESTONIA, FINLAND, GULF_LINE, HERMIT, KOTKA, MARTA, PAVEL, RUSSIA].sort()

/** Every stated link of the world: relation, from, to, how many facts, in how many articles. */
const LINKS = [
  ['acted-on', FINLAND, RUSSIA, 1, 1],
  ['held-position-in', AINO, FINLAND, 2, 2],
  ['held-position-in', MARTA, GULF_LINE, 1, 1],
  ['held-position-in', PAVEL, RUSSIA, 1, 1],
  ['lies-in', KOTKA, FINLAND, 1, 0],
  ['spoke-about', AINO, ESTONIA, 1, 1],
  ['spoke-about', AINO, RUSSIA, 2, 3],
  ['spoke-about', PAVEL, AINO, 1, 1],
  ['spoke-about', PAVEL, FINLAND, 1, 1],
  ['spoke-about', PAVEL, RUSSIA, 1, 1],
  ...[AINO, FINLAND, MARTA, PAVEL, RUSSIA].map((id) => ['took-part-in', id, KOTKA, 1, 2]),
  ['took-part-with', FINLAND, RUSSIA, 1, 2],
  ['took-part-with', FINLAND, AINO, 1, 2],
  ['took-part-with', FINLAND, MARTA, 1, 2],
  ['took-part-with', FINLAND, PAVEL, 1, 2],
  ['took-part-with', RUSSIA, AINO, 1, 2],
  ['took-part-with', RUSSIA, MARTA, 1, 2],
  ['took-part-with', RUSSIA, PAVEL, 1, 2],
  ['took-part-with', AINO, MARTA, 1, 2],
  ['took-part-with', AINO, PAVEL, 1, 2],
  ['took-part-with', MARTA, PAVEL, 1, 2],
]
  .map((link) => link.join(' '))
  .sort()

const ids = (items: readonly Item[]) => items.map(({ id }) => id).sort()
const links = (edges: readonly Item[]) =>
  edges
    .map(({ id = '', source, target, weight, articleCount }) => [id.split('/')[1], source, target, weight, articleCount].join(' '))
    .sort()
const edge = (edges: readonly Item[], id: string) => edges.find((item) => item.id === id) ?? {}

describeEngines('files of the world', (engine) => {
  let graph: Graph
  beforeAll(async () => {
    graph = await engine.open()
    await writeWorld(graph)
  })
  afterAll(() => graph.close())

  test.each(['graphml', 'gexf', 'jsonld'])('%s is the same on every engine, to the byte', async (format) => {
    await expect(await exportText(graph, { format })).toMatchFileSnapshot(`world/world.${format}`)
  })

  test.each(['nodes', 'edges'])('csv of %s is the same on every engine, to the byte', async (part) => {
    await expect(await exportText(graph, { format: 'csv', part })).toMatchFileSnapshot(`world/${part}.csv`)
  })

  test('GraphML has every entity, every stated link, and typed keys', async () => {
    const { keys, nodes, edges } = parseGraphml(await exportText(graph, { format: 'graphml' }))
    expect(ids(nodes)).toEqual(EVERYBODY)
    expect(links(edges)).toEqual(LINKS)
    expect(keys.find(({ id }) => id === 'edge.weight')).toMatchObject({ for: 'edge', 'attr.name': 'weight', 'attr.type': 'int' })
    expect(nodes.find(({ id }) => id === KOTKA)).toMatchObject({ label: 'Kotka', kind: 'Place', countryCode: 'FI', placeKind: 'city' })
    expect(nodes.find(({ id }) => id === RUSSIA)).toMatchObject({ otherNames: 'Moscow', countryCode: 'RU', former: 'false' })
    expect(edge(edges, `${PAVEL}/spoke-about/${AINO}`).directed).toBe('true')
    expect(edge(edges, `${MARTA}/took-part-with/${PAVEL}`).directed).toBe('false')
  })

  test('GEXF has the same, with the days of edges', async () => {
    const { nodes, edges } = parseGexf(await exportText(graph, { format: 'gexf' }))
    expect(ids(nodes)).toEqual(EVERYBODY)
    expect(links(edges)).toEqual(LINKS)
    expect(edge(edges, `${AINO}/spoke-about/${RUSSIA}`)).toMatchObject({ start: '2031-03-04', end: '2031-06-01', type: 'directed' })
    expect(edge(edges, `${MARTA}/took-part-with/${PAVEL}`)).toMatchObject({ start: '2031-03-04', end: '2031-03-04', type: 'undirected' })
    expect(edge(edges, `${KOTKA}/lies-in/${FINLAND}`)).not.toHaveProperty('start')
  })

  test('CSV has the same in two files, with lines that end as RFC 4180 says', async () => {
    const [nodes, edges] = await Promise.all(['nodes', 'edges'].map((part) => exportText(graph, { format: 'csv', part })))
    expect(ids(parseCsv(nodes ?? ''))).toEqual(EVERYBODY)
    expect(links(parseCsv(edges ?? ''))).toEqual(LINKS)
    expect(nodes?.split('\r\n')).toHaveLength(EVERYBODY.length + 2)
  })

  test('JSON-LD has whole facts in the terms of schema.org', async () => {
    const file = JSON.parse(await exportText(graph, { format: 'jsonld' }))
    const items = file['@graph'] as Record<string, unknown>[]
    expect(items.filter((item) => item['@type'] === 'newsgraph:Link')).toHaveLength(LINKS.length)
    expect(items.find((item) => item['@id'] === RUSSIA)).toMatchObject({ '@type': 'Country', identifier: 'RU', alternateName: ['Moscow'] })
    expect(items.find((item) => item['@id'] === KOTKA)).toMatchObject({ '@type': 'Place', containedInPlace: { '@id': FINLAND } })
    const spoke = items.find((item) => item['@id'] === `link:${PAVEL}/spoke-about/${AINO}`)
    expect(spoke?.['newsgraph:evidence']).toMatchObject([
      {
        'newsgraph:exact': 'Finland dreams of ships',
        'newsgraph:article': { '@type': 'NewsArticle', url: 'https://courier.example/russia-cool', datePublished: '2031-03-06' },
        'newsgraph:fact': {
          '@type': 'Quotation',
          text: 'Finland dreams of ships',
          spokenByCharacter: { '@id': PAVEL },
          about: { '@id': AINO },
          isPartOf: { '@id': WORLD[1]?.article.id },
        },
      },
    ])
  })

  test('every edge has proof, the very characters of an article, but for where a place lies, which is known', async () => {
    const kinds = 'QUOTE,EVENT,POSITION,LOCATION,CO_MENTION'
    const { edges } = parseGraphml(await exportText(graph, { format: 'graphml', kinds }))
    const bodies = new Map(WORLD.map(({ article }) => [article.id, article.body]))
    const unproved = edges.filter(({ firstText, firstArticleId = '', firstUrl }) => {
      return !firstText || !firstUrl || !bodies.get(firstArticleId)?.includes(firstText)
    })
    expect(edges.length).toBeGreaterThan(LINKS.length)
    expect(unproved.map(({ id }) => id)).toEqual([`${KOTKA}/lies-in/${FINLAND}`])
  })

  test('the first and the last article prove an edge, with the status that each tells', async () => {
    const { edges } = parseGraphml(await exportText(graph, { format: 'graphml' }))
    expect(edge(edges, `${MARTA}/took-part-with/${PAVEL}`)).toMatchObject({
      firstFact: 'CONSULT, occurred',
      firstHeadline: 'Ferry talks open in Kotka',
      firstPublishedOn: '2031-03-04',
      lastFact: 'CONSULT, denied',
      lastText: 'Aino Kivi met Pavel Orlov in Kotka',
      lastUrl: 'https://courier.example/kotka-doubt',
    })
    expect(edge(edges, `${AINO}/held-position-in/${FINLAND}`)).toMatchObject({
      firstFact: 'Transport Minister',
      lastFact: 'Foreign Minister',
    })
    expect(edge(edges, `${PAVEL}/spoke-about/${RUSSIA}`)).not.toHaveProperty('lastText')
  })
})
