// The embedded engine's file: who may open it, what survives, and its transactions when something else writes.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import grafeo from '@grafeo-db/js'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { EmbeddedGraph } from '../../src/graph/embedded/embedded-graph.ts'
import { openEmbedded, STORE_FILE } from '../../src/graph/embedded/open-embedded.ts'
import type { Statement } from '../../src/graph/graph.ts'
import { openGraph } from '../../src/graph/open-graph.ts'
import { makeStoreFolder } from '../engines.ts'

const ADD: Statement = { name: 'store add', kind: 'write', text: 'MERGE (a:Article {id: $id}) SET a.body = $body', example: {} }
const COUNT: Statement<{ count: number }> = {
  name: 'store count',
  kind: 'read',
  text: 'MATCH (a:Article) RETURN count(*) AS count',
  example: {},
}

describe('the embedded store', () => {
  let store: ReturnType<typeof makeStoreFolder>
  beforeEach(() => {
    store = makeStoreFolder()
  })
  afterEach(() => store.remove())

  it('creates its folder and keeps what was written, searchable, after a close', async () => {
    const first = await openGraph({ neo4j: null, storePath: store.path })
    await first.ensureSchema()
    await first.write((transaction) => transaction.run(ADD, { id: 'article:1', body: 'a lasting word' }))
    await first.close()

    const second = await openGraph({ neo4j: null, storePath: store.path })
    await second.ensureSchema()
    expect(await second.read(COUNT, {})).toEqual([{ count: 1 }])
    const reader = second.openReader()
    expect(await reader.searchText('article', 'lasting', 5)).toMatchObject([{ id: 'article:1' }])
    await reader.close()
    await second.close()
  })

  it('is open once at a time; the error says what to do', async () => {
    const first = await openEmbedded({ path: store.path })
    const second = openEmbedded({ path: store.path })
    await expect(second).rejects.toMatchObject({ code: 'LOCKED' })
    await expect(second).rejects.toThrow(/another process is using it\. Stop that one, choose another folder with NEWSGRAPH_STORE/)
    await first.close()
    await (await openEmbedded({ path: store.path })).close()
  })

  it('names the folder when it cannot be one', async () => {
    writeFileSync(join(dirname(store.path), 'file'), 'not a folder')
    const opened = openEmbedded({ path: join(dirname(store.path), 'file', 'store') })
    await expect(opened).rejects.toMatchObject({ code: 'UNAVAILABLE' })
  })

  it('names the file when it is not a graph', async () => {
    await (await openEmbedded({ path: store.path })).close()
    writeFileSync(join(store.path, STORE_FILE), 'not a graph at all')
    const opened = openEmbedded({ path: store.path })
    await expect(opened).rejects.toMatchObject({ code: 'UNAVAILABLE' })
    await expect(opened).rejects.toThrow(store.path)
  })

  it('loses nothing committed, and keeps no half transaction, when its process is killed', async () => {
    const graph = await openEmbedded({ path: store.path })
    await graph.ensureSchema()
    await graph.close()
    const committed = await writeUntilKilled(join(store.path, STORE_FILE))
    const again = await openEmbedded({ path: store.path })
    await again.ensureSchema()
    const count = (await again.read(COUNT, {}))[0]?.count ?? 0
    // Two articles per transaction; the last may have been committed before it could be told.
    expect(committed).toBeGreaterThan(0)
    expect(count % 2).toBe(0)
    expect([committed * 2, committed * 2 + 2]).toContain(count)
    await again.close()
  })

  it('closes only after the writes under way', async () => {
    const graph = await openEmbedded({ path: store.path })
    await graph.ensureSchema()
    const writes = Array.from({ length: 5 }, (_, index) =>
      graph.write((transaction) => transaction.run(ADD, { id: `late:${index}`, body: '' })),
    )
    await graph.close()
    await Promise.all(writes)
    const again = await openEmbedded({ path: store.path })
    expect(await again.read(COUNT, {})).toEqual([{ count: 5 }])
    await again.close()
  })
})

describe('an embedded transaction', () => {
  it('runs again when another one wrote the same node first', async () => {
    const db = grafeo.GrafeoDB.create()
    const graph = new EmbeddedGraph(db)
    await graph.write((transaction) => transaction.run(ADD, { id: 'a', body: 'old' }))
    const other = db.beginTransaction()
    await other.executeCypher("MATCH (a:Article {id: 'a'}) SET a.body = 'other'")
    let times = 0
    await graph.write(async (transaction) => {
      times++
      await transaction.run(ADD, { id: 'a', body: 'mine' }).finally(() => times === 2 && other.commit())
    })
    expect(times).toBe(3)
    const body: Statement<{ body: string }> = { ...COUNT, text: 'MATCH (a:Article) RETURN a.body AS body' } as Statement<{ body: string }>
    expect(await graph.read(body, {})).toEqual([{ body: 'mine' }])
    await graph.close()
  })

  it('shows a reader the graph as it was at its first statement', async () => {
    const graph = await openEmbedded({ path: null })
    const reader = graph.openReader()
    expect(await reader.run(COUNT, {})).toEqual([{ count: 0 }])
    await graph.write((transaction) => transaction.run(ADD, { id: 'later', body: '' }))
    expect(await reader.run(COUNT, {})).toEqual([{ count: 0 }])
    await reader.close()
    expect(await graph.read(COUNT, {})).toEqual([{ count: 1 }])
    await graph.close()
  })
})

/** Another process writes two articles per transaction until it is killed; gives back how many it had said were committed. */
async function writeUntilKilled(file: string): Promise<number> {
  const engine = createRequire(import.meta.url).resolve('@grafeo-db/js')
  const script = `
    const { GrafeoDB } = require(${JSON.stringify(engine)})
    const db = GrafeoDB.create(${JSON.stringify(file)})
    void (async () => {
      for (let n = 0; ; n++) {
        const transaction = db.beginTransaction()
        for (const half of ['a', 'b']) await transaction.executeCypher('CREATE (a:Article {id: $id})', { id: n + half })
        transaction.commit()
        process.stdout.write(n + 1 + '\\n')
      }
    })()`
  const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    said += chunk
    if (said.split('\n').length > 50) child.kill('SIGKILL')
  })
  await once(child, 'close')
  return said.split('\n').length - 1
}
