// A field that finds entities while one types: a combobox after the ARIA practices
// (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/), with arrows, Enter and Escape.
import type { EntityParts, SearchAnswer } from './answers.ts'
import { ask } from './ask.ts'
import { SUGGEST } from './documents.ts'
import { element } from './element.ts'
import { kindDot } from './entity-link.ts'
import { counted, KIND_WORDS } from './words.ts'

const DEBOUNCE_MS = 150
/** The API takes at most 200 characters. */
const MOST_CHARACTERS = 200

export interface SearchFieldParts {
  /** Unique on the page. */
  readonly id: string
  readonly label: string
  readonly placeholder?: string
  readonly value?: string
  /** Hides the label from the eye, not from screen readers. */
  readonly labelUnseen?: boolean
  readonly onChoose: (entity: EntityParts) => void
  /** Enter where nothing is chosen from the list. */
  readonly onWords?: (words: string) => void
  /** Whenever the text changes by typing. */
  readonly onType?: () => void
}

interface Suggestions {
  readonly found: readonly EntityParts[]
  /** The index of the one that Enter takes; -1: none. */
  readonly active: number
}

const NOTHING: Suggestions = { found: [], active: -1 }

/** The field with its label and list. */
export function searchField(parts: SearchFieldParts): HTMLElement {
  const { id } = parts
  const list = element('ul', { id: `${id}-list`, role: 'listbox', 'aria-label': `${parts.label}: names found`, hidden: true })
  const says = element('p', { class: 'unseen', role: 'status' })
  const input = element('input', {
    id,
    type: 'search',
    role: 'combobox',
    autocomplete: 'off',
    spellcheck: 'false',
    maxlength: MOST_CHARACTERS,
    placeholder: parts.placeholder,
    value: parts.value,
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': `${id}-list`,
  })
  connect(parts, input, list, says)
  return element(
    'div',
    { class: 'search-field' },
    element('label', { for: id, class: parts.labelUnseen === true ? 'unseen' : null }, parts.label),
    input,
    list,
    says,
  )
}

function connect(parts: SearchFieldParts, input: HTMLInputElement, list: HTMLElement, says: HTMLElement): void {
  let shown = NOTHING
  let timer: ReturnType<typeof setTimeout> | undefined
  const show = (next: Suggestions) => {
    shown = next
    drawList(input, list, shown, choose)
  }
  const close = () => {
    clearTimeout(timer)
    say('', false)
    show(NOTHING)
  }
  const choose = (entity: EntityParts) => {
    input.value = entity.name
    close()
    parts.onChoose(entity)
  }
  const suggest = async () => {
    const words = input.value.trim()
    if (words === '') return close()
    const found = await ask<SearchAnswer>(SUGGEST, { words }).then(({ search }) => search.entities, explain)
    // Slow answers to what was typed before come too late.
    if (words !== input.value.trim() || document.activeElement !== input) return
    show({ found: found ?? [], active: -1 })
    if (found !== undefined)
      say(found.length === 0 ? `No name begins with “${words}”.` : `${counted(found.length, 'name', 'names')} found.`, found.length === 0)
  }
  // What the list shows anyway is said to screen readers alone.
  const say = (text: string, seen: boolean) => {
    says.textContent = text
    says.className = seen ? 'says' : 'unseen'
  }
  const explain = (error: unknown) => {
    say(error instanceof Error ? error.message : String(error), true)
    return undefined
  }
  input.addEventListener('input', () => {
    parts.onType?.()
    clearTimeout(timer)
    timer = setTimeout(() => void suggest(), DEBOUNCE_MS)
  })
  input.addEventListener('blur', close)
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      if (shown.found.length === 0) void suggest()
      else show({ ...shown, active: step(shown, event.key === 'ArrowDown' ? 1 : -1) })
    } else if (event.key === 'Escape') close()
    else if (event.key === 'Enter') {
      const words = input.value.trim()
      const chosen = shown.found[shown.active]
      // Inside a form Enter would send it before a name is chosen.
      if (chosen !== undefined || parts.onWords !== undefined) event.preventDefault()
      if (chosen !== undefined) choose(chosen)
      else if (words !== '' && parts.onWords !== undefined) {
        close()
        parts.onWords(words)
      }
    }
  })
}

// One past either end is the field itself.
function step({ found, active }: Suggestions, by: 1 | -1): number {
  const next = active + by
  if (next < -1) return found.length - 1
  return next >= found.length ? -1 : next
}

function drawList(input: HTMLInputElement, list: HTMLElement, { found, active }: Suggestions, choose: (entity: EntityParts) => void): void {
  const options = found.map((entity, index) =>
    element(
      'li',
      { id: `${list.id}-${index}`, role: 'option', 'aria-selected': String(index === active) },
      kindDot(entity.kind),
      element('span', { class: 'name' }, entity.name),
      element('span', { class: 'meta' }, `${KIND_WORDS[entity.kind]} · ${counted(entity.articleCount, 'article', 'articles')}`),
    ),
  )
  options.forEach((option, index) => {
    // Before the field loses the focus, which would close the list.
    option.addEventListener('mousedown', (event) => {
      event.preventDefault()
      const entity = found[index]
      if (entity !== undefined) choose(entity)
    })
  })
  list.replaceChildren(...options)
  list.hidden = found.length === 0
  input.setAttribute('aria-expanded', String(found.length > 0))
  if (active >= 0) input.setAttribute('aria-activedescendant', `${list.id}-${active}`)
  else input.removeAttribute('aria-activedescendant')
  options[active]?.scrollIntoView({ block: 'nearest' })
}
