// Requests a second and slowest-percent latency of four questions, over HTTP, on each engine. autocannon asks from the
// same machine, so it takes its share of the cores.
import autocannon from 'autocannon'
import { loadArticles } from '../../loaders/load-articles.ts'
import { readSettings } from '../../src/server/config.ts'
import { startNewsgraph } from '../../src/server/start-newsgraph.ts'
import { benchArticles } from './bench-articles.ts'
import type { BenchEngine } from './bench-engines.ts'
import { median, printTable, rounded } from './table.ts'

const QUERIES = {
  'newest 20 articles with their publisher': '{ articles(first: 20) { edges { node { id headline publishedOn publisher { name } } } } }',
  'one person’s 20 quotes with their articles':
    '{ persons(first: 1) { edges { node { name quotes(first: 20) { edges { node { text saidOn } evidence { article { headline publisher { name } } } } } } } } }',
  'four levels: persons, quotes, subjects, articles':
    '{ persons(first: 10) { edges { node { name quotes(first: 5) { edges { node { text about { name } appearances(first: 3) { edges { evidence { article { headline } } } } } } } } } } }',
  'path between two persons': 'PATH',
} as const

const CONNECTIONS = 8
const SECONDS = 4
const RUNS = 3

/** Prints requests a second (median of the runs) and the 99th percentile of latency. */
export async function benchServing(engines: readonly BenchEngine[]): Promise<void> {
  const { articles } = await benchArticles(600)
  const rows: string[][] = []
  for (const engine of engines) {
    const graph = await engine.openEmpty()
    await loadArticles(graph, articles)
    const server = await startNewsgraph(readSettings({ PORT: '0', LOG_LEVEL: 'silent' }), graph)
    const [from = '', to = ''] = await twoPersons(server.url)
    for (const [title, text] of Object.entries(QUERIES)) {
      const query = text === 'PATH' ? `{ path(from: "${from}", to: "${to}") { paths { length hops { links(first: 1) { kind } } } } }` : text
      rows.push([engine.name, title, ...(await ask(server.url, query))])
    }
    await server.stop()
  }
  printTable(
    `Serving (${articles.length} articles, ${CONNECTIONS} connections, median of ${RUNS})`,
    ['engine', 'question', 'requests/s', 'p99 in ms'],
    rows,
  )
}

async function ask(url: string, query: string): Promise<[string, string]> {
  const body = JSON.stringify({ query })
  const runs: autocannon.Result[] = []
  for (let run = 0; run <= RUNS; run++) {
    const result = await autocannon({
      url: `${url}/graphql`,
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      connections: CONNECTIONS,
      duration: run === 0 ? 1 : SECONDS,
    })
    if (result.non2xx > 0 || result.errors > 0) throw new Error(`Cannot measure ${query}: ${result.non2xx} answers were errors`)
    if (run > 0) runs.push(result) // the first one warms up
  }
  return [rounded(median(runs.map(({ requests }) => requests.average))), rounded(median(runs.map(({ latency }) => latency.p99)))]
}

async function twoPersons(url: string): Promise<string[]> {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ persons(first: 20) { edges { node { id } } } }' }),
  })
  const { data } = (await answer.json()) as { data: { persons: { edges: { node: { id: string } }[] } } }
  const ids = data.persons.edges.map(({ node }) => node.id)
  return [ids[0] ?? '', ids.at(-1) ?? '']
}
