// How many articles a second come into each engine, reading included, with and without worker threads.
import { loadArticles } from '../../loaders/load-articles.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { benchArticles } from './bench-articles.ts'
import type { BenchEngine } from './bench-engines.ts'
import { printTable, rounded } from './table.ts'

/** Prints articles a second per engine and number of worker threads; gives back nothing. */
export async function benchLoading(engines: readonly BenchEngine[]): Promise<void> {
  const { articles, from, words } = await benchArticles(1500)
  const rows: string[][] = []
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

async function perSecond(graph: Graph, articles: Awaited<ReturnType<typeof benchArticles>>['articles'], workers: number): Promise<number> {
  const start = performance.now()
  const { loaded } = await loadArticles(graph, articles, { workers })
  return (loaded * 1000) / (performance.now() - start)
}
