import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeArticles } from '../../loaders/write.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { linksBetween } from '../../src/lookups/links.ts'
import type { Range } from '../../src/lookups/page.ts'
import { shortestPaths } from '../../src/lookups/paths.ts'
import { LINK_KINDS, type LinkKind, type LinkOrder, STATED_KINDS } from '../../src/lookups/ways.ts'
import { describeEngines } from '../engines.ts'
import { AINO, ARTICLE_IDS, ESTONIA, FINLAND, GULF_LINE, HERMIT, KOTKA, MARTA, PAVEL, quoteOf, RUSSIA, tell, writeWorld } from '../world.ts'

interface Case {
  readonly says: string
  readonly from: string
  readonly to: string
  readonly maxHops?: number
  readonly kinds?: readonly LinkKind[]
  readonly limit?: number
  readonly paths: readonly (readonly string[])[]
}

const CASES: readonly Case[] = [
  { says: 'one hop over a quote', from: AINO, to: ESTONIA, paths: [[AINO, ESTONIA]] },
  { says: 'the same from the other end', from: ESTONIA, to: AINO, paths: [[ESTONIA, AINO]] },
  { says: 'one hop over a position', from: MARTA, to: GULF_LINE, kinds: ['POSITION'], paths: [[MARTA, GULF_LINE]] },
  { says: 'one hop from a place to its country', from: KOTKA, to: FINLAND, kinds: ['LOCATION'], paths: [[KOTKA, FINLAND]] },
  { says: 'one hop over an event at a place', from: PAVEL, to: KOTKA, kinds: ['EVENT'], paths: [[PAVEL, KOTKA]] },
  { says: 'three hops', from: GULF_LINE, to: ESTONIA, paths: [[GULF_LINE, MARTA, AINO, ESTONIA]] },
  { says: 'none within too few hops', from: GULF_LINE, to: ESTONIA, maxHops: 2, paths: [] },
  { says: 'none over kinds that do not connect them', from: AINO, to: FINLAND, kinds: ['QUOTE', 'LOCATION'], maxHops: 1, paths: [] },
  { says: 'none over stated facts for one who is only mentioned', from: HERMIT, to: AINO, maxHops: 6, paths: [] },
  { says: 'over co-mentions only where they are asked for', from: HERMIT, to: AINO, kinds: LINK_KINDS, paths: [[HERMIT, AINO]] },
  {
    says: 'every shortest path, each once, the one over whom fewer articles mention first',
    from: KOTKA,
    to: RUSSIA,
    kinds: ['POSITION', 'LOCATION', 'QUOTE'],
    paths: [
      [KOTKA, FINLAND, PAVEL, RUSSIA],
      [KOTKA, FINLAND, AINO, RUSSIA],
    ],
  },
  {
    says: 'the same from the other end',
    from: RUSSIA,
    to: KOTKA,
    kinds: ['POSITION', 'LOCATION', 'QUOTE'],
    paths: [
      [RUSSIA, PAVEL, FINLAND, KOTKA],
      [RUSSIA, AINO, FINLAND, KOTKA],
    ],
  },
  {
    says: 'only the most specific where no more are asked for',
    from: KOTKA,
    to: RUSSIA,
    kinds: ['POSITION', 'LOCATION', 'QUOTE'],
    limit: 1,
    paths: [[KOTKA, FINLAND, PAVEL, RUSSIA]],
  },
  {
    says: 'of equally specific ones the first by its ids',
    from: HERMIT,
    to: PAVEL,
    kinds: ['CO_MENTION'],
    paths: [
      [HERMIT, FINLAND, PAVEL],
      [HERMIT, RUSSIA, PAVEL],
      [HERMIT, AINO, PAVEL],
    ],
  },
  { says: 'none from an entity to itself', from: AINO, to: AINO, paths: [] },
  { says: 'none to what is not there', from: AINO, to: 'person:nobody', paths: [] },
]

describeEngines('paths', (engine) => {
  let graph: Graph
  beforeAll(async () => {
    graph = await engine.open()
    await writeWorld(graph)
  })
  afterAll(() => graph.close())

  test.each(CASES)('$says', async ({ from, to, maxHops = 4, kinds = STATED_KINDS, limit = 10, paths }) => {
    const reader = graph.openReader()
    const found = await shortestPaths(reader, { fromId: from, toId: to, maxHops, kinds, limit })
    await reader.close()
    expect(found.complete).toBe(true)
    expect(found.paths).toEqual(paths)
  })

  test('links between two entities, each with whose fact it is', async () => {
    const reader = graph.openReader()
    const [links = [], none] = await linksBetween(
      reader,
      [
        { fromId: AINO, toId: PAVEL },
        { fromId: HERMIT, toId: PAVEL },
      ],
      { kinds: LINK_KINDS, limit: 5 },
    )
    await reader.close()
    expect(links.map(({ kind, fromId, toId }) => `${kind} ${fromId} ${toId}`)).toEqual([
      `QUOTE ${PAVEL} ${AINO}`,
      `EVENT ${AINO} ${PAVEL}`,
      ...ARTICLE_IDS.slice(0, 3).map(() => `CO_MENTION ${AINO} ${PAVEL}`),
    ])
    expect(links.slice(2).map(({ factId }) => factId)).toEqual([...ARTICLE_IDS.slice(0, 3)].reverse())
    expect(none).toEqual([])
  })

  test('links in both orders: the newest, or direct quotes first and then what most articles tell', async () => {
    const retold = ['20310801', '20310802', '20310803'].map((date) =>
      tell({
        headline: `Kivi on Russia, ${date}`,
        date,
        url: `https://courier.example/${date}`,
        body: 'Russia is slow, Aino Kivi said.',
        mentions: { [AINO]: ['Aino Kivi'], [RUSSIA]: ['Russia'] },
        quotes: [{ speaker: AINO, text: 'Russia is slow', kind: 'indirect', speakerText: 'Aino Kivi', cue: 'said', about: [RUSSIA] }],
        positions: [],
        events: [],
      }),
    )
    await writeArticles(graph, retold)
    const reader = graph.openReader()
    const idsOf = async (order: LinkOrder, range: Range, limit = 5) => {
      const [links = []] = await linksBetween(reader, [{ fromId: RUSSIA, toId: AINO }], { kinds: ['QUOTE'], limit, range, order })
      return links.map(({ factId }) => factId)
    }
    const [slow, signed, sign] = ['Russia is slow', 'Russia has signed. I thank Estonia.', 'Russia must sign the paper'].map((text) =>
      quoteOf(AINO, text),
    )
    expect(await idsOf('NEWEST_FIRST', {})).toEqual([slow, signed, sign])
    expect(await idsOf('BEST_FIRST', {})).toEqual([sign, signed, slow])
    expect(await idsOf('BEST_FIRST', {}, 1)).toEqual([sign])
    expect(await idsOf('BEST_FIRST', { from: '2031-05-01' })).toEqual([signed, slow])
    await reader.close()
  })
})
