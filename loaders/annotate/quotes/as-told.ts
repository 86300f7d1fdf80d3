// What stands beside "as X says" or behind a noun that X's verb belongs to: "As the paper noted, |the dam leaks|", "less
// |than the mayor hoped|", "|a dam| that the unions oppose". In: a cue and its subject. Out: the tokens it brings in, or null.
import { isModal } from './acceptance.ts'
import type { Cue } from './cues.ts'
import { type Clause, type Phrase, phraseBefore } from './phrases.ts'
import { is, WORD } from './words.ts'

const W = WORD
const MAX_TO_COMMA = 8
/** Verbs that have a listener behind them: "As Lund told the board, …". */
const TELLS = /^(?:tell|warn|remind|assure)$/

/** "As the paper noted, |the dam leaks|", "As Lund told the board, |it leaks|": where the clause begins; not "As Lund announced the plan, …". */
export function behindAsTold({ words }: Clause, cue: Cue, start: number, end: number): number | null {
  const as = words.lower[start] === 'as' ? start : is(words, start, W.coordinator) && words.lower[start + 1] === 'as' ? start + 1 : -1
  if (as < 0 || (is(words, as + 1, W.subject) && /^(?:i|we|you)$/.test(words.lower[as + 1] ?? ''))) return null
  if (cue.use !== 'finite' || !/[st]/.test(cue.classes) || cue.from <= as + 1) return null
  for (let at = as + 1; at < cue.from; at++)
    if (words.lower[at] === ',' || (words.verbs[at] !== undefined && !is(words, at, W.capital))) return null
  const tells = TELLS.test(cue.lemma)
  for (let at = cue.to; at < Math.min(end - 3, cue.to + MAX_TO_COMMA); at++) {
    if (words.lower[at] === ',') return /^(?:though|however|too)$/.test(words.lower[at + 1] ?? '') ? null : at + 1
    if (at === cue.to && !tells && !is(words, at, W.preposition | W.time | W.adverb)) return null
    if (is(words, at, W.auxiliary | W.verb | W.subject | W.mark | W.subordinator)) return null
  }
  return null
}

const EXPECTS = /^(?:expect|anticipate|hope|fear|believe|think|assume|suspect|imagine|predict|wish)$/
const NOBODY = /^(?:i|we|you|one|anyone|anybody|everyone|everybody)$/

/** "about ten more |than most insiders| expected.", "not as safe |as the unions| believe.": a thought that a comparison is made with. */
export function isCompared({ words }: Clause, cue: Cue, phrase: Phrase): boolean {
  if (cue.use !== 'finite' || !EXPECTS.test(cue.lemma) || NOBODY.test(words.lower[phrase.from] ?? '')) return false
  if (!/^[.,;)—–]$/.test(words.lower[cue.to] ?? '.') && !is(words, cue.to, W.time)) return false // "as they |thought through| it"
  return /^(?:than|as)$/.test(words.lower[phrase.from - 1] ?? '')
}

/** "|a dam| that the unions strongly oppose", "|the plan|, which Lund backed in May": the noun that the verb's object went before. */
export function objectBefore(clause: Clause, cue: Cue, phrase: Phrase, start: number): Phrase | null {
  const { words } = clause
  const relative = phrase.from - 1
  if (cue.use !== 'finite' || !cue.classes.includes('o') || relative <= start || /[kq]/.test(cue.classes)) return null
  if (isModal(clause, cue)) return null
  if (!/^(?:that|which|whom|who)$/.test(words.lower[relative] ?? '') || is(words, phrase.from, W.relative)) return null
  if (!/^[.,;)—–]$/.test(words.lower[cue.to] ?? '.') && !is(words, cue.to, W.preposition | W.time)) return null
  if (/^(?:out|off|up|down|away)$/.test(words.lower[cue.to] ?? '')) return null
  const comma = words.lower[relative - 1] === ','
  if (comma === (words.lower[relative] === 'that')) return null
  return phraseBefore(clause, comma ? relative - 1 : relative, start)
}
