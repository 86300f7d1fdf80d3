// What annotators find in an article: spans of its body with what they mean. All offsets are UTF-16 into the
// article's body, end exclusive; every list is sorted by start.
import type { DatePrecision, EntityKind, QuoteKind, Role } from '../../src/ontology/ontology.ts'
import type { EventTold } from '../../src/ontology/told.ts'
import type { ArticleText } from '../text/article-text.ts'

export interface Span {
  readonly start: number
  readonly end: number
}

/** A name in the text and the entity it stands for. */
export interface Mention extends Span {
  readonly exact: string
  readonly kind: EntityKind
  /** Who it is, as far as this article tells (later resolved against the graph). */
  readonly entityId: string
  /** The entity's fullest name in this article ("Sergei Ryabkov" for "Ryabkov"), or a country's table name. */
  readonly name: string
  /** A place that acts: "Moscow has said", "the Kremlin". The entity is then the country (or EU). */
  readonly metonym: boolean
}

/** "Russian Deputy Foreign Minister Sergei Ryabkov": a person, a title and where it is held. */
export interface PositionMention extends Span {
  readonly title: string
  readonly personId: string
  readonly bodyId: string | null
  readonly former: boolean
}

/** A date expression, resolved against the article's date. Dates are YYYY-MM-DD. */
export interface DateMention extends Span {
  readonly startDate: string
  readonly endDate: string
  readonly precision: DatePrecision
}

export interface Speaker extends Span {
  /** The name, pronoun or noun phrase in the text. */
  readonly exact: string
  /** Who that is; null when the article does not say. */
  readonly entityId: string | null
  readonly name: string | null
}

/** One stretch of speech inside one pair of quotation marks, without the marks; or an indirect statement. */
export interface QuoteMention extends Span {
  readonly exact: string
  readonly kind: QuoteKind
  readonly cue: Span | null
  readonly speaker: Speaker | null
  /** 0–1: how sure the speaker is. */
  readonly confidence: number
}

export interface Participant extends Span {
  readonly role: Role
  readonly exact: string
  readonly entityId: string | null
}

export interface EventMention extends Span, EventTold {
  readonly participants: readonly Participant[]
  readonly places: readonly (Span & { readonly entityId: string | null })[]
}

export interface Annotations {
  readonly mentions: readonly Mention[]
  readonly positions: readonly PositionMention[]
  readonly dates: readonly DateMention[]
  readonly quotes: readonly QuoteMention[]
  readonly events: readonly EventMention[]
}

export const NO_ANNOTATIONS: Annotations = { mentions: [], positions: [], dates: [], quotes: [], events: [] }

/** What an annotator may read: the article's text, its date and its headline. */
export interface Reading {
  readonly text: ArticleText
  /** YYYY-MM-DD */
  readonly publishedOn: string
  readonly headline: string
}

/** Reads the article and what was found before; gives back the lists it changes. Never throws on any text. */
export type Annotator = (reading: Reading, found: Annotations) => Partial<Annotations>
