import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ArticleFacts } from '../../../loaders/facts.ts'
import { removeArticles } from '../../../loaders/remove-articles.ts'
import { writeArticles } from '../../../loaders/write.ts'
import type { Graph } from '../../../src/graph/graph.ts'
import { dumpGraph } from '../../dump-graph.ts'
import { ENGINES } from '../../engines.ts'
import { type SmallArticle, smallFacts } from './small-facts.ts'

const A: SmallArticle = {
  id: 'article:a',
  publishedOn: '2031-01-02',
  people: { 'Ada Berg': ['Berg'], 'Bo Ek': [] },
  quotes: [{ by: 'Ada Berg', text: 'We agree', about: ['Bo Ek'] }],
  positions: [{ of: 'Ada Berg', title: 'Fisheries Minister' }],
  events: [{ who: ['Ada Berg', 'Bo Ek'], on: '2031-01-01', status: 'planned' }],
}
const B: SmallArticle = {
  id: 'article:b',
  publishedOn: '2031-01-05',
  publisher: 'ledger.example',
  people: { 'Ada Berg': ['Minister Berg'], 'Bo Ek': [], 'Cy Dahl': [] },
  quotes: [{ by: 'Ada Berg', text: '‘We agree!’', about: ['Cy Dahl'] }],
  positions: [{ of: 'Ada Berg', title: 'fisheries minister' }],
  events: [{ who: ['Bo Ek', 'Ada Berg'], on: '2031-01-01' }],
}
const CHANGED_A: SmallArticle = {
  id: 'article:a',
  publishedOn: '2031-01-02',
  people: { 'Bo Ek': ['Ek'] },
  quotes: [{ by: 'Bo Ek', text: 'No' }],
}

describe.each(ENGINES)('what articles say, on $name', ({ open, skipped }) => {
  let graph: Graph
  beforeAll(async () => {
    if (skipped === null) graph = await open()
  })
  afterAll(async () => graph?.close())

  /** The graph after these steps on an empty graph: a list of articles is loaded, a string removes one. */
  async function after(...steps: (readonly SmallArticle[] | string)[]): Promise<string[]> {
    await empty()
    for (const step of steps) {
      if (typeof step === 'string') await removeArticles(graph, [step])
      else await writeArticles(graph, step.map(smallFacts))
    }
    return dumpGraph(graph)
  }

  async function empty(): Promise<void> {
    const stored = await graph.read<{ id: string }>(
      { name: 'ids', kind: 'read', text: 'MATCH (a:Article) RETURN a.id AS id', example: {} },
      {},
    )
    await removeArticles(
      graph,
      stored.map(({ id }) => id),
    )
    expect(await dumpGraph(graph)).toEqual([])
  }

  test.skipIf(skipped !== null)('one article and another are in the graph', async () => {
    const lines = await after([A, B])
    expect(lines.filter((line) => line.startsWith('Person'))).toHaveLength(3)
    expect(lines.filter((line) => line.startsWith('Event'))).toEqual([expect.stringContaining('"articleCount":2')])
    expect(lines.find((line) => line.startsWith('Event'))).toContain('"status":"occurred","summary":"They met, says article:a."')
    expect(lines.find((line) => line.startsWith('Quote '))).toContain('"saidOn":"2031-01-02","text":"We agree"')
    expect(lines.filter((line) => line.includes(' ABOUT '))).toHaveLength(2)
  })

  test
    .skipIf(skipped !== null)
    .each<[rule: string, steps: (readonly SmallArticle[] | string)[], same: (readonly SmallArticle[] | string)[]]>([
      [
        'loading twice changes nothing',
        [
          [A, B],
          [A, B],
        ],
        [[A, B]],
      ],
      ['the order of articles changes nothing', [[B], [A]], [[A, B]]],
      ['a removed article leaves nothing', [[A], [B], 'article:b'], [[A]]],
      ['what another article also says stays', [[A], [B], 'article:a'], [[B]]],
      ['removing an article that is not there changes nothing', [[A], 'article:z'], [[A]]],
      ['a changed article replaces what it said', [[A], [B], [CHANGED_A]], [[CHANGED_A, B]]],
      ['a changed article that changes back', [[A], [CHANGED_A], [A]], [[A]]],
    ])('%s', async (_rule, steps, same) => {
    expect(await after(...steps)).toEqual(await after(...same))
  })

  test.skipIf(skipped !== null)('any sequence of loads and removals ends in the graph of what is left', async () => {
    for (let seed = 1; seed <= 12; seed++) {
      const random = randomFrom(seed)
      const left = new Map<string, SmallArticle>()
      const steps = Array.from({ length: 8 }, () => {
        const article = randomArticle(random)
        if (random() < 0.3) {
          left.delete(article.id)
          return article.id
        }
        left.set(article.id, article)
        return [article]
      })
      expect(await after(...steps), `seed ${seed}`).toEqual(await after([...left.values()]))
    }
  })

  test.skipIf(skipped !== null)('a write that fails stores nothing', async () => {
    const before = await after([A])
    const broken: ArticleFacts = {
      ...smallFacts(B),
      entities: [{ id: 'person:x', kind: 'Person', name: 'X', properties: { nested: [['no']] as never }, countryId: null }],
    }
    const broke = { ...broken, mentions: [{ ...smallFacts(B).mentions[0], starts: [{ no: 1 }] } as never] }
    await expect(writeArticles(graph, [broke])).rejects.toThrow()
    expect(await dumpGraph(graph)).toEqual(before)
  })
})

/** Numbers 0–1 that a seed fixes (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

function randomArticle(random: () => number): SmallArticle {
  const number = Math.floor(random() * 4)
  const names = ['Ada Berg', 'Bo Ek', 'Cy Dahl'].filter(() => random() < 0.7)
  const pick = <T>(items: readonly T[]) => items.filter(() => random() < 0.5)
  return {
    id: `article:${number}`,
    publishedOn: `2031-01-0${number + 1}`,
    publisher: random() < 0.5 ? 'courier.example' : 'ledger.example',
    people: Object.fromEntries(names.map((name) => [name, pick([name.split(' ')[1] ?? '', 'Minister'])])),
    quotes: pick(names.flatMap((by) => ['We agree', 'no'].map((text) => ({ by, text, about: pick(names) })))),
    positions: pick(names.map((of) => ({ of, title: 'Minister' }))),
    events:
      names.length === 0
        ? []
        : pick([
            { who: names, on: '2031-01-01', status: random() < 0.5 ? ('planned' as const) : ('occurred' as const) },
            { who: names, on: null },
          ]),
  }
}
