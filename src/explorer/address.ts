// What the explorer shows ↔ its address, so that every state can be sent as a link.
// In: the query part of the address ("?view=entity&id=…"); out: a checked `View`, and back. What makes no sense is dropped.

export const SECTIONS = ['said', 'about', 'events', 'linked', 'attention', 'articles'] as const
export type Section = (typeof SECTIONS)[number]

export const QUOTE_KINDS = ['DIRECT', 'PARTIAL', 'INDIRECT'] as const
export type QuoteKind = (typeof QUOTE_KINDS)[number]

export const EVENT_STATUSES = ['OCCURRED', 'ONGOING', 'PLANNED', 'HYPOTHETICAL', 'DENIED'] as const
export type EventStatus = (typeof EVENT_STATUSES)[number]

export const ENTITY_KINDS = ['PERSON', 'COUNTRY', 'ORGANIZATION', 'PLACE'] as const
export type EntityKind = (typeof ENTITY_KINDS)[number]

export const LAYERS = ['mentions', 'quotes', 'events', 'positions'] as const
export type Layer = (typeof LAYERS)[number]

/** What a list is narrowed to; empty means all. */
export interface Filter {
  /** YYYY-MM-DD or "". */
  readonly from: string
  readonly to: string
  readonly kinds: readonly QuoteKind[]
  readonly statuses: readonly EventStatus[]
  readonly entityKinds: readonly EntityKind[]
  /** The id of another entity that must have a part in it, or "". */
  readonly with: string
}

export interface EntityView {
  readonly kind: 'entity'
  readonly id: string
  readonly section: Section
  readonly filter: Filter
  /** The cursor that the page of the list begins after, or ends before; "" for the first page. */
  readonly after: string
  readonly before: string
}

export interface GraphView {
  readonly kind: 'graph'
  readonly id: string
  /** Entities whose neighbours are shown too. */
  readonly expanded: readonly string[]
  /** The two entities whose connection is told, or null. */
  readonly edge: readonly [string, string] | null
}

export interface PathView {
  readonly kind: 'path'
  readonly from: string
  readonly to: string
  readonly hops: number
}

export interface ArticleView {
  readonly kind: 'article'
  readonly id: string
  /** The characters to be shown first; end exclusive. */
  readonly at: { readonly start: number; readonly end: number } | null
  readonly hidden: readonly Layer[]
}

export type View =
  | { readonly kind: 'home' }
  | { readonly kind: 'search'; readonly words: string }
  | EntityView
  | GraphView
  | PathView
  | ArticleView

export const NO_FILTER: Filter = { from: '', to: '', kinds: [], statuses: [], entityKinds: [], with: '' }
export const DEFAULT_HOPS = 4
export const MOST_HOPS = 6
/** Entities of one graph whose neighbours are shown; more is a hairball. */
export const MOST_EXPANDED = 8

/** The first page of an entity's section. */
export function entityView(id: string, section: Section = 'said', filter: Filter = NO_FILTER): EntityView {
  return { kind: 'entity', id, section, filter, after: '', before: '' }
}

/** Reads the query part of an address. */
export function readAddress(query: string): View {
  const given = new URLSearchParams(query)
  const text = (name: string) => given.get(name)?.trim() ?? ''
  const id = text('id')
  switch (text('view')) {
    case 'search':
      return text('words') === '' ? { kind: 'home' } : { kind: 'search', words: text('words') }
    case 'entity':
      return id === '' ? { kind: 'home' } : readEntity(given, id)
    case 'graph':
      return id === '' ? { kind: 'home' } : readGraph(given, id)
    case 'path':
      return { kind: 'path', from: text('from'), to: text('to'), hops: readHops(text('hops')) }
    case 'article':
      return id === '' ? { kind: 'home' } : { kind: 'article', id, at: readSpan(text('at')), hidden: among(LAYERS, given.getAll('hide')) }
    default:
      return { kind: 'home' }
  }
}

/** The address of a view: "/explorer?view=…". */
export function addressOf(view: View): string {
  const pairs = pairsOf(view).filter(([, value]) => value !== '')
  if (pairs.length === 0) return '/explorer'
  // Colons are allowed in a query, and ids read better with them.
  return `/explorer?${new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString().replaceAll('%3A', ':')}`
}

function pairsOf(view: View): readonly (readonly [string, string])[] {
  switch (view.kind) {
    case 'home':
      return []
    case 'search':
      return [['view', 'search'], ['words', view.words]] // biome-ignore format: a pair a parameter
    case 'entity':
      return [['view', 'entity'], ['id', view.id], ['section', view.section], ...filterPairs(view.filter), ['after', view.after], ['before', view.before]] // biome-ignore format: a pair a parameter
    case 'graph':
      return [
        ['view', 'graph'],
        ['id', view.id],
        ...view.expanded.map((id) => ['expanded', id] as const),
        ...(view.edge ?? []).map((id) => ['edge', id] as const),
      ]
    case 'path':
      return [
        ['view', 'path'],
        ['from', view.from],
        ['to', view.to],
        ['hops', view.hops === DEFAULT_HOPS ? '' : String(view.hops)],
      ]
    case 'article':
      return [
        ['view', 'article'],
        ['id', view.id],
        ['at', view.at === null ? '' : `${view.at.start}-${view.at.end}`],
        ...view.hidden.map((layer) => ['hide', layer] as const),
      ]
  }
}

function filterPairs(filter: Filter): readonly (readonly [string, string])[] {
  return [
    ['from', filter.from],
    ['to', filter.to],
    ...filter.kinds.map((kind) => ['kind', kind] as const),
    ...filter.statuses.map((status) => ['status', status] as const),
    ...filter.entityKinds.map((kind) => ['of', kind] as const),
    ['with', filter.with],
  ]
}

function readEntity(given: URLSearchParams, id: string): EntityView {
  const day = (name: string) => readDay(given.get(name) ?? '')
  const after = given.get('after') ?? ''
  return {
    kind: 'entity',
    id,
    section: among(SECTIONS, given.getAll('section'))[0] ?? 'said',
    filter: {
      from: day('from'),
      to: day('to'),
      kinds: among(QUOTE_KINDS, given.getAll('kind')),
      statuses: among(EVENT_STATUSES, given.getAll('status')),
      entityKinds: among(ENTITY_KINDS, given.getAll('of')),
      with: given.get('with') ?? '',
    },
    after,
    before: after === '' ? (given.get('before') ?? '') : '',
  }
}

function readGraph(given: URLSearchParams, id: string): GraphView {
  const expanded = [...new Set(given.getAll('expanded'))].filter((other) => other !== '' && other !== id).slice(0, MOST_EXPANDED)
  const [one = '', other = ''] = given.getAll('edge')
  return { kind: 'graph', id, expanded, edge: one === '' || other === '' || one === other ? null : [one, other] }
}

function readHops(text: string): number {
  const hops = Number(text)
  return Number.isInteger(hops) && hops >= 1 && hops <= MOST_HOPS ? hops : DEFAULT_HOPS
}

function readDay(text: string): string {
  const day = new Date(`${text}T00:00:00Z`)
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) ? text : ''
}

function readSpan(text: string): { readonly start: number; readonly end: number } | null {
  const [, start = '', end = ''] = /^(\d{1,9})-(\d{1,9})$/.exec(text) ?? []
  return start !== '' && Number(start) < Number(end) ? { start: Number(start), end: Number(end) } : null
}

function among<Value extends string>(allowed: readonly Value[], given: readonly string[]): Value[] {
  return allowed.filter((value) => given.includes(value))
}
