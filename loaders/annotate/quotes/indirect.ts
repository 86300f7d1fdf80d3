// Speech and thought without quotation marks: "X said that …", "according to X", "X opposes …". Comes in: the clause
// words of one sentence and what is quoted in it. Goes out: cue, speaker and the span of what was said.
import { testOfWord } from '../../text/words.ts'
import { acceptance, hasClause } from './acceptance.ts'
import { behindAddressee } from './addressee.ts'
import { isArmedAttack } from './armed-attacks.ts'
import { behindAsTold, comparedWith, objectBefore } from './as-told.ts'
import { behindAside } from './asides.ts'
import { type AttitudeCue, attitudeAdjective, attitudeNoun, headlineColon } from './attitude-cues.ts'
import { ATTITUDE_ADJECTIVES, ATTITUDE_NOUNS } from './attitudes.ts'
import { behindAsSaying, MAX_CLAUSE, speakerOf } from './clauses.ts'
import { CONTENT_ENDS, contentEnd, endWithoutMark, trimRight } from './content-end.ts'
import { beginsPhraseCue, type Cue, cueAt, phraseCueAt } from './cues.ts'
import { afterDateline } from './dateline.ts'
import { isEvidenceNoun } from './evidence.ts'
import { isReduced } from './inner-clauses.ts'
import { joinedBody } from './joined-body.ts'
import { afterLabel, isPointer, isTurn } from './line-labels.ts'
import { isNaming } from './naming.ts'
import { phraseAfter, withApposition } from './phrase-after.ts'
import { type Clause, type Phrase, phraseBefore } from './phrases.ts'
import { SPEECH, STANCE, SURE, surenessBehind, surenessOf } from './sureness.ts'
import { VERB_FORMS } from './verb-forms.ts'
import { is, WORD } from './words.ts'

/** Token ranges, ends exclusive. */
export interface IndirectSpeech {
  readonly from: number
  readonly to: number
  readonly cue: readonly [from: number, to: number]
  readonly phrase: Phrase | null
  readonly confidence: number
}

const W = WORD

/** What of a sentence is taken: nothing, inside a fragment's marks, inside the marks or the cue of a whole quote. */
export const TAKEN = { fragment: 1, cue: 2, speech: 3 } as const

/** Every statement of the sentence [start, end); `taken` tells which tokens quotes and their cues have used. */
export function findIndirect(clause: Clause, start: number, end: number, taken: Uint8Array): IndirectSpeech[] {
  const found: IndirectSpeech[] = []
  if (isPointer(clause, start)) return []
  let from = afterDateline(clause, afterLabel(clause, start, end), end)
  const turn = isTurn(clause, start) ? headlineColon(clause, start, end) : null // "A: It leaked." is told, by whom is not
  const byTurn = turn === null ? null : attitude(clause, turn, end, STANCE)
  if (byTurn !== null) found.push(byTurn)
  for (let index = from; index < end; index++) {
    if (taken[index] === TAKEN.speech) from = index + 1 // "…," Smith said, |citing| …: the clause begins behind the marks
    if (taken[index] !== 0 || (index !== from && !mayBeCue(clause, index))) continue
    const statement = statementAt(clause, index, Math.max(from, index - MAX_CLAUSE), Math.min(end, index + MAX_CLAUSE))
    if (statement === null) continue
    found.push(statement)
    index = Math.max(index, statement.cue[1] - 1)
  }
  if (found.length < 2) return found
  // No statement reaches farther than a clause from its cue, so that of a long list only its neighbours can overlap.
  const told: IndirectSpeech[] = []
  for (let at = 0; at < found.length; at++) {
    const statement = found[at]
    if (statement === undefined) break
    const elsewhere = isToldElsewhere(statement, found.slice(Math.max(0, at - 2 * MAX_CLAUSE), at + 2 * MAX_CLAUSE))
    told.push(elsewhere ? asStance(statement) : statement)
  }
  return told
}

function asStance({ from, to, cue, phrase }: IndirectSpeech): IndirectSpeech {
  return { from, to, cue, phrase, confidence: STANCE }
}

function mayBeCue({ text }: Clause, index: number): boolean {
  const token = text.tokens[index]
  return token !== undefined && isCueWord(token.word)
}

/** All that a cue begins with, but for a headline's colon, which its first word leads to. */
const isCueWord = testOfWord(
  ({ lower }): boolean => beginsPhraseCue(lower) || VERB_FORMS.has(lower) || ATTITUDE_NOUNS.has(lower) || ATTITUDE_ADJECTIVES.has(lower),
)

/** "said |Ankara would demand something|", "demand |something|": of two that overlap the surer says it, then the longer. */
function isToldElsewhere(statement: IndirectSpeech, found: readonly IndirectSpeech[]): boolean {
  return found.some((other) => {
    if (other === statement || other.from >= statement.to || other.to <= statement.from) return false
    if (other.phrase === null || other.confidence < SURE) return false
    const longer = other.to - other.from - (statement.to - statement.from)
    return other.confidence === statement.confidence
      ? longer > 0 || (longer === 0 && other.from < statement.from)
      : other.confidence > statement.confidence
  })
}

function statementAt(clause: Clause, index: number, start: number, end: number): IndirectSpeech | null {
  const { words } = clause
  if (isArmedAttack(words, index, start, end) || isNaming(clause, index, end)) return null
  const length = phraseCueAt(words, index)
  if (length > 0) return accordingTo(clause, index, length, start, end)
  if (index === start) {
    const headline = headlineColon(clause, start, end)
    if (headline !== null) return attitude(clause, headline, end, 0.7)
  }
  if (words.verbs[index] !== undefined) {
    const cue = cueAt(clause, index, start)
    const statement = cue === null ? null : stated(clause, cue, start, end)
    if (statement !== null) return statement
  }
  const cue = attitudeNoun(clause, index, start, end) ?? attitudeAdjective(clause, index, start, end)
  return cue === null ? null : attitude(clause, cue, end, 0.5)
}

function attitude(clause: Clause, cue: AttitudeCue, end: number, confidence: number): IndirectSpeech | null {
  const to = contentEnd(clause, cue.contentFrom, end)
  return to <= cue.contentFrom ? null : { from: cue.contentFrom, to, cue: cue.cue, phrase: cue.phrase, confidence }
}

/** "…, according to the ministry" and "According to the ministry, …" */
function accordingTo(clause: Clause, index: number, length: number, start: number, end: number): IndirectSpeech | null {
  const phrase = phraseAfter(clause, index + length, end)
  if (phrase === null) return null
  const comma = clause.words.lower[phrase.to] === ',' ? phrase.to + 1 : phrase.to
  const leading = index - start <= 2
  const that = thatFrom(clause, comma)
  if (!leading && comma > phrase.to && that !== null && that + 1 < end) {
    // "He was told, according to the ministry, that |…|"
    return { from: that + 1, to: endWithoutMark(clause, that + 1, end), cue: [index, index + length], phrase, confidence: 0.95 }
  }
  const from = leading ? comma : start
  const to = leading ? endWithoutMark(clause, comma, end) : index
  return from >= to ? null : { from, to: trimRight(clause, from, to), cue: [index, index + length], phrase, confidence: 0.95 }
}

function thatFrom({ words }: Clause, from: number): number | null {
  for (let at = from; at <= from + 2; at++) if (words.lower[at] === 'that') return at
  return null
}

function stated(clause: Clause, cue: Cue, start: number, end: number): IndirectSpeech | null {
  const asTold = behindAsTold(clause, cue, start, end)
  if (asTold !== null) return toldAs(clause, cue, asTold, start, end)
  const aside = behindAside(clause, cue, end)
  const kind = aside === null ? acceptance(clause, cue, end) : 'following'
  if (kind === null) return compared(clause, cue, start) ?? withObjectBefore(clause, cue, start)
  const saying = behindAsSaying(clause, cue)
  if (saying !== null) return asSaying(clause, cue, saying, start, end)
  const inversion = kind === 'following' ? inverted(clause, cue, start, end) : null
  if (inversion !== null) return inversion
  const subject = speakerOf(clause, cue, start)
  const seeming = subject !== null && isOnlySeeming(clause, cue, subject)
  const phrase = seeming ? null : subject
  if (phrase === null && (seeming ? kind === 'trailing' : cue.use !== 'passive' || isFoundSomewhere(clause, cue))) return null
  if (kind === 'evidence' && (phrase === null || !isEvidence(clause, phrase))) return null
  const confidence = kind === 'trailing' ? surenessBehind(clause, cue, phrase) : surenessOf(clause, cue, kind, end)
  const cueSpan = [cue.from, cue.to] as const
  if (kind === 'trailing') {
    const object = withObjectBefore(clause, cue, start)
    if (object !== null) return object
    const whole = phrase === null ? null : joinedBody(clause, phrase, start)
    const to = goesOn(clause, cue.to, end) ?? trimRight(clause, start, Math.min(whole?.from ?? cue.from, cue.from))
    return to <= start ? null : { from: start, to, cue: cueSpan, phrase: whole, confidence }
  }
  if (cue.use === 'passive' && phrase !== null) {
    const told = phraseBefore(clause, cue.from, start)
    if (told !== null) return { from: told.from, to: told.to, cue: cueSpan, phrase, confidence: STANCE }
  }
  let from = aside ?? cue.to
  if (clause.words.lower[from] === ',' || clause.words.lower[from] === ':') from++
  from = behindAddressee(clause, cue, from, end)
  const to = phrase === null && !seeming ? questionEnd(clause, from, end) : contentEnd(clause, from, end)
  return from >= to ? null : { from, to, cue: cueSpan, phrase, confidence }
}

/** "As the paper noted, |the dam leaks|." */
function toldAs(clause: Clause, cue: Cue, from: number, start: number, end: number): IndirectSpeech | null {
  const phrase = speakerOf(clause, cue, start)
  const to = contentEnd(clause, from, end)
  return phrase === null || from >= to ? null : { from, to, cue: [cue.from, cue.to], phrase, confidence: SURE }
}

/** "|The dam cost about ten more| than most farmers expected." */
function compared(clause: Clause, cue: Cue, start: number): IndirectSpeech | null {
  const phrase = comparedWith(clause, cue, start)
  if (phrase === null) return null
  const to = trimRight(clause, start, phrase.from - 1)
  return to <= start ? null : { from: start, to, cue: [cue.from, cue.to], phrase, confidence: STANCE }
}

/** "|The plan|, which the union opposes, costs a lot." */
function withObjectBefore(clause: Clause, cue: Cue, start: number): IndirectSpeech | null {
  const found = objectBefore(clause, cue, start)
  if (found === null) return null
  const [phrase, object] = found
  return { from: object.from, to: object.to, cue: [cue.from, cue.to], phrase, confidence: STANCE }
}

/** "was found |in Madagascar|", "was shown |on Monday|", not "was found |to leak|", "was seen |as| …": nobody tells it. */
function isFoundSomewhere({ words }: Clause, cue: Cue): boolean {
  const place = is(words, cue.to, W.preposition) && !/^(?:to|as)$/.test(words.lower[cue.to] ?? '')
  return place && /^[en]+$/.test(cue.classes)
}

/** "|It seems| that the dam leaks": the reporter's own guess, so that nobody is its speaker. */
function isOnlySeeming({ words }: Clause, cue: Cue, phrase: Phrase): boolean {
  return /^(?:seem|appear)$/.test(cue.lemma) && words.lower[phrase.from] === 'it' && phrase.to - phrase.from === 1
}

/** "Asked |whether he would go|, Smith said": without a subject the content ends at the first comma. */
function questionEnd(clause: Clause, from: number, end: number): number {
  const to = contentEnd(clause, from, end)
  for (let at = from + 1; at < to; at++) if (clause.words.lower[at] === ',') return at
  return to
}

/** "The agency quoted the general as saying |that the roads were open|." */
function asSaying(clause: Clause, cue: Cue, from: number, start: number, end: number): IndirectSpeech | null {
  const to = contentEnd(clause, from, end)
  const phrase = speakerOf(clause, cue, start)
  return from >= to ? null : { from, to, cue: [cue.from, cue.to], phrase, confidence: phrase === null ? 0 : SPEECH }
}

/** "The ministry|, he said, |wants it settled": the end of the statement that goes on behind its cue; null when it does not. */
function goesOn(clause: Clause, comma: number, end: number): number | null {
  const { words, text } = clause
  const word = words.lower[comma + 1] ?? '.'
  if (
    words.lower[comma] !== ',' ||
    (CONTENT_ENDS.test(word) && word !== 'but') ||
    (is(words, comma + 1, W.relative | W.preposition) && word !== 'to')
  )
    return null
  if (/ing$/.test(word) || comma + 2 >= end) return null
  for (let at = comma; at < end; at++) if (/^(?:["“”‘«„]|``|'')$/.test(text.tokens[at]?.text ?? '')) return null
  return contentEnd(clause, comma + 2, end)
}

/** "It had hoped, said its head, Roe, |to watch the river|." */
function goesOnWithVerb(clause: Clause, phrase: Phrase, end: number): number | null {
  const comma = phrase.apposition?.[1] ?? phrase.to
  return clause.words.lower[comma] === ',' && clause.words.lower[comma + 1] === 'to' ? goesOn(clause, comma, end) : null
}

/** "The plan will fail, said |Smith|, who drew it up." */
function inverted(clause: Clause, cue: Cue, start: number, end: number): IndirectSpeech | null {
  const { words } = clause
  if (words.lower[cue.from - 1] !== ',' || cue.use !== 'finite' || !cue.classes.includes('s') || !hasClause(clause, start, cue.from, 30))
    return null
  if (/^(?:nothing|little)$/.test(words.lower[cue.to] ?? '') || isGerund(clause, cue.to) || isOnlyDescribed(clause, cue, start)) return null
  const phrase = phraseAfter(clause, cue.to, end)
  if (phrase === null || (phrase.to < end && !/^[,.;(]$/.test(words.lower[phrase.to] ?? '') && !isDescribed(clause, cue, phrase, start)))
    return null
  const to = goesOnWithVerb(clause, withApposition(clause, phrase, end), end) ?? trimRight(clause, start, cue.from)
  return { from: start, to, cue: [cue.from, cue.to], phrase: withApposition(clause, phrase, end), confidence: 0.9 }
}

/** "He called for a ban, proposed |building a wall|": what is done next is nobody. */
function isGerund({ text, words }: Clause, at: number): boolean {
  return /^\p{Ll}{3,}ing$/u.test(text.tokens[at]?.text ?? '') && is(words, at + 1, W.determiner | W.owner)
}

/** "|Smith, who also teaches|, says the river, …": a name and what describes it are the verb's subject and no statement. */
function isOnlyDescribed(clause: Clause, cue: Cue, start: number): boolean {
  const { words } = clause
  let comma = start
  while (comma < cue.from && words.lower[comma] !== ',') comma++
  if (!/^(?:who|which|whose)$/.test(words.lower[comma + 1] ?? '')) return false
  for (let at = comma + 1; at < cue.from - 1; at++) if (words.lower[at] === ',') return false
  return !hasClause(clause, start, comma, comma - start)
}

/** "The plan will fail, said |a man| on the bus"; but "The mayor, a banker from Osh, said |the plan| for the dam was dead". */
function isDescribed(clause: Clause, cue: Cue, phrase: Phrase, start: number): boolean {
  const { words } = clause
  if (!is(words, phrase.to, W.preposition | W.time | W.relative) && !isReduced(clause, phrase.to)) return false
  return phraseBefore(clause, cue.from, start)?.apposition == null
}

/** "a poll shows …": what a show brings in is a statement when a document or a count does the showing. */
function isEvidence(clause: Clause, phrase: Phrase): boolean {
  for (let at = phrase.from; at < phrase.to; at++) if (isEvidenceNoun(clause.words.lower[at] ?? '')) return true
  return false
}
