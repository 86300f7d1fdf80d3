// The types by name, before their fields: files of types refer to each other through here, so that none imports another.
import type { Neighbour } from '../src/lookups/closest-neighbours.ts'
import type { Range } from '../src/lookups/page.ts'
import type { ArticleRow, EntityRow, EventRow, MergeRow, PositionRow, PublisherRow, QuoteRow } from '../src/lookups/rows.ts'
import { builder } from './builder.ts'

/** Where an article says something: a stretch of its body. */
export interface EvidenceValue {
  readonly article: ArticleRow
  readonly start: number
  readonly end: number
  /** For a mention: whether a place stands for who rules there. */
  readonly metonym?: boolean
}

export interface SpanValue {
  readonly articleId: string
  readonly start: number
  readonly end: number
}

export const Node = builder.interfaceRef<{ readonly id: string }>('Node')
export const Entity = builder.interfaceRef<EntityRow>('Entity')
export const Person = builder.objectRef<EntityRow>('Person')
export const Country = builder.objectRef<EntityRow>('Country')
export const Organization = builder.objectRef<EntityRow>('Organization')
export const Place = builder.objectRef<EntityRow>('Place')
export const Article = builder.objectRef<ArticleRow>('Article')
export const Publisher = builder.objectRef<PublisherRow>('Publisher')
export const Quote = builder.objectRef<QuoteRow>('Quote')
export const Event = builder.objectRef<EventRow>('Event')
export const Position = builder.objectRef<PositionRow>('Position')
export const Merge = builder.objectRef<MergeRow>('Merge')
export const Evidence = builder.objectRef<EvidenceValue>('Evidence')
export const TextSpan = builder.objectRef<SpanValue>('TextSpan')
export const NeighbourRef = builder.objectRef<Neighbour & { readonly ofId: string; readonly range: Range }>('Neighbour')
