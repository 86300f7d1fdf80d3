// The word classes as text (word, tab, three classes) → the binary file the tagger reads.
import { readFileSync } from 'node:fs'
import { BYTES_PER_WORD, packWord } from '../annotate/names/word-classes.ts'

/** Packs the first `count` words, which are the most frequent. */
export function packWordClasses(path: string, count: number): Uint8Array {
  const lines = readFileSync(path, 'utf8').split('\n').slice(0, count)
  const packed = lines.flatMap((line) => {
    const [word, coarse, middle, fine] = line.split('\t')
    return word === undefined || fine === undefined ? [] : [packWord(word, [Number(coarse), Number(middle), Number(fine)])]
  })
  const file = new Uint8Array(packed.length * BYTES_PER_WORD)
  for (const [index, bytes] of packed.entries()) file.set(bytes, index * BYTES_PER_WORD)
  return file
}
