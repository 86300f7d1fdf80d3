// A Neo4j server as a Graph. Made by `openNeo4j`.
import neo4j, { type Driver, type Transaction } from 'neo4j-driver'
import { startDeadline } from '../deadline.ts'
import { type Graph, GraphError, type Params, type Reader, type Runner, type RunOptions, type Statement, TEXT_INDEXES } from '../graph.ts'
import { requireRead } from '../prepare.ts'
import { retryPassing } from '../retry.ts'
import { ensureSchema, ORDER_INDEXES, UNIQUE_IDS } from '../schema.ts'
import { isPassing, toGraphError } from './neo4j-errors.ts'
import { Neo4jReader } from './neo4j-reader.ts'
import { toDriverParams, toRows } from './rows.ts'

const FULL_TEXT_INDEXES = Object.values(TEXT_INDEXES).map(({ name, label, properties }) => ({
  name,
  text: `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON EACH [${properties.map((property) => `n.${property}`).join(', ')}] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'standard-folding'}}`,
}))

/** How long the server may take to fill new indexes, in seconds. */
const AWAIT_INDEXES_SECONDS = 300

/** Holds the driver and its connections. */
export class Neo4jGraph implements Graph {
  readonly engine = 'neo4j'
  readonly #driver: Driver
  readonly #database: string

  constructor(driver: Driver, database: string) {
    this.#driver = driver
    this.#database = database
  }

  async read<Row>(statement: Statement<Row>, params: Params, options?: RunOptions): Promise<Row[]> {
    requireRead(statement)
    const deadline = startDeadline(`statement "${statement.name}"`, options)
    const timeout = deadline.remainingMs()
    try {
      deadline.throwIfStopped()
      const rows = this.#driver.executeQuery(statement.text, toDriverParams(statement, params), {
        database: this.#database,
        routing: neo4j.routing.READ,
        bookmarkManager: null,
        resultTransformer: toRows<Row>,
        transactionConfig: { metadata: { app: 'newsgraph', statement: statement.name }, ...(timeout === undefined ? {} : { timeout }) },
        signal: deadline.signal,
      })
      return await deadline.guard(rows)
    } catch (error) {
      throw toGraphError(error, `run statement "${statement.name}"`)
    } finally {
      deadline.end()
    }
  }

  openReader(options?: RunOptions): Reader {
    return new Neo4jReader(this.#driver, this.#database, options)
  }

  write<T>(work: (transaction: Runner) => Promise<T>): Promise<T> {
    return retryPassing(() => this.#writeOnce(work), isPassing)
  }

  ensureSchema(): Promise<void> {
    return ensureSchema(this, () => this.#createMissing())
  }

  async checkHealth(): Promise<void> {
    try {
      await this.#execute('RETURN 1 AS one')
    } catch (error) {
      throw new GraphError('UNAVAILABLE', `Cannot reach the graph: ${(error as Error).message}`, { cause: error })
    }
  }

  close(): Promise<void> {
    return this.#driver.close()
  }

  async #writeOnce<T>(work: (transaction: Runner) => Promise<T>): Promise<T> {
    const session = this.#driver.session({ database: this.#database, defaultAccessMode: neo4j.session.WRITE })
    const transaction = session.beginTransaction({ metadata: { app: 'newsgraph' } })
    const runner = new WriteRunner(transaction)
    try {
      const result = await work(runner)
      await runner.commit()
      return result
    } catch (error) {
      if (transaction.isOpen()) await transaction.rollback().catch(() => {})
      // What the server said first is the reason, also where the work made another error of it.
      throw isPassing(runner.failure) ? runner.failure : error
    } finally {
      await session.close()
    }
  }

  /** One look at what is there, then only what is missing: a start costs one round trip. */
  async #createMissing(): Promise<void> {
    try {
      const rows = await this.#execute<{ name: string }>('SHOW INDEXES YIELD name RETURN name')
      const there = new Set(rows.map(({ name }) => name))
      const missing = [...UNIQUE_IDS, ...ORDER_INDEXES, ...FULL_TEXT_INDEXES].filter(({ name }) => !there.has(name))
      for (const { text } of missing) await this.#execute(text)
      if (missing.length > 0) await this.#execute(`CALL db.awaitIndexes(${AWAIT_INDEXES_SECONDS})`)
    } catch (error) {
      throw toGraphError(error, 'create the schema')
    }
  }

  #execute<Row>(text: string): Promise<Row[]> {
    return this.#driver.executeQuery(text, {}, { database: this.#database, resultTransformer: toRows<Row> })
  }
}

/** The statements of one write transaction; remembers the first that failed. */
class WriteRunner implements Runner {
  readonly #transaction: Transaction
  failure: GraphError | null = null

  constructor(transaction: Transaction) {
    this.#transaction = transaction
  }

  async run<Row>(statement: Statement<Row>, params: Params): Promise<Row[]> {
    return this.#noting(`run statement "${statement.name}"`, async () =>
      toRows<Row>(this.#transaction.run(statement.text, toDriverParams(statement, params))),
    )
  }

  /** @throws GraphError the first failure, even one that the caller has caught: all of it is stored, or none. */
  async commit(): Promise<void> {
    if (this.failure !== null) throw this.failure
    await this.#noting('commit', () => this.#transaction.commit())
  }

  async #noting<T>(doing: string, work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      const failure = toGraphError(error, doing)
      this.failure ??= failure
      throw failure
    }
  }
}
