// When what was found counts as what was marked: names but for case, accents and "the"; stretches but for the spaces
// and punctuation at their ends.
import type { Span } from '../../loaders/annotate/annotations.ts'
import { normaliseName } from '../../src/ontology/ids.ts'
import type { GoldArticle } from './gold.ts'

/** Whether a name is the marked entity's, or one that its gold file calls as right. */
export function isNameOf(entity: string, name: string, gold: GoldArticle): boolean {
  return [entity, ...(gold.names[entity] ?? [])].some((right) => nameKey(right) === nameKey(name))
}

/** Whether two stretches are the same but for their ends. */
export function isSameStretch(a: Span, b: Span, gold: GoldArticle): boolean {
  const [first, second] = [trimmed(a, gold), trimmed(b, gold)]
  return first.start === second.start && first.end === second.end
}

/** How many characters two spans share. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}

/** How many characters a span is long. */
export function length(span: Span): number {
  return span.end - span.start
}

function nameKey(name: string): string {
  return normaliseName(name).replace(/^the /, '')
}

function trimmed(span: Span, gold: GoldArticle): Span {
  const text = gold.article.body.slice(span.start, span.end)
  const lead = /^[\s\p{P}]*/u.exec(text)?.[0].length ?? 0
  const tail = /[\s\p{P}]*$/u.exec(text)?.[0].length ?? 0
  return { start: span.start + lead, end: Math.max(span.start + lead, span.end - tail) }
}
