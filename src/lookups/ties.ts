// Entities → the ties among them: for every two that facts connect, how many facts of each kind. Each way to be connected is
// walked from one end only, so that who is spoken about by everybody is met from the speakers' side.
import type { Reader } from '../graph/graph.ts'
import { defineStatement } from '../graph/statement.ts'
import { daysOf, isEver, isInRange } from './days.ts'
import { LAST, type Range } from './page.ts'
import { pairKey, toPair } from './pair.ts'
import { CO_MENTION_ARTICLES, LINK_KINDS, type LinkKind, WAYS, type Way } from './ways.ts'

/** What connects two entities. Of the two ids the smaller comes first. */
export interface Tie {
  readonly ids: readonly [string, string]
  /** How many facts of all kinds asked for stand between them. */
  readonly weight: number
  readonly byKind: readonly { readonly kind: LinkKind; readonly count: number }[]
}

interface Others {
  readonly key: string
  readonly rows: readonly { readonly otherId: string; readonly total: number }[]
}

interface MentioningArticles {
  readonly key: string
  readonly articleIds: readonly string[]
}

const EXAMPLE = { ids: ['none:0', 'none:1'], from: '', to: LAST }

/** Of each entity those of the others that `match` finds: never more than there are ids. */
function otherStatement(name: string, match: string) {
  return defineStatement<Others>({
    name: `ties.${name}`,
    kind: 'read',
    text: `UNWIND $ids AS key
MATCH (x:Entity {id: key})
CALL (x) {
  ${match}
  WITH o.id AS otherId, total WHERE otherId IN $ids
  RETURN collect({otherId: otherId, total: total}) AS rows
}
RETURN key, rows`,
    example: EXAMPLE,
  })
}

function wayStatements({ name, pattern, mutual, teller, inRange }: Way) {
  const differ = mutual ? 'x.id < o.id' : 'x.id <> o.id'
  const counted = '\n  WITH o, count(DISTINCT f) AS total'
  return {
    all: otherStatement(name, `MATCH ${pattern}\n  WHERE ${differ}${counted}`),
    narrowed: otherStatement(`${name}.narrowed`, `MATCH ${pattern}${teller}\n  WHERE ${differ}\n    AND ${inRange}${counted}`),
  }
}

const LIES_IN = otherStatement('liesIn', 'MATCH (x)-[:LOCATED_IN]->(o:Country)\n  WITH o, 1 AS total')

const WALKS = [
  ...WAYS.filter(({ reverse }) => !reverse).map((way) => ({ kind: way.kind, ...wayStatements(way) })),
  { kind: 'LOCATION', all: LIES_IN, narrowed: LIES_IN },
] as const

const MENTIONED_IN = defineStatement<MentioningArticles>({
  name: 'ties.mentionedIn',
  kind: 'read',
  text: `UNWIND $ids AS key
MATCH (x:Entity {id: key})
CALL (x) {
  MATCH (x)<-[m:MENTIONS]-(a:Article)
  WHERE ${isInRange('m.publishedOn')}
  WITH a, m ORDER BY m.publishedOn DESC, a.id DESC LIMIT $articles
  RETURN collect(a.id) AS articleIds
}
RETURN key, articleIds`,
  example: { ...EXAMPLE, articles: CO_MENTION_ARTICLES },
})

/** By `pairKey`, the smaller id first. */
type Counts = Map<string, Map<LinkKind, number>>

/**
 * The ties among entities by facts of the kinds, those of most facts first, of equals the first by their ids. Two names in
 * one article count where both have it among their newest `CO_MENTION_ARTICLES`.
 */
export async function tiesAmong(reader: Reader, ids: readonly string[], kinds: readonly LinkKind[], range: Range): Promise<Tie[]> {
  const sorted = [...new Set(ids)].sort()
  const counts: Counts = new Map()
  await Promise.all(
    WALKS.filter(({ kind }) => kinds.includes(kind)).map(async (walk) => {
      const rows = await reader.run(isEver(range) ? walk.all : walk.narrowed, { ids: sorted, ...daysOf(range) })
      for (const { key, rows: others } of rows) for (const { otherId, total } of others) count(counts, key, otherId, walk.kind, total)
    }),
  )
  if (kinds.includes('CO_MENTION')) await countCoMentions(reader, counts, sorted, range)
  return [...counts]
    .map(([key, byKind]) => ({ key, tie: toTie(key, byKind) }))
    .sort((a, b) => b.tie.weight - a.tie.weight || (a.key < b.key ? -1 : 1))
    .map(({ tie }) => tie)
}

function count(counts: Counts, one: string, other: string, kind: LinkKind, total: number): void {
  const key = pairKey(one < other ? { fromId: one, toId: other } : { fromId: other, toId: one })
  const byKind = counts.get(key) ?? new Map<LinkKind, number>()
  counts.set(key, byKind.set(kind, (byKind.get(kind) ?? 0) + total))
}

/** From the articles of each entity: from each entity to the others of all its articles would be a hundred times as far. */
async function countCoMentions(reader: Reader, counts: Counts, ids: readonly string[], range: Range): Promise<void> {
  const rows = await reader.run(MENTIONED_IN, { ids, articles: CO_MENTION_ARTICLES, ...daysOf(range) })
  const places = new Map(ids.map((id, place) => [id, place]))
  const mentioned = new Map<string, number[]>()
  for (const { key, articleIds } of rows) {
    for (const id of articleIds) {
      const together = mentioned.get(id) ?? []
      together.push(places.get(key) ?? 0)
      mentioned.set(id, together)
    }
  }
  // By both places as one number, since there may be millions to add.
  const byPair = new Map<number, number>()
  for (const together of mentioned.values()) {
    together.sort((a, b) => a - b)
    together.forEach((one, i) => {
      for (const other of together.slice(i + 1)) byPair.set(one * ids.length + other, (byPair.get(one * ids.length + other) ?? 0) + 1)
    })
  }
  for (const [pair, total] of byPair)
    count(counts, ids[Math.floor(pair / ids.length)] ?? '', ids[pair % ids.length] ?? '', 'CO_MENTION', total)
}

function toTie(key: string, counted: ReadonlyMap<LinkKind, number>): Tie {
  const { fromId, toId } = toPair(key)
  const byKind = LINK_KINDS.flatMap((kind) => ({ kind, count: counted.get(kind) ?? 0 })).filter(({ count }) => count > 0)
  return { ids: [fromId, toId], weight: byKind.reduce((sum, { count }) => sum + count, 0), byKind }
}

/** The entity at the other end of a tie. */
export function otherEnd({ ids }: Tie, id: string): string {
  return ids[0] === id ? ids[1] : ids[0]
}
