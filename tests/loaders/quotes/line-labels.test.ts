// Labels and bullets at a line's start are nobody's speech and no part of it.
import { describe, expect, it } from 'vitest'
import { isSaidBySomebody } from '../../../loaders/to-facts.ts'
import { marked, readQuotes } from './read-quotes.ts'

const NOTHING_SAID: readonly (readonly [rule: string, body: string])[] = [
  ['a credit', 'PHOTO: Reuters/Nina Orlova'],
  ['a caption', 'Image: Nina Orlova says the dam leaks'],
  ['a pointer to another article', 'Read more: Minister says the dam leaks'],
  ['… in a word', 'Read: Minister says the dam leaks'],
  ['… to a series', 'SPECIAL COVERAGE: Dam Warnings Ignored'],
  ["a photographer's name", 'Photograph: Nina Orlova Says/Reuters'],
  ['… in capitals', 'READ MORE: Orlova warns the dam leaks'],
]

describe('labels are nobody’s speech', () => {
  it.each(NOTHING_SAID)('%s', (_rule, body) => {
    expect(readQuotes(body)).toEqual([])
  })

  it.each([
    ['an answer in marks', 'A: "It leaked all day and all night."'],
    ['a caption in marks', 'Photo: "It leaked all day and all night."'],
  ])('%s has no speaker', (_rule, body) => {
    expect(marked(body).map(({ speaker }) => speaker)).toEqual([null])
  })

  it.each([
    ['a chart', 'Chart: The dam leaks more than ever'],
    ['an hour', 'Update at 3 p.m. ET: Mayor Finds The Leaking Dam'],
    ['a count', 'Second: The dam leaks more than ever.'],
    ['a pointer to an author', 'More from Nina Orlova: The dam leaks more than ever'],
    ['a country over a picture', 'SOUTH AFRICA: A woman sells maps of the dam that leaks.'],
  ])('%s says nothing', (_rule, body) => {
    expect(readQuotes(body).filter(({ speaker }) => speaker !== null)).toEqual([])
  })

  it('a place in capitals is where the article comes from', () => {
    expect(readQuotes('BHOPAL: Orlova said the dam leaks.').map(({ speaker, exact }) => [speaker?.exact, exact])).toEqual([
      ['Orlova', 'the dam leaks'],
    ])
  })

  it.each([
    ['a name in capitals behind it', 'It leaked all day.\n\nCLINTON: The dam leaks more than ever.', 'CLINTON'],
    ['a country in small letters', 'Norway: The dam leaks more than ever', 'Norway'],
    ['an official', 'Officials: The dam leaks more than ever', 'Officials'],
  ])('%s speaks', (_rule, body, speaker) => {
    expect(readQuotes(body).map((quote) => quote.speaker?.exact)).toContain(speaker)
  })

  it('"Story highlights" without a mark is no part of what is said', () => {
    const [first] = readQuotes('Story highlights Orlova says the dam leaks')
    expect([first?.speaker?.exact, first?.exact]).toEqual(['Orlova', 'the dam leaks'])
    expect(readQuotes('The story highlights how the dam leaked.')[0]?.speaker?.exact).toBe('The story')
  })

  it('a name before a colon speaks', () => {
    expect(readQuotes('Orlova: "It leaked all day and all night."')[0]?.speaker?.exact).toBe('Orlova')
  })
})

describe('turns of a talk without marks', () => {
  it('are no sure statement of anybody where only letters stand before them', () => {
    const turns = readQuotes('Q: Did it leak?\nA: It leaked all day.\nQ: Who knew of it?\nA: Nobody did.')
    expect(turns.filter(isSaidBySomebody)).toEqual([])
  })

  it('are statements of the person named before them', () => {
    const turns = readQuotes('Roe: Did it leak all day long?\nLund: It leaked all day long.')
    expect(turns.map(({ exact, speaker }) => [speaker?.exact, exact])).toEqual([
      ['Roe', 'Did it leak all day long'],
      ['Lund', 'It leaked all day long'],
    ])
  })

  it('may hold a statement of their own', () => {
    const turns = readQuotes('Q: Did it leak?\nA: The mayor said it leaked all day long.')
    expect(turns.filter(isSaidBySomebody).map(({ speaker }) => speaker?.exact)).toEqual(['The mayor'])
  })
})

describe('labels and bullets are no part of what is said', () => {
  it.each([
    ['a hyphen', '- The dam leaks, the minister said.'],
    ['a star', '* The dam leaks, the minister said.'],
    ['a dot', '• The dam leaks, according to the minister.'],
    ['a dash', '– The dam leaks, the minister said.'],
    ['an answer', 'A: The dam leaks, the minister said.'],
  ])('%s', (_rule, body) => {
    const said = readQuotes(body).filter(({ speaker }) => speaker?.exact === 'the minister')
    expect(said.map(({ exact }) => exact)).toEqual(['The dam leaks'])
  })
})
