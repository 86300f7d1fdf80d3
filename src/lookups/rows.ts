// What lookups answer with: one readonly row per node, with its to-one facts, and the conversion of what Cypher returns
// (lists of at most one, keys that may be missing) into it.
import type { EntityKind, EventStatus, QuoteKind, Role } from '../ontology/ontology.ts'
import type { EventTold, SpeechTold } from '../ontology/told.ts'

export interface PublisherRow {
  readonly id: string
  readonly name: string
  readonly domain: string
  readonly articleCount: number
}

export interface ArticleRow {
  readonly id: string
  readonly headline: string
  /** YYYY-MM-DD */
  readonly publishedOn: string
  readonly url: string | null
  readonly language: string
  readonly loadedAt: string | null
  readonly sourceId: string | null
  readonly publisher: PublisherRow | null
}

/** A person, country, organization or place; what other kinds have is null. */
export interface EntityRow {
  readonly id: string
  readonly kind: EntityKind
  readonly name: string
  readonly articleCount: number
  readonly code: string | null
  readonly capital: string | null
  readonly former: boolean | null
  readonly shortName: string | null
  readonly placeKind: string | null
}

/** Somebody's decision that two entities are one; names are those at that time. */
export interface MergeRow {
  readonly id: string
  readonly fromId: string
  readonly fromName: string
  readonly intoId: string
  readonly intoName: string
  /** The entity that `intoId` is by now. */
  readonly entityId: string
  readonly madeBy: string | null
  readonly why: string | null
  /** ISO 8601. */
  readonly madeAt: string
  /** ISO 8601; null while it holds. */
  readonly undoneAt: string | null
}

/** One article's telling of a fact: where in its body, and what that article says of it. */
export interface ReportRow extends SpeechTold {
  readonly article: ArticleRow
  readonly start: number
  readonly end: number
  /** A quote as that article has it. */
  readonly text: string | null
  /** An event's status and summary as that article tells it. */
  readonly status: EventStatus | null
  readonly summary: string | null
  /** A position as that article tells it: held formerly. */
  readonly former: boolean | null
  readonly confidence: number | null
}

export interface QuoteRow {
  readonly id: string
  readonly text: string
  readonly kind: QuoteKind
  readonly textKey: string
  readonly saidOn: string
  readonly articleCount: number
  readonly speaker: EntityRow | null
  readonly first: ReportRow | null
}

export interface EventRow extends EventTold {
  readonly id: string
  readonly sortDate: string
  readonly summary: string
  readonly articleCount: number
  readonly places: readonly EntityRow[]
  readonly first: ReportRow | null
}

export interface PositionRow {
  readonly id: string
  readonly title: string
  readonly searchName: string
  readonly articleCount: number
  readonly person: EntityRow | null
  readonly body: EntityRow | null
  readonly lastReportedOn: string | null
  readonly first: ReportRow | null
}

export interface ParticipantRow {
  readonly entity: EntityRow
  readonly role: Role
  /** The person through whom a country takes part. */
  readonly viaId: string | null
}

/** A node as Cypher returns it. */
export type Raw = Readonly<Record<string, unknown>>

export const toPublisher = (raw: Raw): PublisherRow => raw as unknown as PublisherRow

export function toArticle({ publishers, ...raw }: Raw): ArticleRow {
  return { ...raw, publisher: only(publishers, toPublisher) } as unknown as ArticleRow
}

export const toEntity = (raw: Raw): EntityRow => raw as unknown as EntityRow

export const toMerge = (raw: Raw): MergeRow => raw as unknown as MergeRow

export function toReport(raw: Raw): ReportRow {
  return { ...raw, article: toArticle(raw.article as Raw) } as unknown as ReportRow
}

export function toQuote({ speakers, firsts, ...raw }: Raw): QuoteRow {
  return { ...raw, speaker: only(speakers, toEntity), first: only(firsts, toReport) } as unknown as QuoteRow
}

export function toEvent({ places, firsts, ...raw }: Raw): EventRow {
  return { ...raw, places: (places as readonly Raw[]).map(toEntity), first: only(firsts, toReport) } as unknown as EventRow
}

export function toPosition({ holders, bodies, lastOn, firsts, ...raw }: Raw): PositionRow {
  return {
    ...raw,
    person: only(holders, toEntity),
    body: only(bodies, toEntity),
    lastReportedOn: lastOn ?? null,
    first: only(firsts, toReport),
  } as unknown as PositionRow
}

function only<Row>(list: unknown, convert: (raw: Raw) => Row): Row | null {
  const first = (list as readonly Raw[])[0]
  return first === undefined ? null : convert(first)
}
