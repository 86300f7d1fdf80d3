// How surely the words that a cue brings in are somebody's statement: a clause of speech is one; wishes, names, bare
// objects and what was not said are not. In: the cue and where its content stands. Out: a confidence.
import { hasClause, isModal } from './acceptance.ts'
import type { Cue } from './cues.ts'
import type { Clause, Phrase } from './phrases.ts'
import { is, WORD } from './words.ts'

const W = WORD
export const SPEECH = 0.85
/** From here on somebody surely said so in words. */
export const SURE = 0.7
export const STANCE = 0.5
const PROMISES = /^(?:promise|pledge|vow|threaten|swear|offer)$/

/** "…, Smith said." is speech, "as Smith had announced, …" only says that it is not new. */
export function surenessBehind(clause: Clause, cue: Cue, phrase: Phrase | null): number {
  if (phrase !== null && clause.words.lower[phrase.from - 1] === 'as') return STANCE
  for (let at = cue.from; at < cue.at; at++) if (is(clause.words, at, W.negation)) return STANCE // "…, but he did not insist."
  return /[st]/.test(cue.classes) ? SPEECH : SURE
}

/** How surely the words behind a cue are somebody's statement: a clause of speech is one, wishes, names and bare objects are not. */
export function surenessOf(clause: Clause, cue: Cue, kind: 'following' | 'evidence', end: number): number {
  const { words } = clause
  if (kind === 'evidence') return SURE
  for (let at = cue.from; at < cue.at; at++) if (is(words, at, W.negation)) return STANCE // "has not said how"
  let next = cue.to
  while (next < end && (is(words, next, W.adverb) || /^[,:]$/.test(words.lower[next] ?? '')) && !is(words, next, W.capital)) next++
  if (is(words, next, W.auxiliary | W.verb)) return STANCE // "a man who officials say |is| dead": only a part of what they say
  const said = /[st]/.test(cue.classes)
  const that = words.lower[next] === 'that' || (said && hasThat(clause, next, end))
  if (cue.use === 'infinitive' || isModal(clause, cue)) return said && that ? SURE : STANCE
  if (words.lower[next] === 'to') return PROMISES.test(cue.lemma) ? SURE : STANCE
  if (!said) return cue.classes.includes('e') && that ? SURE : STANCE
  if (/^(?:when|if|nobody)$/.test(words.lower[cue.from - 1] ?? '')) return STANCE // "when asked what he knew"
  if (that || (is(words, next, W.subject) && words.lower[next] !== 'it')) return SPEECH
  if (cue.lemma === 'say') return is(words, next, W.preposition) && !hasClause(clause, next, end, 30) ? STANCE : SPEECH
  return hasClause(clause, next, end) && !is(words, next, W.preposition) ? SPEECH : STANCE
}

/** "told |reporters in Oslo| that", "said |on Monday| that" */
function hasThat(clause: Clause, from: number, end: number): boolean {
  if (/^(?:about|of|against|for)$/.test(clause.words.lower[from] ?? '')) return false // "protest against a plan that would …"
  for (let at = from; at < Math.min(end, from + 10); at++) {
    if (/^[.;]$/.test(clause.words.lower[at] ?? '')) return false
    if (clause.words.lower[at] === 'that') return true
  }
  return false
}
