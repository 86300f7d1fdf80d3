// `newsgraph export`: ids and options in; the graph, or what is around the ids, out as a file, a folder of CSV or on
// standard output. A file appears under its name when it is whole, and not before.
import { extname, join } from 'node:path'
import { EXPORT_PARTS, type ExportRequest, type RequestWords, readExportRequest } from '../export/export-request.ts'
import { exportSubgraph, fileNameOf, formatOf, type Written } from '../export/export-subgraph.ts'
import { countNodes, type ExportSource, pageByPage } from '../export/read-subgraph.ts'
import { type Selection, selectEntities } from '../export/select-entities.ts'
import { commandSettings, type GraphOptions, withGraph } from './open-graph.ts'
import { CommandError } from './report-failure.ts'
import { showProgress } from './show-progress.ts'
import { exitCodeOf, onStopSignal, type StopSignal } from './stop-signal.ts'
import { printPieces, writeWholeFiles } from './whole-files.ts'

interface ExportOptions extends GraphOptions, Omit<RequestWords, 'ids'> {
  readonly output?: string
}

/** One file: where it goes (null: standard output), and what it holds. */
interface WantedFile {
  readonly path: string | null
  readonly request: ExportRequest
}

/**
 * Writes the files and says on standard error what they hold; exit code 130 or 143 when a signal ended it.
 * @throws CommandError when the options do not fit together
 */
export async function exportGraph(ids: readonly string[], options: ExportOptions): Promise<void> {
  const format = options.format ?? formatByEnding(options.output)
  const request = readExportRequest({ ...options, format, ids }, null)
  const files = wantedFiles(request, options.output)
  for (const file of files) formatOf(file.request)
  await withGraph(commandSettings(options), async (graph) => {
    const source = pageByPage(graph)
    const selection = await source.read((reader) => selectEntities(reader, request))
    if (selection.kind === 'listed' && !selection.complete)
      console.error(`More entities are in reach: the file holds ${request.limit}; --limit ${(request.limit ?? 0) * 10} takes more`)
    const stoppedBy = await writeShowing(source, selection, files)
    if (stoppedBy === null) return
    console.error('Stopped before the end: nothing was written')
    process.exitCode = exitCodeOf(stoppedBy)
  })
}

function formatByEnding(output: string | undefined): string | undefined {
  const ending = output === undefined ? '' : extname(output).slice(1).toLowerCase()
  return ['graphml', 'gexf', 'csv', 'jsonld'].includes(ending) ? ending : undefined
}

function wantedFiles(request: ExportRequest, output: string | undefined): WantedFile[] {
  if (request.format !== 'csv' || request.part !== null) return [{ path: output ?? null, request }]
  if (output === undefined)
    throw new CommandError(
      'Cannot export csv to standard output: it is two files; name a folder with -o, or one of them with --part nodes or --part edges',
    )
  if (extname(output).toLowerCase() === '.csv')
    throw new CommandError(
      `Cannot export csv to ${output}: it is two files; name a folder, or one of them with --part nodes or --part edges`,
    )
  return EXPORT_PARTS.map((part) => ({ path: join(output, `${part}.csv`), request: { ...request, part } }))
}

async function writeShowing(source: ExportSource, selection: Selection, files: readonly WantedFile[]): Promise<StopSignal | null> {
  // Every node is gone through once for itself and once for its edges.
  const passes = files.reduce((sum, { request }) => sum + (request.part === null ? 2 : 1), 0)
  const progress = showProgress((await countNodes(source, selection)) * passes, 'steps')
  const controller = new AbortController()
  const total = { nodes: 0, edges: 0 }
  let stoppedBy: StopSignal | null = null
  const ignoreSignals = onStopSignal((signal) => {
    stoppedBy = signal
    controller.abort()
  })
  const onPage = (written: Written) => {
    total.nodes += written.nodes
    total.edges += written.edges
    progress.advance(written.nodes + written.sources)
  }
  const pieces = files.map(({ path, request }) => ({ path, pieces: exportSubgraph(source, selection, request, onPage) }))
  try {
    await writeAll(pieces, controller.signal)
  } catch (error) {
    if (stoppedBy === null) throw error
  } finally {
    progress.end()
    ignoreSignals()
  }
  if (stoppedBy === null) console.error(summary(total, files))
  return stoppedBy
}

interface Pieces {
  readonly path: string | null
  readonly pieces: AsyncIterable<string>
}

async function writeAll(files: readonly Pieces[], signal: AbortSignal): Promise<void> {
  const named = files.flatMap(({ path, pieces }) => (path === null ? [] : { path, pieces }))
  if (named.length > 0) return writeWholeFiles(named, signal)
  for (const { pieces } of files) await printPieces(pieces, signal)
}

function summary({ nodes, edges }: { readonly nodes: number; readonly edges: number }, files: readonly WantedFile[]): string {
  const parts = files.map(({ request }) => request.part)
  const counts = [
    ...(parts.every((part) => part === 'edges') ? [] : [`${nodes.toLocaleString('en')} nodes`]),
    ...(parts.every((part) => part === 'nodes') ? [] : [`${edges.toLocaleString('en')} edges`]),
  ]
  return `${counts.join(', ')} in ${files.map(({ path, request }) => path ?? fileNameOf(request)).join(', ')}`
}
