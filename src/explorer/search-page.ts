// Words → the names, articles and quotes that have them.
import type { SearchAnswer } from './answers.ts'
import { ask } from './ask.ts'
import { SEARCH } from './documents.ts'
import { type Child, element } from './element.ts'
import { entityLink } from './entity-link.ts'
import { articleItem } from './entity-sections.ts'
import { quoteItem } from './fact-items.ts'
import type { PageParts } from './page-parts.ts'
import { counted } from './words.ts'

/** The page. */
export async function searchPage(words: string): Promise<PageParts> {
  const { search } = await ask<SearchAnswer>(SEARCH, { words })
  const { entities, articles, quotes } = search
  const nothing = entities.length + articles.length + quotes.length === 0
  return {
    title: `Search: ${words}`,
    content: [
      element('h1', { id: 'title', tabindex: '-1' }, `“${words}”`),
      nothing &&
        element(
          'p',
          { class: 'none', role: 'status' },
          'No name begins so, and no article or quote has these words. Try fewer or other words.',
        ),
      group('Names', entities.map((entity) => element('li', { class: 'fact' }, element('p', { class: 'who' }, entityLink(entity), element('span', { class: 'meta' }, counted(entity.articleCount, 'article', 'articles')))))), // biome-ignore format: one line a group
      group(
        'Quotes',
        quotes.map(({ quote }) => quoteItem({ node: quote, cue: null, confidence: null, evidence: quote.evidence })),
      ),
      group(
        'Articles',
        articles.map(({ article }) => articleItem(article)),
      ),
    ],
  }
}

function group(title: string, items: readonly HTMLElement[]): Child {
  return items.length > 0 && element('section', { 'aria-label': title }, element('h2', {}, title), element('ul', { class: 'facts' }, items))
}
