// Surnames that stand alone and were taken for a body or a place. "LOC[Moon]" marks a name.
import { describe, expect, it } from 'vitest'
import { tidyNames } from '../../../loaders/annotate/names/tidy-names.ts'
import { readMarked, written } from './marked-names.ts'

const CASES: readonly (readonly [rule: string, marked: string, expected: readonly string[]])[] = [
  ['a surname', 'PER[Anna Odra] met ORG[Odra] staff', ['PER[Anna Odra]', 'PER[Odra]']],
  ['… of two', 'PER[Anna Odra - Vale] met LOC[Odra - Vale] ', ['PER[Anna Odra - Vale]', 'PER[Odra - Vale]']],
  ['… with another article', 'PER[Anna el - Vale] met LOC[El - Vale] ', ['PER[Anna el - Vale]', 'PER[El - Vale]']],
  ['… but not of nobody', 'PER[Anna Odra] met in LOC[Odra - Vale] ', ['PER[Anna Odra]', 'LOC[Odra - Vale]']],
  ['… that stands first', 'PER[Noon Seo - yun] met LOC[Noon] ', ['PER[Noon Seo - yun]', 'PER[Noon]']],
  ['… a given name before a double one', 'PER[Noon Odra - Vale] met LOC[Noon] ', ['PER[Noon Odra - Vale]', 'LOC[Noon]']],
]

describe('surnames that stand alone', () => {
  it.each(CASES)('%s', (_rule, marked, expected) => {
    const { words, spans } = readMarked(marked.trim())
    expect(written(words, tidyNames(words, spans))).toEqual(expected)
  })
})
