// What a word by itself adds to the scores of the labels, from one of the places around: the same wherever it stands, so
// worked out once and kept with the word. In: model, word, place. Out: a score for each label.
import { MAX_FEATURES, writeAlone, writeEvidence } from './features.ts'
import { LABEL_COUNT } from './labels.ts'
import type { WordEntry } from './lexicon.ts'
import { addScores, type NameModel } from './name-model.ts'

const features = new Int32Array(MAX_FEATURES)

/** The scores a word adds from a place (0: itself, 1: left, 2: right, 3: two to the left, 4: two to the right). */
export function wordScores(model: NameModel, entry: WordEntry, place: number): Float32Array {
  if (entry.scoredBy !== model) {
    entry.scoredBy = model
    entry.scores = []
  }
  const known = entry.scores[place]
  if (known !== undefined) return known
  const scores = new Float32Array(LABEL_COUNT)
  addScores(model, features, writeAlone(entry, place, features), scores, 0)
  entry.scores[place] = scores
  return scores
}

// Far more than there are kinds of evidence in real articles.
const MAX_KEPT = 4_000
const kept = new Map<number, Float32Array>()
let keptFor: NameModel | null = null

/** The scores that what the article tells of a word adds. */
export function evidenceScores(model: NameModel, evidence: number, tables: number): Float32Array {
  if (keptFor !== model || kept.size > MAX_KEPT) kept.clear()
  keptFor = model
  const key = evidence * 2 + (tables & 1)
  const known = kept.get(key)
  if (known !== undefined) return known
  const scores = new Float32Array(LABEL_COUNT)
  addScores(model, features, writeEvidence(evidence, tables, features, 0), scores, 0)
  kept.set(key, scores)
  return scores
}
