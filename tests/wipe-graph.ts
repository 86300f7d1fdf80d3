// Deletes all that is in a graph, in portions: for tests and benchmarks that share one Neo4j database.
import type { Graph, Statement } from '../src/graph/graph.ts'

// Not among the defined statements: patterns without labels are for Neo4j alone.
const WIPE: readonly Statement<{ count: number }>[] = [
  { name: 'wipe relationships', kind: 'write', example: {}, text: 'MATCH ()-[r]->() WITH r LIMIT 20000 DELETE r RETURN count(*) AS count' },
  { name: 'wipe nodes', kind: 'write', example: {}, text: 'MATCH (n) WITH n LIMIT 20000 DELETE n RETURN count(*) AS count' },
]

/** Empties a Neo4j graph; its schema stays. */
export async function wipeGraph(graph: Graph): Promise<void> {
  for (const statement of WIPE) {
    let deleted = 1
    while (deleted > 0) deleted = (await graph.write((transaction) => transaction.run(statement, {})))[0]?.count ?? 0
  }
}
