// What a first reading of the article made of each word, as features for the second: the class most of its mentions
// have. In: first labels. Out: votes by word, and their features.
import type { NameDocument } from './document.ts'
import { mix, pair } from './hash.ts'
import { CLASSES, classOf, endsName } from './labels.ts'

/** Counts of each class and of none, by the lower-case word; and of each class by whole name. */
export interface Votes {
  readonly words: ReadonlyMap<number, Uint16Array>
  readonly names: ReadonlyMap<number, Uint16Array>
  /** For each word of the article the hash of the name it is part of; 0 for none. */
  readonly nameAt: Int32Array
}

const NONE = CLASSES.length

/** Counts what the labels say of each capitalised word. */
export function countVotes(document: NameDocument, labels: Uint8Array): Votes {
  const words = new Map<number, Uint16Array>()
  const names = new Map<number, Uint16Array>()
  const nameAt = new Int32Array(labels.length)
  let start = 0
  let name = 0
  for (const [index, entry] of document.entries.entries()) {
    const found = classOf(labels[index] ?? 0)
    if (found < 0) {
      start = index + 1
      name = 0
    } else {
      name = pair(name, entry.lower)
      if (endsName(labels[index] ?? 0)) {
        count(names, name, found)
        nameAt.fill(name, start, index + 1)
        start = index + 1
        name = 0
      }
    }
    if (entry.capital && document.candidates[index] === 1) count(words, entry.lower, found < 0 ? NONE : found)
  }
  return { words, names, nameAt }
}

function count(counts: Map<number, Uint16Array>, key: number, slot: number): void {
  let slots = counts.get(key)
  if (slots === undefined) {
    slots = new Uint16Array(CLASSES.length + 1)
    counts.set(key, slots)
  }
  if ((slots[slot] ?? 0) < 60_000) slots[slot] = (slots[slot] ?? 0) + 1
}

/** Writes the features of the votes for a word and its neighbours; returns how many. */
export function writeVotes(document: NameDocument, votes: Votes, from: number, to: number, index: number, out: Int32Array): number {
  const here = document.entries[index]
  if (here === undefined) return 0
  let written = 0
  const vote = voteOf(votes.words.get(here.lower))
  const name = voteOf(votes.names.get(votes.nameAt[index] ?? 0))
  const left = index > from ? voteOf(votes.words.get(document.entries[index - 1]?.lower ?? 0)) : 0
  const right = index + 1 < to ? voteOf(votes.words.get(document.entries[index + 1]?.lower ?? 0)) : 0
  out[written++] = mix(300, vote)
  out[written++] = mix(301, vote >> 2)
  out[written++] = mix(302, pair(vote, document.rules[index] ?? 0))
  out[written++] = mix(303, pair(pair(left >> 2, vote >> 2), right >> 2))
  out[written++] = mix(304, name)
  out[written++] = mix(305, pair(name >> 2, vote >> 2))
  out[written++] = mix(306, pair(vote, here.shape))
  return written
}

/** The class most votes are for (1–5, times four) and how sure that is (0–3); 0 without votes. */
function voteOf(slots: Uint16Array | undefined): number {
  if (slots === undefined) return 0
  let total = 0
  let top = 0
  for (let slot = 0; slot < slots.length; slot++) {
    total += slots[slot] ?? 0
    if ((slots[slot] ?? 0) > (slots[top] ?? 0)) top = slot
  }
  const share = (slots[top] ?? 0) / total
  return (top + 1) * 4 + (total === 1 ? 0 : share < 0.67 ? 1 : share < 1 ? 2 : 3)
}
