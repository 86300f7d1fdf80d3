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

// Templates that look at one word take so many numbers for each of the five places around.
const PER_PLACE = 24

/** A word with its neighbours. */
export interface Window {
  readonly left2: WordEntry
  readonly left: WordEntry
  readonly here: WordEntry
  readonly right: WordEntry
  readonly right2: WordEntry
}

/** Word `index` of the sentence `from`–`to` with its neighbours in it. */
export function windowAt({ entries }: NameDocument, from: number, to: number, index: number): Window {
  return {
    left2: index - 2 < from ? BEFORE : (entries[index - 2] ?? BEFORE),
    left: index - 1 < from ? BEFORE : (entries[index - 1] ?? BEFORE),
    here: entries[index] ?? AFTER,
    right: index + 1 >= to ? AFTER : (entries[index + 1] ?? AFTER),
    right2: index + 2 >= to ? AFTER : (entries[index + 2] ?? AFTER),
  }
}

/** Writes all features of word `index` of the sentence `from`–`to`; returns how many. */
export function writeFeatures(document: NameDocument, from: number, to: number, index: number, out: Int32Array): number {
  const window = windowAt(document, from, to, index)
  const { left2, left, here, right, right2 } = window
  const run = runAt(document, from, to, index)
  let count = writeItself(here, out, 0)
  count = writeWordsWithRight(here, right, out, writeWordsWithLeft(left, here, out, count))
  count = writeForm(here, out, count)
  count = writeNeighbour(left, 1, out, count)
  count = writeNeighbour(right, 2, out, count)
  count = writeNeighbour(left2, 3, out, count)
  count = writeNeighbour(right2, 4, out, count)
  count = writeFormsWithRight(here, right, out, writeFormsWithLeft(left, here, out, count))
  count = writeEvidence(document.evidence[index] ?? 0, here.tables, out, count)
  count = writeStanding(here, standingAt(document, from, index), out, count)
  count = writeBeforeRun(run.before, run.length, out, count)
  count = writeAfterRun(run.after, run.length, out, count)
  count = writeRunEnds(run.first, run.last, out, count)
  return writeTogether(document, window, run, from, to, index, out, count)
}

/** Writes what one word tells from one place (0: itself, 1–4: its neighbours) by itself, which is the same wherever it stands. */
export function writeAlone(entry: WordEntry, place: number, out: Int32Array): number {
  return place === 0 ? writeForm(entry, out, writeItself(entry, out, 0)) : writeNeighbour(entry, place, out, 0)
}

/** Writes what the rest of the article tells about a word, which is the same for all words it tells the same of. */
export function writeEvidence(evidence: number, tables: number, out: Int32Array, count: number): number {
  out[count++] = mix(245, evidence & 2047)
  for (let bit = 1; bit <= LAST_EVIDENCE; bit <<= 1) if ((evidence & bit) !== 0) out[count++] = mix(246, bit + (tables & 1))
  return count
}

/** The word as written. With the words beside it, WORD_FEATURES in number. */
function writeItself(here: WordEntry, out: Int32Array, count: number): number {
  out[count++] = mix(1, here.exact)
  out[count++] = mix(2, here.lower)
  out[count++] = mix(6, here.fine)
  out[count++] = mix(8, pair(here.fine, here.shape))
  for (const affix of LONG_AFFIXES) {
    out[count++] = mix(140 + affix, here.affixes[affix] ?? 0)
    out[count++] = mix(150 + affix, pair(here.affixes[affix] ?? 0, here.shape))
  }
  return count
}

/** Writes what a word and the one to its left tell together. */
export function writeWithLeft(left: WordEntry, here: WordEntry, out: Int32Array): number {
  return writeFormsWithLeft(left, here, out, writeWordsWithLeft(left, here, out, 0))
}

/** Writes what a word and the one to its right tell together. */
export function writeWithRight(here: WordEntry, right: WordEntry, out: Int32Array): number {
  return writeFormsWithRight(here, right, out, writeWordsWithRight(here, right, out, 0))
}

function writeWordsWithLeft(left: WordEntry, here: WordEntry, out: Int32Array, count: number): number {
  out[count++] = mix(201, pair(left.lower, here.lower))
  out[count++] = mix(208, pair(left.fine, here.fine))
  return count
}

function writeWordsWithRight(here: WordEntry, right: WordEntry, out: Int32Array, count: number): number {
  out[count++] = mix(202, pair(here.lower, right.lower))
  out[count++] = mix(209, pair(here.fine, right.fine))
  return count
}

function writeFormsWithLeft(left: WordEntry, here: WordEntry, out: Int32Array, count: number): number {
  out[count++] = mix(206, pair(left.middle, here.middle))
  out[count++] = mix(211, pair(left.lower, here.middle))
  out[count++] = mix(213, pair(left.lower, here.shape))
  out[count++] = mix(216, pair(left.shape, here.shape))
  return count
}

function writeFormsWithRight(here: WordEntry, right: WordEntry, out: Int32Array, count: number): number {
  out[count++] = mix(207, pair(here.middle, right.middle))
  out[count++] = mix(212, pair(here.middle, right.lower))
  out[count++] = mix(214, pair(here.shape, right.lower))
  out[count++] = mix(217, pair(here.shape, right.shape))
  return count
}

// Positions in WordEntry.affixes: first 1–4 characters, then last 1–4.
const LONG_AFFIXES = [3, 7, 2] as const
const SHORT_AFFIXES = [0, 1, 4, 5, 6] as const

/** The word's shape, classes and short affixes. */
function writeForm(here: WordEntry, out: Int32Array, count: number): number {
  count = writeClasses(here, 1, out, count)
  for (const affix of SHORT_AFFIXES) {
    out[count++] = mix(140 + affix, here.affixes[affix] ?? 0)
    if (affix !== 0 && affix !== 4) out[count++] = mix(150 + affix, pair(here.affixes[affix] ?? 0, here.shape))
  }
  return count
}

/** What a neighbour tells from its place. */
function writeNeighbour(entry: WordEntry, place: number, out: Int32Array, count: number): number {
  const base = 1 + place * PER_PLACE
  out[count++] = mix(base, entry.exact)
  out[count++] = mix(base + 1, entry.lower)
  out[count++] = mix(base + 5, entry.fine)
  out[count++] = mix(base + 7, pair(entry.fine, entry.shape))
  if (place < 3) {
    out[count++] = mix(base + 9, entry.affixes[6] ?? 0)
    out[count++] = mix(base + 10, pair(entry.coarse, entry.shape))
  }
  return writeClasses(entry, base, out, count)
}

function writeClasses(entry: WordEntry, base: number, out: Int32Array, count: number): number {
  out[count++] = mix(base + 2, entry.shape)
  out[count++] = mix(base + 3, entry.coarse)
  out[count++] = mix(base + 4, entry.middle)
  out[count++] = mix(base + 6, pair(entry.middle, entry.shape))
  if (entry.tables !== 0) out[count++] = mix(base + 8, entry.tables)
  return count
}

/** The run of capitalised words that a word stands in: "the Upper Lindby Municipal [Assembly] voted". */
export interface Run {
  readonly before: WordEntry
  readonly first: WordEntry
  readonly last: WordEntry
  readonly after: WordEntry
  /** In words, at most 5. */
  readonly length: number
}

/** The run of word `index` of the sentence `from`–`to`. */
export function runAt({ entries, runFrom, runTo }: NameDocument, from: number, to: number, index: number): Run {
  const first = runFrom[index] ?? index
  const end = runTo[index] ?? index + 1
  return {
    before: first > from ? (entries[first - 1] ?? BEFORE) : BEFORE,
    first: entries[first] ?? AFTER,
    last: entries[end - 1] ?? AFTER,
    after: end < to ? (entries[end] ?? AFTER) : AFTER,
    length: Math.min(5, end - first),
  }
}

/** Writes what the word before a run of capitalised words tells. */
export function writeBeforeRun(before: WordEntry, length: number, out: Int32Array, count: number): number {
  out[count++] = mix(260, before.lower)
  out[count++] = mix(261, pair(before.middle, length))
  return count
}

/** Writes what the word after a run of capitalised words tells. */
export function writeAfterRun(after: WordEntry, length: number, out: Int32Array, count: number): number {
  out[count++] = mix(262, after.lower)
  out[count++] = mix(263, pair(after.middle, length))
  return count
}

/** Writes what the first and the last word of a run tell. */
export function writeRunEnds(first: WordEntry, last: WordEntry, out: Int32Array, count: number): number {
  out[count++] = mix(264, last.lower)
  out[count++] = mix(265, last.fine)
  out[count++] = mix(266, pair(last.middle, first.middle))
  out[count++] = mix(267, pair(first.tables, last.tables))
  return count
}

/** How a word stands in its sentence, as one number: see `writeStanding`, which takes it apart. */
export function standingAt(document: NameDocument, from: number, index: number): number {
  const runFrom = document.runFrom[index] ?? index
  const runTo = document.runTo[index] ?? index + 1
  const inRun = Math.min(3, index - runFrom) * 4 + Math.min(3, runTo - 1 - index)
  const begins = index === from ? 1 : 0
  const labels = ((document.rules[index] ?? 0) << 5) | (document.known[index] ?? 0)
  return ((document.towns[index] ?? 0) << 17) | (((labels << 4) | inRun) << 3) | ((document.manner[index] ?? 0) << 1) | begins
}

/** Writes what a word tells with its place in its run and sentence, how that is written, and what rules and tables say of it. */
export function writeStanding(here: WordEntry, standing: number, out: Int32Array, count: number): number {
  const begins = standing & 1
  const manner = (standing >>> 1) & 3
  const inRun = (standing >>> 3) & 15
  const known = (standing >>> 7) & 31
  const rule = (standing >>> 12) & 31
  const town = standing >>> 17
  out[count++] = mix(200, 0)
  out[count++] = mix(240, rule)
  out[count++] = mix(242, pair(rule, here.coarse))
  out[count++] = mix(243, known)
  out[count++] = mix(244, pair(known, here.shape))
  out[count++] = mix(248, pair(here.shape, begins))
  out[count++] = mix(249, pair(here.middle, begins))
  out[count++] = mix(250, pair(here.lower, begins))
  out[count++] = mix(268, pair(inRun, here.shape))
  out[count++] = mix(270, pair(manner, here.shape))
  out[count++] = mix(271, pair(manner, here.middle))
  out[count++] = mix(280, town)
  out[count++] = mix(281, pair(town, here.shape))
  out[count++] = mix(282, pair(town, here.coarse))
  out[count++] = mix(284, pair(town, rule))
  return count
}

/** Writes what more of the neighbours tell together than two side by side: all that the others above do not. */
export function writeTogether(
  document: NameDocument,
  { left2, left, here, right, right2 }: Window,
  run: Run,
  from: number,
  to: number,
  index: number,
  out: Int32Array,
  count: number,
): number {
  out[count++] = mix(203, pair(left.lower, right.lower))
  out[count++] = mix(204, pair(left2.lower, left.lower))
  out[count++] = mix(205, pair(right.lower, right2.lower))
  out[count++] = mix(210, pair(pair(left.coarse, here.coarse), right.coarse))
  out[count++] = mix(215, pair(pair(left.shape, here.shape), right.shape))
  out[count++] = mix(218, pair(left2.middle, left.middle))
  out[count++] = mix(219, pair(right.middle, right2.middle))
  out[count++] = mix(220, pair(pair(left2.coarse, left.coarse), here.coarse))
  out[count++] = mix(221, pair(pair(here.coarse, right.coarse), right2.coarse))
  out[count++] = mix(222, pair(left.middle, right.middle))
  out[count++] = mix(269, pair(run.before.lower, run.after.lower))
  const rule = document.rules[index] ?? 0
  const before = index > from ? classAndPart(document.rules[index - 1] ?? 0) : 9
  const after = index + 1 < to ? classAndPart(document.rules[index + 1] ?? 0) : 9
  out[count++] = mix(241, rule * 100 + before * 10 + after)
  out[count++] = mix(247, pair((document.evidence[index] ?? 0) & 511, rule))
  const townBefore = index > from ? (document.towns[index - 1] ?? 0) : 0
  const townAfter = index + 1 < to ? (document.towns[index + 1] ?? 0) : 0
  out[count++] = mix(283, (townBefore * 5 + (document.towns[index] ?? 0)) * 5 + townAfter)
  return count
}
