// Quotation marks → stretches of quoted text. Marks are paired inside a paragraph; speech that runs on opens every
// paragraph anew and closes once, and is one stretch. An odd mark costs its own paragraph and nothing else.
import type { ArticleText } from '../../text/article-text.ts'
import { findMarks, type Mark } from './marks.ts'

export interface Stretch {
  /** Without the marks and the spaces inside them. */
  readonly start: number
  readonly end: number
  /** With the marks. */
  readonly outerStart: number
  readonly outerEnd: number
  readonly paragraph: number
  readonly lastParagraph: number
  /** Inside another stretch. */
  readonly nested: boolean
  readonly single: boolean
  /** A mark was missing. */
  readonly recovered: boolean
}

interface Piece {
  outerStart: number
  start: number
  end: number
  outerEnd: number
  recovered: boolean
}

const SPEECH_ENDS_HERE = /[,?!] (?:(?:he|she|they|\p{Lu}[\p{L}.]+(?: \p{Lu}\p{L}+)?) )?(?:said|says|added|told|asked)\b/u // "We go, he said.
const MAX_PARAGRAPHS_CROSSED = 40
const MAX_SINGLE_MARKS_AHEAD = 60

/** Quoted stretches in order of their start; nested ones follow the one they stand in. */
export function findStretches(text: ArticleText): Stretch[] {
  const marks = findMarks(text)
  if (marks.length === 0) return []
  const doubles: Mark[] = []
  const singleMarks: Mark[] = []
  for (const mark of marks) (mark.single ? singleMarks : doubles).push(mark)
  const pieces = pairDoubles(text, doubles)
  const all: { readonly piece: Piece; readonly single: boolean }[] = []
  for (const piece of pieces) all.push({ piece, single: false })
  for (const piece of pairSingles(text, singleMarks, pieces)) all.push({ piece, single: true })
  all.sort((a, b) => a.piece.outerStart - b.piece.outerStart || b.piece.outerEnd - a.piece.outerEnd)
  const stretches: Stretch[] = []
  let reach = 0
  for (const { piece, single } of all) {
    const stretch = toStretch(text, piece, single, piece.outerStart < reach)
    if (stretch !== null) stretches.push(stretch)
    reach = Math.max(reach, piece.outerEnd)
  }
  return stretches
}

function toStretch(text: ArticleText, piece: Piece, single: boolean, nested: boolean): Stretch | null {
  const { outerStart, outerEnd, recovered } = piece
  let { start, end } = piece
  while (start < end && /\s/.test(text.body[start] ?? '')) start++
  while (end > start && /\s/.test(text.body[end - 1] ?? '')) end--
  if (start === end) return null
  const paragraph = paragraphAt(text, outerStart)
  const lastParagraph = paragraphAt(text, end - 1)
  return { start, end, outerStart, outerEnd, paragraph, lastParagraph, nested, single, recovered }
}

/** The paragraph that holds an offset, by halving. */
export function paragraphAt(text: ArticleText, offset: number): number {
  let low = 0
  let high = text.paragraphs.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((text.paragraphs[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return Math.max(0, low)
}

function pairDoubles(text: ArticleText, marks: readonly Mark[]): Piece[] {
  const pieces: Piece[] = []
  let open: Mark | null = null
  let depth = 0
  for (let index = 0; index < marks.length; index++) {
    const mark = marks[index]
    if (mark === undefined) break
    if (open !== null && mark.paragraph > (marks[index - 1]?.paragraph ?? 0)) {
      if (runsOn(text, open, marks, index)) {
        if (mark.first && mark.opens) continue
      } else {
        pieces.push(unclosed(text, open, paragraphEnd(text, marks[index - 1]?.paragraph ?? open.paragraph)))
        open = null
        depth = 0
      }
    }
    if (open === null) {
      if (mark.opens) open = mark
      else recoverOpening(text, marks, index, pieces)
      depth = 0
    } else if (mark.closes) {
      if (depth > 0) depth--
      else {
        pieces.push({ outerStart: open.start, start: open.end, end: mark.start, outerEnd: mark.end, recovered: false })
        open = null
      }
    } else if (isInner(marks, index)) depth++
    else {
      pieces.push(unclosed(text, open, mark.start))
      open = mark
      depth = 0
    }
  }
  if (open !== null) pieces.push(unclosed(text, open, paragraphEnd(text, open.paragraph)))
  return pieces
}

/** "He said, "I will go" and left," she said: two closing marks follow the inner opening one. */
function isInner(marks: readonly Mark[], index: number): boolean {
  const here = marks[index]?.paragraph
  const next = marks[index + 1]
  const afterNext = marks[index + 2]
  const closesOnly = (mark: Mark | undefined) => mark !== undefined && mark.paragraph === here && mark.closes && !mark.opens
  return closesOnly(next) && closesOnly(afterNext)
}

/** Whether speech open at the end of one paragraph goes on in the paragraph of `marks[index]`. */
function runsOn(text: ArticleText, open: Mark, marks: readonly Mark[], index: number): boolean {
  const mark = marks[index]
  const last = marks[index - 1]
  if (mark === undefined || last === undefined || mark.paragraph - open.paragraph > MAX_PARAGRAPHS_CROSSED) return false
  if (SPEECH_ENDS_HERE.test(text.body.slice(last.end, paragraphEnd(text, last.paragraph)))) return false
  if (mark.first && mark.opens) return mark.paragraph === last.paragraph + 1
  return mark.closes && !mark.opens && mark.paragraph - last.paragraph <= 3
}

function paragraphEnd(text: ArticleText, paragraph: number): number {
  return text.paragraphs[paragraph]?.end ?? text.body.length
}

/** An opening mark that nothing closes: the speech ends before "…, he said", else at `limit`. */
function unclosed(text: ArticleText, open: Mark, limit: number): Piece {
  const until = Math.min(limit, paragraphEnd(text, open.paragraph))
  const attribution = SPEECH_ENDS_HERE.exec(text.body.slice(open.end, until))
  const end = attribution === null ? until : open.end + attribution.index + 1
  return { outerStart: open.start, start: open.end, end: Math.max(end, open.end), outerEnd: Math.max(end, open.end), recovered: true }
}

/** A closing mark that nothing opened, the first of its paragraph, after a clause's end: the speech began with the paragraph. */
function recoverOpening(text: ArticleText, marks: readonly Mark[], index: number, pieces: Piece[]): void {
  const mark = marks[index]
  if (mark === undefined || marks[index - 1]?.paragraph === mark.paragraph) return
  const start = text.paragraphs[mark.paragraph]?.start ?? mark.start
  if (start >= mark.start || !/[.,!?]/.test(text.body[mark.start - 1] ?? '')) return
  pieces.push({ outerStart: start, start, end: mark.start, outerEnd: mark.end, recovered: true })
}

/**
 * Single marks pair inside one paragraph; 'so the workers' union said' closes late. Inside a double pair they stay inside
 * it; outside one they may go around it whole: 'I told them "go home" and left,' she said.
 */
function pairSingles(text: ArticleText, marks: readonly Mark[], doubles: readonly Piece[]): Piece[] {
  const pieces: Piece[] = []
  let container = 0
  for (let index = 0; index < marks.length; index++) {
    const open = marks[index]
    if (open === undefined || !open.opens) continue
    while (container < doubles.length && (doubles[container]?.outerEnd ?? 0) <= open.start) container++
    const around = doubles[container]
    const isInside = around !== undefined && open.start > around.outerStart
    const limit = around === undefined ? text.body.length : isInside ? around.outerEnd : around.outerStart
    const close = closingSingle(text, marks, index, limit) ?? (isInside ? null : closingAround(text, marks, index, doubles, container))
    if (close === null) continue
    const mark = marks[close]
    if (mark === undefined) continue
    pieces.push({ outerStart: open.start, start: open.end, end: mark.start, outerEnd: mark.end, recovered: false })
    index = close
  }
  return pieces
}

/** The mark that closes speech around whole double pairs of its paragraph: it stands after a comma or stop. */
function closingAround(text: ArticleText, marks: readonly Mark[], from: number, doubles: readonly Piece[], next: number): number | null {
  const open = marks[from]
  if (open === undefined) return null
  let pair = next
  for (let index = from + 1; index < Math.min(marks.length, from + MAX_SINGLE_MARKS_AHEAD); index++) {
    const mark = marks[index]
    if (mark === undefined || mark.paragraph !== open.paragraph) return null
    while (pair < doubles.length && (doubles[pair]?.outerEnd ?? 0) <= mark.start) if (doubles[pair++]?.recovered === true) return null
    if (mark.start > (doubles[pair]?.outerStart ?? Number.POSITIVE_INFINITY)) continue
    if (mark.opens) return null
    if (/[.,!?…]/.test(text.body[mark.start - 1] ?? '')) return index
  }
  return null
}

function closingSingle(text: ArticleText, marks: readonly Mark[], from: number, limit: number): number | null {
  let doubtful: number | null = null
  let { paragraph } = marks[from] ?? { paragraph: 0 }
  for (let index = from + 1; index < Math.min(marks.length, from + MAX_SINGLE_MARKS_AHEAD); index++) {
    const mark = marks[index]
    if (mark === undefined || mark.start >= limit) break
    if (mark.paragraph !== paragraph) {
      // British speech that runs on opens its next paragraph anew.
      if (doubtful !== null || !(mark.first && mark.opens) || mark.paragraph !== paragraph + 1) break
      if (text.body[marks[from]?.start ?? 0] !== '‘') break
      paragraph = mark.paragraph
      continue
    }
    if (mark.opens) {
      if (doubtful !== null) break
      continue
    }
    if (!mark.doubtful || /[.,!?…]/.test(text.body[mark.start - 1] ?? '')) return index
    doubtful ??= index
  }
  return doubtful
}
