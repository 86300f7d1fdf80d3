// Settings → the graph they name: a Neo4j server, else the embedded engine. The one place that knows both.
import { openEmbedded } from './embedded/open-embedded.ts'
import type { Graph } from './graph.ts'
import { type Neo4jSettings, openNeo4j } from './neo4j/open-neo4j.ts'

export interface GraphSettings {
  readonly neo4j: Neo4jSettings | null
  /** The embedded engine's folder; null keeps the graph in memory. Not read when `neo4j` is set. */
  readonly storePath: string | null
}

/**
 * Opens the graph. Call `ensureSchema()` before using it.
 * @throws GraphError saying what to do: LOCKED, UNAVAILABLE, UNAUTHORIZED.
 */
export function openGraph({ neo4j, storePath }: GraphSettings): Promise<Graph> {
  return neo4j === null ? openEmbedded({ path: storePath }) : openNeo4j(neo4j)
}
