// Merge: somebody's decision that two entities are one, and all such decisions.

import type { InterfaceFieldBuilder } from '@pothos/core'
import { allMerges, type MergeAt, mergesOfEntity } from '../src/lookups/merges.ts'
import { entitiesById } from '../src/lookups/nodes-by-id.ts'
import type { EntityRow } from '../src/lookups/rows.ts'
import { builder, type SchemaTypes } from './builder.ts'
import { connectAll, connectionType, connectList, pageArgs, pageCost } from './connection.ts'
import { loadById } from './node.ts'
import { Entity, Merge, Node } from './refs.ts'

Merge.implement({
  description: 'A decision that two entities are one. It stays on record when it is undone. Names are those at that time.',
  interfaces: [Node],
  fields: (t) => ({
    fromId: t.exposeID('fromId', { description: 'The id that was given up. It stands for `entity` while the merge holds.' }),
    fromName: t.exposeString('fromName', { description: 'What that one was called.' }),
    intoId: t.exposeID('intoId', { description: 'The id it was merged into.' }),
    intoName: t.exposeString('intoName', { description: 'What that one was called.' }),
    entity: t.field({
      type: Entity,
      nullable: true,
      description: 'The entity that `intoId` is now, merged further or not; null when no article mentions it any more.',
      resolve: ({ entityId }, _args, context) => loadById(context, entitiesById, entityId),
    }),
    by: t.exposeString('madeBy', { nullable: true, description: 'Who said so, where told.' }),
    why: t.exposeString('why', { nullable: true, description: 'Why, where told.' }),
    at: t.exposeString('madeAt', { description: 'When (ISO 8601).' }),
    undoneAt: t.exposeString('undoneAt', { nullable: true, description: 'When it was undone (ISO 8601); null while it holds.' }),
  }),
})

const MergeConnection = connectionType<MergeAt>('Merge', { connection: 'A page of merges.', edge: 'One of a page of merges.' }, (t) => ({
  node: t.field({ type: Merge, description: 'The merge.', complexity: 0, resolve: ({ node }) => node }),
}))

/** The field `merges` of every entity. */
export function mergesField(t: InterfaceFieldBuilder<PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>, EntityRow>) {
  return t.field({
    type: MergeConnection,
    description: 'What was merged into it, straight or through another, the latest first; also what was undone.',
    args: pageArgs(t),
    complexity: pageCost,
    resolve: ({ id }, args, context) => connectList(context, mergesOfEntity, id, args, { descending: true }),
  })
}

builder.queryField('merges', (t) =>
  t.field({
    type: MergeConnection,
    description: 'Every merge, the latest first; also what was undone.',
    args: pageArgs(t),
    complexity: pageCost,
    resolve: (_root, args, context) => connectAll(context, allMerges, args, { descending: true }),
  }),
)
