// Speakers that are no names: quantities, people described by a clause, documents. Each sentence shows one language case.
import { describe, expect, it } from 'vitest'
import { marked, type Names, readQuotes } from './read-quotes.ts'

const NAMES: Names = { Orlova: ['Person', 'Nina Orlova'], Lund: ['Person', 'Per Lund'], Xinhua: ['Organization', 'Xinhua'] }

const BEHIND: readonly (readonly [rule: string, attribution: string, speaker: string | null])[] = [
  ['said one', 'said one.', 'one'],
  ['said some', 'said some.', 'some'],
  ['wrote another', 'wrote another.', 'another'],
  ['some said', 'some said.', 'some'],
  ['all of them said', 'all of them said.', 'all of them'],
  ['said one of us', 'said one of us.', 'one of us'],
  ['one of the neighbours told', 'one of the neighbours told AFP.', 'one of the neighbours'],
  ['who declined to be named', 'an official who declined to be named said.', 'an official'],
  ['who spoke on condition of', 'a senior official who spoke on condition of anonymity said.', 'a senior official'],
  ['who was in a place', 'a person who was in the room said.', 'a person'],
  ['who called himself so', 'a man who identified himself as a soldier told the crowd.', 'a man'],
  ['a participle beside the noun', 'a farmer wearing a straw hat told AFP.', 'a farmer'],
  ['close to somebody', 'sources close to the palace said.', 'sources close to the palace'],
  ['an aide to somebody', 'said an aide to the mayor.', 'an aide to the mayor'],
  ['is how X put it', 'is how one farmer put it.', 'one farmer'],
  ['a signature', '— Ama Lund, mother of four', 'Ama Lund'],
  ['quoted X as saying', 'a statement quoted General Lund as saying.', 'General Lund'],
  ['X was quoted as saying', 'Orlova was quoted as saying by Xinhua.', 'Orlova'],
  ['familiar with something', 'two people familiar with the matter said.', 'two people familiar with the matter'],
]

describe('a description behind the marks says who spoke', () => {
  it.each(BEHIND)('%s', (_rule, attribution, speaker) => {
    const [quote] = marked(`"The dam holds well," ${attribution}`, NAMES)
    expect(quote?.speaker?.exact ?? null).toBe(speaker)
  })
})

const BEFORE: readonly (readonly [rule: string, body: string, speaker: string])[] = [
  ['a sign that said', 'Farmers carried signs that said "We want our water".', 'signs'],
  ['a man who answered said', 'A man who answered the door at the mill said: "Nobody is here."', 'A man'],
  ['a year before the subject', 'In 1999, Orlova praised the builders, saying: "It holds well."', 'Orlova'],
  ['a place before the subject', 'Here in Osh, Orlova praised the builders, saying: "It holds well."', 'Orlova'],
  ['a time before the subject', 'Shortly after the flood, Orlova praised the builders, saying: "It holds well."', 'Orlova'],
  ['a fragment before the participle', 'She held up a sign – it said "We won" – and waved it, shouting: "It holds!"', 'She'],
  ['a question asked behind another verb', 'If Osh waits, as Lund strongly denies — "why would it not hold?" asked Orlova.', 'Orlova'],
]

describe('a description before the marks says who spoke', () => {
  it.each(BEFORE)('%s', (_rule, body, speaker) => {
    expect(marked(body, NAMES).at(-1)?.speaker?.exact).toBe(speaker)
  })
})

const RETOLD: readonly (readonly [rule: string, body: string, speaker: string])[] = [
  ['who spoke on condition of', 'An engineer who spoke on condition of anonymity said the dam leaks.', 'An engineer'],
  ['who want something', 'Farmers who want to keep the dam said it was safe.', 'Farmers'],
  ['a participle beside the noun', 'A farmer wearing a straw hat said the dam leaks.', 'A farmer'],
  ['the subject inside a clause of thought', 'A man who thinks Orlova said it was safe stayed.', 'Orlova'],
]

const QUOTED: readonly (readonly [rule: string, body: string, speaker: string, content: string])[] = [
  ['an agency quoted X', 'State media quoted Orlova as saying that the dam leaks.', 'Orlova', 'that the dam leaks'],
  ['an agency quoted him', 'State media quoted him as saying the dam leaks.', 'him', 'the dam leaks'],
  ['X was quoted by an agency', 'Orlova was quoted by Xinhua as saying that the dam leaks.', 'Orlova', 'that the dam leaks'],
]

describe('whom somebody quoted says it', () => {
  it.each(QUOTED)('%s', (_rule, body, speaker, content) => {
    const [quote] = readQuotes(body, NAMES)
    expect(quote?.speaker?.exact).toBe(speaker)
    expect(quote?.exact).toBe(content)
  })
})

describe('a description says who spoke without marks', () => {
  it.each(RETOLD)('%s', (_rule, body, speaker) => {
    const said = readQuotes(body, NAMES).find(({ cue }) => cue !== null && body.slice(cue.start, cue.end) === 'said')
    expect(said?.speaker?.exact).toBe(speaker)
  })
})
