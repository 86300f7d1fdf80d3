// The explorer in the browser: the address → a page. The old page stays until the new one is there; what fails is said in
// words. Links inside the explorer change the address without loading anew.
import { addressOf, entityView, readAddress, type View } from './address.ts'
import { articlePage } from './article-page.ts'
import { element } from './element.ts'
import { entityPage } from './entity-page.ts'
import { graphPage } from './graph-page.ts'
import { homePage } from './home-page.ts'
import { navigate, navigateTo, onNavigate } from './navigate.ts'
import type { PageParts } from './page-parts.ts'
import { pathPage } from './path-page.ts'
import { searchField } from './search-field.ts'
import { searchPage } from './search-page.ts'

/** Nobody should see a flash of it where answers are quick. */
const LOADING_AFTER_MS = 250

const main = document.querySelector('main') ?? document.body
const status = document.querySelector('#status') ?? document.body
let shown: View | null = null
let turn = 0

function pageOf(view: View): Promise<PageParts> {
  switch (view.kind) {
    case 'home':
      return homePage()
    case 'search':
      return searchPage(view.words)
    case 'entity':
      return entityPage(view)
    case 'graph':
      return graphPage(view)
    case 'path':
      return pathPage(view)
    case 'article':
      return articlePage(view)
  }
}

async function show(): Promise<void> {
  const view = readAddress(location.search)
  const mine = ++turn
  const loading = setTimeout(() => {
    status.textContent = 'Loading …'
    main.setAttribute('aria-busy', 'true')
  }, LOADING_AFTER_MS)
  const page = await pageOf(view).catch(failed)
  clearTimeout(loading)
  // Whoever has gone elsewhere meanwhile does not want it.
  if (mine !== turn) return
  const focused = document.activeElement?.id ?? ''
  document.title = `${page.title} · newsgraph`
  main.replaceChildren(...element('div', {}, page.content).childNodes)
  status.textContent = ''
  main.removeAttribute('aria-busy')
  main.dataset.view = view.kind
  markHere(view)
  place(view, focused)
  shown = view
  await Promise.resolve(page.whenShown?.()).catch((error: unknown) => {
    status.textContent = `Cannot draw: ${error instanceof Error ? error.message : String(error)}`
  })
}

function failed(error: unknown): PageParts {
  const words = error instanceof Error ? error.message : String(error)
  return {
    title: 'Something went wrong',
    content: [
      element('h1', { id: 'title', tabindex: '-1' }, 'That did not work'),
      element('p', { role: 'alert' }, words),
      element(
        'p',
        { class: 'ways' },
        element('button', { type: 'button', onclick: () => void show() }, 'Try again'),
        element('a', { class: 'button', href: '/explorer' }, 'Begin anew'),
      ),
    ],
  }
}

// Another page begins at its title; the same page with something changed keeps the focus where it was.
function place(view: View, focused: string): void {
  if (shown === null) {
    document.querySelector('details.evidence[open]')?.scrollIntoView({ block: 'center' })
    return
  }
  const same = shown.kind === view.kind && 'id' in shown && 'id' in view && shown.id === view.id
  const before = focused === '' ? null : document.getElementById(focused)
  const target = before !== null && main.contains(before) ? before : document.getElementById('title')
  target?.focus({ preventScroll: true })
  if (!same) window.scrollTo(0, 0)
}

function markHere(view: View): void {
  for (const link of document.querySelectorAll('header nav a')) {
    const here =
      link.getAttribute('href') === addressOf({ kind: 'path', from: '', to: '', hops: 4 }) ? view.kind === 'path' : view.kind === 'home'
    if (here) link.setAttribute('aria-current', 'page')
    else link.removeAttribute('aria-current')
  }
}

function followLinks(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
  const href = (event.target as Element | null)?.closest('a')?.getAttribute('href') ?? ''
  if (href !== '/explorer' && !href.startsWith('/explorer?')) return
  event.preventDefault()
  navigateTo(href)
}

document.querySelector('#search')?.replaceChildren(
  searchField({
    id: 'search-words',
    label: 'Search people, countries, organizations, places',
    labelUnseen: true,
    placeholder: 'Search a name, or words and Enter',
    onChoose: (entity) => navigate(entityView(entity.id)),
    onWords: (words) => navigate({ kind: 'search', words }),
  }),
)
document.addEventListener('click', followLinks)
onNavigate(() => void show())
void show()
