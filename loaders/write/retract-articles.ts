// Takes back what articles say, inside an open write transaction:
//   1. read what they touch;  2. delete their relationships;  3. uncount their names;
//   4. delete quotes, events, positions, entities and publishers that no article tells of any more;
//   5. bring the rest up to date.
import type { Runner } from '../../src/graph/graph.ts'
import { runIds, runRows } from './portions.ts'
import { PUT_ABOUT } from './put.ts'
import * as refresh from './refresh.ts'
import * as retract from './retract.ts'
import { nameRows } from './rows.ts'

/**
 * Takes back what the articles say; the articles stay, bare, for their new facts, unless `removing`.
 * @param ids of articles that are stored
 */
export async function retractArticles(transaction: Runner, ids: readonly string[], { removing = false } = {}): Promise<void> {
  const mentioned = await runIds(transaction, retract.READ_MENTIONED, ids)
  const quotes = idsOf(await runIds(transaction, retract.READ_QUOTED, ids))
  const events = idsOf(await runIds(transaction, retract.READ_REPORTED_EVENTS, ids))
  const positions = idsOf(await runIds(transaction, retract.READ_REPORTED_POSITIONS, ids))
  const publishers = idsOf(await runIds(transaction, retract.READ_PUBLISHERS, ids))
  for (const statement of retract.DELETE_STATEMENTS_OF_ARTICLES) await runIds(transaction, statement, ids)
  if (removing) await runIds(transaction, retract.DELETE_ARTICLES, ids)
  await uncountNames(transaction, mentioned)
  await runIds(transaction, retract.DELETE_UNTOLD_QUOTES, quotes)
  await runIds(transaction, retract.DELETE_UNTOLD_EVENTS, events)
  await runIds(transaction, retract.DELETE_UNTOLD_POSITIONS, positions)
  await deriveAbout(transaction, quotes)
  await deleteUnmentioned(transaction, idsOf(mentioned))
  await runIds(transaction, retract.DELETE_BARE_PUBLISHERS, publishers)
  await refreshTouched(transaction, { quotes, events, positions, publishers, entities: idsOf(mentioned) })
}

function idsOf(rows: readonly { readonly id: string }[]): string[] {
  return rows.map(({ id }) => id)
}

async function uncountNames(transaction: Runner, mentioned: readonly { readonly id: string; readonly names: readonly string[] }[]) {
  const rows = nameRows(mentioned.map(({ id, names }) => ({ entityId: id, names })))
  const names = rows.map(({ nameId }) => nameId)
  await runRows(
    transaction,
    retract.RETRACT_NAMES,
    rows.map(({ nameId, entityId, articles }) => ({ nameId, entityId, articles })),
  )
  await runIds(transaction, retract.DELETE_UNUSED_NAMES, names)
  await runIds(transaction, retract.DELETE_BARE_NAMES, names)
}

async function deriveAbout(transaction: Runner, quoteIds: readonly string[]): Promise<void> {
  const told = await runIds(transaction, retract.READ_ABOUT, quoteIds)
  await runIds(transaction, retract.DELETE_ABOUT, quoteIds)
  await runRows(
    transaction,
    PUT_ABOUT,
    told.flatMap(({ quoteId, about }) => about.map((entityId) => ({ quoteId, entityId }))),
  )
}

/** Entities that nothing speaks of any more; a country goes after the last place in it. */
async function deleteUnmentioned(transaction: Runner, entityIds: readonly string[]): Promise<void> {
  const countries = idsOf(await runIds(transaction, retract.READ_COUNTRIES_OF_PLACES, entityIds))
  await runIds(transaction, retract.DELETE_UNMENTIONED_ENTITIES, entityIds)
  await runIds(transaction, retract.DELETE_UNMENTIONED_ENTITIES, [...entityIds, ...countries])
}

/** Nodes whose derived properties (counts, first dates, status) depend on what was stored or taken back. */
export interface Touched {
  readonly quotes: readonly string[]
  readonly events: readonly string[]
  readonly positions: readonly string[]
  readonly entities: readonly string[]
  readonly publishers: readonly string[]
}

/** Derives the touched nodes' properties anew from what is stored. */
export async function refreshTouched(transaction: Runner, touched: Touched): Promise<void> {
  await runIds(transaction, refresh.REFRESH_QUOTES, touched.quotes)
  await runIds(transaction, refresh.REFRESH_SPEAKERS, touched.quotes)
  await runIds(transaction, refresh.REFRESH_EVENTS, touched.events)
  await runIds(transaction, refresh.REFRESH_POSITIONS, touched.positions)
  await runIds(transaction, refresh.REFRESH_ENTITIES, touched.entities)
  await runIds(transaction, refresh.REFRESH_PUBLISHERS, touched.publishers)
}
