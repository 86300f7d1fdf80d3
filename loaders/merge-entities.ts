// Two entities of one kind → one, on somebody's word: the decision is recorded, and the stored articles that mention the
// one given up are read again, under the id of the other. Facts stay a function of articles and recorded decisions.
import type { Graph, Runner } from '../src/graph/graph.ts'
import { defineStatement } from '../src/graph/statement.ts'
import { shortHash } from '../src/ontology/ids.ts'
import type { EntityKind } from '../src/ontology/ontology.ts'
import { MergeError } from './merge-error.ts'
import { noteMerged } from './note-merged.ts'
import { readAllAgain } from './read-again.ts'
import { type MergeRecord, Merges, readMerges } from './resolve/merges.ts'
import { runRows } from './write/portions.ts'

export interface MergeRequest {
  /** The entity that is given up. */
  readonly fromId: string
  /** The one it turns out to be. */
  readonly intoId: string
  readonly why?: string | null
  /** Who says so. */
  readonly by?: string | null
}

export interface Merged {
  /** The id of the record: `merge:<hash>`. */
  readonly mergeId: string
  /** The entity that both are now. */
  readonly entityId: string
  /** False when it was so before. */
  readonly changed: boolean
}

/** Kinds whose entities articles name; countries are those of ISO 3166. */
const MERGED_KINDS: readonly EntityKind[] = ['Person', 'Organization', 'Place']

interface StoredEntity {
  readonly id: string
  readonly kind: EntityKind
  readonly name: string
  readonly shortName: string | null
  readonly names: readonly string[]
}

const READ_ENTITIES = defineStatement<{ entity: StoredEntity }>({
  name: 'merges.entities',
  kind: 'read',
  text: `UNWIND $ids AS key
   MATCH (e:Entity {id: key})
   CALL (e) {
     MATCH (e)<-[r:NAMES]-(n:Name)
     WITH r, n ORDER BY r.articles DESC, n.id LIMIT 1000
     RETURN collect(n.id) AS names
   }
   RETURN e {.id, .kind, .name, .shortName, names: names} AS entity`,
  example: { ids: ['person:0'] },
})

const PUT_MERGE = defineStatement({
  name: 'merges.put',
  kind: 'write',
  text: `MERGE (m:MergeRecord {id: $id})
   SET m.fromId = $fromId, m.intoId = $intoId, m.entityId = $entityId, m.fromName = $fromName, m.intoName = $intoName,
       m.fromShortName = $fromShortName, m.intoShortName = $intoShortName, m.fromNames = $fromNames, m.intoNames = $intoNames,
       m.madeBy = $madeBy, m.why = $why, m.madeAt = $madeAt`,
  example: {
    id: 'merge:0',
    fromId: 'person:0',
    intoId: 'person:1',
    entityId: 'person:1',
    fromName: 'Some One',
    intoName: 'Someone',
    fromShortName: null,
    intoShortName: null,
    fromNames: ['some one'],
    intoNames: ['someone'],
    madeBy: null,
    why: null,
    madeAt: '2031-03-04T00:00:00.000Z',
  },
})

const MOVE_MERGES = defineStatement({
  name: 'merges.move',
  kind: 'write',
  text: 'UNWIND $rows AS row MATCH (m:MergeRecord {id: row.id}) SET m.entityId = row.entityId',
  example: { rows: [{ id: 'merge:0', entityId: 'person:1' }] },
})

/**
 * Makes one entity of two, and reads again what is concerned. Ids that were given up before stand for the entities they
 * are now; merging again what is one changes nothing. When `signal` is aborted, articles not yet read again stay noted,
 * and the next load or merge reads them.
 * @throws MergeError when the two cannot be one
 */
export async function mergeEntities(graph: Graph, request: MergeRequest, signal?: AbortSignal): Promise<Merged> {
  const at = new Date().toISOString()
  const merged = await graph.write((transaction) => recordMerge(transaction, request, at))
  await readAllAgain(graph, signal)
  return merged
}

/** The decision, recorded with what it concerns in one transaction: a load that comes later finishes what this one began. */
export async function recordMerge(transaction: Runner, request: MergeRequest, at: string): Promise<Merged> {
  const before = await readMerges(transaction)
  const known = alreadyMerged(request, before)
  if (known !== null) return known
  const { from, into } = await readBoth(transaction, { fromId: before.idOf(request.fromId), intoId: before.idOf(request.intoId) })
  const record = toRecord(from, into, at)
  const { undoneAt, ...properties } = record
  await transaction.run(PUT_MERGE, { ...properties, madeBy: request.by ?? null, why: request.why ?? null })
  const after = await moveMerges(transaction, [...before.records, record])
  await noteMerged(transaction, record, before, after)
  return { mergeId: record.id, entityId: into.id, changed: true }
}

/** Brings the entity that each record leads to up to date. */
export async function moveMerges(transaction: Runner, records: readonly MergeRecord[]): Promise<Merges> {
  const after = new Merges(records)
  const moved = after.records.map(({ id, intoId, entityId }) => ({ id, entityId: after.idOf(intoId), was: entityId }))
  const rows = moved.filter(({ entityId, was }) => entityId !== was).map(({ id, entityId }) => ({ id, entityId }))
  await runRows(transaction, MOVE_MERGES, rows)
  return after
}

/** @throws MergeError when it would be merged into itself, or the other way round than it was */
function alreadyMerged({ fromId, intoId }: MergeRequest, merges: Merges): Merged | null {
  if (fromId === intoId) throw new MergeError(`Cannot merge "${fromId}" into itself: name two entities`)
  const entityId = merges.idOf(fromId)
  if (entityId !== merges.idOf(intoId)) return null
  const [record] = merges.wayFrom(fromId)
  if (record !== undefined) return { mergeId: record.id, entityId, changed: false }
  const [back] = merges.wayFrom(intoId)
  throw new MergeError(`Cannot merge "${fromId}" into "${intoId}": "${intoId}" is merged into it already; undo "${back?.id}" first`)
}

async function readBoth(transaction: Runner, { fromId, intoId }: MergeRequest) {
  const rows = await transaction.run(READ_ENTITIES, { ids: [fromId, intoId] })
  const entities = new Map(rows.map(({ entity }) => [entity.id, entity]))
  const find = (id: string): StoredEntity => {
    const entity = entities.get(id)
    if (entity !== undefined) return entity
    throw new MergeError(`Cannot merge "${fromId}" into "${intoId}": there is no entity "${id}"; \`search\` finds ids by name`)
  }
  const [from, into] = [find(fromId), find(intoId)]
  for (const { kind, name } of [from, into]) {
    if (MERGED_KINDS.includes(kind)) continue
    throw new MergeError(`Cannot merge "${fromId}" into "${intoId}": ${name} is a country, and countries are those of ISO 3166`)
  }
  if (from.kind === into.kind) return { from, into }
  throw new MergeError(
    `Cannot merge "${fromId}" into "${intoId}": one is ${toWords(from.kind)}, the other ${toWords(into.kind)}; both must be of one kind`,
  )
}

function toWords(kind: EntityKind): string {
  return kind === 'Organization' ? 'an organization' : `a ${kind.toLowerCase()}`
}

function toRecord(from: StoredEntity, into: StoredEntity, at: string): MergeRecord {
  return {
    id: `merge:${shortHash([from.id, into.id, at].join('\n'))}`,
    fromId: from.id,
    intoId: into.id,
    entityId: into.id,
    fromName: from.name,
    intoName: into.name,
    fromShortName: from.shortName ?? null,
    intoShortName: into.shortName ?? null,
    fromNames: [...from.names].sort(),
    intoNames: [...into.names].sort(),
    madeAt: at,
    undoneAt: null,
  }
}
