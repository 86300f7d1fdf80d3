// Who said what: quotes of a speaker, about an entity, in an article, and all of them by date.
import type { Params } from '../graph/graph.ts'
import { QUOTE, QUOTE_PARTS } from './fragments.ts'
import { listOfAll } from './list-of-all.ts'
import { listOfParent } from './list-of-parent.ts'
import { quotesById } from './nodes-by-id.ts'
import type { Place } from './page.ts'
import { type QuoteRow, type Raw, type ReportRow, toQuote } from './rows.ts'
import { ANY_TELLING, isToldBy, type TellingFilter } from './told-by.ts'

/** A quote in a list; `report` is the telling that put it there: the article's own, else the first one. */
export interface QuoteAt extends Place {
  readonly node: QuoteRow
  readonly report: ReportRow | null
}

/** '', 0 and [] filter nothing. */
export type QuoteFilter = Params &
  TellingFilter & {
    /** How closely its words are rendered. */
    readonly kinds: readonly string[]
    /** The id of its speaker, for quotes about an entity. */
    readonly other: string
    /** 0–1 */
    readonly minConfidence: number
    /** Whether somebody named has said it. */
    readonly withSpeaker: '' | 'yes' | 'no'
  }

export const ANY_QUOTE: QuoteFilter = { kinds: [], other: '', minConfidence: 0, withSpeaker: '', ...ANY_TELLING }

/** For the lists that have no other filter. */
const OF_ANY_KIND: Pick<QuoteFilter, 'kinds' | 'minConfidence'> = { kinds: [], minConfidence: 0 }
const OF_ANYBODY: Pick<QuoteFilter, 'kinds' | 'minConfidence' | 'withSpeaker'> = { ...OF_ANY_KIND, withSpeaker: '' }

const LIST = {
  parent: 'Entity',
  key: 'q.saidOn',
  keyType: 'string',
  id: 'q.id',
  carry: 'q',
  parts: QUOTE_PARTS,
  row: `node: ${QUOTE}`,
  convert: toQuoteAt,
} as const

const OF_KINDS = ofKinds('q')
const SURE = isSure('q')
const SPOKEN = isSpoken('q')

/** The condition on a quote `q` that somebody has spoken, `said`, with the parameters of a QuoteFilter but `other`. */
export const SPOKEN_AS_ASKED = `${OF_KINDS}
    AND said.confidence >= $minConfidence
    AND ${isToldBy('q', 'QUOTED_IN')}`

export const quotesBySpeaker = listOfParent<QuoteAt>({
  ...LIST,
  name: 'quotesBySpeaker',
  match: 'MATCH (x)<-[said:SPOKEN_BY]-(q:Quote)',
  where: SPOKEN_AS_ASKED,
  degree: '(x)<-[:SPOKEN_BY]-()',
  example: ANY_QUOTE,
})

/** The same about one other entity, from where the search starts; the keys are pairs of a speaker and whom it is about. */
export const quotesBySpeakerAbout = listOfParent<QuoteAt>({
  ...LIST,
  name: 'quotesBySpeakerAbout',
  ofPair: true,
  match: 'MATCH (other)<-[:ABOUT]-(q:Quote)-[said:SPOKEN_BY]->(x)',
  where: SPOKEN_AS_ASKED,
  example: ANY_QUOTE,
})

export const quotesAbout = listOfParent<QuoteAt>({
  ...LIST,
  name: 'quotesAbout',
  match: 'MATCH (x)<-[:ABOUT]-(q:Quote)',
  where: `${OF_KINDS}
    AND ($other = '' OR EXISTS { (q)-[:SPOKEN_BY]->(:Entity {id: $other}) })
    AND ${SURE}
    AND ${SPOKEN}
    AND ${isToldBy('q', 'QUOTED_IN')}`,
  degree: '(x)<-[:ABOUT]-()',
  example: ANY_QUOTE,
})

/** In the order of the text, each with where it stands. */
export const quotesInArticle = listOfParent<QuoteAt>({
  ...LIST,
  name: 'quotesInArticle',
  parent: 'Article',
  match: 'MATCH (x)<-[t:QUOTED_IN]-(q:Quote)',
  where: `${OF_KINDS}
    AND ($minConfidence = 0 OR t.confidence >= $minConfidence)
    AND ${SPOKEN}`,
  key: 't.start',
  keyType: 'number',
  carry: 'q, t',
  row: `node: ${QUOTE}, start: t.start, end: t.end, text: t.text, cue: t.cue, cueStart: t.cueStart, cueEnd: t.cueEnd, speakerStart: t.speakerStart, speakerEnd: t.speakerEnd, confidence: t.confidence`,
  degree: '(x)<-[:QUOTED_IN]-()',
  example: OF_ANYBODY,
})

/** Quotes of other speakers with the same words; the parent is any quote with those words. */
export const quotesWithSameText = listOfParent<QuoteAt>({
  ...LIST,
  name: 'quotesWithSameText',
  parent: 'Quote',
  match: 'MATCH (q:Quote {textKey: x.textKey})',
  where: `q.id <> x.id
    AND ${OF_KINDS}
    AND ${SURE}
    AND ${SPOKEN}`,
  example: OF_ANYBODY,
})

/** Quotes of the same speaker, said in the same week or so, one of which contains the words of the other. */
export const quoteVariants = listOfParent<QuoteAt>({
  ...LIST,
  name: 'quoteVariants',
  parent: 'Quote',
  match: 'MATCH (x)-[:SPOKEN_BY]->(speaker:Entity)<-[:SPOKEN_BY]-(q:Quote)',
  where: `q.id <> x.id
    AND (toLower(q.text) CONTAINS toLower(x.text) OR toLower(x.text) CONTAINS toLower(q.text))
    AND ${OF_KINDS}
    AND ${SURE}`,
  example: OF_ANY_KIND,
})

export const allQuotes = listOfAll({
  name: 'allQuotes',
  label: 'Quote',
  property: 'saidOn',
  keyType: 'string',
  where: `${ofKinds('n')}
  AND ${isSure('n')}
  AND ${isSpoken('n')}`,
  example: OF_ANYBODY,
  rows: quotesById,
})

function ofKinds(quote: string): string {
  return `(size($kinds) = 0 OR ${quote}.kind IN $kinds)`
}

function isSure(quote: string): string {
  return `($minConfidence = 0 OR EXISTS { (${quote})-[said:SPOKEN_BY]->(:Entity) WHERE said.confidence >= $minConfidence })`
}

function isSpoken(quote: string): string {
  const spoken = `EXISTS { (${quote})-[:SPOKEN_BY]->(:Entity) }`
  return `($withSpeaker = '' OR ($withSpeaker = 'yes' AND ${spoken}) OR ($withSpeaker = 'no' AND NOT ${spoken}))`
}

function toQuoteAt(raw: Raw): QuoteAt {
  const { key, id, node, ...report } = raw
  const quote = toQuote(node as Raw)
  const place = { key, id } as Place
  return { ...place, node: quote, report: 'start' in report ? (report as unknown as ReportRow) : quote.first }
}
