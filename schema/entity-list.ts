// The root queries of persons, countries, organizations and places: one by its id, and all of them, filtered and ordered.
import type { ObjectRef, QueryFieldBuilder } from '@pothos/core'
import { allEntities, type EntityAt, type EntityLists } from '../src/lookups/entities.ts'
import { LAST } from '../src/lookups/page.ts'
import { normaliseName } from '../src/ontology/ids.ts'
import type { EntityKind } from '../src/ontology/ontology.ts'
import { builder, type SchemaTypes } from './builder.ts'
import { type Connection, connectAll, type PageArgs, pageArgs, pageCost } from './connection.ts'
import type { Context } from './context.ts'
import { EntityOrder } from './enums.ts'
import { badUserInput } from './errors.ts'
import { loadEntity } from './node.ts'
import { Country, Organization, Person, Place } from './refs.ts'

const TYPES = { Person, Country, Organization, Place } as const

const EntityFilter = builder.inputType('EntityFilter', {
  description: 'Which entities.',
  fields: (t) => ({
    nameStartsWith: t.string({
      description: 'Only those whose full name begins so, without regard to case and accents. They come by name.',
    }),
  }),
})

type Types = PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>

/** What the two root queries of a kind of entity are called and say. */
export interface EntityQueries {
  readonly kind: EntityKind
  readonly one: { readonly field: string; readonly description: string; readonly id: string }
  readonly all: { readonly field: string; readonly description: string; readonly type: ObjectRef<Types, Connection<EntityAt>> }
}

/** Adds the query for one entity of a kind, and the list of all. */
export function addEntityQueries({ kind, one, all }: EntityQueries): void {
  builder.queryFields((t) => ({
    [one.field]: t.field({
      type: TYPES[kind],
      nullable: true,
      description: one.description,
      args: { id: t.arg.id({ required: true, description: one.id }) },
      resolve: (_root, { id }, context) => loadEntity(context, kind, id),
    }),
    [all.field]: t.field({
      type: all.type,
      description: all.description,
      args: entityListArgs(t),
      complexity: pageCost,
      resolve: (_root, args, context) => listEntities(context, allEntities[kind], args),
    }),
  }))
}

/** The arguments of a root list of entities. */
function entityListArgs(t: QueryFieldBuilder<Types, object>) {
  return {
    filter: t.arg({ type: EntityFilter, description: 'Which ones; else all.' }),
    orderBy: t.arg({ type: EntityOrder, description: 'Their order: MOST_MENTIONED, or NAME where names are filtered.' }),
    ...pageArgs(t),
  }
}

/** A page of a root list of entities, along the index of its order. */
function listEntities(
  context: Context,
  lists: EntityLists,
  args: PageArgs & {
    readonly filter?: { readonly nameStartsWith?: string | null } | null
    readonly orderBy?: 'MOST_MENTIONED' | 'NAME' | null
  },
): Promise<Connection<EntityAt>> {
  const prefix = normaliseName(args.filter?.nameStartsWith ?? '')
  if (prefix === '' && args.orderBy !== 'NAME') return connectAll(context, lists.byMentions, args, { descending: true })
  if (args.orderBy === 'MOST_MENTIONED') throw badUserInput('Entities filtered by name come by name: leave `orderBy` out or ask for NAME')
  const range = prefix === '' ? {} : { from: prefix, to: prefix + LAST }
  return connectAll(context, lists.byName, args, { descending: false, range })
}
