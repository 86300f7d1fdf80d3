// American states as news shortens them. "PER[Calif]" marks a name.
import { describe, expect, it } from 'vitest'
import { addStates, stateOf } from '../../../loaders/annotate/names/state-names.ts'
import { readMarked, written } from './marked-names.ts'

const CASES: readonly (readonly [rule: string, marked: string, expected: readonly string[]])[] = [
  ['behind a party', 'Sen. PER[Odra Lindqvist] ( R - Ariz . ) said', ['PER[Odra Lindqvist]', 'LOC[Ariz .]']],
  ['… of letters', 'Rep. PER[Odra Lindqvist] , D - N.Y. , said', ['PER[Odra Lindqvist]', 'LOC[N.Y.]']],
  ['… as the post writes it', 'Rep. PER[Odra Lindqvist] ( D - VT ) said', ['PER[Odra Lindqvist]', 'LOC[VT]']],
  ['… with a stop within', 'Rep. PER[Odra Lindqvist] ( D - W. Va . ) said', ['PER[Odra Lindqvist]', 'LOC[W. Va .]']],
  [
    '… in full',
    'Rep. PER[Odra Lindqvist] ( D - New Jersey ) and ( R - PER[Texas] )',
    ['PER[Odra Lindqvist]', 'LOC[New Jersey]', 'LOC[Texas]'],
  ],
  ['… and a comma', 'PER[Odra Lindqvist] ( R . , Mich . ) said', ['PER[Odra Lindqvist]', 'LOC[Mich .]']],
  ['a day', 'the landing , D - Day , was', []],
  ['behind a town', 'at LOC[Fernleaf] , Mass . The mayor', ['LOC[Fernleaf]', 'LOC[Mass .]']],
  ['… in capitals', 'LOC[FERNLEAF] , Fla . — The mayor', ['LOC[FERNLEAF]', 'LOC[Fla .]']],
  ['… taken for a person', 'at LOC[Fernleaf] , PER[Calif] . on Monday', ['LOC[Fernleaf]', 'LOC[Calif .]']],
  ['… part of a longer name', 'at LOC[Fernleaf , N.C.] on Monday', ['LOC[Fernleaf , N.C.]']],
  ['who is not married', 'PER[Odra] , Miss PER[Lindqvist] and', ['PER[Odra]', 'PER[Lindqvist]']],
  ['a service on Sunday', 'on Sunday , Mass was said , Mo said', []],
]

describe('shortened states', () => {
  it.each(CASES)('%s', (_rule, marked, expected) => {
    const { words, spans } = readMarked(marked)
    expect(written(words, addStates(words, spans))).toEqual(expected)
  })

  it('are called as they are in full', () => {
    expect(['Ariz.', 'N.Y.', 'W. Va.', 'VT', 'Minn', 'La', 'Odra'].map(stateOf)).toEqual([
      'Arizona',
      'New York',
      'West Virginia',
      'Vermont',
      'Minnesota',
      null,
      null,
    ])
  })
})
