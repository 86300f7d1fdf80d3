// Speech and thought without quotation marks: "X said that …", "according to X", "X opposes …". Comes in: the clause
// words of one sentence and what is quoted in it. Goes out: cue, speaker and the span of what was said.
import { speakerOf } from './attribute.ts'
import { type Cue, cueAt } from './cues.ts'
import { type Clause, type Phrase, phraseAfter } from './phrases.ts'
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
const CLAUSE_WORDS = /^(?:that|if|whether|how|why|what|when|where|who|which|there)$/
const CONTENT_ENDS = /^(?:but|while|although|though|according|saying|adding|whereas|citing|noting)$/
const CONFIDENCE: readonly (readonly [classes: RegExp, confidence: number])[] = [
  [/[st]/, 0.85],
  [/[ke]/, 0.7],
  [/w/, 0.6],
  [/[oq]/, 0.5],
]

/** Every statement of the sentence [start, end); `skip` tells tokens inside quotation marks and cues already used. */
export function findIndirect(clause: Clause, start: number, end: number, skip: (token: number) => boolean): IndirectSpeech[] {
  const { words } = clause
  const found: IndirectSpeech[] = []
  for (let index = start; index < end; index++) {
    if (skip(index)) continue
    if (words.lower[index] === 'according' && words.lower[index + 1] === 'to') {
      const statement = accordingTo(clause, index, start, end)
      if (statement !== null) found.push(statement)
      continue
    }
    if (words.verbs[index] === undefined) continue
    const cue = cueAt(clause, index, start)
    if (cue === null) continue
    const statement = stated(clause, cue, start, end)
    if (statement !== null) found.push(statement)
    index = Math.max(index, cue.to - 1)
  }
  return found
}

/** "…, according to the ministry" and "According to the ministry, …" */
function accordingTo(clause: Clause, index: number, start: number, end: number): IndirectSpeech | null {
  const phrase = phraseAfter(clause, index + 2, end)
  if (phrase === null) return null
  const comma = clause.words.lower[phrase.to] === ',' ? phrase.to + 1 : phrase.to
  const leading = index - start <= 2
  const [from, to] = leading ? [comma, endWithoutMark(clause, comma, end)] : [start, index]
  return from >= to ? null : { from, to: trimRight(clause, from, to), cue: [index, index + 2], phrase, confidence: 0.95 }
}

function stated(clause: Clause, cue: Cue, start: number, end: number): IndirectSpeech | null {
  const kind = acceptance(clause, cue, end)
  if (kind === null) return null
  const phrase = speakerOf(clause, cue, start)
  if (phrase === null && cue.use !== 'passive') return null
  const confidence = CONFIDENCE.find(([classes]) => classes.test(cue.classes))?.[1] ?? 0.5
  const cueSpan = [cue.from, cue.to] as const
  if (kind === 'trailing') {
    const to = trimRight(clause, start, Math.min(phrase?.from ?? cue.from, cue.from))
    return to <= start ? null : { from: start, to, cue: cueSpan, phrase, confidence }
  }
  let from = cue.to
  if (clause.words.lower[from] === ',' || clause.words.lower[from] === ':') from++
  const to = contentEnd(clause, from, end)
  return from >= to ? null : { from, to, cue: cueSpan, phrase, confidence }
}

/** Whether the words behind the cue are what it brings in, or those before it. */
function acceptance(clause: Clause, cue: Cue, end: number): 'following' | 'trailing' | null {
  const { words } = clause
  let next = cue.to
  while (next < end && is(words, next, W.adverb) && !is(words, next, W.capital)) next++
  const word = next < end ? (words.lower[next] ?? '') : '.'
  if (/^[.,;)—–]$/.test(word) || next >= end) return /[st]/.test(cue.classes) && cue.use === 'finite' ? 'trailing' : null
  if (cue.use === 'passive') return word === 'by' || /^(?:as|to|that)$/.test(word) ? 'following' : null
  if (/[skte]/.test(cue.classes) && (CLAUSE_WORDS.test(word) || startsClause(clause, next))) return 'following'
  if (cue.classes.includes('w') && word === 'to') return 'following'
  if (/[ot]/.test(cue.classes)) return 'following'
  return null
}

function startsClause(clause: Clause, index: number): boolean {
  const { words } = clause
  return (
    is(words, index, W.determiner | W.capital | W.subject | W.number | W.pronoun) ||
    !is(words, index, W.preposition | W.auxiliary | W.subordinator | W.coordinator | W.mark)
  )
}

function contentEnd(clause: Clause, from: number, end: number): number {
  const { words } = clause
  for (let at = from + 1; at < end; at++) {
    const word = words.lower[at] ?? ''
    if (word === ';') return at
    if (word === ',' && CONTENT_ENDS.test(words.lower[at + 1] ?? '')) return at
  }
  return endWithoutMark(clause, from, end)
}

function endWithoutMark(clause: Clause, from: number, end: number): number {
  let to = end
  while (to > from && /^[.!?…]$/.test(clause.words.lower[to - 1] ?? '')) to--
  return to
}

function trimRight(clause: Clause, from: number, to: number): number {
  let end = to
  while (end > from && (/^[,;:—–-]$/.test(clause.words.lower[end - 1] ?? '') || is(clause.words, end - 1, W.coordinator))) end--
  return end
}
