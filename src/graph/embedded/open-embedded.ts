// A folder (or null: memory) → the embedded engine's Graph. Creates the folder and the file in it.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import grafeo, { type GrafeoDB } from '@grafeo-db/js'
import { type Graph, GraphError } from '../graph.ts'
import { toGraphError } from './embedded-errors.ts'
import { EmbeddedGraph } from './embedded-graph.ts'

/** The one file inside the store's folder; the engine keeps its log beside it. */
export const STORE_FILE = 'graph.grafeo'

// The log is folded into the file when it holds this much, or this often: a start after kill -9 reads no more than that.
const CHECKPOINT = { walBytes: 64_000_000, intervalMs: 60_000 }

/**
 * Opens the graph kept in the folder `path`, or an empty one in memory.
 * @throws GraphError LOCKED when another process has it open, UNAVAILABLE when it cannot be created or read.
 */
export async function openEmbedded({ path }: { readonly path: string | null }): Promise<Graph> {
  return new EmbeddedGraph(path === null ? grafeo.GrafeoDB.create() : openStore(path))
}

function openStore(path: string): GrafeoDB {
  try {
    mkdirSync(path, { recursive: true })
    const db = grafeo.GrafeoDB.create(join(path, STORE_FILE))
    db.setCheckpointTriggers(CHECKPOINT)
    return db
  } catch (error) {
    const { code, message } = toGraphError(error, `open the graph in "${path}"`)
    if (code !== 'LOCKED') throw new GraphError('UNAVAILABLE', message, { cause: error })
    throw new GraphError(
      'LOCKED',
      `Cannot open the graph in "${path}": another process is using it. Stop that one, choose another folder with NEWSGRAPH_STORE, or let several processes share a Neo4j server (NEO4J_URI)`,
      { cause: error },
    )
  }
}
