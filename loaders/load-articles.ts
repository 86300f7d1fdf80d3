// The main flow: articles in, facts in the graph.
//   sources → parse → drop what is stored unchanged → annotate → resolve → facts → one write transaction a batch.
import type { Graph } from '../src/graph/graph.ts'
import { annotateArticle } from './annotate/annotate-article.ts'
import { type Article, ArticleError, parseArticle, type RawArticle } from './article.ts'
import { resolveAgainstGraph } from './resolve/against-graph.ts'
import { toFacts } from './to-facts.ts'
import { READ_ARTICLE_HASHES } from './write/retract.ts'
import { putFacts, retractStored } from './write.ts'

/** Articles in one write transaction: some thousand rows. */
export const BATCH_SIZE = 32

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
}

/**
 * Loads articles: idempotent, resumable; a changed article replaces what it said before. A bad article is reported
 * and never stops the others.
 * @throws GraphError when the store fails; batches stored before stay, and the next run goes on from there.
 */
export async function loadArticles(
  graph: Graph,
  sources: AsyncIterable<RawArticle | ArticleError> | Iterable<RawArticle | ArticleError>,
  options: LoadOptions = {},
): Promise<LoadReport> {
  const reports: LoadReport[] = []
  for await (const batch of inBatches(sources)) {
    const { articles, errors } = parseBatch(batch)
    const changed = await onlyChanged(graph, articles)
    await writeBatch(graph, changed)
    const report = { loaded: changed.length, unchanged: articles.length - changed.length, errors }
    reports.push(report)
    options.onBatch?.(report)
    if (options.signal?.aborted === true) break
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

async function writeBatch(graph: Graph, articles: readonly Article[]): Promise<void> {
  if (articles.length === 0) return
  const read = articles.map(annotateArticle)
  await graph.write(async (transaction) => {
    await retractStored(
      transaction,
      articles.map(({ id }) => id),
    )
    await putFacts(transaction, (await resolveAgainstGraph(transaction, read)).map(toFacts))
  })
}

function sum(reports: readonly LoadReport[]): LoadReport {
  return {
    loaded: reports.reduce((total, { loaded }) => total + loaded, 0),
    unchanged: reports.reduce((total, { unchanged }) => total + unchanged, 0),
    errors: reports.flatMap(({ errors }) => errors),
  }
}
