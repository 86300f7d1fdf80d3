// Houses called after a saint. "PER[St Odra]" marks a name found before.
import { expect, it } from 'vitest'
import { wholeSaints } from '../../../loaders/annotate/names/saints.ts'
import { readMarked, written } from './marked-names.ts'

it.each([
  ['a hospital', "from PER[St Odra] 's Hospital in", ["ORG[St Odra 's Hospital]"]],
  ['a school of two finds', "at LOC[St Odra] 's ORG[High School] ,", ["ORG[St Odra 's High School]"]],
  ['a cathedral', "before ORG[St. Mary Odra] 's Cathedral .", ["LOC[St. Mary Odra 's Cathedral]"]],
  ['a college that was passed over', "St Odra 's Roman Catholic College won", ["ORG[St Odra 's Roman Catholic College]"]],
  ['but no day', "on St Odra 's Day in LOC[Osh]", ['LOC[Osh]']],
  ["nor what is a town's", "LOC[St Odra] 's mayor", ['LOC[St Odra]']],
  ['nor whose hospital it is', "PER[Odra] 's Hospital", ['PER[Odra]']],
])('%s', (_rule, marked, expected) => {
  const { words, spans } = readMarked(marked)
  expect(written(words, wholeSaints(words, spans))).toEqual(expected)
})
