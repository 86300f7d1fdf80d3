// Verbs that say little beside a noun that says all: "made a case for", "gave no hint of", "has doubts about". In: the noun.
// Out: where its verb begins and whose it is; null when no such verb stands before.
import { clauseSubject } from './clauses.ts'
import { type Clause, type Phrase, phraseBefore } from './phrases.ts'
import { is, WORD, type Words } from './words.ts'

const W = WORD
const LIGHT =
  /^(?:ma(?:ke|kes|de|king)|g(?:ive|ives|ave|iven|iving)|issue[sd]?|issuing|deliver(?:s|ed|ing)?|launch(?:es|ed|ing)?|ha(?:s|ve|d)|show(?:s|ed|n|ing)?|fil(?:e|es|ed|ing)|lodg(?:e|es|ed|ing)|h(?:old|olds|eld))$/
const BE = /^(?:is|are|was|were|be|been|being|'s|’s|'re|’re)$/
const MAX_BACK = 5
/** "had a close view of", "made calls to": beside such a verb these say nothing of what somebody thinks. */
const NO_ATTITUDE = /^(?:attack|understanding|agreement|estimate|view|call|opinion|mockery|dispute)s?$/

/** "|Lund| has |made a strong case| for", "|the union| |gave no hint| of"; not "was given support", "to make a case". */
export function lightVerb(clause: Clause, noun: number, start: number): { readonly from: number; readonly phrase: Phrase } | null {
  const { words } = clause
  let at = noun - 1
  const first = Math.max(start, noun - MAX_BACK)
  while (at >= first && !LIGHT.test(words.lower[at] ?? '')) {
    const other = W.mark | W.preposition | W.subordinator | W.coordinator | W.subject | W.pronoun | W.verb | W.auxiliary | W.capital
    if (is(words, at, other) || isPast(words, at)) return null
    at--
  }
  if (at < first || at <= start || NO_ATTITUDE.test(words.lower[noun] ?? '')) return null
  let from = at
  while (from > start && is(words, from - 1, W.auxiliary | W.adverb | W.negation) && !is(words, from - 1, W.capital)) {
    if (BE.test(words.lower[from - 1] ?? '') && !/ing$/.test(words.lower[at] ?? '')) return null
    from--
  }
  if (from === at && /^(?:given|shown)$/.test(words.lower[at] ?? '')) return null // "given speculation that"
  if (words.lower[from - 1] === 'to' || is(words, from - 1, W.preposition)) return null
  const joined = is(words, from - 1, W.coordinator) || words.lower[from - 1] === ','
  const phrase = joined ? clauseSubject(clause, start, from) : phraseBefore(clause, from, start)
  if (phrase === null || words.lower[phrase.from] === 'there') return null
  return is(words, phrase.from, W.relative) ? null : { from, phrase }
}

/** "has |denied| claims that": the verb that says something is another. */
function isPast(words: Words, at: number): boolean {
  return /[^e]ed$/.test(words.lower[at] ?? '') || words.verbs[at]?.forms.match(/[dn]/) != null
}
