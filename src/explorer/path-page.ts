// Two entities → how they are connected: the chain drawn, told hop by hop, each hop with its evidence.
import { addressOf, MOST_HOPS, type PathView } from './address.ts'
import type { EntityParts, NamesAnswer, Path, PathAnswer } from './answers.ts'
import { ask } from './ask.ts'
import { NAMES, PATH } from './documents.ts'
import { type Child, element, joined } from './element.ts'
import { entityLink } from './entity-link.ts'
import { linkItem } from './fact-items.ts'
import { navigate, noteView } from './navigate.ts'
import type { PageParts } from './page-parts.ts'
import { searchField } from './search-field.ts'
import { counted } from './words.ts'

interface Ends {
  /** Their names; "" where none is chosen or known. */
  readonly from: string
  readonly to: string
}

const PATHS = 3
const LINKS = 3

/** The page. */
export async function pathPage(view: PathView): Promise<PageParts> {
  const [names, answer] = await Promise.all([namesOf([view.from, view.to]), findPath(view).catch((error: unknown) => error as Error)])
  return {
    title: names.from === '' || names.to === '' ? 'Find a connection' : `${names.from} – ${names.to}`,
    content: [
      element('h1', { id: 'title', tabindex: '-1' }, 'How are they connected?'),
      form(view, names),
      answer instanceof Error
        ? element('p', { role: 'alert' }, answer.message)
        : answer === null
          ? element('p', { class: 'none' }, 'Choose two names: the shortest chains of stated facts between them are shown.')
          : told(view, names, answer),
    ],
  }
}

async function findPath({ from, to, hops }: PathView): Promise<PathAnswer['path'] | null> {
  if (from === '' || to === '') return null
  return (await ask<PathAnswer>(PATH, { from, to, hops, paths: PATHS, links: LINKS })).path
}

function form(view: PathView, names: Ends): HTMLElement {
  const chosen = { from: view.from, to: view.to }
  const send = () => navigate({ kind: 'path', ...chosen, hops: Number(hops.value) })
  const field = (end: 'from' | 'to', label: string) =>
    searchField({
      id: `path-${end}`,
      label,
      placeholder: 'A name',
      value: names[end],
      onChoose: (entity) => {
        chosen[end] = entity.id
        // With one end still open there is nothing to find, and the other field may be typed in already.
        if (chosen.from === '' || chosen.to === '') noteView({ kind: 'path', ...chosen, hops: Number(hops.value) })
        else send()
      },
      onType: () => {
        chosen[end] = ''
      },
    })
  const hops = element(
    'select',
    { id: 'path-hops' },
    Array.from({ length: MOST_HOPS }, (_, index) =>
      element('option', { value: index + 1, selected: index + 1 === view.hops }, counted(index + 1, 'hop', 'hops')),
    ),
  )
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    send()
  }
  return element(
    'form',
    { class: 'filter', onsubmit: submit, 'aria-label': 'Which two' },
    field('from', 'From'),
    field('to', 'To'),
    element('label', { class: 'day' }, 'At most', hops),
    element(
      'div',
      { class: 'buttons' },
      element('button', { type: 'submit' }, 'Find'),
      element(
        'button',
        {
          type: 'button',
          class: 'plain',
          onclick: () => navigate({ kind: 'path', from: chosen.to, to: chosen.from, hops: Number(hops.value) }),
        },
        'Swap',
      ),
    ),
  )
}

function told({ from, to, hops }: PathView, names: Ends, { answer, found, complete, paths }: PathAnswer['path']): Child {
  return [
    element('p', { class: 'lead answer', role: 'status' }, answer),
    !complete &&
      element(
        'p',
        { class: 'meta' },
        'Entities with very many neighbours were followed to the closest only, so there may be other chains.',
      ),
    !found &&
      hops < MOST_HOPS &&
      from !== to &&
      names.from !== '' &&
      names.to !== '' &&
      element('p', { class: 'none' }, 'More hops may find one.'),
    paths.map((path, index) =>
      element(
        'details',
        { class: 'path', open: index === 0 },
        element('summary', {}, index === 0 ? 'The most telling chain' : 'Another chain', chain(path.entities)),
        element('ol', { class: 'hops' }, path.hops.map(hopItem)),
      ),
    ),
  ]
}

function chain(entities: readonly EntityParts[]): HTMLElement {
  return element(
    'span',
    { class: 'chain' },
    joined(
      entities.map((entity) => element('span', { class: `link ${entity.kind.toLowerCase()}` }, entity.name)),
      ' → ',
    ),
  )
}

function hopItem({ from, to, links }: Path['hops'][number]): HTMLElement {
  return element(
    'li',
    { class: 'hop' },
    element('h3', {}, entityLink(from), ' and ', entityLink(to)),
    element('ul', { class: 'facts' }, links.map(linkItem)),
    element(
      'p',
      { class: 'meta' },
      element('a', { href: addressOf({ kind: 'graph', id: from.id, expanded: [], edge: [from.id, to.id] }) }, 'All facts between the two'),
    ),
  )
}

async function namesOf([from, to]: readonly [string, string]): Promise<Ends> {
  const ids = [from, to].filter((id) => id !== '')
  if (ids.length === 0) return { from: '', to: '' }
  const { nodes } = await ask<NamesAnswer>(NAMES, { ids })
  const name = (id: string) => (id === '' ? '' : (nodes[ids.indexOf(id)]?.name ?? ''))
  return { from: name(from), to: name(to) }
}
