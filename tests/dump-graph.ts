// The whole graph as sorted lines of text, so that two graphs can be compared: every node and relationship of the
// ontology with its properties, but for `loadedAt`.
import type { Graph, Statement } from '../src/graph/graph.ts'
import { NODES, RELATIONSHIPS } from '../src/ontology/ontology.ts'

interface Line {
  readonly from?: string
  readonly to?: string
  readonly properties: Readonly<Record<string, unknown>>
}

/** @returns one line per node and relationship, sorted */
export async function dumpGraph(graph: Graph): Promise<string[]> {
  const lines: string[] = []
  for (const label of Object.keys(NODES)) {
    if (label === 'Meta') continue
    for (const row of await ask(graph, `MATCH (n:${label}) RETURN n {.*} AS properties`)) lines.push(`${label} ${properties(row)}`)
  }
  for (const [type, ends] of relationships()) {
    for (const row of await ask(
      graph,
      `MATCH (a:${ends.from})-[r:${type}]->(b:${ends.to}) RETURN a.id AS from, b.id AS to, r {.*} AS properties`,
    )) {
      lines.push(`${row.from} ${type} ${row.to} ${properties(row)}`)
    }
  }
  return [...new Set(lines)].sort()
}

function relationships(): [type: string, ends: { from: string; to: string }][] {
  const all = Object.entries(RELATIONSHIPS).flatMap(([type, { from, to }]) =>
    to.map((each): [string, { from: string; to: string }] => [type, { from, to: each }]),
  )
  return [...all, ['REPORTED_IN', { from: 'Position', to: 'Article' }], ['LOCATED_IN', { from: 'Place', to: 'Country' }]]
}

function ask(graph: Graph, text: string): Promise<Line[]> {
  const statement: Statement<Line> = { name: 'dump', kind: 'read', text, example: {} }
  return graph.read(statement, {}, { deadlineMs: 60_000 })
}

function properties({ properties }: Line): string {
  const known = Object.entries(properties).filter(([key, value]) => key !== 'loadedAt' && value !== null)
  return JSON.stringify(Object.fromEntries(known.sort(([a], [b]) => (a < b ? -1 : 1))))
}
