// The list of known words: what it holds, and that the file is what the script makes of its source.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { splitsIntoFunctionWords } from '../../../loaders/text/glue/function-words.ts'
import { toVocabulary } from '../../../loaders/text/glue/make-vocabulary.ts'
import { isFrequentWord, isKnownWord } from '../../../loaders/text/glue/vocabulary.ts'
import { CORPORA } from '../../corpora.ts'

test.each(['the', 'withhold', 'infusion', 'ExxonMobil', 'Ferry', 'denuclearization'])('known: %s', (word) =>
  expect(isKnownWord(word)).toBe(true),
)
test.each(['inthe', 'ofthe', 'toease', 'wherefinnish', 'zqxwv'])('not known: %s', (word) => expect(isKnownWord(word)).toBe(false))
test.each(['water', 'agreement', 'border'])('frequent: %s', (word) => expect(isFrequentWord(word)).toBe(true))
test.each(['denuclearization', 'infusion', 'zqxwv'])('not frequent: %s', (word) => expect(isFrequentWord(word)).toBe(false))
test.each(['inthe', 'ofthe', 'forthis'])('two small words: %s', (word) => expect(splitsIntoFunctionWords(word)).toBe(true))
test.each(['washer', 'into', 'within', 'another', 'this'])('one word: %s', (word) => expect(splitsIntoFunctionWords(word)).toBe(false))

const SOURCE = join(CORPORA, 'word-classes', 'glove-6b-100d.tsv')
test.skipIf(!existsSync(SOURCE))(
  'vocabulary.bin is what make-vocabulary makes of the word list (skipped where the corpora are absent)',
  () => {
    const committed = readFileSync(new URL('../../../loaders/text/glue/vocabulary.bin', import.meta.url))
    expect(Buffer.from(toVocabulary(readFileSync(SOURCE, 'utf8'))).equals(committed)).toBe(true)
  },
)
