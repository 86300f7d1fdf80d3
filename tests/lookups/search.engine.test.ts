import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeArticles } from '../../loaders/write.ts'
import type { Graph, Reader } from '../../src/graph/graph.ts'
import { entitiesByName, searchArticles, searchQuotes } from '../../src/lookups/search.ts'
import type { EntityKind, QuoteKind } from '../../src/ontology/ontology.ts'
import { describeEngines } from '../engines.ts'
import { AINO, ARTICLE_IDS, entity, FINLAND, GULF_LINE, HERMIT, KOTKA, MARTA, PAVEL, RUSSIA, tell, writeWorld } from '../world.ts'

const NAMES: readonly {
  readonly says: string
  readonly words: string
  readonly kinds?: readonly EntityKind[]
  readonly ids: readonly string[]
}[] = [
  { says: 'the beginning of a full name', words: 'Pav', ids: [PAVEL] },
  { says: 'a surname that an article uses', words: 'kivi', ids: [AINO] },
  { says: 'without regard to case, accents and marks', words: ' GÚLF-li', ids: [GULF_LINE] },
  { says: 'another name of a country', words: 'finnish', ids: [FINLAND] },
  { says: 'a metonym', words: 'moscow', ids: [RUSSIA] },
  { says: 'only of the kinds asked for', words: 'k', kinds: ['Place'], ids: [KOTKA] },
  { says: 'a courtesy before a surname', words: 'Ms. Kivi', ids: [AINO] },
  { says: 'an office before a full name, and a possessive after it', words: 'Deputy Foreign Minister Pavel Orlov’s', ids: [PAVEL] },
  { says: 'a possessive after a name', words: "Orlov's", ids: [PAVEL] },
  { says: 'a title does not make a place a person', words: 'President Kotka', ids: [] },
  { says: 'a person with a title where no persons are asked for', words: 'Mr. Kivi', kinds: ['Place'], ids: [] },
  { says: 'a title alone is nobody’s', words: 'President', ids: [] },
  { says: 'nothing at all finds nothing', words: '', ids: [] },
  { says: 'nothing for a name that nobody has', words: 'zzz', ids: [] },
  { says: 'marks alone are no name', words: '%*', ids: [] },
]

describeEngines('search', (engine) => {
  let graph: Graph
  let reader: Reader
  beforeAll(async () => {
    graph = await engine.open()
    await writeWorld(graph)
    reader = graph.openReader()
  })
  afterAll(async () => {
    await reader.close()
    await graph.close()
  })

  describe('entities by the beginning of a name', () => {
    test.each(NAMES)('$says: "$words"', async ({ words, kinds = [], ids }) => {
      expect((await entitiesByName(reader, words, kinds, 10)).map(({ id }) => id)).toEqual(ids)
    })
    test('the most mentioned come first, and no more than wanted', async () => {
      const find = async (limit: number) => (await entitiesByName(reader, 'l', [], limit)).map(({ id }) => id)
      expect(await find(10)).toEqual([HERMIT])
      expect((await entitiesByName(reader, 'm', [], 1)).map(({ id }) => id)).toEqual([RUSSIA])
      expect((await entitiesByName(reader, 'm', [], 10)).map(({ id }) => id)).toEqual([RUSSIA, MARTA])
    })
  })

  test('articles by words of headline and body, in any case', async () => {
    const find = async (words: string) => (await searchArticles(reader, words, 10)).map(({ node }) => node.id)
    expect(await find('HERMIT')).toEqual([ARTICLE_IDS[3]])
    expect(await find('doubt')).toEqual([ARTICLE_IDS[2]])
    expect((await find('ferry')).sort()).toEqual([ARTICLE_IDS[0], ARTICLE_IDS[1]].sort())
    expect(await find('submarine')).toEqual([])
  })

  test('quotes by their words, best first, with speaker and article', async () => {
    const [best] = await searchQuotes(reader, 'dreams of ships', [], 10)
    expect([best?.node.text, best?.node.speaker?.id, best?.node.first?.article.id]).toEqual([
      'Finland dreams of ships',
      PAVEL,
      ARTICLE_IDS[1],
    ])
  })

  test('quotes of some kinds only, as many as are asked for', async () => {
    const texts = async (kinds: readonly QuoteKind[], limit: number) =>
      (await searchQuotes(reader, 'ship exists Finland dreams', kinds, limit)).map(({ node }) => node.text.toLowerCase())
    expect(await texts(['indirect'], 10)).toEqual(['finland dreams of ships'])
    expect(await texts(['direct', 'partial'], 10)).toEqual(['the ship exists', 'the ship exists'])
    expect(await texts(['direct'], 1)).toEqual(['the ship exists'])
    expect(await texts(['partial'], 10)).toEqual([])
  })

  test.each(['AND', '"', '(', 'body:x', '*', '~', 'a OR', '\\'])(
    'what has a meaning to a search engine is only words here: %s',
    async (words) => {
      expect(await searchArticles(reader, words, 5)).toBeInstanceOf(Array)
    },
  )

  test('what begins with a title as typed comes before the person without it', async () => {
    const ship = entity('organization:lady-marta', 'Organization', 'Lady Marta')
    const told = { date: '20310701', url: 'https://courier.example/lady-marta', quotes: [], positions: [], events: [] }
    const mentions = { [ship.id]: ['Lady Marta'] }
    await writeArticles(graph, [tell({ ...told, headline: 'A ship', body: 'The Lady Marta sails.', mentions }, [ship])])
    const now = graph.openReader()
    const find = async (limit: number) => (await entitiesByName(now, 'Lady Marta', [], limit)).map(({ id }) => id)
    expect([await find(10), await find(1)]).toEqual([[ship.id, MARTA], [ship.id]])
    await now.close()
  })
})
