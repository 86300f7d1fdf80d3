// Nodes and edges → a drawing by Cytoscape (MIT), which the server serves from its package. What was drawn before keeps
// its place, so that expanding a node does not throw the others about.
import type { Core, ElementDefinition, StylesheetJson } from 'cytoscape'
import type { EntityKind } from './address.ts'
import { ENTITY_KINDS } from './address.ts'
import type { GraphData, GraphEdge, GraphNode } from './graph-data.ts'

const LIBRARY = '/explorer/cytoscape.js'
const RING = 170
/** Narrower drawings are shrunk so far that their words need to be larger. */
const NARROW = 600

export interface DrawingParts {
  readonly container: HTMLElement
  readonly data: GraphData
  /** The edge that is told, or null. */
  readonly edge: readonly [string, string] | null
  readonly onNode: (id: string) => void
  readonly onEdge: (edge: GraphEdge) => void
}

/** The one drawing of the page: the last is taken down when the next is drawn. */
let drawn: { readonly core: Core; readonly container: HTMLElement } | null = null
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => drawn?.core.style(styleOf(drawn.container)))

const places = new Map<string, { readonly x: number; readonly y: number }>()

/** Draws into the container, in place of what was drawn before. */
export async function drawGraph({ container, data, edge, onNode, onEdge }: DrawingParts): Promise<void> {
  const { default: cytoscape } = (await import(LIBRARY)) as { default: typeof import('cytoscape') }
  if (!container.isConnected) return
  drawn?.core.destroy()
  const core = cytoscape({
    container,
    elements: [...placed(data.nodes).map(nodeElement), ...data.edges.map((each) => edgeElement(each, edge))],
    style: styleOf(container),
    layout: { name: 'preset' },
    minZoom: 0.2,
    maxZoom: 3,
    autoungrabify: false,
  })
  core.on('tap', 'node', (event) => onNode(event.target.id()))
  core.on('tap', 'edge', (event) => {
    const { one, other, strength } = event.target.data()
    onEdge({ one, other, strength })
  })
  core.on('mouseover', 'node, edge', () => container.classList.add('pointing'))
  core.on('mouseout', 'node, edge', () => container.classList.remove('pointing'))
  core.on('dragfree', 'node', () => keepPlaces(core))
  arrange(core)
  drawn = { core, container }
}

// The layout is Cytoscape's own force layout, begun from rings and without chance: the same graph is drawn the same way.
function arrange(core: Core): void {
  const layout = core.layout({
    name: 'cose',
    animate: false,
    randomize: false,
    padding: 30,
    nodeDimensionsIncludeLabels: true,
    idealEdgeLength: () => 110,
    nodeRepulsion: () => 400_000,
    nodeOverlap: 20,
    edgeElasticity: (edge: { data: (name: string) => number }) => 60 / Math.sqrt(edge.data('strength')),
    gravity: 0.6,
    numIter: 1500,
  })
  layout.one('layoutstop', () => keepPlaces(core))
  layout.run()
}

function keepPlaces(core: Core): void {
  core.nodes().forEach((node) => {
    places.set(node.id(), { ...node.position() })
  })
}

// New nodes begin on a ring about the one they came with.
function placed(nodes: readonly GraphNode[]): readonly (GraphNode & { readonly x: number; readonly y: number })[] {
  const here = new Map<string, { readonly x: number; readonly y: number }>()
  return nodes.map((node) => {
    const companions = nodes.filter(({ cameWith, id }) => cameWith === node.cameWith && id !== cameWith)
    const angle = (2 * Math.PI * companions.findIndex(({ id }) => id === node.id)) / Math.max(1, companions.length)
    const centre = here.get(node.cameWith) ?? places.get(node.cameWith) ?? { x: 0, y: 0 }
    const ring = node.cameWith === node.id ? 0 : RING
    const place = places.get(node.id) ?? { x: centre.x + ring * Math.cos(angle), y: centre.y + ring * Math.sin(angle) }
    here.set(node.id, place)
    return { ...node, ...place }
  })
}

function nodeElement({
  id,
  name,
  kind,
  articleCount,
  open,
  x,
  y,
}: GraphNode & { readonly x: number; readonly y: number }): ElementDefinition {
  return { data: { id, name, size: 18 + 6 * Math.log2(1 + articleCount) }, classes: `${kind}${open ? ' open' : ''}`, position: { x, y } }
}

function edgeElement({ one, other, strength }: GraphEdge, told: readonly [string, string] | null): ElementDefinition {
  const isTold = told?.includes(one) === true && told.includes(other)
  return {
    data: { id: `${one} ${other}`, source: one, target: other, one, other, strength, width: 1 + Math.log2(strength) },
    classes: isTold ? 'told' : '',
  }
}

// The colours of explorer.css, in light and dark.
function styleOf(container: HTMLElement): StylesheetJson {
  const colour = (name: string) => getComputedStyle(container).getPropertyValue(`--${name}`).trim()
  const kinds = ENTITY_KINDS.map((kind: EntityKind) => ({
    selector: `node.${kind}`,
    style: { 'background-color': colour(kind.toLowerCase()) },
  }))
  return [
    {
      selector: 'node',
      style: {
        label: 'data(name)',
        width: 'data(size)',
        height: 'data(size)',
        color: colour('ink'),
        'font-family': 'system-ui, sans-serif',
        'font-size': container.clientWidth < NARROW ? 22 : 13,
        'text-valign': 'bottom',
        'text-margin-y': 4,
        'text-wrap': 'wrap',
        'text-max-width': container.clientWidth < NARROW ? '180px' : '120px',
        'text-outline-color': colour('paper'),
        'text-outline-width': 2,
        'overlay-opacity': 0,
      },
    },
    ...kinds,
    { selector: 'node.open', style: { 'border-width': 3, 'border-color': colour('ink') } },
    {
      selector: 'edge',
      style: { width: 'data(width)', 'line-color': colour('edge'), 'curve-style': 'haystack', 'overlay-padding': 6, 'overlay-opacity': 0 },
    },
    { selector: 'edge.told', style: { 'line-color': colour('accent'), width: 6, 'z-index': 5 } },
  ] as StylesheetJson
}
