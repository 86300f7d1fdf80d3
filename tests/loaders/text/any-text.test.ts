// Whatever stands in a body, the reader reads it: no text makes it throw or hang, and offsets hold.
import { describe, expect, it } from 'vitest'
import { annotateArticle, type ReadArticle } from '../../../loaders/annotate/annotate-article.ts'
import type { Span } from '../../../loaders/annotate/annotations.ts'
import { parseArticle } from '../../../loaders/article.ts'
import { parseJsonArticle } from '../../../loaders/sources/parse-source.ts'
import { REPEATED_TEXTS } from './repeated-texts.ts'

/** Reads a body as it comes in a line of JSONL and checks every span. */
function readAndCheck(body: string): void {
  const raw = parseJsonArticle('test', JSON.stringify({ title: 'Any text', date: '20310405', body }))
  if (raw instanceof Error) throw raw
  expect(wrongSpans(annotateArticle(parseArticle(raw)))).toEqual([])
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

// How long these take, and that it grows with the length alone, is what `npm run bench -- reading` shows.
describe('one piece again and again can be read', () => {
  it.each(REPEATED_TEXTS)('%s', (_what, piece) => readAndCheck(piece.repeat(Math.ceil(100_000 / piece.length))))
})
