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

describe('the sentence goes on behind the marks', () => {
  it.each([
    ['with a plain noun', '"We have talked with any number of small" towns, Roe said. "It went well."', ['Roe', 'Roe']],
    ['with an adverb', '"If this goes on, there will be no dam" any more, Roe said.', ['Roe']],
    [
      'with a condition',
      '"The tolls go up" if no deal is made, Roe told reporters in Osh, where he opened a fair that lasts until Monday.',
      ['Roe'],
    ],
    ['with a purpose', '"I am sure we will have enough votes" to stop it, said Dana Roe, who wants the dam.', ['Dana Roe']],
    ['behind a verb that has nobody', 'Help was offered "from day one," said Dana Roe last week.', ['Dana Roe']],
  ])('%s', (_rule, body, speakers) => {
    expect(speakersOf(body)).toEqual(speakers)
  })
})

const NAMED: readonly (readonly [rule: string, attribution: string, speaker: string])[] = [
  ['a title that begins small', 'River Tonight co-Anchor Dana Roe said.', 'River Tonight co-Anchor Dana Roe'],
  ['… behind the verb', 'said River Tonight co-Anchor Dana Roe.', 'River Tonight co-Anchor Dana Roe'],
  ['… behind a word like a date', 'said Good Morning Osh vice-Chairman Dana Roe on Monday.', 'Good Morning Osh vice-Chairman Dana Roe'],
  ['… alone', 'ex-Governor Dana Roe said.', 'ex-Governor Dana Roe'],
  ['"This" inside a name', 'River This Morning host Dana Roe said.', 'River This Morning host Dana Roe'],
  ['an adjective like a participle', 'acting director Dana Roe said.', 'acting director Dana Roe'],
  ['a title of several', 'Reps. Dana E. Roe and Ama Lund said in a letter.', 'Reps. Dana E. Roe and Ama Lund'],
  ['"last week" behind the name', 'said Dana Roe last week.', 'Dana Roe'],
  ['a day behind the name', 'said Dana Roe Monday night.', 'Dana Roe'],
  [
    'Will as a name',
    'Will Roe, the head of the yard, said of the talks that he had held with the masons on the bank of the river.',
    'Will Roe',
  ],
]

describe('a run of names is one subject', () => {
  it.each(NAMED)('%s', (_rule, attribution, speaker) => {
    expect(speakersOf(`"It is a fine bridge," ${attribution} "It will stand for years."`)).toEqual([speaker, speaker])
  })

  it('Will as a name behind speech inside speech', () => {
    expect(speakersOf('"He said: \'Who will build it?\'" Will Roe, the head of the yard, said of the talks.')).toEqual(['Will Roe'])
  })
})

const EXPLAINED: readonly (readonly [rule: string, attribution: string, speaker: string])[] = [
  ['a clause that no comma closes', 'Kate Roe, who is chairman of Our Fund said in a statement.', 'Kate Roe'],
  ['an apposition with such a clause', 'Nate Roe, the mason who built the yard in Osh wrote on Wednesday.', 'Nate Roe'],
  ['a clause that a comma closes', 'Kate Roe, who is chairman of Our Fund, said in a statement.', 'Kate Roe'],
  ['an age and a town with its state', 'Mr. Roe, now 81 and retired in Boston, Mass., said by telephone.', 'Mr. Roe'],
  ['a trade and a town with its state', 'Ms. Roe, a teacher in Dayton, Ohio, said.', 'Ms. Roe'],
  ['an age, a trade and a town with its state', 'Ms. Roe, 51, a teacher in Dayton, Ohio, said.', 'Ms. Roe'],
  ['a town with its state', 'Ms. Roe, of Dayton, Ohio, said.', 'Ms. Roe'],
  ['an office and a town with its state', 'Dr. Ann Roe, chief of surgery at Mercy Hospital in Dayton, Ohio, said.', 'Dr. Ann Roe'],
  ['nobody else in front', 'a teacher in Dayton, Ohio, said.', 'a teacher in Dayton'],
]

describe('what explains the subject is no subject', () => {
  it.each(EXPLAINED)('%s', (_rule, attribution, speaker) => {
    expect(speakersOf(`"It is a fine bridge," ${attribution} "It will stand for years."`)).toEqual([speaker, speaker])
  })

  it('a name between commas is no state', () => {
    expect(speakersOf('The bridge, her deputy, Ann Roe, said, is "a fine one".')).toEqual(['her deputy'])
    expect(speakersOf('It is a bridge that the former mayor, Ann Roe, called "a fine one".')).toEqual(['the former mayor'])
  })

  it('no space behind the mark', () => {
    expect(speakersOf('"It is a fine bridge."Kate Roe, who is chairman of Our Fund said in a statement.')).toEqual(['Kate Roe'])
    expect(speakersOf('"It is a fine bridge."Kate Roe said on Monday.')).toEqual(['Kate Roe'])
  })

  it.each([
    ['a place in front', 'In Osh, a teacher from Dayton, Ohio, said: "It is a fine bridge."', 'a teacher from Dayton'],
    ['a clause in front', 'After the fall of Roe, a teacher in Dayton, Ohio, said: "It is a fine bridge."', 'a teacher in Dayton'],
    ['a bracket and a participle', 'But Sen. Ann Roe (D-Ill.), noting the size of the crowd, said, "It is a fine bridge."', 'Sen. Ann Roe'],
    ['a bracket with an abbreviation', 'But Sen. Ann Roe (D-Ill.) said, "It is a fine bridge."', 'Sen. Ann Roe'],
    ['two brackets', 'Sen. Ann Roe (D-Ill.), citing the law (and a clause of it), said: "It is a fine bridge."', 'Sen. Ann Roe'],
  ])('%s', (_rule, body, speaker) => {
    expect(speakersOf(body)).toEqual([speaker])
  })
})
