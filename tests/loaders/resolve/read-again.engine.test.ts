// Stored articles whose short names mean somebody else by now are read again: all of them, however many, whoever reads,
// and also after a load that was stopped.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { annotateArticle } from '../../../loaders/annotate/annotate-article.ts'
import { parseArticle, type RawArticle } from '../../../loaders/article.ts'
import { loadArticles } from '../../../loaders/load-articles.ts'
import { removeArticles } from '../../../loaders/remove-articles.ts'
import { storeArticles, takeOutArticles } from '../../../loaders/replace-articles.ts'
import { readShortMentions, type ShortMention } from '../../../loaders/resolve/known-in-graph.ts'
import { KnownNames } from '../../../loaders/resolve/known-names.ts'
import { UnsettledArticles } from '../../../loaders/resolve/unsettled.ts'
import type { Graph, Statement } from '../../../src/graph/graph.ts'
import { describeEngines } from '../../engines.ts'

const FULL = toRaw('full', 'Slovenian Health Minister Jana Novak opened a clinic on Monday. Novak spoke about nurses.')
// More than are read again at once, and not a multiple of that.
const ALONE = Array.from({ length: 40 }, (_, index) =>
  toRaw(`${index}`, `Novak said in Ljubljana that Slovenia would pay for road ${index}.`),
)
const LOADED_AT: Statement<{ readonly id: string; readonly loadedAt: string }> = {
  name: 'loaded at',
  kind: 'read',
  text: 'MATCH (a:Article) RETURN a.id AS id, a.loadedAt AS loadedAt ORDER BY id',
  example: {},
}
const LAST = ALONE.slice(-1)

describeEngines('articles read again', (engine) => {
  let graph: Graph
  beforeEach(async () => {
    graph = await engine.open()
  })
  afterEach(() => graph.close())

  test('all that use a surname alone join the person whom a later article tells of, and leave again', async () => {
    await loadArticles(graph, ALONE)
    expect(await articlesOf()).toEqual({ 'person:novak': ALONE.length })
    await loadArticles(graph, [FULL])
    expect(await articlesOf()).toEqual({ 'person:jana-novak': ALONE.length + 1 })
    await removeArticles(graph, [parseArticle(FULL).id])
    expect(await articlesOf()).toEqual({ 'person:novak': ALONE.length })
  })

  test('they were loaded when they were loaded, not when they were read again', async () => {
    await loadArticles(graph, ALONE)
    const before = await graph.read(LOADED_AT, {})
    await loadArticles(graph, [FULL])
    const after = await graph.read(LOADED_AT, {})
    const full = parseArticle(FULL).id
    expect(after.filter(({ id }) => id !== full)).toEqual(before)
    expect(before.every(({ loadedAt }) => loadedAt < (after.find(({ id }) => id === full)?.loadedAt ?? ''))).toBe(true)
    await loadArticles(graph, [FULL, ...ALONE])
    expect(await graph.read(LOADED_AT, {})).toEqual(after)
  })

  test('what a load that was stopped left unread is read by the next, though nothing is new in it', async () => {
    await loadArticles(graph, ALONE)
    const controller = new AbortController()
    await loadArticles(graph, [FULL], { signal: controller.signal, onBatch: () => controller.abort() })
    expect(await articlesOf()).toEqual({ 'person:novak': ALONE.length, 'person:jana-novak': 1 })
    expect(await loadArticles(graph, [FULL])).toEqual({ loaded: 0, unchanged: 1, errors: [] })
    expect(await articlesOf()).toEqual({ 'person:jana-novak': ALONE.length + 1 })
  })

  test('an article that is changed or removed between reading and storing stays so', async () => {
    await loadArticles(graph, LAST)
    await storeArticles(graph, [annotateArticle(parseArticle(FULL))])
    const again = (await new UnsettledArticles(graph).take()).map(annotateArticle)
    expect(again).toHaveLength(1)
    await loadArticles(graph, [{ ...LAST[0], body: 'Petra Kranjc won the chess match in Lima.' } as RawArticle])
    await storeArticles(graph, [], again)
    expect(await articlesOf()).toEqual({ 'person:jana-novak': 1, 'person:petra-kranjc': 1 })
    await takeOutArticles(
      graph,
      again.map(({ article }) => article.id),
    )
    await storeArticles(graph, [], again)
    expect(await articlesOf()).toEqual({ 'person:jana-novak': 1 })
  })

  test('short mentions come page by page, each once', async () => {
    await loadArticles(graph, ALONE)
    const name = { kind: 'Person', key: 'novak' } as const
    const reader = graph.openReader()
    const pages: (readonly ShortMention[])[] = []
    for await (const page of readShortMentions(reader, [name], new KnownNames(), 10)) pages.push(page)
    await reader.close()
    expect(pages.length).toBe(5)
    expect(new Set(pages.flat().map(({ articleId }) => articleId)).size).toBe(ALONE.length)
    expect(pages.flat()).toHaveLength(ALONE.length)
  })

  test('an article is handed to one taker, and again only when it was given back', async () => {
    await loadArticles(graph, ALONE)
    await storeArticles(graph, [annotateArticle(parseArticle(FULL))])
    const unsettled = new UnsettledArticles(graph)
    const taken = [await unsettled.take(), await unsettled.take(), await unsettled.take()]
    expect(new Set(taken.flat().map(({ id }) => id)).size).toBe(ALONE.length)
    expect(taken.map(({ length }) => length)).toEqual([32, 8, 0])
    unsettled.giveBack((taken[1] ?? []).map(annotateArticle))
    expect(await unsettled.take()).toEqual(taken[1])
  })

  /** In how many articles each person is mentioned. */
  async function articlesOf(): Promise<Record<string, number>> {
    const text = 'MATCH (p:Person) RETURN p.id AS id, p.articleCount AS count'
    const rows = await graph.read<{ id: string; count: number }>({ name: 'counts', kind: 'read', text, example: {} }, {})
    return Object.fromEntries(rows.map(({ id, count }) => [id, count]))
  }
})

function toRaw(name: string, body: string): RawArticle {
  return { source: name, title: `Article ${name}`, date: '2031-03-04', url: `https://courier.example/${name}`, body }
}
