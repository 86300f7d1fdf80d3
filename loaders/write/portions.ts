// Rows → the same statement run in portions of a bounded size, so that a transaction's memory does not depend on the
// batch; sorted by id, so that two writers take locks in one order.
import type { Params, Runner, Statement } from '../../src/graph/graph.ts'

/** Rows one statement takes at the most. */
const PORTION = 2000

/** One row of a statement that takes `$rows`; its first field is the id of the node it starts from. */
export type Row = Readonly<Record<string, Params[string]>>

/** Runs a statement that takes `$rows` (and others that stay the same), and gives back all its rows. */
export async function runRows<Result>(
  transaction: Runner,
  statement: Statement<Result>,
  rows: readonly Row[],
  others: Params = {},
): Promise<Result[]> {
  return inPortions(
    sortBy(rows, (row) => String(Object.values(row)[0])),
    (portion) => transaction.run(statement, { ...others, rows: portion }),
  )
}

/** Runs a statement that takes `$ids` (and others that stay the same), each id once, and gives back all its rows. */
export async function runIds<Result>(
  transaction: Runner,
  statement: Statement<Result>,
  ids: readonly string[],
  others: Params = {},
): Promise<Result[]> {
  return inPortions([...new Set(ids)].sort(), (portion) => transaction.run(statement, { ...others, ids: portion }))
}

async function inPortions<T, Result>(items: readonly T[], run: (portion: readonly T[]) => Promise<Result[]>): Promise<Result[]> {
  const results: Result[] = []
  for (let from = 0; from < items.length; from += PORTION) {
    for (const result of await run(items.slice(from, from + PORTION))) results.push(result)
  }
  return results
}

function sortBy<T>(items: readonly T[], key: (item: T) => string): T[] {
  return items
    .map((item) => [key(item), item] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, item]) => item)
}
