// ArticleFacts → graph, inside one write transaction: what the articles said before is taken back, what they say now is
// stored, and what derives from it (counts, first dates, status) is brought up to date. All of it is stored, or nothing.
import type { Graph, Runner } from '../src/graph/graph.ts'
import type { ArticleFacts } from './facts.ts'
import { runIds, runRows } from './write/portions.ts'
import { PUT_NAME_NODES, PUT_NAMES } from './write/put.ts'
import { READ_STORED_TELLINGS } from './write/refresh.ts'
import { READ_ARTICLE_HASHES } from './write/retract.ts'
import { refreshTouched, retractArticles } from './write/retract-articles.ts'
import { NODE_ROWS, nameRows, RELATIONSHIP_ROWS } from './write/rows.ts'
import { stampLoaded } from './write/stamp.ts'

/**
 * Stores articles with their facts, replacing what they said before.
 * @throws GraphError when the store does not take them; then none of them is stored.
 */
export async function writeArticles(graph: Graph, facts: readonly ArticleFacts[]): Promise<void> {
  const ids = facts.map(({ article }) => article.id)
  await graph.write(async (transaction) => {
    await retractStored(transaction, ids)
    await putFacts(transaction, facts)
    await stampLoaded(transaction, ids)
  })
}

/** Takes back what those of the articles that are stored say; gives back their ids. */
export async function retractStored(transaction: Runner, ids: readonly string[], options = { removing: false }): Promise<string[]> {
  const stored = (await runIds(transaction, READ_ARTICLE_HASHES, ids)).map(({ id }) => id)
  if (stored.length > 0) await retractArticles(transaction, stored, options)
  return stored
}

/** Stores facts of articles that say nothing yet. */
export async function putFacts(transaction: Runner, facts: readonly ArticleFacts[]): Promise<void> {
  const retold = await retoldIds(transaction, facts)
  for (const [statement, rowsOf] of NODE_ROWS) await runRows(transaction, statement, facts.flatMap(rowsOf))
  for (const [statement, rowsOf] of RELATIONSHIP_ROWS) await runRows(transaction, statement, facts.flatMap(rowsOf))
  const names = nameRows(facts.flatMap(({ mentions }) => mentions))
  await runRows(
    transaction,
    PUT_NAME_NODES,
    [...new Set(names.map(({ nameId }) => nameId))].map((id) => ({ id })),
  )
  await runRows(
    transaction,
    PUT_NAMES,
    names.map((row) => ({ ...row })),
  )
  await refreshTouched(transaction, {
    quotes: retold.filter((id) => id.startsWith('quote:')),
    events: retold.filter((id) => id.startsWith('event:')),
    positions: retold.filter((id) => id.startsWith('position:')),
    entities: facts.flatMap(({ entities }) => entities.map(({ id }) => id)),
    publishers: facts.flatMap(({ publisher }) => publisher?.id ?? []),
  })
}

/** Ids of quotes, events and positions that more than one article tells of: stored already, or twice in this batch. */
async function retoldIds(transaction: Runner, facts: readonly ArticleFacts[]): Promise<string[]> {
  const told = facts.flatMap(({ quotes, events, positions }) => [...quotes, ...events, ...positions].map(({ id }) => id))
  const stored = (await runIds(transaction, READ_STORED_TELLINGS, told)).map(({ id }) => id)
  return [...stored, ...duplicatesIn(told)]
}

function duplicatesIn(ids: readonly string[]): string[] {
  const seen = new Set<string>()
  return ids.filter((id) => seen.size === seen.add(id).size)
}
