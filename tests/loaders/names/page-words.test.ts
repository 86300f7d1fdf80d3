// Words of the page before a person's name. "PER[Follow Odra]" marks a name.
import { expect, it } from 'vitest'
import { withoutPageWords } from '../../../loaders/annotate/names/page-words.ts'
import { readMarked, written } from './marked-names.ts'

it.each([
  ['a word of the page', 'PER[Follow Odra Lindqvist] here', ['PER[Odra Lindqvist]']],
  ['… twice', 'PER[Advertisement Advertisement Odra] left', ['PER[Odra]']],
  ['an adverb', 'PER[Suddenly Odra] left', ['PER[Odra]']],
  ['… alone is left as it is', 'PER[Credit] and ORG[Credit Lindqvist]', ['PER[Credit]', 'ORG[Credit Lindqvist]']],
])('%s', (_rule, marked, expected) => {
  const { words, spans } = readMarked(marked)
  expect(written(words, withoutPageWords(words, spans))).toEqual(expected)
})
