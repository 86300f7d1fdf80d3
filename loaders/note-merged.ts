// A decision made or undone → the stored articles it concerns, noted to be read again: those that mention who was given
// up, and those in which a short name now stands for somebody else.
import type { Runner } from '../src/graph/graph.ts'
import { defineStatement } from '../src/graph/statement.ts'
import { findUnsettled } from './resolve/against-graph.ts'
import { readKnownNames } from './resolve/known-in-graph.ts'
import { kindOfId, type MergeRecord, type Merges } from './resolve/merges.ts'
import { isFullName, keyOfSpelling, type ShortName } from './resolve/short-names.ts'
import { noteUnsettled } from './resolve/unsettled.ts'

const AT_ONCE = 2000

/** Articles that mention an entity by one of the names, or by one that is not among the others; by any when `all`. */
const READ_MENTIONING = defineStatement<{ id: string }>({
  name: 'merges.mentioning',
  kind: 'read',
  text: `MATCH (e:Entity {id: $entityId})<-[m:MENTIONS]-(a:Article)
   WHERE a.id > $from AND ($all OR any(name IN coalesce(m.names, []) WHERE name IN $names OR NOT name IN $others))
   RETURN a.id AS id ORDER BY id LIMIT $limit`,
  example: { entityId: 'person:0', from: '', all: false, names: ['someone'], others: ['other'], limit: AT_ONCE },
})

/** The decision was made: everything that mentions who is given up is to be read again. */
export async function noteMerged(transaction: Runner, record: MergeRecord, before: Merges, after: Merges): Promise<void> {
  await noteMentioning(transaction, { entityId: record.fromId, all: true, names: [], others: [] })
  await noteShortNames(transaction, record, before, after)
}

/**
 * The decision was undone: of what mentions the entity, that is to be read again which may tell of who was given up. What
 * uses only names of the other's own is left alone, so that undoing costs what merging cost.
 */
export async function noteUndone(transaction: Runner, record: MergeRecord, before: Merges, after: Merges): Promise<void> {
  const { entityId, fromName, fromNames, intoNames } = record
  // A surname is everybody's: it tells something only where it was all that was known.
  const telling = kindOfId(entityId) === 'person' && isFullName(fromName) ? fromNames.filter(isFullName) : fromNames
  await noteMentioning(transaction, { entityId, all: kindOfId(entityId) === 'place', names: telling, others: intoNames })
  await noteShortNames(transaction, record, before, after)
}

interface Mentioning {
  readonly entityId: string
  readonly all: boolean
  readonly names: readonly string[]
  readonly others: readonly string[]
}

async function noteMentioning(transaction: Runner, mentioning: Mentioning): Promise<void> {
  for (let from: string | undefined = ''; from !== undefined; ) {
    const rows: readonly { id: string }[] = await transaction.run(READ_MENTIONING, { ...mentioning, from, limit: AT_ONCE })
    await noteUnsettled(
      transaction,
      rows.map(({ id }) => id),
    )
    from = rows.length < AT_ONCE ? undefined : rows.at(-1)?.id
  }
}

async function noteShortNames(transaction: Runner, record: MergeRecord, before: Merges, after: Merges): Promise<void> {
  const names = shortNamesOf(record)
  const knownBefore = await readKnownNames(transaction, names, before)
  const known = await readKnownNames(transaction, names, after)
  const changed = names.filter((name) => knownBefore.evidenceOn(name) !== known.evidenceOn(name))
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
