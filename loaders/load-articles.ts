// The main flow: articles in, facts in the graph.
//   sources → parse → pass over what is stored unchanged → annotate → resolve → facts → one write transaction a batch.
// Stored articles in which a batch changes whom a short name stands for are read again with the batches after it.
import type { Graph } from '../src/graph/graph.ts'
import type { ReadArticle } from './annotate/annotate-article.ts'
import { type Article, ArticleError, parseArticle, type RawArticle } from './article.ts'
import { type ArticleReader, openArticleReader } from './article-reader.ts'
import { oneAhead } from './one-ahead.ts'
import { readAgain } from './read-again.ts'
import { storeArticles } from './replace-articles.ts'
import { UnsettledArticles } from './resolve/unsettled.ts'
import { READ_ARTICLE_HASHES } from './write/retract.ts'

/** Articles in one write transaction: some thousand rows. */
const BATCH_SIZE = 32

export type Sources = AsyncIterable<RawArticle | ArticleError> | Iterable<RawArticle | ArticleError>

export interface LoadReport {
  readonly loaded: number
  readonly unchanged: number
  readonly errors: readonly ArticleError[]
}

export interface LoadOptions {
  /** Called after every batch with what it added. */
  readonly onBatch?: (batch: LoadReport) => void
  /** When aborted, the running batch is finished and no other begun. */
  readonly signal?: AbortSignal
  /** Threads that read articles beside this one; 0: this one reads them. */
  readonly workers?: number
}

/**
 * Loads articles: idempotent, resumable; a changed article replaces what it said before. A bad article is reported
 * and never stops the others.
 * @throws GraphError when the store fails; batches stored before stay, and the next run goes on from there.
 */
export async function loadArticles(
  graph: Graph,
  sources: Sources,
  { onBatch, signal, workers = 0 }: LoadOptions = {},
): Promise<LoadReport> {
  const reader = openArticleReader(workers)
  const unsettled = new UnsettledArticles(graph)
  const reports: LoadReport[] = []
  const add = (report: LoadReport) => {
    reports.push(report)
    onBatch?.(report)
  }
  try {
    for await (const batch of oneAhead(inBatches(sources), (items) => readBatch(graph, items, reader, unsettled))) {
      await storeArticles(graph, batch.articles, batch.again)
      unsettled.giveBack(batch.again)
      add(batch.report)
      if (signal?.aborted === true) break
    }
    const errors = await readAgain(graph, reader, unsettled, signal)
    if (errors.length > 0) add({ loaded: 0, unchanged: 0, errors })
  } finally {
    await reader.close()
  }
  return sum(reports)
}

async function* inBatches<T>(items: AsyncIterable<T> | Iterable<T>): AsyncGenerator<T[]> {
  let batch: T[] = []
  for await (const item of items) {
    batch.push(item)
    if (batch.length < BATCH_SIZE) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

interface ReadBatch {
  readonly articles: readonly ReadArticle[]
  /** Stored ones, read again. */
  readonly again: readonly ReadArticle[]
  readonly report: LoadReport
}

async function readBatch(
  graph: Graph,
  items: readonly (RawArticle | ArticleError)[],
  reader: ArticleReader,
  unsettled: UnsettledArticles,
): Promise<ReadBatch> {
  const { articles, errors } = parseBatch(items)
  const changed = await onlyChanged(graph, articles)
  const [read, again] = await Promise.all([reader.read(changed), unsettled.take().then((stored) => reader.read(stored))])
  const report = {
    loaded: read.articles.length,
    unchanged: articles.length - changed.length,
    errors: [...errors, ...read.errors, ...again.errors],
  }
  return { articles: read.articles, again: again.articles, report }
}

/** Of two articles with one id, the later stands. */
function parseBatch(batch: readonly (RawArticle | ArticleError)[]): { articles: Article[]; errors: ArticleError[] } {
  const articles = new Map<string, Article>()
  const errors: ArticleError[] = []
  for (const item of batch) {
    try {
      if (item instanceof ArticleError) throw item
      const article = parseArticle(item)
      articles.set(article.id, article)
    } catch (error) {
      if (!(error instanceof ArticleError)) throw error
      errors.push(error)
    }
  }
  return { articles: [...articles.values()], errors }
}

async function onlyChanged(graph: Graph, articles: readonly Article[]): Promise<Article[]> {
  const stored = await graph.read(READ_ARTICLE_HASHES, { ids: articles.map(({ id }) => id) })
  const hashes = new Map(stored.map(({ id, contentHash }) => [id, contentHash]))
  return articles.filter(({ id, contentHash }) => hashes.get(id) !== contentHash)
}

function sum(reports: readonly LoadReport[]): LoadReport {
  return {
    loaded: reports.reduce((total, { loaded }) => total + loaded, 0),
    unchanged: reports.reduce((total, { unchanged }) => total + unchanged, 0),
    errors: reports.flatMap(({ errors }) => errors),
  }
}
