// A quoted stretch → who said it and by which words. The rules are tried in order; each has the phrase it was made for
// and the confidence it earned. Comes in: stretches with their token positions. Goes out: cue and noun phrase, or null.
import { type Cue, cueAt } from './cues.ts'
import { type Clause, type Phrase, phraseAfter, phraseBefore } from './phrases.ts'
import { is, WORD } from './words.ts'

/** A stretch as token positions: what stands before it, after it, and how far a clause may reach. */
export interface Place {
  /** First token after the closing mark. */
  readonly after: number
  /** The first token of the opening mark. */
  readonly open: number
  /** Tokens of its own paragraph that belong to no other stretch: [low, open) and [after, high). */
  readonly low: number
  readonly high: number
  /** The last character inside the marks, or of the text before a stretch without. */
  readonly lastCharacter: string
}

export interface Attribution {
  readonly cue: readonly [from: number, to: number] | null
  readonly phrase: Phrase
  readonly confidence: number
}

const W = WORD
const LEADS = new Set([',', '—', '–', '--', '-', ')', ']', ';'])
const SENTENCE_ENDS = new Set(['.', '!', '?', '…'])
const MAX_TO_VERB = 32
const MAX_BACK = 45
const SPEECH = /[stqko e]/

/** Where the clause that holds token `index` begins, not before `low`. */
export function clauseStart(clause: Clause, index: number, low: number): number {
  let at = index
  while (at > low && !SENTENCE_ENDS.has(clause.words.lower[at - 1] ?? '')) at--
  return at
}

/** Where the clause from token `index` ends, not after `high`. */
export function clauseEnd(clause: Clause, index: number, high: number): number {
  let at = index
  while (at < high && !SENTENCE_ENDS.has(clause.words.lower[at] ?? '') && clause.words.lower[at] !== ';') at++
  return at
}

/** The first rule that finds who said the stretch at `place`. */
export function attribute(clause: Clause, place: Place): Attribution | null {
  const start = clauseStart(clause, place.open, place.low)
  const opensSentence = start >= place.open - 1
  const close = introduced(clause, place, start)
  if (close !== null && close.confidence >= 0.9 && !endsWithComma(place)) return close
  const follows = followed(clause, place)
  if (follows !== null && (opensSentence || endsWithComma(place) || close === null)) return follows
  return close ?? follows
}

function endsWithComma(place: Place): boolean {
  return place.lastCharacter === ','
}

/** What comes after the closing mark: "…," said X · "…," X said · "…," according to X */
function followed(clause: Clause, place: Place): Attribution | null {
  const { words } = clause
  let first = place.after
  while (first < place.high && LEADS.has(words.lower[first] ?? '')) first++
  const end = clauseEnd(clause, first, place.high)
  if (first >= end) return null
  const ends = place.lastCharacter
  const loose = first > place.after || /[,?!—–-]/.test(ends)
  if (!loose && is(words, first, W.capital)) return null
  if (/[.…]/.test(ends) && is(words, first, W.capital)) return null
  return (
    accordingTo(clause, first, end) ??
    inverted(clause, first, end) ??
    subjectVerb(clause, first, end, ends) ??
    trailing(clause, first, end, place)
  )
}

/** "…," according to the ministry */
function accordingTo(clause: Clause, first: number, end: number): Attribution | null {
  const { words } = clause
  if (words.lower[first] !== 'according' || words.lower[first + 1] !== 'to') return null
  const phrase = phraseAfter(clause, first + 2, end)
  return phrase === null ? null : { cue: [first, first + 2], phrase, confidence: 0.95 }
}

/** "…," said the minister */
function inverted(clause: Clause, first: number, end: number): Attribution | null {
  const { words } = clause
  let verb = first
  while (verb < end && is(words, verb, W.adverb) && !is(words, verb, W.capital)) verb++
  const form = words.verbs[verb]
  if (form === undefined || !/[ds]/.test(form.forms) || is(words, verb, W.capital) || !/[stqkoe]/.test(form.verb.classes)) return null
  let start = verb + 1
  while (start < end && is(words, start, W.adverb) && !is(words, start, W.capital)) start++
  const phrase = phraseAfter(clause, start, end)
  return phrase === null ? null : { cue: [first, verb + 1], phrase: withApposition(clause, phrase, end), confidence: 0.98 }
}

/** "said Smith, the mayor of Kyiv": what explains the phrase behind it. */
function withApposition(clause: Clause, phrase: Phrase, end: number): Phrase {
  const { words } = clause
  if (words.lower[phrase.to] !== ',') return phrase
  let to = phrase.to + 1
  while (to < end && to < phrase.to + 20 && words.lower[to] !== ',') to++
  return { ...phrase, apposition: [phrase.to + 1, to] }
}

/** "…," the minister later told reporters */
function subjectVerb(clause: Clause, first: number, end: number, ends: string): Attribution | null {
  const { words } = clause
  for (let verb = first + 1; verb < Math.min(end, first + MAX_TO_VERB); verb++) {
    const cue = cueAt(clause, verb, first)
    if (cue === null || cue.use === 'infinitive' || cue.use === 'passive' || (cue.use === 'participle' && cue.from === cue.at)) continue
    const phrase = phraseBefore(clause, cue.from, first)
    if (phrase === null || !reaches(clause, phrase.from, first)) continue
    if (/[?!]/.test(ends) && is(words, first, W.capital) && end - verb > 12) return null
    return { cue: [cue.from, cue.to], phrase, confidence: 0.98 }
  }
  return ends === ',' ? unlistedVerb(clause, first, end) : null
}

/** Nothing but adverbs, a conjunction or a comma before the phrase. */
function reaches(clause: Clause, from: number, first: number): boolean {
  for (let at = first; at < from; at++)
    if (!is(clause.words, at, W.adverb | W.coordinator | W.preposition | W.time) && clause.words.lower[at] !== ',') return false
  return true
}

/** "…," Smith deadpanned: a short subject and a past form that no list holds. */
function unlistedVerb(clause: Clause, first: number, end: number): Attribution | null {
  const { words } = clause
  const phrase = phraseAfter(clause, first, end)
  if (phrase === null) return null
  const verb = phrase.to
  if (verb >= end || !/(?:ed|s)$/.test(words.lower[verb] ?? '') || is(words, verb, W.capital | W.auxiliary | W.mark)) return null
  return { cue: [verb, verb + 1], phrase, confidence: 0.85 }
}

/** The move is "madness" and must end, the minister said. */
function trailing(clause: Clause, first: number, end: number, place: Place): Attribution | null {
  for (let verb = end - 1; verb > Math.max(first, end - 12); verb--) {
    const cue = cueAt(clause, verb, place.after)
    if (cue === null || cue.use !== 'finite' || !/[st]/.test(cue.classes)) continue
    const phrase = phraseBefore(clause, cue.from, first)
    if (phrase !== null && clause.words.lower[phrase.from - 1] === ',') return { cue: [cue.from, cue.to], phrase, confidence: 0.9 }
    if (phrase === null) {
      const inversion = clause.words.lower[cue.from - 1] === ',' ? phraseAfter(clause, cue.to, end) : null
      if (inversion !== null) return { cue: [cue.from, cue.to], phrase: inversion, confidence: 0.9 }
    }
  }
  return null
}

/** What comes before the opening mark: X said: "…" · X told Y that "…" · Speaking in Kyiv, X, asked about it, said "…" */
function introduced(clause: Clause, place: Place, start: number): Attribution | null {
  const { words } = clause
  if (place.open <= start) return null
  const last = words.lower[place.open - 1] ?? ''
  const tight = /^(?:,|:|that)$/.test(last)
  for (let verb = place.open - 1; verb >= Math.max(start, place.open - MAX_BACK); verb--) {
    const cue = introducingCue(clause, verb, start)
    if (cue === null) continue
    const phrase = speakerOf(clause, cue, start)
    if (phrase === null) continue
    const distance = place.open - cue.to
    const near = distance <= 1 || (tight && distance <= 14 && /[stqe]/.test(cue.classes))
    return { cue: [cue.from, cue.to], phrase, confidence: near ? 0.95 : 0.8 }
  }
  if (last === ':') {
    const phrase = clauseSubject(clause, start, place.open)
    if (phrase !== null) return { cue: [place.open - 1, place.open], phrase, confidence: 0.85 }
  }
  return null
}

function introducingCue(clause: Clause, verb: number, start: number): Cue | null {
  const { words } = clause
  if (words.lower[verb] === 'according' && words.lower[verb + 1] === 'to') {
    return { from: verb, to: verb + 2, at: verb, lemma: 'according', classes: 's', use: 'phrase' }
  }
  const cue = cueAt(clause, verb, start)
  return cue !== null && SPEECH.test(cue.classes) ? cue : null
}

/** Whose verb it is: its subject, for "saying" and "to say" that of the clause, for "according to" what follows. */
export function speakerOf(clause: Clause, cue: Cue, start: number): Phrase | null {
  if (cue.use === 'phrase') return phraseAfter(clause, cue.to, cue.to + 24)
  if (cue.use === 'passive') {
    return clause.words.lower[cue.to] === 'by' ? phraseAfter(clause, cue.to + 1, cue.to + 24) : null
  }
  if (cue.use === 'finite') {
    const phrase = phraseBefore(clause, cue.from, start)
    if (phrase !== null) return phrase
  }
  return clauseSubject(clause, start, cue.from)
}

/** The subject of the clause from `start`: "Speaking in Kyiv on Monday, |the minister| took the stage and …" */
export function clauseSubject(clause: Clause, start: number, end: number): Phrase | null {
  const { words } = clause
  let at = start
  for (let tries = 0; tries < 4 && at < end; tries++) {
    while (at < end && is(words, at, W.coordinator | W.adverb | W.mark) && !is(words, at, W.possessive)) at++
    if (at >= end) return null
    if (!is(words, at, W.preposition | W.subordinator) && !isParticiple(clause, at)) {
      const phrase = phraseAfter(clause, at, end)
      if (phrase !== null) return phrase
    }
    while (at < end && words.lower[at] !== ',') at++
  }
  return null
}

function isParticiple(clause: Clause, index: number): boolean {
  return /^\p{L}{2,}(?:ing|ed)$/u.test(clause.words.lower[index] ?? '') && !is(clause.words, index + 1, W.capital)
}
