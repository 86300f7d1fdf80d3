// What stands beside "as X says" or behind a noun that X's verb belongs to: "As the paper noted, |the dam leaks|", "less
// |than the mayor hoped|", "|a dam| that the unions oppose". In: a cue and its subject. Out: the tokens it brings in, or null.
import { isModal } from './acceptance.ts'
import { speakerOf } from './clauses.ts'
import type { Cue } from './cues.ts'
import { type Clause, type Phrase, phraseBefore } from './phrases.ts'
import { is, WORD, type Words } from './words.ts'

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
const RELATIVE = /^(?:that|which|whom|who)$/
const NOBODY = /^(?:i|we|you|one|anyone|anybody|everyone|everybody)$/

/** Words back to "than", "as" or "which", so that a subject is looked for only where one of them stands. */
const MAX_BACK = 10

function standsBefore(words: Words, from: number, start: number, word: RegExp): boolean {
  for (let at = from - 2; at >= Math.max(start, from - MAX_BACK); at--) if (word.test(words.lower[at] ?? '')) return true
  return false
}

/** "about ten more |than most insiders| expected.", "not as safe |as the unions| believe.": a thought that a comparison is made with. */
export function comparedWith(clause: Clause, cue: Cue, start: number): Phrase | null {
  const { words } = clause
  if (cue.use !== 'finite' || !EXPECTS.test(cue.lemma) || !standsBefore(words, cue.from, start, /^(?:than|as)$/)) return null
  if (!/^[.,;)—–]$/.test(words.lower[cue.to] ?? '.') && !is(words, cue.to, W.time)) return null // "as they |thought through| it"
  const phrase = speakerOf(clause, cue, start)
  if (phrase === null || NOBODY.test(words.lower[phrase.from] ?? '')) return null
  return /^(?:than|as)$/.test(words.lower[phrase.from - 1] ?? '') ? phrase : null
}

/** "|a dam| that the unions strongly oppose", "|the plan|, which Lund backed in May": the verb's subject, and the noun that is its object. */
export function objectBefore(clause: Clause, cue: Cue, start: number): readonly [subject: Phrase, object: Phrase] | null {
  const { words } = clause
  if (cue.use !== 'finite' || !cue.classes.includes('o') || /[kq]/.test(cue.classes) || isModal(clause, cue)) return null
  if (/^(?:out|off|up|down|away)$/.test(words.lower[cue.to] ?? '')) return null
  if (!/^[.,;)—–]$/.test(words.lower[cue.to] ?? '.') && !is(words, cue.to, W.preposition | W.time)) return null
  if (!standsBefore(words, cue.from, start, RELATIVE)) return null
  const subject = speakerOf(clause, cue, start)
  const relative = subject === null ? start : subject.from - 1
  if (subject === null || relative <= start || !RELATIVE.test(words.lower[relative] ?? '') || is(words, subject.from, W.relative))
    return null
  const comma = words.lower[relative - 1] === ','
  if (comma === (words.lower[relative] === 'that')) return null
  const object = phraseBefore(clause, comma ? relative - 1 : relative, start)
  return object === null ? null : [subject, object]
}
