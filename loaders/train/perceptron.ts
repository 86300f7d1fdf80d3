// Prepared articles → a trained model: an averaged structured perceptron, the same every time it runs.
import { MAX_FEATURES, WORD_FEATURES, writeFeatures } from '../annotate/names/features.ts'
import { LABEL_COUNT, OUTSIDE } from '../annotate/names/labels.ts'
import { addRow, type FeatureTable, type NameModel, newFeatureTable, rowOf } from '../annotate/names/name-model.ts'
import { type Stretch, stretchesOf } from '../annotate/names/stretches.ts'
import { bestLabels } from '../annotate/names/viterbi.ts'
import { countVotes, writeVotes } from '../annotate/names/votes.ts'
import type { PreparedArticle } from './prepare.ts'

export interface TrainingOptions {
  /** Passes over the silver articles, before anything counts for the average. */
  readonly silverEpochs: number
  /** Passes over the others. */
  readonly epochs: number
  readonly seed: number
  /** How often a word is read without itself, 0–1, so that its surroundings must tell what it is. */
  readonly blindness: number
  /** By how much the right labels must win over each wrong one. */
  readonly margin: number
}

/** A stretch ready to train on: rows of its words' features, and its labels. */
interface Example {
  readonly article: PreparedArticle
  readonly stretch: Stretch
  /** Rows of word `n` are `rows[ends[n-1]]`–`rows[ends[n]]`. */
  readonly rows: Int32Array
  readonly ends: Int32Array
  /** Where the features of the word itself end. */
  readonly wordEnds: Int32Array
  /** The same for the features of votes; empty without them. */
  readonly voteRows: Int32Array
  readonly voteEnds: Int32Array
}

/** Articles ready to train on, as often as one likes. */
export interface TrainingSet {
  readonly articles: readonly PreparedArticle[]
  readonly table: CountedTable
  /** Of each article. */
  readonly examples: readonly (readonly Example[])[]
  readonly hasVotes: boolean
}

/**
 * Gives each feature of the articles its row; those seen fewer than `minCount` times are left out. `votes` are first
 * readings of the articles, whose votes are features; null trains without votes.
 */
export function toTrainingSet(articles: readonly PreparedArticle[], votes: readonly Uint8Array[] | null, minCount: number): TrainingSet {
  const table = countFeatures(articles, votes, minCount)
  const examples = articles.map((article, number) => examplesOf(article, votes?.[number] ?? null, table))
  return { articles, table, examples, hasVotes: votes !== null }
}

/** Trains on the articles, in an order drawn anew each epoch from the seed. */
export function train({ articles, table, examples, hasVotes }: TrainingSet, options: TrainingOptions): NameModel {
  const rowsInAll = table.count * LABEL_COUNT
  const weights = new Float32Array(rowsInAll + LABEL_COUNT * LABEL_COUNT)
  const sums = new Float64Array(weights.length)
  const random = randomFrom(options.seed)
  const silver = articles.flatMap((article, index) => (article.silver ? [index] : []))
  const hand = articles.flatMap((article, index) => (article.silver ? [] : [index]))
  let step = 1
  for (let epoch = -options.silverEpochs; epoch < options.epochs; epoch++) {
    const order = epoch < 0 ? silver : hand
    if (epoch === 0) {
      step = 1
      sums.fill(0)
    }
    shuffle(order, random)
    for (const number of order) {
      // Every other time an article is read as the first reading has it, without votes.
      const withVotes = hasVotes && (number + epoch) % 3 !== 0
      for (const example of examples[number] ?? []) {
        const starts = startsOf(example, options.blindness, random)
        learn(example, weights, sums, rowsInAll, step, withVotes, starts, options.margin)
        step++
      }
    }
  }
  const averaged = new Float32Array(weights.length)
  for (let index = 0; index < weights.length; index++) averaged[index] = (weights[index] ?? 0) - (sums[index] ?? 0) / step
  return { ...table, weights: averaged.subarray(0, rowsInAll), transitions: averaged.slice(rowsInAll) }
}

function learn(
  example: Example,
  weights: Float32Array,
  sums: Float64Array,
  transitionsFrom: number,
  step: number,
  withVotes: boolean,
  starts: Int32Array,
  margin: number,
): void {
  const { stretch, article } = example
  const length = stretch.to - stretch.from
  const scores = new Float32Array(length * LABEL_COUNT)
  addRows(example.rows, starts, example.ends, weights, scores)
  if (withVotes) addRows(example.voteRows, null, example.voteEnds, weights, scores)
  const transitions = weights.subarray(transitionsFrom)
  const guessed = new Uint8Array(length)
  let right = article.gold.subarray(stretch.from, stretch.to)
  if (article.allowed !== null) {
    right = new Uint8Array(length)
    bestLabels(scores, transitions, length, right, article.allowed.subarray(stretch.from, stretch.to))
  }
  for (let position = 0; position < length; position++) {
    const at = position * LABEL_COUNT + (right[position] ?? OUTSIDE)
    scores[at] = (scores[at] ?? 0) - margin
  }
  bestLabels(scores, transitions, length, guessed)
  if (guessed.every((label, index) => label === right[index])) return
  const change = (at: number, by: number): void => {
    weights[at] = (weights[at] ?? 0) + by
    sums[at] = (sums[at] ?? 0) + step * by
  }
  for (let position = 0; position < length; position++) {
    const [is, was] = [right[position] ?? OUTSIDE, guessed[position] ?? OUTSIDE]
    const [isAfter, wasAfter] = position === 0 ? [OUTSIDE, OUTSIDE] : [right[position - 1] ?? OUTSIDE, guessed[position - 1] ?? OUTSIDE]
    if (is !== was || isAfter !== wasAfter) {
      change(transitionsFrom + isAfter * LABEL_COUNT + is, 1)
      change(transitionsFrom + wasAfter * LABEL_COUNT + was, -1)
    }
    if (is === was) continue
    for (let index = starts[position] ?? 0; index < (example.ends[position] ?? 0); index++) {
      const row = (example.rows[index] ?? 0) * LABEL_COUNT
      change(row + is, 1)
      change(row + was, -1)
    }
    if (!withVotes) continue
    for (let index = position === 0 ? 0 : (example.voteEnds[position - 1] ?? 0); index < (example.voteEnds[position] ?? 0); index++) {
      const row = (example.voteRows[index] ?? 0) * LABEL_COUNT
      change(row + is, 1)
      change(row + was, -1)
    }
  }
}

/** Where each word's features start: after those of the word itself for some, drawn anew each time. */
function startsOf(example: Example, blindness: number, random: () => number): Int32Array {
  return example.ends.map((_, position) => {
    const start = position === 0 ? 0 : (example.ends[position - 1] ?? 0)
    return blindness > 0 && random() < blindness ? (example.wordEnds[position] ?? start) : start
  })
}

function addRows(rows: Int32Array, starts: Int32Array | null, ends: Int32Array, weights: Float32Array, scores: Float32Array): void {
  let index = 0
  for (let position = 0; position < ends.length; position++) {
    const at = position * LABEL_COUNT
    const end = ends[position] ?? 0
    if (starts !== null) index = starts[position] ?? index
    for (; index < end; index++) {
      const from = (rows[index] ?? 0) * LABEL_COUNT
      for (let label = 0; label < LABEL_COUNT; label++) scores[at + label] = (scores[at + label] ?? 0) + (weights[from + label] ?? 0)
    }
  }
}

type CountedTable = FeatureTable & { readonly count: number }

/** Gives a row to each feature seen often enough. */
function countFeatures(articles: readonly PreparedArticle[], votes: readonly Uint8Array[] | null, minCount: number): CountedTable {
  const seen = newFeatureTable(12_000_000)
  const counts = new Uint8Array(16_000_000)
  let different = 0
  forEachWord(articles, votes, (features, count) => {
    for (let index = 0; index < count; index++) {
      const feature = features[index] ?? 0
      let row = rowOf(seen, feature)
      if (row < 0 && different < counts.length) {
        row = different++
        addRow(seen, feature, row)
      }
      if ((counts[row] ?? 255) < 255) counts[row] = (counts[row] ?? 0) + 1
    }
  })
  const { next, count } = rowsByCount(counts, minCount)
  const kept = newFeatureTable(count)
  for (const [slot, row] of seen.rows.entries()) {
    const times = row < 0 ? 0 : (counts[row] ?? 0)
    if (times < minCount) continue
    const place = next[times] ?? 0
    addRow(kept, seen.keys[slot] ?? 0, place)
    next[times] = place + 1
  }
  return { ...kept, count }
}

/** The first row of the features seen so many times. Frequent ones come first: their weights lie together, near the processor. */
function rowsByCount(counts: Uint8Array, minCount: number): { readonly next: Int32Array; readonly count: number } {
  const features = new Int32Array(256)
  for (const times of counts) features[times] = (features[times] ?? 0) + 1
  const next = new Int32Array(256)
  let count = 0
  for (let times = 255; times >= minCount; times--) {
    next[times] = count
    count += features[times] ?? 0
  }
  return { next, count }
}

function forEachWord(
  articles: readonly PreparedArticle[],
  votes: readonly Uint8Array[] | null,
  visit: (features: Int32Array, count: number) => void,
): void {
  const features = new Int32Array(MAX_FEATURES)
  for (const [number, { document }] of articles.entries()) {
    const labels = votes?.[number]
    const counted = labels === undefined ? null : countVotes(document, labels)
    for (const { from, to, sentenceFrom, sentenceTo } of stretchesOf(document)) {
      for (let index = from; index < to; index++) {
        visit(features, writeFeatures(document, sentenceFrom, sentenceTo, index, features))
        if (counted !== null) visit(features, writeVotes(document, counted, sentenceFrom, sentenceTo, index, features))
      }
    }
  }
}

function examplesOf(article: PreparedArticle, labels: Uint8Array | null, table: CountedTable): Example[] {
  const features = new Int32Array(MAX_FEATURES)
  const counted = labels === null ? null : countVotes(article.document, labels)
  return stretchesOf(article.document).map((stretch) => {
    const rows: number[] = []
    const ends: number[] = []
    const wordEnds: number[] = []
    const voteRows: number[] = []
    const voteEnds: number[] = []
    for (let index = stretch.from; index < stretch.to; index++) {
      const count = writeFeatures(article.document, stretch.sentenceFrom, stretch.sentenceTo, index, features)
      pushRows(table, features, 0, WORD_FEATURES, rows)
      wordEnds.push(rows.length)
      pushRows(table, features, WORD_FEATURES, count, rows)
      ends.push(rows.length)
      if (counted === null) continue
      const voteCount = writeVotes(article.document, counted, stretch.sentenceFrom, stretch.sentenceTo, index, features)
      pushRows(table, features, 0, voteCount, voteRows)
      voteEnds.push(voteRows.length)
    }
    return {
      article,
      stretch,
      rows: Int32Array.from(rows),
      ends: Int32Array.from(ends),
      wordEnds: Int32Array.from(wordEnds),
      voteRows: Int32Array.from(voteRows),
      voteEnds: Int32Array.from(voteEnds),
    }
  })
}

function pushRows(table: CountedTable, features: Int32Array, from: number, count: number, rows: number[]): void {
  for (let index = from; index < count; index++) {
    const row = rowOf(table, features[index] ?? 0)
    if (row >= 0) rows.push(row)
  }
}

/** Numbers from 0 to 1, the same for one seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

function shuffle(order: number[], random: () => number): void {
  for (let index = order.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1))
    const held = order[index] ?? 0
    order[index] = order[other] ?? 0
    order[other] = held
  }
}
