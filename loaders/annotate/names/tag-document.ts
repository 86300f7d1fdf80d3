// A document and the model → labels of its words. The article is read twice: the second time each word also knows what
// the first reading made of it elsewhere. Linear in the words.
import type { NameDocument } from './document.ts'
import { MAX_FEATURES, writeFeatures } from './features.ts'
import { CLASSES, classOf, endsName, LABEL_COUNT } from './labels.ts'
import { addScores, type NameModel } from './name-model.ts'
import type { NameSpan } from './name-text.ts'
import { bestLabels } from './viterbi.ts'
import { countVotes, writeVotes } from './votes.ts'

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
    const count = writeFeatures(document, stretch.sentenceFrom, stretch.sentenceTo, index, features)
    addScores(model, features, count, scores, (index - stretch.from) * LABEL_COUNT)
  }
  return scores
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
