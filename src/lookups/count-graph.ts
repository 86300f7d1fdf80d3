// How many there are of each kind of node and relationship.
import type { Runner } from '../graph/graph.ts'
import { defineStatement } from '../graph/statement.ts'
import { NODES, type NodeLabel, RELATIONSHIPS, type RelationshipType } from '../ontology/ontology.ts'

export interface GraphCounts {
  readonly nodes: readonly { readonly label: NodeLabel; readonly count: number }[]
  readonly relationships: readonly { readonly type: RelationshipType; readonly count: number }[]
}

interface Counted {
  readonly total: number
}

/** `Entity` is the sum of its kinds; the others are the graph's own. */
const NOT_COUNTED: readonly NodeLabel[] = ['Entity', 'Meta', 'Unsettled']
const LABELS = (Object.keys(NODES) as NodeLabel[]).filter((label) => !NOT_COUNTED.includes(label))

/** Kinds of node that a type starts from beside the one the ontology names. */
const ALSO_FROM: Partial<Record<RelationshipType, NodeLabel>> = { LOCATED_IN: 'Place', REPORTED_IN: 'Position' }

const NODE_COUNTS = LABELS.map((label) => ({
  label,
  statement: defineStatement<Counted>({
    name: `count.${label}`,
    kind: 'read',
    text: `MATCH (n:${label})\nRETURN count(n) AS total`,
    example: {},
  }),
}))

const RELATIONSHIP_COUNTS = (Object.keys(RELATIONSHIPS) as RelationshipType[]).map((type) => ({
  type,
  statements: [RELATIONSHIPS[type].from, ALSO_FROM[type]]
    .filter((label) => label !== undefined)
    .map((label) =>
      defineStatement<Counted>({
        name: `count.${type}.from${label}`,
        kind: 'read',
        text: `MATCH (n:${label})\nRETURN coalesce(sum(COUNT { (n)-[:${type}]->() }), 0) AS total`,
        example: {},
      }),
    ),
}))

/** Counts every kind of node and relationship. */
export async function countGraph(runner: Runner): Promise<GraphCounts> {
  const nodes = await Promise.all(
    NODE_COUNTS.map(async ({ label, statement }) => ({ label, count: total(await runner.run(statement, {})) })),
  )
  const relationships = await Promise.all(
    RELATIONSHIP_COUNTS.map(async ({ type, statements }) => {
      const totals = await Promise.all(statements.map(async (statement) => total(await runner.run(statement, {}))))
      return { type, count: totals.reduce((sum, count) => sum + count, 0) }
    }),
  )
  return { nodes, relationships }
}

function total(rows: readonly Counted[]): number {
  return rows[0]?.total ?? 0
}
