// A subgraph → its entities by how central they are, each with its ties.
import { type CentralityMeasure, centrality } from './graph-measures.ts'
import type { EntityRow } from './rows.ts'
import type { Subgraph } from './subgraph.ts'
import type { Tie } from './ties.ts'

export interface CentralEntity {
  readonly entity: EntityRow
  /** By the measure asked for. */
  readonly score: number
  /** The strongest first. */
  readonly ties: readonly Tie[]
}

/** The most central first, of equals the first by their ids. */
export function mostCentral(subgraph: Subgraph, measure: CentralityMeasure, limit: number): CentralEntity[] {
  const scores = centrality(subgraph, measure)
  return subgraph.entities
    .map((entity) => ({ entity, score: scores.get(entity.id) ?? 0 }))
    .sort((a, b) => b.score - a.score || (a.entity.id < b.entity.id ? -1 : 1))
    .slice(0, limit)
    .map((found) => ({ ...found, ties: subgraph.ties.filter(({ ids }) => ids.includes(found.entity.id)) }))
}
