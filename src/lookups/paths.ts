// How X is connected to Y: the shortest chains of entities, each hop a link that links.ts knows. The search goes out from
// both ends at once, always from the smaller rim, one batch of statements a step, and stops at the first step that meets.
import type { Reader } from '../graph/graph.ts'
import { type LinkKind, neighboursOf } from './links.ts'

/** No path is longer. */
export const MOST_HOPS = 6

/** From one entity at most so many neighbours a way are followed, the strongest first. */
const MOST_NEIGHBOURS = 500

/** A rim of more entities than this is cut. */
const MOST_ON_RIM = 2000

export interface PathSearch {
  readonly fromId: string
  readonly toId: string
  readonly maxHops: number
  readonly kinds: readonly LinkKind[]
  /** At most this many paths, all of the same shortest length. */
  readonly limit: number
}

export interface PathsFound {
  /** Each a chain of entity ids from one end to the other. */
  readonly paths: readonly (readonly string[])[]
  /** False when a part of the graph was too large to search whole, so that a path may have been missed. */
  readonly complete: boolean
}

/** One end's search: every entity reached, with those it was reached from. */
interface Side {
  readonly reached: Map<string, Set<string>>
  rim: readonly string[]
}

/** The shortest paths between two entities that both exist; none between an entity and itself. */
export async function shortestPaths(reader: Reader, search: PathSearch): Promise<PathsFound> {
  const { fromId, toId, maxHops, limit } = search
  if (fromId === toId) return { paths: [], complete: true }
  const near = startSide(fromId)
  const far = startSide(toId)
  let complete = true
  for (let hops = 1; hops <= maxHops; hops++) {
    const [side, other] = near.rim.length <= far.rim.length ? [near, far] : [far, near]
    complete = (await takeStep(reader, side, search)) && complete
    const meetings = side.rim.filter((id) => other.reached.has(id))
    if (meetings.length > 0) return { paths: joinPaths(near, far, meetings, limit), complete }
    if (side.rim.length === 0) break
  }
  return { paths: [], complete }
}

function startSide(id: string): Side {
  return { reached: new Map([[id, new Set()]]), rim: [id] }
}

/** Moves the rim one hop out. False when something was cut. */
async function takeStep(reader: Reader, side: Side, { kinds }: PathSearch): Promise<boolean> {
  const rows = await neighboursOf(reader, side.rim, kinds, MOST_NEIGHBOURS)
  const next = new Map<string, Set<string>>()
  side.rim.forEach((fromId, i) => {
    for (const { entity } of rows[i] ?? []) {
      if (side.reached.has(entity.id)) continue
      const parents = next.get(entity.id) ?? new Set()
      next.set(entity.id, parents.add(fromId))
    }
  })
  const kept = [...next].slice(0, MOST_ON_RIM)
  for (const [id, parents] of kept) side.reached.set(id, parents)
  side.rim = kept.map(([id]) => id)
  return next.size <= MOST_ON_RIM && rows.every((found) => found.length < MOST_NEIGHBOURS)
}

function joinPaths(near: Side, far: Side, meetings: readonly string[], limit: number): string[][] {
  const paths: string[][] = []
  for (const id of meetings) {
    for (const head of chainsTo(near, id, limit)) {
      for (const tail of chainsTo(far, id, limit)) {
        if (paths.length === limit) return paths
        paths.push([...head, ...tail.slice(0, -1).reverse()])
      }
    }
  }
  return paths
}

/** Chains from a side's start to an entity it reached, at most `limit`. */
function chainsTo(side: Side, id: string, limit: number): string[][] {
  const parents = [...(side.reached.get(id) ?? [])]
  if (parents.length === 0) return [[id]]
  const chains: string[][] = []
  for (const parent of parents) {
    for (const chain of chainsTo(side, parent, limit - chains.length)) chains.push([...chain, id])
    if (chains.length >= limit) break
  }
  return chains.slice(0, limit)
}
