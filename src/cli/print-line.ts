// Lines → stdout, no faster than whoever reads it.
import { once } from 'node:events'

/** Prints one line and waits until there is room for the next. */
export async function printLine(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain')
}
