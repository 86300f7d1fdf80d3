// Stored articles that are noted as unsettled → read again and stored, batch after batch, until none is left.
import type { Graph } from '../src/graph/graph.ts'
import type { Article, ArticleError } from './article.ts'
import type { ArticleReader } from './article-reader.ts'
import { oneAhead } from './one-ahead.ts'
import { storeArticles } from './replace-articles.ts'
import type { UnsettledArticles } from './resolve/unsettled.ts'

/**
 * Reads again what is unsettled, each article once; when aborted, the rest stays noted for the next load.
 * @returns errors of those that cannot be read: they stay as they are, and noted
 */
export async function readAgain(
  graph: Graph,
  reader: ArticleReader,
  unsettled: UnsettledArticles,
  signal?: AbortSignal,
): Promise<ArticleError[]> {
  const failed: ArticleError[] = []
  for await (const { articles, errors } of oneAhead(batchesOf(unsettled, signal), (batch) => reader.read(batch))) {
    await storeArticles(graph, [], articles)
    failed.push(...errors)
  }
  return failed
}

async function* batchesOf(unsettled: UnsettledArticles, signal: AbortSignal | undefined): AsyncGenerator<readonly Article[]> {
  for (;;) {
    const batch = signal?.aborted === true ? [] : await unsettled.take()
    if (batch.length === 0) return
    yield batch
  }
}
