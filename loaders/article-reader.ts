// Articles → read articles, in this thread or in worker threads. Reading is most of a load's work and shares nothing
// between articles. Its tables take some hundred megabytes a thread: this one has them only when it reads itself.
import { Piscina } from 'piscina'
import type { ReadArticle } from './annotate/annotate-article.ts'
import { type Article, ArticleError } from './article.ts'

export interface ArticleReader {
  /** Reads articles, in their order; one that cannot be read is an error. */
  read(articles: readonly Article[]): Promise<Readings>
  close(): Promise<void>
}

export interface Readings {
  readonly articles: readonly ReadArticle[]
  readonly errors: readonly ArticleError[]
}

/** A reader with so many worker threads; with none it reads in this thread. */
export function openArticleReader(workers: number): ArticleReader {
  if (workers === 0) return { read: (articles) => readEach(articles, readHere), close: async () => {} }
  const pool = new Piscina<Article, ReadArticle>({
    filename: new URL('./annotate/annotate-worker.js', import.meta.url).href,
    minThreads: workers,
    maxThreads: workers,
  })
  return { read: (articles) => readEach(articles, (article) => pool.run(article)), close: () => pool.destroy() }
}

async function readHere(article: Article): Promise<ReadArticle> {
  const { annotateArticle } = await import('./annotate/annotate-article.ts')
  return annotateArticle(article)
}

/** No article should make the reader throw; if one does, the others are read all the same. */
async function readEach(articles: readonly Article[], read: (article: Article) => Promise<ReadArticle>): Promise<Readings> {
  const readings = await Promise.all(
    articles.map((article) =>
      read(article).catch((cause) => new ArticleError(article.url ?? article.id, `the reader failed on it: ${String(cause)}`, { cause })),
    ),
  )
  return {
    articles: readings.filter((reading): reading is ReadArticle => !(reading instanceof ArticleError)),
    errors: readings.filter((reading) => reading instanceof ArticleError),
  }
}
