// What a cue brings in: the words behind it ("said |the dam holds|"), those before it ("|the dam holds|, she said"), or
// nothing. In: a cue in its clause. Out: which of these, and the tests that the sureness of a statement needs as well.
import { MAX_CLAUSE, speakerOf } from './clauses.ts'
import type { Cue } from './cues.ts'
import type { Clause } from './phrases.ts'
import { is, WORD, type Words } from './words.ts'

const W = WORD
const CLAUSE_WORDS = /^(?:that|if|whether|how|why|what|when|where|who|which|there)$/
/** "posted |a photo|", "maintains |its lead|": speech only with a clause behind it. */
const NEEDS_CLAUSE = /^(?:add|maintain|reflect|hear|post|accept|learn)$/
/** "sees the plan |as| a gift" */
const NEEDS_AS = /^(?:see|view|regard|recognise|recognize)$/
const MAX_TO_AS = 14
/** "compared |the plan| to a raft", "attributes |the fall| to the storm" */
const NEEDS_TO = /^(?:compare|attribute|ascribe)$/
/** Tokens from a verb of saying to its "that": "complained |soon after the vote| that". */
const MAX_TO_THAT = 9
const TOPIC = /^(?:about|of|against|for|to|on|with|at|as)$/

/** Whether the words behind the cue are what it brings in, or those before it. */
export function acceptance(clause: Clause, cue: Cue, end: number): 'following' | 'trailing' | 'evidence' | null {
  const { words } = clause
  let next = cue.to
  while (next < end && is(words, next, W.adverb) && !is(words, next, W.capital)) next++
  const word = next < end ? (words.lower[next] ?? '') : '.'
  const { classes } = cue
  if (cue.use === 'passive' && /^[.,;)—–]$/.test(word)) return null
  if (/^[.,;)—–]$/.test(word) || next >= end || (/[st]/.test(classes) && is(words, next, W.time) && next + 2 >= end)) {
    const plain = /[st]/.test(classes) && !classes.includes('n') // not "… after it cut its sales forecast."
    return cue.use === 'finite' && (plain || (/[stke]/.test(classes) && isParenthetical(clause, cue))) ? 'trailing' : null
  }
  if (
    classes.includes('s') &&
    cue.use === 'finite' &&
    is(words, next, W.preposition) &&
    endsSoon(clause, next, end) &&
    isParenthetical(clause, cue)
  ) {
    return 'trailing' // "…, Smith said on Sunday."
  }
  if (
    classes.includes('t') &&
    cue.use === 'finite' &&
    !is(words, next, W.preposition) &&
    endsSoon(clause, next, end) &&
    isParenthetical(clause, cue)
  ) {
    return 'trailing' // "…, Smith told reporters."
  }
  if (cue.use === 'passive') return /[stkeo]/.test(classes) ? 'following' : null
  if (cue.lemma === 'add' && isCount(words, next)) return null
  const opensClause = CLAUSE_WORDS.test(word) || is(words, next, W.subject)
  if (cue.use === 'infinitive' || isModal(clause, cue)) {
    if (NEEDS_CLAUSE.test(cue.lemma) && !opensClause) return null
    return (/[sto]/.test(classes) && (opensClause || !is(words, next, W.preposition) || TOPIC.test(word))) ||
      (/[ke]/.test(classes) && opensClause)
      ? 'following'
      : null
  }
  if (isSeenSomewhere(words, cue, next, end) || isThanksToYou(cue, word)) return null
  if (/[skte]/.test(classes) && (opensClause || hasClause(clause, next, end))) return isPhysical(clause, cue, next) ? null : 'following'
  if (NEEDS_CLAUSE.test(cue.lemma)) return null
  if (
    NEEDS_TO.test(cue.lemma) &&
    (is(words, next, W.preposition) || !words.lower.slice(next, Math.min(end, next + MAX_TO_AS)).includes('to'))
  )
    return null
  if (cue.lemma === 'agree' && word === 'with') return agreesToDo(words, next, end) ? null : 'following'
  if (classes.includes('s') && is(words, next, W.preposition) && isBeforeThat(words, next, end)) return 'following'
  if (cue.lemma === 'threaten' && isThreat(words, next, end)) return 'following'
  if (NEEDS_AS.test(cue.lemma) && !words.lower.slice(next, Math.min(end, next + MAX_TO_AS)).includes('as')) return null
  if (cue.lemma === 'appear' && is(words, next, W.preposition)) return null // "appears in the journal", "appears to ban"
  if (/[we]/.test(classes) && word === 'to') return 'following'
  if (classes.includes('e') && !/[so]/.test(classes)) return 'evidence'
  if (/[kt]/.test(classes) && !/[so]/.test(classes)) return !is(words, next, W.preposition) ? 'following' : null
  if (cue.lemma === 'say' && is(words, next, W.preposition) && hasClause(clause, next, end, 30)) return 'following' // "says despite that they …"
  if (/[so]/.test(classes) && is(words, next, W.preposition)) return TOPIC.test(word) ? 'following' : null
  return /[so]/.test(classes) ? 'following' : null
}

/** "appeared |before a panel| that was told", "appears |in a video| saying": seen there; but "appears |in many ways to| be a spent force". */
function isSeenSomewhere(words: Words, { lemma }: Cue, next: number, end: number): boolean {
  if (lemma !== 'appear' || !/^(?:before|in|on|at|around|alongside|beside|with)$/.test(words.lower[next] ?? '')) return false
  if (/^(?:edge|verge|brink|point)$/.test(words.lower[next + 2] ?? '')) return false // "appeared on the verge of tears"
  for (let at = next + 1; at < Math.min(end, next + MAX_TO_SEEMING); at++) {
    if (words.lower[at] === 'to' && /^(?:be|have)$/.test(words.lower[at + 1] ?? '')) return false
  }
  return true
}

/** Tokens from "appears" to what somebody seems to be: "appears |in the images shown last night to| have slept". */
const MAX_TO_SEEMING = 8

/** "I want to |thank you| for all you did": said to who hears it, told of nobody. */
function isThanksToYou({ lemma }: Cue, word: string): boolean {
  return lemma === 'thank' && word === 'you'
}

const COUNTED =
  /^(?:%|percent|points?|rebounds?|assists?|goals?|runs?|wickets?|tries|touchdowns?|yards|saves?|steals?|strikeouts?|cents|pence|jobs|seats|stores)$/
/** "1", ".", "5", "million" */
const MAX_COUNT = 5

/** "added |18 points|", "added |1.2 percent|": what grew, not what was told; but "added |20 points| were on the list". */
function isCount(words: Words, next: number): boolean {
  if (!is(words, next, W.number)) return false
  let at = next
  while (at < next + MAX_COUNT && (is(words, at, W.number) || /^[.,]$/.test(words.lower[at] ?? ''))) at++
  return COUNTED.test(words.lower[at] ?? '') && !is(words, at + 1, W.auxiliary)
}

/** "agreed with the union |to| cut pay": a deal, no thought. */
function agreesToDo(words: Words, next: number, end: number): boolean {
  for (let at = next; at < Math.min(end, next + MAX_TO_AS); at++) {
    if (/^[.,;:]$/.test(words.lower[at] ?? '.') || words.lower[at] === 'that') return false
    if (words.lower[at] === 'to' || words.lower[at] === 'on') return true
  }
  return false
}

/** "complained |soon after the vote that| it took long", not "wrote |of a dam that| leaks" */
function isBeforeThat(words: Words, next: number, end: number): boolean {
  if (!/^(?:after|before|during|by|in|on|at|from|through|via)$/.test(words.lower[next] ?? '')) return false
  for (let at = next + 1; at < Math.min(end - 2, next + MAX_TO_THAT); at++) {
    if (is(words, at, W.mark | W.subject) && !is(words, at, W.possessive)) return false
    if (words.lower[at] === 'that') return !is(words, at + 1, W.auxiliary | W.verb) && !/[^e]ed$/.test(words.lower[at + 1] ?? '') // not "in a film that aired"
  }
  return false
}

const THREATS =
  /^(?:retaliation|reprisals?|revenge|sanctions|tariffs|action|lawsuits?|strikes?|attacks?|war|veto|elections?|measures|consequences|boycotts?|protests?|withdrawal|cuts|resignation|response)$/

/** "threatened |new tariffs on wine|", "threatened |legal action|", not "threatened |the mood|": words are told when the thing is an act. */
function isThreat(words: Words, next: number, end: number): boolean {
  for (let at = next; at < Math.min(end, next + 5); at++) {
    if (is(words, at, W.owner | W.capital | W.subject | W.auxiliary | W.mark) || words.lower[at] === 'the') return false
    if (THREATS.test(words.lower[at] ?? '')) return true
  }
  return false
}

/** "adding to |its lead|", "found |themselves| alone": no words are told. */
function isPhysical({ words }: Clause, cue: Cue, next: number): boolean {
  const word = words.lower[next] ?? ''
  return (cue.lemma === 'add' && /^(?:to|up)$/.test(word)) || (cue.lemma === 'find' && /sel(?:f|ves)$/.test(word))
}

/** "… arrived in May alone, |new figures show|." */
function isParenthetical(clause: Clause, cue: Cue): boolean {
  const phrase = speakerOf(clause, cue, Math.max(0, cue.from - MAX_CLAUSE))
  return phrase !== null && clause.words.lower[phrase.from - 1] === ','
}

/** Nothing but a place or a date up to the clause's end. */
function endsSoon(clause: Clause, from: number, end: number): boolean {
  const { words } = clause
  for (let at = from; at < end; at++) {
    if (/^[.,;]$/.test(words.lower[at] ?? '.')) return true
    if (at > from + 9 || is(words, at, W.auxiliary | W.verb | W.subject) || words.lower[at] === 'that') return false
  }
  return true
}

export function isModal(clause: Clause, cue: Cue): boolean {
  for (let at = cue.from; at < cue.at; at++) if (is(clause.words, at, W.modal)) return true
  return false
}

/** A subject with its verb: "believe |the plan will fail|" */
export function hasClause(clause: Clause, from: number, end: number, reach = 10): boolean {
  const { words } = clause
  for (let at = from + 1; at < Math.min(end, from + reach); at++) {
    if (reach === 10 && /^[.,;:—–]$/.test(words.lower[at] ?? '')) return false
    if (is(words, at, W.auxiliary | W.verb) && !is(words, at, W.possessive)) return true
    if (words.verbs[at]?.forms.match(/[ds]/) && !is(words, at - 1, W.determiner | W.owner | W.possessive | W.preposition)) return true
  }
  return false
}
