// Offset → the sentence that holds it, by halving.
import type { ArticleText } from '../text/article-text.ts'

/** Index of the last sentence that starts at or before `offset`; 0 when none does. */
export function sentenceAt(text: ArticleText, offset: number): number {
  let low = 0
  let high = text.sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((text.sentences[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return Math.max(0, low)
}
