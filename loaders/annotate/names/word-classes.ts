// Words that are used alike share a class (k-means over GloVe vectors, at three grains). In: a lower-case word.
// Out: its three classes, 0 where the word is not known. The table is a binary file: see model/NOTICE.md.
import { readFileSync } from 'node:fs'
import { hashText } from './hash.ts'

/** Bytes of one word in the file: its hash, then its classes among 64, 256 and 1,024 in 6, 8 and 10 bits. */
export const BYTES_PER_WORD = 7

export interface WordClasses {
  readonly coarse: number
  readonly middle: number
  readonly fine: number
}

const UNKNOWN: WordClasses = { coarse: 0, middle: 0, fine: 0 }

interface Table {
  readonly mask: number
  readonly keys: Int32Array
  readonly classes: Int32Array
}

let table: Table | null = null

/** The classes of a word in lower case, counted from 1. */
export function classesOf(word: string): WordClasses {
  table ??= readTable(readFileSync(new URL('./model/word-classes.bin', import.meta.url)))
  const packed = lookUp(table, hashText(word))
  if (packed < 0) return UNKNOWN
  return { coarse: (packed >>> 18) + 1, middle: ((packed >>> 10) & 255) + 1, fine: (packed & 1023) + 1 }
}

/** Packs one word's classes for the file. */
export function packWord(word: string, classes: readonly [coarse: number, middle: number, fine: number]): Uint8Array {
  const bytes = new Uint8Array(BYTES_PER_WORD)
  const packed = (classes[0] << 18) | (classes[1] << 10) | classes[2]
  new DataView(bytes.buffer).setInt32(0, hashText(word), true)
  bytes.set([packed & 255, (packed >>> 8) & 255, packed >>> 16], 4)
  return bytes
}

/** Reads the classes from these bytes instead of the file beside the code: for training, before there is a file. */
export function useWordClasses(file: Uint8Array): void {
  table = readTable(file)
}

function readTable(file: Uint8Array): Table {
  const count = Math.floor(file.length / BYTES_PER_WORD)
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, count) * 1.5))
  const read: Table = { mask: size - 1, keys: new Int32Array(size), classes: new Int32Array(size).fill(-1) }
  const view = new DataView(file.buffer, file.byteOffset, file.length)
  for (let index = 0; index < count; index++) {
    const at = index * BYTES_PER_WORD
    const key = view.getInt32(at, true)
    let slot = key & read.mask
    while ((read.classes[slot] ?? -1) >= 0) slot = (slot + 1) & read.mask
    read.keys[slot] = key
    read.classes[slot] = view.getUint16(at + 4, true) | (view.getUint8(at + 6) << 16)
  }
  return read
}

function lookUp(from: Table, key: number): number {
  let slot = key & from.mask
  for (;;) {
    const packed = from.classes[slot] ?? -1
    if (packed < 0 || from.keys[slot] === key) return packed
    slot = (slot + 1) & from.mask
  }
}
