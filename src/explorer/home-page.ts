// Where the explorer begins: what it can tell, and the names that most articles mention.
import type { EntityParts, HomeAnswer } from './answers.ts'
import { ask } from './ask.ts'
import { HOME } from './documents.ts'
import { type Child, element } from './element.ts'
import { entityLink } from './entity-link.ts'
import type { PageParts } from './page-parts.ts'
import { counted } from './words.ts'

/** The page. */
export async function homePage(): Promise<PageParts> {
  const { stats, persons, countries, organizations } = await ask<HomeAnswer>(HOME)
  const count = (label: string) => stats.nodes.find((node) => node.label === label)?.count ?? 0
  const title = element('h1', { id: 'title', tabindex: '-1' }, 'Who said what about whom — and where it stands')
  if (count('Article') === 0)
    return {
      title: 'Explorer',
      content: [
        title,
        element('p', { class: 'none' }, 'The graph holds no article yet: ', element('code', {}, 'newsgraph load PATH'), ' reads some in.'),
      ],
    }
  const held = [
    counted(count('Quote'), 'quote', 'quotes'),
    counted(count('Event'), 'event', 'events'),
    counted(count('Person'), 'person', 'people'),
  ]
  return {
    title: 'Explorer',
    content: [
      title,
      element(
        'p',
        { class: 'lead' },
        `${held.join(', ')} from ${counted(count('Article'), 'article', 'articles')}. Search for a name above, or begin with one that many articles mention. Every fact shows the sentence that proves it.`,
      ),
      element(
        'div',
        { class: 'columns' },
        group('People', persons.edges),
        group('Countries', countries.edges),
        group('Organizations', organizations.edges),
      ),
    ],
  }
}

function group(title: string, edges: readonly { readonly node: EntityParts }[]): Child {
  if (edges.length === 0) return null
  return element(
    'section',
    { 'aria-label': title },
    element('h2', {}, title),
    element(
      'ul',
      { class: 'names' },
      edges.map(({ node }) =>
        element('li', {}, entityLink(node), element('span', { class: 'meta' }, counted(node.articleCount, 'article', 'articles'))),
      ),
    ),
  )
}
