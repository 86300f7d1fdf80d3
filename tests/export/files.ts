// Files of an export as the programs that open them see them: each read with a parser of its own, none of it ours.
import { parse } from 'csv-parse/sync'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { type RequestWords, readExportRequest } from '../../src/export/export-request.ts'
import { exportSubgraph } from '../../src/export/export-subgraph.ts'
import { pageByPage } from '../../src/export/read-subgraph.ts'
import { selectEntities } from '../../src/export/select-entities.ts'
import type { Graph } from '../../src/graph/graph.ts'

/** A node or edge: what the file says of it, by name; values are text. */
export type Item = Readonly<Record<string, string>>

export interface ParsedFile {
  readonly nodes: readonly Item[]
  readonly edges: readonly Item[]
}

/** The whole text of the file that these words ask for. */
export async function exportText(graph: Graph, words: RequestWords): Promise<string> {
  const request = readExportRequest(words, null)
  const selection = await pageByPage(graph).read((reader) => selectEntities(reader, request))
  const pieces: string[] = []
  for await (const piece of exportSubgraph(pageByPage(graph), selection, request)) pieces.push(piece)
  return pieces.join('')
}

type Xml = { readonly [key: string]: Xml } & { readonly [index: number]: Xml }

const PARSER = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  textNodeName: 'text',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  htmlEntities: true,
  processEntities: { maxTotalExpansions: 100_000 },
  isArray: (name) => ['node', 'edge', 'data', 'attvalue', 'key', 'attribute'].includes(name),
})

function parseXml(text: string): Xml {
  const valid = XMLValidator.validate(text)
  if (valid !== true) throw new Error(`Cannot read XML: ${valid.err.msg} in line ${valid.err.line}`)
  return PARSER.parse(text) as Xml
}

function listOf(xml: Xml | undefined): Xml[] {
  return Array.isArray(xml) ? (xml as Xml[]) : []
}

export function parseGraphml(text: string): ParsedFile & { readonly keys: readonly Item[] } {
  const { graphml } = parseXml(text)
  const graph = graphml?.graph
  const toItem = ({ data, ...attributes }: Xml): Item => ({
    ...(attributes as unknown as Item),
    ...Object.fromEntries(listOf(data).map(({ key, text }) => [String(key).split('.')[1], String(text ?? '')])),
  })
  return {
    keys: listOf(graphml?.key) as unknown as Item[],
    nodes: listOf(graph?.node).map(toItem),
    edges: listOf(graph?.edge).map(toItem),
  }
}

export function parseGexf(text: string): ParsedFile {
  const graph = parseXml(text).gexf?.graph
  const toItem = ({ attvalues, ...attributes }: Xml): Item => ({
    relation: String(attributes.kind ?? ''),
    ...(attributes as unknown as Item),
    ...Object.fromEntries(listOf(attvalues?.attvalue).map(({ for: name, value }) => [String(name), String(value)])),
  })
  return { nodes: listOf(graph?.nodes?.node).map(toItem), edges: listOf(graph?.edges?.edge).map(toItem) }
}

export function parseCsv(text: string): Item[] {
  return parse(text, { columns: true, record_delimiter: '\r\n' }) as Item[]
}
