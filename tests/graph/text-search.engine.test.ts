// Full-text search on every engine: what is found, in what order, and that no character of a query is an operator.
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Graph, Statement, TextIndex } from '../../src/graph/graph.ts'
import { describeEngines } from '../engines.ts'

const ARTICLES: Statement = {
  name: 'text search articles',
  kind: 'write',
  text: 'UNWIND $rows AS row MERGE (a:Article {id: row.id}) SET a.headline = row.headline, a.body = row.body',
  example: {},
}
const QUOTES: Statement = { ...ARTICLES, text: 'UNWIND $rows AS row MERGE (q:Quote {id: row.id}) SET q.text = row.text' }
const DELETE: Statement = { ...ARTICLES, text: 'MATCH (a:Article {id: $id}) DELETE a' }

const ROWS = [
  { id: 'article:harbour', headline: 'Harbour strike ends', body: 'Dockers went back to work. The harbour strike had lasted nine days.' },
  { id: 'article:budget', headline: 'Budget passed', body: 'Parliament passed the budget after the strike of the clerks.' },
  { id: 'article:storm', headline: 'Storm over the coast', body: 'A storm closed the coast road: AND it rained, NOT for long.' },
]

describeEngines('text search', (engine) => {
  let graph: Graph
  beforeAll(async () => {
    graph = await engine.open()
    await graph.write((transaction) => transaction.run(ARTICLES, { rows: ROWS }))
    await graph.write((transaction) => transaction.run(QUOTES, { rows: [{ id: 'quote:1', text: 'We shall return to the harbour' }] }))
  })
  afterAll(() => graph?.close())

  async function search(index: TextIndex, query: string, limit = 10): Promise<string[]> {
    const reader = graph.openReader()
    const found = await reader.searchText(index, query, limit).finally(() => reader.close())
    expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).sort((a, b) => b - a))
    return found.map(({ id }) => id)
  }

  it('finds words in headline and body, the better match first', async () => {
    expect(await search('article', 'harbour strike')).toEqual(['article:harbour', 'article:budget'])
  })

  it('finds quotes by their own index', async () => {
    expect(await search('quote', 'return')).toEqual(['quote:1'])
    expect(await search('quote', 'strike')).toEqual([])
  })

  it('gives the smaller id first of those that fit equally, whichever was stored first', async () => {
    for (const id of ['quote:twin-2', 'quote:twin-1', 'quote:twin-3']) {
      await graph.write((transaction) => transaction.run(QUOTES, { rows: [{ id, text: 'The twins agree' }] }))
    }
    expect(await search('quote', 'twins')).toEqual(['quote:twin-1', 'quote:twin-2', 'quote:twin-3'])
    expect(await search('quote', 'twins', 1)).toEqual(['quote:twin-1'])
  })

  it('finds no more than the limit', async () => {
    expect(await search('article', 'strike', 1)).toHaveLength(1)
    expect(await search('article', 'strike', 0)).toEqual([])
  })

  it.each(['', '   ', '\n\t', '?!', '"', '***'])('finds nothing for %j', async (query) => {
    expect(await search('article', query)).toEqual([])
  })

  it.each(['storm AND', 'storm OR NOT', '(storm', '"storm', 'storm~*?:\\/', 'storm^2', '+storm -{coast} [road] !x && y || z', 'storm 🕊️'])(
    'takes every character for text: %j',
    async (query) => {
      expect(await search('article', query)).toContain('article:storm')
    },
  )

  it('takes a query of thousands of words', async () => {
    expect(await search('article', `storm ${'word '.repeat(5_000)}`)).toEqual(['article:storm'])
  })

  it('counts as one statement of its reader', async () => {
    const reader = graph.openReader()
    await reader.searchText('article', 'storm', 1)
    expect(reader.statementCount).toBe(1)
    await reader.close()
  })

  it('forgets what is deleted', async () => {
    await graph.write((transaction) => transaction.run(DELETE, { id: 'article:budget' }))
    expect(await search('article', 'budget')).toEqual([])
  })
})
