// How far a load is → a bar on a terminal, a line now and then elsewhere. Everything goes to stderr.
import cliProgress from 'cli-progress'

export interface Progress {
  /** So many more articles are done. */
  advance(articles: number): void
  /** A line that must not be lost among the progress. */
  say(line: string): void
  end(): void
}

// Without a terminal: a line after each tenth, or after so many when nobody knows how many there are.
const TENTHS = 10
const LINE_EVERY = 1000

/** Shows progress towards `total` articles; null: nobody knows how many there are. */
export function showProgress(total: number | null, terminal = process.stderr.isTTY === true): Progress {
  return terminal && total !== null && total > 0 ? showBar(total) : showLines(total)
}

function showBar(total: number): Progress {
  const bars = new cliProgress.MultiBar(
    {
      format: '{bar} {percentage}%  {value} of {total} articles  {eta_formatted} left',
      stream: process.stderr,
      hideCursor: true,
      emptyOnZero: true,
    },
    cliProgress.Presets.rect,
  )
  const bar = bars.create(total, 0)
  return {
    advance: (articles) => bar.increment(articles),
    say: (line) => bars.log(`${line}\n`),
    end: () => bars.stop(),
  }
}

function showLines(total: number | null): Progress {
  const step = total === null ? LINE_EVERY : Math.max(1, Math.ceil(total / TENTHS))
  let done = 0
  let told = 0
  return {
    advance(articles) {
      done += articles
      if (done - told < step) return
      told = done
      console.error(total === null ? `${done} articles` : `${done} of ${total} articles`)
    },
    say: (line) => console.error(line),
    end: () => undefined,
  }
}
