// Talks printed turn by turn: every turn is a direct quote of who its label names; other lists of "Name: text" are none.
import { describe, expect, it } from 'vitest'
import { type Names, readQuotes } from './read-quotes.ts'

const NAMES: Names = {
  'Odra Lindqvist': ['Person', 'Odra Lindqvist'],
  'ODRA LINDQVIST': ['Person', 'Odra Lindqvist'],
  LINDQVIST: ['Person', 'Odra Lindqvist'],
  Lindqvist: ['Person', 'Odra Lindqvist'],
  'Per Lund': ['Person', 'Per Lund'],
  LUND: ['Person', 'Per Lund'],
  Lund: ['Person', 'Per Lund'],
  'Tove Falk': ['Person', 'Tove Falk'],
}

function direct(lines: readonly string[]): readonly (readonly [name: string | null, exact: string])[] {
  const quotes = readQuotes(lines.join('\n\n'), NAMES).filter(({ kind }) => kind === 'direct')
  return quotes.map(({ speaker, exact }) => [speaker?.name ?? null, exact])
}

const TURNS: readonly (readonly [rule: string, lines: readonly string[], said: ReturnType<typeof direct>])[] = [
  [
    'names',
    ['Odra Lindqvist: Who knew of it?', 'Per Lund: I did not. Nobody did.', 'Odra Lindqvist: Thank you.'],
    [
      ['Odra Lindqvist', 'Who knew of it?'],
      ['Per Lund', 'I did not. Nobody did.'],
      ['Odra Lindqvist', 'Thank you.'],
    ],
  ],
  [
    'roles in a label, a title, and paragraphs that go on',
    ['ODRA LINDQVIST, HOST:', 'It leaks.', 'Who knew of it?', 'MR. LUND: I did not.', 'Nobody did.', 'LINDQVIST: Thank you.'],
    [
      ['Odra Lindqvist', 'It leaks.'],
      ['Odra Lindqvist', 'Who knew of it?'],
      ['Per Lund', 'I did not.'],
      ['Per Lund', 'Nobody did.'],
      ['Odra Lindqvist', 'Thank you.'],
    ],
  ],
  [
    'initials',
    ['Odra Lindqvist: Who knew of it?', 'Per Lund: I did not.', 'OL: And now?', 'PL: I do.'],
    [
      ['Odra Lindqvist', 'Who knew of it?'],
      ['Per Lund', 'I did not.'],
      ['Odra Lindqvist', 'And now?'],
      ['Per Lund', 'I do.'],
    ],
  ],
  [
    'letters, where one person is interviewed',
    ['Tove Falk runs the dam. We spoke to Odra Lindqvist.', 'Q: Who knew of it?', 'A: I did not.', 'Q: And now?', 'A: I do.'],
    [
      [null, 'Who knew of it?'],
      ['Odra Lindqvist', 'I did not.'],
      [null, 'And now?'],
      ['Odra Lindqvist', 'I do.'],
    ],
  ],
  [
    'what stands in marks, a direction, and what names the speaker',
    [
      'Lund: Who knew?',
      'Lindqvist: I did.',
      '(LAUGHTER)',
      'It rained.',
      'Lund: And you?',
      'Lund looked away.',
      'Lindqvist: “I know it now.”',
    ],
    [
      ['Per Lund', 'Who knew?'],
      ['Odra Lindqvist', 'I did.'],
      ['Per Lund', 'And you?'],
      ['Odra Lindqvist', 'I know it now.'],
    ],
  ],
]

describe('turns of a talk are direct quotes without marks', () => {
  it.each(TURNS)('%s', (_rule, lines, said) => {
    expect(direct(lines)).toEqual(said)
  })

  it('behind the last turn nobody speaks', () => {
    const lines = ['Lund: Who knew?', 'Lindqvist: I did.', 'Lund: And you?', 'Then both of them went home.']
    expect(direct(lines)).toHaveLength(3)
  })

  it('"I think" and "he says" of a turn are no reports, what somebody else says is one', () => {
    const lines = [
      'Lund: Do you think it leaks?',
      'Lindqvist: I think he says that it leaks. Tove Falk said it was dry.',
      'Lund: Thank you.',
    ]
    const reports = readQuotes(lines.join('\n'), NAMES).filter(({ kind }) => kind === 'indirect')
    expect(reports.map(({ speaker, exact }) => [speaker?.name, exact])).toEqual([['Tove Falk', 'it was dry']])
  })
})

const NO_TALKS: readonly (readonly [rule: string, lines: readonly string[]])[] = [
  ['results', ['Odra Lindqvist: 4.31 metres', 'Per Lund: 4.30 metres', 'Odra Lindqvist: 4.28 metres']],
  ['portraits', ['Odra Lindqvist: She runs the dam.', 'Per Lund: He built it.', 'Tove Falk: She sold it to us.']],
  ['a round-up of opinions', ['Odra Lindqvist: I would sell.', 'Per Lund: We must stay.', 'Tove Falk: You should wait.']],
  ['credits', ['Director: Odra Lindqvist', 'Writer: Per Lund', 'Director: Tove Falk']],
  ['a menu', ['Monday: Soup for you', 'Tuesday: Our fish', 'Monday: Your soup']],
  ['claims and findings', ['The claim: I never sold it.', 'The facts: Did Lund sell it? He did.', 'The claim: We never did.']],
  ['a sentence that leads to its list', ['Lindqvist told us: I go.', 'Lund told us: I stay.', 'Lindqvist told us: I go.']],
  [
    'letters where two persons are named and neither is interviewed',
    ['Tove Falk and Per Lund go.', 'Q: Who knew?', 'A: I did.', 'Q: You?'],
  ],
  ['one speaker', ['Lindqvist: I go.', 'Lindqvist: I stay.', 'Lindqvist: You go.']],
]

describe('other lines with a label are no turns', () => {
  it.each(NO_TALKS)('%s', (_rule, lines) => {
    expect(direct(lines)).toEqual([])
  })
})
