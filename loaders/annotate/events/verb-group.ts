// The words before a verb that say who may be its subject and whether the deed was done: "is not expected to meet".
// In: a trigger; out: where the group begins, voice, status, and the governing verb that may change the event's type.
import type { EventStatus, EventType } from '../../../src/ontology/ontology.ts'
import type { Sentence } from '../../text/article-text.ts'
import { type EventText, says } from './event-text.ts'
import type { Trigger } from './triggers.ts'
import { ADVERBS, BE, DETERMINERS, DO, FUTURE, GOVERNORS, HAVE, NEGATIONS, POSSIBLE, SUBORDINATORS, SUPPOSING } from './words.ts'

export interface VerbGroup {
  /** Token where the group begins; the subject stands before it. */
  readonly from: number
  readonly passive: boolean
  /** The subject may be that of a verb before: "flew there to meet", "and met", "after meeting". */
  readonly open: boolean
  readonly status: EventStatus
  /** "agreed to", "refused to", "threatened to" before the verb. */
  readonly governed: Government
  /** "efforts to investigate": whose efforts is not told by the clause. */
  readonly ofNoun: boolean
  /** A mere purpose or notion: "a need to bomb", "the benefits of attacking", "bomb them!". */
  readonly idle: boolean
  /** A participle beside its noun: "troops attacked by". */
  readonly reduced: boolean
}

/** "agreed to", "refused to" or "will not", "threatened to", plain "will". */
export type Government = 'willing' | 'refused' | 'threatened' | 'future' | null

const LONGEST = 12
const PARTICIPIALS = new Set(['after', 'by', 'since', 'having', 'for', 'in', 'of', 'from', 'before', 'without', 'against', 'instead'])

interface Chain {
  readonly from: number
  readonly words: readonly string[]
}

/** Reads the group of a verb trigger. */
export function verbGroup(text: EventText, sentence: Sentence, trigger: Trigger): VerbGroup {
  const chain = chainBefore(text, sentence, trigger)
  const passive = isPassive(text, sentence, trigger, chain)
  const announced = chain.words.includes('would') && isAnnounced(text, sentence, chain.from)
  const words = announced ? chain.words.map((word) => (word === 'would' ? 'will' : word)) : withoutNotOnly(chain.words)
  const told = statusOf(words, trigger)
  const governed = governedBy(words)
  const supposed =
    suppositionBefore(text, sentence, chain.from) ?? meansTo(text, sentence, trigger, chain) ?? awaited(text, sentence, trigger, chain)
  const status = supposed === null || (told === 'denied' && supposed !== 'hypothetical') ? told : supposed
  const open = words.includes('to') || (trigger.form === 'ing' && !holds(words, BE))
  return {
    from: chain.from,
    ofNoun: isNounGovernor(text, chain),
    passive,
    open,
    status: status === 'occurred' && hasNoSubject(text, sentence, chain.from) ? 'denied' : status,
    governed,
    idle: isIdle(text, trigger, words),
    reduced: passive && !holds(words, BE),
  }
}

const NOUN_GOVERNORS = new Set('effort efforts possibility risk chance proposal proposals'.split(' '))

function isNounGovernor(text: EventText, chain: Chain): boolean {
  const first = chain.words[0] ?? ''
  const next = chain.words[1]
  if (!GOVERNORS.has(first) || (next !== 'to' && next !== 'of')) return false
  const before = text.lower[chain.from - 1] ?? ''
  return NOUN_GOVERNORS.has(first) || DETERMINERS.has(before) || /^['’]s?$/.test(before)
}

const NOTIONAL = new Set('of for from in without against instead about over into on at despite than'.split(' '))

/** No finite verb and nothing before the verb that tells whether it was done. */
function isIdle(text: EventText, trigger: Trigger, words: readonly string[]): boolean {
  if (holds(words, GOVERNORS) || holds(words, BE) || holds(words, HAVE)) return false
  // "to seal and deny": joined to a purpose.
  if (trigger.form === 'base' && words.length === 0 && /^(?:and|or|,)$/.test(text.lower[trigger.from - 1] ?? '')) return true
  if (trigger.form === 'base' || trigger.form === 's') return words.includes('to')
  return trigger.form === 'ing' && NOTIONAL.has(text.lower[trigger.from - 1] ?? '')
}

/** "could do so by lifting", "to end it by sending": the means are as unsure as the deed. */
function meansTo(text: EventText, sentence: Sentence, trigger: Trigger, chain: Chain): EventStatus | null {
  if (trigger.form !== 'ing' || text.lower[chain.from - 1] !== 'by') return null
  for (let at = chain.from - 2; at >= sentence.from && at > chain.from - 14; at--) {
    const word = text.lower[at] ?? ''
    if (POSSIBLE.has(word) || FUTURE.has(word) || word === 'to') return 'hypothetical'
    if (says(text, at) || word === ';') return null
  }
  return null
}

/** "until ‹name› attacks", "before ‹name› visits": told in the present, it is yet to come. */
function awaited(text: EventText, sentence: Sentence, trigger: Trigger, chain: Chain): EventStatus | null {
  if ((trigger.form !== 's' && trigger.form !== 'base') || chain.words.length > 0) return null
  for (let at = chain.from - 1; at >= sentence.from && at > chain.from - 8; at--) {
    const word = text.lower[at] ?? ''
    if (word === 'before' || word === 'until' || word === 'once') return trigger.type === 'CONSULT' ? 'planned' : 'hypothetical'
    if (text.tokens[at]?.kind === 'mark' || SUBORDINATORS.has(word) || says(text, at)) return null
  }
  return null
}

/** Whether any of the words is listed. */
function holds(words: readonly string[], listed: { readonly has: (word: string) => boolean }): boolean {
  for (const word of words) if (listed.has(word)) return true
  return false
}

/** "not only attacked": done. */
function withoutNotOnly(words: readonly string[]): readonly string[] {
  return words.includes('not') ? words.filter((word, index) => word !== 'not' || words[index + 1] !== 'only') : words
}

function chainBefore(text: EventText, sentence: Sentence, trigger: Trigger): Chain {
  let from = trigger.from
  const words: string[] = []
  while (from > sentence.from && trigger.from - from < LONGEST) {
    const word = text.lower[from - 1] ?? ''
    if (
      text.mentionAt[from - 1] !== undefined ||
      !isChainWord(text, from - 1, word, words[0] ?? (trigger.form === 'past' ? '' : (trigger.form ?? '')))
    )
      break
    words.unshift(word)
    from--
  }
  return { from, words }
}

/** A governor belongs to the chain only right before "to" or an -ing form ("considering sending"). */
function isChainWord(text: EventText, at: number, word: string, next: string): boolean {
  if (BE.has(word)) return !(/^['’]s$/.test(word) && text.mentionAt[at - 1] !== undefined && next !== '' && !next.endsWith('ing'))
  if (HAVE.has(word) || DO.has(word) || FUTURE.has(word) || POSSIBLE.has(word) || NEGATIONS.has(word) || ADVERBS.has(word) || word === 'to')
    return true
  if (/^\p{Ll}{3,}ly$/u.test(word)) return true
  // "about improving" is no plan.
  if (word === 'about') return next === 'to'
  if (GOVERNORS.has(word)) return next === 'to' || next === 'ing' || next === 'base' || next === 'of' || ADVERBS.has(next)
  return false
}

const FORCE = new Set<EventType>(['ASSAULT', 'COERCE'])

function isPassive(text: EventText, sentence: Sentence, trigger: Trigger, chain: Chain): boolean {
  if (trigger.form !== 'past') return false
  const last = chain.words.findLast((word) => !ADVERBS.has(word) && !NEGATIONS.has(word) && !/ly$/.test(word))
  if (last !== undefined && BE.has(last)) return true
  if (last !== undefined) return false
  // "an officer accused of", "a man charged with"; but "found ‹name› guilty of"
  if (trigger.type === 'ACCUSE' && trigger.to - trigger.from === 1 && /^(?:of|with)$/.test(text.lower[trigger.to] ?? '')) return true
  // "an officer imprisoned in": nothing is done to another
  if (
    FORCE.has(trigger.type) &&
    trigger.frame.direct &&
    trigger.to - trigger.from === 1 &&
    /^(?:in|at|for|during|since|on|near|outside)$/.test(text.lower[trigger.to] ?? '')
  )
    return !trigger.frame.prepositions.has(text.lower[trigger.to] ?? '')
  const behind = text.lower.slice(trigger.to, Math.min(trigger.to + 3, sentence.to)).indexOf('by')
  const by = trigger.to + behind
  return behind >= 0 && !text.lower.slice(trigger.from + 1, by).some((_, index) => text.mentionAt[trigger.from + 1 + index] !== undefined)
}

function governedBy(words: readonly string[]): Government {
  const negated = holds(words, NEGATIONS)
  for (const word of words) {
    const governor = GOVERNORS.get(word)
    if (governor === 'refused') return 'refused'
    if (governor === 'threatened') return negated ? null : 'threatened'
    if (governor === 'willing') return negated ? 'refused' : 'willing'
  }
  const future = holds(words, FUTURE) || words.includes('wo')
  if (!future || holds(words, GOVERNORS)) return null
  return negated ? 'refused' : 'future'
}

function statusOf(words: readonly string[], trigger: Trigger): EventStatus {
  const governors: (string | undefined)[] = []
  for (const word of words) governors.push(GOVERNORS.get(word))
  // "has yet to meet"
  if (words.includes('yet') && words.includes('to')) return 'denied'
  if (holds(words, NEGATIONS) || governors.includes('refused') || governors.includes('failed')) return 'denied'
  if (holds(words, POSSIBLE) || governors.includes('hypothetical') || governors.includes('threatened')) return 'hypothetical'
  if (holds(words, FUTURE) || governors.includes('planned') || governors.includes('willing')) return 'planned'
  if (words.includes('to') && words.includes('have')) return 'occurred'
  if (words.includes('to')) {
    // "continued to attack"; but "came to help capture" is a purpose
    const done = governors.indexOf('done')
    if (done >= 0) return done < words.lastIndexOf('to') ? 'occurred' : 'hypothetical'
    // "are to meet" is a plan; "came to meet" a purpose.
    return trigger.type === 'CONSULT' || holds(words, BE) ? 'planned' : 'hypothetical'
  }
  const be = holds(words, BE)
  if (trigger.form === 'ing') return be || holds(words, PARTICIPIALS) ? 'ongoing' : 'occurred'
  return trigger.form === 'past' && words.includes('being') ? 'ongoing' : 'occurred'
}

/** "No sailors were injured". */
function hasNoSubject(text: EventText, sentence: Sentence, from: number): boolean {
  for (let at = from - 1; at >= sentence.from && at > from - 6; at--) {
    const word = text.lower[at] ?? ''
    if (word === 'no' || word === 'none' || word === 'neither') return true
    if (text.tokens[at]?.kind === 'mark' || says(text, at) || word === 'and' || word === 'but') return false
  }
  return false
}

/** "said it would": a plan; "would" alone a supposition. */
function isAnnounced(text: EventText, sentence: Sentence, from: number): boolean {
  for (let at = from - 1; at >= sentence.from && at > from - 8; at--) if (says(text, at)) return true
  return false
}

const DENYING = new Set('deny denies denied denying reject rejects rejected dismissed false refuted untrue doubt doubts'.split(' '))
const FEARING = new Set(
  'fear fears feared worry worries worried possibility risk threat prospect threatened threatens warn warned warns warning suggestion claims idea'.split(
    ' ',
  ),
)

/** What stands before the clause: "if", "should", "denied that", "fears that", "before", "accused of". */
function suppositionBefore(text: EventText, sentence: Sentence, from: number): EventStatus | null {
  for (let at = from - 1; at >= sentence.from && at > from - 14; at--) {
    const word = text.lower[at] ?? ''
    if (word === ';' || word === ':' || word === 'and' || word === 'but' || says(text, at)) return null
    if (SUPPOSING.has(word)) return word === 'were' || (word === 'should' && at + 1 === from) ? null : 'hypothetical'
    const next = text.lower[at + 1]
    if (next === 'that' || next === 'of' || next === 'reports' || next === 'having' || (at === from - 1 && DENYING.has(word))) {
      if (DENYING.has(word)) return 'denied'
      if (FEARING.has(word)) return 'hypothetical'
    }
    if (word === ',' && at < from - 1) return at > sentence.from && SUPPOSING.has(text.lower[at + 1] ?? '') ? 'hypothetical' : null
  }
  return null
}
