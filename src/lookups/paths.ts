// How X is connected to Y: the shortest chains of entities, each hop a link that links.ts knows. The search goes out from
// both ends at once, always from the smaller rim, one batch of statements a step, and stops at the first step that meets.
// Of one length, the most specific chain comes first: the one whose entities on the way the fewest articles mention.
import type { Reader } from '../graph/graph.ts'
import { neighboursOf } from './links.ts'
import type { LinkKind } from './ways.ts'

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

/** An entity that a search reached: how many articles mention it, and those it was reached from. */
interface Reached {
  readonly articles: number
  readonly from: Set<string>
}

/** One end's search. */
interface Side {
  readonly reached: Map<string, Reached>
  rim: readonly string[]
}

/**
 * The shortest paths between two entities that both exist; none between an entity and itself. The first is the one whose
 * entities on the way the fewest articles mention (their sum), so that a way over a little-known person comes before one
 * over a country that everything is connected with; of equals, the first by their ids.
 */
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
  return { reached: new Map([[id, { articles: 0, from: new Set() }]]), rim: [id] }
}

/** Moves the rim one hop out. False when something was cut. */
async function takeStep(reader: Reader, side: Side, { kinds }: PathSearch): Promise<boolean> {
  const rows = await neighboursOf(reader, side.rim, kinds, MOST_NEIGHBOURS)
  const next = new Map<string, Reached>()
  side.rim.forEach((fromId, i) => {
    for (const { entity } of rows[i] ?? []) {
      if (side.reached.has(entity.id)) continue
      const reached = next.get(entity.id) ?? { articles: entity.articleCount, from: new Set() }
      reached.from.add(fromId)
      next.set(entity.id, reached)
    }
  })
  const kept = [...next].slice(0, MOST_ON_RIM)
  for (const [id, reached] of kept) side.reached.set(id, reached)
  side.rim = kept.map(([id]) => id)
  return next.size <= MOST_ON_RIM && rows.every((found) => found.length < MOST_NEIGHBOURS)
}

/** Entities in a row, and the sum of how many articles mention each, without the end that the search started from. */
interface Chain {
  readonly ids: readonly string[]
  readonly articles: number
}

function joinPaths(near: Side, far: Side, meetings: readonly string[], limit: number): (readonly string[])[] {
  const heads = chainsOf(near, limit, (chain, id) => [...chain, id])
  const tails = chainsOf(far, limit, (chain, id) => [id, ...chain])
  const joined = meetings.flatMap((id) => {
    // Both sides have counted it.
    const twice = articlesOf(near, id)
    return heads(id).flatMap((head) =>
      tails(id).map((tail) => ({ ids: [...head.ids, ...tail.ids.slice(1)], articles: head.articles + tail.articles - twice })),
    )
  })
  return joined
    .sort(compareChains)
    .slice(0, limit)
    .map(({ ids }) => ids)
}

function articlesOf({ reached }: Side, id: string): number {
  return reached.get(id)?.articles ?? 0
}

/** For each entity a side reached, the first `limit` chains between it and the side's start; each is worked out once. */
function chainsOf(side: Side, limit: number, extend: (chain: readonly string[], id: string) => readonly string[]) {
  const known = new Map<string, readonly Chain[]>()
  return function chainsTo(id: string): readonly Chain[] {
    const kept = known.get(id)
    if (kept !== undefined) return kept
    const parents = [...(side.reached.get(id)?.from ?? [])]
    const shorter = parents.flatMap(chainsTo).sort(compareChains).slice(0, limit)
    const longer = shorter.map(({ ids, articles }) => ({ ids: extend(ids, id), articles: articles + articlesOf(side, id) }))
    const answer = parents.length === 0 ? [{ ids: [id], articles: 0 }] : longer
    known.set(id, answer)
    return answer
  }
}

/** Shorter, then through entities that fewer articles mention, then by the ids in order. */
function compareChains(a: Chain, b: Chain): number {
  if (a.ids.length !== b.ids.length) return a.ids.length - b.ids.length
  if (a.articles !== b.articles) return a.articles - b.articles
  const i = a.ids.findIndex((id, at) => id !== b.ids[at])
  return i < 0 ? 0 : (a.ids[i] ?? '') < (b.ids[i] ?? '') ? -1 : 1
}
