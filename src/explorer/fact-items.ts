// Quotes, events, positions and links → items of a list, each with its evidence.
import type { EventEdge, EventParts, LinkParts, PositionEdge, PositionParts, PositionThen, QuoteEdge, QuoteParts } from './answers.ts'
import { type Child, element, joined } from './element.ts'
import { entityLink, nameLink } from './entity-link.ts'
import { evidenceOf } from './evidence.ts'
import { counted, dayWords, eventDateWords, eventWords, QUOTE_KIND_WORDS, reportedWords, STATUS_WORDS } from './words.ts'

const MOST_NAMED = 6

/** What somebody said: who, in which position, when, about whom; the words; the evidence. */
export function quoteItem({ node, cue, confidence, evidence }: QuoteEdge): HTMLElement {
  const about = node.about ?? []
  return element(
    'li',
    { class: 'fact quote' },
    element('p', { class: 'who' }, speakerOf(node), element('time', { datetime: node.saidOn }, dayWords(node.saidOn))),
    wordsOf(node),
    element(
      'p',
      { class: 'meta' },
      joined(
        [
          evidence?.article.publisher?.name,
          node.kind === 'INDIRECT' ? 'retold by the article' : node.kind === 'PARTIAL' && QUOTE_KIND_WORDS.PARTIAL.toLowerCase(),
          cue !== null && `“${cue.exact}”`,
          (node.articleCount ?? 1) > 1 && counted(node.articleCount ?? 1, 'article', 'articles'),
          confidence !== null && confidence < 0.7 && 'speaker uncertain',
        ].filter((part): part is string => typeof part === 'string' && part !== ''),
        ' · ',
      ),
    ),
    about.length > 0 && element('p', { class: 'meta' }, 'About ', namesOf(about)),
    evidenceOf(evidence, node.id),
  )
}

/** What happened: type, status, when, where, who; the sentence; the evidence. */
export function eventItem({ node, evidence }: Pick<EventEdge, 'node' | 'evidence'>): HTMLElement {
  const participants = node.participants
  const more = (participants?.totalCount ?? 0) - (participants?.edges.length ?? 0)
  return element(
    'li',
    { class: 'fact event' },
    eventHead(node),
    element('p', { class: 'told' }, node.summary),
    participants !== undefined &&
      participants.edges.length > 0 &&
      element(
        'p',
        { class: 'meta' },
        joined(
          participants.edges.map(({ role, node: who, via }) => [
            entityLink(who),
            ` (${role.toLowerCase()}${via === null ? '' : `, by ${via.name}`})`,
          ]),
          ', ',
        ),
        more > 0 && ` and ${more} more`,
      ),
    (node.places ?? []).length > 0 && element('p', { class: 'meta' }, 'In ', namesOf(node.places ?? [])),
    evidenceOf(evidence, node.id),
  )
}

/** An office: title, of what, from when to when as reported. */
export function positionItem({ node, former, evidence }: PositionEdge, subject: 'person' | 'body'): HTMLElement {
  const other = subject === 'person' ? node.body : node.person
  return element(
    'li',
    { class: 'fact position' },
    element(
      'p',
      {},
      subject === 'body' && other !== null && [nameLink(other), ', '],
      positionWords(node, subject),
      former === true && ' (formerly)',
    ),
    element('p', { class: 'meta' }, reportedWords(node.firstReportedOn, node.lastReportedOn)),
    evidenceOf(evidence, node.id),
  )
}

/** A fact that connects two entities, told as a sentence. */
export function linkItem({ kind, from, to, quote, event, position, evidence }: LinkParts): HTMLElement {
  const pair: Child = [from !== null && entityLink(from), ' and ', to !== null && entityLink(to)]
  if (quote !== null)
    return element(
      'li',
      { class: 'fact quote' },
      element(
        'p',
        { class: 'who' },
        speakerOf(quote),
        to !== null && [' about ', entityLink(to)],
        element('time', { datetime: quote.saidOn }, dayWords(quote.saidOn)),
      ),
      wordsOf(quote),
      evidenceOf(evidence, `${quote.id}-${to?.id ?? ''}`),
    )
  if (event !== null)
    return element(
      'li',
      { class: 'fact event' },
      eventHead(event),
      element('p', { class: 'told' }, event.summary),
      element('p', { class: 'meta' }, pair),
      evidenceOf(evidence, `${event.id}-${from?.id ?? ''}-${to?.id ?? ''}`),
    )
  if (position !== null)
    return element(
      'li',
      { class: 'fact position' },
      element('p', {}, position.person !== null && [nameLink(position.person), ', '], positionWords(position, 'person')),
      element('p', { class: 'meta' }, reportedWords(position.firstReportedOn, position.lastReportedOn)),
      evidenceOf(evidence, position.id),
    )
  return element(
    'li',
    { class: 'fact' },
    element(
      'p',
      {},
      kind === 'LOCATION'
        ? [from !== null && entityLink(from), ' lies in ', to !== null && entityLink(to)]
        : [pair, ' stand in one article'],
    ),
    evidenceOf(evidence, `${kind}-${from?.id ?? ''}-${to?.id ?? ''}`),
  )
}

function eventHead(event: EventParts): HTMLElement {
  return element(
    'p',
    { class: 'who' },
    element('strong', {}, eventWords(event)),
    ' ',
    element('span', { class: `status ${event.status.toLowerCase()}` }, STATUS_WORDS[event.status]),
    element('time', { datetime: event.date }, eventDateWords(event)),
  )
}

function speakerOf({ speaker, speakerPosition }: QuoteParts): Child {
  return [
    speaker === null ? 'Somebody' : entityLink(speaker),
    speakerPosition !== null && element('span', { class: 'meta' }, ', ', thenWords(speakerPosition)),
  ]
}

// Retold speech gets no quotation marks: nobody said those very words.
function wordsOf({ kind, text }: QuoteParts): HTMLElement {
  return kind === 'INDIRECT' ? element('p', { class: 'words retold' }, text) : element('p', { class: 'words' }, element('q', {}, text))
}

function thenWords({ title, body }: PositionThen): string {
  return body === null ? title : `${title} (${body.name})`
}

function positionWords(position: PositionParts, subject: 'person' | 'body'): Child {
  const title = element('strong', {}, position.title)
  return subject === 'person' && position.body !== null ? [title, ', ', nameLink(position.body)] : title
}

function namesOf(entities: readonly Parameters<typeof entityLink>[0][]): Child {
  const more = entities.length - MOST_NAMED
  return [joined(entities.slice(0, MOST_NAMED).map(entityLink), ', '), more > 0 && ` and ${more} more`]
}
