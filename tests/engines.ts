// The engines that contract tests run on: the embedded one always, Neo4j when a server is named. Tests that use them
// stand in *.engine.test.ts, which run one file at a time: Neo4j Community has one database for all of them.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe } from 'vitest'
import { openEmbedded } from '../src/graph/embedded/open-embedded.ts'
import type { Graph } from '../src/graph/graph.ts'
import { type Neo4jSettings, openNeo4j } from '../src/graph/neo4j/open-neo4j.ts'
import { wipeGraph } from './wipe-graph.ts'

export interface Engine {
  readonly name: string
  /** Why it does not take part; null when it does. */
  readonly skipped: string | null
  /** An empty graph with its schema. Close it. What another test left behind is deleted. */
  open(): Promise<Graph>
}

/** Said wherever Neo4j is left out. */
export const HOW_TO_RUN_NEO4J =
  'NEWSGRAPH_TEST_NEO4J_URI is not set. `npm run neo4j` starts a server; set NEWSGRAPH_TEST_NEO4J_URI and _PASSWORD to what it prints (the tests delete what is in it)'

export const ENGINES: readonly Engine[] = [
  { name: 'embedded', skipped: null, open: openEmptyEmbedded },
  neo4jEngine('Neo4j', neo4jSettings('')),
  ...(neo4jSettings('_2') === null ? [] : [neo4jEngine('Neo4j, second server', neo4jSettings('_2'))]),
]

/** The test server's settings; `suffix` "_2" is the second one (another version). Null when it is not set. */
export function neo4jSettings(suffix: '' | '_2'): Neo4jSettings | null {
  const read = (name: string): string | undefined => process.env[`NEWSGRAPH_TEST_NEO4J_${name}${suffix}`]
  const uri = read('URI')
  if (!uri) return null
  return { uri, user: read('USER') ?? 'neo4j', password: read('PASSWORD') ?? '', database: read('DATABASE') ?? 'neo4j' }
}

/** Runs the same tests on every engine; one that is skipped is shown as skipped. */
export function describeEngines(title: string, tests: (engine: Engine) => void): void {
  for (const engine of ENGINES) {
    describe.skipIf(engine.skipped !== null)(`${title} (${engine.name}${engine.skipped === null ? '' : `: ${engine.skipped}`})`, () =>
      tests(engine),
    )
  }
}

/** A new folder for a file store, and how to delete it. */
export function makeStoreFolder(): { readonly path: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-store-'))
  return { path: join(folder, 'store'), remove: () => rmSync(folder, { recursive: true, force: true }) }
}

async function openEmptyEmbedded(): Promise<Graph> {
  const graph = await openEmbedded({ path: null })
  await graph.ensureSchema()
  return graph
}

/** Without a server its tests are skipped; where CI is set they fail instead, so that nobody takes silence for a pass. */
function neo4jEngine(name: string, settings: Neo4jSettings | null): Engine {
  return {
    name,
    skipped: settings === null && !process.env.CI ? HOW_TO_RUN_NEO4J : null,
    async open() {
      if (settings === null) throw new Error(`Cannot test on Neo4j: ${HOW_TO_RUN_NEO4J}`)
      const graph = await openNeo4j(settings)
      await wipeGraph(graph)
      await graph.ensureSchema()
      return graph
    },
  }
}
