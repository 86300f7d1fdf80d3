// An error that ends a command → one line on stderr that says why and what to do, and the exit code.

/** A command that cannot do what it was asked; the message says what, why and what to do. */
export class CommandError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'CommandError'
  }
}

/** Prints the failure (with its stack when asked for) and sets exit code 1. */
export async function reportFailure(error: unknown, verbose: boolean): Promise<void> {
  const { debugWanted } = await import('../server/config.ts')
  process.exitCode = 1
  if (verbose || debugWanted()) console.error(error)
  else console.error(`newsgraph: ${oneLine(error)}`)
}

/** The message of an error on one line. */
export function oneLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return message.replace(/\s*\n\s*/g, ' ').trim()
}
