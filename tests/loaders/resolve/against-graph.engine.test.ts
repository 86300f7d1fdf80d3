// Who is one person across articles: the identity law, on articles read and loaded for real.
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { RawArticle } from '../../../loaders/article.ts'
import { loadArticles } from '../../../loaders/load-articles.ts'
import type { Graph } from '../../../src/graph/graph.ts'
import { describeEngines } from '../../engines.ts'

const SERGEI = 'Russian Fisheries Minister Sergei Baranov met reporters in Oslo on Monday. Baranov spoke about cod.'
const PAVEL = 'Russian Transport Minister Pavel Baranov met reporters in Oslo on Monday. Baranov spoke about rails.'
const INGRID = 'Norwegian Energy Minister Ingrid Dahlberg met reporters in Bergen on Monday.'

const CASES: readonly (readonly [rule: string, articles: readonly string[], people: readonly string[]])[] = [
  ['a full name is one person', [SERGEI, SERGEI.replace('Monday', 'Friday')], ['person:sergei-baranov']],
  [
    'a surname joins the one whose country the article speaks of',
    [SERGEI, 'Baranov said in Moscow that Russia would sign.'],
    ['person:sergei-baranov'],
  ],
  [
    'a surname joins the one who holds that office',
    [SERGEI, 'Fisheries Minister Baranov arrived in Geneva on Tuesday.'],
    ['person:sergei-baranov'],
  ],
  [
    'a surname without anything shared stays apart',
    [SERGEI, 'Mr. Baranov won the chess match in Lima on Tuesday.'],
    ['person:baranov', 'person:sergei-baranov'],
  ],
  [
    'a surname that fits two stays apart',
    [SERGEI, PAVEL, 'Baranov said in Moscow that Russia would sign.'],
    ['person:baranov', 'person:pavel-baranov', 'person:sergei-baranov'],
  ],
  ['another way of writing a name, in the same office', [SERGEI, SERGEI.replace('Sergei', 'Sergey')], ['person:sergei-baranov']],
  ['an initial, in the same office', [INGRID, INGRID.replace('Ingrid', 'I.')], ['person:ingrid-dahlberg']],
  ['another first name is another person', [SERGEI, PAVEL], ['person:pavel-baranov', 'person:sergei-baranov']],
]

describeEngines('people across articles', (engine) => {
  let graph: Graph
  beforeEach(async () => {
    graph = await engine.open()
  })
  afterEach(() => graph.close())

  test.each(CASES)('%s', async (_rule, bodies, people) => {
    await loadArticles(graph, bodies.map(toRaw))
    const rows = await graph.read<{ id: string }>(
      { name: 'people', kind: 'read', text: 'MATCH (p:Person) RETURN p.id AS id', example: {} },
      {},
    )
    expect(rows.map(({ id }) => id).sort()).toEqual(people)
  })
})

function toRaw(body: string, index: number): RawArticle {
  return { source: `${index}`, title: `Article ${index}`, date: '2031-03-04', url: `https://courier.example/${index}`, body }
}
