// What every engine promises of reading: one transaction per reader, whole writes only, and giving up in time.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { describeEngines } from '../engines.ts'
import { ADD, COUNT, codeOf, count, ECHO, FETCH, statement } from './plain-statements.ts'

// Long enough on every engine to be given up, and pure counting: nothing is kept.
const ENDLESS = statement(
  'read',
  'UNWIND range(1, 3000) AS a UNWIND range(1, 3000) AS b WITH a * b AS c, a AS a WITH sum(c % 7 + a) AS total RETURN total',
)

describeEngines('reading', (engine) => {
  let graph: Graph
  beforeAll(async () => {
    graph = await engine.open()
  })
  afterAll(() => graph?.close())

  describe('a reader', () => {
    it('counts its statements and sends none before the first', async () => {
      const reader = graph.openReader()
      expect(reader.statementCount).toBe(0)
      await reader.run(ECHO, { value: 1 })
      await Promise.all([reader.run(ECHO, { value: 2 }), reader.run(ECHO, { value: 3 })])
      expect(reader.statementCount).toBe(3)
      await reader.close()
    })

    it('answers statements sent at the same time, each with its own rows', async () => {
      const reader = graph.openReader()
      const values = Array.from({ length: 50 }, (_, index) => index)
      expect(await Promise.all(values.map((value) => reader.run(ECHO, { value })))).toEqual(values.map((value) => [{ value }]))
      await reader.close()
    })

    it('sees whole writes only', async () => {
      const reading: Promise<{ count: number }[]>[] = []
      const reader = graph.openReader()
      await graph.write(async (transaction) => {
        await transaction.run(ADD, { ids: ['half:1'] })
        reading.push(reader.run(COUNT, { prefix: 'half:' }))
        await reading[0]
        await transaction.run(ADD, { ids: ['half:2'] })
      })
      expect(await Promise.all(reading)).toEqual([[{ count: 0 }]])
      await reader.close()
      expect(await count(graph, 'half:')).toBe(2)
    })

    it('closes twice, and unused, without complaint; then refuses to run', async () => {
      const reader = graph.openReader()
      await reader.close()
      await reader.close()
      expect(await codeOf(reader.run(ECHO, { value: 1 }))).toBe('UNAVAILABLE')
    })

    it('goes on after a statement that failed', async () => {
      const reader = graph.openReader()
      expect(await codeOf(reader.run(FETCH, {}))).toBe('BAD_STATEMENT')
      expect(await reader.run(ECHO, { value: 1 })).toEqual([{ value: 1 }])
      await reader.close()
    })
  })

  describe('giving up', () => {
    it('stops a statement at its deadline', async () => {
      expect(await codeOf(graph.read(ENDLESS, {}, { deadlineMs: 50 }))).toBe('TIMEOUT')
    })

    it('stops a statement when the caller gives up', async () => {
      const controller = new AbortController()
      const work = graph.read(ENDLESS, {}, { signal: controller.signal })
      setTimeout(() => controller.abort(), 50)
      expect(await codeOf(work)).toBe('ABORTED')
    })

    it('sends nothing when the caller gave up before', async () => {
      expect(await codeOf(graph.read(ECHO, { value: 1 }, { signal: AbortSignal.abort() }))).toBe('ABORTED')
      const reader = graph.openReader({ signal: AbortSignal.abort() })
      expect(await codeOf(reader.run(ECHO, { value: 1 }))).toBe('ABORTED')
      expect(reader.statementCount).toBe(0)
      await reader.close()
    })

    it("stops every statement of a reader at the reader's deadline, and answers others meanwhile", async () => {
      const reader = graph.openReader({ deadlineMs: 100 })
      const codes = Promise.all([codeOf(reader.run(ENDLESS, {})), codeOf(reader.run(ENDLESS, {}))])
      expect(await graph.read(ECHO, { value: 'meanwhile' })).toEqual([{ value: 'meanwhile' }])
      expect(await codes).toEqual(['TIMEOUT', 'TIMEOUT'])
      expect(await codeOf(reader.run(ECHO, { value: 1 }))).toBe('TIMEOUT')
      await reader.close()
    })

    it("stops a reader's statement when the caller gives up", async () => {
      const controller = new AbortController()
      const reader = graph.openReader({ signal: controller.signal, deadlineMs: 60_000 })
      setTimeout(() => controller.abort(), 50)
      expect(await codeOf(reader.run(ENDLESS, {}))).toBe('ABORTED')
      await reader.close()
      expect(await count(graph, 'nobody:')).toBe(0)
    })
  })
})
