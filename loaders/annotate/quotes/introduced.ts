// What stands before an opening mark and says whose speech it is: X said: "…" · X told Y that "…" · X: "…"
import type { Attribution, Place } from './attribution.ts'
import { chanted } from './chants.ts'
import { clauseEnd, clauseStart, clauseSubject, isFiniteAt, speakerOf } from './clauses.ts'
import { type Cue, cueAt, phraseCueAt } from './cues.ts'
import { afterDateline } from './dateline.ts'
import { ledIn } from './led-in.ts'
import { isLabel } from './line-labels.ts'
import { phraseAfter } from './phrase-after.ts'
import { type Clause, type Phrase, phraseBefore } from './phrases.ts'
import { is, WORD } from './words.ts'

const MAX_BACK = 45
/** "said |in a radio interview on Monday| that" */
const MAX_OUTER = 9
/** How far behind the marks the main clause may begin. */
const MAX_OPENING = 40
const NAMING = new Set([
  'call',
  'describe',
  'term',
  'dub',
  'label',
  'brand',
  'name',
  'characterize',
  'refer',
  'title',
  'headline',
  'read',
  'deem',
  'consider',
])

/** The nearest verb before the opening mark with its subject; `start` is where the clause begins. */
export function introduced(clause: Clause, place: Place, start: number): Attribution | null {
  const { words } = clause
  if (place.open <= start) return null
  const last = words.lower[place.open - 1] ?? ''
  if (last === ':' && isLabel(clause, start, place.open - 1)) return null
  const colon = () => (last === ':' ? (reportsBeforeColon(clause, place, start) ?? namedBeforeColon(clause, place, start)) : null)
  const led = chanted(clause, place, start) ?? ledIn(clause, place, start) ?? colon()
  if (led !== null) return led
  const verb = nearestVerb(clause, place, start, last)
  if (verb !== null || last !== ':') return verb
  const phrase = clauseSubject(clause, start, place.open)
  return phrase === null ? null : { cue: [place.open - 1, place.open], phrase, confidence: 0.8, speech: true }
}

/** "|The Osh Gazette| |reports|: “…”": a noun by its form, a verb where a name alone stands before it. */
function reportsBeforeColon(clause: Clause, place: Place, start: number): Attribution | null {
  const at = place.open - 2
  if (at <= start || clause.words.lower[at] !== 'reports' || !is(clause.words, at - 1, WORD.capital)) return null
  const phrase = phraseBefore(clause, at, start)
  return phrase === null || phrase.to !== at ? null : { cue: [at, at + 1], phrase, confidence: 0.9, speech: true }
}

function nearestVerb(clause: Clause, place: Place, start: number, last: string): Attribution | null {
  let weak: Attribution | null = null
  for (let verb = place.open - 1; verb >= Math.max(start, place.open - MAX_BACK); verb--) {
    const cue = introducingCue(clause, verb, start)
    if (cue === null || (cue.lemma === 'go' && !/^[,:]$/.test(last))) continue // "talks went on “too long”"
    const outer = outerSpeaker(clause, place, cue, start)
    if (outer !== null) return outer
    const beside = speakerOf(clause, cue, start)
    const phrase = acrossStretch(clause, place, cue, start, beside) ?? beside ?? behindStretch(clause, place, cue, start)
    const distance = place.open - cue.to
    const speech = isSpeech(cue) && (distance <= 2 || /[st]/.test(cue.classes) || NAMING.has(cue.lemma))
    if (phrase === null && !(speech && distance <= 1)) continue
    const found = { cue: [cue.from, cue.to] as const, phrase, confidence: nearness(cue, place, last), speech }
    if (weak === null && isInside(clause, cue, place)) weak = found
    else if (weak === null || (cue.use === 'finite' && /[st]/.test(cue.classes))) return found
  }
  return weak
}

/** "|He| held up the sign, “…”, and waved it, mouthing “…”", "|The aide| called it “…” and said he “…”": the subject stands before another stretch. */
function acrossStretch(clause: Clause, place: Place, cue: Cue, start: number, beside: Phrase | null): Phrase | null {
  if (start > place.low || place.low === place.floor) return null
  const joined = isJoined(clause, cue, start)
  if (!joined && (cue.use !== 'participle' || (beside !== null && !/^\p{Ll}+ed$/u.test(clause.text.tokens[beside.from]?.text ?? ''))))
    return null
  let sentence = afterDateline(clause, clauseStart(clause, place.low - 1, place.floor), place.low)
  if (clause.words.lower[sentence] === '(') sentence++
  if (sentence >= place.low - 1 || is(clause.words, sentence, WORD.mark)) return null
  return joined ? speakerOf(clause, cue, sentence) : clauseSubject(clause, sentence, place.low - 1)
}

/** "… |and said| he “…”": the verb has no subject beside it, and no other verb stands since the stretch before. */
function isJoined({ words }: Clause, cue: Cue, start: number): boolean {
  if (cue.use !== 'finite' || !is(words, cue.from - 1, WORD.coordinator)) return false
  for (let at = start; at < cue.from - 1; at++) if (isFiniteAt(words, at)) return false
  return true
}

/** "told the mayors |who gathered| in Osh, “…”": a verb that speaks only beside marks, in a clause about the listeners. */
function isInside({ words }: Clause, cue: Cue, place: Place): boolean {
  return words.lower[cue.from - 1] === 'who' && place.open - cue.to > 2 && !/[stko]/.test(cue.classes)
}

/** Recalling "the harm done," |the statement| urged …: a participle that opens its sentence has the subject behind its words. */
function behindStretch(clause: Clause, place: Place, cue: Cue, start: number): Phrase | null {
  const { words } = clause
  if (cue.use !== 'participle') return null
  for (let at = start; at < cue.from; at++) if (!is(words, at, WORD.adverb | WORD.coordinator)) return null
  const end = clauseEnd(clause, place.after, place.after + MAX_OPENING)
  let subject = place.after
  if (place.lastCharacter !== ',') while (subject < end && words.lower[subject - 1] !== ',') subject++
  while (subject < end && is(words, subject, WORD.mark | WORD.adverb)) subject++
  const phrase = phraseAfter(clause, subject, end)
  return phrase !== null && phrase.to < end && !is(words, phrase.to, WORD.preposition) ? phrase : null
}

/** "|Smith said| the town would consider a plan that was “…”", "|noting| that talks had ended in “…”": what is told is in the teller's words. */
function outerSpeaker(clause: Clause, place: Place, inner: Cue, start: number): Attribution | null {
  const { words } = clause
  if (inner.use !== 'finite') return null
  let modal = false
  for (let at = inner.from; at < inner.at; at++) modal ||= is(words, at, WORD.modal)
  if (!modal && (/[st]/.test(inner.classes) || NAMING.has(inner.lemma))) return null
  const subject = phraseBefore(clause, inner.from, start)
  if (subject === null) return null
  let that = words.lower[subject.from] === 'that'
  for (let verb = subject.from - 1; verb >= Math.max(start, subject.from - MAX_OUTER); verb--) {
    that ||= words.lower[verb] === 'that'
    const cue = cueAt(clause, verb, start)
    if (cue === null) {
      if (isFiniteAt(words, verb)) return null
      continue
    }
    if (!/^(?:finite|participle)$/.test(cue.use) || !(cue.lemma === 'say' || (that && /[st]/.test(cue.classes)))) return null
    const phrase = speakerOf(clause, cue, start)
    return phrase === null ? null : { cue: [cue.from, cue.to], phrase, confidence: nearness(cue, place, ''), speech: true }
  }
  return null
}

function nearness(cue: Cue, place: Place, last: string): number {
  const distance = place.open - cue.to
  if (distance <= 0 || (distance <= 1 && /^(?:,|:|that|to|as)$/.test(last))) return 0.97
  if (/^(?:,|:|that)$/.test(last) && distance <= 14 && /[stqe]/.test(cue.classes)) return 0.93
  return distance <= 12 && isSpeech(cue) ? 0.85 : 0.75
}

function isSpeech(cue: Cue): boolean {
  return /[stq]/.test(cue.classes) || NAMING.has(cue.lemma)
}

/** Smith: "…" · From the report: "…" · as asked by the pollster Daron Smith: "…" */
function namedBeforeColon(clause: Clause, place: Place, start: number): Attribution | null {
  const { words } = clause
  const colon = place.open - 1
  const phrase = phraseBefore(clause, colon, start)
  if (phrase === null || phrase.apposition !== null) return null
  let lead = phrase.from
  while (lead > start && is(words, lead - 1, WORD.preposition | WORD.adverb | WORD.determiner | WORD.coordinator)) lead--
  const whole = lead === start || /^[-–—]$/.test(words.lower[lead - 1] ?? '')
  const name = is(words, phrase.to - 1, WORD.capital) && is(words, phrase.to - 2, WORD.capital) && phrase.coreTo === phrase.to
  if ((!whole && !name) || isTold(clause, start, lead)) return null
  for (let at = phrase.from; at < colon; at++) if (cueAt(clause, at, start) !== null) return null
  return { cue: [colon, colon + 1], phrase: phrase as Phrase, confidence: 0.93, speech: true }
}

/** Roe |told| the Osh High Court: "…" · Roe |testified| before the Osh High Court: "…": the name is who listens. */
function isTold(clause: Clause, start: number, lead: number): boolean {
  const { words } = clause
  for (let at = lead - 1; at > start && !is(words, at, WORD.mark); at--) {
    const cue = cueAt(clause, at, start)
    if (cue !== null && cue.use === 'finite' && /[st]/.test(cue.classes)) return true
  }
  return false
}

function introducingCue(clause: Clause, verb: number, start: number): Cue | null {
  const { words } = clause
  const length = phraseCueAt(words, verb)
  if (length > 0) return { from: verb, to: verb + length, at: verb, lemma: '', classes: 's', use: 'phrase' }
  return cueAt(clause, verb, start)
}
