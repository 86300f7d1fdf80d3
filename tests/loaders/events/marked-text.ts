// Sentences with their names marked → reading and mentions, so that a test of grammar needs no names annotator.
// [P:Ada Lom] person · [C:NO|Norwegian] country NO written so · [O:NATO] organization · [L:Oslo] place · {…} a quote
import { type Annotations, type Mention, NO_ANNOTATIONS, type QuoteMention, type Reading } from '../../../loaders/annotate/annotations.ts'
import { readText } from '../../../loaders/text/article-text.ts'

const KINDS = { P: 'Person', C: 'Country', O: 'Organization', L: 'Place' } as const

export interface MarkedText {
  readonly body: string
  readonly reading: Reading
  readonly found: Annotations
}

/** Reads a marked text of 14 May 2031, a Wednesday. */
export function readMarked(marked: string, publishedOn = '2031-05-14'): MarkedText {
  let body = ''
  let last = 0
  const mentions: Mention[] = []
  const quotes: QuoteMention[] = []
  for (const match of marked.matchAll(/\[([PCOL]):(?:([^|\]]*)\|)?([^\]]*)\]|\{([^}]*)\}/g)) {
    body += marked.slice(last, match.index)
    last = match.index + match[0].length
    const exact = match[3] ?? match[4] ?? ''
    const span = { start: body.length, end: body.length + exact.length, exact }
    body += exact
    const kind = KINDS[(match[1] ?? '') as keyof typeof KINDS]
    if (kind === undefined) quotes.push({ ...span, kind: 'direct', cue: null, speaker: null, confidence: 1 })
    else mentions.push({ ...span, kind, entityId: match[2] ?? exact, name: match[2] ?? exact, metonym: false })
  }
  body += marked.slice(last)
  return { body, reading: { text: readText(body), publishedOn, headline: '' }, found: { ...NO_ANNOTATIONS, mentions, quotes } }
}

/** `count` of the pieces in an order that `seed` settles, one space apart. */
export function shuffled(pieces: readonly string[], seed: number, count: number): string {
  let state = seed + 1
  const next = () => {
    state = (state * 48271) % 2147483647
    return pieces[state % pieces.length]
  }
  return Array.from({ length: count }, next).join(' ')
}
