// "the Arizona Republican": lawmakers called by party, chamber and state. Each text shows one language case.
import { describe, expect, it } from 'vitest'
import { type Names, readQuotes } from '../quotes/read-quotes.ts'

const NAMES: Names = {
  'Ana Brandt': ['Person', 'Ana Brandt'],
  Brandt: ['Person', 'Ana Brandt'],
  'Luca Ferri': ['Person', 'Luca Ferri'],
  'Nina Orlova': ['Person', 'Nina Orlova'],
}

function speakerOf(body: string): string | null {
  return readQuotes(body, NAMES).find((quote) => quote.kind === 'direct')?.speaker?.name ?? null
}

const CASES: readonly (readonly [rule: string, body: string, expected: string | null])[] = [
  ['a state and a party', 'Sen. Ana Brandt met Luca Ferri. "We agree," the Arizona Republican said.', 'Ana Brandt'],
  ['behind the verb', 'Rep. Ana Brandt met Luca Ferri. "We agree," said the Ohio Democrat on Monday.', 'Ana Brandt'],
  ['a state of two words', 'Rep. Ana Brandt met Luca Ferri. "We agree," the freshman South Carolina Republican said.', 'Ana Brandt'],
  ['a party alone', 'Sen. Ana Brandt met Luca Ferri. "We agree," the Republican said.', 'Ana Brandt'],
  [
    'a chair of a committee',
    'Ana Brandt, the chairwoman of the Senate Ports Committee, left. "We agree," the Ohio Democrat said.',
    'Ana Brandt',
  ],
  ['the seat behind the name', 'Ana Brandt (D-Ohio) met Sen. Luca Ferri (R-Utah). "We agree," the Ohio Democrat said.', 'Ana Brandt'],
  [
    'two of whom one sits for that state',
    'Rep. Ana Brandt of Ohio met Rep. Luca Ferri of Utah. "We agree," the Utah congressman said.',
    'Luca Ferri',
  ],
  ['another party', 'Sen. Ana Brandt, a Democrat from Ohio, left. "We agree," the Ohio Republican said.', null],
  ['another state', 'Sen. Ana Brandt (R-Utah) left. "We agree," the Arizona Republican said.', null],
  ['another chamber', 'Rep. Ana Brandt left. "We agree," the Ohio senator said.', null],
  ['two who may be meant', 'Sen. Ana Brandt met Sen. Luca Ferri. "We agree," the Arizona Republican said.', null],
  ['nobody known to sit in a chamber', 'Ana Brandt met Luca Ferri. "We agree," the Arizona Republican said.', null],
  [
    'one who has left for an office',
    'Rep. Ana Brandt is the nominee. Ambassador Ana Brandt left. "We agree," the Ohio Republican said.',
    null,
  ],
  ['one named long before', 'Sen. Ana Brandt left. It rained. It snowed. It froze. "We agree," the Arizona Republican said.', null],
  ['one told apart behind the noun', 'Sen. Ana Brandt left. "We agree," said the Republican senator leading the inquiry.', null],
]

describe('a lawmaker called by party, chamber and state', () => {
  it.each(CASES)('%s', (_rule, body, expected) => {
    expect(speakerOf(body)).toBe(expected)
  })
})
