// How many articles a second are read (everything on), beside compromise's names alone. Both take turns on the same
// articles and are timed by the processor time they use, since what else runs on a machine changes from minute to
// minute; memory is that of a process of its own that reads from a stream and keeps nothing.
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { annotateArticle } from '../../loaders/annotate/annotate-article.ts'
import { parseArticle, type RawArticle } from '../../loaders/article.ts'
import { REPEATED_TEXTS } from '../loaders/text/repeated-texts.ts'
import { benchArticles } from './bench-articles.ts'
import { median, printTable, rounded } from './table.ts'

const ROUNDS = 9
const ARTICLES_A_ROUND = 100
// The peer is slower: fewer articles take it as long.
const PEER_ARTICLES_A_ROUND = 20
const REPEATED_LENGTH = 40_000
/** Words of the article that targets are given for. */
const TARGET_WORDS = 600

/** Prints articles a second, how that compares with the peer, memory, and how time grows with length. */
export async function benchReading(): Promise<void> {
  const { articles, from, words } = await benchArticles((ROUNDS + 2) * ARTICLES_A_ROUND)
  const peer = await openPeer()
  for (const raw of articles.slice(0, 2 * ARTICLES_A_ROUND)) readOne(raw) // warm-up
  for (const raw of articles.slice(0, PEER_ARTICLES_A_ROUND)) peer(raw)
  const rounds = Array.from({ length: ROUNDS }, (_, round) => {
    const turn = articles.slice((round + 2) * ARTICLES_A_ROUND, (round + 3) * ARTICLES_A_ROUND)
    const theirs = perSecond(turn.slice(0, PEER_ARTICLES_A_ROUND), peer)
    return { ours: perSecond(turn, readOne), theirs }
  })
  const ours = median(rounds.map((round) => round.ours))
  const theirs = median(rounds.map((round) => round.theirs))
  const ratio = median(rounds.map((round) => round.ours / round.theirs))
  const per600 = (rate: number) => rounded((rate * words) / TARGET_WORDS)
  printTable(
    `Reading (${from}, ${words} words each; processor time, median of ${ROUNDS} turns)`,
    ['reader', 'articles/s', `… of ${TARGET_WORDS} words`, 'ratio', 'memory'],
    [
      [
        'newsgraph: names, countries, dates, positions, quotes, events',
        rounded(ours),
        per600(ours),
        `${rounded(ratio)} ×`,
        `${readingMemoryMb()} MB`,
      ],
      ['compromise 14.17: people, places, organizations', rounded(theirs), per600(theirs), '1 ×', ''],
    ],
  )
  benchLength(articles.slice(0, 400))
  benchRepeated()
}

function readOne(raw: RawArticle): void {
  annotateArticle(parseArticle(raw))
}

async function openPeer(): Promise<(raw: RawArticle) => void> {
  const { default: nlp } = await import('compromise')
  return ({ body }) => {
    const text = nlp(body)
    for (const names of [text.people(), text.places(), text.organizations()]) names.out('array')
  }
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
