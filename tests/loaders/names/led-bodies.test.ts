// Bodies with who leads them before their name. "ORG[Lake Trust]" marks a name.
import { describe, expect, it } from 'vitest'
import { ledBodies } from '../../../loaders/annotate/names/led-bodies.ts'
import { readMarked, written } from './marked-names.ts'

const CASES: readonly (readonly [rule: string, marked: string, expected: readonly string[]])[] = [
  [
    'who leads a body',
    'PER[Anna Lindqvist] left the ORG[Lindqvist State Department]',
    ['PER[Anna Lindqvist]', 'PER[Lindqvist]', 'ORG[State Department]'],
  ],
  ['… an administration', 'PER[Lindqvist] left . The ORG[Lindqvist Administration] said', ['PER[Lindqvist]', 'PER[Lindqvist]']],
  [
    '… but not what bears a name',
    'PER[Anna Lindqvist] and the ORG[Lindqvist Foundation]',
    ['PER[Anna Lindqvist]', 'ORG[Lindqvist Foundation]'],
  ],
  ['… nor a known body', 'PER[Anna Washington] and ORG[Washington Post]', ['PER[Anna Washington]', 'ORG[Washington Post]']],
  [
    '… passed over',
    'PER[Anna Lindqvist] left . In the Lindqvist ORG[White House] today',
    ['PER[Anna Lindqvist]', 'PER[Lindqvist]', 'ORG[White House]'],
  ],
  ['… nobody of the article', 'In the Lindqvist ORG[White House] today', ['ORG[White House]']],
  ['a chamber of a party', 'a ORG[Republican Senate] and a LOC[Democratic House]', ['ORG[Senate]', 'ORG[House]']],
  ['… but not a party', 'the ORG[Democratic Party] met', ['ORG[Democratic Party]']],
  ['who leads a chamber', 'ORG[House Majority] Leader PER[Anna Lindqvist]', ['ORG[House]', 'PER[Anna Lindqvist]']],
  ['… but not a body of that name', 'the ORG[House Majority] fund', ['ORG[House Majority]']],
]

describe('who leads a body is not part of its name', () => {
  it.each(CASES)('%s', (_rule, marked, expected) => {
    const { words, spans } = readMarked(marked)
    expect(written(words, ledBodies(words, spans))).toEqual(expected)
  })
})
