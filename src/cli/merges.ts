// `newsgraph merges`: the graph in; a line for each recorded merge out, the latest first.
import type { Graph } from '../graph/graph.ts'
import { allMerges } from '../lookups/merges.ts'
import type { Place } from '../lookups/page.ts'
import type { MergeRow } from '../lookups/rows.ts'
import { commandSettings, type GraphOptions, withGraph } from './open-graph.ts'
import { printLine } from './print-line.ts'

const AT_ONCE = 500

/** Prints the merges as a table, or as one JSON object a line. */
export async function merges(options: GraphOptions & { readonly json?: true }): Promise<void> {
  await withGraph(commandSettings(options), async (graph) => {
    for await (const merge of readAll(graph)) await printLine(options.json ? JSON.stringify(merge) : toLine(merge))
  })
}

async function* readAll(graph: Graph): AsyncGenerator<MergeRow> {
  const reader = graph.openReader()
  try {
    for (let after: Place | null | undefined = null; after !== undefined; ) {
      const request = { limit: AT_ONCE, descending: true, backward: false, after, before: null }
      const { rows, hasNext }: Awaited<ReturnType<typeof allMerges.page>> = await allMerges.page(reader, request)
      yield* rows.map(({ node }) => node)
      after = hasNext ? rows.at(-1) : undefined
    }
  } finally {
    await reader.close()
  }
}

function toLine({ id, madeAt, fromId, intoId, undoneAt, madeBy, why }: MergeRow): string {
  const told = [madeBy === null ? '' : `by ${madeBy}`, why ?? '', undoneAt === null ? '' : `undone ${undoneAt}`].filter(
    (part) => part !== '',
  )
  return [`${id}  ${madeAt}  ${fromId} -> ${intoId}`, ...told].join('  ')
}
