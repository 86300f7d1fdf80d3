// Two entities made one on somebody's word, and taken apart again: on articles read and loaded for real.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parseArticle, type RawArticle } from '../../../loaders/article.ts'
import { loadArticles } from '../../../loaders/load-articles.ts'
import { mergeEntities, recordMerge } from '../../../loaders/merge-entities.ts'
import { removeArticles } from '../../../loaders/remove-articles.ts'
import { undoMerge } from '../../../loaders/undo-merge.ts'
import type { Graph } from '../../../src/graph/graph.ts'
import { dumpGraph } from '../../dump-graph.ts'
import { describeEngines } from '../../engines.ts'

const JOSEPH = raw('joseph', 'Norwegian Energy Minister Joseph Dahlberg met reporters in Bergen on Monday. "We will pay," Dahlberg said.')
const JOE = raw(
  'joe',
  'Ragnar Dahlberg, the Norwegian fisheries envoy, met Sergei Baranov in Oslo on Friday. "We will not pay," Dahlberg said.',
)
const JOEY = raw('joey', 'Joey Dahlstrom won the chess match in Lima on Tuesday. "I was lucky," Dahlstrom said.')
const ALONE = raw('alone', 'Dahlberg said in Bergen that Norway would pay for the road.')
const BOTH = raw('both', 'Joseph Dahlberg and Ragnar Dahlberg were in Bergen on Sunday. Ragnar Dahlberg said: "Norway is here."')
const COUNCIL = raw('council', 'The Baltic Fisheries Council (BFC) met in Riga on Monday. The BFC will report.')
const BOARD = raw('board', 'The Baltic Fisheries Board met in Riga on Friday. Maria Holt, director of the Baltic Fisheries Board, spoke.')
const ALL = [JOSEPH, JOE, JOEY, ALONE, BOTH, COUNCIL, BOARD]

const A = 'person:ragnar-dahlberg'
const B = 'person:joseph-dahlberg'
const C = 'person:joey-dahlstrom'

describeEngines('merges', (engine) => {
  let graph: Graph
  beforeEach(async () => {
    graph = await engine.open()
  })
  afterEach(() => graph.close())

  test('one entity has what both had, by the names of both; undone, the graph is as it was', async () => {
    await loadArticles(graph, ALL)
    const before = await dump()
    expect(before).toMatch(new RegExp(`^Person .*${A}`, 'm'))
    const { mergeId, entityId, changed } = await mergeEntities(graph, { fromId: A, intoId: B, why: 'the same face' })
    expect({ entityId, changed }).toEqual({ entityId: B, changed: true })
    const merged = await dump()
    expect(merged).not.toContain(A)
    expect(merged).toContain(`ragnar dahlberg NAMES ${B}`)
    expect(merged).toContain('{"articleCount":4,"id":"person:joseph-dahlberg","kind":"Person","name":"Joseph Dahlberg"')
    expect(merged).not.toBe(before)
    expect(await undoMerge(graph, mergeId)).toEqual({ mergeId, entityId: A, changed: true })
    expect(await dump()).toBe(before)
    expect(await records()).toMatchObject([{ fromId: A, intoId: B, entityId: B, why: 'the same face' }])
  })

  test('a merge is the same graph as loading after it, in any order and number of loads', async () => {
    await loadArticles(graph, ALL)
    await mergeEntities(graph, { fromId: A, intoId: B })
    const expected = await dump()
    for (const order of [ALL, [...ALL].reverse(), [...ALL.slice(3), ...ALL.slice(0, 3)]]) {
      await removeArticles(
        graph,
        ALL.map((article) => parseArticle(article).id),
      )
      expect(await dump()).toBe('')
      for (const article of order) await loadArticles(graph, [article])
      expect(await dump()).toBe(expected)
    }
  })

  test('merged twice, or undone twice, changes nothing more', async () => {
    await loadArticles(graph, ALL)
    const first = await mergeEntities(graph, { fromId: A, intoId: B })
    const merged = await dumpGraph(graph)
    expect(await mergeEntities(graph, { fromId: A, intoId: B })).toEqual({ ...first, changed: false })
    expect(await dumpGraph(graph)).toEqual(merged)
    await undoMerge(graph, first.mergeId)
    const undone = await dumpGraph(graph)
    expect(await undoMerge(graph, first.mergeId)).toEqual({ ...first, entityId: A, changed: false })
    expect(await dumpGraph(graph)).toEqual(undone)
  })

  test('merged again after it was undone is a decision of its own', async () => {
    await loadArticles(graph, ALL)
    const first = await mergeEntities(graph, { fromId: A, intoId: B })
    const merged = await dump()
    await undoMerge(graph, first.mergeId)
    await new Promise((resolve) => setTimeout(resolve, 2))
    const second = await mergeEntities(graph, { fromId: A, intoId: B })
    expect(second).toEqual({ mergeId: expect.not.stringMatching(first.mergeId), entityId: B, changed: true })
    expect(await dump()).toBe(merged)
    expect(await records()).toHaveLength(2)
  })

  test('a chain is followed to its end, and taken apart at either link', async () => {
    await loadArticles(graph, ALL)
    const apart = await dump()
    const one = await mergeEntities(graph, { fromId: A, intoId: B })
    const together = await dump()
    const other = await mergeEntities(graph, { fromId: B, intoId: C })
    expect(await persons()).toMatchObject({ [C]: 5 })
    expect((await records()).map(({ entityId }) => entityId)).toEqual([C, C])
    await undoMerge(graph, other.mergeId)
    expect(await dump()).toBe(together)
    const again = await mergeEntities(graph, { fromId: A, intoId: C })
    expect(again).toMatchObject({ entityId: C, changed: true })
    await undoMerge(graph, one.mergeId)
    expect(await persons()).toMatchObject({ [A]: 2, [C]: 3 })
    await undoMerge(graph, again.mergeId)
    expect(await dump()).toBe(apart)
  })

  test('an article that comes later, changes or goes is one of the merged entity', async () => {
    await loadArticles(graph, ALL)
    await mergeEntities(graph, { fromId: A, intoId: B })
    const later = raw('later', 'Ragnar Dahlberg said on Sunday: "I am Joseph."')
    await loadArticles(graph, [later])
    expect(await persons()).toMatchObject({ [B]: 5 })
    await loadArticles(graph, [{ ...later, body: 'Ragnar Dahlberg said on Sunday: "I am still Joseph."' }])
    expect(await persons()).toMatchObject({ [B]: 5 })
    await removeArticles(graph, [parseArticle(later).id, parseArticle(JOE).id])
    expect(await persons()).toMatchObject({ [B]: 3 })
    expect(await persons()).not.toHaveProperty(A)
  })

  test('what is killed between the decision and the reading is finished by the next load', async () => {
    await loadArticles(graph, ALL)
    await graph.write((transaction) => recordMerge(transaction, { fromId: A, intoId: B }, '2031-03-04T00:00:00.000Z'))
    expect(await persons()).toHaveProperty(A)
    await loadArticles(graph, [])
    expect(await persons()).not.toHaveProperty(A)
    expect(await persons()).toMatchObject({ [B]: 4 })
  })

  test('full names in articles that are read again stand for whom they stood for', async () => {
    const beside = raw('beside', 'Ragnar Dahlberg and Thomas Donner spoke about Norway in Lima on Tuesday.')
    const minister = raw('minister', 'Norwegian Transport Minister Tom Donner met reporters in Bergen on Monday.')
    for (const article of [JOSEPH, beside, minister]) await loadArticles(graph, [article])
    const before = await dump()
    expect(await persons()).toEqual({ [A]: 1, [B]: 1, 'person:thomas-donner': 1, 'person:tom-donner': 1 })
    const { mergeId } = await mergeEntities(graph, { fromId: A, intoId: B })
    expect(await persons()).toEqual({ [B]: 2, 'person:thomas-donner': 1, 'person:tom-donner': 1 })
    await undoMerge(graph, mergeId)
    expect(await dump()).toBe(before)
  })

  test('a surname of two becomes that of one, and is that of two again', async () => {
    const [one, other] = ['Norwegian Energy Minister Joseph Dahlberg', 'Norwegian Transport Minister Peter Dahlberg'].map((who, index) =>
      raw(`minister-${index}`, `${who} met reporters in Bergen on Monday.`),
    ) as [RawArticle, RawArticle]
    await loadArticles(graph, [one, other, ALONE])
    const before = await persons()
    expect(before).toEqual({ 'person:dahlberg': 1, [B]: 1, 'person:peter-dahlberg': 1 })
    const { mergeId } = await mergeEntities(graph, { fromId: 'person:peter-dahlberg', intoId: B })
    expect(await persons()).toEqual({ [B]: 3 })
    await undoMerge(graph, mergeId)
    expect(await persons()).toEqual(before)
  })

  test('a surname of nobody known is merged into somebody, but where another bears it', async () => {
    const lone = raw('lone', 'Mr. Dahlberg won the chess match in Lima on Tuesday.')
    await loadArticles(graph, [lone, JOEY])
    const before = await dump()
    const { mergeId } = await mergeEntities(graph, { fromId: 'person:dahlberg', intoId: C })
    expect(await persons()).toEqual({ [C]: 2 })
    await loadArticles(graph, [JOSEPH, ALONE])
    expect(await persons()).toEqual({ [B]: 2, [C]: 2 })
    await removeArticles(
      graph,
      [JOSEPH, ALONE].map((article) => parseArticle(article).id),
    )
    await undoMerge(graph, mergeId)
    expect(await dump()).toBe(before)
  })

  test('organizations and places are merged with their offices, letters and events', async () => {
    const there = raw('there', 'Norway and Iceland signed an agreement in Geneva, Ohio on Monday.')
    const here = raw('here', 'Norway and Iceland met in Geneva on Friday.')
    await loadArticles(graph, [...ALL, there, here])
    const before = await dump()
    const [board, council] = ['organization:baltic-fisheries-board', 'organization:baltic-fisheries-council']
    const bodies = await mergeEntities(graph, { fromId: board ?? '', intoId: council ?? '' })
    const merged = await dump()
    expect(merged).not.toContain(`"id":"${board}"`)
    expect(merged).toMatch(new RegExp(`POSITION_IN ${council} `))
    const places = (await ids('Place')).filter((id) => id.startsWith('place:geneva'))
    expect(places).toHaveLength(2)
    const [from = '', into = ''] = places
    const towns = await mergeEntities(graph, { fromId: from, intoId: into })
    expect((await ids('Place')).filter((id) => id.startsWith('place:geneva'))).toEqual([into])
    await undoMerge(graph, bodies.mergeId)
    await undoMerge(graph, towns.mergeId)
    expect(await dump()).toBe(before)
  })

  describe('are refused', () => {
    const refused = [
      ['of an entity with itself', A, A, `Cannot merge "${A}" into itself: name two entities`],
      ['of an entity that is not there', 'person:nobody', B, /there is no entity "person:nobody"; `search` finds ids by name/],
      ['into an entity that is not there', A, 'person:nobody', /there is no entity "person:nobody"/],
      ['of two kinds', A, 'place:bergen-no', /one is a person, the other a place; both must be of one kind/],
      ['of countries', 'country:NO', 'country:PE', /Norway is a country, and countries are those of ISO 3166/],
    ] as const

    test.each(refused)('%s', async (_says, fromId, intoId, message) => {
      await loadArticles(graph, ALL)
      const before = await dumpGraph(graph)
      await expect(mergeEntities(graph, { fromId, intoId })).rejects.toThrow(message)
      expect(await dumpGraph(graph)).toEqual(before)
    })

    test('in a circle', async () => {
      await loadArticles(graph, ALL)
      const { mergeId } = await mergeEntities(graph, { fromId: A, intoId: B })
      await expect(mergeEntities(graph, { fromId: B, intoId: A })).rejects.toThrow(
        `Cannot merge "${B}" into "${A}": "${A}" is merged into it already; undo "${mergeId}" first`,
      )
      await expect(undoMerge(graph, 'merge:none')).rejects.toThrow('Cannot undo "merge:none": there is no such merge')
    })
  })

  /** The graph but for the decisions. */
  async function dump(): Promise<string> {
    return (await dumpGraph(graph)).filter((line) => !/^MergeRecord | MOVED_BY /.test(line)).join('\n')
  }

  async function records(): Promise<readonly Readonly<Record<string, unknown>>[]> {
    const rows = await ask<{ record: Readonly<Record<string, unknown>> }>('MATCH (m:MergeRecord) RETURN m {.*} AS record ORDER BY m.madeAt')
    return rows.map(({ record }) => record)
  }

  /** In how many articles each person is mentioned. */
  async function persons(): Promise<Record<string, number>> {
    const rows = await ask<{ id: string; count: number }>('MATCH (p:Person) RETURN p.id AS id, p.articleCount AS count')
    return Object.fromEntries(rows.map(({ id, count }) => [id, count]).filter(([id]) => id !== 'person:sergei-baranov'))
  }

  async function ids(label: string): Promise<string[]> {
    return (await ask<{ id: string }>(`MATCH (n:${label}) RETURN n.id AS id ORDER BY id`)).map(({ id }) => id)
  }

  function ask<Row>(text: string): Promise<Row[]> {
    return graph.read<Row>({ name: 'ask', kind: 'read', text, example: {} }, {})
  }
})

function raw(name: string, body: string): RawArticle {
  return { source: name, title: `Article ${name}`, date: '2031-03-04', url: `https://courier.example/${name}`, body }
}
