// GraphML (http://graphml.graphdrawing.org), which Gephi, yEd, Cytoscape, igraph and NetworkX open: typed keys, one data
// element for each value that there is.
import { type Column, EDGE_COLUMNS, NODE_COLUMNS } from './columns.ts'
import type { FileFormat } from './file-format.ts'
import { xmlText } from './xml-text.ts'

/** The format GraphML. */
export const GRAPHML: FileFormat = {
  contentType: 'application/graphml+xml; charset=utf-8',
  extension: 'graphml',
  head: `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
${keys('node', NODE_COLUMNS)}${keys('edge', EDGE_COLUMNS)}  <graph id="newsgraph" edgedefault="directed">
`,
  node: (node) => `    <node id="${xmlText(node.entity.id)}">${data('node', NODE_COLUMNS, node)}</node>\n`,
  middle: '',
  edge: (edge) =>
    `    <edge id="${xmlText(edge.id)}" source="${xmlText(edge.fromId)}" target="${xmlText(edge.toId)}" directed="${edge.directed}">${data('edge', EDGE_COLUMNS, edge)}</edge>\n`,
  tail: '  </graph>\n</graphml>\n',
}

// Keys of nodes and edges are told apart by their ids: some readers take only the id.
function keys<Row>(of: 'node' | 'edge', columns: readonly Column<Row>[]): string {
  return columns.map(({ name, type }) => `  <key id="${of}.${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>\n`).join('')
}

function data<Row>(of: 'node' | 'edge', columns: readonly Column<Row>[], row: Row): string {
  return columns
    .map(({ name, value }) => ({ name, value: value(row) }))
    .map(({ name, value }) => (value === null ? '' : `<data key="${of}.${name}">${xmlText(String(value))}</data>`))
    .join('')
}
