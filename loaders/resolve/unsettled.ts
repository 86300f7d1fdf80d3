// Which stored articles are to be read again, since a short name in them stands for somebody else by now. They are
// noted in the graph, in the transaction that brought the news, so that a load that is killed forgets none of them.
import type { Graph, Runner } from '../../src/graph/graph.ts'
import { defineStatement } from '../../src/graph/statement.ts'
import type { Article } from '../article.ts'
import { runIds } from '../write/portions.ts'
import { readStoredArticles } from './known-in-graph.ts'

/** Articles read again at once: as many as come with a batch of new ones, so that no batch grows beyond twice its size. */
const AT_ONCE = 32

const NOTE_UNSETTLED = defineStatement({
  name: 'unsettled.note',
  kind: 'write',
  text: 'UNWIND $ids AS key MERGE (u:Unsettled {id: key})',
  example: { ids: ['article:0'] },
})

const FORGET_UNSETTLED = defineStatement({
  name: 'unsettled.forget',
  kind: 'write',
  text: 'UNWIND $ids AS key MATCH (u:Unsettled {id: key}) DELETE u',
  example: { ids: ['article:0'] },
})

const READ_UNSETTLED = defineStatement<{ id: string }>({
  name: 'unsettled.read',
  kind: 'read',
  text: 'MATCH (u:Unsettled) RETURN u.id AS id ORDER BY id LIMIT $limit',
  example: { limit: AT_ONCE },
})

/** Notes the articles as to be read again. */
export async function noteUnsettled(transaction: Runner, articleIds: readonly string[]): Promise<void> {
  await runIds(transaction, NOTE_UNSETTLED, articleIds)
}

/** For articles that were read again, or are gone. */
export async function forgetUnsettled(transaction: Runner, articleIds: readonly string[]): Promise<void> {
  await runIds(transaction, FORGET_UNSETTLED, articleIds)
}

/** Hands out the articles noted, each to one taker. */
export class UnsettledArticles {
  readonly #graph: Graph
  readonly #taken = new Set<string>()

  constructor(graph: Graph) {
    this.#graph = graph
  }

  /** Some of the articles noted that nobody has taken, as they were loaded; none when there are no more. */
  async take(): Promise<Article[]> {
    const noted = await this.#graph.read(READ_UNSETTLED, { limit: AT_ONCE + this.#taken.size })
    const ids = noted.map(({ id }) => id).filter((id) => !this.#taken.has(id))
    for (const id of ids.slice(0, AT_ONCE)) this.#taken.add(id)
    return readStoredArticles(this.#graph, ids.slice(0, AT_ONCE))
  }

  /** From now on these can be taken again, if they are noted again. */
  giveBack(read: readonly { readonly article: { readonly id: string } }[]): void {
    for (const { article } of read) this.#taken.delete(article.id)
  }
}
