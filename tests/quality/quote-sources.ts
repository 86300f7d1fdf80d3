// Who people marked as the source of a quote: whether the reader names the same, what kind of source it is, and the source
// as it was meant where marks were exchanged. In: spans of the corpus. Out: yes or no, a kind, spans.
import type { Span } from '../../loaders/annotate/annotations.ts'
import { VERB_FORMS } from '../../loaders/annotate/quotes/verb-forms.ts'

const NAME_OR_PRONOUN = /^(?:\p{Lu}|(?:he|she|they|it)$)/u

export const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end

/** The marks often name "who" as the source; the reader names the phrase that it belongs to, which stands right before. */
export function isSource(body: string, speaker: Span | null, source: readonly Span[]): boolean {
  if (speaker === null) return false
  return source.some((one) => {
    const gap = one.start - speaker.end
    return overlaps(speaker, one) || (gap >= 0 && gap <= 2 && /^(?:who|which|that)$/i.test(body.slice(one.start, one.end)))
  })
}

/** A source that holds a capital behind its first word is a name, a single personal pronoun a pronoun, others nominals. */
export function sourceKind(body: string, source: readonly Span[]): 'named' | 'pronoun' | 'nominal' {
  const text = source.map((span) => body.slice(span.start, span.end)).join(' ')
  if (/^(?:he|she|they|I|we|it|who|you)$/i.test(text.trim())) return 'pronoun'
  return /\p{Lu}/u.test(text.replace(/^\s*(?:The|A|An|One|Some|His|Her|Their)\b/, '')) ? 'named' : 'nominal'
}

/**
 * Some marks exchange source and cue: "…," said Ann Roe, with the source "said" and the cue "Ann Roe". Where the source
 * begins with a finite verb of speech and the cue is a name or a pronoun, the cue is the source that was meant.
 */
export function sourceSetRight(body: string, source: readonly Span[], cue: readonly Span[]): readonly Span[] {
  const first = source[0] === undefined ? '' : (/^\p{Ll}+/u.exec(body.slice(source[0].start, source[0].end))?.[0] ?? '')
  const form = VERB_FORMS.get(first)
  if (form === undefined || !/[ds]/.test(form.forms) || !/[st]/.test(form.verb.classes)) return source
  return cue[0] !== undefined && NAME_OR_PRONOUN.test(body.slice(cue[0].start, cue[0].end)) ? cue : source
}
