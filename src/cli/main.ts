#!/usr/bin/env node
// The command `newsgraph`: arguments in; what the command prints and the exit code out. Everything a command needs is
// loaded when it runs, so that --help answers at once.
import { createProgram } from './program.ts'
import { reportFailure } from './report-failure.ts'

// Whoever read the output wants no more of it (`newsgraph annotate … | head`).
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
}

try {
  await createProgram().parseAsync()
} catch (error) {
  await reportFailure(error, process.argv.includes('--verbose'))
}
