// An entity or article → a link to its page.
import { addressOf, entityView, type Section } from './address.ts'
import type { EntityParts, Named } from './answers.ts'
import { element } from './element.ts'
import { KIND_WORDS } from './words.ts'

/** The name of an entity, as a link to its page. */
export function nameLink({ id, name }: Named, section?: Section): HTMLElement {
  return element('a', { href: addressOf(entityView(id, section)) }, name)
}

/** The same with a dot in the colour of its kind, which is said to whoever does not see colours. */
export function entityLink({ id, name, kind }: EntityParts): HTMLElement {
  return element('a', { href: addressOf(entityView(id)), class: 'entity', title: KIND_WORDS[kind] }, kindDot(kind), name)
}

/** A dot in the colour of a kind. */
export function kindDot(kind: EntityParts['kind']): HTMLElement {
  return element('span', { class: `dot ${kind.toLowerCase()}`, 'aria-hidden': 'true' })
}
