// Cues that are no verbs: "Smith's criticism of the plan", "the minister is confident that …", "Smith: plan will fail".
// Comes in: a token index. Goes out: cue, whose it is, and where its content begins; null when the word is used otherwise.
import { ATTITUDE_ADJECTIVES, ATTITUDE_NOUNS } from './attitudes.ts'
import { clauseSubject } from './clauses.ts'
import { lightVerb } from './light-verbs.ts'
import { isNobody } from './line-labels.ts'
import { phraseAfter } from './phrase-after.ts'
import { type Clause, type Phrase, phraseBefore } from './phrases.ts'
import { is, WORD, type Words } from './words.ts'

export interface AttitudeCue {
  readonly cue: readonly [from: number, to: number]
  readonly phrase: Phrase | null
  readonly contentFrom: number
}

const W = WORD
const LINKS =
  /^(?:seem|seems|seemed|feel|feels|felt|become|becomes|became|remain|remains|remained|sound|sounds|sounded|looks|looked|grew|get|gets|got)$/
const MAX_HEADLINE_NAME = 6

/** "|Smith's| sharp |criticism of| the plan", "|opposition to| the plan from |the unions|" */
export function attitudeNoun(clause: Clause, index: number, start: number, end: number): AttitudeCue | null {
  const { words } = clause
  const followers = ATTITUDE_NOUNS.get(words.lower[index] ?? '')
  const follower = words.lower[index + 1] ?? ''
  if (followers === undefined || index + 2 >= end) return null
  const followed = followers.has(follower) || (follower === 'towards' && followers.has('toward'))
  if (!followed) return null
  const owned = !/^interests?$/.test(words.lower[index] ?? '') // "showed interest in", not "their interests in"
  for (let at = index - 1; owned && at >= Math.max(start, index - 4); at--) {
    if (is(words, at, W.owner))
      return { cue: [at + 1, index + 2], phrase: { from: at, to: at + 1, coreTo: at + 1, apposition: null }, contentFrom: index + 2 }
    if (is(words, at, W.possessive)) {
      const phrase = phraseBefore(clause, at, start)
      return phrase === null ? null : { cue: [at + 1, index + 2], phrase, contentFrom: index + 2 }
    }
    if (is(words, at, W.mark | W.preposition | W.auxiliary | W.subordinator | W.coordinator | W.pronoun | W.subject | W.determiner)) break
  }
  if (follower === 'from' || follower === 'by') return sourceBehind(clause, index, end)
  const light = lightVerb(clause, index, start)
  return light === null ? sourceBehind(clause, index, end) : { cue: [light.from, index + 2], phrase: light.phrase, contentFrom: index + 2 }
}

const UNOWNED =
  /^(?:criticism|accusations?|allegations?|claims?|speculation|fears?|hopes?|calls?|questions?|opposition|support|doubts?|complaints?|suggestions?|reports?|denials?|demands?|praise|belief|notion|endorsements?|announcement|promises?|warnings?|predictions?|assertions?)$/

/** "criticism from the unions", "calls by the opposition for …" */
function sourceBehind(clause: Clause, index: number, end: number): AttitudeCue | null {
  const follower = clause.words.lower[index + 1] ?? ''
  if (follower !== 'from' && follower !== 'by')
    return UNOWNED.test(clause.words.lower[index] ?? '') ? { cue: [index, index + 2], phrase: null, contentFrom: index + 2 } : null
  const phrase = phraseAfter(clause, index + 2, end)
  return phrase === null ? null : { cue: [index, index + 2], phrase, contentFrom: phrase.to }
}

/** "the minister |is confident that| it holds", "officials |worried about| leaks" */
export function attitudeAdjective(clause: Clause, index: number, start: number, end: number): AttitudeCue | null {
  const { words } = clause
  const followers = ATTITUDE_ADJECTIVES.get(words.lower[index] ?? '')
  if (followers === undefined || index + 2 >= end || index === start) return null
  const follower = words.lower[index + 1] ?? ''
  if (!followers.has(follower) && !(followers.has('that') && is(words, index + 1, W.subject))) return null
  let from = index
  while (from > start && isBeforeAdjective(words, from - 1)) from--
  if (from > start && LINKS.test(words.lower[from - 1] ?? '')) from--
  if (from === index || !hasLink(words, from, index)) return null
  const phrase = phraseBefore(clause, from, start) ?? clauseSubject(clause, start, from)
  const contentFrom = follower === 'that' || is(words, index + 1, W.subject) ? index + 1 : index + 2
  return phrase === null ? null : { cue: [from, Math.max(index + 1, contentFrom)], phrase, contentFrom }
}

const DEGREE = /^(?:more|most|less|least|so|too|far|as|deeply|equally)$/

/** "are |less| confident", "has |long been| wary" */
function isBeforeAdjective(words: Words, index: number): boolean {
  if (DEGREE.test(words.lower[index] ?? '')) return true
  return is(words, index, W.auxiliary | W.adverb | W.negation) && !is(words, index, W.capital)
}

/** A word of degree wants a verb before it: "|are| less confident", not "people less confident". */
function hasLink(words: Words, from: number, index: number): boolean {
  let degree = false
  for (let at = from; at < index; at++) {
    if (is(words, at, W.auxiliary) || LINKS.test(words.lower[at] ?? '')) return true
    degree ||= DEGREE.test(words.lower[at] ?? '')
  }
  return !degree
}

function hasVerb({ words }: Clause, from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    if (is(words, at, W.auxiliary | W.verb) || words.verbs[at] !== undefined || /(?:ed|[^s]s)$/.test(words.lower[at] ?? '')) return true
  }
  return false
}

/** "Smith: Plan will fail" as a line of its own: a headline's short name, a colon, a sentence. */
export function headlineColon(clause: Clause, start: number, end: number): AttitudeCue | null {
  const { words } = clause
  for (let at = start + 1; at < Math.min(end, start + MAX_HEADLINE_NAME); at++) {
    if (words.lower[at] !== ':') {
      if (!is(words, at - 1, W.capital) && !is(words, at - 1, W.preposition)) return null
      continue
    }
    if (!is(words, at - 1, W.capital) || end - at < 5 || !is(words, at + 1, W.capital | W.mark)) return null
    if (isNobody(clause, start, at) || !hasVerb(clause, at + 1, end)) return null
    return { cue: [at, at + 1], phrase: { from: start, to: at, coreTo: at, apposition: null }, contentFrom: at + 1 }
  }
  return null
}
