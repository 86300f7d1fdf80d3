// A subgraph → its communities, groups of entities that facts tie with each other more than with the rest, each with its
// members and strongest ties; and the bridges, entities that ties lead out of their own community into others.
import { centrality, partition, type Scores } from './graph-measures.ts'
import type { EntityRow } from './rows.ts'
import type { Subgraph } from './subgraph.ts'
import { otherEnd, type Tie } from './ties.ts'

/** How many members a community is named after. */
const NAMED_MEMBERS = 3

/** An entity in its community. */
export interface Member {
  readonly entity: EntityRow
  /** How many facts tie it with other members. */
  readonly strength: number
}

export interface Community {
  /** 1 for the largest. */
  readonly number: number
  /** Its most central members: "Norway, Russia, Ingrid Solheim". */
  readonly name: string
  /** The most central first. */
  readonly members: readonly Member[]
  /** The ties inside, the strongest first. */
  readonly ties: readonly Tie[]
}

export interface Communities {
  /** The largest first. */
  readonly communities: readonly Community[]
  /** −0.5 to 1; 0 is what chance makes. */
  readonly modularity: number
}

/** One community that a bridge has ties with. */
export interface Shore {
  readonly community: Community
  /** How many facts tie the bridge with members of the community. */
  readonly strength: number
  /** The ties, the strongest first. */
  readonly ties: readonly Tie[]
}

export interface Bridge {
  readonly entity: EntityRow
  /** 0–1: on what share of the shortest chains between two others it stands. */
  readonly betweenness: number
  /** 0 when all its ties lie in one community, towards 1 the more evenly they spread over many. */
  readonly participation: number
  /** Its own community first, then those it is tied with most. */
  readonly shores: readonly Shore[]
}

/** The communities of a subgraph, the largest first; of one size the one with more facts inside. */
export function findCommunities(subgraph: Subgraph): Communities {
  const { communityOf, modularity } = partition(subgraph)
  const groups = new Map<number, { readonly entities: EntityRow[]; readonly ties: Tie[] }>()
  for (const entity of subgraph.entities) {
    const community = communityOf.get(entity.id) ?? 0
    const group = groups.get(community) ?? { entities: [], ties: [] }
    group.entities.push(entity)
    groups.set(community, group)
  }
  for (const tie of subgraph.ties) {
    const [one, other] = tie.ids.map((id) => communityOf.get(id))
    if (one === other) groups.get(one ?? 0)?.ties.push(tie)
  }
  const communities = [...groups.values()]
    .sort(
      (a, b) => b.entities.length - a.entities.length || weightOf(b.ties) - weightOf(a.ties) || compareIds(a.entities[0], b.entities[0]),
    )
    .map(({ entities, ties }, i) => toCommunity(i + 1, entities, ties))
  return { communities, modularity }
}

function toCommunity(number: number, entities: readonly EntityRow[], ties: readonly Tie[]): Community {
  const strengths = new Map<string, number>()
  for (const { ids, weight } of ties) for (const id of ids) strengths.set(id, (strengths.get(id) ?? 0) + weight)
  const members = entities
    .map((entity) => ({ entity, strength: strengths.get(entity.id) ?? 0 }))
    .sort((a, b) => b.strength - a.strength || compareIds(a.entity, b.entity))
  const name = members
    .slice(0, NAMED_MEMBERS)
    .map(({ entity }) => entity.name)
    .join(', ')
  return { number, name, members, ties }
}

/** The entities with ties into more communities than their own, those between most others first (by betweenness). */
export function findBridges(subgraph: Subgraph, communities: readonly Community[]): Bridge[] {
  const communityOf = new Map(communities.flatMap((community) => community.members.map(({ entity }) => [entity.id, community])))
  const tiesOf = new Map<string, Tie[]>(subgraph.entities.map(({ id }) => [id, []]))
  for (const tie of subgraph.ties) for (const id of tie.ids) tiesOf.get(id)?.push(tie)
  const scores = centrality(subgraph, 'BETWEENNESS')
  return subgraph.entities
    .map((entity) => toBridge(entity, scores, toShores(entity.id, tiesOf.get(entity.id) ?? [], communityOf)))
    .filter(({ shores, betweenness }) => shores.length > 1 && betweenness > 0)
    .sort((a, b) => b.betweenness - a.betweenness || compareIds(a.entity, b.entity))
}

/** The communities at the other ends of an entity's ties. */
function toShores(id: string, ties: readonly Tie[], communityOf: ReadonlyMap<string, Community>): Shore[] {
  const own = communityOf.get(id)
  const tiesWith = new Map<Community, Tie[]>()
  for (const tie of ties) {
    const community = communityOf.get(otherEnd(tie, id))
    if (community === undefined) continue
    const found = tiesWith.get(community) ?? []
    found.push(tie)
    tiesWith.set(community, found)
  }
  return [...tiesWith]
    .map(([community, found]) => ({ community, strength: weightOf(found), ties: found }))
    .sort(
      (a, b) =>
        Number(b.community === own) - Number(a.community === own) || b.strength - a.strength || a.community.number - b.community.number,
    )
}

/** Participation after Guimerà and Amaral (2005, doi:10.1038/nature03288), ties weighted by their facts. */
function toBridge(entity: EntityRow, scores: Scores, shores: readonly Shore[]): Bridge {
  const all = shores.reduce((sum, { strength }) => sum + strength, 0)
  const participation = shores.reduce((rest, { strength }) => rest - (strength / all) ** 2, 1)
  return { entity, betweenness: scores.get(entity.id) ?? 0, participation, shores }
}

function weightOf(ties: readonly Tie[]): number {
  return ties.reduce((sum, { weight }) => sum + weight, 0)
}

function compareIds(a: EntityRow | undefined, b: EntityRow | undefined): number {
  return (a?.id ?? '') < (b?.id ?? '') ? -1 : 1
}
