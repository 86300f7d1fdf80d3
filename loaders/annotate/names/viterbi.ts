// The best sequence of labels for a stretch of words. In: a score for each word and label, and for each pair of labels
// in a row. Out: one label a word, names well formed.
import { endsName, LABEL_COUNT, mayFollow, OUTSIDE } from './labels.ts'

const WORST = -1e30

// For each label the labels that may stand before it, and which labels may begin or end a stretch.
const PREVIOUS: readonly (readonly number[])[] = Array.from({ length: LABEL_COUNT }, (_, label) =>
  Array.from({ length: LABEL_COUNT }, (_unused, before) => before).filter((before) => mayFollow(before, label)),
)

/** Best labels of `length` words. `allowed`, where given, has a bit for each label a word may take. */
export function bestLabels(
  scores: Float32Array,
  transitions: Float32Array,
  length: number,
  out: Uint8Array,
  allowed: Int32Array | null = null,
): void {
  if (length === 0) return
  const { best, from } = roomFor(length * LABEL_COUNT)
  for (let position = 0; position < length; position++) {
    const row = position * LABEL_COUNT
    const mask = allowed === null ? -1 : (allowed[position] ?? -1)
    for (let label = 0; label < LABEL_COUNT; label++) {
      if (((mask >>> label) & 1) === 0) continue
      if (position === 0) {
        if (mayFollow(OUTSIDE, label)) best[row + label] = (scores[label] ?? 0) + (transitions[label] ?? 0)
        continue
      }
      let top = WORST
      let topLabel = OUTSIDE
      for (const before of PREVIOUS[label] ?? []) {
        const score = (best[row - LABEL_COUNT + before] ?? WORST) + (transitions[before * LABEL_COUNT + label] ?? 0)
        if (score > top) {
          top = score
          topLabel = before
        }
      }
      best[row + label] = top + (scores[row + label] ?? 0)
      from[row + label] = topLabel
    }
  }
  follow(best, from, length, out)
}

let room = { best: new Float32Array(64 * LABEL_COUNT), from: new Uint8Array(64 * LABEL_COUNT) }

/** The same arrays each time, as long as they are long enough. */
function roomFor(size: number): typeof room {
  if (room.best.length < size) room = { best: new Float32Array(2 * size), from: new Uint8Array(2 * size) }
  room.best.fill(WORST, 0, size)
  return room
}

function follow(best: Float32Array, from: Uint8Array, length: number, out: Uint8Array): void {
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
    out[position] = label
    label = from[position * LABEL_COUNT + label] ?? OUTSIDE
  }
}
