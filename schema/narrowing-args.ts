// What neighbours can be narrowed to: kinds of entity, and facts of a range of days.
import type { ArgBuilder } from '@pothos/core'
import type { Narrowing } from '../src/lookups/links.ts'
import type { EntityKind } from '../src/ontology/ontology.ts'
import type { SchemaTypes } from './builder.ts'
import { EntityKindEnum } from './enums.ts'

/** The arguments `entityKinds`, `from` and `to`. */
export function narrowingArgs(t: { readonly arg: ArgBuilder<PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>> }) {
  return {
    entityKinds: t.arg({ type: [EntityKindEnum], description: 'Only persons, only organizations, …; else all.' }),
    from: t.arg({ type: 'Date', description: 'Only by what was said, happened, was reported or published on this day or later.' }),
    to: t.arg({ type: 'Date', description: 'Only by what was said, happened, was reported or published on this day or earlier.' }),
  }
}

export interface NarrowingArgs {
  readonly entityKinds?: readonly EntityKind[] | null
  readonly from?: string | null
  readonly to?: string | null
}

/** The same for a lookup. */
export function toNarrowing({ entityKinds, from, to }: NarrowingArgs): Narrowing {
  return { entityKinds: entityKinds ?? [], range: { from, to } }
}
