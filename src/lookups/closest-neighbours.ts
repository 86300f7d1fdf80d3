// Whom an entity is linked with most: neighbours by each way to be linked, added up. Stated facts rank them; co-mentions
// only break ties.
import type { Reader } from '../graph/graph.ts'
import { type Narrowing, NOT_NARROWED, neighboursOf } from './links.ts'
import type { EntityRow } from './rows.ts'
import type { LinkKind } from './ways.ts'

/** By each way at most so many neighbours are compared, the strongest first. */
const MOST_NEIGHBOURS = 500

/** What an entity is linked with, by kind. */
export interface Neighbour {
  readonly entity: EntityRow
  /** How many stated facts stand between them. */
  readonly stated: number
  readonly byKind: readonly { readonly kind: LinkKind; readonly count: number }[]
}

/** Entities → their neighbours of the kinds, those with the most facts first; co-mentions only break ties. */
export async function closestNeighbours(
  reader: Reader,
  ids: readonly string[],
  kinds: readonly LinkKind[],
  limit: number,
  narrowing: Narrowing = NOT_NARROWED,
): Promise<Neighbour[][]> {
  const found = await neighboursOf(reader, ids, kinds, MOST_NEIGHBOURS, narrowing)
  return found.map((rows) => {
    const byId = new Map<string, Map<LinkKind, number>>()
    for (const { entity, kind, count } of rows) {
      const counts = byId.get(entity.id) ?? new Map<LinkKind, number>()
      byId.set(entity.id, counts.set(kind, (counts.get(kind) ?? 0) + count))
    }
    const entities = new Map(rows.map(({ entity }) => [entity.id, entity]))
    return [...byId]
      .flatMap(([id, counts]) => toNeighbour(entities.get(id), counts))
      .sort(compareNeighbours)
      .slice(0, limit)
  })
}

function toNeighbour(entity: EntityRow | undefined, counts: ReadonlyMap<LinkKind, number>): Neighbour[] {
  if (entity === undefined) return []
  const byKind = [...counts].map(([kind, count]) => ({ kind, count }))
  const stated = byKind.reduce((sum, { kind, count }) => (kind === 'CO_MENTION' ? sum : sum + count), 0)
  return [{ entity, stated, byKind }]
}

function compareNeighbours(a: Neighbour, b: Neighbour): number {
  return b.stated - a.stated || coMentions(b) - coMentions(a) || (a.entity.id < b.entity.id ? -1 : 1)
}

function coMentions({ byKind }: Neighbour): number {
  return byKind.find(({ kind }) => kind === 'CO_MENTION')?.count ?? 0
}
