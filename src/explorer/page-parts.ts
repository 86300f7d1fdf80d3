// What every page gives: the title of its tab, what stands in it, and what to do once it stands there.
import { addressOf } from './address.ts'
import { type Child, element } from './element.ts'

export interface PageParts {
  readonly title: string
  readonly content: Child
  /** Called when the content is in the document: drawings need its size. */
  readonly whenShown?: () => void | Promise<void>
}

/** A page that says that there is nothing at this address. */
export function notFound(words: string): PageParts {
  return {
    title: 'Not found',
    content: [
      element('h1', { id: 'title', tabindex: '-1' }, 'Not found'),
      element('p', {}, words, ' The link may be old, or the articles that said so were removed.'),
      element('p', {}, element('a', { href: addressOf({ kind: 'home' }) }, 'Begin anew')),
    ],
  }
}
