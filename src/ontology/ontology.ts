// The ontology: what may be said in the graph. One table of node kinds and one of relationship kinds;
// the schema (constraints, indexes), the writer, the lookups and `newsgraph stats` all read it from here.
// Imports nothing.

/** Kinds of entity: what articles mention and facts are about. */
export const ENTITY_KINDS = ['Person', 'Country', 'Organization', 'Place'] as const
export type EntityKind = (typeof ENTITY_KINDS)[number]

/** Labels of nodes. An entity carries its own label and `Entity`. Every node has a unique string `id`. */
export const NODES = {
  /** `loadedAt` (ISO 8601, UTC): of all that one transaction loaded the same, later than that of every transaction before. */
  Article: ['id', 'headline', 'body', 'publishedOn', 'url', 'language', 'contentHash', 'loadedAt', 'sourceId'],
  Publisher: ['id', 'name', 'domain', 'articleCount'],
  Entity: ['id', 'kind', 'name', 'searchName', 'articleCount'],
  Person: [],
  Country: ['code', 'capital', 'former'],
  Organization: ['shortName'],
  Place: ['placeKind'],
  Event: ['id', 'type', 'mode', 'status', 'startDate', 'endDate', 'datePrecision', 'sortDate', 'summary', 'articleCount'],
  Quote: ['id', 'text', 'kind', 'textKey', 'saidOn', 'articleCount'],
  /** `fullNameCount`: how many of the articles that tell of it call the holder by full name. */
  Position: ['id', 'title', 'searchName', 'articleCount', 'fullNameCount'],
  Name: ['id'],
  Meta: ['id', 'version'],
  /**
   * Somebody's decision that two entities are one, kept when it is undone. Names are those at that time (`fromNames` and
   * `intoNames` normalised); `entityId` is the entity that `intoId` is by now, merged further or not; times are ISO 8601.
   */
  MergeRecord: [
    'id',
    'fromId',
    'intoId',
    'entityId',
    'fromName',
    'intoName',
    'fromShortName',
    'intoShortName',
    'fromNames',
    'intoNames',
    'madeBy',
    'why',
    'madeAt',
    'undoneAt',
  ],
  /** The id of a stored article that is to be read again. */
  Unsettled: ['id'],
} as const
export type NodeLabel = keyof typeof NODES

/** Relationships: from, to, and what each carries. Offsets are UTF-16 into `Article.body`, end exclusive. */
export const RELATIONSHIPS = {
  PUBLISHED_BY: { from: 'Article', to: ['Publisher'], carries: [] },
  /** starts/ends/metonyms are parallel lists; names are the normalised surface names used; salience is 0–1. */
  MENTIONS: { from: 'Article', to: ['Entity'], carries: ['count', 'starts', 'ends', 'metonyms', 'names', 'salience', 'publishedOn'] },
  /** `articles`: how many loaded articles use this name for this entity; `text`: the name as written. */
  NAMES: { from: 'Name', to: ['Entity'], carries: ['text', 'articles'] },
  SPOKEN_BY: { from: 'Quote', to: ['Entity'], carries: ['confidence'] },
  ABOUT: { from: 'Quote', to: ['Entity'], carries: [] },
  /** `about`: ids of the entities this article's telling of the quote is about (ABOUT is their union). */
  QUOTED_IN: {
    from: 'Quote',
    to: ['Article'],
    carries: ['start', 'end', 'cue', 'cueStart', 'cueEnd', 'speakerStart', 'speakerEnd', 'confidence', 'about', 'text', 'kind'],
  },
  /** `viaId`: the person through whom a country takes part ("the Russian deputy minister"), else null. */
  HAS_PARTICIPANT: { from: 'Event', to: ['Entity'], carries: ['role', 'viaId'] },
  /** From Event: place or country. From Place: its country. */
  LOCATED_IN: { from: 'Event', to: ['Place', 'Country'], carries: [] },
  /**
   * From Event: status as that article tells it. From Position: `former` ("former prime minister"), and `fullName`, whether
   * the article calls the holder by full name.
   */
  REPORTED_IN: {
    from: 'Event',
    to: ['Article'],
    carries: ['start', 'end', 'status', 'mode', 'endDate', 'datePrecision', 'summary', 'former', 'title', 'fullName'],
  },
  HOLDS: { from: 'Person', to: ['Position'], carries: [] },
  /** The article mentioned the entity that was given up. */
  MOVED_BY: { from: 'Article', to: ['MergeRecord'], carries: [] },
  POSITION_IN: { from: 'Position', to: ['Country', 'Organization'], carries: [] },
} as const
export type RelationshipType = keyof typeof RELATIONSHIPS

export const QUOTE_KINDS = ['direct', 'partial', 'indirect'] as const
export type QuoteKind = (typeof QUOTE_KINDS)[number]

/** Roles in an event. */
export const ROLES = ['actor', 'recipient', 'mediator', 'host'] as const
export type Role = (typeof ROLES)[number]

/** Whether an event has happened, as an article tells it (PLOVER's auxiliary marks made one value). */
export const EVENT_STATUSES = ['occurred', 'ongoing', 'planned', 'hypothetical', 'denied'] as const
export type EventStatus = (typeof EVENT_STATUSES)[number]

/** PLOVER 0.8 event types (https://github.com/openeventdata/PLOVER); speech acts are quotes here, not events. */
export const EVENT_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const
export type EventType = (typeof EVENT_TYPES)[number]

/** How exact a date is: the day, month or year it names. */
export const DATE_PRECISIONS = ['day', 'week', 'month', 'year'] as const
export type DatePrecision = (typeof DATE_PRECISIONS)[number]
