// Statements inside one transaction of the embedded engine. The engine lets a transaction go on after an error and
// may end one under a running statement: this keeps the first failure and waits for what still runs.
import type { Transaction } from '@grafeo-db/js'
import { GraphError, type Params, type Runner, type Statement } from '../graph.ts'
import { prepareParams } from '../prepare.ts'
import { toGraphError } from './embedded-errors.ts'
import { RunningWork } from './running-work.ts'

export class EmbeddedTransaction implements Runner {
  readonly #transaction: Transaction
  readonly #running = new RunningWork()
  #failure: GraphError | null = null

  constructor(transaction: Transaction) {
    this.#transaction = transaction
  }

  run<Row>(statement: Statement<Row>, params: Params): Promise<Row[]> {
    return this.#running.track(this.#execute(statement, params))
  }

  /** @throws GraphError the first failure, even one that the caller has caught: all of it is stored, or none. */
  async commit(): Promise<void> {
    await this.#running.ended()
    if (this.#failure !== null) throw this.#failure
    try {
      this.#transaction.commit()
    } catch (error) {
      throw toGraphError(error, 'commit')
    }
  }

  /** Ends the transaction without a trace, when its statements have run out. */
  async rollback(): Promise<void> {
    await this.#running.ended()
    if (this.#transaction.isActive) this.#transaction.rollback()
  }

  async #execute<Row>(statement: Statement<Row>, params: Params): Promise<Row[]> {
    try {
      const result = await this.#transaction.executeCypher(statement.text, prepareParams(statement, params))
      return result.toArray() as Row[]
    } catch (error) {
      const failure = toGraphError(error, `run statement "${statement.name}"`)
      this.#failure ??= failure
      throw failure
    }
  }
}

/** What the engine is asked once it is closed. */
export function closedError(doing: string): GraphError {
  return new GraphError('UNAVAILABLE', `Cannot ${doing}: the graph is closed`)
}
