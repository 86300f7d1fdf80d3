// "the foreign minister" → the person the article gave that title. (First version: nobody.)
import type { Annotations, Mention, Span } from '../annotate/annotations.ts'
import type { ArticleText } from '../text/article-text.ts'

/** Span of a noun phrase → the person it stands for; null when the article does not say. */
export function createNominalResolver(_text: ArticleText, _found: Annotations): (span: Span, coreEnd: number) => Mention | null {
  return () => null
}
