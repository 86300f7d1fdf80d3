// Quotes read from sentences, and the turns of talks → quotes: a turn is a direct quote of its speaker, and inside it only what
// somebody else is told to have said stays, since "I think", "you know" and "he" there are no reports of the article's.
import type { QuoteMention, Speaker } from '../annotations.ts'
import type { Spoken } from './talks.ts'

const SURE = 0.95

/** The quotes with the turns among them, in the order of their start. */
export function withTalks(body: string, quotes: readonly QuoteMention[], spoken: readonly Spoken[]): readonly QuoteMention[] {
  if (spoken.length === 0) return quotes
  const kept: QuoteMention[] = []
  let at = 0
  for (const quote of quotes) {
    while (at < spoken.length && (spoken[at]?.end ?? 0) <= quote.start) at++
    const turn = spoken[at]
    if (turn === undefined || !touches(quote, turn) || isOfAnother(quote, turn)) kept.push(quote)
  }
  for (const turn of spoken) kept.push(toQuote(body, turn))
  return kept.sort((a, b) => a.start - b.start || a.end - b.end)
}

/** Some of the quote, of which the label may be a part, lies in the turn. */
function touches(quote: QuoteMention, turn: Spoken): boolean {
  return quote.start < turn.end && quote.end > turn.start
}

/** "Lindqvist: |The mayor| said it leaked.": not "Lindqvist: I said it leaked." */
function isOfAnother({ speaker, start }: QuoteMention, turn: Spoken): boolean {
  if (speaker?.entityId == null || start < turn.start || speaker.start < turn.start) return false
  return speaker.entityId !== turn.who?.entityId && !/^(?:s?he|they|it|I|we|you)$/i.test(speaker.exact)
}

/** "Q" is nobody, and so is "A" where the article does not say who is interviewed. */
function toQuote(body: string, { start, end, label, colon, who }: Spoken): QuoteMention {
  const exact = body.slice(start, end)
  if (who === null) return { start, end, exact, kind: 'direct', cue: colon, speaker: null, confidence: 0 }
  const { entityId, name } = who
  const speaker: Speaker = { start: label.start, end: label.end, exact: body.slice(label.start, label.end), entityId, name }
  return { start, end, exact, kind: 'direct', cue: colon, speaker, confidence: SURE }
}
