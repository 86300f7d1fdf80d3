// Article + annotations → facts: the rows that the graph will hold because of this one article.
import type { EntityKind, QuoteKind, Role } from '../src/ontology/ontology.ts'
import type { EventTold, MentionsTold, SpeechTold } from '../src/ontology/told.ts'
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

/** One article's mentions of one entity; the names as written. */
export interface MentionFact extends MentionsTold {
  readonly entityId: string
}

export interface QuoteFact extends SpeechTold {
  readonly id: string
  readonly text: string
  readonly textKey: string
  readonly kind: QuoteKind
  readonly start: number
  readonly end: number
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
  /** Whether the article calls the person by full name. */
  readonly fullName: boolean
  readonly start: number
  readonly end: number
}

export interface EventFact extends EventTold {
  readonly id: string
  /** The sentence that tells it. */
  readonly summary: string
  readonly start: number
  readonly end: number
  readonly participants: readonly { readonly entityId: string; readonly role: Role; readonly viaId: string | null }[]
  readonly placeIds: readonly string[]
}
