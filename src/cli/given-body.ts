// An annotation line whose offsets refer to the cleaned body → the same into the body as the caller gave it: whoever
// brings JSONL has offsets of his own, and wants to compare.
import { cleanBodyWithLog, toGivenOffset } from '../../loaders/text/clean.ts'
import type { AnnotationLine } from './annotation-line.ts'

/** Moves every span of the line; `exact` is what stands in the given body there. */
export function intoGivenBody(line: AnnotationLine, given: string): AnnotationLine {
  const cleaned = cleanBodyWithLog(given)
  return { ...(moved(line) as AnnotationLine), body: given }

  function moved(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(moved)
    if (typeof value !== 'object' || value === null) return value
    const fields = Object.fromEntries(Object.entries(value).map(([key, field]) => [key, moved(field)]))
    const { start, end } = fields
    if (typeof start !== 'number' || typeof end !== 'number') return fields
    // The end is where the last character stands, and one more: what cleaning put in or took out after it is not part of it.
    const span = { start: toGivenOffset(cleaned, start), end: toGivenOffset(cleaned, end - 1) + 1 }
    return 'exact' in fields ? { ...fields, ...span, exact: given.slice(span.start, span.end) } : { ...fields, ...span }
  }
}
