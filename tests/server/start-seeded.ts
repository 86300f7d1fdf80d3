// newsgraph's own server over the seeds, in memory, on a free port.
import { resolve } from 'node:path'
import { loadArticles } from '../../loaders/load-articles.ts'
import { readArticles } from '../../loaders/sources/read-articles.ts'
import { openGraph } from '../../src/graph/open-graph.ts'
import { readSettings } from '../../src/server/config.ts'
import { startNewsgraph } from '../../src/server/start-newsgraph.ts'

/** Starts it; `stop()` closes the graph too. */
export async function startSeeded(environment: Readonly<Record<string, string>> = {}) {
  const graph = await openGraph({ neo4j: null, storePath: null })
  await graph.ensureSchema()
  await loadArticles(graph, readArticles([resolve(import.meta.dirname, '../../seeds')]))
  return startNewsgraph(readSettings({}, { PORT: '0', LOG_LEVEL: 'silent', ...environment }), graph)
}
