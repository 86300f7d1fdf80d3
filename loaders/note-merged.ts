// A decision made or undone → the stored articles it concerns, noted to be read again: those that mention who was given
// up, and those in which a short name now stands for somebody else.
import type { Runner } from '../src/graph/graph.ts'
import { defineStatement } from '../src/graph/statement.ts'
import { findUnsettled } from './resolve/against-graph.ts'
import { readKnownNames } from './resolve/known-in-graph.ts'
import { kindOfId, type MergeRecord, type Merges } from './resolve/merges.ts'
import { keyOfSpelling, lettersKey, type ShortName, surnameKey } from './resolve/short-names.ts'
import { noteUnsettled } from './resolve/unsettled.ts'
import { runRows } from './write/portions.ts'

const AT_ONCE = 2000

/** Articles that mention an entity: all, or those that do so by a name that is not among the others. */
const READ_MENTIONING = defineStatement<{ id: string }>({
  name: 'merges.mentioning',
  kind: 'read',
  text: `MATCH (e:Entity {id: $entityId})<-[m:MENTIONS]-(a:Article)
   WHERE a.id > $from AND ($all OR any(name IN coalesce(m.names, []) WHERE NOT name IN $others))
   RETURN a.id AS id ORDER BY id LIMIT $limit`,
  example: { entityId: 'person:0', from: '', all: false, others: ['other'], limit: AT_ONCE },
})

const READ_MOVED = defineStatement<{ id: string }>({
  name: 'merges.moved',
  kind: 'read',
  text: `MATCH (m:MergeRecord {id: $mergeId})<-[:MOVED_BY]-(a:Article)
   WHERE a.id > $from
   RETURN a.id AS id ORDER BY id LIMIT $limit`,
  example: { mergeId: 'merge:0', from: '', limit: AT_ONCE },
})

const PUT_MOVED = defineStatement({
  name: 'merges.putMoved',
  kind: 'write',
  text: `UNWIND $rows AS row
   MATCH (a:Article {id: row.articleId})
   MATCH (m:MergeRecord {id: row.mergeId})
   MERGE (a)-[:MOVED_BY]->(m)`,
  example: { rows: [{ articleId: 'article:0', mergeId: 'merge:0' }] },
})

/** The decision was made: what mentions who is given up is marked as moved, and is to be read again. */
export async function noteMerged(transaction: Runner, record: MergeRecord, before: Merges, after: Merges): Promise<void> {
  const { id: mergeId, fromId: entityId } = record
  for await (const ids of pagesOf((page) => transaction.run(READ_MENTIONING, { entityId, all: true, others: [], ...page }))) {
    await runRows(
      transaction,
      PUT_MOVED,
      ids.map((articleId) => ({ articleId, mergeId })),
    )
    await noteUnsettled(transaction, ids)
  }
  await noteShortNames(transaction, record, before, after)
}

/**
 * The decision was undone: what was moved is to be read again, and of what came since then whatever may tell of who was
 * given up. The other's own articles are left alone, so that undoing costs what merging cost.
 */
export async function noteUndone(transaction: Runner, record: MergeRecord, before: Merges, after: Merges): Promise<void> {
  const { id: mergeId, entityId, intoNames: others } = record
  for await (const ids of pagesOf((page) => transaction.run(READ_MOVED, { mergeId, ...page }))) await noteUnsettled(transaction, ids)
  // Places of one name are told apart by what stands around it.
  const mentioning = { entityId, all: kindOfId(entityId) === 'place', others }
  for await (const ids of pagesOf((page) => transaction.run(READ_MENTIONING, { ...mentioning, ...page })))
    await noteUnsettled(transaction, ids)
  await noteShortNames(transaction, record, before, after)
}

async function* pagesOf(
  read: (page: { readonly from: string; readonly limit: number }) => Promise<readonly { readonly id: string }[]>,
): AsyncGenerator<readonly string[]> {
  for (let from: string | undefined = ''; from !== undefined; ) {
    const ids: readonly string[] = (await read({ from, limit: AT_ONCE })).map(({ id }) => id)
    yield ids
    from = ids.length < AT_ONCE ? undefined : ids.at(-1)
  }
}

async function noteShortNames(transaction: Runner, record: MergeRecord, before: Merges, after: Merges): Promise<void> {
  const names = shortNamesOf(record)
  const knownBefore = await readKnownNames(transaction, names, before)
  const known = await readKnownNames(transaction, names, after)
  // Who has no other name than a short one is told by nothing, so that nothing changes what is told of it.
  const own = lettersKey(surnameKey(record.fromName))
  const changed = names.filter((name) => name.key === own || knownBefore.evidenceOn(name) !== known.evidenceOn(name))
  await noteUnsettled(transaction, await findUnsettled(transaction, changed, known, after))
}

/** The names of both, each as a short name: those that are none are known by nobody. */
function shortNamesOf({ fromId, fromNames, intoNames }: MergeRecord): ShortName[] {
  const names = [...fromNames, ...intoNames]
  if (kindOfId(fromId) === 'person') return distinct(names.map((name) => ({ kind: 'Person', key: keyOfSpelling(name) })))
  if (kindOfId(fromId) === 'organization') {
    return distinct(names.map((name) => ({ kind: 'Organization', key: name.replaceAll(' ', '') })))
  }
  return []
}

function distinct(names: readonly ShortName[]): ShortName[] {
  return [...new Map(names.map((name) => [name.key, name])).values()]
}
