// Structured log lines (JSON, one a line) on stderr, so that stdout stays free for what commands print.
import { type Logger, pino } from 'pino'
import type { LogLevel } from './config.ts'

export type { Logger }

/** A logger that writes to stderr. Variables and headers of requests are never part of a line. */
export function createLog(level: LogLevel): Logger {
  return pino({ level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination({ dest: 2, sync: true }))
}
