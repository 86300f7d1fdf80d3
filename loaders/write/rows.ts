// Which statement takes which rows of an article's facts: nodes first, then relationships. The one place where facts
// and the graph's shape meet.
import type { Statement } from '../../src/graph/graph.ts'
import { normaliseName } from '../../src/ontology/ids.ts'
import { ENTITY_KINDS } from '../../src/ontology/ontology.ts'
import type { ArticleFacts } from '../facts.ts'
import type { Row } from './portions.ts'
import * as put from './put.ts'

type RowsOf = readonly [statement: Statement, rowsOf: (facts: ArticleFacts) => Row[]]

export const NODE_ROWS: readonly RowsOf[] = [
  [put.PUT_ARTICLES, ({ article }) => [{ ...article }]],
  [put.PUT_PUBLISHERS, ({ publisher }) => (publisher === null ? [] : [{ ...publisher }])],
  ...ENTITY_KINDS.map(
    (kind): RowsOf => [
      put.PUT_ENTITIES[kind],
      ({ entities }) =>
        entities
          .filter((entity) => entity.kind === kind)
          .map(({ id, name, properties }) => ({ id, name, searchName: normaliseName(name), ...properties })),
    ],
  ),
  [
    put.PUT_QUOTES,
    ({ article, quotes }) => quotes.map(({ id, textKey, text, kind }) => ({ id, textKey, text, kind, publishedOn: article.publishedOn })),
  ],
  [
    put.PUT_POSITIONS,
    ({ positions }) =>
      positions.map(({ id, title, fullName }) => ({ id, title, searchName: normaliseName(title), fullNameCount: fullName ? 1 : 0 })),
  ],
  [
    put.PUT_EVENTS,
    ({ article, events }) =>
      events.map(({ participants, placeIds, start, end, ...event }) => ({ ...event, sortDate: event.startDate ?? article.publishedOn })),
  ],
]

export const RELATIONSHIP_ROWS: readonly RowsOf[] = [
  [put.PUT_PUBLISHED_BY, ({ article, publisher }) => (publisher === null ? [] : [{ articleId: article.id, publisherId: publisher.id }])],
  [
    put.PUT_MENTIONS,
    ({ article, mentions }) =>
      mentions.map((mention) => ({
        articleId: article.id,
        ...mention,
        names: [...new Set(mention.names.map(normaliseName))],
        publishedOn: article.publishedOn,
      })),
  ],
  [
    put.PUT_PLACE_COUNTRIES,
    ({ entities }) => entities.flatMap(({ id, countryId }) => (countryId === null ? [] : [{ placeId: id, countryId }])),
  ],
  [
    put.PUT_QUOTED_IN,
    ({ article, quotes }) => quotes.map(({ id, speakerId, textKey, ...telling }) => ({ quoteId: id, articleId: article.id, ...telling })),
  ],
  [
    put.PUT_SPEAKERS,
    ({ quotes }) => quotes.flatMap(({ id, speakerId, confidence }) => (speakerId === null ? [] : [{ quoteId: id, speakerId, confidence }])),
  ],
  [put.PUT_ABOUT, ({ quotes }) => quotes.flatMap(({ id, about }) => about.map((entityId) => ({ quoteId: id, entityId })))],
  [put.PUT_HOLDS, ({ positions }) => positions.map(({ id, personId }) => ({ positionId: id, personId }))],
  [
    put.PUT_POSITION_BODIES,
    ({ positions }) => positions.flatMap(({ id, bodyId }) => (bodyId === null ? [] : [{ positionId: id, bodyId }])),
  ],
  [
    put.PUT_POSITION_REPORTS,
    ({ article, positions }) =>
      positions.map(({ id, personId, bodyId, ...telling }) => ({ positionId: id, articleId: article.id, ...telling })),
  ],
  [
    put.PUT_PARTICIPANTS,
    ({ events }) => events.flatMap(({ id, participants }) => participants.map((participant) => ({ eventId: id, ...participant }))),
  ],
  [put.PUT_EVENT_PLACES, ({ events }) => events.flatMap(({ id, placeIds }) => placeIds.map((placeId) => ({ eventId: id, placeId })))],
  [
    put.PUT_EVENT_REPORTS,
    ({ article, events }) =>
      events.map(({ id, type, startDate, participants, placeIds, ...telling }) => ({ eventId: id, articleId: article.id, ...telling })),
  ],
]

/** A name an entity goes by, and how many of the articles use it. */
export interface NameRow {
  readonly nameId: string
  readonly entityId: string
  readonly text: string
  readonly articles: number
}

/** The names that articles use for entities, counted. */
export function nameRows(mentions: readonly { readonly entityId: string; readonly names: readonly string[] }[]): NameRow[] {
  const rows = new Map<string, NameRow>()
  for (const { entityId, names } of mentions) {
    for (const [nameId, text] of new Map(names.map((name) => [normaliseName(name), name]))) {
      const key = `${nameId}\n${entityId}`
      if (nameId !== '')
        rows.set(key, { nameId, entityId, text: rows.get(key)?.text ?? text, articles: (rows.get(key)?.articles ?? 0) + 1 })
    }
  }
  return [...rows.values()]
}
