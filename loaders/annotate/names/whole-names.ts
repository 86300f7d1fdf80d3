// Known bodies of several words that the model took only a part of: "Korean |Central News Agency|". In: words and names.
// Out: names, such bodies whole.
import { beginsKnownPhrase, knownPhraseAt } from './known-phrases.ts'
import { withAdded } from './name-spans.ts'
import type { NameSpan, NameText } from './name-text.ts'

/** The names, with known bodies in place of the parts of them that were found. */
export function wholeNames({ words, spellings, sentences }: NameText, spans: readonly NameSpan[]): NameSpan[] {
  const whole: NameSpan[] = []
  let next = 0
  for (const [from, to] of sentences) {
    for (let index = from; index < to; index++) {
      const word = spellings[index]
      if (word === undefined || !beginsKnownPhrase(word)) continue
      const known = knownPhraseAt(words, index, to)
      if (known === null || known.nameClass !== 'ORG' || known.words.length < 2) continue
      const end = index + known.words.length
      while ((spans[next]?.to ?? end) <= index) next++
      if (isPart(spans, next, index, end) && !isWithoutArticle(words, spans[next], index, end))
        whole.push({ from: index, to: end, nameClass: 'ORG' })
      index = end - 1
    }
  }
  if (whole.length === 0) return [...spans]
  const isInside = (span: NameSpan): boolean => whole.some(({ from, to }) => span.from >= from && span.to <= to)
  return withAdded(
    spans.filter((span) => !isInside(span)),
    whole,
  )
}

/** "The |Lake Times|": a body without its article is whole. */
function isWithoutArticle(words: readonly string[], span: NameSpan | undefined, from: number, to: number): boolean {
  return words[from] === 'The' && span?.from === from + 1 && span.to === to && span.nameClass === 'ORG'
}

/** Whether names from `next` on lie within `from`–`to`, none reaches out of it and none is all of it. */
function isPart(spans: readonly NameSpan[], next: number, from: number, to: number): boolean {
  let found = false
  for (let index = next; index < spans.length; index++) {
    const span = spans[index]
    if (span === undefined || span.from >= to) break
    if (span.from < from || span.to > to || span.to - span.from === to - from) return false
    found = true
  }
  return found
}
