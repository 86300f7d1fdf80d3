// Verbs before their subject behind the marks: what a text reads, and cries that come from somebody.
import { describe, expect, it } from 'vitest'
import { marked } from './read-quotes.ts'

const WRITTEN: readonly (readonly [rule: string, attribution: string, speaker: string | null])[] = [
  ['reads a text of a day', 'reads a Wednesday editorial in The Morning Ledger.', 'a Wednesday editorial in The Morning Ledger'],
  ['reads a sign', 'reads the sign on the gate.', 'the sign'],
  ['ran the headline', 'ran the headline.', 'the headline'],
  ['runs a refrain', 'runs the refrain of the song.', 'the refrain of the song'],
  ['goes a slogan', 'goes the old slogan.', 'the old slogan'],
  ['went a joke of those days', 'went the joke at the time.', 'the joke at the time'],
  ['no text went', 'went the two men in the boat.', null],
  ['a day behind the subject', 'said the minister Wednesday.', 'the minister'],
]

describe('written things say what they read', () => {
  it.each(WRITTEN)('%s', (_rule, attribution, speaker) => {
    expect(marked(`"There is more life in a stone," ${attribution}`)[0]?.speaker?.exact ?? null).toBe(speaker)
  })
})
