// Towns in capitals that an article begins with. "LOC[DRYBURG]" marks a name.
import { expect, it } from 'vitest'
import { addDatelines } from '../../../loaders/annotate/names/datelines.ts'
import { readMarked, written } from './marked-names.ts'

it.each([
  ['before a state cut short and an agency', 'DRYBURG , Ohio . ( ORG[AP] ) — The river rose', ['LOC[DRYBURG]', 'ORG[AP]']],
  ['taken for a body', 'ORG[DRYBURG] , LOC[Calif.] ( ORG[AP] ) — The river rose', ['LOC[DRYBURG]', 'LOC[Calif.]', 'ORG[AP]']],
  ['before a day and an agency', 'CAPE ODRA , Nov 14 ( ORG[Meridian] ) - The river rose', ['LOC[CAPE ODRA]', 'ORG[Meridian]']],
  ['before a wire between strokes', 'ODRA , LOC[Mass.] , June 5 , 2031 / OSHWIRE / -- The river rose', ['LOC[ODRA]', 'LOC[Mass.]']],
  ['a town of the world before a colon', 'JAKARTA : The river rose', ['LOC[JAKARTA]']],
  ["behind a paper's name", 'ORG[USA TODAY] DRYBURG , Ohio — The river rose', ['ORG[USA TODAY]', 'LOC[DRYBURG]']],
  ['but no heading', 'BREAKING — The river rose', []],
  ['nor who speaks', 'LINDQVIST : The river rose', []],
  ['nor an aside', 'NATO , which met on Monday ( ORG[AP] ) — said', ['ORG[AP]']],
  ['nor a body', 'ORG[UNITED NATIONS] ( ORG[Meridian] ) - The river rose', ['ORG[UNITED NATIONS]', 'ORG[Meridian]']],
])('%s', (_rule, marked, expected) => {
  const { words, spans } = readMarked(marked)
  const text = { words, sentences: [[0, words.length]] as const }
  expect(written(words, addDatelines(text, spans))).toEqual(expected)
})
