// A recorded merge → undone: the record stays, marked so, and the articles it concerned are read again, each entity under
// an id of its own.
import type { Graph, Runner } from '../src/graph/graph.ts'
import { defineStatement } from '../src/graph/statement.ts'
import { type Merged, moveMerges } from './merge-entities.ts'
import { MergeError } from './merge-error.ts'
import { noteUndone } from './note-merged.ts'
import { readAllAgain } from './read-again.ts'
import { readMerges } from './resolve/merges.ts'

const MARK_UNDONE = defineStatement({
  name: 'merges.undo',
  kind: 'write',
  text: 'MATCH (m:MergeRecord {id: $id}) SET m.undoneAt = $at',
  example: { id: 'merge:0', at: '2031-03-04T00:00:00.000Z' },
})

/**
 * Undoes a merge, and reads again what is concerned; undoing it again changes nothing. When `signal` is aborted, articles
 * not yet read again stay noted, and the next load or merge reads them.
 * @returns with the entity that stands by itself again
 * @throws MergeError when there is no such merge
 */
export async function undoMerge(graph: Graph, mergeId: string, signal?: AbortSignal): Promise<Merged> {
  const at = new Date().toISOString()
  const undone = await graph.write((transaction) => recordUndo(transaction, mergeId, at))
  await readAllAgain(graph, signal)
  return undone
}

async function recordUndo(transaction: Runner, mergeId: string, at: string): Promise<Merged> {
  const before = await readMerges(transaction)
  const record = before.records.find(({ id }) => id === mergeId)
  if (record === undefined) throw new MergeError(`Cannot undo "${mergeId}": there is no such merge; \`merges\` lists them`)
  if (record.undoneAt !== null) return { mergeId, entityId: before.idOf(record.fromId), changed: false }
  await transaction.run(MARK_UNDONE, { id: mergeId, at })
  const after = await moveMerges(
    transaction,
    before.records.map((each) => (each.id === mergeId ? { ...each, undoneAt: at } : each)),
  )
  await noteUndone(transaction, record, before, after)
  return { mergeId, entityId: record.fromId, changed: true }
}
