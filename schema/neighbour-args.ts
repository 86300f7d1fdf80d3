// What is asked of neighbours: by which facts, of which kinds of entity and from which days, and how many.
import type { ArgBuilder } from '@pothos/core'
import { z } from 'zod'
import type { Narrowing } from '../src/lookups/links.ts'
import type { EntityKind } from '../src/ontology/ontology.ts'
import type { SchemaTypes } from './builder.ts'
import { EntityKindEnum, LinkKindEnum } from './enums.ts'
import { MAX_PAGE } from './limits.ts'

/** The arguments `kinds`, `entityKinds`, `from`, `to` and `first`. */
export function neighbourArgs(t: { readonly arg: ArgBuilder<PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>> }) {
  return {
    kinds: t.arg({ type: [LinkKindEnum], description: 'Only by these kinds of fact; else by all but CO_MENTION.' }),
    entityKinds: t.arg({ type: [EntityKindEnum], description: 'Only persons, only organizations, …; else all.' }),
    from: t.arg({ type: 'Date', description: 'Only by what was said, happened, was reported or published on this day or later.' }),
    to: t.arg({ type: 'Date', description: 'Only by what was said, happened, was reported or published on this day or earlier.' }),
    first: t.arg.int({
      defaultValue: 10,
      description: `How many, at most ${MAX_PAGE}.`,
      validate: z.int().min(1).max(MAX_PAGE).nullish(),
    }),
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
