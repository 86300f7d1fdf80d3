// A section of an entity's page: what it asks, and what it shows of the answer.
import type { EntityView, Section } from './address.ts'
import { addressOf } from './address.ts'
import type { ArticleParts, ArticlesAnswer, AttentionAnswer, EventsAnswer, LinkedAnswer, Neighbour, QuotesAnswer } from './answers.ts'
import { ask } from './ask.ts'
import { attentionChart } from './attention-chart.ts'
import { ABOUT, ARTICLES, ATTENTION, EVENTS, LINKED, SAID } from './documents.ts'
import { type Child, element } from './element.ts'
import { entityLink } from './entity-link.ts'
import { eventItem, linkItem, quoteItem } from './fact-items.ts'
import { isNarrowed } from './filter-form.ts'
import { pagedList, pageVariables } from './paged-list.ts'
import { counted, dayWords, linkWords } from './words.ts'

type SectionPart = (view: EntityView) => Promise<Child>

/** Every section: view in, its content out. */
export const SECTION_PARTS: Readonly<Record<Section, SectionPart>> = {
  said: quotes(SAID),
  about: quotes(ABOUT),
  events: async (view) => {
    const { node } = await ask<EventsAnswer>(EVENTS, { ...variablesOf(view), ...pageVariables(view) })
    return pagedList(view, node.events, 'event', 'events', eventItem)
  },
  linked: async (view) => {
    const { neighbours } = await ask<LinkedAnswer>(LINKED, variablesOf(view))
    if (neighbours.length === 0) return none(view, 'No stated fact connects it with another name')
    return [
      element('p', { class: 'count', role: 'status' }, `The ${neighbours.length} most connected, by the facts that articles state`),
      element(
        'ol',
        { class: 'facts' },
        neighbours.map((neighbour) => neighbourItem(view.id, neighbour)),
      ),
    ]
  },
  attention: async (view) => {
    const { node } = await ask<AttentionAnswer>(ATTENTION, variablesOf(view))
    return node.attention.length === 0 ? none(view, 'No article mentions it') : attentionChart(view.id, node.attention)
  },
  articles: async (view) => {
    const { node } = await ask<ArticlesAnswer>(ARTICLES, { ...variablesOf(view), ...pageVariables(view) })
    return pagedList(view, node.mentions, 'article', 'articles', ({ count, node: article }) =>
      articleItem(article, counted(count, 'mention', 'mentions')),
    )
  },
}

/** An article of a list, with a link to read it. */
export function articleItem(article: ArticleParts, more = ''): HTMLElement {
  const meta = [article.publisher?.name, dayWords(article.publishedOn), more].filter((part) => part !== undefined && part !== '')
  return element(
    'li',
    { class: 'fact' },
    element('p', {}, element('a', { href: addressOf({ kind: 'article', id: article.id, at: null, hidden: [] }) }, article.headline)),
    element('p', { class: 'meta' }, meta.join(' · ')),
  )
}

function quotes(document: string): SectionPart {
  return async (view) => {
    const { node } = await ask<QuotesAnswer>(document, { ...variablesOf(view), ...pageVariables(view) })
    return pagedList(view, node.quotes, 'quote', 'quotes', quoteItem)
  }
}

// A variable that a section's document does not declare would be refused.
function variablesOf({ id, section, filter }: EntityView): Readonly<Record<string, unknown>> {
  const given = (value: string | readonly string[]) => (value.length === 0 ? null : value)
  const period = { id, from: given(filter.from), to: given(filter.to) }
  switch (section) {
    case 'said':
    case 'about':
      return { ...period, with: given(filter.with), kinds: given(filter.kinds) }
    case 'events':
      return { ...period, with: given(filter.with), statuses: given(filter.statuses) }
    case 'linked':
      return { ...period, entityKinds: given(filter.entityKinds) }
    case 'articles':
      return { ...period, with: given(filter.with) }
    case 'attention':
      return period
  }
}

function neighbourItem(id: string, { entity, strength, counts, links }: Neighbour): HTMLElement {
  const address = addressOf({ kind: 'graph', id, expanded: [], edge: [id, entity.id] })
  return element(
    'li',
    { class: 'fact neighbour' },
    element('p', { class: 'who' }, entityLink(entity), element('span', { class: 'meta' }, counts.map(linkWords).join(', '))),
    element(
      'details',
      {},
      element('summary', {}, 'Show the latest of each kind'),
      element('ul', { class: 'facts' }, links.map(linkItem)),
      element('p', { class: 'meta' }, element('a', { href: address }, `More of the ${counted(strength, 'fact', 'facts')} between the two`)),
    ),
  )
}

function none(view: EntityView, words: string): HTMLElement {
  return element(
    'p',
    { class: 'none' },
    isNarrowed(view.filter) ? `${words} in this filter: widen the period or clear it.` : `${words} in the articles loaded.`,
  )
}
