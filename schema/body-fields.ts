// What a country and an organization have in common: positions in them, and those who hold or held them.
import type { ObjectFieldBuilder } from '@pothos/core'
import { officialsOfBody, positionsInBody } from '../src/lookups/positions.ts'
import type { EntityRow } from '../src/lookups/rows.ts'
import { normaliseName } from '../src/ontology/ids.ts'
import type { SchemaTypes } from './builder.ts'
import { connectList, pageArgs, pageCost } from './connection.ts'
import { OfficialConnection, PositionConnection } from './connections.ts'

type BodyBuilder = ObjectFieldBuilder<PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>, EntityRow>

/** The persons with a position in a body. */
export function officialsField(t: BodyBuilder) {
  return t.field({
    type: OfficialConnection,
    description: 'Persons who hold or held a position in it, the most mentioned first.',
    args: pageArgs(t),
    complexity: pageCost,
    resolve: ({ id }, args, context) => connectList(context, officialsOfBody, id, args, { descending: true }),
  })
}

/** The positions in a body; `heldFrom` says what that argument does. */
export function positionsField(t: BodyBuilder, says: { readonly heldFrom: string }) {
  return t.field({
    type: PositionConnection,
    description: 'Positions in it, those that most articles name first.',
    args: {
      titleStartsWith: t.arg.string({ description: 'Only with a title that begins so.' }),
      heldFrom: t.arg({ type: 'Date', description: says.heldFrom }),
      heldTo: t.arg({ type: 'Date', description: 'Only what an article of this day or earlier tells as held.' }),
      ...pageArgs(t),
    },
    complexity: pageCost,
    resolve: ({ id }, args, context) =>
      connectList(context, positionsInBody, id, args, {
        descending: true,
        filter: { prefix: normaliseName(args.titleStartsWith ?? ''), ...heldIn(args) },
      }),
  })
}

/** Dates between which a position must be told as held: open at an end that is not given. */
function heldIn({ heldFrom, heldTo }: { readonly heldFrom?: string | null; readonly heldTo?: string | null }) {
  return heldFrom || heldTo ? { heldFrom: heldFrom ?? '', heldTo: heldTo ?? '9999-12-31' } : { heldFrom: '', heldTo: '' }
}
