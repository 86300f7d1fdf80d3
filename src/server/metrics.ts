// What the server counts, for Prometheus at /metrics: operations by name, type and outcome, how long they took, how many
// Cypher statements they sent, and the process's own figures. One registry per server.
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client'

/** One operation that came to its end. */
export interface OperationEnd {
  /** Its name in the document, else "anonymous"; "none" when the request held no operation. */
  readonly name: string
  readonly type: 'query' | 'mutation' | 'subscription' | 'none'
  /** "ok", or the code of its first error. */
  readonly outcome: string
  readonly durationMs: number
  readonly statements: number
}

export interface Metrics {
  countOperation(end: OperationEnd): void
  readonly contentType: string
  print(): Promise<string>
}

// Clients choose the names: more than this many would fill the memory of whoever keeps the figures.
const MOST_NAMES = 200
const NAME_LENGTH = 64

export function createMetrics(): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const operations = new Counter({
    name: 'newsgraph_operations_total',
    help: 'GraphQL operations answered.',
    labelNames: ['operation', 'type', 'outcome'],
    registers: [registry],
  })
  const seconds = new Histogram({
    name: 'newsgraph_operation_duration_seconds',
    help: 'Time from the request to its answer.',
    labelNames: ['operation', 'type'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  })
  const statements = new Counter({
    name: 'newsgraph_statements_total',
    help: 'Cypher statements sent by operations.',
    labelNames: ['operation'],
    registers: [registry],
  })
  const names = new Set<string>()
  return {
    countOperation(end) {
      const operation = boundedName(names, end.name)
      operations.inc({ operation, type: end.type, outcome: end.outcome })
      seconds.observe({ operation, type: end.type }, end.durationMs / 1000)
      statements.inc({ operation }, end.statements)
    },
    contentType: registry.contentType,
    print: () => registry.metrics(),
  }
}

function boundedName(names: Set<string>, name: string): string {
  if (name.length > NAME_LENGTH || (names.size >= MOST_NAMES && !names.has(name))) return 'other'
  names.add(name)
  return name
}
