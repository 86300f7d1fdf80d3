// A load killed at any moment resumes, on the next run, to the graph of an undisturbed load.
import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openGraph } from '../../../src/graph/open-graph.ts'
import { dumpGraph } from '../../dump-graph.ts'
import { describeEngines, type ENGINES, neo4jSettings } from '../../engines.ts'

const ROOT = resolve(import.meta.dirname, '../../..')
const folder = mkdtempSync(join(tmpdir(), 'newsgraph-killed-'))
const articles = join(folder, 'articles.jsonl')
/** How often a load is killed before one may end. */
const KILLS = 6

writeFileSync(articles, manyArticles())
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describeEngines('a killed load', (engine) => {
  test('resumes to the same graph', async () => {
    const undisturbed = await emptyStore(engine, 'undisturbed')
    const started = Date.now()
    expect(await load(undisturbed.env, null)).toBe(0)
    const takesMs = Date.now() - started
    const expected = await dumpOf(undisturbed)

    const killed = await emptyStore(engine, 'killed')
    for (let kill = 1; kill <= KILLS; kill++) await load(killed.env, (takesMs * kill) / (KILLS + 1))
    expect(await load(killed.env, null)).toBe(0)
    expect(await dumpOf(killed)).toEqual(expected)
  }, 240_000)
})

interface Store {
  readonly neo4j: ReturnType<typeof neo4jSettings>
  readonly storePath: string
  readonly env: Readonly<Record<string, string>>
}

async function emptyStore({ name, open }: (typeof ENGINES)[number], title: string): Promise<Store> {
  const storePath = join(folder, title)
  if (name === 'embedded') return { neo4j: null, storePath, env: { NEWSGRAPH_STORE: storePath, NEO4J_URI: '' } }
  await (await open()).close()
  const neo4j = neo4jSettings(name.includes('second') ? '_2' : '')
  if (neo4j === null) throw new Error('Cannot test on Neo4j: no server is named')
  return {
    neo4j,
    storePath,
    env: { NEO4J_URI: neo4j.uri, NEO4J_USER: neo4j.user, NEO4J_PASSWORD: neo4j.password, NEO4J_DATABASE: neo4j.database },
  }
}

/** Runs `newsgraph load`, killed after `killAfterMs`; gives back its exit code, null when killed. */
function load(env: Readonly<Record<string, string>>, killAfterMs: number | null): Promise<number | null> {
  const child = spawn(process.execPath, [join(ROOT, 'dist/src/cli/main.js'), 'load', articles], {
    env: { ...process.env, ...env },
    stdio: 'ignore',
  })
  const timer = killAfterMs === null ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfterMs)
  return new Promise((settle) =>
    child.on('exit', (code) => {
      clearTimeout(timer)
      settle(code)
    }),
  )
}

async function dumpOf({ neo4j, storePath }: Store): Promise<string[]> {
  const graph = await openGraph({ neo4j, storePath })
  try {
    return await dumpGraph(graph)
  } finally {
    await graph.close()
  }
}

/** The seeds four times over, each time at another address, so that a load takes several batches. */
function manyArticles(): string {
  const seeds = join(ROOT, 'seeds')
  const lines = [1, 2, 3, 4].flatMap((edition) =>
    readdirSync(seeds)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => {
        const [title = '', date = '', url = '', ...body] = readFileSync(join(seeds, name), 'utf8')
          .replace(/^\uFEFF/, '')
          .split(/\r?\n/)
        return JSON.stringify({ title, date, url: `${url}?edition=${edition}`, body: body.join('\n') })
      }),
  )
  return `${lines.join('\n')}\n`
}
