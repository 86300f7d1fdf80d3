// A command's options → the graph it works on, ready for use and closed at the end whatever happened.
import type { Graph } from '../graph/graph.ts'
import { openGraph } from '../graph/open-graph.ts'
import { readSettings, type SettingName, type Settings } from '../server/config.ts'

/** What every command that works on a graph takes. */
export interface GraphOptions {
  /** Path of the embedded engine's folder; chooses that engine whatever the environment says. */
  readonly store?: string
}

/** The settings a command works with: its options before the environment. */
export function commandSettings(options: GraphOptions, more: { readonly [name in SettingName]?: string | undefined } = {}): Settings {
  // Whoever names a folder means the embedded engine, even where the environment names a Neo4j.
  const store = options.store === undefined ? {} : { NEWSGRAPH_STORE: options.store, NEO4J_URI: '' }
  return readSettings({ ...more, ...store })
}

/**
 * Opens the graph of these settings, its schema in place, and closes it when `work` has ended.
 * @throws GraphError when the graph cannot be opened
 */
export async function withGraph<T>(settings: Settings, work: (graph: Graph) => Promise<T>): Promise<T> {
  const graph = await openGraph(settings)
  try {
    await graph.ensureSchema()
    return await work(graph)
  } finally {
    await graph.close()
  }
}
