// A document and a scorer → labels of its words. The article is read twice: the second time each word also knows what
// the first reading made of it elsewhere. Linear in the words.
import type { NameDocument } from './document.ts'
import { CLASSES, classOf, endsName, LABEL_COUNT, OUTSIDE } from './labels.ts'
import type { NameSpan } from './name-text.ts'
import type { Scorer } from './scorer.ts'
import { type Stretch, stretchesOf } from './stretches.ts'
import { bestLabels } from './viterbi.ts'
import { countVotes } from './votes.ts'

/** Labels of every word of the document. */
export function tagDocument(scorer: Scorer, document: NameDocument): Uint8Array {
  const stretches = stretchesOf(document)
  const labels = new Uint8Array(document.entries.length)
  const scores = new Float32Array(LABEL_COUNT * stretches.reduce((words, { from, to }) => words + to - from, 0))
  readOnce(scorer, stretches, scores, labels, (stretch, at) => scorer.addScores(document, stretch, scores, at))
  const votes = countVotes(document, labels)
  readOnce(scorer, stretches, scores, labels, (stretch, at) => scorer.addVotes(document, votes, stretch, scores, at))
  return labels
}

/** Adds to the scores of each stretch and labels it by them. */
function readOnce(
  { transitions }: Scorer,
  stretches: readonly Stretch[],
  scores: Float32Array,
  labels: Uint8Array,
  score: (stretch: Stretch, at: number) => void,
): void {
  let at = 0
  for (const stretch of stretches) {
    score(stretch, at)
    bestLabels(scores, transitions, stretch.to - stretch.from, labels, null, at, stretch.from)
    at += (stretch.to - stretch.from) * LABEL_COUNT
  }
}

/** The names that labels mark. */
export function spansOf(labels: Uint8Array): NameSpan[] {
  const spans: NameSpan[] = []
  let from = 0
  for (let index = 0; index < labels.length; index++) {
    const label = labels[index] ?? OUTSIDE
    const nameClass = label === OUTSIDE ? undefined : CLASSES[classOf(label)]
    if (nameClass !== undefined && endsName(label)) spans.push({ from, to: index + 1, nameClass })
    if (nameClass === undefined || endsName(label)) from = index + 1
  }
  return spans
}
