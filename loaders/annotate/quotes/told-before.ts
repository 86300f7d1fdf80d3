// Who tells what stands before speech without an attribution of its own: the speaker of the sentence before the marks, or
// of the paragraph before when that holds no marks. In: a sentence's tokens. Out: the noun phrase, or null.
import type { Attribution } from './attribution.ts'
import { isFiniteAt, speakerOf } from './clauses.ts'
import { type Cue, cueAt } from './cues.ts'
import { phraseAfter } from './phrase-after.ts'
import { type Clause, type Phrase, phraseBefore } from './phrases.ts'
import { is, WORD } from './words.ts'

/** The tide is to blame, |Roe| says. "…" · The tide, |Roe| says, is to blame. "…": who tells it, not what it is about. */
export function toldInPassing(clause: Clause, start: number, end: number, confidence: number): Attribution | null {
  for (let verb = end - 1; verb > start; verb--) {
    const cue = tellingCue(clause, verb, start)
    const phrase = cue === null ? null : (tellerBefore(clause, cue, start) ?? tellerBehind(clause, cue, start, end))
    if (cue !== null && phrase !== null) return said(phrase, confidence)
  }
  return null
}

/** |Roe| said the tide was to blame. | "…": a paragraph of telling leads to a paragraph of nothing but speech. */
export function toldInLead(clause: Clause, start: number, end: number, confidence: number): Attribution | null {
  const passing = toldInPassing(clause, start, end, confidence)
  if (passing !== null) return passing
  for (let verb = start + 1; verb < end; verb++) {
    const cue = tellingCue(clause, verb, start)
    if (cue === null) {
      if (isFiniteAt(clause.words, verb)) return null
      continue
    }
    const phrase = speakerOf(clause, cue, start)
    return phrase === null ? null : said(phrase, confidence)
  }
  return null
}

/** The verb stays the retold words' own cue. */
function said(phrase: Phrase, confidence: number): Attribution {
  return { cue: null, phrase, confidence, speech: false }
}

/** A verb of telling now or then: "says", "told the guests"; "has said" is looked back on, and who "reports" quotes others. */
function tellingCue(clause: Clause, verb: number, start: number): Cue | null {
  if (clause.words.verbs[verb] === undefined) return null
  const cue = cueAt(clause, verb, start)
  if (cue === null || cue.use !== 'finite' || !/[st]/.test(cue.classes) || cue.lemma === 'report') return null
  for (let at = cue.from; at < cue.at; at++) if (is(clause.words, at, WORD.auxiliary)) return null
  return cue
}

/** "…, |Roe| says": the subject begins behind a comma. */
function tellerBefore(clause: Clause, cue: Cue, start: number): Phrase | null {
  const { words } = clause
  const phrase = phraseBefore(clause, cue.from, start)
  return phrase !== null && words.lower[phrase.from - 1] === ',' && !is(words, phrase.from, WORD.relative) ? phrase : null
}

/** "…, says |Roe|"; not "Roe, who digs wells, says |he| …". */
function tellerBehind(clause: Clause, cue: Cue, start: number, end: number): Phrase | null {
  const { words } = clause
  if (words.lower[cue.from - 1] !== ',' || is(words, cue.to, WORD.subject) || !isClauseBefore(clause, start, cue.from)) return null
  const phrase = phraseAfter(clause, cue.to, end)
  return phrase !== null && (phrase.to === end || /^[,;(]$/.test(words.lower[phrase.to] ?? '')) ? phrase : null
}

/** "|The harbour is safe|, says Roe"; not "|Dana Roe|, says …". */
function isClauseBefore({ words }: Clause, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isFiniteAt(words, at)) return true
  return false
}
