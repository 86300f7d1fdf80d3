// How entities are connected, on the small world: the whole answer that matters.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { LINK_KINDS } from '../../src/lookups/ways.ts'
import { describeEngines } from '../engines.ts'
import { AINO, ESTONIA, FINLAND, GULF_LINE, HERMIT, KOTKA, MARTA, PAVEL, RUSSIA, writeWorld } from '../world.ts'
import { answerOf, proof } from './answers.ts'
import { ask, type Json, listOf as list } from './ask.ts'

describeEngines('questions on links', (engine) => {
  let graph: Graph
  beforeAll(async () => {
    graph = await engine.open()
    await writeWorld(graph)
  })
  afterAll(() => graph.close())

  const answer = (id: number) => answerOf(graph, id)

  test('7: how two entities are connected, with the proof of each hop', async () => {
    const { path } = await answer(7)
    expect(path?.answer).toBe('Marta Tamm and Estonia are 2 hops apart.')
    expect(list(path?.paths).map(({ entities }) => list(entities).map(({ id }) => id))).toEqual([[MARTA, AINO, ESTONIA]])
    const hops = list(list(path?.paths)[0]?.hops)
    expect(hops.map(({ links }) => list(links).map(({ kind, evidence }) => [kind, proof(evidence ?? {})]))).toEqual([
      [['EVENT', '1: Aino Kivi met Deputy Foreign Minister Pavel Orlov of Russia in Kotka']],
      [['QUOTE', '4: Russia has signed. I thank Estonia.']],
    ])
  })

  test('8: what connects several entities, the strongest weakest tie first, with the proof of each', async () => {
    const common = list((await answer(8)).commonNeighbours)
    expect(
      common.map(({ entity, strength, ties }) => [
        entity?.id,
        strength,
        ...list(ties).map(({ of, counts }) => [of?.id, Object.fromEntries(list(counts).map(({ kind, count }) => [kind, count]))]),
      ]),
    ).toEqual([
      [RUSSIA, 3, [AINO, { QUOTE: 2, EVENT: 1 }], [PAVEL, { QUOTE: 1, EVENT: 1, POSITION: 1 }]],
      [FINLAND, 2, [AINO, { EVENT: 1, POSITION: 2 }], [PAVEL, { QUOTE: 1, EVENT: 1 }]],
      [MARTA, 1, [AINO, { EVENT: 1 }], [PAVEL, { EVENT: 1 }]],
      [KOTKA, 1, [AINO, { EVENT: 1 }], [PAVEL, { EVENT: 1 }]],
    ])
    expect(list(list(common[1]?.ties)[1]?.links).map(({ kind, evidence }) => [kind, proof(evidence ?? {})])).toEqual([
      ['QUOTE', '2: Finland dreams of ships'],
      ['EVENT', '1: Aino Kivi met Deputy Foreign Minister Pavel Orlov of Russia in Kotka'],
    ])
  })

  test('8: three entities have in common what each of them has', async () => {
    const ids = (answered: Json) => list(answered.commonNeighbours).map(({ entity }) => entity?.id)
    const document = 'query ($ids: [ID!]!, $kinds: [LinkKind!]) { commonNeighbours(ids: $ids, kinds: $kinds) { entity { id } } }'
    expect(ids(await ask(graph, document, { ids: [AINO, PAVEL, MARTA] }))).toEqual([RUSSIA, FINLAND, KOTKA])
    expect(ids(await ask(graph, document, { ids: [AINO, PAVEL, MARTA], kinds: ['QUOTE'] }))).toEqual([])
    expect(ids(await ask(graph, document, { ids: [AINO, HERMIT] }))).toEqual([])
    expect(ids(await ask(graph, document, { ids: [AINO, HERMIT], kinds: ['CO_MENTION'] }))).toEqual([RUSSIA, FINLAND, ESTONIA])
  })

  test('9: closest associates by stated facts, co-mentions apart', async () => {
    const neighbours = list((await answer(9)).neighbours)
    expect(
      neighbours.map(({ entity, strength, counts }) => [
        entity?.id,
        strength,
        Object.fromEntries(list(counts).map(({ kind, count }) => [kind, count])),
      ]),
    ).toEqual([
      [RUSSIA, 3, { QUOTE: 2, EVENT: 1, CO_MENTION: 4 }],
      [FINLAND, 3, { EVENT: 1, POSITION: 2, CO_MENTION: 3 }],
      [PAVEL, 2, { QUOTE: 1, EVENT: 1, CO_MENTION: 3 }],
      [MARTA, 1, { EVENT: 1, CO_MENTION: 2 }],
      [KOTKA, 1, { EVENT: 1, CO_MENTION: 2 }],
      [ESTONIA, 1, { QUOTE: 1, CO_MENTION: 1 }],
      [GULF_LINE, 0, { CO_MENTION: 1 }],
      [HERMIT, 0, { CO_MENTION: 1 }],
    ])
    expect(list(neighbours[2]?.links).map(({ kind, evidence }) => [kind, proof(evidence ?? {})])).toEqual([
      ['QUOTE', '2: Finland dreams of ships'],
      ['EVENT', '1: Aino Kivi met Deputy Foreign Minister Pavel Orlov of Russia in Kotka'],
    ])
  })
  test('9: only persons, and only by facts of some days, whose links are of these days too', async () => {
    const document = `query ($of: [EntityKind!], $from: Date, $to: Date) {
      person(id: "${AINO}") {
        neighbours(entityKinds: $of, from: $from, to: $to) {
          entity { id } strength links(first: 9, kinds: [QUOTE]) { quote { saidOn } }
        }
      }
    }`
    const found = async (variables: Record<string, unknown>) =>
      list((await ask(graph, document, variables)).person?.neighbours).map(({ entity, strength, links }) => [
        entity?.id,
        strength,
        ...list(links).map(({ quote }) => quote?.saidOn),
      ])
    expect(await found({ of: ['PERSON'] })).toEqual([
      [PAVEL, 2, '2031-03-06'],
      [MARTA, 1],
    ])
    expect(await found({ from: '2031-03-05' })).toEqual([
      [FINLAND, 2],
      [ESTONIA, 1, '2031-06-01'],
      [RUSSIA, 1, '2031-06-01'],
      [PAVEL, 1, '2031-03-06'],
    ])
    expect(await found({ from: '2031-03-05', to: '2031-03-31', of: ['PERSON', 'COUNTRY'] })).toEqual([[PAVEL, 1, '2031-03-06']])
    expect(await found({ from: '2040-01-01' })).toEqual([])
  })

  test('8: only persons, and only by facts of some days', async () => {
    const document = `query ($of: [EntityKind!], $to: Date) {
      commonNeighbours(ids: ["${AINO}", "${PAVEL}"], entityKinds: $of, to: $to) { entity { id } }
    }`
    const ids = async (variables: Record<string, unknown>) =>
      list((await ask(graph, document, variables)).commonNeighbours).map(({ entity }) => entity?.id)
    expect(await ids({ of: ['PERSON'] })).toEqual([MARTA])
    expect(await ids({ to: '2031-01-01' })).toEqual([])
  })

  test('25: a link to a part of the graph, with what it holds', async () => {
    const query = 'format=gexf&id=person:marta-tamm&hops=1&from=2031-03-01&limit=1000'
    expect(await answer(25)).toEqual({
      exportLink: { urls: [`/export?${query}`], nodeCount: 7, edgeCount: 24, complete: true, missing: [] },
    })
  })

  test('25: one link for each file of CSV; ids that are not there are named; null when none is', async () => {
    const document = 'query ($ids: [ID!]) { exportLink(ids: $ids, format: CSV, hops: 0) { urls missing } }'
    const query = (part: string) => `/export?format=csv&part=${part}&id=person:marta-tamm&hops=0&limit=1000`
    expect(await ask(graph, document, { ids: ['person:nobody', MARTA] })).toEqual({
      exportLink: { urls: [query('nodes'), query('edges')], missing: ['person:nobody'] },
    })
    expect(await ask(graph, document, { ids: ['person:nobody'] })).toEqual({ exportLink: null })
  })

  test('19: who is most central in a topic and period, with the facts that tie', async () => {
    const { central } = await answer(19)
    expect(central?.answer).toBe(
      'Aino Kivi is most central by the facts that tie it with others, among the 3 entities that most articles mention together with Russia (none is left out).',
    )
    const found = list(central?.entities)
    expect(found.map(({ entity, score, tieCount }) => [entity?.id, score, tieCount])).toEqual([
      [AINO, 3, 2],
      [PAVEL, 3, 2],
      [MARTA, 2, 2],
    ])
    expect(
      list(found[2]?.ties).map(({ entity, links }) => [entity?.id, ...list(links).map(({ evidence }) => proof(evidence ?? {}))]),
    ).toEqual([
      [AINO, '1: Aino Kivi met Deputy Foreign Minister Pavel Orlov of Russia in Kotka'],
      [PAVEL, '1: Aino Kivi met Deputy Foreign Minister Pavel Orlov of Russia in Kotka'],
    ])
  })

  test('19: the articles that mention a topic and somebody, by neighbours', async () => {
    const document = `{ neighbours(id: "${RUSSIA}", kinds: [CO_MENTION], entityKinds: [PERSON], from: "2031-03-01", to: "2031-03-31") {
      entity { id } counts { count } links(first: 1) { evidence { exact start end article { id } } }
    } }`
    const found = list((await ask(graph, document)).neighbours)
    expect(found.map(({ entity, counts }) => [entity?.id, ...list(counts).map(({ count }) => count)])).toEqual([
      [AINO, 3],
      [PAVEL, 3],
      [MARTA, 2],
    ])
    expect(list(found[2]?.links).map(({ evidence }) => proof(evidence ?? {}))).toEqual(['3: Marta Tamm'])
  })

  test.each(LINK_KINDS)('20: ties count the same as neighbours: %s', async (kind) => {
    const document = `query ($kinds: [LinkKind!]) {
      central(kinds: $kinds) {
        entities(first: 20) {
          entity { id neighbours(kinds: $kinds, first: 20) { entity { id } counts { count } } }
          ties(first: 20) { entity { id } counts { count } }
        }
      }
    }`
    const counted = (ties: Json | undefined) =>
      Object.fromEntries(list(ties).map(({ entity, counts }) => [entity?.id, list(counts).map(({ count }) => count)]))
    const found = list((await ask(graph, document, { kinds: [kind] })).central?.entities)
    expect(found.length).toBeGreaterThan(1)
    for (const { entity, ties } of found) expect(counted(ties)).toEqual(counted(entity?.neighbours))
  })
})
