// `newsgraph stats`: the graph in; how many there are of each kind of node and relationship out.
import { countGraph, type GraphCounts } from '../lookups/count-graph.ts'
import { commandSettings, type GraphOptions, withGraph } from './open-graph.ts'
import { printLine } from './print-line.ts'

/** Prints the counts as a table, or as one JSON object `{"nodes":{…},"relationships":{…}}`. */
export async function stats(options: GraphOptions & { readonly json?: true }): Promise<void> {
  const counts = await withGraph(commandSettings(options), async (graph) => {
    const reader = graph.openReader()
    try {
      return await countGraph(reader)
    } finally {
      await reader.close()
    }
  })
  await printLine(options.json ? JSON.stringify(toObject(counts), null, 2) : toTable(counts))
}

function toObject({ nodes, relationships }: GraphCounts) {
  return {
    nodes: Object.fromEntries(nodes.map(({ label, count }) => [label, count])),
    relationships: Object.fromEntries(relationships.map(({ type, count }) => [type, count])),
  }
}

function toTable({ nodes, relationships }: GraphCounts): string {
  const rows = [
    ...nodes.map(({ label, count }) => [label, count] as const),
    ...relationships.map(({ type, count }) => [type, count] as const),
  ]
  const name = Math.max(...rows.map(([kind]) => kind.length))
  const figure = Math.max(...rows.map(([, count]) => count.toLocaleString('en').length))
  const lines = rows.map(([kind, count]) => `${kind.padEnd(name)}  ${count.toLocaleString('en').padStart(figure)}`)
  lines.splice(nodes.length, 0, '')
  return lines.join('\n')
}
