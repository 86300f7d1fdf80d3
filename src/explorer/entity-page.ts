// The page of a person, country, organization or place: who it is, and one section of what is known.
import { addressOf, type EntityView, entityView, SECTIONS } from './address.ts'
import type { NamesAnswer, OverviewAnswer } from './answers.ts'
import { ask } from './ask.ts'
import { NAMES, OVERVIEW } from './documents.ts'
import { type Child, element } from './element.ts'
import { kindDot, nameLink } from './entity-link.ts'
import { SECTION_PARTS } from './entity-sections.ts'
import { positionItem } from './fact-items.ts'
import { filterForm } from './filter-form.ts'
import { notFound, type PageParts } from './page-parts.ts'
import { counted, KIND_WORDS, SECTION_WORDS } from './words.ts'

type Overview = Extract<NonNullable<OverviewAnswer['node']>, { readonly name: string }>

const OTHER_NAMES = 8
const SHOWN_POSITIONS = 3

/** The page. */
export async function entityPage(view: EntityView): Promise<PageParts> {
  const [{ node }, content, withName] = await Promise.all([
    ask<OverviewAnswer>(OVERVIEW, { id: view.id }),
    SECTION_PARTS[view.section](view).catch((error: unknown) => error as Error),
    nameOf(view.filter.with),
  ])
  if (node === null || node.id === undefined) return notFound(`Nobody and nothing has the id “${view.id}”.`)
  return {
    title: node.name,
    content: [
      head(node),
      sectionLinks(view, node),
      element(
        'section',
        { class: 'section', 'aria-label': SECTION_WORDS[view.section] },
        element('h2', {}, sectionTitle(view, node.name)),
        filterForm(view, withName),
        content instanceof Error ? element('p', { role: 'alert' }, content.message) : content,
      ),
    ],
  }
}

function head(node: Overview): Child {
  const names = node.names.map(({ text }) => text).filter((text) => text !== node.name)
  const more = names.length - OTHER_NAMES
  return element(
    'header',
    { class: 'entity-head' },
    element('p', { class: 'kind' }, kindDot(node.kind), kindWords(node), ` · ${counted(node.articleCount, 'article', 'articles')}`),
    element('h1', { id: 'title', tabindex: '-1' }, node.name),
    names.length > 0 &&
      element('p', { class: 'meta' }, `Also ${names.slice(0, OTHER_NAMES).join(', ')}${more > 0 ? ` and ${more} more` : ''}`),
    element(
      'p',
      { class: 'ways' },
      element('a', { class: 'button', href: addressOf({ kind: 'graph', id: node.id, expanded: [], edge: null }) }, 'Draw the graph'),
      element('a', { class: 'button', href: addressOf({ kind: 'path', from: node.id, to: '', hops: 4 }) }, 'Find a connection'),
    ),
    positions(node),
  )
}

function kindWords(node: Overview): Child {
  const lies = node.country ?? null
  const kind = node.placeKind === null || node.placeKind === undefined ? KIND_WORDS[node.kind] : capital(node.placeKind)
  return [
    kind,
    lies !== null && [' in ', nameLink(lies)],
    (node.capital ?? null) !== null && ` · capital ${node.capital}`,
    (node.shortName ?? null) !== null && ` · ${node.shortName}`,
  ]
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function positions(node: Overview): Child {
  const { totalCount, edges } = node.positions ?? { totalCount: 0, edges: [] }
  if (totalCount === 0) return null
  const items = edges.map((edge) => positionItem(edge, node.kind === 'PERSON' ? 'person' : 'body'))
  const more = totalCount - SHOWN_POSITIONS
  return element(
    'section',
    { class: 'positions', 'aria-label': 'Positions' },
    element('h2', {}, node.kind === 'PERSON' ? 'Positions' : 'Who holds or held a position'),
    element('ul', { class: 'facts' }, items.slice(0, SHOWN_POSITIONS)),
    more > 0 &&
      element(
        'details',
        {},
        element('summary', {}, totalCount > edges.length ? `${edges.length - SHOWN_POSITIONS} more of ${totalCount}` : `${more} more`),
        element('ul', { class: 'facts' }, items.slice(SHOWN_POSITIONS)),
      ),
  )
}

function sectionLinks(view: EntityView, node: Overview): HTMLElement {
  const counts: Readonly<Record<string, number>> = {
    said: node.quotes.totalCount,
    about: node.quotesAbout.totalCount,
    events: node.events.totalCount,
    articles: node.articleCount,
  }
  // The period stays from section to section; what only one section knows does not.
  const { from, to } = view.filter
  return element(
    'nav',
    { class: 'sections', 'aria-label': 'What is known' },
    SECTIONS.map((section) =>
      element(
        'a',
        {
          href: addressOf(entityView(view.id, section, { ...entityView(view.id).filter, from, to })),
          id: `section-${section}`,
          'aria-current': section === view.section ? 'page' : null,
        },
        SECTION_WORDS[section],
        counts[section] !== undefined && element('span', { class: 'number' }, counts[section].toLocaleString('en')),
      ),
    ),
  )
}

function sectionTitle({ section }: EntityView, name: string): string {
  switch (section) {
    case 'said':
      return `What ${name} said`
    case 'about':
      return `What others said about ${name}`
    case 'events':
      return `Events with ${name}`
    case 'linked':
      return `Who and what ${name} is linked with`
    case 'attention':
      return `Attention to ${name}`
    case 'articles':
      return `Articles that mention ${name}`
  }
}

async function nameOf(id: string): Promise<string> {
  if (id === '') return ''
  const { nodes } = await ask<NamesAnswer>(NAMES, { ids: [id] })
  return nodes[0]?.name ?? id
}
