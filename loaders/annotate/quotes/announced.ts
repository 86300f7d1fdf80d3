// A sentence before the marks that tells who speaks next: Her husband cut in. "…" · Lund shook his head. "…". In: the
// tokens between the speech before and this one. Out: the verb and its subject, or null.
import type { Attribution, Place } from './attribution.ts'
import { clauseStart, clauseSubject } from './clauses.ts'
import { type Clause, phraseBefore } from './phrases.ts'
import { is, WORD, type Words } from './words.ts'

const W = WORD
const ANNOUNCED = 0.88
const MAX_BEHIND = 8

/** One a line: the verb's forms, and the word that must follow it. */
const VERBS: readonly { readonly verb: RegExp; readonly next: RegExp | null }[] = [
  { verb: /^(?:cuts?|breaks?|broke|chim(?:es|ed)|jump(?:s|ed)|butt(?:s|ed)|barg(?:es|ed)|weigh(?:s|ed))$/, next: /^in$/ }, // "her husband cut in"
  { verb: /^(?:pip(?:es|ed)|speaks?|spoke)$/, next: /^up$/ }, // "a boy piped up"
  { verb: /^(?:goes|went|carries|carried)$/, next: /^on$/ }, // "she went on"
  { verb: /^(?:call(?:s|ed)|cr(?:ies|ied)|shout(?:s|ed)|yell(?:s|ed))$/, next: /^out$/ }, // "a woman called out"
  { verb: /^(?:shakes|shook|scratch(?:es|ed)|nods|nodded)$/, next: /^(?:his|her|their)$/ }, // "Lund shook his head"
  { verb: /^(?:interject(?:s|ed)|interven(?:es|ed)|continu(?:es|ed)|repli(?:es|ed)|answer(?:s|ed)|respond(?:s|ed))$/, next: null },
  { verb: /^(?:interrupt(?:s|ed)|nods|nodded|shrug(?:s|ged)|smil(?:es|ed)|laugh(?:s|ed)|sigh(?:s|ed)|grin(?:s|ned))$/, next: null },
]
/** What may follow such a verb at once: "broke in |with a grin|", "nodded |slowly|". */
const GOES_ON = /^(?:[.,!…]|with|from|at|to|again)$/

/** Who is said to speak next right before the marks. */
export function announced(clause: Clause, place: Place): Attribution | null {
  const { words } = clause
  const stop = place.open - 1
  if (stop <= place.low || !/^[.!…]$/.test(words.lower[stop] ?? '')) return null
  const start = clauseStart(clause, stop, place.low)
  for (let verb = stop - 1; verb > Math.max(start, stop - MAX_BEHIND); verb--) {
    const to = announcingTo(words, verb)
    if (to === 0) {
      if (is(words, verb, W.auxiliary | W.subject | W.subordinator)) return null
      continue
    }
    let from = verb
    while (from > start && is(words, from - 1, W.adverb) && !is(words, from - 1, W.capital)) from--
    const phrase = phraseBefore(clause, from, start) ?? clauseSubject(clause, start, from)
    return phrase === null || is(words, phrase.from, W.relative) ? null : { cue: [from, to], phrase, confidence: ANNOUNCED, speech: true }
  }
  return null
}

/** One past the verb and its particle; 0 when the token announces nothing. */
function announcingTo(words: Words, index: number): number {
  for (const { verb, next } of VERBS) {
    if (!verb.test(words.lower[index] ?? '')) continue
    if (next !== null && !next.test(words.lower[index + 1] ?? '')) continue
    const to = next === null ? index + 1 : index + 2
    const gesture = next?.test('his') === true
    if (gesture || GOES_ON.test(words.lower[to] ?? '') || is(words, to, W.adverb)) return gesture ? to + 1 : to
  }
  return 0
}
