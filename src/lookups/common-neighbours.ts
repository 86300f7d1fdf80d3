// What connects several entities: neighbours that they have in common, with the tie of each.
import type { Reader } from '../graph/graph.ts'
import { closestNeighbours, type Neighbour } from './closest-neighbours.ts'
import { type Narrowing, NOT_NARROWED } from './links.ts'
import type { EntityRow } from './rows.ts'
import type { LinkKind } from './ways.ts'

/** A neighbour of several entities. */
export interface CommonNeighbour {
  readonly entity: EntityRow
  /** How it is linked with each of the entities, in the order they were named. */
  readonly ties: readonly Neighbour[]
  /** How many stated facts link it with the one it is linked with least. */
  readonly strength: number
}

/**
 * The neighbours that all of the entities have, without the entities themselves: those whose weakest tie is strongest
 * first, then those with more facts altogether, then those that fewer articles mention.
 */
export async function commonNeighbours(
  reader: Reader,
  ids: readonly string[],
  kinds: readonly LinkKind[],
  limit: number,
  narrowing: Narrowing = NOT_NARROWED,
): Promise<CommonNeighbour[]> {
  const neighbours = await closestNeighbours(reader, ids, kinds, Number.POSITIVE_INFINITY, narrowing)
  const [first = new Map<string, Neighbour>(), ...others] = neighbours.map((rows) => new Map(rows.map((row) => [row.entity.id, row])))
  return [...first.values()]
    .filter(({ entity }) => !ids.includes(entity.id))
    .flatMap((tie) => {
      const ties = [tie, ...others.flatMap((rows) => rows.get(tie.entity.id) ?? [])]
      return ties.length === ids.length ? [toCommon(tie.entity, ties)] : []
    })
    .sort(compareCommon)
    .slice(0, limit)
}

function toCommon(entity: EntityRow, ties: readonly Neighbour[]): CommonNeighbour {
  return { entity, ties, strength: Math.min(...ties.map(({ stated }) => stated)) }
}

function compareCommon(a: CommonNeighbour, b: CommonNeighbour): number {
  return (
    b.strength - a.strength ||
    factsOf(b) - factsOf(a) ||
    a.entity.articleCount - b.entity.articleCount ||
    (a.entity.id < b.entity.id ? -1 : 1)
  )
}

function factsOf({ ties }: CommonNeighbour): number {
  return ties.flatMap(({ byKind }) => byKind).reduce((sum, { count }) => sum + count, 0)
}
