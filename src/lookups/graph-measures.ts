// A subgraph → what graph theory says of it, worked out by graphology: communities and centralities. The only file that
// knows graphology. Nodes and edges are added in the order of the subgraph and nothing is left to chance, so that the same
// subgraph gives the same numbers everywhere.
import { UndirectedGraph } from 'graphology'
import louvainModule from 'graphology-communities-louvain'
import betweennessModule from 'graphology-metrics/centrality/betweenness.js'
import pagerankModule from 'graphology-metrics/centrality/pagerank.js'
import type { Subgraph } from './subgraph.ts'

// These modules are their functions, though their types say `default`.
const louvain = louvainModule as unknown as typeof louvainModule.default
const betweenness = betweennessModule as unknown as typeof betweennessModule.default
const pagerank = pagerankModule as unknown as typeof pagerankModule.default

export const CENTRALITY_MEASURES = ['DEGREE', 'PAGERANK', 'BETWEENNESS'] as const
export type CentralityMeasure = (typeof CENTRALITY_MEASURES)[number]

/** Entities by id, each with a number. */
export type Scores = ReadonlyMap<string, number>

/** How a subgraph falls apart. */
export interface Partition {
  /** The number of each entity's community; the numbers themselves mean nothing. */
  readonly communityOf: Scores
  /** −0.5 to 1: how much more of the ties' weight lies inside the communities than would by chance. */
  readonly modularity: number
}

/**
 * The communities by the method of Louvain (Blondel et al. 2008, doi:10.1088/1742-5468/2008/10/P10008), ties weighted by
 * their facts; modularity after Newman and Girvan (2004, doi:10.1103/PhysRevE.69.026113).
 */
export function partition(subgraph: Subgraph): Partition {
  if (subgraph.ties.length === 0) return { communityOf: new Map(), modularity: 0 }
  const { communities, modularity } = louvain.detailed(toGraph(subgraph), { getEdgeWeight: 'weight', randomWalk: false })
  return { communityOf: new Map(Object.entries(communities)), modularity }
}

/** How central each entity is; `central` in docs/graphql.md says what the measures count. */
export function centrality(subgraph: Subgraph, measure: CentralityMeasure): Scores {
  if (measure === 'DEGREE') return degree(subgraph)
  const graph = toGraph(subgraph)
  if (graph.order === 0) return new Map()
  const scores = measure === 'PAGERANK' ? pagerank(graph, { getEdgeWeight: 'weight' }) : betweenness(graph, { getEdgeWeight: null })
  return new Map(Object.entries(scores))
}

function degree({ ties }: Subgraph): Scores {
  const scores = new Map<string, number>()
  for (const { ids, weight } of ties) for (const id of ids) scores.set(id, (scores.get(id) ?? 0) + weight)
  return scores
}

function toGraph({ entities, ties }: Subgraph) {
  const graph = new UndirectedGraph<Record<string, never>, { weight: number }>()
  for (const { id } of entities) graph.addNode(id)
  for (const { ids, weight } of ties) graph.addEdge(ids[0], ids[1], { weight })
  return graph
}
