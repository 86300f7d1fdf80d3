// An entity and its closest neighbours as a graph. The drawing is for the eye and the mouse; the lists beside it do the
// same with the keyboard and are read out: expand, fold, tell what connects two.
import { addressOf, ENTITY_KINDS, type GraphView } from './address.ts'
import type { Neighbourhood, NeighbourhoodAnswer, PathAnswer } from './answers.ts'
import { ask } from './ask.ts'
import { NEIGHBOURHOOD, PATH } from './documents.ts'
import { type Child, element } from './element.ts'
import { entityLink, kindDot, nameLink } from './entity-link.ts'
import { linkItem } from './fact-items.ts'
import { type GraphData, type GraphEdge, type GraphNode, mergeNeighbourhoods, toggled } from './graph-data.ts'
import { drawGraph } from './graph-drawing.ts'
import { navigate } from './navigate.ts'
import { notFound, type PageParts } from './page-parts.ts'
import { counted, KINDS_WORDS } from './words.ts'

const FIRST_NEIGHBOURS = 14
/** Of whom those that are there already are passed over. */
const MORE_NEIGHBOURS = 30
const LINKS = 20

/** The page. */
export async function graphPage(view: GraphView): Promise<PageParts> {
  const answers = await Promise.all(
    [view.id, ...view.expanded].map((id, index) =>
      ask<NeighbourhoodAnswer>(NEIGHBOURHOOD, { id, first: index === 0 ? FIRST_NEIGHBOURS : MORE_NEIGHBOURS }),
    ),
  )
  const neighbourhoods = answers.map(({ node }) => node).filter((node): node is Neighbourhood => node?.id !== undefined)
  const centre = neighbourhoods[0]
  if (centre === undefined || centre.id !== view.id) return notFound(`Nobody and nothing has the id “${view.id}”.`)
  const data = mergeNeighbourhoods(neighbourhoods)
  const facts = view.edge === null ? null : await factsBetween(view, view.edge, data)
  const container = element('div', {
    class: 'drawing',
    role: 'img',
    'aria-label': `Graph of ${centre.name}: the lists beside it say the same`,
  })
  return {
    title: `Graph of ${centre.name}`,
    content: [
      element('h1', { id: 'title', tabindex: '-1' }, 'Graph of ', nameLink(centre)),
      element(
        'p',
        { class: 'meta' },
        'Choose a node to unfold its neighbours, a line to read what connects two. Drag to move, scroll to zoom.',
      ),
      element(
        'div',
        { class: 'graph' },
        element('div', { class: 'canvas' }, container, legend(data)),
        element('div', { class: 'beside' }, facts, lists(view, data)),
      ),
    ],
    whenShown: () =>
      drawGraph({
        container,
        data,
        edge: view.edge,
        onNode: (id) => navigate(toggled(view, id)),
        onEdge: ({ one, other }) => navigate({ ...view, edge: [one, other] }),
      }),
  }
}

function legend({ nodes }: GraphData): HTMLElement {
  const kinds = ENTITY_KINDS.filter((kind) => nodes.some((node) => node.kind === kind))
  return element(
    'p',
    { class: 'legend' },
    kinds.map((kind) => element('span', {}, kindDot(kind), KINDS_WORDS[kind])),
    element('span', { class: 'meta' }, 'larger: in more articles · thicker: more facts'),
  )
}

async function factsBetween(view: GraphView, [one, other]: readonly [string, string], data: GraphData): Promise<HTMLElement> {
  const { path } = await ask<PathAnswer>(PATH, { from: one, to: other, hops: 1, paths: 1, links: LINKS })
  const hop = path.paths[0]?.hops[0]
  const close = element('a', { href: addressOf({ ...view, edge: null }), class: 'close' }, 'Close')
  if (hop === undefined)
    return element(
      'section',
      { class: 'told', 'aria-label': 'What connects the two' },
      close,
      element('p', { class: 'none' }, 'Nothing is stated that connects the two directly.'),
    )
  const edge = data.edges.find((each) => [one, other].includes(each.one) && [one, other].includes(each.other))
  const more = edge !== undefined && edge.strength > hop.links.length
  return element(
    'section',
    { class: 'told', 'aria-label': 'What connects the two' },
    close,
    element('h2', {}, entityLink(hop.from), ' and ', entityLink(hop.to)),
    element(
      'p',
      { class: 'count' },
      more
        ? `${hop.links.length} of ${counted(edge.strength, 'fact', 'facts')}, the newest of each kind`
        : counted(hop.links.length, 'fact', 'facts'),
    ),
    element('ul', { class: 'facts' }, hop.links.map(linkItem)),
  )
}

function lists(view: GraphView, data: GraphData): Child {
  const names = new Map(data.nodes.map(({ id, name }) => [id, name]))
  const told = view.edge === null
  return [
    element(
      'details',
      { class: 'list', open: told },
      element('summary', {}, counted(data.nodes.length, 'node', 'nodes')),
      element(
        'ul',
        {},
        data.nodes.map((node) => nodeItem(view, node)),
      ),
    ),
    element(
      'details',
      { class: 'list' },
      element('summary', {}, counted(data.edges.length, 'line', 'lines')),
      element(
        'ul',
        {},
        data.edges.map((edge) => edgeItem(view, edge, names)),
      ),
    ),
  ]
}

function nodeItem(view: GraphView, node: GraphNode): HTMLElement {
  const words = node.open ? 'Fold' : 'Unfold'
  const button = element(
    'a',
    {
      href: addressOf(toggled(view, node.id)),
      id: `unfold-${node.id}`,
      class: 'small',
      'aria-label': `${words} the neighbours of ${node.name}`,
    },
    words,
  )
  return element('li', {}, entityLink(node), node.id !== view.id && button)
}

function edgeItem(view: GraphView, { one, other, strength }: GraphEdge, names: ReadonlyMap<string, string>): HTMLElement {
  const words = `${names.get(one) ?? one} – ${names.get(other) ?? other}`
  return element(
    'li',
    {},
    element('a', { href: addressOf({ ...view, edge: [one, other] }) }, words),
    element('span', { class: 'meta' }, counted(strength, 'fact', 'facts')),
  )
}
