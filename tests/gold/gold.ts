// Seed articles marked by hand: tests/gold/<seed>.json + seeds/<seed>.txt → marks with their offsets in the cleaned body.
// Marks name their text and which occurrence it is, never an offset, so that they outlive small changes of the cleaning.
// The conventions of marking are in README.md here. A mark that does not stand in the body is an error that names it.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Span } from '../../loaders/annotate/annotations.ts'
import { type Article, parseArticle } from '../../loaders/article.ts'
import { parseTextArticle } from '../../loaders/sources/parse-source.ts'
import { ENTITY_KINDS, EVENT_STATUSES, EVENT_TYPES, QUOTE_KINDS } from '../../src/ontology/ontology.ts'

const kind = z.enum(ENTITY_KINDS)
const nth = z.number().int().positive()

/** The mark stands in the body only once a glued word ("inAfrica") is repaired; until then it counts as missed. */
const glued = z.literal(true).optional()

const mentionMark = z.strictObject({
  exact: z.string().min(1),
  /** Which occurrence of the whole words, counting from 1. */
  nth: nth.optional(),
  /** Every occurrence that is not part of a longer mark and not marked by its number. */
  all: z.literal(true).optional(),
  kind,
  /** Other kinds that are as right. */
  or: z.array(kind).optional(),
  /** The fullest name in the article, or the country's name. */
  entity: z.string().min(1),
  metonym: z.literal(true).optional(),
  /** Counted neither as found nor as missed. */
  optional: z.literal(true).optional(),
  glued,
})

const quoteMark = z.strictObject({
  /** The whole text, or its first words … its last words. */
  exact: z.string().min(1),
  nth: nth.optional(),
  kind: z.enum(QUOTE_KINDS),
  /** The name, pronoun or noun phrase; its occurrence nearest to the quote unless `speakerNth` says otherwise. */
  speaker: z.string().min(1).nullable(),
  speakerNth: nth.optional(),
  entity: z.string().min(1).nullable(),
  optional: z.literal(true).optional(),
  glued,
})

const positionMark = z.strictObject({
  title: z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]),
  person: z.string().min(1),
  /** Where it is held; a list when several answers are right. */
  body: z.union([z.string().min(1).nullable(), z.array(z.string().min(1).nullable()).min(1)]),
  former: z.boolean(),
  optional: z.literal(true).optional(),
})

const eventMark = z.strictObject({
  type: z.enum(EVENT_TYPES),
  participants: z.array(z.string().min(1)),
  date: z.iso.date().nullable(),
  status: z.enum(EVENT_STATUSES),
})

const goldFile = z.strictObject({
  /** Other names that are as right for an entity: { "European Union": ["EU"] }. */
  names: z.record(z.string(), z.array(z.string().min(1))).optional(),
  mentions: z.array(mentionMark),
  quotes: z.array(quoteMark),
  positions: z.array(positionMark),
  events: z.array(eventMark).optional(),
})

type MentionMark = z.infer<typeof mentionMark>
type QuoteMark = z.infer<typeof quoteMark>
export type GoldPosition = z.infer<typeof positionMark>
export type GoldEvent = z.infer<typeof eventMark>
export type GoldFile = z.infer<typeof goldFile>

/** A mention mark where it stands in the body. */
export interface GoldMention extends Span {
  readonly mark: MentionMark
}

/** A quote mark where it and its speaker stand in the body. */
export interface GoldQuote extends Span {
  readonly mark: QuoteMark
  readonly speaker: Span | null
}

type Miss = (why: string, mark?: MentionMark | QuoteMark) => void

/** A marked article: the body as the reader gets it, and every mark with its offsets, sorted by start. */
export interface GoldArticle {
  readonly name: string
  readonly article: Article
  readonly names: Readonly<Record<string, readonly string[]>>
  readonly mentions: readonly GoldMention[]
  readonly quotes: readonly GoldQuote[]
  readonly positions: readonly GoldPosition[]
  readonly events: readonly GoldEvent[]
  /** Marks that a glued word hides. */
  readonly hidden: readonly (MentionMark | QuoteMark)[]
  /** Marks that do not stand in the body, each said in one line. */
  readonly misfits: readonly string[]
}

/** Reads every gold file and aligns it; both folders are relative to the project. */
export function readGold(goldFolder = 'tests/gold', seedsFolder = 'seeds'): GoldArticle[] {
  const names = readdirSync(goldFolder)
    .filter((file) => file.endsWith('.json'))
    .sort()
  return names.map((file) => {
    const name = file.replace(/\.json$/, '')
    const gold = goldFile.parse(JSON.parse(readFileSync(join(goldFolder, file), 'utf8')))
    const path = join(seedsFolder, `${name}.txt`)
    const raw = parseTextArticle(path, readFileSync(path))
    if (raw instanceof Error) throw raw
    return alignGold(name, gold, parseArticle(raw))
  })
}

/** Finds every mark in the article's body; what cannot be found is told in `misfits`. */
export function alignGold(name: string, gold: GoldFile, article: Article): GoldArticle {
  const misfits: string[] = []
  const hidden: (MentionMark | QuoteMark)[] = []
  const miss: Miss = (why, mark) => (mark?.glued ? hidden.push(mark) : misfits.push(`tests/gold/${name}.json: ${why}`))
  const mentions = alignMentions(gold.mentions, article.body, miss)
  const quotes = gold.quotes.flatMap((mark) => alignQuote(mark, article.body, miss) ?? [])
  const known = new Set(gold.mentions.map((mark) => mark.entity))
  const entities = [
    ...gold.quotes.map((mark) => mark.entity),
    ...gold.positions.flatMap((mark) => [mark.person, ...listOf(mark.body)]),
    ...(gold.events ?? []).flatMap((mark) => mark.participants),
  ]
  for (const entity of new Set(entities)) if (entity !== null && !known.has(entity)) miss(`"${entity}" is no marked entity`)
  return {
    name,
    article,
    names: gold.names ?? {},
    mentions: mentions.sort(byStart),
    quotes: quotes.sort(byStart),
    positions: gold.positions,
    events: gold.events ?? [],
    hidden,
    misfits,
  }
}

/** A field that may hold one value or several. */
export function listOf<T>(value: T | readonly T[]): readonly T[] {
  return Array.isArray(value) ? value : [value as T]
}

function alignMentions(marks: readonly MentionMark[], body: string, miss: Miss): GoldMention[] {
  const found = marks.flatMap((mark) => placesOf(mark, marks, body, miss).map((span) => ({ ...span, mark })))
  const free = found.filter((one) => !found.some((other) => isWithin(one, other) && length(other) > length(one)))
  const standing = new Set(free.map((one) => one.mark))
  for (const mark of marks) if (!standing.has(mark)) miss(`mention "${mark.exact}" does not stand in the body by itself`, mark)
  const sorted = [...free].sort(byStart)
  for (const [index, one] of sorted.entries()) {
    const next = sorted[index + 1]
    if (next !== undefined && next.start < one.end) miss(`mentions "${one.mark.exact}" and "${next.mark.exact}" overlap`)
  }
  return sorted
}

function placesOf(mark: MentionMark, marks: readonly MentionMark[], body: string, miss: Miss): Span[] {
  const places = occurrencesOf(mark.exact, body)
  if (mark.nth !== undefined) {
    const place = places[mark.nth - 1]
    if (place === undefined) miss(`mention "${mark.exact}" has ${places.length} occurrences, not ${mark.nth}`)
    return place === undefined ? [] : [place]
  }
  if (mark.all === undefined) miss(`mention "${mark.exact}" says neither "nth" nor "all"`)
  const numbered = new Set(marks.flatMap((other) => (other.exact === mark.exact && other.nth !== undefined ? [other.nth] : [])))
  return places.filter((_, index) => !numbered.has(index + 1))
}

function alignQuote(mark: QuoteMark, body: string, miss: Miss): GoldQuote | null {
  const [first = '', last] = mark.exact.split(' … ')
  const opening = occurrencesOf(first, body)[(mark.nth ?? 1) - 1]
  const end = last === undefined || opening === undefined ? opening?.end : endOf(last, body, opening.end)
  if (opening === undefined || end === undefined) {
    miss(`quote "${mark.exact}" does not stand in the body`, mark)
    return null
  }
  const span = { start: opening.start, end }
  const speaker = mark.speaker === null ? null : speakerOf(mark.speaker, mark.speakerNth, span, body)
  if (speaker === null && mark.speaker !== null) miss(`speaker "${mark.speaker}" of "${mark.exact}" does not stand in the body`)
  return { ...span, mark, speaker }
}

function endOf(words: string, body: string, from: number): number | undefined {
  const start = body.indexOf(words, from)
  return start < 0 ? undefined : start + words.length
}

/** The speaker nearest to the quote: in its own paragraphs first, then before it. */
function speakerOf(exact: string, number: number | undefined, quote: Span, body: string): Span | null {
  const all = occurrencesOf(exact, body)
  if (number !== undefined) return all[number - 1] ?? null
  const outside = all.filter((place) => place.end <= quote.start || place.start >= quote.end)
  const from = body.lastIndexOf('\n', quote.start) + 1
  const to = body.indexOf('\n', quote.end)
  const inParagraph = outside.filter((place) => place.start >= from && (to < 0 || place.end <= to))
  const before = outside.filter((place) => place.end <= quote.start)
  const candidates = inParagraph.length > 0 ? inParagraph : before.length > 0 ? before : all
  return [...candidates].sort((a, b) => distance(a, quote) - distance(b, quote) || a.start - b.start)[0] ?? null
}

/** Where the exact text stands as whole words. */
function occurrencesOf(exact: string, body: string): Span[] {
  const places: Span[] = []
  for (let start = body.indexOf(exact); start >= 0; start = body.indexOf(exact, start + 1)) {
    const end = start + exact.length
    if (!isInsideWord(body, start) && !isInsideWord(body, end)) places.push({ start, end })
  }
  return places
}

/** Whether a letter or digit stands on both sides of this offset. */
function isInsideWord(body: string, offset: number): boolean {
  return /[\p{L}\p{N}]/u.test(body[offset - 1] ?? ' ') && /[\p{L}\p{N}]/u.test(body[offset] ?? ' ')
}

function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

function distance(a: Span, b: Span): number {
  return Math.max(0, Math.max(a.start, b.start) - Math.min(a.end, b.end))
}

function length(span: Span): number {
  return span.end - span.start
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end
}
