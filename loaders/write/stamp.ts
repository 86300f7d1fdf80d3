// Ids of articles that an open write transaction has stored → their `loadedAt`: one moment for the whole transaction,
// later than that of every transaction stored before. Whoever knows the latest moment it has seen can so ask for what
// came since, and misses nothing. Call it last: writers wait for each other from here until the transaction ends.
import type { Runner } from '../../src/graph/graph.ts'
import { defineStatement } from '../../src/graph/statement.ts'
import { runIds } from './portions.ts'

/** Writing takes the node's lock, which other processes on the same server wait for; the value stays. */
const WAIT_FOR_OTHERS = defineStatement({
  name: 'stamp.waitForOthers',
  kind: 'write',
  text: "MATCH (m:Meta {id: 'schema'}) SET m.version = m.version",
  example: {},
})

const READ_LATEST = defineStatement<{ readonly loadedAt: string }>({
  name: 'stamp.readLatest',
  kind: 'read',
  text: "MATCH (a:Article) WHERE a.loadedAt > '' RETURN a.loadedAt AS loadedAt ORDER BY loadedAt DESC LIMIT 1",
  example: {},
})

const STAMP_ARTICLES = defineStatement({
  name: 'stamp.articles',
  kind: 'write',
  text: 'UNWIND $ids AS key MATCH (a:Article {id: key}) SET a.loadedAt = $loadedAt',
  example: { ids: ['article:0'], loadedAt: '2031-03-04T00:00:00.000Z' },
})

/** Says of the articles that they were loaded now (ISO 8601, UTC, milliseconds). */
export async function stampLoaded(transaction: Runner, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await transaction.run(WAIT_FOR_OTHERS, {})
  const latest = (await transaction.run(READ_LATEST, {}))[0]?.loadedAt
  await runIds(transaction, STAMP_ARTICLES, ids, { loadedAt: momentAfter(latest) })
}

/** Now; or a millisecond after `latest`, where the clock of this machine is not beyond it. */
export function momentAfter(latest: string | undefined, now = Date.now()): string {
  return new Date(latest === undefined ? now : Math.max(now, Date.parse(latest) + 1)).toISOString()
}
