// What the features of a word add to the scores of the labels. What one word tells, or two side by side, recurs, within
// an article and across them: such sums are worked out once and kept for a while. In: the table, a document, a word.
// Out: scores, added to those given.
import type { NameDocument } from './document.ts'
import {
  MAX_FEATURES,
  type Run,
  runAt,
  standingAt,
  type Window,
  windowAt,
  writeAfterRun,
  writeAlone,
  writeBeforeRun,
  writeEvidence,
  writeRunEnds,
  writeStanding,
  writeTogether,
  writeWithLeft,
  writeWithRight,
} from './features.ts'
import type { WordEntry } from './lexicon.ts'
import { addAndKeep, addAndKeepEntry, addEntry, addFeatures, addKept, beginWord, endWord, type ScoreTable } from './score-table.ts'
import { type Votes, voteAt, writeVote } from './votes.ts'

const features = new Int32Array(MAX_FEATURES)

// What a kept sum is of, in the lowest four bits of its second key.
const WITH_LEFT = 5
const WITH_RIGHT = 6
const STANDING = 7
const BEFORE_RUN = 8
const AFTER_RUN = 9
const RUN_ENDS = 10
const EVIDENCE = 11

/** Adds the scores of word `index` of the sentence `from`–`to` in a first reading. */
export function addWordScores(
  table: ScoreTable,
  document: NameDocument,
  from: number,
  to: number,
  index: number,
  scores: Float32Array,
  at: number,
): void {
  const window = windowAt(document, from, to, index)
  const run = runAt(document, from, to, index)
  beginWord(table)
  addAlone(table, window.left, 1)
  addAlone(table, window.right, 2)
  addAlone(table, window.left2, 3)
  addAlone(table, window.right2, 4)
  addBeside(table, window)
  addRun(table, run)
  addAlone(table, window.here, 0)
  addStanding(table, window.here, standingAt(document, from, index))
  addEvidence(table, document.evidence[index] ?? 0, window.here.tables)
  addFeatures(table, features, writeTogether(document, window, run, from, to, index, features, 0))
  endWord(table, scores, at)
}

/** Adds what the votes of a first reading tell of word `index`. */
export function addVoteScores(
  table: ScoreTable,
  document: NameDocument,
  votes: Votes,
  from: number,
  to: number,
  index: number,
  scores: Float32Array,
  at: number,
): void {
  const here = document.entries[index]
  if (here === undefined) return
  const vote = voteAt(document, votes, from, to, index)
  beginWord(table)
  // Words of one shape have the same vote's features; no other first key is negative.
  if (!addKept(table, ~vote, here.shape)) addAndKeep(table, ~vote, here.shape, features, writeVote(vote, here, features))
  endWord(table, scores, at)
}

function addAlone(table: ScoreTable, entry: WordEntry, place: number): void {
  if (!addEntry(table, entry.id, place)) addAndKeepEntry(table, entry.id, place, features, writeAlone(entry, place, features))
}

function addBeside(table: ScoreTable, { left, here, right }: Window): void {
  const withLeft = left.id * 16 + WITH_LEFT
  if (!addKept(table, here.id, withLeft)) addAndKeep(table, here.id, withLeft, features, writeWithLeft(left, here, features))
  const withRight = right.id * 16 + WITH_RIGHT
  if (!addKept(table, here.id, withRight)) addAndKeep(table, here.id, withRight, features, writeWithRight(here, right, features))
}

function addRun(table: ScoreTable, { before, first, last, after, length }: Run): void {
  const beforeRun = length * 16 + BEFORE_RUN
  if (!addKept(table, before.id, beforeRun)) {
    addAndKeep(table, before.id, beforeRun, features, writeBeforeRun(before, length, features, 0))
  }
  const afterRun = length * 16 + AFTER_RUN
  if (!addKept(table, after.id, afterRun)) addAndKeep(table, after.id, afterRun, features, writeAfterRun(after, length, features, 0))
  const ends = last.id * 16 + RUN_ENDS
  if (!addKept(table, first.id, ends)) addAndKeep(table, first.id, ends, features, writeRunEnds(first, last, features, 0))
}

function addStanding(table: ScoreTable, here: WordEntry, standing: number): void {
  const second = standing * 16 + STANDING
  if (!addKept(table, here.id, second)) addAndKeep(table, here.id, second, features, writeStanding(here, standing, features, 0))
}

function addEvidence(table: ScoreTable, evidence: number, tables: number): void {
  const second = (tables & 1) * 16 + EVIDENCE
  if (addKept(table, evidence + 1, second)) return
  addAndKeep(table, evidence + 1, second, features, writeEvidence(evidence, tables, features, 0))
}
