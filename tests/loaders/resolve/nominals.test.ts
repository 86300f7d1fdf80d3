import { describe, expect, it } from 'vitest'
import { type Names, readQuotes } from '../quotes/read-quotes.ts'

const NAMES: Names = {
  'Sergei Orlov': ['Person', 'Sergei Orlov'],
  Orlov: ['Person', 'Sergei Orlov'],
  'Maria Keller': ['Person', 'Maria Keller'],
  Russian: ['Country', 'Russia'],
  German: ['Country', 'Germany'],
}

function speakerOf(body: string): string | null {
  return readQuotes(body, NAMES).find((quote) => quote.kind === 'direct')?.speaker?.name ?? null
}

const OFFICES = 'Russian Deputy Foreign Minister Sergei Orlov met German Ambassador Maria Keller. '
const BESIDE = 'Sergei Orlov, a retired surgeon, met the mayor. '

describe('noun phrases that stand for a person', () => {
  it.each([
    ['the office before the name', `${OFFICES}"We will talk again," the minister said.`, 'Sergei Orlov'],
    ['part of the office', `${OFFICES}"We will talk again," the deputy foreign minister said.`, 'Sergei Orlov'],
    ['a country and a word of the same kind', `${OFFICES}"We will talk again," the Russian diplomat said.`, 'Sergei Orlov'],
    ['the other country', `${OFFICES}"We will talk again," the German diplomat said.`, 'Maria Keller'],
    ['a description beside the name', `${BESIDE}"We will talk again," the surgeon said.`, 'Sergei Orlov'],
    ['an office the article gave to nobody', `${OFFICES}"We will talk again," the chancellor said.`, null],
    ['an office with a word that does not fit', `${OFFICES}"We will talk again," the finance minister said.`, null],
    ['one of many', `${OFFICES}"We will talk again," a minister said.`, null],
    ['several', `${OFFICES}"We will talk again," the ministers said.`, null],
  ])('%s', (_rule, body, expected) => {
    expect(speakerOf(body)).toBe(expected)
  })
})

const PEOPLE: Names = {
  ...NAMES,
  'Ana Brandt': ['Person', 'Ana Brandt'],
  'Luca Ferri': ['Person', 'Luca Ferri'],
  Brandt: ['Person', 'Ana Brandt'],
  Ferri: ['Person', 'Luca Ferri'],
  American: ['Country', 'US'],
  Italian: ['Country', 'Italy'],
  'Port Workers’ Union': ['Organization', 'Port Workers’ Union'],
  'Ministry of Ports': ['Organization', 'Ministry of Ports'],
  Seaway: ['Organization', 'Seaway'],
  'Tarn Airways': ['Organization', 'Tarn Airways'],
}

const SPOKEN: readonly (readonly [rule: string, body: string, expected: string | null])[] = [
  ['a nationality', 'The Italian mayor Luca Ferri met Ana Brandt. "We agree," the Italian said.', 'Luca Ferri'],
  ['a nationality nobody has', 'The mayor Luca Ferri met Ana Brandt. "We agree," the Italian said.', null],
  ['a nationality of the one in focus', 'Luca Ferri won. "We agree," the Italian said.', 'Luca Ferri'],
  ['a nationality with an age', 'Luca Ferri won. "We agree," the 34-year-old Italian said.', 'Luca Ferri'],
  ['an age of the one in focus', 'Luca Ferri won. "We agree," the 34-year-old said.', 'Luca Ferri'],
  ['a head of state', 'President Ana Brandt won. "We agree," the head of state said.', 'Ana Brandt'],
  ['a cleric', 'Bishop Luca Ferri won. "We agree," the cleric said.', 'Luca Ferri'],
  ['a prime minister as premier', 'Prime Minister Luca Ferri met minister Ana Brandt. "We agree," the premier said.', 'Luca Ferri'],
  ['a prime minister as leader', 'Italian Prime Minister Luca Ferri met Ana Brandt. "We agree," the Italian leader said.', 'Luca Ferri'],
  ['no other minister as leader', 'Italian Foreign Minister Luca Ferri left. "We agree," the Italian leader said.', null],
  ['the president by his administration', 'The Brandt administration met American envoys. "We agree," the president said.', 'Ana Brandt'],
  [
    'not by the administration of a mayor',
    'The Brandt administration met American envoys and Mayor Ana Brandt. "We agree," the president said.',
    null,
  ],
  ['not by an administration abroad', 'The Brandt administration met envoys. "We agree," the president said.', null],
  [
    'not by one of two administrations',
    'The Brandt administration, like the Ferri administration, met American envoys. "We agree," the president said.',
    null,
  ],
  ['an office that nobody was given', 'Luca Ferri won. "We agree," the chancellor said.', null],
  ['an age', 'Luca Ferri, 58, met Ana Brandt. "We agree," the 58-year-old said.', 'Luca Ferri'],
  ['the minister before his deputy', 'Minister Ana Brandt met deputy minister Luca Ferri. "We agree," the minister said.', 'Ana Brandt'],
  ['an unnamed one since', 'Minister Ana Brandt left. A senior minister stayed. "We agree," the minister said.', null],
  ['a ministry', 'The Ministry of Ports closed the quay. "It is not safe," the ministry said.', 'Ministry of Ports'],
  ['a body beside its name', 'The consortium, Seaway, will dig. "It is safe," the consortium said.', 'Seaway'],
  ['a body by its kind of name', 'Tarn Airways closed. "It is not safe," the airline said.', 'Tarn Airways'],
  ['a body in focus', 'Seaway will dig. "It is safe," the company said.', 'Seaway'],
  ['a body in focus, described', 'Seaway will dig. "It is safe," the Oslo-based group said.', 'Seaway'],
  ['another body between', 'Seaway sued a tunnel firm. "It is safe," the company said.', null],
  ['two bodies in focus', 'Seaway sued Tarn Airways. "It is safe," the group said.', null],
  ['a body whose name tells another kind', 'The Ministry of Ports closed. "It is safe," the company said.', null],
  ['an office beside its name', '"We agree," said the mayor, Luca Ferri.', 'Luca Ferri'],
  ['a spokesman for an office', '"We agree," a spokesman for the mayor, Luca Ferri, said.', null],
]

describe('noun phrases that stand for somebody named', () => {
  it.each(SPOKEN)('%s', (_rule, body, expected) => {
    const quote = readQuotes(body, PEOPLE).find(({ kind }) => kind === 'direct')
    expect(quote?.speaker?.name ?? null).toBe(expected)
  })
})
