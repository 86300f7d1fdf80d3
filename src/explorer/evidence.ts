// Evidence → what unfolds under "Show evidence": the words in their sentence, marked, and the article they stand in.
import { addressOf } from './address.ts'
import type { Proof } from './answers.ts'
import { CONTEXT, cutContext, fromWord, toWord } from './cut-context.ts'
import { type Child, element } from './element.ts'
import { dayWords } from './words.ts'

/** Evidence to unfold; `about` is the id of what it proves: the address remembers which one is open. */
export function evidenceOf(proof: Proof | null, about: string): HTMLElement {
  if (proof === null) return element('p', { class: 'meta' }, 'Known, not reported: no article stands for it.')
  const anchor = anchorOf(about)
  const details = element(
    'details',
    { class: 'evidence', id: anchor },
    element('summary', {}, element('span', { class: 'closed' }, 'Show evidence'), element('span', { class: 'open' }, 'Hide evidence')),
    element('blockquote', {}, markedContext(proof)),
    element('p', { class: 'meta' }, sourceOf(proof)),
  )
  if (location.hash === `#${anchor}`) details.open = true
  details.addEventListener('toggle', () => remember(anchor, details.open))
  return details
}

function markedContext(proof: Proof): Child {
  const [before, exact, after] = cutContext(proof)
  const cutBefore = proof.start > CONTEXT
  const cutAfter = after.length >= CONTEXT
  return [
    cutBefore && '… ',
    cutBefore ? fromWord(before) : before,
    element('mark', {}, exact),
    cutAfter ? toWord(after) : after,
    cutAfter && ' …',
  ]
}

function sourceOf({ article, start, end }: Proof): Child {
  const headline = element('cite', {}, article.headline)
  const address = addressOf({ kind: 'article', id: article.id, at: { start, end }, hidden: [] })
  return [
    element('a', { href: address }, headline),
    ` · ${article.publisher?.name ?? 'unknown publisher'} · ${dayWords(article.publishedOn)}`,
    isWebAddress(article.url) && [' · ', sourceLink(article.url)],
  ]
}

/** A link to where the article was published. */
export function sourceLink(url: string): HTMLElement {
  return element(
    'a',
    { href: url, rel: 'noopener noreferrer', target: '_blank' },
    'Original',
    element('span', { class: 'unseen' }, ' (opens in a new tab)'),
    ' ↗',
  )
}

/** Whether an address leads to a web page, and is not, say, a script. */
export function isWebAddress(url: string | null): url is string {
  return url !== null && URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol)
}

function anchorOf(about: string): string {
  return `proof-${about.replace(/[^\w-]/g, '-')}`
}

function remember(anchor: string, open: boolean): void {
  if (!open && location.hash !== `#${anchor}`) return
  history.replaceState(null, '', `${location.pathname}${location.search}${open ? `#${anchor}` : ''}`)
}
