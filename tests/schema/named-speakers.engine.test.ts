// Lists of quotes with and without those whose speaker nobody names. The world's quotes are there once more without their
// speakers: four, since two of them have the same words.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeArticles } from '../../loaders/write.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { describeEngines } from '../engines.ts'
import { AINO, ARTICLE_IDS, quoteOf, RUSSIA, WORLD } from '../world.ts'
import { ask, type Json, listOf } from './ask.ts'

const TWICE = WORLD.map((facts) => ({
  ...facts,
  quotes: [...facts.quotes, ...facts.quotes.map((quote) => ({ ...quote, id: quoteOf(null, quote.text), speakerId: null }))],
}))

interface Case {
  readonly list: string
  readonly field: (withSpeaker: string) => string
  readonly all: number
  readonly named: number
}

const PAGE = 'totalCount edges { node { id saidOn speaker { id } } } pageInfo { hasNextPage endCursor }'
const CASES: readonly Case[] = [
  {
    list: 'all quotes, oldest first',
    field: (args) =>
      `quotes(filter: { kinds: [DIRECT, INDIRECT] ${args} }, orderBy: OLDEST_FIRST, first: $first, after: $after) { ${PAGE} }`,
    all: 10,
    named: 6,
  },
  {
    list: 'quotes about a country, newest first',
    field: (args) => `country(id: "${RUSSIA}") { quotesAbout(first: $first, after: $after ${args}) { ${PAGE} } }`,
    all: 5,
    named: 3,
  },
  {
    list: 'quotes of an article, in the order of the text',
    field: (args) => `article(id: "${ARTICLE_IDS[0]}") { quotes(first: $first, after: $after ${args}) { ${PAGE} } }`,
    all: 4,
    named: 2,
  },
  {
    list: 'the same words of others',
    field: (args) =>
      `quote(id: "${quoteOf(AINO, 'Russia must sign the paper')}") { sameTextOtherSpeakers(first: $first, after: $after ${args}) { ${PAGE} } }`,
    all: 2,
    named: 1,
  },
]

describeEngines('quotes with a named speaker', (engine) => {
  let graph: Graph
  beforeAll(async () => {
    graph = await engine.open()
    await writeArticles(graph, TWICE)
  })
  afterAll(() => graph.close())

  describe.each(CASES)('$list', ({ field, all, named }) => {
    const read = async (args: string, variables: Record<string, unknown>): Promise<Json> => {
      const [found = {}] = Object.values(await ask(graph, `query ($first: Int, $after: String) { ${field(args)} }`, variables))
      return 'edges' in found ? found : (Object.values(found)[0] ?? {})
    }
    const nodes = ({ edges }: Json) => listOf(edges).map(({ node }) => node)

    test('without the argument all of them', async () => {
      const found = await read('', { first: 100 })
      expect([found.totalCount, nodes(found).length]).toEqual([all, all])
    })

    test.each([
      ['true', named],
      ['false', all - named],
    ])('withSpeaker: %s leaves %i, in the order of the whole list, on pages of one', async (value, count) => {
      const kept = nodes(await read('', { first: 100 })).filter((node) => (node?.speaker !== null) === (value === 'true'))
      expect(kept).toHaveLength(count)
      const walked: (Json | undefined)[] = []
      for (let after: unknown = null; ; ) {
        const page = await read(`withSpeaker: ${value}`, { first: 1, after })
        expect(page.totalCount).toBe(count)
        walked.push(...nodes(page))
        if (!page.pageInfo?.hasNextPage) break
        after = page.pageInfo.endCursor
      }
      expect(walked).toEqual(kept)
    })
  })

  test('a search keeps those asked for', async () => {
    const found = async (args: string) =>
      listOf((await ask(graph, `{ search(query: "sign the paper") { quotes${args} { quote { text speaker { id } } } } }`)).search?.quotes)
        .filter(({ quote }) => String(quote?.text) === 'Russia must sign the paper')
        .map(({ quote }) => quote?.speaker !== null)
    expect((await found('')).sort()).toEqual([false, true, true])
    expect(await found('(withSpeaker: true)')).toEqual([true, true])
    expect(await found('(withSpeaker: false)')).toEqual([false])
  })
})
