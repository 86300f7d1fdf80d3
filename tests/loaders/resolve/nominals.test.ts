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
