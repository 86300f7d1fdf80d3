// Which engine settings choose, and what opening Neo4j says when it cannot: where the server is, who logs in, which
// database.
import neo4j, { type Driver } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Neo4jSettings } from '../../src/graph/neo4j/open-neo4j.ts'
import { openNeo4j } from '../../src/graph/neo4j/open-neo4j.ts'
import { openGraph } from '../../src/graph/open-graph.ts'
import { describeEngines, ENGINES, neo4jSettings } from '../engines.ts'

const NEWCOMER = 'newsgraph_newcomer'

describeEngines('opening a graph', (engine) => {
  if (engine.name === 'embedded') {
    it('chooses the embedded engine where no Neo4j is set', async () => {
      const graph = await openGraph({ neo4j: null, storePath: null })
      expect(graph.engine).toBe('embedded')
      await graph.close()
    })
    return
  }

  const settings = (): Neo4jSettings => {
    const found = neo4jSettings(engine === ENGINES[1] ? '' : '_2')
    if (found === null) throw new Error('Cannot test logging in: no server is set')
    return found
  }

  it('chooses Neo4j where it is set', async () => {
    const graph = await openGraph({ neo4j: settings(), storePath: null })
    expect(graph.engine).toBe('neo4j')
    await graph.close()
  })

  const WRONG: readonly (readonly [what: string, wrong: Partial<Neo4jSettings>, code: string, says: RegExp])[] = [
    ['a port where nothing answers', { uri: 'bolt://127.0.0.1:9' }, 'UNAVAILABLE', /check NEO4J_URI/],
    ['a URI of another protocol', { uri: 'http://127.0.0.1:7474' }, 'UNAVAILABLE', /http:\/\/127\.0\.0\.1:7474/],
    ['a database that is not there', { database: 'elsewhere' }, 'UNAVAILABLE', /check NEO4J_DATABASE/],
    ['a wrong password', { password: 'not the password' }, 'UNAUTHORIZED', /check NEO4J_USER and NEO4J_PASSWORD/],
  ]
  it.each(WRONG)('says what to do about %s', async (_, wrong, code, says) => {
    const opened = openNeo4j({ ...settings(), ...wrong })
    await expect(opened).rejects.toMatchObject({ name: 'GraphError', code })
    await expect(opened).rejects.toThrow(says)
  })

  describe('a user whose password must be changed', () => {
    let admin: Driver
    const run = (text: string): Promise<unknown> => admin.executeQuery(text, {}, { database: 'system' })
    beforeAll(async () => {
      const { uri, user, password } = settings()
      admin = neo4j.driver(uri, neo4j.auth.basic(user, password))
      await run(`CREATE OR REPLACE USER ${NEWCOMER} SET PASSWORD 'first password' CHANGE REQUIRED`)
    })
    afterAll(async () => {
      await run(`DROP USER ${NEWCOMER} IF EXISTS`)
      await admin.close()
    })

    it('is told how', async () => {
      const opened = openNeo4j({ ...settings(), user: NEWCOMER, password: 'first password' })
      await expect(opened).rejects.toMatchObject({ code: 'UNAUTHORIZED' })
      await expect(opened).rejects.toThrow(/ALTER CURRENT USER SET PASSWORD/)
    })
  })
})
