// One read transaction of the embedded engine: every statement sees the graph as it was at the first one.
import type { GrafeoDB } from '@grafeo-db/js'
import { bestFirst, MORE_HITS } from '../best-first.ts'
import { type Deadline, startDeadline } from '../deadline.ts'
import { type Params, type Reader, type RunOptions, type Statement, TEXT_INDEXES, type TextHit, type TextIndex } from '../graph.ts'
import { requireRead } from '../prepare.ts'
import { toGraphError } from './embedded-errors.ts'
import { closedError, EmbeddedTransaction } from './embedded-transaction.ts'

export class EmbeddedReader implements Reader {
  readonly #db: GrafeoDB
  readonly #deadline: Deadline
  #transaction: EmbeddedTransaction | null = null
  #statementCount = 0
  #closed = false

  constructor(db: GrafeoDB, options: RunOptions | undefined) {
    this.#db = db
    this.#deadline = startDeadline('the operation', options)
  }

  get statementCount(): number {
    return this.#statementCount
  }

  async run<Row>(statement: Statement<Row>, params: Params): Promise<Row[]> {
    requireRead(statement)
    this.#count(`run statement "${statement.name}"`)
    this.#transaction ??= new EmbeddedTransaction(this.#db.beginTransaction())
    return this.#deadline.guard(this.#transaction.run(statement, params))
  }

  async searchText(index: TextIndex, query: string, limit: number): Promise<TextHit[]> {
    this.#count(`search "${index}"`)
    if (query.trim() === '' || limit <= 0) return []
    try {
      return await this.#deadline.guard(searchText(this.#db, index, query, limit))
    } catch (error) {
      throw toGraphError(error, `search "${index}"`)
    }
  }

  async close(): Promise<void> {
    if (this.#closed) return
    this.#closed = true
    this.#deadline.end()
    const ended = this.#transaction?.rollback()
    // A statement given up still runs inside the engine: its transaction ends when it does, and nobody waits for it.
    if (this.#deadline.signal?.aborted) ended?.catch(() => {})
    else await ended
  }

  #count(doing: string): void {
    if (this.#closed) throw closedError(doing)
    this.#deadline.throwIfStopped()
    this.#statementCount++
  }
}

/** A text lives in several indexes, one per property, whose scores are added up. */
async function searchText(db: GrafeoDB, index: TextIndex, query: string, limit: number): Promise<TextHit[]> {
  const { label, properties } = TEXT_INDEXES[index]
  const scores = new Map<number, number>()
  for (const property of properties) {
    for (const [nodeId = -1, score = 0] of await db.textSearch(label, property, query, limit + MORE_HITS)) {
      scores.set(nodeId, (scores.get(nodeId) ?? 0) + score)
    }
  }
  const hits = [...scores]
    .map(([nodeId, score]) => ({ id: db.getNode(nodeId)?.get('id'), score }))
    .filter((hit): hit is TextHit => typeof hit.id === 'string')
  return bestFirst(hits, limit)
}
