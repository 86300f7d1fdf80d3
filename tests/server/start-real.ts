// newsgraph's own server over a graph in memory, on a free port.
import { resolve } from 'node:path'
import { loadArticles } from '../../loaders/load-articles.ts'
import { readArticles } from '../../loaders/sources/read-articles.ts'
import { openGraph } from '../../src/graph/open-graph.ts'
import { readSettings } from '../../src/server/config.ts'
import type { RunningServer } from '../../src/server/server.ts'
import { startNewsgraph } from '../../src/server/start-newsgraph.ts'

/** Starts it over an empty graph; `stop()` closes the graph too. */
export async function startEmpty(environment: Readonly<Record<string, string>> = {}): Promise<RunningServer> {
  return startNewsgraph(settingsOf(environment), await openEmpty())
}

/** Starts it over the seeds. */
export async function startSeeded(environment: Readonly<Record<string, string>> = {}): Promise<RunningServer> {
  const graph = await openEmpty()
  await loadArticles(graph, readArticles([resolve(import.meta.dirname, '../../seeds')]))
  return startNewsgraph(settingsOf(environment), graph)
}

async function openEmpty() {
  const graph = await openGraph({ neo4j: null, storePath: null })
  await graph.ensureSchema()
  return graph
}

function settingsOf(environment: Readonly<Record<string, string>>) {
  return readSettings({}, { PORT: '0', LOG_LEVEL: 'silent', ...environment })
}
