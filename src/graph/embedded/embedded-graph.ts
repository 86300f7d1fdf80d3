// The embedded engine as a Graph: one process, one file (or memory). Reads run beside each other; writes wait for
// each other in one queue.
import type { GrafeoDB } from '@grafeo-db/js'
import { startDeadline } from '../deadline.ts'
import { type Graph, GraphError, type Params, type Reader, type Runner, type RunOptions, type Statement } from '../graph.ts'
import { prepareParams, requireRead } from '../prepare.ts'
import { retryPassing } from '../retry.ts'
import { ensureSchema, ID_INDEXES, ORDER_INDEXES, TEXT_INDEX_PROPERTIES, UNIQUE_IDS } from '../schema.ts'
import { isWriteConflict, toGraphError } from './embedded-errors.ts'
import { EmbeddedReader } from './embedded-reader.ts'
import { closedError, EmbeddedTransaction } from './embedded-transaction.ts'
import { RunningWork } from './running-work.ts'

/** Holds the open database. Made by `openEmbedded`. */
export class EmbeddedGraph implements Graph {
  readonly engine = 'embedded'
  readonly #db: GrafeoDB
  readonly #reading = new RunningWork()
  #lastWrite: Promise<unknown> = Promise.resolve()
  #closed = false

  constructor(db: GrafeoDB) {
    this.#db = db
  }

  async read<Row>(statement: Statement<Row>, params: Params, options?: RunOptions): Promise<Row[]> {
    this.#requireOpen(`run statement "${statement.name}"`)
    requireRead(statement)
    const deadline = startDeadline(`statement "${statement.name}"`, options)
    try {
      deadline.throwIfStopped()
      const prepared = prepareParams(statement, params)
      return await deadline.guard(this.#reading.track(this.#execute<Row>(statement.text, prepared)))
    } catch (error) {
      throw toGraphError(error, `run statement "${statement.name}"`)
    } finally {
      deadline.end()
    }
  }

  openReader(options?: RunOptions): Reader {
    this.#requireOpen('open a reader')
    return new EmbeddedReader(this.#db, options)
  }

  async write<T>(work: (transaction: Runner) => Promise<T>): Promise<T> {
    this.#requireOpen('write')
    return this.#inTurn(() => retryPassing(() => this.#writeOnce(work), isWriteConflict))
  }

  async ensureSchema(): Promise<void> {
    await ensureSchema(this, () => this.#inTurn(() => this.#createMissing()))
  }

  async checkHealth(): Promise<void> {
    this.#requireOpen('reach the graph')
    try {
      await this.#db.executeCypher('RETURN 1 AS one')
    } catch (error) {
      throw new GraphError('UNAVAILABLE', `Cannot reach the graph: ${(error as Error).message}`, { cause: error })
    }
  }

  /** Waits for what runs, then writes everything into the file and lets go of it. */
  async close(): Promise<void> {
    if (this.#closed) return
    this.#closed = true
    await this.#lastWrite
    await this.#reading.ended()
    this.#db.close()
  }

  async #execute<Row>(text: string, params: Record<string, unknown>): Promise<Row[]> {
    return (await this.#db.executeCypher(text, params)).toArray() as Row[]
  }

  async #writeOnce<T>(work: (transaction: Runner) => Promise<T>): Promise<T> {
    const transaction = new EmbeddedTransaction(this.#db.beginTransaction())
    try {
      const result = await work(transaction)
      await transaction.commit()
      return result
    } catch (error) {
      await transaction.rollback()
      throw error
    }
  }

  async #createMissing(): Promise<void> {
    try {
      for (const { text } of [...UNIQUE_IDS, ...ID_INDEXES, ...ORDER_INDEXES]) await this.#db.executeCypher(text)
      for (const { label, property } of TEXT_INDEX_PROPERTIES) {
        if (!(await this.#hasTextIndex(label, property))) await this.#db.createTextIndex(label, property, { tokenizer: 'standard' })
      }
    } catch (error) {
      throw toGraphError(error, 'create the schema')
    }
  }

  /** Creating a text index anew reads every text again; a search in one that is missing is an error. */
  async #hasTextIndex(label: string, property: string): Promise<boolean> {
    return this.#db.textSearch(label, property, 'newsgraph', 1).then(
      () => true,
      () => false,
    )
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#lastWrite.then(work)
    this.#lastWrite = turn.catch(() => {})
    return turn
  }

  #requireOpen(doing: string): void {
    if (this.#closed) throw closedError(doing)
  }
}
