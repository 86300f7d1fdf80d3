// Known bodies of several words that the model took only a part of, "Korean |Central News Agency|", and known places in
// capitals that open a line, "|ADDIS ABABA| - The union met". In: words and names. Out: names, these among them.
import { beginsKnownPhrase, knownPhraseAt } from './known-phrases.ts'
import { isPlaceInCapitals } from './known-places.ts'
import { isTaken, nameOf, takenBy, withAdded } from './name-spans.ts'
import type { NameSpan, NameText } from './name-text.ts'

/** The names, with known bodies in place of the parts of them that were found. */
export function wholeNames({ words, spellings, sentences }: NameText, spans: readonly NameSpan[]): NameSpan[] {
  const whole: NameSpan[] = []
  let next = 0
  const taken = takenBy(spans, words.length)
  for (const [from, to] of sentences) {
    const dateline = endOfDateline(words, from, to)
    if (dateline > from && !isTaken(taken, from, dateline)) whole.push({ from, to: dateline, nameClass: 'LOC' })
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
  const covered = takenBy(whole, words.length)
  const kept: NameSpan[] = []
  for (const span of spans) if (covered[span.from] === 0) kept.push(span)
  return withAdded(kept, whole)
}

const MOST_WORDS_OF_PLACE = 3

/** Where a known place in capitals before a dash ends, which a sentence begins with; its begin where none does. */
function endOfDateline(words: readonly string[], from: number, to: number): number {
  let end = from
  while (end < to && end - from < MOST_WORDS_OF_PLACE && /^\p{Lu}{3,}$/u.test(words[end] ?? '')) end++
  if (end === from || !/^(?:-|–|—|--)$/.test(words[end] ?? '')) return from
  return isPlaceInCapitals(nameOf(words, { from, to: end })) ? end : from
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
