// An article to be read: its text with whom it mentions, what it quotes and tells, highlighted.
import { type ArticleView, addressOf, entityView, LAYERS, type Layer } from './address.ts'
import type { ArticleAnswer, ArticleText, Span } from './answers.ts'
import { ask } from './ask.ts'
import { ARTICLE } from './documents.ts'
import { type Child, element, joined } from './element.ts'
import { isWebAddress, sourceLink } from './evidence.ts'
import { navigate } from './navigate.ts'
import { notFound, type PageParts } from './page-parts.ts'
import { cutText, type Mark, type Piece } from './text-pieces.ts'
import { counted, dayWords, eventWords, KIND_WORDS, STATUS_WORDS } from './words.ts'

const LAYER_WORDS: Readonly<Record<Layer, string>> = { mentions: 'Names', quotes: 'Quotes', events: 'Events', positions: 'Positions' }

/** The page. */
export async function articlePage(view: ArticleView): Promise<PageParts> {
  const { article } = await ask<ArticleAnswer>(ARTICLE, { id: view.id })
  if (article === null) return notFound(`No article has the id “${view.id}”.`)
  const shown = LAYERS.filter((layer) => !view.hidden.includes(layer))
  const marks = shown.flatMap((layer) => MARKS[layer](article))
  const at: Mark[] = view.at === null ? [] : [{ ...view.at, kind: 'at', says: 'what the link points at' }]
  const source = [article.publisher?.name ?? 'unknown publisher', dayWords(article.publishedOn)]
  return {
    title: article.headline,
    content: [
      element('h1', { id: 'title', tabindex: '-1' }, article.headline),
      element(
        'p',
        { class: 'meta' },
        joined(
          [...source, isWebAddress(article.url) && sourceLink(article.url)].filter((part) => part !== false),
          ' · ',
        ),
      ),
      layers(view, article),
      element(
        'div',
        { class: 'reading' },
        element('article', { class: 'text', lang: 'en' }, cutText(article.body, [...marks, ...at]).map(pieceOf)),
        element('aside', { 'aria-label': 'Facts of this article' }, facts(view, article)),
      ),
    ],
    whenShown: () => document.querySelector('mark.at')?.scrollIntoView({ block: 'center' }),
  }
}

const MARKS: Readonly<Record<Layer, (article: ArticleText) => Mark[]>> = {
  mentions: ({ mentions }) =>
    mentions.edges.flatMap(({ node, evidence }) =>
      evidence.map(({ start, end }) => ({
        start,
        end,
        kind: 'mentions' as const,
        says: `${node.name} (${KIND_WORDS[node.kind]})`,
        entity: node,
      })),
    ),
  quotes: ({ quotes }) =>
    quotes.edges.flatMap(({ node, evidence, speaker, cue }) => [
      ...mark(evidence, 'quotes', `Quote: ${node.speaker?.name ?? 'speaker unknown'}`),
      ...mark(speaker, 'speaker', `Speaker: ${node.speaker?.name ?? 'unknown'}`),
      ...mark(cue, 'cue', 'The word that says that someone speaks'),
    ]),
  events: ({ events }) =>
    events.edges.flatMap(({ node, status, evidence }) =>
      mark(evidence, 'events', `Event: ${eventWords(node)}${status === null ? '' : `, ${STATUS_WORDS[status].toLowerCase()}`}`),
    ),
  positions: ({ positions }) => positions.edges.flatMap(({ node, evidence }) => mark(evidence, 'positions', `Position: ${node.title}`)),
}

function mark(span: Span | null, kind: Mark['kind'], says: string): Mark[] {
  return span === null ? [] : [{ start: span.start, end: span.end, kind, says }]
}

function pieceOf({ text, marks }: Piece): Child {
  if (marks.length === 0) return text
  const entity = marks.findLast((each) => each.entity !== undefined)?.entity
  const classes = [...new Set(marks.map(({ kind }) => kind))].filter((kind) => kind !== 'at')
  const title = [...new Set(marks.filter(({ kind }) => kind !== 'at').map(({ says }) => says))].join('\n')
  const inner =
    entity === undefined
      ? element('span', { class: classes.join(' '), title }, text)
      : element('a', { class: `${classes.join(' ')} ${entity.kind.toLowerCase()}`, href: addressOf(entityView(entity.id)), title }, text)
  return marks.some(({ kind }) => kind === 'at') ? element('mark', { class: 'at' }, inner) : inner
}

function layers(view: ArticleView, article: ArticleText): HTMLElement {
  const box = (layer: Layer) => {
    const on = !view.hidden.includes(layer)
    const hidden = on ? [...view.hidden, layer] : view.hidden.filter((other) => other !== layer)
    return element(
      'label',
      { class: `layer ${layer}` },
      element('input', { type: 'checkbox', id: `layer-${layer}`, checked: on, onchange: () => navigate({ ...view, hidden }) }),
      element('span', {}, LAYER_WORDS[layer]),
      element('span', { class: 'number' }, article[layer].totalCount.toLocaleString('en')),
    )
  }
  return element('fieldset', { class: 'layers' }, element('legend', {}, 'Highlight'), LAYERS.map(box))
}

function facts(view: ArticleView, article: ArticleText): Child {
  const item = (span: Span | null, words: Child, meta: Child) =>
    element(
      'li',
      { class: 'fact' },
      span === null
        ? element('p', {}, words)
        : element('a', { href: addressOf({ ...view, at: { start: span.start, end: span.end } }) }, words),
      element('p', { class: 'meta' }, meta),
    )
  const { quotes, events, positions } = article
  const excerpt = (span: Span | null) => (span === null ? '' : shortened(article.body.slice(span.start, span.end)))
  return [
    group(
      'Quotes',
      quotes.totalCount,
      quotes.edges.map(({ node, evidence }) => item(evidence, shortened(node.text), node.speaker?.name ?? 'speaker unknown')),
    ),
    group(
      'Events',
      events.totalCount,
      events.edges.map(({ node, status, evidence }) =>
        item(evidence, excerpt(evidence), [eventWords(node), status !== null && `, ${STATUS_WORDS[status].toLowerCase()}`]),
      ),
    ),
    group(
      'Positions',
      positions.totalCount,
      positions.edges.map(({ node, former, evidence }) =>
        item(evidence, node.title, [node.person?.name, node.body !== null && ` · ${node.body.name}`, former === true && ' · formerly']),
      ),
    ),
  ]
}

function group(title: string, count: number, items: readonly HTMLElement[]): Child {
  if (count === 0) return null
  return element(
    'details',
    { open: title === 'Quotes' || count <= 12 },
    element('summary', {}, `${title} (${count > items.length ? `the first ${items.length} of ${counted(count, 'one', 'all')}` : count})`),
    element('ol', { class: 'facts' }, items),
  )
}

function shortened(text: string): string {
  return text.length <= 120 ? text : `${text.slice(0, 118).replace(/\s+\S*$/, '')} …`
}
