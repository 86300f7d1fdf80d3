// Credits of pictures. "ORG[AP Odra Lindqvist]" marks a name.
import { describe, expect, it } from 'vitest'
import { creditNames } from '../../../loaders/annotate/names/picture-credits.ts'
import { readMarked, written } from './marked-names.ts'

const CASES: readonly (readonly [rule: string, marked: string, expected: readonly string[]])[] = [
  [
    'a credit given twice',
    'ORG[Odra Lindqvist] / ORG[Getty Images Odra Lindqvist] / ORG[Getty Images]',
    ['PER[Odra Lindqvist]', 'ORG[Getty Images]', 'PER[Odra Lindqvist]', 'ORG[Getty Images]'],
  ],
  ['… by a body', 'ORG[Lake News] / ORG[AP Lake News] / ORG[AP]', ['ORG[Lake News]', 'ORG[AP]', 'ORG[Lake News]', 'ORG[AP]']],
  ['… by nobody', 'LOC[Pool] / ORG[AP Uncredited] / ORG[AP]', ['ORG[AP]', 'ORG[AP]']],
  ['… before a heading', 'Odra / ORG[AP Lake Views Odra] leaves', ['ORG[AP]']],
  ['… before who is told of', 'Odra / ORG[AP Lindqvist] leaves', ['ORG[AP]', 'PER[Lindqvist]']],
  ['a pool elsewhere', 'in LOC[Pool] or the ORG[Lake Pool] / LOC[Odra]', ['LOC[Pool]', 'ORG[Lake Pool]', 'LOC[Odra]']],
  ['two sides of a poll', 'the ORG[Odra Lindqvist] / ORG[Gallup] poll', ['ORG[Odra Lindqvist]', 'ORG[Gallup]']],
]

describe('credits of pictures', () => {
  it.each(CASES)('%s', (_rule, marked, expected) => {
    const { words, spans } = readMarked(marked)
    expect(written(words, creditNames(words, spans))).toEqual(expected)
  })
})
