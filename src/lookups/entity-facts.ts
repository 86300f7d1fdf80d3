// Small facts that hang from one node and are asked for by themselves: what a quote is about, a place's country, the
// names of an entity, the office a speaker held, how many publishers tell of an event.
import type { Params, Reader } from '../graph/graph.ts'
import { defineStatement } from '../graph/statement.ts'
import { ENTITY_FIELDS, POSITION, POSITION_PARTS } from './fragments.ts'
import { inOrder } from './in-order.ts'
import { type EntityRow, type PositionRow, type Raw, toEntity, toPosition } from './rows.ts'

/** No list here is longer; longer ones are paged. */
const MOST = 100

export interface NameRow {
  /** The name as written. */
  readonly text: string
  /** How many loaded articles use it. */
  readonly articles: number
}

const EXAMPLE: Params = { ids: ['none:0'], n: MOST }

interface Found {
  readonly key: string
  readonly found: readonly Raw[]
}

function listByKey<Row>(name: string, match: string, answer: string, convert: (raw: Raw) => Row) {
  const statement = defineStatement<Found>({
    name,
    kind: 'read',
    text: `UNWIND $ids AS key
MATCH ${match}
CALL (x) {
  ${answer}
}
RETURN key, found`,
    example: EXAMPLE,
  })
  return async (reader: Reader, ids: readonly string[]): Promise<Row[][]> => {
    const rows = await reader.run(statement, { ids: [...new Set(ids)], n: MOST })
    return inOrder<Found, Row[]>(
      ids,
      rows,
      (row) => row.key,
      (row) => row.found.map(convert),
      [],
    )
  }
}

/** Quotes → the entities they are about, in the order of their ids. */
export const subjectsOfQuotes = listByKey<EntityRow>(
  'subjectsOfQuotes',
  '(x:Quote {id: key})',
  `MATCH (x)-[:ABOUT]->(e:Entity)
  WITH e ORDER BY e.id LIMIT $n
  RETURN collect(e {${ENTITY_FIELDS}}) AS found`,
  toEntity,
)

/** Places → their country, in a list of at most one. */
export const countriesOfPlaces = listByKey<EntityRow>(
  'countriesOfPlaces',
  '(x:Place {id: key})',
  `MATCH (x)-[:LOCATED_IN]->(e:Country)
  WITH e LIMIT $n
  RETURN collect(e {${ENTITY_FIELDS}}) AS found`,
  toEntity,
)

/** Entities → the names they go by, the most used first. */
export const namesOfEntities = listByKey<NameRow>(
  'namesOfEntities',
  '(x:Entity {id: key})',
  `MATCH (x)<-[r:NAMES]-(n:Name)
  WITH r, n ORDER BY r.articles DESC, n.id LIMIT $n
  RETURN collect({text: r.text, articles: r.articles}) AS found`,
  (raw) => raw as unknown as NameRow,
)

/**
 * Quotes → the office their speaker held then: as told last up to that day, and of several told on that day one whose
 * country or organization is told, then the one that most articles name ("Secretary of State" before "Secretary"). In a
 * list of at most one.
 */
export const positionsAtQuotes = listByKey<PositionRow>(
  'positionsAtQuotes',
  '(x:Quote {id: key})',
  `MATCH (x)-[:SPOKEN_BY]->(speaker:Entity)-[:HOLDS]->(p:Position)-[telling:REPORTED_IN]->(teller:Article)
  WHERE teller.publishedOn <= x.saidOn AND NOT coalesce(telling.former, false)
  WITH p, teller, COUNT { (p)-[:POSITION_IN]->() } AS inBodies
  WITH p, teller ORDER BY teller.publishedOn DESC, inBodies DESC, p.articleCount DESC, p.id LIMIT 1
  ${POSITION_PARTS}
  RETURN collect(${POSITION}) AS found`,
  toPosition,
)

/** Events → how many publishers tell of them, in a list of one. */
export const publisherCounts = listByKey<number>(
  'publisherCounts',
  '(x:Event {id: key})',
  `MATCH (x)-[:REPORTED_IN]->(a:Article)-[:PUBLISHED_BY]->(b:Publisher)
  WITH count(DISTINCT b) AS publishers
  RETURN collect({count: publishers}) AS found`,
  (raw) => raw.count as number,
)
