// GEXF 1.3 (https://gexf.net), which Gephi opens with its timeline: edges have the days of their first and last fact, a
// weight (how many facts) and a kind, so that several between the same two stay apart.
import { type Column, EDGE_COLUMNS, NODE_COLUMNS } from './columns.ts'
import type { FileFormat } from './file-format.ts'
import type { ExportEdge } from './read-subgraph.ts'
import { xmlText } from './xml-text.ts'

// What GEXF has attributes of its own for.
const OWN: readonly string[] = ['label', 'weight']
const NODE_ATTRIBUTES = NODE_COLUMNS.filter(({ name }) => !OWN.includes(name))
const EDGE_ATTRIBUTES = EDGE_COLUMNS.filter(({ name }) => !OWN.includes(name))
const TYPES = { string: 'string', int: 'integer', boolean: 'boolean' } as const

/** The format GEXF. */
export const GEXF: FileFormat = {
  contentType: 'application/gexf+xml; charset=utf-8',
  extension: 'gexf',
  head: `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">
  <meta>
    <creator>newsgraph</creator>
    <description>Entities of the news and how articles link them</description>
  </meta>
  <graph mode="dynamic" timeformat="date" timerepresentation="interval" defaultedgetype="directed">
${attributes('node', NODE_ATTRIBUTES)}${attributes('edge', EDGE_ATTRIBUTES)}    <nodes>
`,
  node: (node) =>
    `      <node id="${xmlText(node.entity.id)}" label="${xmlText(node.entity.name)}">${values(NODE_ATTRIBUTES, node)}</node>\n`,
  middle: '    </nodes>\n    <edges>\n',
  edge: (edge) =>
    `      <edge id="${xmlText(edge.id)}" source="${xmlText(edge.fromId)}" target="${xmlText(edge.toId)}" type="${edge.directed ? 'directed' : 'undirected'}" kind="${edge.relation}" label="${edge.relation.replaceAll('-', ' ')}" weight="${edge.facts}"${days(edge)}>${values(EDGE_ATTRIBUTES, edge)}</edge>\n`,
  tail: '    </edges>\n  </graph>\n</gexf>\n',
}

function days({ firstOn, lastOn }: ExportEdge): string {
  return firstOn === null || lastOn === null ? '' : ` start="${firstOn}" end="${lastOn}"`
}

function attributes<Row>(of: 'node' | 'edge', columns: readonly Column<Row>[]): string {
  const lines = columns.map(({ name, type }) => `      <attribute id="${name}" title="${name}" type="${TYPES[type]}"/>\n`)
  return `    <attributes class="${of}">\n${lines.join('')}    </attributes>\n`
}

function values<Row>(columns: readonly Column<Row>[], row: Row): string {
  const lines = columns.map(({ name, value }) => ({ name, value: value(row) })).filter(({ value }) => value !== null)
  const written = lines.map(({ name, value }) => `<attvalue for="${name}" value="${xmlText(String(value))}"/>`)
  return written.length === 0 ? '' : `<attvalues>${written.join('')}</attvalues>`
}
