// Every worked question on an empty graph, and those on events, positions and articles on the small world, with the whole
// answer that matters.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { QUESTIONS } from '../../schema/questions.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { describeEngines } from '../engines.ts'
import { AINO, FINLAND, MARTA, MEETING, PAVEL, RUSSIA, WORLD, writeWorld } from '../world.ts'
import { answerOf, proof } from './answers.ts'
import { ask, listOf as list } from './ask.ts'

const NO_PAGES = { hasNextPage: false, endCursor: null }

describeEngines('worked questions', (engine) => {
  let graph: Graph
  beforeAll(async () => {
    graph = await engine.open()
  })
  afterAll(() => graph.close())

  const answer = (id: number) => answerOf(graph, id)

  test('on an empty graph every one answers null or an empty list', async () => {
    const answers = await Promise.all(QUESTIONS.map(({ id }) => answer(id)))
    expect(answers).toEqual([
      { country: null },
      { person: null },
      { node: null },
      { search: { quotes: [] } },
      { search: { quotes: [] } },
      { path: { answer: `There is no entity "${MARTA}".`, complete: true, paths: [] } },
      { commonNeighbours: [] },
      { neighbours: [] },
      { country: null },
      { events: { totalCount: 0, edges: [], pageInfo: NO_PAGES } },
      { country: null },
      { timeline: { edges: [], pageInfo: NO_PAGES } },
      { country: null },
      { country: null },
      { person: null },
      { article: null },
    ])
    await writeWorld(graph)
  })

  test('10: what happened between two countries, with roles and counts of articles and publishers', async () => {
    const { totalCount, edges } = (await answer(10)).country?.events ?? {}
    expect(totalCount).toBe(2)
    expect(
      list(edges).map(({ role, node, evidence }) => ({
        role,
        what: `${node?.date} ${node?.type} ${node?.status}`,
        told: [node?.articleCount, node?.publisherCount],
        places: list(node?.places).map(({ name }) => name),
        who: list(node?.participants?.edges).map((edge) => `${edge.role} ${edge.node?.id}`),
        proof: proof(evidence ?? {}),
      })),
    ).toEqual([
      {
        role: 'ACTOR',
        what: '2031-03-04 CONSULT DENIED',
        told: [2, 2],
        places: ['Kotka'],
        who: [`ACTOR ${FINLAND}`, `ACTOR ${RUSSIA}`, `ACTOR ${AINO}`, `ACTOR ${PAVEL}`, `MEDIATOR ${MARTA}`],
        proof: '1: Aino Kivi met Deputy Foreign Minister Pavel Orlov of Russia in Kotka',
      },
      {
        role: 'ACTOR',
        what: '2031-03-06 SANCTION HYPOTHETICAL',
        told: [1, 1],
        places: [],
        who: [`ACTOR ${FINLAND}`, `RECIPIENT ${RUSSIA}`],
        proof: '2: Finland may impose sanctions on Russia.',
      },
    ])
  })

  test('13: events in a country and its places', async () => {
    const { totalCount, edges } = (await answer(13)).country?.eventsHere ?? {}
    expect(totalCount).toBe(1)
    expect(list(edges).map(({ node }) => [node?.date, node?.type])).toEqual([['2031-03-04', 'CONSULT']])
  })

  test('12: who met whom; what the last article denies is no meeting that occurred', async () => {
    const { events } = await answer(12)
    expect(events?.edges).toEqual([])
    const { all } = await ask(graph, '{ all: events(filter: { types: [CONSULT] }) { edges { node { status places { name } } } } }')
    expect(list(all?.edges).map(({ node }) => node)).toEqual([{ status: 'DENIED', places: [{ name: 'Kotka' }] }])
  })

  test('14: the sequence of events around somebody, with what each article tells', async () => {
    const edges = list((await answer(14)).timeline?.edges)
    expect(
      edges.map(({ date, kind, quote, event, evidence }) => [
        date,
        kind,
        quote?.text ?? list(event?.reports?.edges).map(({ status }) => status),
        proof(evidence ?? {}),
      ]),
    ).toEqual([
      ['2031-03-04', 'TOOK_PART', ['OCCURRED', 'DENIED'], '1: Aino Kivi met Deputy Foreign Minister Pavel Orlov of Russia in Kotka'],
      ['2031-03-10', 'SAID', 'the ship exists', '3: the ship exists'],
    ])
  })

  test('17: who held a position at a time', async () => {
    const { totalCount, edges } = (await answer(17)).country?.positions ?? {}
    expect(totalCount).toBe(1)
    expect(list(edges).map(({ node, evidence }) => [node?.title, node?.person?.id, proof(evidence ?? {})])).toEqual([
      ['Foreign Minister', AINO, '4: Foreign Minister'],
    ])
  })

  test('15: who tells of an event as what', async () => {
    const edges = list((await answer(15)).country?.events?.edges)
    const event = edges[0]?.node
    expect(edges).toHaveLength(1)
    expect(event?.status).toBe('DENIED')
    expect(list(event?.reports?.edges).map(({ status, evidence }) => [status, proof(evidence ?? {})])).toEqual([
      ['OCCURRED', '1: Aino Kivi met Deputy Foreign Minister Pavel Orlov of Russia in Kotka'],
      ['DENIED', '3: Aino Kivi met Pavel Orlov in Kotka'],
    ])
  })

  test('18: positions over time', async () => {
    const edges = list((await answer(18)).person?.positions?.edges)
    expect(
      edges.map(({ node }) => [
        node?.title,
        node?.body?.id,
        node?.firstReportedOn,
        node?.lastReportedOn,
        list(node?.reports?.edges).map(({ former }) => former),
      ]),
    ).toEqual([
      ['Transport Minister', FINLAND, '2031-03-04', '2031-06-01', [false, true]],
      ['Foreign Minister', FINLAND, '2031-06-01', '2031-06-01', [false]],
    ])
  })

  test('24: every fact of an article stands where its offsets say', async () => {
    const { article } = await answer(24)
    const body = String(article?.body)
    const [facts] = WORLD
    expect(body).toBe(facts?.article.body)
    const spans = [
      ...list(article?.mentions?.edges).flatMap(({ evidence }) => list(evidence)),
      ...['quotes', 'events', 'positions'].flatMap((kind) => list(article?.[kind]?.edges).map(({ evidence }) => evidence ?? {})),
      ...list(article?.quotes?.edges).flatMap(({ speaker, cue }) => [speaker ?? {}, cue ?? {}]),
    ]
    expect(spans.map(({ start, end }) => body.slice(Number(start), Number(end)))).toEqual(spans.map(({ exact }) => exact))
    expect({
      mentions: article?.mentions?.totalCount,
      quotes: list(article?.quotes?.edges).map(({ node }) => node?.id),
      events: list(article?.events?.edges).map(({ node, status }) => [node?.id, status]),
      positions: list(article?.positions?.edges).map(({ node, former }) => [node?.title, node?.person?.name, former]),
    }).toEqual({
      mentions: 6,
      quotes: facts?.quotes.map(({ id }) => id),
      events: [[MEETING, 'OCCURRED']],
      positions: [
        ['Transport Minister', 'Aino Kivi', false],
        ['Deputy Foreign Minister', 'Pavel Orlov', false],
      ],
    })
    expect(list(article?.mentions?.edges).flatMap(({ evidence }) => list(evidence).map(({ exact }) => exact))).toEqual(
      expect.arrayContaining(['Aino Kivi', 'Kivi', 'Finnish', 'Kotka']),
    )
  })
})
