// Mutations on who is who: two entities made one, and taken apart again. They need a context that may mutate.
import { z } from 'zod'
import type { Merged } from '../loaders/merge-entities.ts'
import { MergeError } from '../loaders/merge-error.ts'
import { entitiesById, mergesById } from '../src/lookups/nodes-by-id.ts'
import { builder } from './builder.ts'
import { MAX_REASON } from './limits.ts'
import { requireMutations } from './mutations.ts'
import { loadById } from './node.ts'
import { Entity, Merge } from './refs.ts'

builder.objectType(MergeError, {
  name: 'MergeError',
  description: 'Why entities cannot be merged, or a merge not be undone.',
  fields: (t) => ({ message: t.exposeString('message', { description: 'What is wrong.' }) }),
})

const MergeChange = builder.objectRef<Merged>('MergeChange').implement({
  description: 'A merge that was made or undone, its articles read again.',
  fields: (t) => ({
    entity: t.field({
      type: Entity,
      nullable: true,
      description: 'The entity that both are now; of a merge undone, the one that was given up, itself again.',
      resolve: ({ entityId }, _args, context) => loadById(context, entitiesById, entityId),
    }),
    merge: t.field({
      type: Merge,
      nullable: true,
      description: 'The record of it.',
      resolve: ({ mergeId }, _args, context) => loadById(context, mergesById, mergeId),
    }),
    changed: t.exposeBoolean('changed', { description: 'False when it was so before: then nothing has changed.' }),
  }),
})

const reason = z.string().max(MAX_REASON, `at most ${MAX_REASON} characters`).nullish()

const MergeEntitiesInput = builder.inputType('MergeEntitiesInput', {
  description: 'Two entities that are one: persons, organizations or places.',
  fields: (t) => ({
    from: t.id({ required: true, description: 'The entity that is given up; its id stands for the other from then on.' }),
    into: t.id({ required: true, description: 'The one it turns out to be.' }),
    why: t.string({ description: 'Why, for the record.', validate: reason }),
    by: t.string({ description: 'Who says so, for the record.', validate: reason }),
  }),
})

builder.mutationFields((t) => ({
  mergeEntities: t.field({
    type: MergeChange,
    description:
      'Makes one entity of two: what articles tell of either is told of the second. Merging them again changes nothing; `undoMerge` takes it back.',
    args: { input: t.arg({ type: MergeEntitiesInput, required: true, description: 'Which two.' }) },
    errors: {
      types: [MergeError],
      union: { name: 'MergeEntitiesResult', description: 'The merge, or why the two cannot be one.' },
    },
    resolve: async (_root, { input: { from, into, why, by } }, context) => {
      requireMutations(context)
      const { mergeEntities } = await import('../loaders/merge-entities.ts')
      const merged = await mergeEntities(context.graph, { fromId: from, intoId: into, why: why ?? null, by: by ?? null })
      await context.renew()
      return merged
    },
  }),
  undoMerge: t.field({
    type: MergeChange,
    description: 'Undoes a merge: what articles tell of the two is told of each again. The record stays, marked as undone.',
    args: { id: t.arg.id({ required: true, description: 'Like "merge:…"; `merges` lists them.' }) },
    errors: {
      types: [MergeError],
      union: { name: 'UndoMergeResult', description: 'The merge undone, or why it cannot be.' },
    },
    resolve: async (_root, { id }, context) => {
      requireMutations(context)
      const { undoMerge } = await import('../loaders/undo-merge.ts')
      const undone = await undoMerge(context.graph, id)
      await context.renew()
      return undone
    },
  }),
}))
