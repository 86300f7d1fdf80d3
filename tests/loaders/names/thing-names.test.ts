// Things that are no names of persons, bodies or places. "PER[Odra Lindqvist]" marks a name.
import { describe, expect, it } from 'vitest'
import { withoutThings } from '../../../loaders/annotate/names/thing-names.ts'
import { readMarked, written } from './marked-names.ts'

const CASES: readonly (readonly [rule: string, marked: string, expected: readonly string[]])[] = [
  ['an affair', 'in the wake of PER[Watergate] the ORG[Lake Times] wrote', ['ORG[Lake Times]']],
  ['… but not what is called after it', 'at the LOC[Watergate Hotel]', ['LOC[Watergate Hotel]']],
  ['a craft', 'PER[Odra Lindqvist] left on ORG[Air Force One]', ['PER[Odra Lindqvist]']],
  ['a thing with a mark in its name', "the LOC[New Year 's Eve] party and the ORG[Six - Party Talks]", []],
  ['a good', 'PER[Brent] rose by two dollars', []],
  ['… but not a person of that name', 'PER[Brent Odra] left . PER[Brent] rose', ['PER[Brent Odra]', 'PER[Brent]']],
  ['half a title', "PER[Crown] Prince PER[Karim] and Her PER[Majesty] 's court", ['PER[Karim]']],
  ['… but not the whole of a name', 'the ORG[Crown] gave in to PER[Odra Majesty]', ['ORG[Crown]', 'PER[Odra Majesty]']],
  ['who lives in a place', 'told ORG[New Yorkers] in LOC[New York]', ['LOC[New York]']],
  ['… but not a body of such a name', 'the ORG[Packers] beat the ORG[New Orleans Keepers]', ['ORG[Packers]', 'ORG[New Orleans Keepers]']],
]

describe('things are no names', () => {
  it.each(CASES)('%s', (_rule, marked, expected) => {
    const { words, spans } = readMarked(marked)
    expect(written(words, withoutThings(words, spans))).toEqual(expected)
  })
})
