// Stored articles that are noted as unsettled → read again and stored, batch after batch, until none is left.
import type { Graph } from '../src/graph/graph.ts'
import type { Article, ArticleError } from './article.ts'
import { type ArticleReader, openArticleReader } from './article-reader.ts'
import { oneAhead } from './one-ahead.ts'
import { storeArticles } from './replace-articles.ts'
import { UnsettledArticles } from './resolve/unsettled.ts'

/** What is read again may unsettle others, and they a few more: so many times over, at the most. */
const MOST_ROUNDS = 5

/**
 * Reads again what is unsettled, and what becomes so meanwhile; when aborted, the rest stays noted for the next load.
 * @returns errors of those that cannot be read: they stay as they are, and noted
 */
export async function readAgain(
  graph: Graph,
  reader: ArticleReader,
  unsettled: UnsettledArticles,
  signal?: AbortSignal,
): Promise<ArticleError[]> {
  const failed: ArticleError[] = []
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const read: { readonly article: { readonly id: string } }[] = []
    for await (const { articles, errors } of oneAhead(batchesOf(unsettled, signal), (batch) => reader.read(batch))) {
      await storeArticles(graph, [], articles)
      read.push(...articles.map(({ article: { id } }) => ({ article: { id } })))
      failed.push(...errors)
    }
    if (read.length === 0) break
    unsettled.giveBack(read)
  }
  return failed
}

/** The same in this thread, for changes that read articles only for what they concern. */
export async function readAllAgain(graph: Graph, signal?: AbortSignal): Promise<ArticleError[]> {
  return readAgain(graph, openArticleReader(0), new UnsettledArticles(graph), signal)
}

async function* batchesOf(unsettled: UnsettledArticles, signal: AbortSignal | undefined): AsyncGenerator<readonly Article[]> {
  for (;;) {
    const batch = signal?.aborted === true ? [] : await unsettled.take()
    if (batch.length === 0) return
    yield batch
  }
}
