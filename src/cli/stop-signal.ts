// Ctrl-C and SIGTERM → one orderly end; at the second, an end at once.

// A terminal sends Ctrl-C to npm and to us, and npm sends it on: within this time it is one and the same.
const SAME_SIGNAL_MS = 500
const EXIT_CODES = { SIGINT: 130, SIGTERM: 143 } as const
export type StopSignal = keyof typeof EXIT_CODES

/** Calls `stop` at the first signal; gives back how to stop listening. */
export function onStopSignal(stop: (signal: StopSignal) => void): () => void {
  let first: number | undefined
  const listener = (signal: NodeJS.Signals) => {
    const now = performance.now()
    if (first !== undefined) {
      if (now - first > SAME_SIGNAL_MS) process.exit(exitCodeOf(signal as StopSignal))
      return
    }
    first = now
    stop(signal as StopSignal)
  }
  for (const signal of Object.keys(EXIT_CODES)) process.on(signal, listener)
  return () => {
    for (const signal of Object.keys(EXIT_CODES)) process.off(signal, listener)
  }
}

/** What a shell expects of a program that this signal ended. */
export function exitCodeOf(signal: StopSignal): number {
  return EXIT_CODES[signal]
}
