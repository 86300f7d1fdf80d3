// Settings and an open graph → newsgraph's server: the schema, its context and its worked questions put together.
import { createContext } from '../../schema/context.ts'
import { schema } from '../../schema/index.ts'
import { TABS } from '../../schema/questions.ts'
import type { Graph } from '../graph/graph.ts'
import type { Settings } from './config.ts'
import { createLog } from './log.ts'
import { playgroundTabs } from './playground-tabs.ts'
import { type RunningServer, startServer } from './server.ts'

/**
 * Starts the server of this graph; `stop()` closes the graph too.
 * @throws Error when the address is taken or not ours.
 */
export function startNewsgraph(settings: Settings, graph: Graph): Promise<RunningServer> {
  return startServer({
    settings,
    graph,
    schema,
    openContext: ({ mayMutate, origin, signal, deadlineMs }) =>
      createContext({ graph, mayMutate, origin, readerOptions: { signal, deadlineMs } }),
    tabs: playgroundTabs(TABS),
    log: createLog(settings.logLevel),
  })
}
