// How two entities can be connected, one line a way: what stands between them (a quote, an event, a position, an article)
// and the statements that walk it. Neighbours, paths and the evidence of a link all read this table, so what is a link
// in one is a link in the others. Co-mention is never mixed with what articles state.
import type { Reader } from '../graph/graph.ts'
import { defineStatement } from '../graph/statement.ts'
import { ENTITY_FIELDS } from './fragments.ts'
import { inOrder } from './in-order.ts'
import { type Pair, pairKey } from './pair.ts'
import { type EntityRow, type Raw, toEntity } from './rows.ts'

export const LINK_KINDS = ['QUOTE', 'EVENT', 'POSITION', 'LOCATION', 'CO_MENTION'] as const
export type LinkKind = (typeof LINK_KINDS)[number]

/** What articles state, as against what merely stands in one article. */
export const STATED_KINDS: readonly LinkKind[] = LINK_KINDS.filter((kind) => kind !== 'CO_MENTION')

/** Of an entity mentioned in more articles than this, the newest count as co-mentions. */
export const CO_MENTION_ARTICLES = 1000

interface Way {
  readonly name: string
  readonly kind: LinkKind
  /** True when the link leads from `o` to `x`: `o` spoke about `x`. */
  readonly reverse: boolean
  /** From `x` over the fact `f` to `o`. */
  readonly pattern: string
  /** The date of the fact, for what is newest. */
  readonly date: string
}

const WAYS: readonly Way[] = [
  { name: 'spokeAbout', kind: 'QUOTE', reverse: false, pattern: '(x)<-[:SPOKEN_BY]-(f:Quote)-[:ABOUT]->(o:Entity)', date: 'f.saidOn' },
  { name: 'spokenOfBy', kind: 'QUOTE', reverse: true, pattern: '(x)<-[:ABOUT]-(f:Quote)-[:SPOKEN_BY]->(o:Entity)', date: 'f.saidOn' },
  {
    name: 'tookPartWith',
    kind: 'EVENT',
    reverse: false,
    pattern: '(x)<-[:HAS_PARTICIPANT]-(f:Event)-[:HAS_PARTICIPANT]->(o:Entity)',
    date: 'f.sortDate',
  },
  {
    name: 'tookPartAt',
    kind: 'EVENT',
    reverse: false,
    pattern: '(x)<-[:HAS_PARTICIPANT]-(f:Event)-[:LOCATED_IN]->(o:Entity)',
    date: 'f.sortDate',
  },
  {
    name: 'sawPartOf',
    kind: 'EVENT',
    reverse: true,
    pattern: '(x)<-[:LOCATED_IN]-(f:Event)-[:HAS_PARTICIPANT]->(o:Entity)',
    date: 'f.sortDate',
  },
  {
    name: 'heldPositionIn',
    kind: 'POSITION',
    reverse: false,
    pattern: '(x)-[:HOLDS]->(f:Position)-[:POSITION_IN]->(o:Entity)',
    date: 'f.searchName',
  },
  {
    name: 'hadPositionOf',
    kind: 'POSITION',
    reverse: true,
    pattern: '(x)<-[:POSITION_IN]-(f:Position)<-[:HOLDS]-(o:Entity)',
    date: 'f.searchName',
  },
]

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

function neighbourStatement(name: string, answer: string) {
  return defineStatement<Neighbours>({
    name: `neighbours.${name}`,
    kind: 'read',
    text: `UNWIND $ids AS key
MATCH (x:Entity {id: key})
CALL (x) {
  ${answer}
  WITH o, total ORDER BY total DESC, o.id LIMIT $n
  RETURN collect({entity: o {${ENTITY_FIELDS}}, count: total}) AS rows
}
RETURN key, rows`,
    example: { ids: ['none:0'], n: 10, articles: CO_MENTION_ARTICLES },
  })
}

function factStatement(name: string, answer: string) {
  return defineStatement<Facts>({
    name: `links.${name}`,
    kind: 'read',
    text: `UNWIND $pairs AS pair
MATCH (x:Entity {id: pair.fromId})
MATCH (o:Entity {id: pair.toId})
CALL (x, o) {
  ${answer}
}
RETURN pair.fromId AS fromId, pair.toId AS toId, facts`,
    example: { pairs: [{ fromId: 'none:0', toId: 'none:1' }], n: 5, articles: CO_MENTION_ARTICLES },
  })
}

const LINKS = [
  ...WAYS.map(({ name, kind, reverse, pattern, date }) => ({
    kind,
    reverse,
    neighbours: neighbourStatement(name, `MATCH ${pattern}\n  WHERE o.id <> x.id\n  WITH o, count(DISTINCT f) AS total`),
    facts: factStatement(
      name,
      `MATCH ${pattern.replace('(o:Entity)', '(o)')}
  WITH DISTINCT f ORDER BY ${date} DESC, f.id DESC LIMIT $n
  RETURN collect(f.id) AS facts`,
    ),
  })),
  {
    kind: 'LOCATION',
    reverse: false,
    neighbours: neighbourStatement('liesIn', 'MATCH (x)-[:LOCATED_IN]->(o:Country)\n  WITH o, 1 AS total'),
    facts: factStatement('liesIn', "MATCH (x)-[:LOCATED_IN]->(o)\n  WITH o LIMIT 1\n  RETURN collect('') AS facts"),
  },
  {
    kind: 'LOCATION',
    reverse: true,
    neighbours: neighbourStatement('contains', 'MATCH (x)<-[:LOCATED_IN]-(o:Place)\n  WITH o, 1 AS total'),
    facts: factStatement('contains', "MATCH (o)-[:LOCATED_IN]->(x)\n  WITH o LIMIT 1\n  RETURN collect('') AS facts"),
  },
  {
    kind: 'CO_MENTION',
    reverse: false,
    neighbours: neighbourStatement(
      'coMention',
      `MATCH (x)<-[m:MENTIONS]-(a:Article)
  WITH x, a, m ORDER BY m.publishedOn DESC, a.id DESC LIMIT $articles
  MATCH (a)-[:MENTIONS]->(o:Entity)
  WHERE o.id <> x.id
  WITH o, count(a) AS total`,
    ),
    facts: factStatement(
      'coMention',
      `MATCH (x)<-[m:MENTIONS]-(a:Article)-[:MENTIONS]->(o)
  WITH a, m ORDER BY m.publishedOn DESC, a.id DESC LIMIT $n
  RETURN collect(a.id) AS facts`,
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
): Promise<NeighbourRow[][]> {
  const params = { ids: [...new Set(ids)], n: limit, articles: CO_MENTION_ARTICLES }
  const links = LINKS.filter((link) => kinds.includes(link.kind))
  const answers = await Promise.all(
    links.map(async ({ kind, neighbours }) => {
      const rows = await reader.run(neighbours, params)
      const toRows = (row: Neighbours): NeighbourRow[] =>
        row.rows.map(({ entity, count }) => ({ kind, entity: toEntity(entity as Raw), count: count as number }))
      return inOrder<Neighbours, NeighbourRow[]>(ids, rows, (row) => row.key, toRows, [])
    }),
  )
  return ids.map((_, i) => answers.flatMap((rows) => rows[i] ?? []))
}

/** Pairs of entities → the facts between them by each way of the kinds, at most `limit` a way, the newest first. */
export async function linksBetween(
  reader: Reader,
  pairs: readonly Pair[],
  kinds: readonly LinkKind[],
  limit: number,
): Promise<LinkRow[][]> {
  const params = { pairs: pairs.map(({ fromId, toId }) => ({ fromId, toId })), n: limit, articles: CO_MENTION_ARTICLES }
  const links = LINKS.filter((link) => kinds.includes(link.kind))
  const answers = await Promise.all(
    links.map(async ({ kind, reverse, facts }) => {
      const rows = await reader.run(facts, params)
      const toRows = ({ fromId, toId, facts }: Facts): LinkRow[] =>
        facts.map((id) => ({ kind, fromId: reverse ? toId : fromId, toId: reverse ? fromId : toId, factId: id === '' ? null : id }))
      return inOrder<Facts, LinkRow[]>(pairs.map(pairKey), rows, pairKey, toRows, [])
    }),
  )
  return pairs.map((_, i) => answers.flatMap((rows) => rows[i] ?? []))
}
