// Node: everything that has an id, found again by it.
import { z } from 'zod'
import {
  articlesById,
  entitiesById,
  eventsById,
  mergesById,
  type NodesById,
  positionsById,
  publishersById,
  quotesById,
} from '../src/lookups/nodes-by-id.ts'
import type { EntityRow } from '../src/lookups/rows.ts'
import { ENTITY_KINDS, type EntityKind } from '../src/ontology/ontology.ts'
import { builder } from './builder.ts'
import type { Context } from './context.ts'
import { byCurrentId } from './current-id.ts'
import { MAX_IDS } from './limits.ts'
import { Node } from './refs.ts'

/** The check of a list of ids. */
export const AT_MOST_MAX_IDS = z.array(z.string()).max(MAX_IDS, `at most ${MAX_IDS} ids`).nullish()

type AnyRow = { readonly id: string }

const KINDS: Readonly<Record<string, { readonly type: string; readonly read: NodesById<AnyRow> }>> = {
  article: { type: 'Article', read: articlesById },
  publisher: { type: 'Publisher', read: publishersById },
  quote: { type: 'Quote', read: quotesById },
  event: { type: 'Event', read: eventsById },
  position: { type: 'Position', read: positionsById },
  merge: { type: 'Merge', read: mergesById },
  ...Object.fromEntries(ENTITY_KINDS.map((kind) => [kind.toLowerCase(), { type: kind, read: entitiesById }])),
}

/** The kind an id names; null for what is no id of ours. */
function kindOf(id: string) {
  const prefix = id.slice(0, id.indexOf(':'))
  return Object.hasOwn(KINDS, prefix) ? (KINDS[prefix] ?? null) : null
}

/** The node with an id, whatever its kind; null when there is none. */
export async function loadNode(context: Context, id: string): Promise<AnyRow | null> {
  const kind = kindOf(id)
  return kind === null ? null : byCurrentId(context, id, (now) => loadById(context, kind.read, now))
}

/** The node of one kind with an id, read with the others of this tick; null when there is none. */
export function loadById<Row>(context: Context, read: NodesById<Row>, id: string): Promise<Row | null> {
  return context.load(nameOf(read), read, id)
}

/** The entity of one kind with an id; null when there is none, or one of another kind. */
export async function loadEntity(context: Context, kind: EntityKind, id: string): Promise<EntityRow | null> {
  const entity = await byCurrentId(context, id, (now) => loadById(context, entitiesById, now))
  return entity?.kind === kind ? entity : null
}

const READS = new Map<unknown, string>()

function nameOf(read: unknown): string {
  const name = READS.get(read) ?? `byId ${READS.size}`
  READS.set(read, name)
  return name
}

Node.implement({
  description: 'Anything that has an id.',
  resolveType: ({ id }) => kindOf(id)?.type,
  fields: (t) => ({
    id: t.exposeID('id', {
      description:
        'Readable and stable: "person:vladimir-putin". The same in every answer, and for `node`; an id given up in a merge stands for the entity that it was merged into.',
      complexity: 0,
    }),
  }),
})

builder.queryFields((t) => ({
  node: t.field({
    type: Node,
    nullable: true,
    description: 'Anything by its id; null when there is none.',
    args: { id: t.arg.id({ required: true, description: 'The id of an article, entity, quote, event, position, publisher or merge.' }) },
    resolve: (_root, { id }, context) => loadNode(context, id),
  }),
  nodes: t.field({
    type: [Node],
    nullable: { list: false, items: true },
    description: `Up to ${MAX_IDS} things by their ids, in that order; null where there is none.`,
    args: {
      ids: t.arg.idList({
        required: true,
        description: 'The ids.',
        validate: AT_MOST_MAX_IDS,
      }),
    },
    complexity: ({ ids }) => ({ field: 1, multiplier: Math.min(ids.length, MAX_IDS) }),
    resolve: (_root, { ids }, context) => Promise.all(ids.map((id) => loadNode(context, id))),
  }),
}))
