// What two lists of a timeline hold stands there once, and is counted once.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeArticles } from '../../loaders/write.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { TIMELINE_KINDS, type TimelineKind, timelineOf, timelineTotal } from '../../src/lookups/timeline.ts'
import { describeEngines } from '../engines.ts'
import { FINLAND, PAVEL, quoteOf, WORLD, writeWorld } from '../world.ts'

const CASES: readonly { readonly says: string; readonly id: string; readonly kinds: readonly TimelineKind[]; readonly total: number }[] = [
  { says: 'what somebody said', id: PAVEL, kinds: ['SAID'], total: 3 },
  { says: 'what was said about him', id: PAVEL, kinds: ['SAID_ABOUT'], total: 1 },
  { says: 'both: what he said about himself once', id: PAVEL, kinds: ['SAID', 'SAID_ABOUT'], total: 3 },
  { says: 'what a country took part in', id: FINLAND, kinds: ['TOOK_PART'], total: 2 },
  { says: 'what took place in it', id: FINLAND, kinds: ['TOOK_PLACE'], total: 1 },
  { says: 'both: what it took part in at home once', id: FINLAND, kinds: ['TOOK_PLACE', 'TOOK_PART'], total: 2 },
  { says: 'all', id: PAVEL, kinds: TIMELINE_KINDS, total: 4 },
]

describeEngines('timelines', (engine) => {
  let graph: Graph
  beforeAll(async () => {
    graph = await engine.open()
    await writeWorld(graph)
    const [first] = WORLD
    const [quote] = first?.quotes ?? []
    if (first === undefined || quote === undefined) throw new Error('The world is empty')
    const ofHimself = { ...quote, id: quoteOf(PAVEL, quote.text), speakerId: PAVEL, about: [PAVEL] }
    const article = { ...first.article, id: 'article:of-himself', publishedOn: '2031-03-20' }
    await writeArticles(graph, [{ ...first, article, quotes: [ofHimself], events: [], positions: [] }])
  })
  afterAll(() => graph.close())

  test.each(CASES)('$says: $total', async ({ id, kinds, total }) => {
    const reader = graph.openReader()
    const request = { limit: 100, descending: false, backward: false, after: null, before: null }
    const page = await timelineOf(reader, id, kinds, request, {})
    expect(page.rows).toHaveLength(total)
    expect(await timelineTotal(reader, id, kinds, {})).toBe(total)
    await reader.close()
  })

  test('in a range, what lies outside it is not taken off', async () => {
    const reader = graph.openReader()
    expect(await timelineTotal(reader, PAVEL, ['SAID', 'SAID_ABOUT'], { to: '2031-03-10' })).toBe(2)
    expect(await timelineTotal(reader, PAVEL, ['SAID', 'SAID_ABOUT'], { from: '2031-03-10' })).toBe(1)
    await reader.close()
  })
})
