// What was loaded after a moment, also when it was published long before: of the small world, the articles of June and of
// the 6th of March come first, those of the 4th and the 10th after them.
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ArticleFacts } from '../../loaders/facts.ts'
import { momentAfter } from '../../loaders/write/stamp.ts'
import { writeArticles } from '../../loaders/write.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { describeEngines } from '../engines.ts'
import { AINO, FINLAND, KOTKA, PAVEL, RUSSIA, WORLD } from '../world.ts'
import { documentOf, proof } from './answers.ts'
import { ask, askAnything, type Json, listOf } from './ask.ts'

const of = (...numbers: readonly number[]): ArticleFacts[] => numbers.flatMap((number) => WORLD[number - 1] ?? [])

describeEngines('loaded since a moment', (engine) => {
  let graph: Graph
  let moment: string
  beforeEach(async () => {
    graph = await engine.open()
    await writeArticles(graph, of(2, 4))
    moment = (await moments())[2] ?? ''
    await writeArticles(graph, of(1, 3))
  })
  afterEach(() => graph.close())

  /** When each article was loaded, by its number. */
  async function moments(): Promise<Readonly<Record<number, string>>> {
    const { articles } = await ask(graph, '{ articles { edges { node { id loadedAt } } } }')
    return Object.fromEntries(listOf(articles?.edges).map(({ node }) => [numberOf(node), String(node?.loadedAt)]))
  }

  const numberOf = (node: Json | undefined) => WORLD.findIndex(({ article }) => article.id === String(node?.id)) + 1
  const numbers = (connection: Json | undefined) => [
    Number(connection?.totalCount),
    ...listOf(connection?.edges).map(({ node }) => numberOf(node)),
  ]

  test('articles stored together have one moment, later than those stored before', async () => {
    const { 1: one, 2: two, 3: three, 4: four } = await moments()
    expect([one, two]).toEqual([three, four])
    expect(String(one) > String(two)).toBe(true)
  })

  test('articles, of a publisher, mentioning an entity, and with another too', async () => {
    const document = `query ($since: DateTime!) {
      articles(filter: { loadedSince: $since }) { totalCount edges { node { id } } }
      courier: articles(filter: { loadedSince: $since, publisher: "publisher:courier.example" }) { totalCount edges { node { id } } }
      publisher(id: "publisher:courier.example") { articles(loadedSince: $since) { totalCount edges { node { id } } } }
      person(id: "${AINO}") {
        mentions(loadedSince: $since) { totalCount edges { node { id } } }
        with: mentions(with: "${KOTKA}", loadedSince: $since) { totalCount edges { node { id } } }
      }
    }`
    const { articles, courier, publisher, person } = await ask(graph, document, { since: moment })
    expect(numbers(articles)).toEqual([2, 3, 1])
    expect(numbers(courier)).toEqual([1, 3])
    expect(numbers(publisher?.articles)).toEqual([1, 3])
    expect(numbers(person?.mentions)).toEqual([2, 3, 1])
    expect(numbers(person?.with)).toEqual([2, 3, 1])
    const all = await ask(graph, document, { since: '2000-01-01T00:00:00Z' })
    expect(numbers(all.person?.mentions)).toEqual([4, 4, 3, 2, 1])
  })

  test('what was said and what happened, also when it was known before and is told again', async () => {
    const document = `query ($since: DateTime!) {
      person(id: "${PAVEL}") {
        quotes(loadedSince: $since) { totalCount }
        events(loadedSince: $since) { totalCount edges { node { reports(loadedSince: $since) { totalCount } } } }
      }
      country(id: "${RUSSIA}") {
        quotesAbout(loadedSince: $since) { totalCount edges { node { text speaker { id } appearances(loadedSince: $since) { totalCount } } } }
        speakerGroups(loadedSince: $since) { quoteCount }
        eventsHere(loadedSince: $since) { totalCount }
      }
      place(id: "${KOTKA}") { eventsHere(loadedSince: $since) { totalCount } }
      finland: country(id: "${FINLAND}") { events(with: "${RUSSIA}", loadedSince: $since) { totalCount } }
    }`
    const asked = async (since: string) => {
      const { person, country, place, finland } = await ask(graph, document, { since })
      return {
        pavel: [person?.quotes?.totalCount, person?.events?.totalCount],
        reports: listOf(person?.events?.edges).map(({ node }) => node?.reports?.totalCount),
        about: listOf(country?.quotesAbout?.edges).map(({ node }) => `${node?.speaker?.id} ${node?.appearances?.totalCount}`),
        groups: listOf(country?.speakerGroups).map(({ quoteCount }) => quoteCount),
        here: [country?.eventsHere?.totalCount, place?.eventsHere?.totalCount, finland?.events?.totalCount],
      }
    }
    expect(await asked(moment)).toEqual({ pavel: [0, 1], reports: [2], about: [`${AINO} 2`], groups: [1], here: [0, 1, 1] })
    expect(await asked(momentAfter((await moments())[1]))).toEqual({ pavel: [0, 0], reports: [], about: [], groups: [], here: [0, 0, 0] })
    // One of two known articles is stored anew: what it tells is told again, by it alone.
    await writeArticles(graph, of(3))
    const since = String((await moments())[1])
    expect(await asked(since)).toMatchObject({ reports: [1], about: [`${AINO} 1`] })
  })

  test('pages hold what is left, in both directions', async () => {
    const document = `query ($since: DateTime!, $first: Int, $after: String, $last: Int, $before: String) {
      person(id: "${AINO}") {
        mentions(loadedSince: $since, first: $first, after: $after, last: $last, before: $before) {
          totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage }
        }
      }
    }`
    const page = async (variables: Record<string, unknown>) =>
      (await ask(graph, document, { since: moment, ...variables })).person?.mentions
    const first = await page({ first: 1 })
    expect([...numbers(first), first?.pageInfo]).toEqual([2, 3, { hasNextPage: true, hasPreviousPage: false }])
    const after = listOf(first?.edges)[0]?.cursor
    const second = await page({ first: 5, after })
    expect([...numbers(second), second?.pageInfo]).toEqual([2, 1, { hasNextPage: false, hasPreviousPage: true }])
    expect(numbers(await page({ last: 1 }))).toEqual([2, 1])
  })

  test('lists of many parents cost one statement', async () => {
    const document =
      'query ($since: DateTime!) { countries { edges { node { mentions(loadedSince: $since) { edges { node { id } } } } } } }'
    expect((await askAnything(graph, document, { variables: { since: moment } })).statements).toBe(3)
  })

  test('16: what is new about somebody, and where it stands together with somebody else', async () => {
    const { together, quotes, events } = (await ask(graph, documentOf(16), { id: AINO, with: PAVEL, since: moment })).node ?? {}
    expect(numbers(together)).toEqual([2, 3, 1])
    expect(
      listOf(quotes?.edges)
        .map(({ evidence }) => proof(evidence ?? {}))
        .sort(),
    ).toEqual(['1: Russia must sign the paper', '1: The ship exists'])
    expect(listOf(events?.edges).map(({ evidence }) => proof(evidence ?? {}))).toEqual([
      '1: Aino Kivi met Deputy Foreign Minister Pavel Orlov of Russia in Kotka',
    ])
  })

  test.each(['yesterday', '2031-03-04', '2031-03-04T10:00:00', '2031-02-30T10:00:00Z', '0000-01-01T00:00:00+10:00', 1])(
    '%s is no moment',
    async (since) => {
      const { errors } = await askAnything(graph, 'query ($since: DateTime) { articles(filter: { loadedSince: $since }) { totalCount } }', {
        variables: { since },
      })
      expect(errors).toEqual([{ code: expect.anything(), message: expect.stringContaining('is not a moment with its zone') }])
    },
  )

  test('a moment may be written in any zone', async () => {
    const { articles } = await ask(graph, '{ articles(filter: { loadedSince: "2000-01-01T10:00:00+02:00" }) { totalCount } }')
    expect(articles?.totalCount).toBe(4)
  })
})

test('a clock that lags behind another comes after it all the same', () => {
  const now = Date.parse('2031-03-04T10:00:00.000Z')
  expect(momentAfter(undefined, now)).toBe('2031-03-04T10:00:00.000Z')
  expect(momentAfter('2031-03-04T09:00:00.000Z', now)).toBe('2031-03-04T10:00:00.000Z')
  expect(momentAfter('2031-03-04T10:00:00.000Z', now)).toBe('2031-03-04T10:00:00.001Z')
  expect(momentAfter('2031-03-04T10:30:00.000Z', now)).toBe('2031-03-04T10:30:00.001Z')
})
