// Articles → read articles, in this thread or in worker threads. Reading is most of a load's work and shares nothing
// between articles.
import { Piscina } from 'piscina'
import { annotateArticle, type ReadArticle } from './annotate/annotate-article.ts'
import { type Article, ArticleError } from './article.ts'

export interface ArticleReader {
  /** Reads articles; the answers stand in the same order. An article that cannot be read is an error in its place. */
  read(articles: readonly Article[]): Promise<(ReadArticle | ArticleError)[]>
  close(): Promise<void>
}

/** A reader with so many worker threads; with none it reads in this thread. */
export function openArticleReader(workers: number): ArticleReader {
  if (workers === 0) return { read: (articles) => readEach(articles, async (article) => annotateArticle(article)), close: async () => {} }
  const pool = new Piscina<Article, ReadArticle>({
    filename: new URL('./annotate/annotate-worker.js', import.meta.url).href,
    minThreads: workers,
    maxThreads: workers,
  })
  return { read: (articles) => readEach(articles, (article) => pool.run(article)), close: () => pool.destroy() }
}

/** No article should make the reader throw; if one does, the others are read all the same. */
function readEach(articles: readonly Article[], read: (article: Article) => Promise<ReadArticle>): Promise<(ReadArticle | ArticleError)[]> {
  return Promise.all(
    articles.map((article) =>
      read(article).catch((cause) => new ArticleError(article.url ?? article.id, `the reader failed on it: ${String(cause)}`, { cause })),
    ),
  )
}
