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
  ['two who speak together', 'the mayor and his deputy said.', 'the mayor and his deputy'],
  ['told by somebody', 'Lund was told by an old woman.', 'an old woman'],
  ['a participle with by', 'a trader asked by AFP said.', 'a trader'],
  ['Will as a name', 'Will Lund, a boatman, said.', 'Will Lund'],
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
  ['who gave a name', 'A caller who gave her name as Beth asked him: "Does it hold?"', 'A caller'],
  ['an adverb behind the article', 'The first officer is heard saying: "It holds well."', 'The first officer'],
  ['an age between name and description', 'Mr Lund, 56, a driver, said: "It holds well."', 'Mr Lund'],
  ['a semicolon before the clause', 'Lund waited; the court refused, saying: "It holds well."', 'the court'],
  ['a short sentence that goes on', '"It holds well," Orlova said. "Not always."', 'Orlova'],
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
  ['those who', 'Those who fled said the dam leaks.', 'Those'],
  ['many of those who', 'Many of those who fled said the dam leaks.', 'Many of those'],
  ['people reached by phone', 'People reached by telephone said the dam leaks.', 'People'],
  ['a statement posted somewhere', 'A statement posted on the site said the dam leaks.', 'A statement'],
  ['behind the statement', 'The dam leaks, people contacted by telephone said.', 'people'],
  ['an inversion with a day', 'The dam is safe, said the ministry on Monday.', 'the ministry'],
  ['an inversion with a place', 'The dam is safe, said a man on the bus.', 'a man'],
  ['a clause of time before the subject', 'Her talk came after Orlova said the dam leaks.', 'Orlova'],
  ['an apposition before the verb', 'The mayor, a banker from Osh, said the plan for the dam was dead.', 'The mayor'],
  ['the subject inside a clause of thought', 'A man who thinks Orlova said it was safe stayed.', 'Orlova'],
]

const ADDING: readonly (readonly [rule: string, body: string, speaker: string])[] = [
  ['behind X said', 'The dam holds, the mayor said, adding that it was new.', 'the mayor'],
  ['behind X told Y', 'The dam holds, the mayor told AFP, adding that it was new.', 'the mayor'],
  ['behind said X', 'The dam will hold, said the mayor, adding that it was new.', 'the mayor'],
  ['behind its own statement', 'The mayor said the dam holds, adding that it was new.', 'The mayor'],
]

describe('who adds is who spoke right before', () => {
  it.each(ADDING)('%s', (_rule, body, speaker) => {
    const added = readQuotes(body, NAMES).find(({ cue }) => cue !== null && body.slice(cue.start, cue.end) === 'adding')
    expect(added?.speaker?.exact).toBe(speaker)
  })
})

const APPOSED: readonly (readonly [rule: string, speaker: string, name: string | null])[] = [
  ['a name that explains', 'The mayor, Per Lund,', 'Per Lund'],
  ['a title and a name', 'The mayor, Colonel Per Lund,', 'Per Lund'],
  ['one of several', 'Critics, including Per Lund,', null],
  ['an owner', 'The driver, Per Lund’s brother,', null],
  ['who leads it', 'The group, led by Per Lund,', null],
]

describe('a name inside a description', () => {
  const names: Names = { 'Ministry of Ports': ['Organization', 'Ministry of Ports'] }
  it.each([
    ['of a body is not its spokesman', 'A Ministry of Ports spokesman', null],
    ['of a body is the body', 'The Ministry of Ports', 'Ministry of Ports'],
  ])('%s', (_rule, subject, name) => {
    expect(readQuotes(`${subject} said the dam leaks.`, names)[0]?.speaker?.name ?? null).toBe(name)
  })
})

describe('a name between commas is the speaker only where it is what the phrase means', () => {
  it.each(APPOSED)('%s', (_rule, subject, name) => {
    const [quote] = readQuotes(`${subject} said the dam leaks.`, { 'Per Lund': ['Person', 'Per Lund'] })
    expect(quote?.speaker?.name ?? null).toBe(name)
  })
})

const STATED: readonly (readonly [rule: string, body: string, cue: string, content: string])[] = [
  ['a court ruled', 'The judge ruled that the dam was unlawful.', 'ruled', 'that the dam was unlawful'],
  ['a court heard', 'The court heard that the man had a knife.', 'heard', 'that the man had a knife'],
  ['a study, led by X, shows', 'The study, led by Lund, shows that the dam leaks.', 'shows', 'that the dam leaks'],
  ['a study published then found', 'The dam is leaking, a study published on Monday in Osh found.', 'found', 'The dam is leaking'],
  ['says a report by X', 'The dam is leaking, says a report by the bank.', 'says', 'The dam is leaking'],
  ['according to a report by X', 'According to a report by the bank, the dam leaks.', 'According to', 'the dam leaks'],
]

describe('documents and courts say something', () => {
  it.each(STATED)('%s', (_rule, body, cue, content) => {
    const stated = readQuotes(body, NAMES).find((quote) => quote.cue !== null && body.slice(quote.cue.start, quote.cue.end) === cue)
    expect(stated?.exact).toBe(content)
  })
})

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
