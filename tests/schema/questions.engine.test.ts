// Every worked question on an empty graph, and those on events, positions and articles on the small world, with the whole
// answer that matters.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { QUESTIONS } from '../../schema/questions.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { describeEngines } from '../engines.ts'
import { AINO, FINLAND, MARTA, MEETING, PAVEL, RUSSIA, WORLD, writeWorld } from '../world.ts'
import { answerOf, proof } from './answers.ts'
import { ask, listOf as list } from './ask.ts'

const NOTHING_WITH_IT = { entityCount: 0, tieCount: 0, untiedCount: 0, leftOutCount: 0, articleCount: 0 }
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
      { person: null },
      { search: { quotes: [] } },
      { search: { quotes: [] } },
      { path: { answer: `There is no entity "${MARTA}"; \`search\` finds ids by name.`, complete: true, paths: [] } },
      { commonNeighbours: [] },
      { neighbours: [] },
      { country: null },
      { country: null },
      { events: { totalCount: 0, edges: [], pageInfo: NO_PAGES } },
      { country: null },
      { timeline: { edges: [], pageInfo: NO_PAGES } },
      { country: null },
      { node: null },
      { country: null },
      { person: null },
      { central: { answer: `There is no entity "${RUSSIA}"; \`search\` finds ids by name.`, subgraph: NOTHING_WITH_IT, entities: [] } },
      {
        communities: {
          answer: 'No facts tie the 0 entities that most articles mention (none is left out).',
          modularity: 0,
          subgraph: { ...NOTHING_WITH_IT, articleCount: null },
          communities: [],
          bridges: [],
        },
      },
      { node: null },
      { node: null },
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

  test('11: which officials represent a country in talks', async () => {
    const edges = list((await answer(11)).country?.events?.edges)
    expect(edges.map(({ via, evidence }) => [via?.id, proof(evidence ?? {})])).toEqual([
      [AINO, '1: Aino Kivi met Deputy Foreign Minister Pavel Orlov of Russia in Kotka'],
    ])
    const parts = list(edges[0]?.node?.participants?.edges)
    expect(parts.flatMap(({ node, via }) => (via === null ? [] : [`${node?.name} by ${via?.name}`]))).toEqual([
      'Finland by Aino Kivi',
      'Russia by Pavel Orlov',
    ])
  })

  test('16: what is new about somebody, and where it stands together with somebody else', async () => {
    const { together, quotes, events } = (await answer(16)).node ?? {}
    expect([together?.totalCount, ...list(together?.edges).map(({ count, node }) => `${count} ${node?.publishedOn}`)]).toEqual([
      2,
      '1 2031-03-10',
      '1 2031-03-06',
    ])
    expect(list(quotes?.edges).map(({ evidence }) => proof(evidence ?? {}))).toEqual(['4: Russia has signed. I thank Estonia.'])
    expect(list(events?.edges)).toEqual([])
  })

  test('16: together with somebody of whom nothing is known, and paged like every list', async () => {
    const document = `query ($with: ID!, $after: String) {
      person(id: "${AINO}") {
        mentions(with: $with, orderBy: OLDEST_FIRST, first: 2, after: $after) { totalCount edges { cursor node { publishedOn } } }
      }
    }`
    const days = async (variables: Record<string, unknown>) => {
      const { totalCount, edges } = (await ask(graph, document, variables)).person?.mentions ?? {}
      return { totalCount, days: list(edges).map(({ node }) => node?.publishedOn), last: list(edges).at(-1)?.cursor }
    }
    expect(await days({ with: 'person:x' })).toEqual({ totalCount: 0, days: [], last: undefined })
    const first = await days({ with: PAVEL })
    expect(first).toMatchObject({ totalCount: 3, days: ['2031-03-04', '2031-03-06'] })
    expect(await days({ with: PAVEL, after: first.last })).toMatchObject({ totalCount: 3, days: ['2031-03-10'] })
  })

  test('21: attention by month and publisher, beside how much is loaded', async () => {
    const months = list((await answer(21)).node?.attention)
    expect(
      months.map(({ month, articleCount, mentionCount, loadedCount, publishers }) => [
        month,
        articleCount,
        mentionCount,
        loadedCount,
        ...list(publishers).map((by) => `${by.articleCount} ${by.publisher?.name}`),
      ]),
    ).toEqual([
      ['2031-03', 3, 4, 3, '2 courier.example', '1 baltic-ledger.example'],
      ['2031-06', 1, 1, 1, '1 baltic-ledger.example'],
    ])
  })

  test('21: attention of one publisher, in a part of a month, and to somebody whom a month does not mention', async () => {
    const document = `{
      courier: person(id: "${AINO}") { attention(publisher: "publisher:courier.example") { month articleCount mentionCount } }
      early: person(id: "${AINO}") { attention(to: "2031-03-05") { month articleCount mentionCount } }
      others: person(id: "${MARTA}") { attention(from: "2031-03-05") { month articleCount loadedCount } }
      nobody: person(id: "${MARTA}") { attention(from: "2040-01-01") { month } }
    }`
    expect(await ask(graph, document)).toEqual({
      courier: { attention: [{ month: '2031-03', articleCount: 2, mentionCount: 2 }] },
      early: { attention: [{ month: '2031-03', articleCount: 1, mentionCount: 2 }] },
      others: { attention: [{ month: '2031-03', articleCount: 1, loadedCount: 3 }] },
      nobody: { attention: [] },
    })
  })

  test('22: what one publisher reports and another does not', async () => {
    const { events, quotes } = (await answer(22)).node ?? {}
    expect([events?.totalCount, list(events?.edges)]).toEqual([0, []])
    expect([quotes?.totalCount, ...list(quotes?.edges).map(({ evidence }) => proof(evidence ?? {}))]).toEqual([
      2,
      '4: Russia has signed. I thank Estonia.',
      '1: The ship exists',
    ])
    const document = `query ($publisher: ID, $not: ID) {
      country(id: "${RUSSIA}") {
        events(publisher: $publisher, notPublisher: $not) { totalCount edges { node { type } } }
        quotesAbout(publisher: $publisher, notPublisher: $not) { totalCount }
      }
      place(id: "place:kotka-fi") { eventsHere(publisher: $publisher, notPublisher: $not) { totalCount } }
    }`
    const [ledger, courier] = ['publisher:baltic-ledger.example', 'publisher:courier.example']
    const told = async (variables: Record<string, unknown>) => {
      const { country, place } = await ask(graph, document, variables)
      return [country?.events?.totalCount, country?.quotesAbout?.totalCount, place?.eventsHere?.totalCount]
    }
    expect(await told({ publisher: courier, not: ledger })).toEqual([1, 1, 0])
    expect(await told({ not: courier })).toEqual([0, 1, 0])
    expect(await told({ publisher: 'publisher:x' })).toEqual([0, 0, 0])
    expect(await told({ not: 'publisher:x' })).toEqual(await told({}))
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
