// Text into tokens and sentences: what is one word, and where a sentence ends.
import { describe, expect, it } from 'vitest'
import { readText } from '../../../loaders/text/article-text.ts'

const tokensOf = (body: string): string[] => readText(body).tokens.map(({ text }) => text)
const sentencesOf = (body: string): string[] => readText(body).sentences.map(({ start, end }) => body.slice(start, end))

describe('tokens', () => {
  it.each([
    ['an abbreviation keeps its dots', 'the U.S. fleet', ['the', 'U.S.', 'fleet']],
    ['a title keeps its dot', 'Mr. Brandt', ['Mr.', 'Brandt']],
    ['an initial keeps its dot', 'J. Brandt', ['J.', 'Brandt']],
    ["'s is a token", "Finland's and Spain’s", ['Finland', "'s", 'and', 'Spain', '’s']],
    ["n't is a token", "did n't, don't", ['did', "n't", ',', 'do', "n't"]],
    ['an apostrophe inside a name does not cut it', "O'Malley", ["O'Malley"]],
    ['a hyphen cuts', 'Seo-yun', ['Seo', '-', 'yun']],
    ['a number with its marks', '3,500 and 2.5', ['3,500', 'and', '2.5']],
    ['quotation marks of two characters', "``so''", ['``', 'so', "''"]],
    ['an address', 'see https://example.org/a, then', ['see', 'https://example.org/a,', 'then']],
  ])('%s', (_rule, body, expected) => {
    expect(tokensOf(body)).toEqual(expected)
  })

  it('every token is where it says, and none is lost', () => {
    const body = 'Mr. Brandt’s “plan” cost\t3,500 €… 👩‍👩‍👧 in Åbo.\r\nНет.'
    const { tokens } = readText(body)
    for (const { text, start, end } of tokens) expect(body.slice(start, end)).toBe(text)
    expect(tokens.map(({ text }) => text).join('')).toBe(body.replace(/\s/g, ''))
  })
})

describe('sentences', () => {
  it.each([
    ['a dot, then a capital', 'He left. She stayed.', ['He left.', 'She stayed.']],
    ['the dot of a title ends nothing', 'He met Mr. Brandt. She stayed.', ['He met Mr. Brandt.', 'She stayed.']],
    ['a closing mark belongs to the sentence it closes', '"He left." She stayed.', ['"He left."', 'She stayed.']],
    ['a line is a paragraph', 'He left\nShe stayed', ['He left', 'She stayed']],
    ['an abbreviation may end one', 'It is in the U.S. The rest is here.', ['It is in the U.S.', 'The rest is here.']],
    ['glued sentences', 'He left.She stayed.', ['He left.', 'She stayed.']],
  ])('%s', (_rule, body, expected) => {
    expect(sentencesOf(body)).toEqual(expected)
  })
})
