// A word of an article → the integers of its features. In: NameDocument, a sentence, a word of it. Out: hashes, written
// to a given array. Every template has its own number; what it looks at stands beside it.
import { classAndPart, LAST_EVIDENCE, type NameDocument } from './document.ts'
import { mix, pair } from './hash.ts'
import { entryOf, type WordEntry } from './lexicon.ts'

/** More than any word has. */
export const MAX_FEATURES = 160

/** The first so many features are the word itself and its longer affixes: what a model may learn by heart. */
export const WORD_FEATURES = 14

// What stands beyond a sentence's ends.
const BEFORE = entryOf('<s>')
const AFTER = entryOf('</s>')

// Templates that look at one word take 16 numbers for each of the five places around.
const PER_PLACE = 24

/** Writes the features of word `index` of the sentence `from`–`to`; returns how many. */
export function writeFeatures(document: NameDocument, from: number, to: number, index: number, out: Int32Array): number {
  const { entries } = document
  let count = 0
  const at = (place: number): WordEntry => (place < from ? BEFORE : place >= to ? AFTER : (entries[place] ?? AFTER))
  const [left2, left, here, right, right2] = [at(index - 2), at(index - 1), at(index), at(index + 1), at(index + 2)]
  count = writeItself(left, here, right, out, count)
  count = writeWord(here, 0, out, count)
  count = writeAffixes(here, out, count)
  count = writeWord(left, 1, out, count)
  count = writeWord(right, 2, out, count)
  count = writeWord(left2, 3, out, count)
  count = writeWord(right2, 4, out, count)
  count = writePairs(left2, left, here, right, right2, out, count)
  count = writeTables(document, from, to, index, here, out, count)
  return count
}

/** The word as written: WORD_FEATURES in number. */
function writeItself(left: WordEntry, here: WordEntry, right: WordEntry, out: Int32Array, count: number): number {
  out[count++] = mix(1, here.exact)
  out[count++] = mix(2, here.lower)
  out[count++] = mix(6, here.fine)
  out[count++] = mix(8, pair(here.fine, here.shape))
  out[count++] = mix(201, pair(left.lower, here.lower))
  out[count++] = mix(202, pair(here.lower, right.lower))
  out[count++] = mix(208, pair(left.fine, here.fine))
  out[count++] = mix(209, pair(here.fine, right.fine))
  for (const affix of [3, 7, 2] as const) {
    out[count++] = mix(140 + affix, here.affixes[affix] ?? 0)
    out[count++] = mix(150 + affix, pair(here.affixes[affix] ?? 0, here.shape))
  }
  return count
}

/** What one word tells from its place. */
function writeWord(entry: WordEntry, place: number, out: Int32Array, count: number): number {
  const base = 1 + place * PER_PLACE
  if (place > 0) {
    out[count++] = mix(base, entry.exact)
    out[count++] = mix(base + 1, entry.lower)
    out[count++] = mix(base + 5, entry.fine)
    out[count++] = mix(base + 7, pair(entry.fine, entry.shape))
  }
  out[count++] = mix(base + 2, entry.shape)
  out[count++] = mix(base + 3, entry.coarse)
  out[count++] = mix(base + 4, entry.middle)
  out[count++] = mix(base + 6, pair(entry.middle, entry.shape))
  if (entry.tables !== 0) out[count++] = mix(base + 8, entry.tables)
  if (place > 0 && place < 3) {
    out[count++] = mix(base + 9, entry.affixes[6] ?? 0)
    out[count++] = mix(base + 10, pair(entry.coarse, entry.shape))
  }
  return count
}

function writeAffixes(here: WordEntry, out: Int32Array, count: number): number {
  for (const affix of [0, 1, 4, 5, 6] as const) {
    out[count++] = mix(140 + affix, here.affixes[affix] ?? 0)
    if (affix !== 0 && affix !== 4) out[count++] = mix(150 + affix, pair(here.affixes[affix] ?? 0, here.shape))
  }
  return count
}

/** What neighbours tell together. */
function writePairs(
  left2: WordEntry,
  left: WordEntry,
  here: WordEntry,
  right: WordEntry,
  right2: WordEntry,
  out: Int32Array,
  count: number,
): number {
  out[count++] = mix(200, 0)
  out[count++] = mix(203, pair(left.lower, right.lower))
  out[count++] = mix(204, pair(left2.lower, left.lower))
  out[count++] = mix(205, pair(right.lower, right2.lower))
  out[count++] = mix(206, pair(left.middle, here.middle))
  out[count++] = mix(207, pair(here.middle, right.middle))
  out[count++] = mix(210, pair(pair(left.coarse, here.coarse), right.coarse))
  out[count++] = mix(211, pair(left.lower, here.middle))
  out[count++] = mix(212, pair(here.middle, right.lower))
  out[count++] = mix(213, pair(left.lower, here.shape))
  out[count++] = mix(214, pair(here.shape, right.lower))
  out[count++] = mix(215, pair(pair(left.shape, here.shape), right.shape))
  out[count++] = mix(216, pair(left.shape, here.shape))
  out[count++] = mix(217, pair(here.shape, right.shape))
  out[count++] = mix(218, pair(left2.middle, left.middle))
  out[count++] = mix(219, pair(right.middle, right2.middle))
  out[count++] = mix(220, pair(pair(left2.coarse, left.coarse), here.coarse))
  out[count++] = mix(221, pair(pair(here.coarse, right.coarse), right2.coarse))
  out[count++] = mix(222, pair(left.middle, right.middle))
  return count
}

/** What tables, rules and the rest of the article tell. */
function writeTables(
  document: NameDocument,
  from: number,
  to: number,
  index: number,
  here: WordEntry,
  out: Int32Array,
  count: number,
): number {
  const rule = document.rules[index] ?? 0
  const before = index > from ? classAndPart(document.rules[index - 1] ?? 0) : 9
  const after = index + 1 < to ? classAndPart(document.rules[index + 1] ?? 0) : 9
  const known = document.known[index] ?? 0
  const evidence = document.evidence[index] ?? 0
  const begins = index === from ? 1 : 0
  out[count++] = mix(240, rule)
  out[count++] = mix(241, rule * 100 + before * 10 + after)
  out[count++] = mix(242, pair(rule, here.coarse))
  out[count++] = mix(243, known)
  out[count++] = mix(244, pair(known, here.shape))
  out[count++] = mix(245, evidence & 2047)
  for (let bit = 1; bit <= LAST_EVIDENCE; bit <<= 1) if ((evidence & bit) !== 0) out[count++] = mix(246, bit + (here.tables & 1))
  out[count++] = mix(247, pair(evidence & 511, rule))
  out[count++] = mix(248, pair(here.shape, begins))
  out[count++] = mix(249, pair(here.middle, begins))
  out[count++] = mix(250, pair(here.lower, begins))
  return count
}
