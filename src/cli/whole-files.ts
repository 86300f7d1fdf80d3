// Text in pieces → files that are there whole or not at all: each is written beside its name, and renamed when all are
// complete. Or → standard output, no faster than whoever reads it.
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { CommandError } from './report-failure.ts'

export interface FileInPieces {
  readonly path: string
  readonly pieces: AsyncIterable<string>
}

/**
 * Writes the files, one after the other, making the folders they are in.
 * @throws CommandError when a file cannot be written, AbortError when the signal ends it; then what was there before is there still
 */
export async function writeWholeFiles(files: readonly FileInPieces[], signal: AbortSignal): Promise<void> {
  const written = files.map(({ path, pieces }) => ({ path, pieces, beside: `${path}.${process.pid}.part` }))
  try {
    for (const { path, pieces, beside } of written) {
      await naming(path, () => mkdir(dirname(path), { recursive: true }))
      await naming(path, () => pipeline(Readable.from(pieces), createWriteStream(beside), { signal }))
    }
    for (const { path, beside } of written) await naming(path, () => rename(beside, path))
  } finally {
    // What went wrong before is what matters.
    for (const { beside } of written) await rm(beside, { force: true }).catch(() => undefined)
  }
}

/** Prints the pieces. @throws AbortError when the signal ends it */
export async function printPieces(pieces: AsyncIterable<string>, signal: AbortSignal): Promise<void> {
  for await (const piece of pieces) {
    signal.throwIfAborted()
    if (!process.stdout.write(piece)) await once(process.stdout, 'drain', { signal })
  }
}

// An error of the file system says which file could not be written; one of the graph is none of ours.
async function naming(path: string, work: () => Promise<unknown>): Promise<void> {
  try {
    await work()
  } catch (error) {
    const { syscall, message } = error as NodeJS.ErrnoException
    if (syscall === undefined) throw error
    throw new CommandError(`Cannot write ${path}: ${message}; name another file with -o`, { cause: error })
  }
}
