// Which words are known, and which are frequent, as two Bloom filters in one small file (vocabulary.bin, made by
// make-vocabulary.ts from a public-domain word list by frequency). In: a word. Out: yes or no; a wrong "yes" is
// possible (about 3 words in 1,000 for "known", 1 in 100,000 for "frequent"), a wrong "no" is not.
import { readFileSync } from 'node:fs'

/** Words of the list, and of its most frequent part; bits per word and probes of each filter. */
export const FILTERS = {
  known: { words: 120_000, bitsPerWord: 12, probes: 8 },
  frequent: { words: 12_000, bitsPerWord: 24, probes: 16 },
} as const
type FilterName = keyof typeof FILTERS

let bytes: Uint8Array | null = null

/** Whether the word, in any case, is among the 120,000 most frequent of English news and encyclopedia text. */
export function isKnownWord(word: string): boolean {
  return isIn('known', word)
}

/** Whether the word, in any case, is among the 12,000 most frequent. */
export function isFrequentWord(word: string): boolean {
  return isIn('frequent', word)
}

/** Bytes of one filter. */
export function filterBytes(name: FilterName): number {
  return (FILTERS[name].words * FILTERS[name].bitsPerWord) / 8
}

/** The bits of a filter that a word sets. */
export function bitsOf(name: FilterName, word: string): number[] {
  const size = filterBytes(name) * 8
  const [first, second] = twoHashes(word.toLowerCase())
  return Array.from({ length: FILTERS[name].probes }, (_, probe) => (first + Math.imul(probe, second)) >>> 0).map((hash) => hash % size)
}

function isIn(name: FilterName, word: string): boolean {
  bytes ??= readFileSync(new URL('./vocabulary.bin', import.meta.url))
  const offset = name === 'known' ? 0 : filterBytes('known')
  const size = filterBytes(name) * 8
  const hashes = twoHashes(word.toLowerCase())
  const first = hashes[0]
  const second = hashes[1]
  for (let probe = 0; probe < FILTERS[name].probes; probe++) {
    const bit = ((first + Math.imul(probe, second)) >>> 0) % size
    if (((bytes[offset + (bit >>> 3)] ?? 0) & (1 << (bit & 7))) === 0) return false
  }
  return true
}

/** FNV-1a twice, from two starting values; the second is odd, so that probes do not fall together. */
function twoHashes(word: string): readonly [number, number] {
  let first = 0x811c9dc5
  let second = 0x9747b28c
  for (let index = 0; index < word.length; index++) {
    const unit = word.charCodeAt(index)
    first = Math.imul(first ^ unit, 0x01000193)
    second = Math.imul(second ^ unit, 0x5bd1e995)
    second ^= second >>> 15
  }
  return [first >>> 0, (second | 1) >>> 0]
}
