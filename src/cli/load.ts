// `newsgraph load`: paths in; articles in the graph, a line per bad article, a summary and the exit code out.
import { availableParallelism } from 'node:os'
import { setFlagsFromString } from 'node:v8'
import type { LoadReport } from '../../loaders/load-articles.ts'
import { loadArticles } from '../../loaders/load-articles.ts'
import { countArticles, readArticles } from '../../loaders/sources/read-articles.ts'
import type { Graph } from '../graph/graph.ts'
import { commandSettings, type GraphOptions, withGraph } from './open-graph.ts'
import { CommandError, oneLine } from './report-failure.ts'
import { showProgress } from './show-progress.ts'
import { exitCodeOf, onStopSignal, type StopSignal } from './stop-signal.ts'

interface LoadOptions extends GraphOptions {
  readonly workers?: string
}

/** From so many articles on, the threads' start is worth it. */
const MANY_ARTICLES = 200
const MOST_WORKERS = 16

/**
 * How far each thread's heap may grow beyond what is in use before it is cleared. Left alone it may grow to several
 * times that; a limit in megabytes instead would end a load at its longest article.
 */
const HEAP_GROWTH = '--heap-growing-percent=20'

/** Loads the articles under the paths; exit code 1 when one failed. */
export async function load(paths: readonly string[], options: LoadOptions): Promise<void> {
  const workers = wantedWorkers(options.workers)
  setFlagsFromString(HEAP_GROWTH)
  await withGraph(commandSettings(options), async (graph) => {
    const { report, stoppedBy } = await loadShowing(graph, paths, workers)
    console.log(summary(report))
    if (stoppedBy !== null) {
      console.error('Stopped before the end: run the same command again and it goes on from here')
      process.exitCode = exitCodeOf(stoppedBy)
    } else if (report.errors.length > 0) {
      process.exitCode = 1
    } else if (report.loaded + report.unchanged === 0) {
      throw new CommandError(`Cannot load ${paths.join(' ')}: there is no article in it; articles are .txt or .jsonl files`)
    }
  })
}

/** @throws CommandError when it is no whole number in reach; null when nothing was asked for */
function wantedWorkers(asked: string | undefined): number | null {
  if (asked === undefined) return null
  const workers = /^\d{1,3}$/.test(asked) ? Number(asked) : Number.NaN
  if (workers <= MOST_WORKERS) return workers
  throw new CommandError(`Cannot load with --workers ${asked}: it may be a whole number from 0 to ${MOST_WORKERS}`)
}

/** One thread writes; the other cores read. */
function fittingWorkers(articles: number | null): number {
  return articles !== null && articles < MANY_ARTICLES ? 0 : Math.min(MOST_WORKERS, Math.max(1, availableParallelism() - 1))
}

/** Loads with progress, naming every bad article; Ctrl-C ends it after the running batch. */
export async function loadShowing(
  graph: Graph,
  paths: readonly string[],
  wanted: number | null = null,
): Promise<{ report: LoadReport; stoppedBy: StopSignal | null }> {
  const count = await countArticles(paths)
  const workers = wanted ?? fittingWorkers(count)
  const progress = showProgress(count)
  const controller = new AbortController()
  let stoppedBy: StopSignal | null = null
  const ignoreSignals = onStopSignal((signal) => {
    stoppedBy = signal
    progress.say('Finishing the running batch; once more ends it at once')
    controller.abort()
  })
  const onBatch = ({ loaded, unchanged, errors }: LoadReport) => {
    for (const error of errors) progress.say(oneLine(error))
    progress.advance(loaded + unchanged + errors.length)
  }
  if (paths.includes('-')) progress.say('Reading articles from standard input')
  try {
    const report = await loadArticles(graph, untilAborted(readArticles(paths), controller.signal), {
      onBatch,
      signal: controller.signal,
      workers,
    })
    return { report, stoppedBy }
  } finally {
    // Left open by an input that did not end, it would keep the process waiting.
    if (stoppedBy !== null) process.stdin.destroy()
    progress.end()
    ignoreSignals()
  }
}

// Input may keep a load waiting for ever; Ctrl-C then ends the input.
async function* untilAborted<T>(items: AsyncGenerator<T>, signal: AbortSignal): AsyncGenerator<T> {
  for (;;) {
    const next = await orAborted(items.next(), signal)
    if (next === null || next.done === true) return
    yield next.value
  }
}

function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T | null> {
  return new Promise((resolve, reject) => {
    const leave = () => resolve(null)
    if (signal.aborted) leave()
    signal.addEventListener('abort', leave, { once: true })
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave))
  })
}

function summary({ loaded, unchanged, errors }: LoadReport): string {
  return `${loaded} loaded, ${unchanged} unchanged, ${errors.length} failed`
}
