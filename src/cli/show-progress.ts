// How far a load or an export is → a bar on a terminal, a line now and then elsewhere. Everything goes to stderr.
import cliProgress from 'cli-progress'

export interface Progress {
  /** So many more are done. */
  advance(done: number): void
  /** A line that must not be lost among the progress. */
  say(line: string): void
  end(): void
}

// Without a terminal: a line after each tenth, or after so many when nobody knows how many there are.
const TENTHS = 10
const LINE_EVERY = 1000

/** Shows progress towards `total` articles, or other `things`; null: nobody knows how many there are. */
export function showProgress(total: number | null, things = 'articles', terminal = process.stderr.isTTY === true): Progress {
  return terminal && total !== null && total > 0 ? showBar(total, things) : showLines(total, things)
}

function showBar(total: number, things: string): Progress {
  const bars = new cliProgress.MultiBar(
    {
      format: `{bar} {percentage}%  {value} of {total} ${things}  {eta_formatted} left`,
      stream: process.stderr,
      hideCursor: true,
      emptyOnZero: true,
    },
    cliProgress.Presets.rect,
  )
  const bar = bars.create(total, 0)
  return {
    advance: (more) => bar.increment(more),
    say: (line) => bars.log(`${line}\n`),
    end: () => bars.stop(),
  }
}

function showLines(total: number | null, things: string): Progress {
  const step = total === null ? LINE_EVERY : Math.max(1, Math.ceil(total / TENTHS))
  let done = 0
  let told = 0
  return {
    advance(more) {
      done += more
      if (done - told < step) return
      told = done
      console.error(total === null ? `${done} ${things}` : `${done} of ${total} ${things}`)
    },
    say: (line) => console.error(line),
    end: () => undefined,
  }
}
