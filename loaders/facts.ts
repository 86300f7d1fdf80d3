// Article + annotations → facts: the rows that the graph will hold because of this one article.
import type { DatePrecision, EntityKind, EventStatus, EventType, QuoteKind, Role } from '../src/ontology/ontology.ts'
import type { Article } from './article.ts'

/** Everything one article says, ready to be written. */
export interface ArticleFacts {
  readonly article: Article
  readonly publisher: PublisherFact | null
  /** Every entity that any row below refers to, once each. */
  readonly entities: readonly EntityFact[]
  readonly mentions: readonly MentionFact[]
  readonly quotes: readonly QuoteFact[]
  readonly positions: readonly PositionFact[]
  readonly events: readonly EventFact[]
}

export interface PublisherFact {
  readonly id: string
  readonly name: string
  readonly domain: string
}

/** An entity as this article knows it; `properties` are those of its kind in the ontology. */
export interface EntityFact {
  readonly id: string
  readonly kind: EntityKind
  readonly name: string
  readonly properties: Readonly<Record<string, string | number | boolean | null>>
  /** A place's country, when known. */
  readonly countryId: string | null
}

/** One article's mentions of one entity; starts, ends and metonyms are parallel lists. */
export interface MentionFact {
  readonly entityId: string
  readonly count: number
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  readonly metonyms: readonly boolean[]
  /** The names as written, once each. */
  readonly names: readonly string[]
  /** 0–1: how much of the article is about the entity. */
  readonly salience: number
}

export interface QuoteFact {
  readonly id: string
  readonly text: string
  readonly textKey: string
  readonly kind: QuoteKind
  readonly start: number
  readonly end: number
  readonly cue: string | null
  readonly cueStart: number | null
  readonly cueEnd: number | null
  readonly speakerStart: number | null
  readonly speakerEnd: number | null
  readonly confidence: number
  readonly speakerId: string | null
  /** Entities it is about. */
  readonly about: readonly string[]
}

export interface PositionFact {
  readonly id: string
  readonly title: string
  readonly personId: string
  /** The country or organization it is in, when told. */
  readonly bodyId: string | null
  readonly former: boolean
  readonly start: number
  readonly end: number
}

export interface EventFact {
  readonly id: string
  readonly type: EventType
  readonly mode: string | null
  readonly status: EventStatus
  readonly startDate: string | null
  readonly endDate: string | null
  readonly datePrecision: DatePrecision | null
  /** The sentence that tells it. */
  readonly summary: string
  readonly start: number
  readonly end: number
  readonly participants: readonly { readonly entityId: string; readonly role: Role; readonly viaId: string | null }[]
  readonly placeIds: readonly string[]
}
