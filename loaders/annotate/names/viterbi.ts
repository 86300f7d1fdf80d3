// The best sequence of labels for a stretch of words. In: a score for each word and label, and for each pair of labels
// in a row. Out: one label a word, names well formed.
import { CLASSES, endsName, LABEL_COUNT, labelsOf, mayFollow, OUTSIDE } from './labels.ts'

const WORST = -1e30

// The labels that may stand before each label, one after another, and where those of a label begin: linear arrays, as
// this is the innermost loop of the tagger.
interface Steps {
  /** The labels that a word may have here. */
  readonly labels: Uint8Array
  readonly before: Uint8Array
  readonly beforeFrom: Int32Array
}

const ALL = Array.from({ length: LABEL_COUNT }, (_, label) => label)
const FIRST = ALL.filter((label) => mayFollow(OUTSIDE, label))
const LAST = ALL.filter((label) => label === OUTSIDE || endsName(label))
// To the second word, where that is the last; to it; to the last; to any other.
const STEPS = [stepsTo(LAST, FIRST), stepsTo(ALL, FIRST), stepsTo(LAST, ALL), stepsTo(ALL, ALL)] as const

function stepsTo(labels: readonly number[], from: readonly number[]): Steps {
  const before: number[] = []
  const beforeFrom = new Int32Array(LABEL_COUNT + 1)
  for (const label of ALL) {
    for (const one of from) if (mayFollow(one, label)) before.push(one)
    beforeFrom[label + 1] = before.length
  }
  return { labels: Uint8Array.from(labels), before: Uint8Array.from(before), beforeFrom }
}

// What a stretch of one word can be.
const SINGLE_LABELS = Uint8Array.from([OUTSIDE, ...CLASSES.flatMap((nameClass) => labelsOf(nameClass, 1))])

/**
 * Best labels of `length` words, written to `out` from `outAt` on; their scores begin at `at`. `allowed`, where given,
 * has a bit for each label a word may take.
 */
export function bestLabels(
  scores: Float32Array,
  transitions: Float32Array,
  length: number,
  out: Uint8Array,
  allowed: Int32Array | null = null,
  at = 0,
  outAt = 0,
): void {
  if (length === 1 && allowed === null) out[outAt] = bestSingle(scores, transitions, at)
  if (length === 0 || (length === 1 && allowed === null)) return
  const { best, from } = roomFor(length * LABEL_COUNT)
  for (let label = 0; label < LABEL_COUNT; label++) {
    if ((((allowed?.[0] ?? -1) >>> label) & 1) === 0 || !mayFollow(OUTSIDE, label)) continue
    best[label] = (scores[at + label] ?? 0) + (transitions[label] ?? 0)
  }
  for (let position = 1; position < length; position++) {
    const row = position * LABEL_COUNT
    const mask = allowed === null ? -1 : (allowed[position] ?? -1)
    const { labels, before, beforeFrom } = STEPS[(position === 1 ? 0 : 2) + (position === length - 1 ? 0 : 1)] ?? STEPS[3]
    for (let place = 0; place < labels.length; place++) {
      const label = labels[place] ?? OUTSIDE
      if (((mask >>> label) & 1) === 0) continue
      let top = WORST
      let topLabel = OUTSIDE
      for (let index = beforeFrom[label] ?? 0, end = beforeFrom[label + 1] ?? 0; index < end; index++) {
        const previous = before[index] ?? 0
        const score = (best[row - LABEL_COUNT + previous] ?? WORST) + (transitions[previous * LABEL_COUNT + label] ?? 0)
        if (score > top) {
          top = score
          topLabel = previous
        }
      }
      best[row + label] = top + (scores[at + row + label] ?? 0)
      from[row + label] = topLabel
    }
  }
  follow(best, from, length, out, outAt)
}

function bestSingle(scores: Float32Array, transitions: Float32Array, at: number): number {
  let best = OUTSIDE
  let top = WORST
  for (const label of SINGLE_LABELS) {
    const score = Math.fround((scores[at + label] ?? 0) + (transitions[label] ?? 0))
    if (score <= top) continue
    top = score
    best = label
  }
  return best
}

let room = { best: new Float32Array(64 * LABEL_COUNT), from: new Uint8Array(64 * LABEL_COUNT) }

/** The same arrays each time, as long as they are long enough. */
function roomFor(size: number): typeof room {
  if (room.best.length < size) room = { best: new Float32Array(2 * size), from: new Uint8Array(2 * size) }
  room.best.fill(WORST, 0, size)
  return room
}

function follow(best: Float32Array, from: Uint8Array, length: number, out: Uint8Array, outAt: number): void {
  const row = (length - 1) * LABEL_COUNT
  let label = OUTSIDE
  let top = WORST * 2
  for (let last = 0; last < LABEL_COUNT; last++) {
    if (last !== OUTSIDE && !endsName(last)) continue
    const score = best[row + last] ?? WORST
    if (score > top) {
      top = score
      label = last
    }
  }
  for (let position = length - 1; position >= 0; position--) {
    out[outAt + position] = label
    label = from[position * LABEL_COUNT + label] ?? OUTSIDE
  }
}
