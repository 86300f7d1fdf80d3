// Ids of entities as they are asked for → the ids they go by now. An id that was given up in a merge stands for the
// entity it was merged into, wherever it may be asked for.
import { currentIds } from '../src/lookups/merges.ts'
import type { Context } from './context.ts'

/** Ids that a merge may have given up. */
const MERGEABLE = /^(?:person|organization|place):/

/** The id that an entity goes by now, read together with the others of this tick; what is no id comes back as it is. */
export async function currentId<Id extends string | null | undefined>(context: Context, id: Id): Promise<Id> {
  if (!id || !MERGEABLE.test(id)) return id
  return (await context.load('current id', currentIds, id)) as Id
}

/** The same for several, each once. */
export async function currentIdsOf(context: Context, ids: readonly string[] | null | undefined): Promise<string[]> {
  return [...new Set(await Promise.all((ids ?? []).map((id) => currentId(context, id))))]
}

/** Calls `read` with the id, and where that finds nothing with the id it goes by now: an id of today costs nothing more. */
export async function byCurrentId<Row>(context: Context, id: string, read: (id: string) => Promise<Row | null>): Promise<Row | null> {
  const found = await read(id)
  if (found !== null) return found
  const now = await currentId(context, id)
  return now === id ? null : read(now)
}
