// Persons called like a month. "PER[Odra Brandt]" marks a name.
import { describe, expect, it } from 'vitest'
import { monthSurnames } from '../../../loaders/annotate/names/month-surnames.ts'
import { readMarked, written } from './marked-names.ts'

const CASES: readonly (readonly [rule: string, marked: string, expected: readonly string[]])[] = [
  ['a person’s surname', "PER[Anna May] left . May said so . They saw May 's plan", ['PER[Anna May]', 'PER[May]', 'PER[May]']],
  ['… after a title', 'PER[Anna March] left . Prime Minister March spoke', ['PER[Anna March]', 'PER[March]']],
  ['… behind the given name alone', 'she told PER[Anna] May how to do it . Later May left', ['PER[Anna May]', 'PER[May]']],
  ['… of what is hers', "PER[Anna May] left . The end of May 's rule", ['PER[Anna May]', 'PER[May]']],
  ['… with a given name that was passed over', 'PER[Anna May] left . As Anna May resigns', ['PER[Anna May]', 'PER[Anna May]']],
  ['the month', 'PER[Anna May] left in May , on May 3 , 4 May , and May 2014', ['PER[Anna May]']],
  ['… of two', 'PER[Anna May] left . April and May were dry', ['PER[Anna May]']],
  ['… where a deal may be in it', "PER[Anna May] lost in May 's elections , by May", ['PER[Anna May]']],
  ['a wish', 'PER[Anna May] left . May she rest . May the best one win', ['PER[Anna May]']],
  ['a headline', 'PER[Anna May] left . Lake Deal May Fail', ['PER[Anna May]']],
  ['a day behind a given name', 'she met PER[Anna] May 5', ['PER[Anna]']],
  ['nobody of that name', "PER[Anna Brandt] left . May said so . May 's plan", ['PER[Anna Brandt]']],
  ['a day glued to a name', 'PER[Anna May] 26 . May said so', ['PER[Anna May]']],
]

describe('a month is somebody’s surname where the article has the full name', () => {
  it.each(CASES)('%s', (_rule, marked, expected) => {
    const { words, spans } = readMarked(marked)
    expect(written(words, monthSurnames(words, spans))).toEqual(expected)
  })
})
