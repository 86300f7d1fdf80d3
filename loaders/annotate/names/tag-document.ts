// A document and the model → labels of its words. The article is read twice: the second time each word also knows what
// the first reading made of it elsewhere. Linear in the words.
import type { NameDocument } from './document.ts'
import { MAX_FEATURES, windowAt, writeTogether } from './features.ts'
import { CLASSES, classOf, endsName, LABEL_COUNT } from './labels.ts'
import { addScores, type NameModel } from './name-model.ts'
import type { NameSpan } from './name-text.ts'
import { bestLabels } from './viterbi.ts'
import { countVotes, writeVotes } from './votes.ts'
import { evidenceScores, wordScores } from './word-scores.ts'

/** A stretch of words that may be in names, within one sentence. */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly sentenceFrom: number
  readonly sentenceTo: number
}

// A stretch longer than this is cut: nothing that long is a name.
const MAX_STRETCH = 400

/** The stretches of candidates, in order. */
export function stretchesOf(document: NameDocument): Stretch[] {
  const stretches: Stretch[] = []
  for (const [sentenceFrom, sentenceTo] of document.text.sentences) {
    let from = -1
    for (let index = sentenceFrom; index <= sentenceTo; index++) {
      const inside = index < sentenceTo && document.candidates[index] === 1 && (from < 0 || index - from < MAX_STRETCH)
      if (inside && from < 0) from = index
      if (inside || from < 0) continue
      stretches.push({ from, to: index, sentenceFrom, sentenceTo })
      from = index < sentenceTo && document.candidates[index] === 1 ? index : -1
    }
  }
  return stretches
}

const features = new Int32Array(MAX_FEATURES)

/** Labels of every word of the document. */
export function tagDocument(model: NameModel, document: NameDocument): Uint8Array {
  const stretches = stretchesOf(document)
  const labels = new Uint8Array(document.entries.length)
  const scored = stretches.map((stretch) => scoreStretch(model, document, stretch))
  decode(model, stretches, scored, labels)
  const votes = countVotes(document, labels)
  for (const [number, stretch] of stretches.entries()) {
    const scores = scored[number]
    if (scores === undefined) continue
    for (let index = stretch.from; index < stretch.to; index++) {
      const count = writeVotes(document, votes, stretch.sentenceFrom, stretch.sentenceTo, index, features)
      addScores(model, features, count, scores, (index - stretch.from) * LABEL_COUNT)
    }
  }
  decode(model, stretches, scored, labels)
  return labels
}

function scoreStretch(model: NameModel, document: NameDocument, stretch: Stretch): Float32Array {
  const scores = new Float32Array((stretch.to - stretch.from) * LABEL_COUNT)
  for (let index = stretch.from; index < stretch.to; index++) {
    const window = windowAt(document, stretch.sentenceFrom, stretch.sentenceTo, index)
    const at = (index - stretch.from) * LABEL_COUNT
    const evidence = evidenceScores(model, document.evidence[index] ?? 0, window.here.tables)
    const count = writeTogether(document, window, stretch.sentenceFrom, stretch.sentenceTo, index, features)
    addScores(model, features, count, scores, at)
    addAlone(scores, at, wordScores(model, window.here, 0), wordScores(model, window.left, 1), wordScores(model, window.right, 2))
    addAlone(scores, at, wordScores(model, window.left2, 3), wordScores(model, window.right2, 4), evidence)
  }
  return scores
}

function addAlone(scores: Float32Array, at: number, one: Float32Array, two: Float32Array, three: Float32Array): void {
  for (let label = 0; label < LABEL_COUNT; label++) {
    scores[at + label] = (scores[at + label] ?? 0) + (one[label] ?? 0) + (two[label] ?? 0) + (three[label] ?? 0)
  }
}

function decode(model: NameModel, stretches: readonly Stretch[], scored: readonly Float32Array[], labels: Uint8Array): void {
  for (const [number, { from, to }] of stretches.entries()) {
    const scores = scored[number]
    if (scores !== undefined) bestLabels(scores, model.transitions, to - from, labels.subarray(from, to))
  }
}

/** The names that labels mark. */
export function spansOf(labels: Uint8Array): NameSpan[] {
  const spans: NameSpan[] = []
  let from = 0
  for (let index = 0; index < labels.length; index++) {
    const label = labels[index] ?? 0
    const found = CLASSES[classOf(label)]
    if (found === undefined) from = index + 1
    else if (endsName(label)) {
      spans.push({ from, to: index + 1, nameClass: found })
      from = index + 1
    }
  }
  return spans
}
