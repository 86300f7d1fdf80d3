import { describe, expect, it } from 'vitest'
import { readQuotes } from './read-quotes.ts'

const REPEATED: readonly (readonly [what: string, piece: string])[] = [
  ['straight marks', '"'],
  ['opening marks', '“a '],
  ['apostrophes', "' "],
  ['marks of every kind', "«“‘„'\"”’»``''"],
  ['reporting verbs', 'said '],
  ['verbs after commas', ', said '],
  ['names', 'Orlova '],
  ['relative clauses', 'Orlova, who '],
  ['paragraphs that open a quote', '“a\n'],
  ['short quotes', '“so it is,” '],
  ['Arabic', 'قال "الوزير" '],
  ['emoji', '😀 "so" '],
  ['control characters', '\u0000\u0007"\u200f'],
  ['CRLF', '"so"\r\n'],
]

describe('no text makes it throw, and offsets stay inside', () => {
  it.each(REPEATED)('%s', (_what, piece) => {
    const body = piece.repeat(2000)
    for (const quote of readQuotes(body)) {
      expect(quote.start).toBeLessThanOrEqual(quote.end)
      expect(quote.end).toBeLessThanOrEqual(body.length)
      expect(body.slice(quote.start, quote.end)).toBe(quote.exact)
    }
  })

  it('an empty body holds no quotes', () => {
    expect(readQuotes('')).toEqual([])
  })
})
