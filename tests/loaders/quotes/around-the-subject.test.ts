// What may stand between the marks, the subject and its verb: titles in marks, hyphens, appositions, brackets. Each
// sentence shows one language case.
import { describe, expect, it } from 'vitest'
import { marked } from './read-quotes.ts'

const speakersOf = (body: string) => marked(body).map(({ speaker }) => speaker?.exact ?? null)

describe('a title in marks inside the attribution', () => {
  it.each([
    ['behind the verb', '"It is a fine bridge," Mr. Roe said by telephone on River FM\'s "Early Hour." "It will stand for years."'],
    ['in doubled single marks', "''It is a fine bridge,'' Mr. Roe said on River FM's ''Early Hour.'' ''It will stand for years.''"],
    ['before the verb', '"It is a fine bridge," Mr. Roe, the host of "Early Hour," said. "It will stand for years."'],
    ['before the speech', 'Mr. Roe said on River FM\'s "Early Hour": "It is a fine bridge." "It will stand for years," he said.'],
  ])('%s', (_rule, body) => {
    expect(speakersOf(body)[0]).toBe('Mr. Roe')
    expect(speakersOf(body)).toHaveLength(2)
  })

  it.each([
    ['by telephone', '"It is a fine bridge," Roe said by telephone.', 'Roe'],
    ['by email', '"It is a fine bridge," Roe confirmed by email on Monday.', 'Roe'],
    ['by somebody', '"It is a fine bridge," Roe was told by a mason.', 'a mason'],
  ])('what is said %s', (_rule, body, speaker) => {
    expect(speakersOf(body)).toEqual([speaker])
  })
})
