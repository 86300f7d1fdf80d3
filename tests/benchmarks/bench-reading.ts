// How many articles a second are read (everything on), beside compromise's names alone or another build of ours, by the
// processor time of each; memory is that of a process of its own that reads from a stream and keeps nothing.
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { annotateArticle } from '../../loaders/annotate/annotate-article.ts'
import { parseArticle, type RawArticle } from '../../loaders/article.ts'
import { REPEATED_TEXTS } from '../loaders/text/repeated-texts.ts'
import { benchArticles } from './bench-articles.ts'
import { readInTurns, type Seconds, TURN } from './in-turns.ts'
import { median, printTable, rounded } from './table.ts'

const ARTICLES = 1500
// The first ones pay for the model that is read and the code that is compiled.
const WARM_UP = 200
const WARM = 1000
const REPEATED_LENGTH = 40_000
/** Words of the article that targets are given for. */
const TARGET_WORDS = 600
const HERE = fileURLToPath(new URL('../../..', import.meta.url))

/** Prints articles a second, how that compares with the peer, memory, and how time grows with length. */
export async function benchReading(): Promise<void> {
  await benchReaders([
    ['newsgraph: names, countries, dates, positions, quotes, events', HERE],
    ['compromise 14.17: people, places, organizations', 'compromise'],
  ])
  console.log(`\nMemory of reading: ${readingMemoryMb()} MB`)
  const { articles } = await benchArticles(2 * WARM_UP)
  for (const raw of articles) readOne(raw) // warm-up
  benchLength(articles)
  benchRepeated()
}

/** Prints how fast this build reads beside that of another checkout. */
export async function benchAgainst(root: string): Promise<void> {
  await benchReaders([
    ['this build', HERE],
    [root, root],
  ])
}

/** Prints articles a second of two readers, and how many times as fast the first is. */
async function benchReaders(readers: readonly (readonly [title: string, reader: string])[]): Promise<void> {
  const { articles, from, words } = await benchArticles(ARTICLES)
  const [ours = [], theirs = []] = await readInTurns(
    readers.map(([, reader]) => reader),
    articles.length,
  )
  const parts = [
    [0, WARM_UP],
    [WARM_UP, WARM],
    [WARM, ARTICLES],
    [0, ARTICLES],
  ] as const
  const rows = parts.map(([first, last]) => {
    const mine = (last - first) / secondsOf(ours, first, last)
    const other = (last - first) / secondsOf(theirs, first, last)
    return [`${first + 1} to ${last}`, rounded(mine), rounded((mine * words) / TARGET_WORDS), rounded(other), `${rounded(mine / other)} ×`]
  })
  const [first = '', second = ''] = readers.map(([title]) => title)
  printTable(
    `Reading (${from}, ${words} words each): articles a second of processor time, both in turns on the same articles`,
    ['articles', first, `… of ${TARGET_WORDS} words`, second, 'ratio'],
    rows,
  )
}

function secondsOf(turns: readonly Seconds[], from: number, to: number): Seconds {
  return turns.slice(from / TURN, to / TURN).reduce((sum, seconds) => sum + seconds, 0)
}

function readOne(raw: RawArticle): void {
  annotateArticle(parseArticle(raw))
}

/** The most memory that a process holds that does nothing but read the articles. */
function readingMemoryMb(): string {
  const script = fileURLToPath(new URL('./read-only.js', import.meta.url))
  return rounded(Number(execFileSync(process.execPath, [script], { encoding: 'utf8' })))
}

/** Time per word must not grow with the length of an article. */
function benchLength(articles: readonly RawArticle[]): void {
  const rows = [1, 10, 100, 400].map((count) => {
    const body = articles
      .slice(0, count)
      .map((article) => article.body)
      .join('\n\n')
    const long: RawArticle = { source: 'long', title: 'Long', date: '20200101', body }
    // As many readings of a short one as make up the longest, so that all are timed over as many words.
    const times = Math.max(1, Math.round(100 / count))
    const texts = Array.from({ length: times }, () => long)
    const rate = median([1, 2, 3].map(() => perSecond(texts, readOne)))
    return [count, rounded(body.length / 1000), rounded((rate * body.split(/\s+/).length) / 1000)]
  })
  printTable('Reading one article of growing length', ['articles joined', 'length in 1,000 characters', '1,000 words/s'], rows)
}

/** The same for what is no news: one piece again and again, on one line. */
function benchRepeated(): void {
  const secondsOf = (body: string) => 1 / perSecond([{ source: 'piece', title: 'Piece', date: '20200101', body }], readOne)
  const rows = REPEATED_TEXTS.map(([what, piece]) => {
    const body = piece.repeat(Math.ceil(REPEATED_LENGTH / piece.length))
    const growth = median([1, 2, 3].map(() => secondsOf(body.repeat(8)) / secondsOf(body)))
    return [what, rounded(growth)]
  })
  printTable(`A text of ${REPEATED_LENGTH / 1000},000 characters eight times over`, ['one piece again and again', 'times as long'], rows)
}

/** Articles for each second of processor time. */
function perSecond(articles: readonly RawArticle[], work: (raw: RawArticle) => void): number {
  const start = process.cpuUsage()
  for (const raw of articles) work(raw)
  const { user, system } = process.cpuUsage(start)
  return (articles.length * 1e6) / (user + system)
}
