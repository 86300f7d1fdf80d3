// Recorded merges: the ids that given-up ones stand for, the merges of an entity, and all of them.
import type { Reader } from '../graph/graph.ts'
import { defineStatement } from '../graph/statement.ts'
import { MERGE_FIELDS } from './fragments.ts'
import { inOrder } from './in-order.ts'
import { listOfAll } from './list-of-all.ts'
import { type ListOfParent, listOfParent } from './list-of-parent.ts'
import { mergeLists } from './merged-list.ts'
import { mergesById } from './nodes-by-id.ts'
import type { Place } from './page.ts'
import { type MergeRow, type Raw, toMerge } from './rows.ts'

export interface MergeAt extends Place {
  readonly node: MergeRow
}

interface Current {
  readonly key: string
  readonly entityId: string
}

const READ_CURRENT = defineStatement<Current>({
  name: 'merges.current',
  kind: 'read',
  text: `UNWIND $ids AS key
   MATCH (m:MergeRecord {fromId: key}) WHERE m.undoneAt IS NULL
   RETURN key, m.entityId AS entityId`,
  example: { ids: ['person:0'] },
})

/** Ids of entities → the ids they go by now: their own, unless they were merged. */
export async function currentIds(reader: Reader, ids: readonly string[]): Promise<string[]> {
  const rows = await reader.run(READ_CURRENT, { ids: [...new Set(ids)] })
  const current = inOrder<Current, string | null>(
    ids,
    rows,
    (row) => row.key,
    (row) => row.entityId,
    null,
  )
  return ids.map((id, index) => current[index] ?? id)
}

function mergesWhere(name: string, match: string, where?: string): ListOfParent<MergeAt> {
  return listOfParent<MergeAt>({
    name,
    parent: 'Entity',
    match,
    ...(where === undefined ? {} : { where }),
    key: 'm.madeAt',
    keyType: 'string',
    id: 'm.id',
    carry: 'm',
    row: `node: m {${MERGE_FIELDS}}`,
    convert: (raw) => ({ ...raw, node: toMerge(raw.node as Raw) }) as MergeAt,
  })
}

/** What was merged into an entity, straight or through another, and the merges by which it was given up for a time. */
export const mergesOfEntity = mergeLists(
  'mergesOfEntity',
  mergesWhere('mergesInto', 'MATCH (m:MergeRecord {entityId: x.id})'),
  mergesWhere('mergesUndone', 'MATCH (m:MergeRecord {fromId: x.id})', 'm.entityId <> x.id'),
)

/** Every merge, by when it was made. */
export const allMerges = listOfAll<MergeRow>({
  name: 'allMerges',
  label: 'MergeRecord',
  property: 'madeAt',
  keyType: 'string',
  rows: mergesById,
})
