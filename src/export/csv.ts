// CSV (RFC 4180) in two files: nodes with `id`, edges with `source` and `target`, as Gephi, Neo4j, pandas and spreadsheets
// read them. Cells hold what the graph holds, unchanged.
import { type Column, EDGE_COLUMNS, NODE_COLUMNS } from './columns.ts'
import type { FileFormat } from './file-format.ts'
import type { ExportEdge, ExportNode } from './read-subgraph.ts'

const NODE_CELLS: readonly Column<ExportNode>[] = [{ name: 'id', type: 'string', value: ({ entity }) => entity.id }, ...NODE_COLUMNS]
const EDGE_CELLS: readonly Column<ExportEdge>[] = [
  { name: 'source', type: 'string', value: ({ fromId }) => fromId },
  { name: 'target', type: 'string', value: ({ toId }) => toId },
  { name: 'type', type: 'string', value: ({ directed }) => (directed ? 'Directed' : 'Undirected') },
  { name: 'id', type: 'string', value: ({ id }) => id },
  ...EDGE_COLUMNS,
]

const CSV = { contentType: 'text/csv; charset=utf-8; header=present', extension: 'csv', middle: '', tail: '' } as const

export const NODES_CSV: FileFormat = { ...CSV, head: header(NODE_CELLS), node: (node) => line(NODE_CELLS, node), edge: () => '' }
export const EDGES_CSV: FileFormat = { ...CSV, head: header(EDGE_CELLS), node: () => '', edge: (edge) => line(EDGE_CELLS, edge) }

function header<Row>(columns: readonly Column<Row>[]): string {
  return `${columns.map(({ name }) => name).join(',')}\r\n`
}

function line<Row>(columns: readonly Column<Row>[], row: Row): string {
  return `${columns.map(({ value }) => cell(String(value(row) ?? ''))).join(',')}\r\n`
}

function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
