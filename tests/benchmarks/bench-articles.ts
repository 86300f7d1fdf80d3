// The articles that benchmarks read: news of the corpora when they are there, else the seeds over and over.

import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { RawArticle } from '../../loaders/article.ts'
import { ArticleError } from '../../loaders/article.ts'
import { readArticles } from '../../loaders/sources/read-articles.ts'
import { CORPORA } from '../corpora.ts'

export interface BenchArticles {
  readonly from: string
  readonly articles: readonly RawArticle[]
  /** Mean length of a body in words. */
  readonly words: number
}

const SAMPLE = join(CORPORA, 'articles', 'sample.jsonl')

/** The file or folder the articles are read from. */
export function benchPath(): string {
  return existsSync(SAMPLE) ? SAMPLE : resolve('seeds')
}

/** So many articles, each at an address of its own. */
export async function benchArticles(count: number): Promise<BenchArticles> {
  const path = benchPath()
  const read: RawArticle[] = []
  for await (const article of readArticles([path])) if (!(article instanceof ArticleError)) read.push(article)
  const articles = Array.from({ length: count }, (_, index) => numbered(read, index))
  const words = articles.reduce((sum, { body }) => sum + body.split(/\s+/).length, 0) / count
  return { from: path === SAMPLE ? 'news of 2012–2020' : 'the seed articles', articles, words: Math.round(words) }
}

function numbered(articles: readonly RawArticle[], index: number): RawArticle {
  const article = articles[index % articles.length]
  if (article === undefined) throw new Error('Cannot measure: there are no articles')
  const round = Math.floor(index / articles.length)
  return round === 0 ? article : { ...article, url: `${article.url}?round=${round}` }
}
