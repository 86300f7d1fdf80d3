// Words beside a name that are no speech: what a thing is called, what a score grew by, where somebody is seen.
import { expect, it } from 'vitest'
import { type Names, readQuotes } from './read-quotes.ts'

const NAMES: Names = { Fernleaf: ['Organization', 'Fernleaf'], Lund: ['Person', 'Per Lund'], Orlova: ['Person', 'Nina Orlova'] }

it.each([
  ['a firm called so', 'A small firm called Fernleaf has become a favourite of the town.'],
  ['… behind a comma', 'The old mill, now called Fernleaf, was sold in May.'],
  ['a man named so', 'A man named Per Lund in a grey hat left.'],
  ['a call by telephone', 'Orlova called Lund on Sunday from a train.'],
  ['points that a player added', 'Lund added 18 points and nine rebounds for the home side, which has won five.'],
  ['per cents that shares added', 'Shares in Fernleaf added 1.2 percent after it had cut prices.'],
  ['somebody seen at a place', 'Lund appeared before a panel of judges that was closed to the town.'],
  ['… in a picture', 'Orlova appears in a film that was shown on Monday.'],
  ['thanks to who listens', 'Lund, thank you for a talk that was overdue.'],
])('no speech: %s', (_rule, body) => {
  expect(readQuotes(body, NAMES)).toEqual([])
})

it.each([
  ['an opinion in a noun', 'Orlova called Lund a coward.', 'Lund a coward'],
  ['… behind a description', 'Orlova called Lund, a former banker, a coward.', 'Lund, a former banker, a coward'],
  ['a choice', 'Orlova named Fernleaf as the best of them.', 'Fernleaf as the best of them'],
  ['… in an adjective', 'Orlova called Lund unfit for the job.', 'Lund unfit for the job'],
  ['… about what is his', "Orlova called Lund's plan dead.", "Lund's plan dead"],
  ['a call for something, with its day', 'Orlova called Friday for an inquiry into the dam.', 'an inquiry into the dam'],
  ['things that were added in words', 'Orlova added 20 houses were still flooded.', '20 houses were still flooded'],
  ['what somebody seems to be', 'Lund appears in many ways to be a spent force.', 'in many ways to be a spent force'],
  ['thanks that are told', 'Orlova thanked the town for its help.', 'the town for its help'],
])('speech: %s', (_rule, body, content) => {
  expect(readQuotes(body, NAMES).map(({ exact }) => exact)).toEqual([content])
})
