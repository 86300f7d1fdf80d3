// Sentences that lead to speech without a verb right before it: Said Diaz: "…" · As the chief put it in a memo, "…" ·
// For Ana Roe, "…" · My friend was like, "…". In: where the speech and its clause begin. Out: cue and speaker, or null.
import type { Attribution, Place } from './attribution.ts'
import { isFiniteAt, speakerOf } from './clauses.ts'
import { cueAt } from './cues.ts'
import { phraseAfter } from './phrase-after.ts'
import { type Clause, phraseBefore } from './phrases.ts'
import { is, WORD } from './words.ts'

const MAX_TO_VERB = 40

/** The first of these rules that fits. */
export function ledIn(clause: Clause, place: Place, start: number): Attribution | null {
  return (
    saidFirst(clause, place, start) ?? asPut(clause, place, start) ?? forSomebody(clause, place, start) ?? wasLike(clause, place, start)
  )
}

/** |Said Diaz|: "…" · |Added center Jo Falk|, "…": the verb opens the sentence. */
function saidFirst(clause: Clause, place: Place, start: number): Attribution | null {
  const { words } = clause
  const form = words.verbs[start]
  if (form === undefined || !/[ds]/.test(form.forms) || !/[s]/.test(form.verb.classes) || !is(words, start, WORD.capital)) return null
  const phrase = phraseAfter(clause, start + 1, place.open)
  if (phrase === null || phrase.to !== place.open - 1 || !/^[,:]$/.test(words.lower[phrase.to] ?? '')) return null
  return { cue: [start, start + 1], phrase, confidence: 0.95, speech: true }
}

/** |As the chief put| it in a memo explaining the deal, "…": whose words follow is said at the beginning. */
function asPut(clause: Clause, place: Place, start: number): Attribution | null {
  const { words } = clause
  if (words.lower[start] !== 'as' || words.lower[place.open - 1] !== ',') return null
  for (let verb = start + 2; verb < Math.min(place.open, start + MAX_TO_VERB); verb++) {
    const cue = cueAt(clause, verb, start + 1)
    if (cue === null || cue.use !== 'finite') continue
    const phrase = speakerOf(clause, cue, start + 1)
    if (!/[st]/.test(cue.classes) || phrase?.from !== start + 1) return null
    return { cue: [cue.from, cue.to], phrase, confidence: 0.95, speech: true }
  }
  return null
}

/** For Ana Roe, head of the union, "…": whose view it is opens the sentence, and its words follow. */
function forSomebody(clause: Clause, place: Place, start: number): Attribution | null {
  const { words } = clause
  if (words.lower[start] !== 'for' || words.lower[place.open - 1] !== ',') return null
  const phrase = phraseAfter(clause, start + 1, place.open)
  if (phrase === null || !is(words, phrase.to - 1, WORD.capital) || words.lower[phrase.to] !== ',') return null
  if (phrase.to + 1 < place.open && is(words, phrase.to + 1, WORD.preposition | WORD.adverb)) return null // "For Osh, on the other hand, “…”"
  for (let at = phrase.to + 1; at < place.open - 1; at++) if (isFiniteAt(words, at) || words.lower[at] === ',') return null
  return { cue: [start, start + 1], phrase, confidence: 0.93, speech: true }
}

/** My friend |was like|, "…" */
function wasLike(clause: Clause, place: Place, start: number): Attribution | null {
  const { words } = clause
  const like = words.lower[place.open - 1] === ',' ? place.open - 2 : place.open - 1
  if (words.lower[like] !== 'like' || !is(words, like - 1, WORD.auxiliary)) return null
  const phrase = phraseBefore(clause, like - 1, start)
  return phrase === null ? null : { cue: [like - 1, like + 1], phrase, confidence: 0.9, speech: true }
}
