// The root lists of persons, countries, organizations and places: what they can be filtered and ordered by.
import type { QueryFieldBuilder } from '@pothos/core'
import type { EntityAt, EntityLists } from '../src/lookups/entities.ts'
import { LAST } from '../src/lookups/page.ts'
import { normaliseName } from '../src/ontology/ids.ts'
import { builder, type SchemaTypes } from './builder.ts'
import { type Connection, connectAll, type PageArgs, pageArgs } from './connection.ts'
import type { Context } from './context.ts'
import { EntityOrder } from './enums.ts'
import { badUserInput } from './errors.ts'

const EntityFilter = builder.inputType('EntityFilter', {
  description: 'Which entities.',
  fields: (t) => ({
    nameStartsWith: t.string({
      description: 'Only those whose full name begins so, without regard to case and accents. They come by name.',
    }),
  }),
})

/** The arguments of a root list of entities. */
export function entityListArgs(t: QueryFieldBuilder<PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>, object>) {
  return {
    filter: t.arg({ type: EntityFilter, description: 'Which ones; else all.' }),
    orderBy: t.arg({ type: EntityOrder, description: 'Their order: MOST_MENTIONED, or NAME where names are filtered.' }),
    ...pageArgs(t),
  }
}

/** A page of a root list of entities, along the index of its order. */
export function listEntities(
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
