// The page at /: what newsgraph is, how much is in the graph, and questions that open in the playground.
// In: counts and tabs; out: HTML without scripts or anything from elsewhere.
import type { GraphCounts } from '../lookups/count-graph.ts'
import { type PlaygroundTab, playgroundLink } from './playground-tabs.ts'

/** What a browser may load on this page: nothing. */
export const START_PAGE_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

// In the order in which a reader meets them: articles first.
const COUNTED = [
  ['Article', 'articles'],
  ['Person', 'people'],
  ['Country', 'countries'],
  ['Organization', 'organizations'],
  ['Place', 'places'],
  ['Event', 'events'],
  ['Quote', 'quotes'],
  ['Position', 'positions'],
] as const

/**
 * The page. `tabs` is empty where the playground is closed; `counts` is null while the graph does not answer; `explorer`
 * says whether there is one to link to.
 */
export function startPage(counts: GraphCounts | null, tabs: readonly PlaygroundTab[], explorer: boolean): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>newsgraph</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>newsgraph</h1>
<p class="lead">News articles in, connected answers out: who said what about whom, who met whom, how two names are connected, each with the sentence that proves it.</p>
${counts === null ? '<p class="none">The graph does not answer just now.</p>' : countList(counts)}
${explorer ? EXPLORER_LINK : ''}
${tabs.length === 0 ? '' : questionList(tabs)}
<nav>${explorer ? '<a href="/explorer">Explorer</a> ' : ''}${tabs.length === 0 ? '' : '<a href="/graphql">Playground</a> '}<a href="/health">Health</a> <a href="/ready">Ready</a> <a href="/metrics">Metrics</a></nav>
<p class="hint">The API is GraphQL, by POST at <code>/graphql</code>.</p>
</main>
</body>
</html>
`
}

const EXPLORER_LINK =
  '<p class="explore"><a href="/explorer">Open the explorer</a>: search a name, read what was said and what happened, draw the graph.</p>'

function countList(counts: GraphCounts): string {
  const count = new Map<string, number>(counts.nodes.map((node) => [node.label, node.count]))
  if ((count.get('Article') ?? 0) === 0)
    return '<p class="none">The graph holds no article yet: <code>newsgraph load PATH</code> reads some in.</p>'
  const items = COUNTED.map(([kind, words]) => `<div><dt>${words}</dt><dd>${(count.get(kind) ?? 0).toLocaleString('en')}</dd></div>`)
  return `<dl>${items.join('')}</dl>`
}

function questionList(tabs: readonly PlaygroundTab[]): string {
  const items = tabs.map((tab) => `<li><a href="${escapeHtml(playgroundLink(tab))}">${escapeHtml(tab.question)}</a></li>`)
  return `<h2>Ask</h2>\n<ul>${items.join('\n')}</ul>`
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`)
}

const STYLE = `
:root { color-scheme: light dark; --ink: #1c1e21; --soft: #5d646d; --paper: #fbfaf7; --line: #dcd9d0; --link: #0b5cad }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e6e1; --soft: #a3a9b1; --paper: #17191c; --line: #34383e; --link: #7db8f5 } }
* { box-sizing: border-box }
body { margin: 0; background: var(--paper); color: var(--ink); font: 17px/1.55 system-ui, sans-serif }
main { max-width: 46rem; margin: 0 auto; padding: 4rem 1.5rem }
h1 { margin: 0; font-size: 2.4rem; letter-spacing: -.02em }
h2 { margin: 2.5rem 0 .5rem; font-size: 1.1rem }
.lead { margin: .5rem 0 2rem; font-size: 1.15rem; color: var(--soft) }
.hint, .none { color: var(--soft) }
dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: 1px; margin: 0; background: var(--line); border: 1px solid var(--line); border-radius: 8px; overflow: hidden }
dl div { display: flex; flex-direction: column-reverse; padding: .8rem 1rem; background: var(--paper) }
dt { color: var(--soft); font-size: .9rem }
dd { margin: 0; font-size: 1.6rem; font-variant-numeric: tabular-nums }
ul { margin: 0; padding-left: 1.1rem }
li { margin: .35rem 0 }
a { color: var(--link) }
.explore { margin: 2rem 0 0 }
nav { margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid var(--line) }
nav a { margin-right: 1rem }
code { font-size: .92em }
`
