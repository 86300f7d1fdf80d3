// "it said", "the statement said": the body or country that spoke right before. Each text shows one case.
import { describe, expect, it } from 'vitest'
import { type Names, readQuotes } from './read-quotes.ts'

const NAMES: Names = {
  'Harbour Board': ['Organization', 'Osh Harbour Board'],
  Norway: ['Country', 'Norway'],
  Orlova: ['Person', 'Nina Orlova'],
}

const lastName = (body: string) => readQuotes(body, NAMES).at(-1)?.speaker?.name ?? null

describe('who "it" and "the statement" are', () => {
  it.each([
    ['a body that spoke', '"We dug it out," the Harbour Board said.\n\n"It will be deep enough," it added.', 'Osh Harbour Board'],
    ['a country that spoke', 'Norway said the cod was gone.\n\n"It will come back," the statement said.', 'Norway'],
    ['… further on', 'Norway said the cod was gone. The nets were too fine, it said.\n\n"They will be changed," it added.', 'Norway'],
    ['a body that spoke long ago', 'Norway said the cod was gone.\n\nIt froze.\n\nNobody came.\n\n"It will come back," it said.', null],
    ['a person who spoke', 'Orlova said the cod was gone.\n\n"It will come back," the statement said.', null],
    ['a body that only takes a stand', 'Norway opposes the nets.\n\n"They will be changed," the statement said.', null],
    ['inside a clause', 'Norway said the cod was gone.\n\nBoats came with nets it said were fine.', null],
  ])('%s', (_rule, body, name) => {
    expect(lastName(body)).toBe(name)
  })
})
