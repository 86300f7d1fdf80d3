// Communities, bridges and centrality on two made-up circles, whose numbers can be worked out by hand.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { describeEngines } from '../engines.ts'
import { idOf, writeTwoCircles } from '../two-circles.ts'
import { documentOf } from './answers.ts'
import { ask, type Json, listOf as list } from './ask.ts'

const FIRST = [idOf('Ana Aro'), idOf('Bea Aro'), idOf('Cid Aro'), idOf('Dov Aro'), idOf('Mira Mol')]
const SECOND = [idOf('Pia Pek'), idOf('Quin Pek'), idOf('Rut Pek'), idOf('Sol Pek')]

describeEngines('communities and centrality', (engine) => {
  let graph: Graph
  beforeAll(async () => {
    graph = await engine.open()
    await writeTwoCircles(graph)
  })
  afterAll(() => graph.close())

  describe('20: which communities there are, and who bridges them', () => {
    let found: Json
    beforeAll(async () => {
      found = (await ask(graph, documentOf(20)).then(({ communities }) => communities)) ?? {}
    })

    test('how many, among whom, how clearly set apart', () => {
      expect(found.answer).toBe(
        '2 communities among the 10 entities that most articles mention (none is left out). Modularity 0.46: they are clearly set apart.',
      )
      expect(found.subgraph).toEqual({ entityCount: 9, tieCount: 15, untiedCount: 1, leftOutCount: 0, articleCount: null })
      // 29 facts: 12 + 4 inside the first, 12 inside the second, one between.
      expect(found.modularity).toBeCloseTo(16 / 29 - (33 / 58) ** 2 + 12 / 29 - (25 / 58) ** 2, 10)
    })

    test('each with its members, the most central first, and ties that are proved', () => {
      const communities = list(found.communities)
      expect(
        communities.map(({ number, name, size, members }) => [
          number,
          name,
          size,
          ...list(members).map(({ entity, strength }) => [entity?.id, strength]),
        ]),
      ).toEqual([
        [1, 'Ana Aro, Bea Aro, Cid Aro', 5, ...[8, 8, 6, 6, 4].map((strength, i) => [FIRST[i], strength])],
        [2, 'Pia Pek, Quin Pek, Rut Pek', 4, ...[6, 6, 6, 6].map((strength, i) => [SECOND[i], strength])],
      ])
      expect(list(communities[0]?.ties).map(({ of, entity, counts }) => [of?.name, entity?.name, counts])).toEqual([
        ['Ana Aro', 'Bea Aro', [{ kind: 'QUOTE', count: 2 }]],
        ['Ana Aro', 'Cid Aro', [{ kind: 'QUOTE', count: 2 }]],
      ])
      const proofs = list(list(communities[1]?.ties)[0]?.links).map(({ evidence }) => evidence?.exact)
      expect(proofs).toEqual(['Word 0 of 20310210 on Quin Pek', 'Word 3 of 20310210 on Pia Pek'])
    })

    test('who stands between them, with the tie that leads over', () => {
      const bridges = list(found.bridges)
      expect(bridges.map(({ entity }) => entity?.id)).toEqual([idOf('Mira Mol'), idOf('Pia Pek')])
      // Mira stands between four and four, Pia between five and three, of the 28 pairs of others.
      expect(bridges.map(({ betweenness }) => Number(betweenness))).toEqual([expect.closeTo(16 / 28, 10), expect.closeTo(15 / 28, 10)])
      expect(Number(bridges[0]?.participation)).toBeCloseTo(1 - (4 / 5) ** 2 - (1 / 5) ** 2, 10)
      expect(
        list(bridges[0]?.communities).map(({ community, strength, ties }) => [
          community?.number,
          strength,
          ...list(ties).map(({ entity, links }) => [entity?.name, list(links).map(({ evidence }) => evidence?.exact)]),
        ]),
      ).toEqual([
        [1, 4, ['Ana Aro', [expect.stringMatching(/^Word \d of 20310120 on Ana Aro$/)]]],
        [2, 1, ['Pia Pek', ['Word 0 of 20310310 on Pia Pek']]],
      ])
    })
  })

  describe('only what is asked for', () => {
    const DOCUMENT = `query ($about: ID, $kinds: [LinkKind!], $of: [EntityKind!], $from: Date, $to: Date, $among: Int) {
      communities(about: $about, kinds: $kinds, entityKinds: $of, from: $from, to: $to, among: $among) {
        answer
        communityCount
        communities { size members(first: 9) { entity { id } } ties(first: 1) { links(first: 9) { quote { saidOn } } } }
        bridges { entity { id } }
        subgraph { entityCount untiedCount leftOutCount articleCount }
      }
    }`
    const find = async (variables: Record<string, unknown>) => (await ask(graph, DOCUMENT, variables)).communities ?? {}
    const sizes = (found: Json) => list(found.communities).map(({ size }) => size)

    test('facts of some days, and links of these days', async () => {
      const found = await find({ from: '2031-02-01', to: '2031-02-28' })
      expect(list(found.communities).map(({ members }) => list(members).map(({ entity }) => entity?.id))).toEqual([SECOND])
      expect(list(list(found.communities)[0]?.ties).flatMap(({ links }) => list(links).map(({ quote }) => quote?.saidOn))).toEqual([
        '2031-02-10',
        '2031-02-10',
      ])
      expect(found.bridges).toEqual([])
      expect(found.subgraph).toEqual({ entityCount: 4, untiedCount: 0, leftOutCount: 0, articleCount: 1 })
    })

    test('entities that stand in an article with somebody, without that one', async () => {
      const found = await find({ about: idOf('Mira Mol') })
      expect(list(found.communities).map(({ members }) => list(members).map(({ entity }) => entity?.id))).toEqual([
        [idOf('Ana Aro'), idOf('Bea Aro')],
      ])
      expect(found.subgraph).toEqual({ entityCount: 2, untiedCount: 2, leftOutCount: 0, articleCount: 2 })
    })

    test('the most mentioned, and how many are left out', async () => {
      const found = await find({ among: 3 })
      // Mira and Ana, Bea and Pia are mentioned twice, and the first three of them by their ids are kept.
      expect(found.answer).toMatch(/among the 3 entities that most articles mention \(7 more are left out\)/)
      expect(sizes(found)).toEqual([3])
    })

    test('co-mentions only where they are asked for', async () => {
      expect(sizes(await find({ kinds: ['EVENT'] }))).toEqual([])
      expect((await find({ kinds: ['CO_MENTION'] })).subgraph).toEqual({
        entityCount: 10,
        untiedCount: 0,
        leftOutCount: 0,
        articleCount: null,
      })
    })

    test('kinds of entity, of which there may be none', async () => {
      const { answer, communities } = await find({ of: ['COUNTRY'] })
      expect([answer, communities]).toEqual(['No facts tie the 0 entities that most articles mention (none is left out).', []])
    })

    test('somebody nobody knows', async () => {
      const { answer, communities } = await find({ about: 'person:nobody' })
      expect([answer, communities]).toEqual(['There is no entity "person:nobody"; `search` finds ids by name.', []])
    })
  })

  test('19: who is most central, by each measure', async () => {
    const document = `query ($by: CentralityMeasure, $among: Int) {
      central(by: $by, among: $among) { answer measure entities(first: 3) { entity { id } score tieCount ties(first: 1) { entity { id } strength } } }
    }`
    const central = async (by: string) => list((await ask(graph, document, { by })).central?.entities)
    expect((await central('DEGREE')).map(({ entity, score, tieCount }) => [entity?.id, score, tieCount])).toEqual([
      [FIRST[0], 8, 4],
      [FIRST[1], 8, 4],
      [SECOND[0], 7, 4],
    ])
    expect((await central('BETWEENNESS')).map(({ entity }) => entity?.id)).toEqual([idOf('Mira Mol'), SECOND[0], FIRST[0]])
    const ranked = await central('PAGERANK')
    expect(ranked.map(({ entity }) => entity?.id)).toEqual([FIRST[0], FIRST[1], SECOND[0]])
    expect(list(ranked[2]?.ties)).toEqual([{ entity: { id: SECOND[1] }, strength: 2 }])
    expect((await ask(graph, document, { by: 'PAGERANK' })).central?.answer).toBe(
      'Ana Aro is most central by PageRank, among the 10 entities that most articles mention (none is left out).',
    )
  })

  test('both in one operation read the subgraph once', async () => {
    const document = '{ communities { communityCount } central { entities { score } } }'
    const both = await ask(graph, document)
    expect([both.communities?.communityCount, list(both.central?.entities).length]).toEqual([2, 9])
  })
})
