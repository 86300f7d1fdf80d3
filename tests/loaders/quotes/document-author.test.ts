// "the statement said": whose document that is. Each text shows one language case.
import { describe, expect, it } from 'vitest'
import { type Names, readQuotes } from './read-quotes.ts'

const NAMES: Names = {
  'Nina Orlova': ['Person', 'Nina Orlova'],
  Openroad: ['Organization', 'Openroad'],
  'Ministry of Ports': ['Organization', 'Ministry of Ports'],
  Norwegian: ['Country', 'Norway'],
}

const CASES: readonly (readonly [rule: string, before: string, noun: string, author: string | null])[] = [
  ['said in a statement', 'The dam is safe, Openroad said in a statement. It is new.', 'statement', 'Openroad'],
  ['said on a day in one', 'The dam is safe, Nina Orlova said on Monday in a brief written statement.', 'statement', 'Nina Orlova'],
  ['in a statement, X said', 'In a statement, Nina Orlova said the dam was safe.', 'statement', 'Nina Orlova'],
  ['issued a statement', 'Openroad has issued a statement.', 'statement', 'Openroad'],
  ['a name before the noun', 'The dam is safe, according to an Openroad statement.', 'statement', 'Openroad'],
  ['its owner', 'All wait for the Ministry of Ports’s report.', 'report', 'Ministry of Ports'],
  ['by somebody', 'A report by the Ministry of Ports was published.', 'report', 'Ministry of Ports'],
  ['the same one again', 'Openroad issued a statement. The statement praised the dam.', 'statement', 'Openroad'],
  ['by several', 'Nina Orlova said so in a joint statement.', 'statement', null],
  ['by some of a country', 'A study by Norwegian engineers was published.', 'study', null],
  ['an unnamed author', 'A farmer said the dam was safe in a statement. Openroad disagreed.', 'statement', null],
  ['another one since', 'Openroad issued a statement. A statement was read on the radio.', 'statement', null],
  ['another speaker since', 'The dam is safe, Nina Orlova said in a statement. A farmer said it was old. It rained.', 'statement', null],
  ['a report, whoever speaks since', 'Openroad published a report. Nina Orlova said the dam was old.', 'report', 'Openroad'],
  ['about a document of others', 'In the long report, Nina Orlova said, little is new.', 'report', null],
  ['by who acts for somebody', 'The dam is safe, the law firm representing Nina Orlova said in a statement.', 'statement', null],
  ['by who acts as head', 'The dam is safe, the acting mayor Nina Orlova said in a statement.', 'statement', 'Nina Orlova'],
  ['no document before', 'Nina Orlova said the dam was safe.', 'statement', null],
  ['long before', 'Openroad issued a statement. It rained. It snowed. It froze. It thawed. It blew.', 'statement', null],
]

describe('a document that speaks is its author’s', () => {
  it.each(CASES)('%s', (_rule, before, noun, author) => {
    const quote = readQuotes(`${before} "Nobody has to leave the valley," the ${noun} said.`, NAMES).find(({ kind }) => kind === 'direct')
    expect(quote?.speaker?.exact).toBe(`the ${noun}`)
    expect(quote?.speaker?.name ?? null).toBe(author)
  })
})

const REPORTS: readonly (readonly [rule: string, before: string, speaker: string | null])[] = [
  ['an outlet that reports', 'Openroad reports:', 'Openroad'],
  ['with an article', 'The Openroad reports:', 'Openroad'],
  ['reports that are things', 'The mayor praised the reports:', null],
]

describe('“reports” before a colon is a verb behind a name', () => {
  it.each(REPORTS)('%s', (_rule, before, speaker) => {
    const quote = readQuotes(`The dam is old. ${before} "Nobody has to leave the valley."`, NAMES).find(({ kind }) => kind === 'direct')
    expect(quote?.speaker?.name ?? null).toBe(speaker)
  })
})
