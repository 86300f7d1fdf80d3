// Which entities an export holds: a checked request in; the whole graph, or a list of entities in the order of their ids,
// out. Around given entities those with the most stated facts come first; beyond the limit the rest is left out, and said.
import type { Reader } from '../graph/graph.ts'
import { allEntities } from '../lookups/entities.ts'
import { neighboursOf } from '../lookups/links.ts'
import { currentIds } from '../lookups/merges.ts'
import { entitiesById } from '../lookups/nodes-by-id.ts'
import type { PageRequest } from '../lookups/page.ts'
import type { EntityRow } from '../lookups/rows.ts'
import { ENTITY_KINDS, type EntityKind } from '../ontology/ontology.ts'
import { ExportError } from './export-error.ts'
import type { ExportRequest } from './export-request.ts'

/** By each way to be linked so many neighbours of one entity are followed, the strongest first. */
export const MOST_NEIGHBOURS = 500

/** Entities whose neighbours are read at once. */
const ENTITIES_AT_ONCE = 50

/** The entities of an export; `whole`: all of these kinds (none is any), which are read a page at a time. */
export type Selection =
  | { readonly kind: 'whole'; readonly entityKinds: readonly EntityKind[] }
  | {
      readonly kind: 'listed'
      /** In the order of their ids. */
      readonly entities: readonly EntityRow[]
      /** False when the limit left entities out. */
      readonly complete: boolean
    }

/**
 * Chooses the entities of a request.
 * @throws ExportError naming the ids that the graph does not have
 */
export async function selectEntities(reader: Reader, request: ExportRequest): Promise<Selection> {
  const { entityKinds, limit } = request
  if (request.ids.length > 0) {
    const ids = await idsOfToday(reader, request.ids)
    return toListed(await entitiesAround(reader, { ...request, ids }), limit ?? Number.POSITIVE_INFINITY)
  }
  if (limit === null) return { kind: 'whole', entityKinds }
  return toListed(await mostMentioned(reader, entityKinds, limit + 1), limit)
}

/** The ids, those given up in a merge as what they stand for now; each once. */
export async function idsOfToday(reader: Reader, ids: readonly string[]): Promise<string[]> {
  return ids.length === 0 ? [] : [...new Set(await currentIds(reader, ids))]
}

function toListed(ranked: readonly EntityRow[], limit: number): Selection {
  const entities = ranked.slice(0, limit).sort((a, b) => (a.id < b.id ? -1 : 1))
  return { kind: 'listed', entities, complete: ranked.length <= limit }
}

/** The kinds that a list of them means: none is all. */
export function kindsMeant(entityKinds: readonly EntityKind[]): readonly EntityKind[] {
  return ENTITY_KINDS.filter((kind) => entityKinds.length === 0 || entityKinds.includes(kind))
}

async function mostMentioned(reader: Reader, entityKinds: readonly EntityKind[], count: number): Promise<EntityRow[]> {
  const page: PageRequest = { limit: count, descending: true, backward: false, after: null, before: null }
  const found: EntityRow[] = []
  for (const kind of kindsMeant(entityKinds)) {
    const { rows } = await allEntities[kind].byMentions.page(reader, page)
    found.push(...rows.map(({ node }) => node))
  }
  return found.sort((a, b) => b.articleCount - a.articleCount || (a.id < b.id ? -1 : 1)).slice(0, count)
}

/** The given entities, then those a hop away, then those two hops away, each hop's the most linked first. */
async function entitiesAround(reader: Reader, request: ExportRequest): Promise<EntityRow[]> {
  const ranked = await givenEntities(reader, request.ids)
  const known = new Set(request.ids)
  let edge: readonly EntityRow[] = ranked
  for (let hop = 1; hop <= request.hops && ranked.length <= (request.limit ?? Number.POSITIVE_INFINITY); hop++) {
    edge = await nextHop(reader, edge, known, request)
    for (const { id } of edge) known.add(id)
    ranked.push(...edge)
  }
  return ranked
}

async function givenEntities(reader: Reader, ids: readonly string[]): Promise<EntityRow[]> {
  const rows = await entitiesById(reader, ids)
  const missing = ids.filter((_, i) => rows[i] === null)
  if (missing.length === 0) return rows.flatMap((row) => row ?? [])
  throw new ExportError(
    `Cannot export ${missing.join(', ')}: the graph has no person, country, organization or place with this id; \`search\` finds ids by name`,
  )
}

async function nextHop(
  reader: Reader,
  edge: readonly EntityRow[],
  known: ReadonlySet<string>,
  { kinds, entityKinds, range }: ExportRequest,
): Promise<EntityRow[]> {
  const reached = new Map<string, { readonly entity: EntityRow; readonly stated: number; readonly count: number }>()
  for (let i = 0; i < edge.length; i += ENTITIES_AT_ONCE) {
    const ids = edge.slice(i, i + ENTITIES_AT_ONCE).map(({ id }) => id)
    for (const { entity, kind, count } of (await neighboursOf(reader, ids, kinds, MOST_NEIGHBOURS, { entityKinds, range })).flat()) {
      if (known.has(entity.id)) continue
      const before = reached.get(entity.id) ?? { stated: 0, count: 0 }
      const stated = before.stated + (kind === 'CO_MENTION' ? 0 : count)
      reached.set(entity.id, { entity, stated, count: before.count + count })
    }
  }
  return [...reached.values()]
    .sort((a, b) => b.stated - a.stated || b.count - a.count || (a.entity.id < b.entity.id ? -1 : 1))
    .map(({ entity }) => entity)
}
