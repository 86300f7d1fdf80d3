// `newsgraph merge` and `unmerge`: ids in; two entities made one, or taken apart again, and a line that says so out.
import { mergeEntities } from '../../loaders/merge-entities.ts'
import { undoMerge } from '../../loaders/undo-merge.ts'
import type { Graph } from '../graph/graph.ts'
import { commandSettings, type GraphOptions, withGraph } from './open-graph.ts'
import { exitCodeOf, onStopSignal, type StopSignal } from './stop-signal.ts'

interface MergeOptions extends GraphOptions {
  readonly why?: string
  readonly by?: string
}

/** Makes one entity of two. */
export async function merge(fromId: string, intoId: string, { why, by, ...options }: MergeOptions): Promise<void> {
  await change(options, async (graph, signal) => {
    const { mergeId, entityId, changed } = await mergeEntities(graph, { fromId, intoId, why: why ?? null, by: by ?? null }, signal)
    return changed
      ? `${fromId} is ${entityId} now; "newsgraph unmerge ${mergeId}" takes it back`
      : `${fromId} was ${entityId} before (${mergeId})`
  })
}

/** Takes a merge back. */
export async function unmerge(mergeId: string, options: GraphOptions): Promise<void> {
  await change(options, async (graph, signal) => {
    const { entityId, changed } = await undoMerge(graph, mergeId, signal)
    return changed ? `${entityId} stands by itself again` : `${mergeId} was undone before`
  })
}

/** Runs the change; Ctrl-C ends it after the running batch of articles, and what is left is read by the next change or load. */
async function change(options: GraphOptions, run: (graph: Graph, signal: AbortSignal) => Promise<string>): Promise<void> {
  const controller = new AbortController()
  let stoppedBy: StopSignal | null = null
  const ignoreSignals = onStopSignal((signal) => {
    stoppedBy = signal
    console.error('Finishing the running batch; once more ends it at once')
    controller.abort()
  })
  try {
    console.log(await withGraph(commandSettings(options), (graph) => run(graph, controller.signal)))
  } finally {
    ignoreSignals()
  }
  if (stoppedBy === null) return
  console.error('Stopped before every article was read again: run the same command again and it goes on from here')
  process.exitCode = exitCodeOf(stoppedBy)
}
