// The engines a benchmark runs on: the embedded one in a file of its own, and Neo4j where NEO4J_URI names a server.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEmbedded } from '../../src/graph/embedded/open-embedded.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { openNeo4j } from '../../src/graph/neo4j/open-neo4j.ts'
import { wipeGraph } from '../wipe-graph.ts'

export interface BenchEngine {
  readonly name: string
  openEmpty(): Promise<Graph>
}

/** The engines there are; says plainly when Neo4j is not among them. */
export function benchEngines(): BenchEngine[] {
  const embedded: BenchEngine = {
    name: 'embedded',
    openEmpty: async () => withSchema(await openEmbedded({ path: mkdtempSync(join(tmpdir(), 'newsgraph-bench-')) })),
  }
  const uri = process.env.NEO4J_URI
  if (!uri) {
    console.log('Neo4j is not measured: NEO4J_URI is not set (`npm run neo4j` starts a server; what is in it will be DELETED)')
    return [embedded]
  }
  const settings = {
    uri,
    user: process.env.NEO4J_USER ?? 'neo4j',
    password: process.env.NEO4J_PASSWORD ?? '',
    database: process.env.NEO4J_DATABASE ?? 'neo4j',
  }
  return [embedded, { name: 'Neo4j', openEmpty: async () => withSchema(await wiped(await openNeo4j(settings))) }]
}

async function withSchema(graph: Graph): Promise<Graph> {
  await graph.ensureSchema()
  return graph
}

async function wiped(graph: Graph): Promise<Graph> {
  await wipeGraph(graph)
  return graph
}
