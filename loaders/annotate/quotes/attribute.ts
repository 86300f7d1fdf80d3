// A quoted stretch → who said it and by which words. The rules are tried in order; each has the phrase it was made for
// and the confidence it earned. Comes in: stretches with their token positions. Goes out: cue and noun phrase, or null.
import type { Attribution, Place } from './attribution.ts'
import { behindAsSaying, clauseEnd, clauseStart, speakerOf } from './clauses.ts'
import { type Cue, cueAt, phraseCueAt } from './cues.ts'
import { afterDateline } from './dateline.ts'
import { isReduced } from './inner-clauses.ts'
import { introduced } from './introduced.ts'
import { inverted } from './inverted.ts'
import { phraseAfter } from './phrase-after.ts'
import { type Clause, type Phrase, phraseBefore } from './phrases.ts'
import { is, WORD } from './words.ts'

const W = WORD
const LEADS = new Set([',', '—', '–', '--', '-', ')', ']', ';', "'", '’', '"', '”'])
const MAX_TO_VERB = 32
const MAX_SIGNATURE = 12
/** Tokens between the marks, or the sentence's end, and a verb of saying that does not stand beside them. */
const MAX_TAIL = 12
const SURE = 0.9
const BESIDE = 0.97
/** What may follow the verb when the words behind "…?" are its attribution: "…?" Smith asked in Kyiv. */
const ATTRIBUTION_GOES_ON = /^(?:of|in|on|at|to|during|as|when|while|after|before|with|from|about|,|\.|;|—|–|:)$/

/** The first rule that finds who said the stretch at `place`. */
export function attribute(clause: Clause, place: Place): Attribution | null {
  const start = afterDateline(clause, clauseStart(clause, place.open, place.low), place.open)
  const opensSentence = start >= place.open - 1
  const before = introduced(clause, place, start)
  const comma = place.lastCharacter === ','
  const isNear = before !== null && (before.confidence >= BESIDE || (before.confidence >= SURE && !comma))
  // "Help was offered “…,” said Smith": the verb before the marks has nobody.
  if (isNear && !(before.phrase === null && comma)) return before
  const after = followed(clause, place, opensSentence)
  if (after !== null && (opensSentence || comma || before === null || isAsked(clause, place, after))) return after
  return before ?? after
}

/** If he refuses, as he always has, "who will go?" |asked| Smith: a question's own words of asking are right behind it. */
function isAsked({ words }: Clause, place: Place, after: Attribution): boolean {
  return /[?!]/.test(place.lastCharacter) && after.cue?.[0] === place.after && words.verbs[place.after] !== undefined && after.speech
}

/** What comes after the closing mark: "…," said X · "…," X said · "…," according to X */
function followed(clause: Clause, place: Place, opensSentence: boolean): Attribution | null {
  const { words } = clause
  let first = place.after
  while (first < place.high && LEADS.has(words.lower[first] ?? '')) first++
  const end = clauseEnd(clause, first, place.high)
  if (first >= end) return null
  const ends = place.lastCharacter
  const loose = first > place.after || /[,?!—–-]/.test(ends)
  if (!loose && isPlainNoun(clause, first)) return opensSentence ? trailing(clause, first, end, place) : null // “Any number” of boats, Smith said
  const signature = signed(clause, place, end)
  if (signature !== null) return signature
  if (is(words, first, W.capital) && (!loose || /[.…]/.test(ends)) && !is(words, first + 1, W.mark)) return glued(clause, first, end)
  return (
    accordingTo(clause, first, end) ??
    inverted(clause, first, end) ??
    subjectVerb(clause, afterLink(clause, first), end, ends) ??
    trailing(clause, first, end, place)
  )
}

/** “normal” |relations| will prompt …: a word that the marks only describe. */
function isPlainNoun({ text, words }: Clause, index: number): boolean {
  const plain = /^\p{Ll}{3,}$/u.test(text.tokens[index]?.text ?? '') && (words.flags[index] ?? 0) === 0 && words.verbs[index] === undefined
  const many = /[^s]s$/.test(words.lower[index] ?? '') // “We go” officials said: only the comma is missing
  return plain && !(many && /[st]/.test(words.verbs[index + 1]?.verb.classes ?? ''))
}

/** "It stands."Smith said on Monday: a sentence's end inside the marks, but no space behind them. */
function glued(clause: Clause, first: number, end: number): Attribution | null {
  const { text, words } = clause
  if (text.tokens[first]?.start !== text.tokens[first - 1]?.end) return null
  const own = subjectVerb(clause, first, end, '.')
  const behind = own?.cue?.[1] ?? end
  return own !== null && (ATTRIBUTION_GOES_ON.test(words.lower[behind] ?? '.') || is(words, behind, W.time)) ? own : null
}

/** "…," according to the ministry · "…," in the words of the minister */
function accordingTo(clause: Clause, first: number, end: number): Attribution | null {
  const { words } = clause
  const length = phraseCueAt(words, first)
  const phrase = length === 0 ? null : phraseAfter(clause, first + length, end)
  return phrase === null ? null : { cue: [first, first + length], phrase, confidence: 0.95, speech: true }
}

/** "…," |is how| one of them put it · "…" |was what| the mayor called it */
function afterLink({ words }: Clause, first: number): number {
  return /^(?:is|was)$/.test(words.lower[first] ?? '') && /^(?:how|what)$/.test(words.lower[first + 1] ?? '') ? first + 2 : first
}

/** "…" — Ama Roe, mother of four: a name behind a dash, and nothing else in the paragraph. */
function signed(clause: Clause, place: Place, end: number): Attribution | null {
  const { words } = clause
  const first = place.after + 1
  if (!/^(?:—|–|--|-)$/.test(words.lower[place.after] ?? '') || !is(words, first, W.capital) || end < place.high) return null
  const phrase = phraseAfter(clause, first, end)
  if (phrase === null || phrase.from !== first || (phrase.to < end && words.lower[phrase.to] !== ',') || end - phrase.to > MAX_SIGNATURE)
    return null
  return { cue: [place.after, first], phrase, confidence: 0.93, speech: true }
}

/** "…," the minister later told reporters */
function subjectVerb(clause: Clause, first: number, end: number, ends: string): Attribution | null {
  const { words } = clause
  if (isParticipleLed(clause, first)) return null
  for (let verb = first + 1; verb < Math.min(end, first + MAX_TO_VERB); verb++) {
    const cue = cueAt(clause, verb, first)
    if (cue === null || cue.use === 'infinitive' || (cue.use === 'participle' && cue.from === cue.at)) continue
    if (words.lower[first] === 'as' && !/[st]/.test(cue.classes)) continue // "…," as the talks resumed
    const phrase = subjectOrAgent(clause, cue, first)
    if (phrase === null) continue
    if (/[?!]/.test(ends) && is(words, first, W.capital) && end - verb > 12 && !goesOn(clause, cue)) return null
    return { cue: [cue.from, cue.to], phrase, confidence: 0.98, speech: /[stq]/.test(cue.classes) }
  }
  if (ends !== ',') return null
  return plainVerb(clause, first, end) ?? unlistedVerb(clause, first, end) ?? unlistedInversion(clause, first, end)
}

/** "…," |Smith| is quoted as saying · "…," Smith was told by |the mayor| · "…," the agency quoted |Smith| as saying · "…," |Smith| said */
function subjectOrAgent(clause: Clause, cue: Cue, first: number): Phrase | null {
  const quoted = behindAsSaying(clause, cue) !== null
  if (quoted && cue.use !== 'passive') return speakerOf(clause, cue, first)
  if (cue.use === 'passive' && !quoted && clause.words.lower[cue.to] !== 'as')
    return /[st]/.test(cue.classes) && cue.from < cue.at ? speakerOf(clause, cue, first) : null
  const beside = phraseBefore(clause, cue.from, first)
  if (beside === null) return describedSubject(clause, cue, first)
  if (reaches(clause, beside.from, first)) return beside
  return both(clause, beside, first) ?? describedSubject(clause, cue, first)
}

/** "…," |the mayor and the governor| said: two who begin right behind the marks. */
function both(clause: Clause, second: Phrase, from: number): Phrase | null {
  if (!is(clause.words, second.from - 1, WORD.coordinator)) return null
  const first = phraseBefore(clause, second.from - 1, from)
  if (first === null || first.apposition !== null || !reaches(clause, first.from, from)) return null
  return { from: first.from, to: second.to, coreTo: second.coreTo, apposition: second.apposition }
}

/** "…," |a man| who was in the room said · "…," |Kate Roe|, who runs it said: what describes the subject stands before its verb. */
function describedSubject(clause: Clause, cue: Cue, first: number): Phrase | null {
  const { words } = clause
  if (!/[st]/.test(cue.classes) || cue.use !== 'finite') return null
  let opens = first + 1
  while (opens < cue.from - 1 && !/^(?:who|which|that)$/.test(words.lower[opens] ?? '') && !isReduced(clause, opens)) opens++
  if (opens >= cue.from - 1) return null
  const phrase = phraseAfter(clause, first, opens)
  if (phrase === null || !leadsTo(clause, phrase, opens)) return null
  for (let at = opens; at < cue.from; at++) if (/^[,;:—–]$/.test(words.lower[at] ?? '')) return null
  return phrase
}

/** "a man |who", "Kate Roe|, who", "Nate Roe|, the mason |who" */
function leadsTo(clause: Clause, phrase: Phrase, opens: number): boolean {
  if (phrase.to === opens) return true
  if (clause.words.lower[phrase.to] !== ',') return false
  return phrase.to + 1 === opens || phraseAfter(clause, phrase.to + 1, opens)?.to === opens
}

/** "…," the Swedes state in a paper: a plain form that might be a noun elsewhere. */
function plainVerb(clause: Clause, first: number, end: number): Attribution | null {
  const { words } = clause
  for (let verb = first + 1; verb < Math.min(end, first + 12); verb++) {
    const form = words.verbs[verb]
    if (form === undefined || !/[bs]/.test(form.forms) || !/[st]/.test(form.verb.classes) || is(words, verb, W.capital)) continue
    const phrase = phraseBefore(clause, verb, first)
    if (phrase !== null && reaches(clause, phrase.from, first)) return { cue: [verb, verb + 1], phrase, confidence: 0.85, speech: true }
  }
  return null
}

function goesOn(clause: Clause, cue: Cue): boolean {
  return cue.classes.includes('t') || ATTRIBUTION_GOES_ON.test(clause.words.lower[cue.to] ?? '.') || is(clause.words, cue.to, W.time)
}

/** "…," |acting| director Roe said */
const DESCRIBING =
  /^(?:acting|outgoing|incoming|ruling|sitting|presiding|managing|founding|visiting|ranking|retiring|commanding|leading|governing|aspiring|surviving)$/

/** "…," drawing loud applause: no subject, and not the speaker's words. */
function isParticipleLed(clause: Clause, first: number): boolean {
  return /^\p{Ll}{2,}ing$/u.test(clause.text.tokens[first]?.text ?? '') && !DESCRIBING.test(clause.words.lower[first] ?? '')
}

/** Nothing but adverbs, dates or a comma before the phrase. */
function reaches(clause: Clause, from: number, first: number): boolean {
  const { words } = clause
  for (let at = first; at < from; at++) {
    if (!is(words, at, W.adverb | W.preposition | W.time) && words.lower[at] !== ',' && words.lower[at] !== 'as') return false
  }
  return true
}

/** "…," Smith deadpanned: a short subject and a past form that no list holds. */
function unlistedVerb(clause: Clause, first: number, end: number): Attribution | null {
  const { words } = clause
  const phrase = phraseAfter(clause, first, end)
  if (phrase === null) return null
  const verb = phrase.to
  if (verb >= end || !/(?:ed|s)$/.test(words.lower[verb] ?? '') || is(words, verb, W.capital | W.auxiliary | W.mark)) return null
  return { cue: [verb, verb + 1], phrase, confidence: 0.85, speech: false }
}

/** "…," sniggered Smith: a past form that no list holds, and behind it a name that ends the sentence or stands before a place. */
function unlistedInversion(clause: Clause, first: number, end: number): Attribution | null {
  const { words } = clause
  if (!/^\p{Ll}+ed$/u.test(clause.text.tokens[first]?.text ?? '') || is(words, first, W.auxiliary | W.verb)) return null
  const phrase = phraseAfter(clause, first + 1, end)
  if (phrase === null || !is(words, phrase.coreTo - 1, W.capital) || is(words, phrase.from, W.time)) return null
  return /^[.,;]$/.test(words.lower[phrase.to] ?? '.') ? { cue: [first, first + 1], phrase, confidence: 0.8, speech: false } : null
}

/** The move is "madness" and must end, the minister said. */
function trailing(clause: Clause, first: number, end: number, place: Place): Attribution | null {
  const { words } = clause
  const ended = /[.!?…]/.test(place.lastCharacter)
  for (let verb = end - 1; verb > first; verb--) {
    const isFar = verb <= end - MAX_TAIL
    if (isFar && ended) break
    if (isFar && verb > first + MAX_TAIL) continue // "…" if there is no deal, Smith said in …
    const cue = cueAt(clause, verb, place.after)
    if (cue === null || cue.use !== 'finite' || !/[st]/.test(cue.classes)) continue
    const phrase = phraseBefore(clause, cue.from, first)
    if (phrase !== null && words.lower[phrase.from - 1] === ',') return { cue: [cue.from, cue.to], phrase, confidence: 0.9, speech: true }
    if (phrase !== null || words.lower[cue.from - 1] !== ',') continue
    const inversion = phraseAfter(clause, cue.to, end)
    if (inversion !== null) return { cue: [cue.from, cue.to], phrase: inversion, confidence: 0.9, speech: true }
  }
  return null
}
