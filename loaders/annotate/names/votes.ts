// What a first reading of the article made of each word, as features for the second: the class most of its mentions
// have. In: first labels. Out: votes by word, and their features.
import type { NameDocument } from './document.ts'
import { mix, pair } from './hash.ts'
import { CLASSES, classOf } from './labels.ts'
import { newPass, placeIn, type WordEntry } from './lexicon.ts'

/** The vote on each word that may be in a name, and on those beside it, wherever it stands: see `toVotes`. */
export type Votes = Uint8Array

const NONE = CLASSES.length
// Votes for each class and for none.
const SLOTS = CLASSES.length + 1
const MOST = 60_000

/** Counts what the labels say of each capitalised word. */
export function countVotes(document: NameDocument, labels: Uint8Array): Votes {
  const { entries, candidates } = document
  const pass = newPass()
  const counts: number[] = []
  for (let index = 0; index < entries.length; index++) {
    const entry = entries[index]
    if (entry === undefined || candidates[index] !== 1 || !entry.capital) continue
    const found = classOf(labels[index] ?? 0)
    count(counts, placeIn(pass, entry.folded), found < 0 ? NONE : found)
  }
  return votesOnWords(document, pass, toVotes(counts))
}

function count(counts: number[], place: number, slot: number): void {
  const at = place * SLOTS + slot
  while (counts.length < (place + 1) * SLOTS) counts.push(0)
  counts[at] = Math.min(MOST, (counts[at] ?? 0) + 1)
}

function votesOnWords({ entries, candidates }: NameDocument, pass: number, votes: Uint8Array): Uint8Array {
  const words = new Uint8Array(entries.length)
  for (let index = 0; index < entries.length; index++) {
    if (candidates[index] !== 1 && candidates[index - 1] !== 1 && candidates[index + 1] !== 1) continue
    const folded = entries[index]?.folded
    if (folded?.pass === pass) words[index] = votes[folded.place] ?? 0
  }
  return words
}

/** Counts as votes: the class most are for (1–5, times four) and how sure that is (0–3). */
function toVotes(counts: readonly number[]): Uint8Array {
  const votes = new Uint8Array(counts.length / SLOTS)
  for (let place = 0; place < votes.length; place++) {
    const from = place * SLOTS
    let total = 0
    let top = 0
    for (let slot = 0; slot < SLOTS; slot++) {
      total += counts[from + slot] ?? 0
      if ((counts[from + slot] ?? 0) > (counts[from + top] ?? 0)) top = slot
    }
    const share = (counts[from + top] ?? 0) / total
    votes[place] = (top + 1) * 4 + (total === 1 ? 0 : share < 0.67 ? 1 : share < 1 ? 2 : 3)
  }
  return votes
}

/** All that `writeVote` needs of the votes around word `index` of the sentence `from`–`to`, as one number. */
export function voteAt({ rules }: NameDocument, votes: Votes, from: number, to: number, index: number): number {
  const left = index > from ? (votes[index - 1] ?? 0) >> 2 : 0
  const right = index + 1 < to ? (votes[index + 1] ?? 0) >> 2 : 0
  return ((((votes[index] ?? 0) << 3) | left) << 8) | (right << 5) | (rules[index] ?? 0)
}

/** Writes the features of a word's votes; returns how many. */
export function writeVote(packed: number, here: WordEntry, out: Int32Array): number {
  const rule = packed & 31
  const right = (packed >>> 5) & 7
  const left = (packed >>> 8) & 7
  const vote = packed >>> 11
  let written = 0
  out[written++] = mix(300, vote)
  out[written++] = mix(301, vote >> 2)
  out[written++] = mix(302, pair(vote, rule))
  out[written++] = mix(303, pair(pair(left, vote >> 2), right))
  out[written++] = mix(306, pair(vote, here.shape))
  return written
}

/** Writes the features of the votes for a word and its neighbours; returns how many. */
export function writeVotes(document: NameDocument, votes: Votes, from: number, to: number, index: number, out: Int32Array): number {
  const here = document.entries[index]
  return here === undefined ? 0 : writeVote(voteAt(document, votes, from, to, index), here, out)
}
