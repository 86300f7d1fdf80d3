// Which quoted words are speech of their own (direct), which a piece of the reporter's sentence (partial), and which no
// quote at all.
import { describe, expect, it } from 'vitest'
import { marked, type Names, readQuotes } from './read-quotes.ts'

const NAMES: Names = { Orlova: ['Person', 'Nina Orlova'], Lindqvist: ['Person', 'Per Lindqvist'], Oslo: ['Place', 'Oslo'] }

const CASES: readonly (readonly [rule: string, body: string, expected: readonly string[]])[] = [
  ['a sentence', '"The lock holds," Orlova said.', ['direct: The lock holds,']],
  ['words that go on from "that"', 'Orlova said that "the old lock holds and will hold."', ['partial: the old lock holds and will hold.']],
  [
    'words that go on from "because"',
    'Orlova stayed, she said, because "I am still the keeper here."',
    ['partial: I am still the keeper here.'],
  ],
  [
    'words that go on from a verb form of "to be"',
    'Orlova said the plan was "100 percent open to all the towns" on the river.',
    ['partial: 100 percent open to all the towns'],
  ],
  ['a label', 'Orlova said tins labelled "Made In The Lake District" cost more.', []],
  ['the sentence goes on behind the marks', '"This will be a hard week" for the town, said Orlova.', ['partial: This will be a hard week']],
  [
    'a clause of the reporter’s and one of the speaker’s',
    'If the rain stays away, "more boats will come up the river," Orlova said.',
    ['partial: more boats will come up the river,'],
  ],
  ['a clause with its cue before', 'Orlova said, "we will wait for the boats."', ['direct: we will wait for the boats.']],
  [
    'interrupted speech',
    '"We will wait," said Orlova, the keeper of the town’s old lock, "and then we will go home."',
    ['direct: We will wait,', 'direct: and then we will go home.'],
  ],
  ['speech after a colon', 'Orlova wrote: "The lock is dry" before the rain came.', ['direct: The lock is dry']],
  ['a name for something', 'Lindqvist dubbed it "Salt-on-Sea".', ['partial: Salt-on-Sea']],
  ['what a crowd chants', 'They marched on, chanting "no lock, no boats" until dusk.', ['direct: no lock, no boats']],
  ['a book after a comma', 'She kept the lock for years, Orlova wrote in her memoir, "Low Water."', []],
  ['a song', 'Lindqvist rose to sing "Rivers of the Long North."', []],
]

describe('what quoted words are', () => {
  it.each(CASES)('%s', (_rule, body, expected) => {
    expect(marked(body, NAMES).map(({ kind, exact }) => `${kind}: ${exact}`)).toEqual(expected)
  })
})

describe('what is seen or found is no speech', () => {
  it.each([
    ['a study appears', 'The study appears in the journal on Monday.'],
    ['a thing was found', 'The frog was found in Madagascar last year.'],
    ['a thing was shown', 'The ring was shown on Monday.'],
    ['a law appears to', 'The law appears to ban the sale of frogs.'],
  ])('%s', (_rule, body) => {
    expect(readQuotes(body)).toEqual([])
  })

  it('what was found to be so is told', () => {
    expect(readQuotes('It was found that the dam leaks.')[0]?.exact).toBe('that the dam leaks')
  })
})
