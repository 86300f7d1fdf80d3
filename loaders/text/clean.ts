// Body as scraped → body as stored: boilerplate lines, link boxes and what stands beside the pictures of galleries go, glued
// words are repaired. A body without any of these comes back byte by byte as it was: nothing is trimmed, no white space is
// changed elsewhere.
import { isBoilerplate } from './glue/boilerplate.ts'
import { linkBoxes } from './glue/link-boxes.ts'
import { photoGalleries } from './glue/photo-galleries.ts'
import { missingSpaces } from './glue/repair-glue.ts'

/** One place where words were glued: the offset, in the cleaned body, of the space put in; the words as they were and are. */
export interface Repair {
  readonly at: number
  readonly before: string
  readonly after: string
}

/** What was taken out, a line with its line end, a link box or a gallery's title: where it stood in the body as given. */
interface Removal {
  readonly start: number
  readonly end: number
}

export interface CleanedBody {
  readonly body: string
  readonly repairs: readonly Repair[]
  readonly removed: readonly string[]
  /** Where that stood in the body as given, in order. */
  readonly removals: readonly Removal[]
}

/** The body without boilerplate and with glued words apart. */
export function cleanBody(body: string): string {
  return cleanBodyWithLog(body).body
}

/** The same, with what was changed. */
export function cleanBodyWithLog(body: string): CleanedBody {
  const removals = apart([...boilerplateIn(body), ...linkBoxes(body), ...photoGalleries(body)])
  const removed = removals.map(({ start, end }) => body.slice(start, end).replace(/^\n|\n$/, ''))
  const text = withoutRanges(body, removals)
  const gaps = missingSpaces(text)
  if (gaps.length === 0) return { body: text, repairs: [], removed, removals }
  const parts = gaps.map((gap, index) => text.slice(gaps[index - 1] ?? 0, gap))
  parts.push(text.slice(gaps.at(-1)))
  return { body: parts.join(' '), repairs: gaps.map((gap, index) => toRepair(text, gap, index)), removed, removals }
}

/** Where a character of the cleaned body stood in the body as given. */
export function toGivenOffset(cleaned: CleanedBody, offset: number): number {
  let given = offset
  for (const repair of cleaned.repairs) if (repair.at < offset) given--
  for (const { start, end } of cleaned.removals) if (start <= given) given += end - start
  return given
}

/** Boilerplate lines with their line end; for the last line, the line break before it. */
function boilerplateIn(body: string): Removal[] {
  const removals: Removal[] = []
  for (let start = 0; start < body.length; ) {
    const lineEnd = body.indexOf('\n', start)
    const end = lineEnd === -1 ? body.length : lineEnd
    if (isBoilerplate(body, start, end)) {
      const isLast = lineEnd === -1 && start > 0 && removals.at(-1)?.end !== start
      removals.push({ start: isLast ? start - 1 : start, end: Math.min(end + 1, body.length) })
    }
    start = end + 1
  }
  return removals
}

/** In order, without those that lie in another. */
function apart(removals: Removal[]): Removal[] {
  const kept: Removal[] = []
  let last = 0
  for (const removal of removals.sort((left, right) => left.start - right.start || right.end - left.end)) {
    if (removal.start < last) continue
    kept.push(removal)
    last = removal.end
  }
  return kept
}

function withoutRanges(body: string, removals: readonly Removal[]): string {
  if (removals.length === 0) return body
  const kept = removals.map(({ start }, index) => body.slice(removals[index - 1]?.end ?? 0, start))
  kept.push(body.slice(removals.at(-1)?.end))
  return kept.join('')
}

function toRepair(text: string, gap: number, index: number): Repair {
  const before = /\S*$/.exec(text.slice(Math.max(0, gap - 40), gap))?.[0] ?? ''
  const after = /^\S*/.exec(text.slice(gap, gap + 40))?.[0] ?? ''
  return { at: gap + index, before: before + after, after: `${before} ${after}` }
}
