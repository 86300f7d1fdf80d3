import { describe, expect, it } from 'vitest'
import { createPronounResolver } from '../../../loaders/resolve/pronouns.ts'
import { readText } from '../../../loaders/text/article-text.ts'
import { mentionsOf, type Names, readQuotes } from '../quotes/read-quotes.ts'

const NAMES: Names = {
  'Maria Keller': ['Person', 'Maria Keller'],
  Keller: ['Person', 'Maria Keller'],
  'Peter Lund': ['Person', 'Peter Lund'],
  Lund: ['Person', 'Peter Lund'],
  'Omid Zarif': ['Person', 'Omid Zarif'],
  'Elowyn Rashid': ['Person', 'Elowyn Rashid'],
  'Elowyn Odra': ['Person', 'Elowyn Odra'],
}

/** Who the last pronoun of the text is. */
function whoIs(body: string, pronoun: string): string | null {
  const resolve = createPronounResolver(readText(body), mentionsOf(body, NAMES), [])
  return resolve(body.lastIndexOf(pronoun))?.name ?? null
}

describe('he and she', () => {
  it.each([
    ['the last person of fitting gender', 'Maria Keller met Peter Lund. Then she left.', 'she', 'Maria Keller'],
    ['… and the other', 'Maria Keller met Peter Lund. Then he left.', 'he', 'Peter Lund'],
    ['the subject before the object', 'Peter Lund spoke for hours with Omid Zarif. Then he left.', 'he', 'Peter Lund'],
    ['an owner is passed over', 'Peter Lund came. Omid Zarif’s plan pleased nobody. Yet he stayed.', 'he', 'Peter Lund'],
    ["a man's given name as a family's tells nothing", 'Peter Lund came. Elowyn Rashid spoke. Then she left.', 'she', 'Elowyn Rashid'],
    ['nobody of that gender', 'Peter Lund came early. Then she left.', 'she', null],
    ['nobody at all', 'Then she left.', 'she', null],
    ['who is spoken of does not speak', 'Peter Lund said so. Omid Zarif will lose, he said.', 'he', 'Peter Lund'],
    ['a title tells the gender', 'Mr. Lund came with Maria Keller. Then he left.', 'he', 'Peter Lund'],
  ])('%s', (_rule, body, pronoun, expected) => {
    expect(whoIs(body, pronoun)).toBe(expected)
  })

  it('persons named inside quotation marks are spoken of', () => {
    const body = 'Peter Lund was tired. "I never met Omid Zarif in my life," he said.'
    expect(readQuotes(body, NAMES).find((quote) => quote.kind === 'direct')?.speaker?.name).toBe('Peter Lund')
  })

  it('an unnamed person hides the named one', () => {
    const body = 'Peter Lund came to Osh. A farmer wept. "We have no water at all," he said.'
    expect(readQuotes(body, NAMES).find((quote) => quote.kind === 'direct')?.speaker?.entityId).toBeNull()
  })

  it('who stands for the person before', () => {
    const body = 'They heard Peter Lund, who said that the dam would hold.'
    expect(readQuotes(body, NAMES).find((quote) => quote.kind === 'indirect')?.speaker).toMatchObject({
      exact: 'Peter Lund',
      name: 'Peter Lund',
    })
  })
})

const SPOKE: readonly (readonly [rule: string, body: string, name: string])[] = [
  ['who only stands in a cue goes on', 'Lund was tired, said Omid Zarif.\n\n"Peter Lund needs a rest," he said.', 'Omid Zarif'],
  ['… past a word on the other', 'He is fit, said Omid Zarif. Lund is fit.\n\n"Lund is fitter than I am," he said.', 'Omid Zarif'],
  [
    '… behind "according to"',
    'Mr. Lund has a plan. It is good, according to Omid Zarif.\n\n"Mr. Lund knows the town," he said.',
    'Omid Zarif',
  ],
  ['… in words without marks', 'Omid Zarif would not say when Lund would go. He said Lund was at home.', 'Omid Zarif'],
  ['he continued', 'Omid Zarif said, "We came."\n\nHe continued, "Peter Lund did not."', 'Omid Zarif'],
  [
    'who is asked about does not answer',
    'Omid Zarif denied the charge for his client. Asked about Peter Lund, he said there was nothing to say.',
    'Omid Zarif',
  ],
  ['… unless nobody else is there', 'Asked about Peter Lund, he said there was nothing to say.', 'Peter Lund'],
  [
    'a name in an apposition is the speaker',
    'Elowyn Odra was sent home. Her daughter, Maria Keller, said the family was “beside itself”.\n\n"Mum was lost," she said.',
    'Maria Keller',
  ],
  [
    'a spokesman speaks',
    'Sen. Peter Lund’s spokesman Omid Zarif wouldn’t say when the vote is. Lund was in Osh.\n\n"We will see," he said.',
    'Omid Zarif',
  ],
  [
    '… of a senator, then he',
    'Sen. Peter Lund spokesman Omid Zarif would not say when he would vote. "We will see," he said.',
    'Omid Zarif',
  ],
]

describe('who speaks is not who is spoken of', () => {
  it.each(SPOKE)('%s', (_rule, body, name) => {
    expect(readQuotes(body, NAMES).at(-1)?.speaker?.name).toBe(name)
  })
})
