// What scores the words of a document: the model that ships, or one in training. In: a stretch of words. Out: scores of
// each label, added to those given.
import { readFileSync } from 'node:fs'
import type { NameDocument } from './document.ts'
import { LABEL_COUNT } from './labels.ts'
import { unpackModel } from './name-model.ts'
import { toScoreTable } from './score-table.ts'
import type { Stretch } from './stretches.ts'
import type { Votes } from './votes.ts'
import { addVoteScores, addWordScores } from './word-scores.ts'

/** Scores of a stretch's words lie one after another, LABEL_COUNT each, from `at` on. */
export interface Scorer {
  /** LABEL_COUNT × LABEL_COUNT: what a label (the column) scores after another (the row). */
  readonly transitions: Float32Array
  addScores(document: NameDocument, stretch: Stretch, scores: Float32Array, at: number): void
  addVotes(document: NameDocument, votes: Votes, stretch: Stretch, scores: Float32Array, at: number): void
}

let shipped: Scorer | null = null

/** The scorer of the model that ships with the project, read on first use. */
export function shippedScorer(): Scorer {
  shipped ??= readScorer(readFileSync(new URL('./model/names.bin', import.meta.url)))
  return shipped
}

/** The scorer of the bytes of a weights file. */
function readScorer(file: Uint8Array): Scorer {
  const model = unpackModel(file)
  const table = toScoreTable(model)
  return {
    transitions: model.transitions,
    addScores: (document, { from, to, sentenceFrom, sentenceTo }, scores, at) => {
      for (let index = from; index < to; index++, at += LABEL_COUNT) {
        addWordScores(table, document, sentenceFrom, sentenceTo, index, scores, at)
      }
    },
    addVotes: (document, votes, { from, to, sentenceFrom, sentenceTo }, scores, at) => {
      for (let index = from; index < to; index++, at += LABEL_COUNT) {
        addVoteScores(table, document, votes, sentenceFrom, sentenceTo, index, scores, at)
      }
    },
  }
}
