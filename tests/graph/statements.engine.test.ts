// Every statement runs on every engine: on an empty graph, on ordinary data, and beside a hub of more relationships than
// the embedded engine keeps in one block of rows. Neo4j finds nothing deprecated in any.
import neo4j, { type Driver } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Graph, Params, Statement } from '../../src/graph/graph.ts'
import { toDriverParams } from '../../src/graph/neo4j/rows.ts'
import { describeEngines, type Engine, neo4jSettings } from '../engines.ts'
import { loadStatements } from './load-statements.ts'
import { HUB_ARTICLES, withSampleIds, writeHub, writeSample } from './sample-graph.ts'

const STATEMENTS = await loadStatements()
const CASES = STATEMENTS.map((statement) => [statement.name, statement] as const)

class Undo extends Error {}

/** Runs a statement, and takes back what it wrote. */
async function run(graph: Graph, statement: Statement<unknown>, params: Params): Promise<readonly unknown[]> {
  if (statement.kind === 'read') return graph.read(statement, params)
  let rows: readonly unknown[] = []
  const work = graph.write(async (transaction) => {
    rows = await transaction.run(statement, params)
    throw new Undo()
  })
  await expect(work).rejects.toBeInstanceOf(Undo)
  return rows
}

describeEngines('every statement', (engine) => {
  let graph: Graph
  beforeAll(async () => {
    graph = await engine.open()
  })
  afterAll(() => graph?.close())

  describe('runs on an empty graph', () => {
    it.each(CASES)('%s', async (_, statement) => {
      expect(await run(graph, statement, statement.example)).toBeInstanceOf(Array)
    })
  })

  describe('runs on ordinary data', () => {
    beforeAll(() => writeSample(graph))

    it.each(CASES)('%s', async (_, statement) => {
      expect(await run(graph, statement, withSampleIds(statement.example))).toBeInstanceOf(Array)
    })
  })

  describe(`runs beside a hub of ${HUB_ARTICLES} relationships`, () => {
    beforeAll(() => writeHub(graph), 300_000)

    it('which is there', async () => {
      const text = `MATCH (e:Entity {id: 'person:0'}) RETURN COUNT { (e)<-[:MENTIONS]-() } AS count`
      const count: Statement<{ count: number }> = { name: 'hub size', kind: 'read', text, example: {} }
      expect((await graph.read(count, {}))[0]?.count).toBeGreaterThan(HUB_ARTICLES)
    })

    it.each(CASES)('%s', async (_, statement) => {
      expect(await run(graph, statement, withSampleIds(statement.example))).toBeInstanceOf(Array)
    })
  })

  if (engine.name !== 'embedded') {
    describe('is free of what Neo4j will drop', () => {
      let driver: Driver
      beforeAll(() => {
        driver = openDriver(engine)
      })
      afterAll(() => driver?.close())

      it.each(CASES)('%s', async (_, statement) => {
        const { summary } = await driver.executeQuery(`EXPLAIN ${statement.text}`, toDriverParams(statement, statement.example))
        const notes = summary.gqlStatusObjects.filter(({ classification }) => classification === 'DEPRECATION')
        expect(notes.map(({ statusDescription }) => statusDescription)).toEqual([])
      })
    })
  }
})

/** The graph's own driver asks for no notifications; this one does. */
function openDriver(engine: Engine): Driver {
  const settings = neo4jSettings(engine.name === 'Neo4j' ? '' : '_2')
  if (settings === null) throw new Error('Cannot ask Neo4j for notifications: no server is set')
  return neo4j.driver(settings.uri, neo4j.auth.basic(settings.user, settings.password))
}
