// Counts of answers by question: how many are marked, how many the reader gave, how many of those are right; and the
// errors one by one, each with the text around it. Comes out as rows of a table.
import type { Span } from '../../loaders/annotate/annotations.ts'
import type { GoldArticle } from './gold.ts'

/** One question and its counts. */
export interface ScoreRow {
  readonly name: string
  readonly marked: number
  readonly found: number
  readonly right: number
}

export interface Tally {
  readonly counts: Map<string, Omit<ScoreRow, 'name'>>
  readonly errors: string[]
}

/** Adds answers to a question; questions keep the order in which they first come up. */
export function count(tally: Tally, name: string, marked: number, found: number, right: number): void {
  const row = tally.counts.get(name) ?? { marked: 0, found: 0, right: 0 }
  tally.counts.set(name, { marked: row.marked + marked, found: row.found + found, right: row.right + right })
}

/** A question asked only of what was found: as many answers given as marked. */
export function judge(tally: Tally, name: string, isRight: boolean): void {
  count(tally, name, 1, 1, isRight ? 1 : 0)
}

/** Notes an error: "missed Person: <article>: … [text] …". */
export function noteError(tally: Tally, what: string, gold: GoldArticle, span: Span, note = ''): void {
  const { body } = gold.article
  const before = body.slice(Math.max(0, span.start - 40), span.start)
  const text = `${before}[${body.slice(span.start, span.end)}]${body.slice(span.end, span.end + 40)}`.replaceAll('\n', ' / ')
  tally.errors.push(`${what}: ${gold.name}: ${text}${note === '' ? '' : ` (${note})`}`)
}

/** The questions with their counts. */
export function rowsOf(tally: Tally): ScoreRow[] {
  return [...tally.counts].map(([name, row]) => ({ name, ...row }))
}

/** Share of the given answers that are right, 0–1; 1 when none were given. */
export function precision(row: ScoreRow): number {
  return row.found === 0 ? 1 : row.right / row.found
}

/** Share of the marked answers that were given, 0–1; 1 when none are marked. */
export function recall(row: ScoreRow): number {
  return row.marked === 0 ? 1 : row.right / row.marked
}

/** The rows as lines of text, shares in per cent. */
export function formatRows(rows: readonly ScoreRow[]): string {
  const percent = (share: number) => (share * 100).toFixed(1).padStart(6)
  const lines = rows.map((row) => {
    const f1 = row.right === 0 ? 0 : (2 * row.right) / (row.found + row.marked)
    const counts = [row.marked, row.found, row.right].map((value) => String(value).padStart(7)).join('')
    return `${row.name.padEnd(48)}${counts} ${percent(precision(row))} ${percent(recall(row))} ${percent(f1)}`
  })
  return [`${''.padEnd(48)} marked  found  right   prec    rec     F1`, ...lines].join('\n')
}
