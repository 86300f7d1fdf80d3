import { describe, expect, it } from 'vitest'
import { marked, type Names, readQuotes } from './read-quotes.ts'

const NAMES: Names = {
  'Nina Orlova': ['Person', 'Nina Orlova'],
  Orlova: ['Person', 'Nina Orlova'],
  'Per Lund': ['Person', 'Per Lund'],
  Lund: ['Person', 'Per Lund'],
  Tashkent: ['Country', 'Uzbekistan'],
  'Water Ministry': ['Organization', 'Water Ministry'],
}

const SPEAKERS: readonly (readonly [rule: string, body: string, speaker: string | null, name: string | null])[] = [
  ['"…," X said', '"The dam holds well," Orlova said.', 'Orlova', 'Nina Orlova'],
  ['"…," said X', '"The dam holds well," said Orlova.', 'Orlova', 'Nina Orlova'],
  ['"…," said X, who …', '"The dam holds well," said Nina Orlova, who built it.', 'Nina Orlova', 'Nina Orlova'],
  ['X said: "…"', 'Orlova said: "The dam holds well."', 'Orlova', 'Nina Orlova'],
  ['X, apposition, said', '"The dam holds well," Orlova, the chief engineer, said.', 'Orlova', 'Nina Orlova'],
  ['X and letters said', 'Union leader Nina Orlova MSP said: "The dam holds well."', 'Union leader Nina Orlova MSP', 'Nina Orlova'],
  ['… X QC told Y', 'Judge Nina Orlova QC told him: "The dam holds well."', 'Judge Nina Orlova QC', 'Nina Orlova'],
  ['X, of a place with an abbreviation, said', '"The dam holds well," Lund, D-Va., said on Monday.', 'Lund', 'Per Lund'],
  ['description, X, said', '"The dam holds well," her deputy, Per Lund, said.', 'her deputy', 'Per Lund'],
  ['X told Y', '"The dam holds well," Orlova told reporters in Osh.', 'Orlova', 'Nina Orlova'],
  ['adverb before the verb', '"The dam holds well," Orlova later added.', 'Orlova', 'Nina Orlova'],
  ['auxiliary before the verb', 'Orlova has repeatedly said: "The dam holds well."', 'Orlova', 'Nina Orlova'],
  ['date before the verb', '"The dam holds well," Orlova on Monday said.', 'Orlova', 'Nina Orlova'],
  ['a verb on no list', '"The dam holds well," Orlova deadpanned.', 'Orlova', 'Nina Orlova'],
  ['according to X', '"The dam holds well," according to Orlova.', 'Orlova', 'Nina Orlova'],
  ['in the words of X', '"The dam holds well," in the words of Orlova.', 'Orlova', 'Nina Orlova'],
  ['X: "…"', 'Orlova: "The dam holds well."', 'Orlova', 'Nina Orlova'],
  ['a colon at the end of the paragraph before', 'Orlova then added:\n"The dam holds well."', 'Orlova', 'Nina Orlova'],
  ['nominal speaker', '"The dam holds well," a police spokesman said.', 'a police spokesman', null],
  ['organization', '"The dam holds well," the Water Ministry said.', 'the Water Ministry', 'Water Ministry'],
  ['government', 'Tashkent said: "The dam holds well."', 'Tashkent', 'Uzbekistan'],
  ['a name no annotator found', '"The dam holds well," Quist said.', 'Quist', null],
  ['saying, after a comma', 'Orlova left the hall, saying, "The dam holds well."', 'Orlova', 'Nina Orlova'],
  ['the issuer of a statement, not the statement', 'Orlova issued a statement saying: "The dam holds well."', 'Orlova', 'Nina Orlova'],
  ['a sign speaks for itself', 'Orlova held up a sign saying "The dam holds well."', 'a sign', null],
  [
    'X, a description with a clause of its own, said',
    'But Nina Orlova, an engineer at a dam in Osh, who was not involved, said: "The dam holds well."',
    'Nina Orlova',
    'Nina Orlova',
  ],
  ['… but not where somebody is', 'In Osh, an engineer, who was not involved, said: "The dam holds well."', 'an engineer', null],
  ['… nor an adverb', 'Additionally, the engineer, who was not involved, said: "The dam holds well."', 'the engineer', null],
  ['a firm with its form', 'Osh Dams, Inc. said: "The dam holds well."', 'Osh Dams, Inc.', null],
  ["a son's mark", '"The dam holds well," Nina Orlova, Jr. said.', 'Nina Orlova, Jr.', 'Nina Orlova'],
  [
    'an official who wants no name',
    'An official who asked not to be named to discuss plans said, "The dam holds well."',
    'An official',
    null,
  ],
  ['the sentence before names the speaker', 'Orlova was unmoved. "The dam holds well."', 'Orlova', 'Nina Orlova'],
  ['nobody is named', '"The dam holds well."', null, null],
]

describe('speakers of marked speech', () => {
  it.each(SPEAKERS)('%s', (_rule, body, exact, name) => {
    const [quote] = marked(body, NAMES)
    expect(quote?.speaker?.exact ?? null).toBe(exact)
    expect(quote?.speaker?.name ?? null).toBe(name)
  })

  it('an interrupted quote is two stretches of one speaker', () => {
    const quotes = marked('"The dam holds," Orlova said. "It always will hold, I think."', NAMES)
    expect(quotes.map((quote) => [quote.exact, quote.speaker?.name])).toEqual([
      ['The dam holds,', 'Nina Orlova'],
      ['It always will hold, I think.', 'Nina Orlova'],
    ])
  })

  it('a paragraph without a speaker carries on with the one before, less surely', () => {
    const [first, second] = marked('"The dam holds well," Orlova said.\n"It will hold for years to come."', NAMES)
    expect(second?.speaker?.name).toBe('Nina Orlova')
    expect(second?.confidence).toBeLessThan(first?.confidence ?? 0)
  })

  it('fragments of one sentence share their speaker', () => {
    const quotes = marked('Orlova said the dam was "as good as new" and that it "will hold for years".', NAMES)
    expect(quotes.map((quote) => [quote.kind, quote.speaker?.name])).toEqual([
      ['partial', 'Nina Orlova'],
      ['partial', 'Nina Orlova'],
    ])
  })

  it('who said it is where the article says it: offsets fit the words', () => {
    const body = '"The dam holds well," Nina Orlova said.'
    for (const quote of readQuotes(body, NAMES)) {
      expect(body.slice(quote.start, quote.end)).toBe(quote.exact)
      expect(body.slice(quote.speaker?.start, quote.speaker?.end)).toBe(quote.speaker?.exact)
      expect(body.slice(quote.cue?.start, quote.cue?.end)).toBe('said')
    }
  })
})

describe('what stands in marks and is no quote', () => {
  it.each([
    ['a scare quote', 'The "green" dam leaks.'],
    ['a show', 'Orlova spoke of it on "The Evening Table" last year.'],
    ['a book', 'She finished a book called "Rivers of Stone and Sand" in May.'],
    ['an attribute of a tag', '<a title="the dam holds very well">'],
    ['a subhead in single marks', "'A hard choice to make.'\nThe dam leaks."],
  ])('%s', (_rule, body) => {
    expect(marked(body, NAMES)).toEqual([])
  })
})

describe('kinds', () => {
  it.each([
    ['a sentence', 'Orlova said: "The dam holds well."', 'direct'],
    ['a clause that goes on after the interruption', '"We build," she said, "and the others wait for us."', 'direct'],
    ['a fragment', 'Orlova called it "a dam like no other".', 'partial'],
    ['a fragment after that', 'Orlova said that "the dam will hold for years".', 'partial'],
    ['a cry', 'The crowd kept chanting "no dam, no peace".', 'direct'],
  ])('%s', (_rule, body, kind) => {
    expect(marked(body, NAMES).at(-1)?.kind).toBe(kind)
  })
})

describe('one interview told in two places', () => {
  const interview: Names = { ...NAMES, 'River FM': ['Organization', 'River FM'], 'Omid Zarif': ['Person', 'Omid Zarif'] }
  const between = 'The talks begin on Monday.\nWater is short.\n'

  it('"he said on" an outlet, far from any name, is who told the outlet', () => {
    const quotes = marked(
      `Omid Zarif wants a canal.\n${between}"There is a way out," he said on River FM.\n"We need time," Lund told River FM.`,
      interview,
    )
    expect(quotes.map((quote) => quote.speaker?.name)).toEqual(['Per Lund', 'Per Lund'])
  })

  it('a person named near by is meant first', () => {
    const quotes = marked(
      `Omid Zarif wants a canal.\n"There is a way out," he said on River FM.\n${between}"We need time," Lund told River FM.`,
      interview,
    )
    expect(quotes.map((quote) => quote.speaker?.name)).toEqual(['Omid Zarif', 'Per Lund'])
  })
})

const LISTENERS: readonly (readonly [rule: string, body: string])[] = [
  ['told a court', 'Nina Orlova told the Osh High Court: "I saw him run."'],
  ['testified before a court', 'Nina Orlova testified before the Osh High Court: "I saw him run."'],
  ['told a judge by name', 'Nina Orlova, a driver, told Judge Per Lund: "I saw him run."'],
  ['told a court behind the words', '"I saw him run," Nina Orlova told the Osh High Court.'],
  ['said of somebody', 'Nina Orlova said of Per Lund: "He ran."'],
]

describe('who listens does not speak', () => {
  it.each(LISTENERS)('%s', (_rule, body) => {
    const names: Names = {
      'Nina Orlova': ['Person', 'Nina Orlova'],
      'Per Lund': ['Person', 'Per Lund'],
      'Osh High Court': ['Organization', 'Osh High Court'],
    }
    expect(marked(body, names)[0]?.speaker?.name).toBe('Nina Orlova')
  })

  it('a name alone before a colon still speaks', () => {
    expect(marked('Nina Orlova: "I saw him run."')[0]?.speaker?.exact).toBe('Nina Orlova')
  })
})

describe('two who talk in turn', () => {
  const opening = '"Did you see the dam?" Orlova asked.\n\n"I saw it on Monday," Lund said.\n\n'

  it('speech of neither by its words stays unknown', () => {
    const quotes = marked(`${opening}"And did you run away from there?"\n\n"No, I stayed there all night."`, NAMES)
    expect(quotes.slice(2).map(({ speaker, confidence }) => [speaker, confidence])).toEqual([
      [null, 0],
      [null, 0],
    ])
  })

  it('is known where the text tells', () => {
    const quotes = marked(`${opening}Orlova frowned. "And did you run away from there?"\n\n"No, I stayed," Lund said.`, NAMES)
    expect(quotes.slice(2).map(({ speaker }) => speaker?.name)).toEqual(['Nina Orlova', 'Per Lund'])
  })

  it('one who speaks alone goes on', () => {
    const quotes = marked('"I saw the dam on Monday," Lund said.\n\n"It was leaking all night long."', NAMES)
    expect(quotes[1]?.speaker?.name).toBe('Per Lund')
  })
})
