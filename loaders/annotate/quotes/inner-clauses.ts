// Clauses inside a subject: "an official who asked not to be named said", "a farmer wearing a hat said", "people reached by
// phone said". In: the noun phrase beside a verb. Out: whether it belongs to such a clause, and whose the clause is.
import { CLAUSE_PREPOSITIONS, type Clause, type Phrase, phraseBefore, takesClause } from './phrases.ts'
import { is, WORD, type Words } from './words.ts'

const W = WORD
const NOUN_BEGINS = W.determiner | W.owner | W.capital | W.number
const MAX_REDUCED = 8
const NO_NOUN =
  W.auxiliary | W.preposition | W.mark | W.determiner | W.owner | W.possessive | W.subordinator | W.coordinator | W.adverb | W.subject

/** The phrase belongs to a clause inside the subject: "a man who spoke on |condition of anonymity| said", "a farmer wearing |a hat| said". */
export function isInner(clause: Clause, phrase: Phrase, start: number): boolean {
  const { words } = clause
  const before = phrase.from - 1
  if (isObject(clause, phrase, start)) return true
  if (before <= start || is(words, phrase.from, W.subject)) return false
  if (words.lower[before] === 'who') return phrase.to - phrase.from > 1 && !is(words, phrase.from, NOUN_BEGINS) // "people who |live by the dam| said"
  if (isReduced(clause, before)) return true
  if (words.lower[before] === 'as') return antecedent(clause, phrase, start) !== null // "a caller who gave her name as |Beth| asked"
  return isInside(words, before) && isVerb(words, before - 1) && !is(words, before - 1, W.capital)
}

/** "an official who asked not to be named to discuss |plans| said": the phrase belongs to another verb. */
export function isObject(clause: Clause, phrase: Phrase, start: number): boolean {
  const { words } = clause
  const before = phrase.from - 1
  if (before <= start || is(words, phrase.from, W.subject)) return false
  const verb = words.verbs[before]
  if (words.lower[before - 1] === 'to' && (verb === undefined || verb.forms.includes('b'))) return !is(words, before, W.mark)
  if (is(words, before, W.verb)) return true
  if (verb !== undefined) return !takesClause(words, before) && !is(words, before, W.capital)
  return /[^e]ed$/.test(words.lower[before] ?? '') && !is(words, before, W.capital)
}

/** Back to "an official |who|": the phrase that the relative clause belongs to. */
export function antecedent(clause: Clause, phrase: Phrase, start: number): Phrase | null {
  const { words } = clause
  for (let at = phrase.from - 1; at > start; at--) {
    if (/^[,;:]$/.test(words.lower[at] ?? '')) return null
    if (is(words, at, W.relative)) return phraseBefore(clause, words.lower[at - 1] === ',' ? at - 1 : at, start)
    if (isReduced(clause, at)) return phraseBefore(clause, at, start)
  }
  return null
}

/** "|those| who fled said": nothing but a verb between the relative and the cue. */
export function beforeRelative(clause: Clause, cueFrom: number, start: number): Phrase | null {
  const { words } = clause
  for (let at = cueFrom - 1; at > start && !/^[,;:]$/.test(words.lower[at] ?? ','); at--) {
    if (words.lower[at] === 'who' && at < cueFrom - 1) return phraseBefore(clause, at, start)
  }
  return null
}

/** "|two articles| published in May that said", "|a study| published on Monday found": the noun before the participle. */
export function beforeReduced(clause: Clause, that: number, start: number): Phrase | null {
  if (clause.words.lower[that] !== 'that' && is(clause.words, that - 1, NO_NOUN)) return null
  for (let at = that - 1; at > Math.max(start, that - MAX_REDUCED) && clause.words.lower[at] !== ','; at--) {
    if (isReduced(clause, at)) return phraseBefore(clause, at, start)
  }
  return null
}

/** "a farmer |wearing| a hat said", "people |reached| by phone said": a participle that describes the noun before it. */
export function isReduced({ words }: Clause, index: number): boolean {
  const word = words.lower[index] ?? ''
  const past = /[^e]ed$/.test(word) || is(words, index, W.verb) || words.verbs[index]?.forms.includes('n') === true
  const describes = /^\p{Ll}{2,}ing$/u.test(word) ? !is(words, index, W.preposition) : past && isInside(words, index + 1)
  return describes && !is(words, index, W.capital) && !is(words, index - 1, NO_NOUN)
}

/** "|in| the room", not "|after| the mayor said" */
function isInside(words: Words, index: number): boolean {
  return is(words, index, W.preposition) && !CLAUSE_PREPOSITIONS.has(words.lower[index] ?? '')
}

function isVerb(words: Words, index: number): boolean {
  return is(words, index, W.auxiliary | W.verb) || words.verbs[index] !== undefined || /[^e]ed$/.test(words.lower[index] ?? '')
}
