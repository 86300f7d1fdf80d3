// Measures quotes and their speakers on the development corpus: what share of the attributions that people marked the
// reader finds, and how much of what it finds they marked. The corpus is read where it lies and never copied.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Annotations, QuoteMention, Span } from '../../loaders/annotate/annotations.ts'
import { NO_ANNOTATIONS } from '../../loaders/annotate/annotations.ts'
import { annotateQuotes } from '../../loaders/annotate/quotes.ts'
import { readText } from '../../loaders/text/article-text.ts'
import { CORPORA } from '../corpora.ts'
import { isSource, overlaps, sourceKind, sourceSetRight } from './quote-sources.ts'

export interface QualityRow {
  readonly measure: string
  readonly value: number
  readonly of: number
  readonly target: number | null
}

interface GoldAttribution {
  readonly kind: 'direct' | 'mixed' | 'indirect'
  readonly content: readonly Span[]
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
}

export interface GoldArticle {
  readonly id: string
  readonly body: string
  readonly attributions: readonly GoldAttribution[]
}

type Pair = readonly [number, number]

/** The articles with every attribution people marked; null when the corpus is absent. */
export function readGold(): GoldArticle[] | null {
  const path = join(CORPORA, 'quotes', 'attributions.jsonl')
  if (!existsSync(path)) return null
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { id, text, attr } = JSON.parse(line) as {
        id: string
        text: string
        attr: { kind: GoldAttribution['kind']; content: Pair[]; source: Pair[] | null; cue: Pair[] | null }[]
      }
      const attributions = attr.map(({ kind, content, source, cue }) => ({
        kind,
        content: toSpans(content),
        source: toSpans(source ?? []),
        cue: toSpans(cue ?? []),
      }))
      return { id, body: text, attributions }
    })
}

function toSpans(pairs: readonly Pair[]): Span[] {
  return pairs.map(([start, end]) => ({ start, end }))
}

/** Reads one article as the whole reader would, as far as quotes need it. */
export function readQuotes(body: string, annotations: Annotations = NO_ANNOTATIONS): readonly QuoteMention[] {
  return annotateQuotes({ text: readText(body), publishedOn: '2016-01-01', headline: '' }, annotations).quotes ?? []
}

/** A span without quotation marks, spaces and the comma or stop beside them: what "exact" compares. */
export function bare(body: string, span: Span): string {
  const text = body.slice(span.start, span.end)
  const lead = /^["“”„«»‘’'`\s]*/.exec(text)?.[0].length ?? 0
  const tail = /["“”„«»‘’'`\s,.]*$/.exec(text)?.[0].length ?? 0
  return `${span.start + lead}-${span.end - tail}`
}

const anyOverlap = (a: Span | null, list: readonly Span[]) => a !== null && list.some((b) => overlaps(a, b))

export interface Tally {
  directGold: number
  directExact: number
  directOverlap: number
  /** Predicted direct or partial quotes outside gold mixed and indirect content, and those that are exact. */
  directFound: number
  directFoundExact: number
  /** The same by kind alone: everything called direct. */
  strictFound: number
  strictExact: number
  withSource: number
  speakerRight: number
  nominal: number
  nominalRight: number
  pronoun: number
  pronounRight: number
  named: number
  namedRight: number
  /** The same once marks whose source and cue were exchanged are set right. */
  setRight: number
  nominalSet: number
  nominalSetRight: number
  others: number
  cueFound: number
  sourced: number
  sourceRight: number
  indirectOut: number
  indirectOutRight: number
  /** Indirect statements whose cue stands in no part of any gold attribution are the rest. */
  indirectOutWithin: number
  words: number
}

function emptyTally(): Tally {
  return {
    directGold: 0,
    directExact: 0,
    directOverlap: 0,
    directFound: 0,
    directFoundExact: 0,
    strictFound: 0,
    strictExact: 0,
    withSource: 0,
    speakerRight: 0,
    nominal: 0,
    nominalRight: 0,
    pronoun: 0,
    pronounRight: 0,
    named: 0,
    namedRight: 0,
    setRight: 0,
    nominalSet: 0,
    nominalSetRight: 0,
    others: 0,
    cueFound: 0,
    sourced: 0,
    sourceRight: 0,
    indirectOut: 0,
    indirectOutRight: 0,
    indirectOutWithin: 0,
    words: 0,
  }
}

export interface Miss {
  readonly kind: 'missed' | 'inexact' | 'invented' | 'speaker' | 'no-cue' | 'source' | 'cue-invented'
  readonly article: GoldArticle
  readonly span: Span
  readonly gold: GoldAttribution | null
  readonly quote: QuoteMention | null
}

/** Compares what was found in one article with what people marked. */
export function compare(article: GoldArticle, quotes: readonly QuoteMention[], tally: Tally, miss: (miss: Miss) => void = () => {}): void {
  const marked = quotes.filter((quote) => quote.kind !== 'indirect')
  compareDirect(article, marked, tally, miss)
  compareCues(article, quotes, tally, miss)
  tally.words += article.body.split(/\s+/).length
}

function compareDirect(article: GoldArticle, marked: readonly QuoteMention[], tally: Tally, miss: (miss: Miss) => void): void {
  const { body, attributions } = article
  const exactGold = new Set<string>()
  const bySpan = new Map(marked.map((quote) => [bare(body, quote), quote]))
  for (const gold of attributions) {
    if (gold.kind !== 'direct') continue
    for (const span of joined(body, gold.content)) {
      tally.directGold++
      exactGold.add(bare(body, span))
      const exact = bySpan.get(bare(body, span))
      const quote = exact ?? marked.find((candidate) => overlaps(candidate, span)) ?? null
      if (exact !== undefined) tally.directExact++
      if (quote !== null) tally.directOverlap++
      if (exact === undefined) miss({ kind: quote === null ? 'missed' : 'inexact', article, span, gold, quote })
      if (gold.source.length === 0) continue
      const right = quote !== null && isSource(body, quote.speaker, gold.source)
      tally.withSource++
      if (right) tally.speakerRight++
      else if (quote !== null) miss({ kind: 'speaker', article, span, gold, quote })
      const kind = sourceKind(body, gold.source)
      tally[kind]++
      if (right) tally[`${kind}Right`]++
      countSetRight(body, gold, quote, tally)
    }
  }
  const elsewhere = attributions.filter((gold) => gold.kind !== 'direct').flatMap((gold) => gold.content)
  for (const quote of marked) {
    const exact = exactGold.has(bare(body, quote))
    if (quote.kind === 'direct') {
      tally.strictFound++
      if (exact) tally.strictExact++
    }
    if (!exact && anyOverlap(quote, elsewhere)) continue
    tally.directFound++
    if (exact) tally.directFoundExact++
    else miss({ kind: 'invented', article, span: quote, gold: null, quote })
  }
}

/** Speakers against marks set right: a swapped "said" is no noun phrase that anybody could find. */
function countSetRight(body: string, gold: GoldAttribution, quote: QuoteMention | null, tally: Tally): void {
  const source = sourceSetRight(body, gold.source, gold.cue)
  const right = quote !== null && isSource(body, quote.speaker, source)
  if (right) tally.setRight++
  if (sourceKind(body, source) !== 'nominal') return
  tally.nominalSet++
  if (right) tally.nominalSetRight++
}

/** Content that runs on into the next paragraph without a closing mark is one stretch. */
function joined(body: string, content: readonly Span[]): Span[] {
  const spans: Span[] = []
  for (const span of content) {
    const last = spans.at(-1)
    const runsOn =
      last !== undefined && !/["”’'»]\s*$/.test(body.slice(last.start, last.end)) && /^\s*\n\s*$/.test(body.slice(last.end, span.start))
    if (runsOn) spans[spans.length - 1] = { start: last.start, end: span.end }
    else spans.push(span)
  }
  return spans
}

function compareCues(article: GoldArticle, quotes: readonly QuoteMention[], tally: Tally, miss: (miss: Miss) => void): void {
  const { attributions } = article
  for (const gold of attributions) {
    if (gold.kind === 'direct' || gold.cue.length === 0) continue
    tally.others++
    const hits = quotes.filter((quote) => anyOverlap(quote.cue, gold.cue))
    if (hits.length === 0) {
      miss({ kind: 'no-cue', article, span: gold.cue[0] ?? { start: 0, end: 0 }, gold, quote: null })
      continue
    }
    tally.cueFound++
    if (gold.source.length === 0) continue
    tally.sourced++
    const right = hits.some((quote) => isSource(article.body, quote.speaker, gold.source))
    if (right) tally.sourceRight++
    else miss({ kind: 'source', article, span: gold.cue[0] ?? { start: 0, end: 0 }, gold, quote: hits[0] ?? null })
  }
  const cues = attributions.flatMap((gold) => gold.cue)
  const anywhere = attributions.flatMap((gold) => [...gold.cue, ...gold.content, ...gold.source])
  for (const quote of quotes) {
    if (quote.kind !== 'indirect') continue
    tally.indirectOut++
    if (anyOverlap(quote.cue, anywhere)) tally.indirectOutWithin++
    if (anyOverlap(quote.cue, cues)) tally.indirectOutRight++
    else miss({ kind: 'cue-invented', article, span: quote.cue ?? quote, gold: null, quote })
  }
}

/** Figures of one part of the corpus. */
export function measure(articles: readonly GoldArticle[], miss?: (miss: Miss) => void): Tally {
  const tally = emptyTally()
  for (const article of articles) compare(article, readQuotes(article.body), tally, miss)
  return tally
}

/** The table of quotes: the first half of the corpus (looked at while the rules were made) and the second (not). */
export function measureQuotes(): QualityRow[] {
  const gold = readGold()
  if (gold === null) return []
  const half = Math.floor(gold.length / 2)
  return [...rowsOf('first half', measure(gold.slice(0, half))), ...rowsOf('second half', measure(gold.slice(half)))]
}

function rowsOf(part: string, t: Tally): QualityRow[] {
  const percent = (a: number, b: number) => (b === 0 ? 0 : Math.round((a / b) * 1000) / 10)
  const f1 = (p: number, r: number) => (p + r === 0 ? 0 : Math.round(((2 * p * r) / (p + r)) * 10) / 10)
  const recall = percent(t.directExact, t.directGold)
  const row = (measure: string, value: number, of: number, target: number | null): QualityRow => ({
    measure: `${measure}, ${part}`,
    value,
    of,
    target,
  })
  return [
    row('direct quotes, exact F1', f1(percent(t.directFoundExact, t.directFound), recall), t.directGold, 95),
    row('direct quotes, exact precision', percent(t.directFoundExact, t.directFound), t.directFound, null),
    row('direct quotes, exact recall', recall, t.directGold, null),
    row('direct quotes, precision of the kind "direct"', percent(t.strictExact, t.strictFound), t.strictFound, null),
    row('direct quotes, recall of any overlap', percent(t.directOverlap, t.directGold), t.directGold, 98),
    row('speaker right, of all direct quotes with a source', percent(t.speakerRight, t.withSource), t.withSource, 95),
    row('speaker right, names', percent(t.namedRight, t.named), t.named, null),
    row('speaker right, pronouns', percent(t.pronounRight, t.pronoun), t.pronoun, null),
    row('speaker right, nominals', percent(t.nominalRight, t.nominal), t.nominal, 85),
    row('speaker right, of all, swapped marks set right', percent(t.setRight, t.withSource), t.withSource, null),
    row('speaker right, nominals, swapped marks set right', percent(t.nominalSetRight, t.nominalSet), t.nominalSet, null),
    row('indirect and mixed, cue found', percent(t.cueFound, t.others), t.others, 70),
    row('indirect and mixed, source right where found', percent(t.sourceRight, t.sourced), t.sourced, 93),
    row('indirect, cues found where people marked an attribution', percent(t.indirectOutWithin, t.indirectOut), t.indirectOut, 75),
    row('indirect, cues found that people marked as cues', percent(t.indirectOutRight, t.indirectOut), t.indirectOut, null),
  ]
}
