// The shapes of what the documents in documents.ts are answered with.
import type { EntityKind, EventStatus, QuoteKind } from './address.ts'

export interface Named {
  readonly id: string
  readonly name: string
}

export interface EntityParts extends Named {
  readonly kind: EntityKind
  readonly articleCount: number
}

export interface ArticleParts {
  readonly id: string
  readonly headline: string
  readonly publishedOn: string
  readonly publisher: { readonly name: string } | null
}

/** Offsets are UTF-16 units of the article's body, the end exclusive; `context` begins at most 240 units before `start`. */
export interface Proof {
  readonly exact: string
  readonly start: number
  readonly end: number
  readonly context: string
  readonly article: ArticleParts & { readonly url: string | null }
}

export interface PositionThen {
  readonly title: string
  readonly body: Named | null
}

export interface QuoteParts {
  readonly id: string
  readonly text: string
  readonly kind: QuoteKind
  readonly saidOn: string
  readonly articleCount?: number
  readonly speaker: EntityParts | null
  readonly speakerPosition: PositionThen | null
  readonly about?: readonly EntityParts[]
}

export interface EventParts {
  readonly id: string
  readonly type: string
  readonly mode: string | null
  readonly status: EventStatus
  readonly date: string
  readonly startDate: string | null
  readonly endDate: string | null
  readonly datePrecision: 'DAY' | 'WEEK' | 'MONTH' | 'YEAR' | null
  readonly summary: string
  readonly articleCount?: number
  readonly publisherCount?: number
  readonly places?: readonly EntityParts[]
  readonly participants?: {
    readonly totalCount: number
    readonly edges: readonly { readonly role: string; readonly node: EntityParts; readonly via: Named | null }[]
  }
}

export interface PositionParts extends PositionThen {
  readonly id: string
  readonly firstReportedOn: string | null
  readonly lastReportedOn: string | null
  readonly person: Named | null
}

export type LinkKind = 'QUOTE' | 'EVENT' | 'POSITION' | 'LOCATION' | 'CO_MENTION'

export interface LinkParts {
  readonly kind: LinkKind
  readonly from: EntityParts | null
  readonly to: EntityParts | null
  readonly quote: QuoteParts | null
  readonly event: EventParts | null
  readonly position: PositionParts | null
  readonly evidence: Proof | null
}

export interface PageInfo {
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  readonly startCursor: string | null
  readonly endCursor: string | null
}

/** One page of a list. */
export interface Page<Edge> {
  readonly totalCount: number
  readonly pageInfo: PageInfo
  readonly edges: readonly Edge[]
}

interface Rows<Edge> {
  readonly totalCount: number
  readonly edges: readonly Edge[]
}

interface Nodes<Node> {
  readonly edges: readonly { readonly node: Node }[]
}

export interface HomeAnswer {
  readonly stats: { readonly nodes: readonly { readonly label: string; readonly count: number }[] }
  readonly persons: Nodes<EntityParts>
  readonly countries: Nodes<EntityParts>
  readonly organizations: Nodes<EntityParts>
}

export interface SearchAnswer {
  readonly search: {
    readonly entities: readonly EntityParts[]
    readonly articles: readonly { readonly article: ArticleParts }[]
    readonly quotes: readonly { readonly quote: QuoteParts & { readonly evidence: Proof | null } }[]
  }
}

export interface PositionEdge {
  readonly former: boolean | null
  readonly node: PositionParts
  readonly evidence: Proof | null
}

/** `node` is {} where the id is not an entity's. */
export interface OverviewAnswer {
  readonly node:
    | (EntityParts & {
        readonly names: readonly { readonly text: string; readonly articles: number }[]
        readonly quotes: { readonly totalCount: number }
        readonly quotesAbout: { readonly totalCount: number }
        readonly events: { readonly totalCount: number }
        readonly positions?: Rows<PositionEdge>
        readonly capital?: string | null
        readonly shortName?: string | null
        readonly placeKind?: string | null
        readonly country?: Named | null
      })
    | { readonly id?: undefined }
    | null
}

export interface QuoteEdge {
  readonly cue: { readonly exact: string } | null
  readonly confidence: number | null
  readonly evidence: Proof | null
  readonly node: QuoteParts
}

export interface QuotesAnswer {
  readonly node: { readonly quotes: Page<QuoteEdge> }
}

export interface EventEdge {
  readonly role: string | null
  readonly via: Named | null
  readonly evidence: Proof | null
  readonly node: EventParts
}

export interface EventsAnswer {
  readonly node: { readonly events: Page<EventEdge> }
}

export interface Neighbour {
  readonly strength: number
  readonly counts: readonly { readonly kind: LinkKind; readonly count: number }[]
  readonly entity: EntityParts
  readonly links: readonly LinkParts[]
}

export interface LinkedAnswer {
  readonly neighbours: readonly Neighbour[]
}

/** `month` is YYYY-MM. */
export interface MonthOfAttention {
  readonly month: string
  readonly articleCount: number
  readonly mentionCount: number
  readonly loadedCount: number
}

export interface AttentionAnswer {
  readonly node: { readonly attention: readonly MonthOfAttention[] }
}

export interface ArticlesAnswer {
  readonly node: { readonly mentions: Page<{ readonly count: number; readonly node: ArticleParts }> }
}

export interface NamesAnswer {
  readonly nodes: readonly (EntityParts | { readonly name?: undefined } | null)[]
}

export interface Neighbourhood extends EntityParts {
  readonly neighbours: readonly {
    readonly strength: number
    readonly entity: EntityParts & {
      readonly neighbours: readonly { readonly strength: number; readonly entity: { readonly id: string } }[]
    }
  }[]
}

export interface NeighbourhoodAnswer {
  readonly node: Neighbourhood | { readonly id?: undefined } | null
}

export interface Path {
  readonly length: number
  readonly entities: readonly EntityParts[]
  readonly hops: readonly { readonly from: EntityParts; readonly to: EntityParts; readonly links: readonly LinkParts[] }[]
}

export interface PathAnswer {
  readonly path: { readonly answer: string; readonly found: boolean; readonly complete: boolean; readonly paths: readonly Path[] }
}

export interface Span {
  readonly start: number
  readonly end: number
}

export interface ArticleText extends ArticleParts {
  readonly url: string | null
  readonly body: string
  readonly mentions: Rows<{ readonly node: EntityParts; readonly evidence: readonly Span[] }>
  readonly quotes: Rows<{
    readonly node: { readonly id: string; readonly kind: QuoteKind; readonly text: string; readonly speaker: EntityParts | null }
    readonly evidence: Span | null
    readonly speaker: Span | null
    readonly cue: Span | null
  }>
  readonly events: Rows<{
    readonly status: EventStatus | null
    readonly node: { readonly id: string; readonly type: string; readonly mode: string | null; readonly date: string }
    readonly evidence: Span | null
  }>
  readonly positions: Rows<{
    readonly former: boolean | null
    readonly node: { readonly id: string; readonly title: string; readonly person: Named | null; readonly body: Named | null }
    readonly evidence: Span | null
  }>
}

export interface ArticleAnswer {
  readonly article: ArticleText | null
}
