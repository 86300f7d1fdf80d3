// Readers, each in a process of its own → the processor time that each took. They read the same articles in turns, a few
// at a time: what else runs on a machine changes from minute to minute, and what one leaves behind (memory, code that is
// still compiled) must not count for the other.
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const SCRIPT = fileURLToPath(new URL('./reader.js', import.meta.url))

/** Articles a turn. */
export const TURN = 20

/** What a turn's process says when it has read its articles: seconds of processor time since it last said so. */
export type Seconds = number

/**
 * Seconds of processor time for each reader and turn. A reader is "compromise" or the root of a checkout with its build;
 * each reads the articles of the benchmark from the first to number `count`.
 */
export async function readInTurns(readers: readonly string[], count: number): Promise<Seconds[][]> {
  const processes: ChildProcess[] = []
  const failed = new AbortController()
  try {
    for (const reader of readers) {
      const child = fork(SCRIPT, [reader, String(count)])
      child.on('exit', () => failed.abort(new Error('Cannot measure: a reader ended before it had read its articles (see above)')))
      processes.push(child)
      await answer(child, failed.signal)
    }
    const times = processes.map((): Seconds[] => [])
    for (let from = 0; from < count; from += TURN) {
      // Who comes first finds the processor cooler, or hotter: they take turns in that as well.
      const order = [...processes.entries()]
      if ((from / TURN) % 2 === 1) order.reverse()
      for (const [place, child] of order) {
        child.send(from)
        times[place]?.push(await answer(child, failed.signal))
      }
    }
    return times
  } finally {
    for (const child of processes) child.removeAllListeners('exit').kill()
  }
}

/** What a process says next. */
async function answer(child: ChildProcess, signal: AbortSignal): Promise<Seconds> {
  const [seconds] = await once(child, 'message', { signal })
  return Number(seconds)
}
