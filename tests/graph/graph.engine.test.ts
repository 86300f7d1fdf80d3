// What every engine promises: the contract of the Graph interface, on real engines.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Graph, Param, Params, Statement } from '../../src/graph/graph.ts'
import { describeEngines } from '../engines.ts'
import { ADD, COUNT, codeOf, count, ECHO, FETCH, STORE, statement } from './plain-statements.ts'

const CREATE = statement('write', 'CREATE (a:Article {id: $id})')

describeEngines('a graph', (engine) => {
  let graph: Graph
  beforeAll(async () => {
    graph = await engine.open()
  })
  afterAll(() => graph?.close())

  describe('writing', () => {
    it('stores what one transaction wrote', async () => {
      const rows = await graph.write((transaction) => transaction.run(ADD, { ids: ['stored:1', 'stored:2'] }))
      expect(rows).toEqual([{ id: 'stored:1' }, { id: 'stored:2' }])
      expect(await count(graph, 'stored:')).toBe(2)
    })

    it('gives back what the work gives back, and lets it read its own writes', async () => {
      const seen = await graph.write(async (transaction) => {
        await transaction.run(ADD, { ids: ['own:1'] })
        return transaction.run(COUNT, { prefix: 'own:' })
      })
      expect(seen).toEqual([{ count: 1 }])
    })

    it('stores nothing when the work throws, and throws the same', async () => {
      const thrown = new Error('on second thoughts')
      const work = graph.write(async (transaction) => {
        await transaction.run(ADD, { ids: ['undone:1'] })
        throw thrown
      })
      await expect(work).rejects.toBe(thrown)
      expect(await count(graph, 'undone:')).toBe(0)
    })

    it('stores nothing when a statement failed, even if the work passes over it', async () => {
      await graph.write((transaction) => transaction.run(CREATE, { id: 'taken:1' }))
      const work = graph.write(async (transaction) => {
        await transaction.run(ADD, { ids: ['swallowed:1'] })
        await transaction.run(CREATE, { id: 'taken:1' }).catch(() => {})
      })
      expect(await codeOf(work)).toBe('NOT_UNIQUE')
      expect(await count(graph, 'swallowed:')).toBe(0)
    })

    it('changes nothing when the same MERGE runs again', async () => {
      for (let times = 0; times < 3; times++) await graph.write((transaction) => transaction.run(ADD, { ids: ['merged:1', 'merged:1'] }))
      expect(await count(graph, 'merged:')).toBe(1)
    })

    it('lets concurrent writers through one after another', async () => {
      const writers = Array.from({ length: 20 }, (_, index) =>
        graph.write(async (transaction) => {
          await transaction.run(STORE, { id: 'counter', value: index })
          await transaction.run(ADD, { ids: [`writer:${index}`] })
        }),
      )
      await Promise.all(writers)
      expect(await count(graph, 'writer:')).toBe(20)
    })

    it('runs work again after a passing error: two writers lock the same nodes in opposite order', async () => {
      await graph.write((transaction) => transaction.run(ADD, { ids: ['lock:a', 'lock:b'] }))
      const arrived = { a: signal(), b: signal() }
      const write = (first: 'a' | 'b', second: 'a' | 'b'): Promise<unknown> =>
        graph.write(async (transaction) => {
          await transaction.run(STORE, { id: `lock:${first}`, value: first })
          arrived[first].give()
          // Where writers wait in a queue the other never arrives.
          await Promise.race([arrived[second].given, new Promise((resolve) => setTimeout(resolve, 300))])
          await transaction.run(STORE, { id: `lock:${second}`, value: first })
        })
      await Promise.all([write('a', 'b'), write('b', 'a')])
      const [a, b] = await Promise.all([graph.read(FETCH, { id: 'lock:a' }), graph.read(FETCH, { id: 'lock:b' })])
      expect(a).toEqual(b)
    })
  })

  describe('values', () => {
    const VALUES: [name: string, value: Param, expected?: Param][] = [
      ['an empty string', ''],
      ['text beyond the first plane', 'peace 🕊️ talks 𝒳'],
      ['a quote, a backslash and a line break', `"it's" \\ \n\t`],
      ['half a surrogate pair, which UTF-8 cannot say', 'a\ud800b', 'a\ufffdb'],
      ['a whole number', 42],
      ['the largest whole number', Number.MAX_SAFE_INTEGER],
      ['a negative whole number', -7],
      ['a fraction', 0.25],
      ['true', true],
      ['false', false],
      ['a list of strings', ['a', 'b', '']],
      ['a list of whole numbers', [0, 4, 1_000_000]],
      ['a list of fractions', [0.5, 1.25]],
      ['a list of booleans', [true, false, true]],
      ['an empty list', []],
      ['null', null],
      ['undefined, which is null', undefined, null],
    ]
    it.each(VALUES)('keeps %s', async (name, value, expected = value) => {
      const id = `value:${name}`
      await graph.write((transaction) => transaction.run(STORE, { id, value }))
      expect(await graph.read(FETCH, { id })).toEqual([{ value: expected }])
      expect(await graph.read(ECHO, { value })).toEqual([{ value: expected }])
    })

    it('takes whole numbers at any depth as whole numbers', async () => {
      const rows = statement<{ id: string }>('read', 'UNWIND $rows AS row UNWIND range(1, row.times) AS i RETURN row.id AS id LIMIT $limit')
      expect(
        await graph.read(rows, {
          rows: [
            { id: 'a', times: 2 },
            { id: 'b', times: 2 },
          ],
          limit: 3,
        }),
      ).toEqual([{ id: 'a' }, { id: 'a' }, { id: 'b' }])
    })

    it('gives maps and lists of maps back', async () => {
      const value = { id: 'a', list: [{ n: 1, none: null }], deep: { flag: true } }
      expect(await graph.read(ECHO, { value })).toEqual([{ value }])
    })

    const REFUSED: readonly (readonly [string, unknown])[] = [
      ['a list in a list', [['a']]],
      ['a list of several kinds', ['a', 1]],
      ['null in a list', ['a', null]],
      ['NaN', Number.NaN],
      ['a list in a list, deeper down', [{ starts: [[1]] }]],
    ]
    it.each(REFUSED)('refuses %s', async (_, value) => {
      await expect(graph.read(ECHO, { value } as Params)).rejects.toThrow('parameter "value" holds')
    })
  })

  describe('errors', () => {
    const ERRORS: readonly (readonly [string, GraphErrorCase])[] = [
      ['a statement that is no Cypher', { code: 'BAD_STATEMENT', run: (at) => at.read(statement('read', 'FIND everything'), {}) }],
      ['a parameter that is missing', { code: 'BAD_STATEMENT', run: (at) => at.read(FETCH, {}) }],
      ['a statement that writes, when reading', { code: 'BAD_STATEMENT', run: (at) => at.read(ADD, { ids: ['read:1'] }) }],
      ['a statement that writes, in a reader', { code: 'BAD_STATEMENT', run: (at) => inReader(at, ADD, { ids: ['read:1'] }) }],
      [
        'an id that is taken',
        { code: 'NOT_UNIQUE', run: (at) => at.write((transaction) => transaction.run(CREATE, { id: 'taken:2' })), twice: true },
      ],
    ]
    it.each(ERRORS)('names %s', async (_, { code, run, twice }) => {
      if (twice) await run(graph)
      expect(await codeOf(run(graph))).toBe(code)
    })

    it('says which statement failed', async () => {
      await expect(graph.read({ ...FETCH, name: 'findNothing' }, {})).rejects.toThrow('statement "findNothing"')
    })
  })

  it('answers a health check', async () => {
    await expect(graph.checkHealth()).resolves.toBeUndefined()
  })
})

describeEngines('a closed graph', (engine) => {
  it('refuses every call with UNAVAILABLE', async () => {
    const graph = await engine.open()
    await graph.close()
    const calls = [
      graph.read(ECHO, { value: 1 }),
      graph.write((transaction) => transaction.run(ADD, { ids: ['closed:1'] })),
      graph.checkHealth(),
      (async () => graph.openReader().run(ECHO, { value: 1 }))(),
    ]
    expect(await Promise.all(calls.map(codeOf))).toEqual(['UNAVAILABLE', 'UNAVAILABLE', 'UNAVAILABLE', 'UNAVAILABLE'])
  })
})

function signal(): { readonly given: Promise<void>; give(): void } {
  let give = (): void => {}
  const given = new Promise<void>((resolve) => {
    give = resolve
  })
  return { given, give }
}

interface GraphErrorCase {
  readonly code: string
  readonly run: (graph: Graph) => Promise<unknown>
  readonly twice?: boolean
}

async function inReader(graph: Graph, read: Statement<unknown>, params: Params): Promise<unknown> {
  const reader = graph.openReader()
  return reader.run(read, params).finally(() => reader.close())
}
