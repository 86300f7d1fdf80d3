// One read transaction on Neo4j. It is begun with the first statement and nobody waits for BEGIN: BEGIN and RUN travel
// together, all statements share one connection, and statements run at the same time are sent one after another.
import neo4j, { type Driver, type Session, type Transaction } from 'neo4j-driver'
import { bestFirst, MORE_HITS } from '../best-first.ts'
import { startDeadline } from '../deadline.ts'
import {
  GraphError,
  type Params,
  type Reader,
  type RunOptions,
  type Statement,
  TEXT_INDEXES,
  type TextHit,
  type TextIndex,
} from '../graph.ts'
import { requireRead } from '../prepare.ts'
import { escapeFullText } from './full-text.ts'
import { isPassing, toGraphError } from './neo4j-errors.ts'
import { toDriverParams, toRows } from './rows.ts'

const SEARCH_TEXT = 'CALL db.index.fulltext.queryNodes($index, $query, {limit: $limit}) YIELD node, score RETURN node.id AS id, score'

export class Neo4jReader implements Reader {
  readonly #driver: Driver
  readonly #database: string
  readonly #deadline
  #session: Session | null = null
  #transaction: Transaction | null = null
  #statementCount = 0
  #closed = false

  constructor(driver: Driver, database: string, options: RunOptions | undefined) {
    this.#driver = driver
    this.#database = database
    this.#deadline = startDeadline('the operation', options)
    this.#deadline.signal?.addEventListener('abort', () => this.#stop(), { once: true })
  }

  get statementCount(): number {
    return this.#statementCount
  }

  async run<Row>(statement: Statement<Row>, params: Params): Promise<Row[]> {
    requireRead(statement)
    return this.#send(`run statement "${statement.name}"`, statement.text, toDriverParams(statement, params))
  }

  async searchText(index: TextIndex, query: string, limit: number): Promise<TextHit[]> {
    const escaped = escapeFullText(query)
    if (escaped === '' || limit <= 0) return []
    const params = { index: TEXT_INDEXES[index].name, query: escaped, limit: neo4j.int(limit + MORE_HITS) }
    return bestFirst(await this.#send<TextHit>(`search "${index}"`, SEARCH_TEXT, params), limit)
  }

  /** Ends the transaction. Nothing is lost when that fails: it only read. */
  async close(): Promise<void> {
    if (this.#closed) return
    this.#closed = true
    this.#deadline.end()
    if (this.#deadline.signal?.aborted) return
    if (this.#transaction?.isOpen()) await this.#transaction.commit().catch(() => {})
    await this.#session?.close().catch(() => {})
  }

  /** A connection that went stale in the pool fails the first statement: the transaction is then begun once more. */
  async #send<Row>(doing: string, text: string, params: Record<string, unknown>): Promise<Row[]> {
    if (this.#closed) throw new GraphError('UNAVAILABLE', `Cannot ${doing}: the reader is closed`)
    this.#deadline.throwIfStopped()
    this.#statementCount++
    try {
      return await this.#runOnce<Row>(text, params).catch((error: unknown) => {
        if (!isPassing(error) || this.#closed) throw error
        return this.#runOnce<Row>(text, params)
      })
    } catch (error) {
      throw toGraphError(error, doing)
    }
  }

  #runOnce<Row>(text: string, params: Record<string, unknown>): Promise<Row[]> {
    this.#deadline.throwIfStopped()
    return this.#deadline.guard(toRows<Row>(this.#open().run(text, params)))
  }

  /** The open transaction; a failed one is left behind and another begun. */
  #open(): Transaction {
    if (this.#transaction?.isOpen()) return this.#transaction
    this.#session?.close().catch(() => {})
    this.#session = this.#driver.session({ database: this.#database, defaultAccessMode: neo4j.session.READ })
    const timeout = this.#deadline.remainingMs()
    // Not awaited: awaiting it would cost a round trip of its own.
    this.#transaction = this.#session.beginTransaction({ metadata: { app: 'newsgraph' }, ...(timeout === undefined ? {} : { timeout }) })
    return this.#transaction
  }

  /** Resets the connection: the server drops what it is doing. */
  #stop(): void {
    this.#session?.close().catch(() => {})
  }
}
