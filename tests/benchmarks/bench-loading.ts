// How many articles a second become facts, and come into each engine, reading included, with and without worker threads.
import { parseArticle } from '../../loaders/article.ts'
import { openArticleReader } from '../../loaders/article-reader.ts'
import { loadArticles } from '../../loaders/load-articles.ts'
import { toFacts } from '../../loaders/to-facts.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { type BenchArticles, benchArticles } from './bench-articles.ts'
import type { BenchEngine } from './bench-engines.ts'
import { printTable, rounded } from './table.ts'

/** Articles read at once: as many as a load reads. */
const BATCH = 32

/** Prints articles a second per engine and number of worker threads; gives back nothing. */
export async function benchLoading(engines: readonly BenchEngine[]): Promise<void> {
  const { articles, from, words } = await benchArticles(1500)
  const rows: string[][] = []
  for (const workers of [0, 1, 2]) rows.push(['none: read to facts', String(workers), rounded(await readPerSecond(articles, workers)), ''])
  for (const engine of engines) {
    for (const workers of [0, 1, 2]) {
      const graph = await engine.openEmpty()
      rows.push([
        engine.name,
        String(workers),
        rounded(await perSecond(graph, articles, workers)),
        `${rounded(process.memoryUsage.rss() / 1e6)} MB`,
      ])
      await graph.close()
    }
  }
  printTable(
    `Loading ${articles.length} articles (${from}, ${words} words each)`,
    ['engine', 'worker threads', 'articles/s', 'memory'],
    rows,
  )
}

/** What is left of a load when nothing is written. */
async function readPerSecond(articles: BenchArticles['articles'], workers: number): Promise<number> {
  const reader = openArticleReader(workers)
  await reader.read(articles.slice(0, 64).map(parseArticle)) // starts the threads
  const start = performance.now()
  let count = 0
  for (let from = 0; from < articles.length; from += BATCH) {
    const read = await reader.read(articles.slice(from, from + BATCH).map(parseArticle))
    count += read.articles.map(toFacts).length
  }
  const rate = (count * 1000) / (performance.now() - start)
  await reader.close()
  return rate
}

async function perSecond(graph: Graph, articles: BenchArticles['articles'], workers: number): Promise<number> {
  const start = performance.now()
  const { loaded } = await loadArticles(graph, articles, { workers })
  return (loaded * 1000) / (performance.now() - start)
}
