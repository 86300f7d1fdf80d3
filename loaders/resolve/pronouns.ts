// he, she → the person meant, from the names before it. (First version: the last person named outside quotation marks.)
import type { Mention, Span } from '../annotate/annotations.ts'
import type { ArticleText } from '../text/article-text.ts'

/** Start of a pronoun → the person it stands for; null when the article does not say. */
export function createPronounResolver(
  text: ArticleText,
  mentions: readonly Mention[],
  quoted: readonly Span[],
): (start: number) => Mention | null {
  const speakers = mentions.filter((mention) => mention.kind === 'Person')
  return (start) => {
    if (!/^(?:he|she)\b/i.test(text.body.slice(start, start + 4))) return null
    for (let index = speakers.length - 1; index >= 0; index--) {
      const mention = speakers[index]
      if (mention === undefined || mention.start >= start) continue
      if (quoted.some((span) => span.start <= mention.start && mention.end <= span.end)) continue
      return mention
    }
    return null
  }
}
