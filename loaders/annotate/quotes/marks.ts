// A body's quotation marks, each with what its neighbours say it may do: open, close, or either. Comes in: the article's
// text. Goes out: double marks (straight, curly, ``so'', German, French) and single ones, in order, apostrophes left out.
import type { ArticleText } from '../../text/article-text.ts'

export interface Mark {
  readonly start: number
  readonly end: number
  readonly single: boolean
  readonly opens: boolean
  readonly closes: boolean
  /** Index into the article's paragraphs. */
  readonly paragraph: number
  /** The first thing of its paragraph. */
  readonly first: boolean
  /** A single mark that may as well be a possessive ("the workers' union"). */
  readonly doubtful: boolean
}

const MARKS = /``|''|’’|‘‘|["“”„‟«»＂]|[`'‘’‚‛‹›]/g
const NOMINAL_OPEN = new Set(['“', '„', '«', '``', '‘‘', '‘', '‚', '‹', '`'])
const NOMINAL_CLOSE = new Set(['”', '»', '’’', '’', '›'])
const SINGLE = new Set(["'", '‘', '’', '‚', '‛', '‹', '›', '`'])
const OPENING_SIDE = /[([{¿¡—–\-/:"“„«‘'`]/
const CLOSING_SIDE = /[.,;:!?)\]}—–\-…"”»’'/*]/
const LETTER = /[\p{L}\p{M}\p{N}]/u
const ELISION = /^(?:\d|tis\b|twas\b|em\b|til\b|till\b|cause\b|bout\b|round\b|n\b)/i // '90s  'em  rock 'n' roll

/** Every quotation mark of the body, in order, in one pass. */
export function findMarks(text: ArticleText): Mark[] {
  const { body, paragraphs } = text
  const marks: Mark[] = []
  let paragraph = 0
  MARKS.lastIndex = 0
  for (let match = MARKS.exec(body); match !== null; match = MARKS.exec(body)) {
    const start = match.index
    const end = start + match[0].length
    while (paragraph + 1 < paragraphs.length && start >= (paragraphs[paragraph + 1]?.start ?? 0)) paragraph++
    const first = paragraphs[paragraph]?.start === start
    const before = body[start - 1] ?? ' '
    const after = body[end] ?? ' '
    if (SINGLE.has(match[0])) {
      const mark = singleMark(match[0], before, after, body.slice(end, end + 6))
      if (mark !== null)
        marks.push({ start, end, single: true, opens: mark.opens, closes: mark.closes, paragraph, first, doubtful: mark.doubtful })
    } else if (
      !(/\d/.test(before) && match[0] === '"' && /[\s.,)x]/.test(after) && /\d['’]\d*"?$/.test(body.slice(start - 4, start + 1)))
    ) {
      const { opens, closes } = doubleMark(match[0], before, after)
      marks.push({ start, end, single: false, opens, closes, paragraph, first, doubtful: false })
    }
  }
  return marks
}

function doubleMark(mark: string, before: string, after: string): { opens: boolean; closes: boolean } {
  const spaceBefore = /\s/.test(before)
  const spaceAfter = /\s/.test(after)
  if (mark === '«' || mark === '»' || mark === '„')
    return angleMark(mark, spaceBefore, spaceAfter || (mark !== '„' && CLOSING_SIDE.test(after)))
  if (NOMINAL_OPEN.has(mark)) {
    // “so“ and „so“: an opening mark where only a closing one can stand.
    const closing = !spaceBefore && (spaceAfter || (CLOSING_SIDE.test(after) && !OPENING_SIDE.test(before)))
    return { opens: !closing, closes: closing }
  }
  if (NOMINAL_CLOSE.has(mark)) {
    const opening = spaceBefore && !spaceAfter && !CLOSING_SIDE.test(after) // ”so”
    return { opens: opening, closes: !opening }
  }
  if (spaceBefore) return { opens: !spaceAfter || before === '\n', closes: spaceAfter }
  if (spaceAfter) return { opens: false, closes: true }
  if (OPENING_SIDE.test(before) && !CLOSING_SIDE.test(after)) return { opens: true, closes: false }
  return { opens: !CLOSING_SIDE.test(after), closes: true } // week,"Blinken  said:"We
}

function angleMark(mark: string, spaceBefore: boolean, spaceAfter: boolean): { opens: boolean; closes: boolean } {
  if (mark === '„') return { opens: true, closes: false }
  if (spaceBefore === spaceAfter) return { opens: mark === '«', closes: mark === '»' } // « so », and he left
  return { opens: spaceBefore, closes: !spaceBefore } // «so» and »so«
}

function singleMark(mark: string, before: string, after: string, next: string) {
  const letterBefore = LETTER.test(before)
  const letterAfter = LETTER.test(after)
  if (letterBefore && letterAfter) return null // don't
  const opening = !letterBefore && !/\s/.test(after) && (/\s/.test(before) || OPENING_SIDE.test(before))
  if (opening && (letterAfter || /[$[("“#@…]/.test(after)) && !NOMINAL_CLOSE.has(mark)) {
    if (mark !== '‘' && ELISION.test(next)) return null
    return { opens: true, closes: false, doubtful: false }
  }
  if (mark === '‘' || mark === '‚' || mark === '‹' || mark === '`') return null
  if (/\s/.test(before)) return null
  return { opens: false, closes: true, doubtful: /[szxn]/i.test(before) }
}
