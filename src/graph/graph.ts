// The Graph: where facts are kept. One interface, two engines (embedded/ and neo4j/), one set of Cypher
// statements. What differs between engines (full text, errors, deadlines, transport) lives behind it.

export type Param = string | number | boolean | null | undefined | readonly Param[] | { readonly [key: string]: Param }
export type Params = Readonly<Record<string, Param>>

/** One Cypher text that runs unchanged on every engine, with the shape of its rows. Made by `defineStatement`. */
export interface Statement<Row = Record<string, unknown>> {
  readonly name: string
  readonly kind: 'read' | 'write'
  readonly text: string
  /** Parameters that fit the text: the contract tests run every statement with them. */
  readonly example: Params
  readonly row?: Row
}

export interface RunOptions {
  /** The statement is given up after this many milliseconds (a `GraphError` with code TIMEOUT). */
  readonly deadlineMs?: number
  readonly signal?: AbortSignal
}

/** What can run statements: a graph's read transaction, or a write transaction. */
export interface Runner {
  run<Row>(statement: Statement<Row>, params: Params): Promise<Row[]>
}

/** One read transaction: begun lazily with its first statement; every statement in it shares one connection. */
export interface Reader extends Runner {
  /** Full-text search, best first, of those that fit equally the smaller id first. */
  searchText(index: TextIndex, query: string, limit: number): Promise<TextHit[]>
  /** How many statements this reader has sent. */
  readonly statementCount: number
  close(): Promise<void>
}

/** The full-text indexes: articles by headline and body, quotes by their text. */
export const TEXT_INDEXES = {
  article: { name: 'article_text', label: 'Article', properties: ['headline', 'body'] },
  quote: { name: 'quote_text', label: 'Quote', properties: ['text'] },
} as const
export type TextIndex = keyof typeof TEXT_INDEXES

/** A node that a search found. */
export interface TextHit {
  readonly id: string
  /** How well it fits; comparable within one answer only. */
  readonly score: number
}

export interface Graph {
  readonly engine: 'embedded' | 'neo4j'
  /** Runs one read statement in a transaction of its own. */
  read<Row>(statement: Statement<Row>, params: Params, options?: RunOptions): Promise<Row[]>
  /** Opens a read transaction for one operation. Always `close()` it. */
  openReader(options?: RunOptions): Reader
  /** Runs `work` in one write transaction: all of it is stored, or none. Work may be run again after a passing error. */
  write<T>(work: (transaction: Runner) => Promise<T>): Promise<T>
  /** Creates constraints and indexes where they are missing, and migrates an older graph. Safe to call at every start. */
  ensureSchema(): Promise<void>
  /** @throws GraphError when the store does not answer. */
  checkHealth(): Promise<void>
  close(): Promise<void>
}

export type GraphErrorCode = 'TIMEOUT' | 'ABORTED' | 'UNAVAILABLE' | 'UNAUTHORIZED' | 'NOT_UNIQUE' | 'LOCKED' | 'BAD_STATEMENT'

/** Every error an engine raises, under one set of codes. */
export class GraphError extends Error {
  readonly code: GraphErrorCode
  constructor(code: GraphErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'GraphError'
    this.code = code
  }
}
