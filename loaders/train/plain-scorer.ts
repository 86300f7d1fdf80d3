// A model in training → a scorer, so that articles can be read by it. Nothing is kept or packed: its weights are no
// whole numbers yet, and it reads each article once.
import { MAX_FEATURES, writeFeatures } from '../annotate/names/features.ts'
import { LABEL_COUNT } from '../annotate/names/labels.ts'
import { type NameModel, rowOf } from '../annotate/names/name-model.ts'
import type { Scorer } from '../annotate/names/scorer.ts'
import { writeVotes } from '../annotate/names/votes.ts'

/** A scorer that reads by the model's weights as they are. */
export function plainScorer(model: NameModel): Scorer {
  const features = new Int32Array(MAX_FEATURES)
  return {
    transitions: model.transitions,
    addScores: (document, { from, to, sentenceFrom, sentenceTo }, scores, at) => {
      for (let index = from; index < to; index++, at += LABEL_COUNT) {
        addWeights(model, features, writeFeatures(document, sentenceFrom, sentenceTo, index, features), scores, at)
      }
    },
    addVotes: (document, votes, { from, to, sentenceFrom, sentenceTo }, scores, at) => {
      for (let index = from; index < to; index++, at += LABEL_COUNT) {
        addWeights(model, features, writeVotes(document, votes, sentenceFrom, sentenceTo, index, features), scores, at)
      }
    },
  }
}

function addWeights(model: NameModel, features: Int32Array, count: number, scores: Float32Array, at: number): void {
  const { weights } = model
  for (let index = 0; index < count; index++) {
    const row = rowOf(model, features[index] ?? 0)
    if (row < 0) continue
    const from = row * LABEL_COUNT
    for (let label = 0; label < LABEL_COUNT; label++) scores[at + label] = (scores[at + label] ?? 0) + (weights[from + label] ?? 0)
  }
}
