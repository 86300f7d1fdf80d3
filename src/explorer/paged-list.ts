// A page of a list → its count, its items, and links to the pages before and after.
import { addressOf, type EntityView } from './address.ts'
import type { Page } from './answers.ts'
import { type Child, element } from './element.ts'
import { isNarrowed } from './filter-form.ts'
import { counted } from './words.ts'

const ROWS = 20

/** The variables that ask for the page that a view shows. */
export function pageVariables({ after, before }: EntityView): Readonly<Record<string, unknown>> {
  return before === '' ? { first: ROWS, after: after === '' ? null : after } : { last: ROWS, before }
}

/** The list. `one` and `many` name what it holds; an empty list is said in words. */
export function pagedList<Edge>(view: EntityView, page: Page<Edge>, one: string, many: string, item: (edge: Edge) => HTMLElement): Child {
  if (page.totalCount === 0)
    return element(
      'p',
      { class: 'none' },
      `No ${many} ${isNarrowed(view.filter) ? 'fit this filter: widen the period or clear it' : 'in the articles loaded'}.`,
    )
  return [
    element('p', { class: 'count', role: 'status' }, counted(page.totalCount, one, many), page.totalCount > 1 && ', the latest first'),
    element('ol', { class: 'facts' }, page.edges.map(item)),
    pager(view, page),
  ]
}

function pager(view: EntityView, { pageInfo }: Page<unknown>): Child {
  const { hasNextPage, hasPreviousPage, startCursor, endCursor } = pageInfo
  if (!hasNextPage && !hasPreviousPage) return null
  return element(
    'nav',
    { class: 'pager', 'aria-label': 'Pages' },
    hasPreviousPage && element('a', { href: addressOf({ ...view, after: '', before: startCursor ?? '' }), rel: 'prev' }, '← Later'),
    hasNextPage && element('a', { href: addressOf({ ...view, after: endCursor ?? '', before: '' }), rel: 'next' }, 'Earlier →'),
  )
}
