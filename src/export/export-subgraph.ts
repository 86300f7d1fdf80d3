// An export from its request to the text of its file, in pieces: choose the entities, then write nodes, then edges.
import { EDGES_CSV, NODES_CSV } from './csv.ts'
import { ExportError } from './export-error.ts'
import type { ExportRequest } from './export-request.ts'
import type { FileFormat } from './file-format.ts'
import { GEXF } from './gexf.ts'
import { GRAPHML } from './graphml.ts'
import { JSON_LD } from './jsonld.ts'
import { type ExportSource, edgePages, nodePages } from './read-subgraph.ts'
import type { Selection } from './select-entities.ts'

/**
 * The format of the file of a request.
 * @throws ExportError when CSV is asked for without a part, or a part of another format
 */
export function formatOf({ format, part }: ExportRequest): FileFormat {
  if (format !== 'csv') {
    if (part !== null) throw new ExportError(`Cannot export part ${part} of ${format}: only csv has parts`)
    return { graphml: GRAPHML, gexf: GEXF, jsonld: JSON_LD }[format]
  }
  if (part === null) throw new ExportError('Cannot export csv as one file: part may be nodes or edges')
  return part === 'nodes' ? NODES_CSV : EDGES_CSV
}

/** "newsgraph.gexf", "newsgraph-edges.csv" */
export function fileNameOf(request: ExportRequest): string {
  return `newsgraph${request.part === null ? '' : `-${request.part}`}.${formatOf(request).extension}`
}

/** How much more has been written, and of how many more nodes every edge has. */
export interface Written {
  readonly nodes: number
  readonly edges: number
  readonly sources: number
}

/**
 * The text of the file, in pieces of bounded length; `onPage` is told of each.
 * @throws GraphError when the graph does not answer
 */
export async function* exportSubgraph(
  source: ExportSource,
  selection: Selection,
  request: ExportRequest,
  onPage: (written: Written) => void = () => undefined,
): AsyncGenerator<string> {
  const { head, node, middle, edge, tail } = formatOf(request)
  yield head
  if (request.part !== 'edges') {
    for await (const nodes of nodePages(source, selection)) {
      yield nodes.map(node).join('')
      onPage({ nodes: nodes.length, edges: 0, sources: 0 })
    }
  }
  yield middle
  if (request.part !== 'nodes') {
    for await (const { edges, sources } of edgePages(source, selection, request)) {
      yield edges.map(edge).join('')
      onPage({ nodes: 0, edges: edges.length, sources })
    }
  }
  yield tail
}
