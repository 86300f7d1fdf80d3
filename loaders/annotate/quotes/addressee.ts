// Whom and when something is told: "told |the farmers| that …", "warned |reporters on Monday| that …", "said |on Monday|
// that …". In: the token behind the cue. Out: the token where what is told begins; the same when nothing plain stands there.
import type { Cue } from './cues.ts'
import type { Clause } from './phrases.ts'
import { is, WORD, type Words } from './words.ts'

const W = WORD
const MAX_TO_THAT = 16
const PRONOUNS = /^(?:him|them|us|me|you|himself|herself|themselves|everyone|everybody)$/
const QUESTIONS = /^(?:if|whether|how|why|what|when|where|who)$/
const NO_NOUN =
  W.determiner | W.owner | W.subject | W.preposition | W.auxiliary | W.verb | W.time | W.subordinator | W.coordinator | W.adverb | W.mark
const CLAUSE_BEGINS = W.determiner | W.owner | W.subject | W.capital | W.number
const MAX_NOUNS = 4

/** "told the farmers |the dam would hold|", "told the farmers that |the dam would hold|", "asked the mayor |how it held|" */
export function behindAddressee(clause: Clause, cue: Cue, from: number, end: number): number {
  const { words } = clause
  const way = is(words, from, W.adverb) && !is(words, from, W.time) ? from + 1 : from // "soon |after the vote| that"
  const onTheWay = is(words, way, W.time) || /^(?:on|in|at|by|during|after|before|from|through|via)$/.test(words.lower[way] ?? '')
  if (!cue.classes.includes('t') && !(cue.classes.includes('s') && onTheWay)) return from
  const that = thatBehind(words, from, end)
  if (that !== null) return that
  const person = onTheWay ? from : personTo(clause, from, end)
  const content = person === from && !is(words, from, W.time) ? from : placeTo(words, person, end)
  if (content === from || content >= end) return from
  const begins = is(words, content, CLAUSE_BEGINS) && !is(words, content, W.time)
  return begins || QUESTIONS.test(words.lower[content] ?? '') ? content : from
}

/** One past "that": "the farmers |that| …", "reporters in Osh on Monday |that| …"; not "a crowd |that had| gathered". */
function thatBehind(words: Words, from: number, end: number): number | null {
  if (/^(?:of|about|against|for)$/.test(words.lower[from] ?? '')) return null // "warned of a flood that would come"
  for (let at = from + 1; at < Math.min(end - 1, from + MAX_TO_THAT); at++) {
    if (/^[.;:,"“”]$/.test(words.lower[at] ?? '') || is(words, at, W.subject)) return null
    if (words.lower[at] === 'that' && !is(words, at + 1, W.auxiliary | W.verb)) return at + 1
  }
  return null
}

/** One past "him", "reporters", "the farmers", "Roe", "the Osh Herald"; `from` when nothing plain stands there. */
function personTo({ text, words }: Clause, from: number, end: number): number {
  if (PRONOUNS.test(words.lower[from] ?? '')) return from + 1
  if (words.lower[from] === 'her' && is(words, from + 1, W.determiner | W.subject | W.capital)) return from + 1
  const noun = is(words, from, W.determiner | W.owner) ? from + 1 : from
  const named = is(words, noun, W.capital)
  let at = noun
  while (at < Math.min(end, noun + MAX_NOUNS) && text.tokens[at]?.kind === 'word' && !is(words, at, NO_NOUN)) {
    if (at > noun && is(words, at, W.capital) && !named) break // "told reporters |Moscow would| …"
    at++
  }
  return at === noun ? from : at
}

/** Past "in Osh", "on Monday", "late on Monday". */
function placeTo(words: Words, from: number, end: number): number {
  let at = from
  while (at < end) {
    if (is(words, at, W.time)) at++
    else if (/^(?:in|on|at|late|early)$/.test(words.lower[at] ?? '') && is(words, at + 1, W.capital | W.time | W.preposition)) at++
    else if (/^(?:in|on|at)$/.test(words.lower[at - 1] ?? '') && is(words, at, W.capital)) at++
    else break
  }
  return at
}
