// Makes vocabulary.bin: word list by frequency (one word a line, more columns are passed over) → two Bloom filters.
// node dist/loaders/text/glue/make-vocabulary.js ../shared/corpora/word-classes/glove-6b-100d.tsv loaders/text/glue/vocabulary.bin
import { readFileSync, writeFileSync } from 'node:fs'
import { argv } from 'node:process'
import { splitsIntoFunctionWords } from './function-words.ts'
import { bitsOf, FILTERS, filterBytes } from './vocabulary.ts'

/** Plain words of letters, most frequent first, without those that are themselves two words glued ("inthe"). */
export function toVocabulary(wordList: string): Uint8Array {
  const words = wordList
    .split('\n')
    .map((line) => line.slice(0, line.indexOf('\t') === -1 ? undefined : line.indexOf('\t')))
    .filter((word) => /^\p{L}+$/u.test(word) && !splitsIntoFunctionWords(word))
  const bytes = new Uint8Array(filterBytes('known') + filterBytes('frequent'))
  const set = (name: keyof typeof FILTERS, offset: number): void => {
    for (const word of words.slice(0, FILTERS[name].words)) {
      for (const bit of bitsOf(name, word)) bytes[offset + (bit >>> 3)] = (bytes[offset + (bit >>> 3)] ?? 0) | (1 << (bit & 7))
    }
  }
  set('known', 0)
  set('frequent', filterBytes('known'))
  return bytes
}

const [, script, source, target] = argv
if (script?.includes('make-vocabulary') === true && source !== undefined && target !== undefined) {
  writeFileSync(target, toVocabulary(readFileSync(source, 'utf8')))
}
