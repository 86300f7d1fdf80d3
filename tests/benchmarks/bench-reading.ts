// How many articles a second are read (everything on), on one core, beside compromise's names alone.
import { annotateArticle } from '../../loaders/annotate/annotate-article.ts'
import { parseArticle } from '../../loaders/article.ts'
import { benchArticles } from './bench-articles.ts'
import { median, printTable, rounded } from './table.ts'

const RUNS = 5

/** Prints articles a second, and the process's memory after reading. */
export async function benchReading(): Promise<void> {
  const { articles, from, words } = await benchArticles(600)
  const readOne = (raw: (typeof articles)[number]) => annotateArticle(parseArticle(raw))
  for (const raw of articles.slice(0, 100)) readOne(raw) // warm-up
  const ours = median(Array.from({ length: RUNS }, () => perSecond(articles.length, () => articles.map(readOne))))
  const rssMb = process.memoryUsage.rss() / 1e6
  const { default: nlp } = await import('compromise')
  const few = articles.slice(0, 60)
  const namesOf = (body: string) => {
    const text = nlp(body)
    return [text.people().out('array'), text.places().out('array'), text.organizations().out('array')]
  }
  const peer = median(Array.from({ length: 3 }, () => perSecond(few.length, () => few.map(({ body }) => namesOf(body)))))
  printTable(
    `Reading, one core (${from}, ${words} words each, median of ${RUNS})`,
    ['reader', 'articles/s', 'ratio', 'memory'],
    [
      ['newsgraph: names, countries, dates, positions, quotes, events', rounded(ours), `${rounded(ours / peer)} ×`, `${rounded(rssMb)} MB`],
      ['compromise 14.17: people, places, organizations', rounded(peer), '1 ×', ''],
    ],
  )
  await benchLength(readOne)
}

/** Time per word must not grow with the length of an article. */
async function benchLength(readOne: (raw: { source: string; title: string; date: string; body: string }) => unknown): Promise<void> {
  const { articles } = await benchArticles(400)
  const rows = [1, 10, 100, 400].map((count) => {
    const body = articles
      .slice(0, count)
      .map((article) => article.body)
      .join('\n\n')
    const rate = median(
      [1, 2, 3].map(() => perSecond(body.split(/\s+/).length, () => readOne({ source: 'long', title: 'Long', date: '20200101', body }))),
    )
    return [count, rounded(body.length / 1000), rounded(rate / 1000)]
  })
  printTable('Reading one article of growing length', ['articles joined', 'length in 1,000 characters', '1,000 words/s'], rows)
}

function perSecond(count: number, work: () => unknown): number {
  const start = performance.now()
  work()
  return (count * 1000) / (performance.now() - start)
}
