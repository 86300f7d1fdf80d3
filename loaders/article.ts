// Raw article → checked Article: format, cleaning, identity. What comes in is what a source read; what goes out is
// what annotators read, offsets refer to, and the graph stores.
import { articleId, shortHash } from '../src/ontology/ids.ts'
import { cleanBody } from './text/clean.ts'
import { makeRoomForWords } from './text/words.ts'

/** What a source reads: fields as they stand, and where they stood (for error messages). */
export interface RawArticle {
  /** "seeds/a.txt" or "sample.jsonl:12" */
  readonly source: string
  readonly id?: string | undefined
  readonly title: string
  /** YYYYMMDD or ISO 8601 */
  readonly date: string
  readonly url?: string | undefined
  readonly body: string
  /** The caller has offsets of his own into `body` (JSONL): `annotate` gives offsets into it, not into the cleaned one. */
  readonly offsetsIntoGiven?: boolean
}

export interface Article {
  /** `article:<hash>` */
  readonly id: string
  /** The id the source gave it, if any. */
  readonly sourceId: string | null
  readonly url: string | null
  readonly headline: string
  /** YYYY-MM-DD */
  readonly publishedOn: string
  readonly body: string
  readonly publisherDomain: string | null
  /** BCP 47; the reader is made for English. */
  readonly language: string
  /** Changes whenever anything that facts depend on changes. */
  readonly contentHash: string
}

/** An article that cannot be loaded; the message says where and why. */
export class ArticleError extends Error {
  readonly source: string
  constructor(source: string, why: string, options?: ErrorOptions) {
    super(`Cannot read article ${source}: ${why}`, options)
    this.name = 'ArticleError'
    this.source = source
  }
}

/**
 * Checks and cleans a raw article.
 * @throws ArticleError naming the source and what is wrong.
 */
export function parseArticle(raw: RawArticle): Article {
  const headline = raw.title.trim()
  if (headline === '') throw new ArticleError(raw.source, 'the title is empty')
  const publishedOn = parseDate(raw.date)
  if (publishedOn === null) throw new ArticleError(raw.source, `"${raw.date}" is not a date YYYYMMDD or YYYY-MM-DD`)
  const url = raw.url?.trim() || null
  if (url !== null && !/^https?:\/\//i.test(url)) throw new ArticleError(raw.source, `"${url}" is not a URL`)
  makeRoomForWords()
  const body = cleanBody(raw.body)
  if (body.trim() === '') throw new ArticleError(raw.source, 'the body is empty')
  return {
    id: articleId(url, headline, publishedOn),
    sourceId: raw.id ?? null,
    url,
    headline,
    publishedOn,
    body,
    publisherDomain: url !== null && URL.canParse(url) ? new URL(url).hostname.toLowerCase().replace(/^(www|m|amp)\./, '') : null,
    language: 'en',
    contentHash: shortHash(JSON.stringify([READER_VERSION, headline, publishedOn, url, body])),
  }
}

/** Raised when the reader changes what it finds, so that a load reads the same article again. */
export const READER_VERSION = 8

/** YYYYMMDD or an ISO date (with or without time) → YYYY-MM-DD; null when it is no day of the calendar. */
export function parseDate(date: string): string | null {
  const match = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?:[T ].*)?\s*$/.exec(date)
  if (match === null) return null
  const iso = `${match[1]}-${match[2]}-${match[3]}`
  const day = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(iso) ? iso : null
}
