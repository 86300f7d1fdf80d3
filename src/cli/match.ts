// `newsgraph match`: pairs of names in (JSONL); the same with `score` (0–1) and `match` out.
import { createReadStream } from 'node:fs'
import { z } from 'zod'
import { matchNames } from '../../loaders/resolve/match-names.ts'
import { readLines } from '../../loaders/sources/read-lines.ts'
import { printLine } from './print-line.ts'
import { CommandError, oneLine } from './report-failure.ts'

const PAIR = z.looseObject({ name1: z.string(), name2: z.string(), schema: z.enum(['Person', 'Organization']) })

/** Prints a line per pair; a bad line is named on stderr and makes the exit code 1. */
export async function match(path: string): Promise<void> {
  const name = path === '-' ? 'standard input' : path
  try {
    for await (const line of readLines(path === '-' ? process.stdin : createReadStream(path))) {
      if (line.text === null) fail(name, line.number, line.why)
      else if (line.text.trim() !== '') await matchLine(name, line.number, line.text)
    }
  } catch (cause) {
    throw new CommandError(`Cannot match ${name}: ${oneLine(cause)}`, { cause })
  }
}

async function matchLine(name: string, number: number, text: string): Promise<void> {
  const pair = readPair(text)
  if (typeof pair === 'string') return fail(name, number, pair)
  const { score, match } = matchNames(pair.name1, pair.name2, pair.schema)
  await printLine(JSON.stringify({ ...pair, score, match }))
}

function fail(name: string, number: number, why: string): void {
  console.error(`Cannot match ${name}:${number}: ${why}`)
  process.exitCode = 1
}

/** The pair, or why there is none. */
function readPair(text: string): z.output<typeof PAIR> | string {
  try {
    const parsed = PAIR.safeParse(JSON.parse(text))
    if (parsed.success) return parsed.data
    return parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'line'}: ${message}`).join('; ')
  } catch (error) {
    return `it is not JSON: ${oneLine(error)}`
  }
}
