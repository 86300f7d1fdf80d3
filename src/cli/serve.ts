// `newsgraph serve`: settings in; a server that runs until a signal, and its addresses printed.
import type { Graph } from '../graph/graph.ts'
import { openGraph } from '../graph/open-graph.ts'
import { countGraph } from '../lookups/count-graph.ts'
import type { Settings } from '../server/config.ts'
import { startNewsgraph } from '../server/start-newsgraph.ts'
import { loadShowing } from './load.ts'
import { commandSettings, type GraphOptions } from './open-graph.ts'
import { packagePath } from './package-root.ts'
import { exitCodeOf, onStopSignal } from './stop-signal.ts'

interface ServeOptions extends GraphOptions {
  readonly port?: string
  readonly host?: string
  readonly seeds?: true
}

/** Serves until SIGINT or SIGTERM; resolves when the server runs. */
export async function serve(options: ServeOptions): Promise<void> {
  const settings = commandSettings(options, { PORT: options.port, HOST: options.host })
  const graph = await openGraph(settings)
  try {
    await graph.ensureSchema()
    if (options.seeds && (await loadSeeds(graph)) === 'stopped') return await graph.close()
    const server = await startNewsgraph(settings, graph)
    onStopSignal(() => {
      console.error('Stopping: running requests may end; once more ends it at once')
      server.stop().catch((error: unknown) => {
        console.error(error)
        process.exitCode = 1
      })
    })
    console.log(greeting(server.url, settings))
  } catch (error) {
    await graph.close()
    throw error
  }
}

// Only into an empty graph: nobody wants fiction among their own articles.
async function loadSeeds(graph: Graph): Promise<'ready' | 'stopped'> {
  if ((await articleCount(graph)) > 0) return 'ready'
  console.error('The graph is empty: loading the articles that come with newsgraph')
  const { report, stoppedBy } = await loadShowing(graph, [packagePath('seeds')])
  if (stoppedBy !== null) {
    process.exitCode = exitCodeOf(stoppedBy)
    return 'stopped'
  }
  console.error(`${report.loaded} articles loaded`)
  return 'ready'
}

async function articleCount(graph: Graph): Promise<number> {
  const reader = graph.openReader()
  try {
    return (await countGraph(reader)).nodes.find(({ label }) => label === 'Article')?.count ?? 0
  } finally {
    await reader.close()
  }
}

function greeting(url: string, settings: Settings): string {
  const where = settings.neo4j === null ? `the embedded engine in ${settings.storePath}` : `Neo4j at ${settings.neo4j.uri}`
  const lines = [
    `newsgraph is running on ${where}`,
    `  Start page  ${url}/`,
    ...(settings.explorer ? [`  Explorer    ${url}/explorer`] : []),
    ...(settings.production ? [] : [`  Playground  ${url}/graphql`]),
    'Ctrl-C stops it',
  ]
  return lines.join('\n')
}
