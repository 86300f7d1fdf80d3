// Words of a page and adverbs that open a line, which the tagger takes for a person's first name. In: words and names.
// Out: names without them.
import type { NameSpan } from './name-text.ts'

/** "|Follow| Odra Lindqvist", "Facebook Twitter |Pinterest| Odra Lindqvist speaks", "|Credit| Odra Lindqvist": of the page round the text. */
const OF_PAGES = new Set(
  'Follow Advertisement Credit Credits Photo Photograph Pinterest Facebook Twitter Instagram Via Hide Caption'.split(' '),
)

/** "|Suddenly| Odra left", "|Adds| Odra Lindqvist, a baker". */
const OPENING = new Set(
  'Suddenly Again Meanwhile Perhaps Unlike Despite Although Because Yesterday Today Tonight Adds Says Asked'.split(' '),
)

/** Persons without such first words, "Credit |Credit Odra|" without both. */
export function withoutPageWords(words: readonly string[], spans: readonly NameSpan[]): NameSpan[] {
  return spans.map((span) => {
    let { from } = span
    if (span.nameClass === 'PER')
      while (span.to - from > 1 && isNoGivenName(words[from] ?? '') && /^\p{Lu}/u.test(words[from + 1] ?? '')) from++
    return from === span.from ? span : { from, to: span.to, nameClass: span.nameClass }
  })
}

function isNoGivenName(word: string): boolean {
  return OF_PAGES.has(word) || OPENING.has(word)
}
