// The statements that walk the ways to be connected (ways.ts), with the two ways that have no fact between, a place in its
// country and two names in one article: entities → their neighbours, pairs of entities → the facts between them.
import type { Reader } from '../graph/graph.ts'
import { defineStatement } from '../graph/statement.ts'
import type { EntityKind } from '../ontology/ontology.ts'
import { daysOf, isEver, isInRange } from './days.ts'
import { ENTITY_FIELDS } from './fragments.ts'
import { inOrder } from './in-order.ts'
import { LAST, type Range } from './page.ts'
import { type Pair, pairKey } from './pair.ts'
import { type EntityRow, type Raw, toEntity } from './rows.ts'
import { CO_MENTION_ARTICLES, type LinkKind, type LinkOrder, WAYS } from './ways.ts'

/** Which neighbours and facts count, where not all do. */
export interface Narrowing {
  /** The kinds of neighbour; none is any. */
  readonly entityKinds: readonly EntityKind[]
  /** When the facts are from. Where a place lies is always so. */
  readonly range: Range
}

export const NOT_NARROWED: Narrowing = { entityKinds: [], range: {} }

/** An entity's neighbour by one way: how many facts stand between them. */
export interface NeighbourRow {
  readonly kind: LinkKind
  readonly entity: EntityRow
  readonly count: number
}

/** A fact between two entities; `factId` is a quote, event, position or article, or null for a place in its country. */
export interface LinkRow {
  readonly kind: LinkKind
  readonly fromId: string
  readonly toId: string
  readonly factId: string | null
}

interface Neighbours {
  readonly key: string
  readonly rows: readonly Raw[]
}

interface Facts {
  readonly fromId: string
  readonly toId: string
  readonly facts: readonly string[]
}

/** The conditions of a WHERE, if there are any. */
function where(...conditions: readonly string[]): string {
  const held = conditions.filter((condition) => condition !== '')
  return held.length === 0 ? '' : `\n  WHERE ${held.join('\n    AND ')}`
}

/** The neighbours by one way: all of them, and those that a narrowing leaves, which are asked for only then. */
function neighbourStatements(name: string, inRange: string, answer: (neighbour: string, fact: string) => string) {
  const define = (named: string, neighbour: string, fact: string) =>
    defineStatement<Neighbours>({
      name: `neighbours.${named}`,
      kind: 'read',
      text: `UNWIND $ids AS key
MATCH (x:Entity {id: key})
CALL (x) {
  ${answer(neighbour, fact)}
  WITH o, total ORDER BY total DESC, o.id LIMIT $n
  RETURN collect({entity: o {${ENTITY_FIELDS}}, count: total}) AS rows
}
RETURN key, rows`,
      example: { ids: ['none:0'], n: 10, articles: CO_MENTION_ARTICLES, entityKinds: [], from: '', to: LAST },
    })
  return {
    all: define(name, 'o.id <> x.id', ''),
    narrowed: define(`${name}.narrowed`, 'o.id <> x.id\n    AND (size($entityKinds) = 0 OR o.kind IN $entityKinds)', inRange),
  }
}

/** The facts between two entities by one way, likewise. */
function factStatements(name: string, inRange: string, answer: (fact: string) => string) {
  const define = (named: string, fact: string) =>
    defineStatement<Facts>({
      name: `links.${named}`,
      kind: 'read',
      text: `UNWIND $pairs AS pair
MATCH (x:Entity {id: pair.fromId})
MATCH (o:Entity {id: pair.toId})
CALL (x, o) {
  ${answer(fact)}
}
RETURN pair.fromId AS fromId, pair.toId AS toId, facts`,
      example: { pairs: [{ fromId: 'none:0', toId: 'none:1' }], n: 5, articles: CO_MENTION_ARTICLES, from: '', to: LAST },
    })
  return { all: define(name, ''), narrowed: define(`${name}.narrowed`, inRange) }
}

function newestFirst(date: string): string {
  return `WITH DISTINCT f ORDER BY ${date} DESC, f.id DESC LIMIT $n`
}

/** Said plainly, then told by most articles, then newest. */
function bestFirst(date: string, plainness: string): string {
  return `WITH DISTINCT f
  WITH f, ${plainness} AS plainness, f.articleCount AS articles, ${date} AS date, f.id AS id
  ORDER BY plainness, articles DESC, date DESC, id DESC LIMIT $n`
}

function inBothOrders<Facts>(define: (order: LinkOrder) => Facts): Readonly<Record<LinkOrder, Facts>> {
  return { NEWEST_FIRST: define('NEWEST_FIRST'), BEST_FIRST: define('BEST_FIRST') }
}

/** For ways whose facts are alike. */
function inOneOrder<Facts>(facts: Facts): Readonly<Record<LinkOrder, Facts>> {
  return { NEWEST_FIRST: facts, BEST_FIRST: facts }
}

const LINKS = [
  ...WAYS.map(({ name, kind, reverse, pattern, date, plainness, teller, inRange }) => ({
    kind,
    reverse,
    neighbours: neighbourStatements(
      name,
      inRange,
      (neighbour, fact) => `MATCH ${pattern}${fact === '' ? '' : teller}${where(neighbour, fact)}\n  WITH o, count(DISTINCT f) AS total`,
    ),
    facts: inBothOrders((order) =>
      factStatements(
        order === 'NEWEST_FIRST' ? name : `${name}.best`,
        inRange,
        (fact) => `MATCH ${pattern.replace('(o:Entity)', '(o)')}${fact === '' ? '' : teller}${where(fact)}
  ${order === 'NEWEST_FIRST' ? newestFirst(date) : bestFirst(date, plainness)}
  RETURN collect(f.id) AS facts`,
      ),
    ),
  })),
  {
    kind: 'LOCATION',
    reverse: false,
    neighbours: neighbourStatements(
      'liesIn',
      '',
      (neighbour) => `MATCH (x)-[:LOCATED_IN]->(o:Country)${where(neighbour)}\n  WITH o, 1 AS total`,
    ),
    facts: inOneOrder(factStatements('liesIn', '', () => "MATCH (x)-[:LOCATED_IN]->(o)\n  WITH o LIMIT 1\n  RETURN collect('') AS facts")),
  },
  {
    kind: 'LOCATION',
    reverse: true,
    neighbours: neighbourStatements(
      'contains',
      '',
      (neighbour) => `MATCH (x)<-[:LOCATED_IN]-(o:Place)${where(neighbour)}\n  WITH o, 1 AS total`,
    ),
    facts: inOneOrder(
      factStatements('contains', '', () => "MATCH (o)-[:LOCATED_IN]->(x)\n  WITH o LIMIT 1\n  RETURN collect('') AS facts"),
    ),
  },
  {
    kind: 'CO_MENTION',
    reverse: false,
    neighbours: neighbourStatements(
      'coMention',
      isInRange('m.publishedOn'),
      (neighbour, fact) => `MATCH (x)<-[m:MENTIONS]-(a:Article)${where(fact)}
  WITH x, a, m ORDER BY m.publishedOn DESC, a.id DESC LIMIT $articles
  MATCH (a)-[:MENTIONS]->(o:Entity)${where(neighbour)}
  WITH o, count(a) AS total`,
    ),
    facts: inOneOrder(
      factStatements(
        'coMention',
        isInRange('m.publishedOn'),
        (fact) => `MATCH (x)<-[m:MENTIONS]-(a:Article)-[:MENTIONS]->(o)${where(fact)}
  WITH a, m ORDER BY m.publishedOn DESC, a.id DESC LIMIT $n
  RETURN collect(a.id) AS facts`,
      ),
    ),
  },
] as const satisfies readonly {
  readonly kind: LinkKind
  readonly reverse: boolean
  readonly neighbours: unknown
  readonly facts: unknown
}[]

/** Entities → their neighbours by each way of the kinds, at most `limit` a way, those with the most facts first. */
export async function neighboursOf(
  reader: Reader,
  ids: readonly string[],
  kinds: readonly LinkKind[],
  limit: number,
  { entityKinds, range }: Narrowing = NOT_NARROWED,
): Promise<NeighbourRow[][]> {
  const which = entityKinds.length === 0 && isEver(range) ? 'all' : 'narrowed'
  const params = { ids: [...new Set(ids)], n: limit, articles: CO_MENTION_ARTICLES, entityKinds: [...entityKinds], ...daysOf(range) }
  const links = LINKS.filter((link) => kinds.includes(link.kind))
  const answers = await Promise.all(
    links.map(async ({ kind, neighbours }) => {
      const rows = await reader.run(neighbours[which], params)
      const toRows = (row: Neighbours): NeighbourRow[] =>
        row.rows.map(({ entity, count }) => ({ kind, entity: toEntity(entity as Raw), count: count as number }))
      return inOrder<Neighbours, NeighbourRow[]>(ids, rows, (row) => row.key, toRows, [])
    }),
  )
  return ids.map((_, i) => answers.flatMap((rows) => rows[i] ?? []))
}

/** Which of the facts between two entities are wanted. */
export interface LinkChoice {
  readonly kinds: readonly LinkKind[]
  /** At most so many a way to be connected. */
  readonly limit: number
  readonly range?: Range
  /** Else the newest first. */
  readonly order?: LinkOrder
}

/** Pairs of entities → the facts between them by each way of the kinds, in the order asked for. */
export async function linksBetween(
  reader: Reader,
  pairs: readonly Pair[],
  { kinds, limit, range = {}, order = 'NEWEST_FIRST' }: LinkChoice,
): Promise<LinkRow[][]> {
  const which = isEver(range) ? 'all' : 'narrowed'
  const params = { pairs: pairs.map(({ fromId, toId }) => ({ fromId, toId })), n: limit, articles: CO_MENTION_ARTICLES, ...daysOf(range) }
  const links = LINKS.filter((link) => kinds.includes(link.kind))
  const answers = await Promise.all(
    links.map(async ({ kind, reverse, facts }) => {
      const rows = await reader.run(facts[order][which], params)
      const toRows = ({ fromId, toId, facts }: Facts): LinkRow[] =>
        facts.map((id) => ({ kind, fromId: reverse ? toId : fromId, toId: reverse ? fromId : toId, factId: id === '' ? null : id }))
      return inOrder<Facts, LinkRow[]>(pairs.map(pairKey), rows, pairKey, toRows, [])
    }),
  )
  return pairs.map((_, i) => answers.flatMap((rows) => rows[i] ?? []))
}
