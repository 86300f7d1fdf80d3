// The weights of a model laid out for speed, with the sums that recur kept beside them. In: features, as integers.
// Out: what they add to the score of each label.
//   Two labels share an integer, 16 bits each: weights are whole numbers of a byte and a word has some hundred features,
//   so that no sum leaves its half, and nine additions do for seventeen. A feature and its weights lie side by side, to
//   cost one access to memory, and all sums lie in the same array, so that one loop adds up whatever was found.
import { MAX_FEATURES } from './features.ts'
import { LABEL_COUNT } from './labels.ts'
import type { NameModel } from './name-model.ts'

const LANES = (LABEL_COUNT + 1) >> 1
// A feature's slot: the feature (0: free), then its weights.
const FEATURE_SLOT = 1 + LANES
// Four in ten of the features that are looked up are not in the model. A bit for each one that is, by a part of it, tells
// so without access to its slot; these bits are few enough to stay near the processor.
const FILTER_BITS = 20
// What each entry of the lexicon tells by itself: its number, the word it was last used for, which sums are there, then
// its sums, one for each place it may have. Entries come one after another, and frequent ones come early.
const PLACES = 5
const ENTRY_SLOT = 3 + PLACES * LANES
const ENTRY_BITS = 15
// A kept sum's slot: its two keys, the word it was last used for, then the sum.
const SUM_HEAD = 3
const SUM_SLOT = SUM_HEAD + LANES
// So many that nearly all recurring sums are found again.
const SUM_BITS = 16
const SPARES = 16

export interface ScoreTable {
  readonly cells: Int32Array
  /** Number of feature slots less one: they are a power of two. */
  readonly mask: number
  readonly filter: Int32Array
  readonly entriesFrom: number
  readonly sumsFrom: number
  readonly sparesFrom: number
  /** Number of the word that is being scored, how many spare slots it has taken, and where what adds to it lies. */
  word: number
  sparesUsed: number
  found: number
  readonly offsets: Int32Array
}

/** Lays out a model whose weights are whole numbers of a byte. */
export function toScoreTable({ mask, keys, rows, weights }: NameModel): ScoreTable {
  const size = mask + 1
  const entriesFrom = size * FEATURE_SLOT
  const sumsFrom = entriesFrom + (1 << ENTRY_BITS) * ENTRY_SLOT
  const sparesFrom = sumsFrom + (1 << SUM_BITS) * SUM_SLOT
  const cells = new Int32Array(sparesFrom + SPARES * LANES)
  const filter = new Int32Array(1 << (FILTER_BITS - 5))
  for (let slot = 0; slot < size; slot++) {
    const row = rows[slot] ?? -1
    if (row < 0) continue
    const feature = notFree(keys[slot] ?? 0)
    cells[slot * FEATURE_SLOT] = feature
    filter[filterCell(feature)] = (filter[filterCell(feature)] ?? 0) | (1 << feature)
    for (let label = 0; label < LABEL_COUNT; label++) {
      const lane = slot * FEATURE_SLOT + 1 + (label >> 1)
      cells[lane] = (cells[lane] ?? 0) + ((weights[row * LABEL_COUNT + label] ?? 0) << (16 * (label & 1)))
    }
  }
  const offsets = new Int32Array(MAX_FEATURES + SPARES)
  return { cells, mask, filter, entriesFrom, sumsFrom, sparesFrom, word: 0, sparesUsed: 0, found: 0, offsets }
}

/** Where the bit of a feature is: the lowest five bits of the feature number the bit. */
function filterCell(feature: number): number {
  return feature >>> (32 - (FILTER_BITS - 5))
}

function notFree(feature: number): number {
  return feature === 0 ? 1 : feature
}

/** Begins to add up the scores of another word. */
export function beginWord(table: ScoreTable): void {
  table.word = (table.word + 1) | 0
  table.sparesUsed = 0
  table.found = 0
}

/** Adds what the entry of this number tells from a place (0–4) to the word; false when it is not known. */
export function addEntry(table: ScoreTable, id: number, place: number): boolean {
  const { cells } = table
  const slot = entrySlot(table, id)
  if (cells[slot] !== id || (((cells[slot + 2] ?? 0) >>> place) & 1) === 0) return false
  cells[slot + 1] = table.word
  table.offsets[table.found++] = slot + 3 + place * LANES
  return true
}

/** Sums features up, keeps the sum as what the entry tells from a place, and adds it to the word. */
export function addAndKeepEntry(table: ScoreTable, id: number, place: number, features: Int32Array, count: number): void {
  const { cells } = table
  const slot = entrySlot(table, id)
  let at = slot + 3 + place * LANES
  if (cells[slot] !== id && cells[slot + 1] === table.word) at = spare(table)
  else {
    cells[slot + 2] = (cells[slot] === id ? (cells[slot + 2] ?? 0) : 0) | (1 << place)
    cells[slot] = id
    cells[slot + 1] = table.word
  }
  addSum(table, at, features, count)
}

function entrySlot(table: ScoreTable, id: number): number {
  return table.entriesFrom + (id & ((1 << ENTRY_BITS) - 1)) * ENTRY_SLOT
}

/** Adds the sum kept under two keys (the first not 0) to the word; false when it is not known. */
export function addKept(table: ScoreTable, first: number, second: number): boolean {
  const { cells } = table
  const slot = sumSlot(table, first, second)
  if (cells[slot] !== first || cells[slot + 1] !== second) return false
  cells[slot + 2] = table.word
  table.offsets[table.found++] = slot + SUM_HEAD
  return true
}

/** Sums features up, keeps the sum under two keys, and adds it to the word. */
export function addAndKeep(table: ScoreTable, first: number, second: number, features: Int32Array, count: number): void {
  const { cells } = table
  const slot = sumSlot(table, first, second)
  let at = slot + SUM_HEAD
  if (cells[slot + 2] === table.word) at = spare(table)
  else {
    cells[slot] = first
    cells[slot + 1] = second
    cells[slot + 2] = table.word
  }
  addSum(table, at, features, count)
}

/** A sum that the word needs is not given up for another: that one goes to a spare place, and is soon forgotten. */
function spare(table: ScoreTable): number {
  return table.sparesFrom + LANES * table.sparesUsed++
}

/** Sums features up at a place of the cells and adds the sum to the word. */
function addSum(table: ScoreTable, at: number, features: Int32Array, count: number): void {
  const { found } = table
  addFeatures(table, features, count)
  addUp(table, found, at)
  table.found = found
  table.offsets[table.found++] = at
}

/** Adds features that are not worth keeping a sum of. */
export function addFeatures(table: ScoreTable, features: Int32Array, count: number): void {
  const { offsets } = table
  let { found } = table
  for (let index = 0; index < count; index++) {
    const from = weightsOf(table, features[index] ?? 0)
    if (from >= 0) offsets[found++] = from
  }
  table.found = found
}

/** Adds all that was found for the word to its scores, one a label. */
export function endWord(table: ScoreTable, scores: Float32Array, at: number): void {
  const { cells } = table
  const sum = spare(table)
  addUp(table, 0, sum)
  for (let lane = 0; lane < LANES; lane++, at += 2) {
    const both = cells[sum + lane] ?? 0
    const low = (both << 16) >> 16
    scores[at] = (scores[at] ?? 0) + low
    if (lane < LANES - 1) scores[at + 1] = (scores[at + 1] ?? 0) + ((both - low) >> 16)
  }
}

/** Sums up, at a place of the cells, what was found from `first` on. */
function addUp({ cells, offsets, found }: ScoreTable, first: number, at: number): void {
  let a = 0
  let b = 0
  let c = 0
  let d = 0
  let e = 0
  let f = 0
  let g = 0
  let h = 0
  let i = 0
  for (let index = first; index < found; index++) {
    const from = offsets[index] ?? 0
    a = (a + (cells[from] ?? 0)) | 0
    b = (b + (cells[from + 1] ?? 0)) | 0
    c = (c + (cells[from + 2] ?? 0)) | 0
    d = (d + (cells[from + 3] ?? 0)) | 0
    e = (e + (cells[from + 4] ?? 0)) | 0
    f = (f + (cells[from + 5] ?? 0)) | 0
    g = (g + (cells[from + 6] ?? 0)) | 0
    h = (h + (cells[from + 7] ?? 0)) | 0
    i = (i + (cells[from + 8] ?? 0)) | 0
  }
  cells[at] = a
  cells[at + 1] = b
  cells[at + 2] = c
  cells[at + 3] = d
  cells[at + 4] = e
  cells[at + 5] = f
  cells[at + 6] = g
  cells[at + 7] = h
  cells[at + 8] = i
}

/** Where a feature's weights are; -1 when it has none. */
function weightsOf({ cells, mask, filter }: ScoreTable, feature: number): number {
  const wanted = notFree(feature)
  if ((((filter[filterCell(wanted)] ?? 0) >>> wanted) & 1) === 0) return -1
  let slot = wanted & mask
  for (;;) {
    const key = cells[slot * FEATURE_SLOT]
    if (key === wanted) return slot * FEATURE_SLOT + 1
    if (key === 0) return -1
    slot = (slot + 1) & mask
  }
}

function sumSlot(table: ScoreTable, first: number, second: number): number {
  return table.sumsFrom + (Math.imul(Math.imul(first, 0x9e3779b1) + second, 0x85ebca6b) >>> (32 - SUM_BITS)) * SUM_SLOT
}
