// Whatever stands in a body, the reader reads it: no text makes it throw, offsets hold, and time grows with the length.
import { describe, expect, it } from 'vitest'
import { annotateArticle, type ReadArticle } from '../../../loaders/annotate/annotate-article.ts'
import type { Span } from '../../../loaders/annotate/annotations.ts'
import { parseArticle } from '../../../loaders/article.ts'
import { parseJsonArticle } from '../../../loaders/sources/parse-source.ts'

/** Reads a body as it comes in a line of JSONL, checks every span, and gives the milliseconds of processor time it took. */
function readAndCheck(body: string): number {
  const raw = parseJsonArticle('test', JSON.stringify({ title: 'Any text', date: '20310405', body }))
  if (raw instanceof Error) throw raw
  const before = process.cpuUsage()
  const read = annotateArticle(parseArticle(raw))
  const { user, system } = process.cpuUsage(before)
  expect(wrongSpans(read)).toEqual([])
  return (user + system) / 1000
}

/** Spans that stand outside the body, or where something else stands than they say. */
function wrongSpans({ article, annotations }: ReadArticle): readonly Span[] {
  const { mentions, quotes, positions, dates, events } = annotations
  const exacts = [...mentions, ...quotes, ...quotes.flatMap(({ speaker }) => speaker ?? [])]
  return [
    ...exacts.filter(({ start, end, exact }) => article.body.slice(start, end) !== exact),
    ...[mentions, quotes, positions, dates, events]
      .flat()
      .filter(({ start, end }) => start < 0 || end <= start || end > article.body.length),
  ]
}

// What bodies are made of: words that rules look for, marks of every kind, and what no newspaper prints.
const PIECES = [
  ...'The the a of and that who said says told told, added according to met attacked visited in on from Monday 2014 3,500 12 May'.split(' '),
  ...'Aino Kallioniemi Mr. President Minister foreign minister Moscow Beijing’s France Georgian U.S. NATO U.N. He she its'.split(' '),
  ...['"', '“', '”', "'", '‘', '’', '«', '»', '„', '``', "''", '(', ')', '[', '{', '-', '—', '...', '.', ',', ';', ':', '!', '?', '/', '@', '#'],
  ...['\n', '\r\n', '\r', '\t', '  ', '\u00A0', '\u2028', '\u200B', '\uFEFF', '\u0000', '\u0007', '\u001B[0m', '\u202E', '\uD83D', '\uDE00'],
  ...['😀', '👨‍👩‍👧', '🇫🇮', 'e\u0301', 'قال الوزير', 'שלום', '中国表示，', 'ประเทศ', 'İ', 'ß', 'ﬁ', 'whereRussian', 'toease', 'week,”Aino', 'https://example.org/a?b=c'],
] // biome-ignore format: one kind of piece a line

/** The same numbers for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function randomBody(seed: number): string {
  const random = seeded(seed)
  const spacing = random()
  let body = 'So'
  for (let left = Math.floor(random() * 300); left > 0; left--) {
    body += (random() < spacing ? ' ' : '') + (PIECES[Math.floor(random() * PIECES.length)] ?? '')
  }
  return body
}

describe('any text can be read', () => {
  it('texts put together at random', () => {
    for (let seed = 1; seed <= 300; seed++) readAndCheck(randomBody(seed))
  })

  it('what is no text at all is no article', () => {
    for (const body of ['', ' ', '\n\n', '\u00A0\t']) expect(() => readAndCheck(body)).toThrow('the body is empty')
  })
})

// One piece again and again, each on one line where it has no line end: what a rule may look through from its every place.
const REPEATED: readonly (readonly [what: string, piece: string])[] = [
  ['speech told by speech', 'Aino said Per said '],
  ['speech with "that"', 'Aino said that Per said that '],
  ['quotes in a row', '"So," Aino said Per '],
  ['persons with titles', 'President Minister Aino Borg of '],
  ['persons with titles and countries', 'Norwegian foreign minister Aino Borg and its president Per Dahl in Oslo '],
  ['dates', '12 May 2019, two weeks ago '],
  ['triggers of events', 'attacked France '],
  ['straight marks', '"'],
  ['opening marks', '“so '],
  ['opening brackets', '('],
  ['apostrophes', "'a "],
  ['one word', 'antidisestablishment'],
  ['capitals', 'MOSCOW SAID '],
  ['glued words', 'week,"Blinken whereRussian '],
  ['emoji and right-to-left text', '😀 قال "الوزير" '],
]

describe('time grows with the length', () => {
  const LENGTH = 20_000
  const TIMES = 8
  readAndCheck(randomBody(1).repeat(20)) // warm up

  it.each(REPEATED)('%s', (_what, piece) => {
    const body = piece.repeat(Math.ceil(LENGTH / piece.length))
    const once = readAndCheck(body)
    const times = readAndCheck(body.repeat(TIMES))
    // A reader that compared all with all would take 64 times as long; a busy machine wavers by two.
    expect(times).toBeLessThan(Math.max(once, 60) * TIMES * 2.5)
  })
})
