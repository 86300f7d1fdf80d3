// What a section can be narrowed by → a form; what is chosen there → the same section's address.
import {
  ENTITY_KINDS,
  type EntityKind,
  type EntityView,
  EVENT_STATUSES,
  entityView,
  type Filter,
  NO_FILTER,
  QUOTE_KINDS,
  type Section,
} from './address.ts'
import { type Child, element } from './element.ts'
import { navigate } from './navigate.ts'
import { searchField } from './search-field.ts'
import { KINDS_WORDS, QUOTE_KIND_WORDS, STATUS_WORDS } from './words.ts'

/** What the field for another entity is called; sections without one have none. */
const WITH_WORDS: Readonly<Partial<Record<Section, string>>> = {
  said: 'About',
  about: 'Said by',
  events: 'Together with',
  articles: 'Together with',
}

/** The form of a section; `withName` is the name of the entity that its filter names. */
export function filterForm(view: EntityView, withName: string): HTMLElement {
  const { section, filter } = view
  const chosen = { with: filter.with }
  const withLabel = WITH_WORDS[section]
  const send = (form: HTMLFormElement) => navigate(entityView(view.id, section, readForm(form, chosen.with)))
  const form: HTMLFormElement = element(
    'form',
    {
      class: 'filter',
      'aria-label': 'Filter',
      onsubmit: (event: SubmitEvent) => {
        event.preventDefault()
        send(form)
      },
    },
    withLabel !== undefined &&
      searchField({
        id: 'filter-with',
        label: withLabel,
        placeholder: 'Anybody',
        value: withName,
        onChoose: (entity) => {
          chosen.with = entity.id
          send(form)
        },
        onType: () => {
          chosen.with = ''
        },
      }),
    dayField('from', 'From', filter.from),
    dayField('to', 'To', filter.to),
    choices(section, filter, () => send(form)),
    element('div', { class: 'buttons' }, element('button', { type: 'submit' }, 'Apply'), isNarrowed(filter) && clearButton(view)),
  )
  return form
}

/** Whether a filter leaves anything out. */
export function isNarrowed(filter: Filter): boolean {
  return Object.values(filter).some((value: string | readonly string[]) => value.length > 0)
}

function clearButton(view: EntityView): HTMLElement {
  return element('button', { type: 'button', class: 'plain', onclick: () => navigate(entityView(view.id, view.section)) }, 'Clear')
}

function choices(section: Section, filter: Filter, onchange: () => void): Child {
  const boxes = <Value extends string>(
    name: string,
    legend: string,
    words: Readonly<Record<Value, string>>,
    all: readonly Value[],
    on: readonly string[],
  ) =>
    element(
      'fieldset',
      { onchange },
      element('legend', {}, legend),
      all.map((value) =>
        element(
          'label',
          {},
          element('input', { type: 'checkbox', id: `filter-${value}`, name, value, checked: on.includes(value) }),
          words[value],
        ),
      ),
    )
  if (section === 'said' || section === 'about') return boxes('kind', 'Words', QUOTE_KIND_WORDS, QUOTE_KINDS, filter.kinds)
  if (section === 'events') return boxes('status', 'Status', STATUS_WORDS, EVENT_STATUSES, filter.statuses)
  if (section === 'linked') return boxes<EntityKind>('of', 'Only', KINDS_WORDS, ENTITY_KINDS, filter.entityKinds)
  return null
}

function dayField(name: 'from' | 'to', label: string, value: string): HTMLElement {
  return element('label', { class: 'day' }, label, element('input', { type: 'date', id: `filter-${name}`, name, value }))
}

function readForm(form: HTMLFormElement, withId: string): Filter {
  const given = new FormData(form)
  const day = (name: string) => String(given.get(name) ?? '')
  const among = <Value extends string>(all: readonly Value[], name: string) => all.filter((value) => given.getAll(name).includes(value))
  return {
    ...NO_FILTER,
    from: day('from'),
    to: day('to'),
    kinds: among(QUOTE_KINDS, 'kind'),
    statuses: among(EVENT_STATUSES, 'status'),
    entityKinds: among(ENTITY_KINDS, 'of'),
    with: withId,
  }
}
