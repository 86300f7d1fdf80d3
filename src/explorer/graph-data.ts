// An entity and those that are expanded, with their neighbours → the nodes and edges to be drawn.
import { type GraphView, MOST_EXPANDED } from './address.ts'
import type { EntityParts, Neighbourhood } from './answers.ts'

export interface GraphNode extends EntityParts {
  /** Whether its neighbours are shown. */
  readonly open: boolean
  /** The open node it came with; its own id for the first. */
  readonly cameWith: string
}

/** Two entities, the smaller id first, and how many facts are between them. */
export interface GraphEdge {
  readonly one: string
  readonly other: string
  readonly strength: number
}

export interface GraphData {
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
}

/** New neighbours that one expanded entity brings. */
export const MOST_NEW = 8

/**
 * Puts neighbourhoods together; the first is the entity that the graph is about, and all of its neighbours are shown. Of
 * the others come the closest that are not there yet.
 */
export function mergeNeighbourhoods(neighbourhoods: readonly Neighbourhood[]): GraphData {
  const open = new Set(neighbourhoods.map(({ id }) => id))
  const nodes = new Map<string, GraphNode>()
  const add = (entity: EntityParts, cameWith: string) => {
    if (nodes.has(entity.id)) return 0
    const { id, name, kind, articleCount } = entity
    nodes.set(id, { id, name, kind, articleCount, open: open.has(id), cameWith })
    return 1
  }
  for (const [index, centre] of neighbourhoods.entries()) {
    add(centre, centre.id)
    let room = index === 0 ? centre.neighbours.length : MOST_NEW
    for (const { entity } of centre.neighbours) if (room > 0) room -= add(entity, centre.id)
  }
  const edges = new Map<string, GraphEdge>()
  const connect = (from: string, to: string, strength: number) => {
    if (from === to || !nodes.has(from) || !nodes.has(to)) return
    const [one, other] = from < to ? [from, to] : [to, from]
    edges.set(`${one} ${other}`, { one, other, strength })
  }
  for (const { id, neighbours } of neighbourhoods)
    for (const { entity, strength } of neighbours) {
      connect(id, entity.id, strength)
      for (const next of entity.neighbours) connect(entity.id, next.entity.id, next.strength)
    }
  return { nodes: [...nodes.values()], edges: [...edges.values()].sort((a, b) => b.strength - a.strength) }
}

/** The same graph with a node unfolded, or folded if it was unfolded. */
export function toggled(view: GraphView, id: string): GraphView {
  if (id === view.id) return view
  const expanded = view.expanded.includes(id) ? view.expanded.filter((other) => other !== id) : [...view.expanded, id].slice(-MOST_EXPANDED)
  return { ...view, expanded }
}
