// Which words of a document are scored at all. In: NameDocument. Out: the stretches of words that may be in names.
import type { NameDocument } from './document.ts'

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
  for (const sentence of document.text.sentences) {
    const sentenceFrom = sentence[0]
    const sentenceTo = sentence[1]
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
