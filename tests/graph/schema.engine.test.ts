// The schema on every engine: created once, found again, guarded by the version of the layout.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Graph, GraphError } from '../../src/graph/graph.ts'
import { ensureSchema, MIGRATIONS, type Migration } from '../../src/graph/schema.ts'
import { NODES } from '../../src/ontology/ontology.ts'
import { describeEngines } from '../engines.ts'
import { statement } from './plain-statements.ts'

const VERSION = statement<{ version: number }>('read', `MATCH (m:Meta {id: 'schema'}) RETURN m.version AS version`)
const SET_VERSION = statement('write', `MATCH (m:Meta {id: 'schema'}) SET m.version = $version`)
const DELETE_VERSION = statement('write', `MATCH (m:Meta {id: 'schema'}) DELETE m`)
const NEWEST = MIGRATIONS.at(-1)?.version ?? 0

// As the first layout stored them; one article says "Odra Vale", the other only "Vale".
const WRITE_POSITION = statement(
  'write',
  `CREATE (p:Entity:Person {id: 'person:odra-vale'}), (o:Position {id: 'position:held'}), (p)-[:HOLDS]->(o),
     (a:Article {id: 'article:1'}), (o)-[:REPORTED_IN]->(a), (a)-[:MENTIONS {names: ['odra vale', 'vale']}]->(p),
     (b:Article {id: 'article:2'}), (o)-[:REPORTED_IN]->(b), (b)-[:MENTIONS {names: ['vale']}]->(p)`,
)
const COUNT = statement<{ count: number }>('read', `MATCH (o:Position {id: 'position:held'}) RETURN o.fullNameCount AS count`)

describeEngines('the schema', (engine) => {
  let graph: Graph
  beforeAll(async () => {
    graph = await engine.open()
  })
  afterAll(() => graph?.close())

  it('may be ensured again at every start', async () => {
    await graph.ensureSchema()
    await graph.ensureSchema()
    expect(await graph.read(VERSION, {})).toEqual([{ version: NEWEST }])
  })

  it.each(Object.keys(NODES))('keeps ids of %s unique', async (label) => {
    const create = statement('write', `CREATE (n:${label} {id: $id})`)
    const write = (): Promise<unknown> => graph.write((transaction) => transaction.run(create, { id: `unique:${label}` }))
    await write()
    await expect(write()).rejects.toMatchObject({ code: 'NOT_UNIQUE' })
  })

  describe('migrations', () => {
    const migrations = (seen: number[]): Migration[] =>
      [1, 2, 3].map((version) => ({
        version,
        says: `migration ${version}`,
        migrate: async () => {
          seen.push(version)
        },
      }))
    const nothing = async (): Promise<void> => {}

    it('run those the graph has not seen, in order, and none twice', async () => {
      await graph.write((transaction) => transaction.run(SET_VERSION, { version: 1 }))
      const seen: number[] = []
      await ensureSchema(graph, nothing, migrations(seen))
      await ensureSchema(graph, nothing, migrations(seen))
      expect(seen).toEqual([2, 3])
      expect(await graph.read(VERSION, {})).toEqual([{ version: 3 }])
    })

    it('run all on a graph without a version', async () => {
      await graph.write((transaction) => transaction.run(DELETE_VERSION, {}))
      const seen: number[] = []
      await ensureSchema(graph, nothing, migrations(seen))
      expect(seen).toEqual([1, 2, 3])
    })

    it('go on where one was cut short', async () => {
      await graph.write((transaction) => transaction.run(SET_VERSION, { version: 1 }))
      const seen: number[] = []
      const cut = migrations(seen).map((migration) =>
        migration.version === 3 ? { ...migration, migrate: () => Promise.reject(new Error('cut short')) } : migration,
      )
      await expect(ensureSchema(graph, nothing, cut)).rejects.toThrow('cut short')
      await ensureSchema(graph, nothing, migrations(seen))
      expect(seen).toEqual([2, 3])
    })

    it('count, in a graph of the first layout, the articles that call a position’s holder by full name', async () => {
      await graph.write((transaction) => transaction.run(WRITE_POSITION, {}))
      await graph.write((transaction) => transaction.run(SET_VERSION, { version: 1 }))
      await graph.ensureSchema()
      expect(await graph.read(COUNT, {})).toEqual([{ count: 1 }])
    })

    it('refuse a graph of a newer layout, saying what to do', async () => {
      await graph.write((transaction) => transaction.run(SET_VERSION, { version: 99 }))
      const refused = graph.ensureSchema()
      await expect(refused).rejects.toBeInstanceOf(GraphError)
      await expect(refused).rejects.toThrow(`its layout is version 99, and this newsgraph knows versions up to ${NEWEST}. Update newsgraph`)
    })
  })
})

describe('migrations', () => {
  it('are listed by rising version', () => {
    const versions = MIGRATIONS.map(({ version }) => version)
    expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b))
  })
})
