// What lists of facts can be filtered by: a publisher that tells of them, and one that does not.
import type { ArgBuilder } from '@pothos/core'
import type { PublisherFilter } from '../src/lookups/told-by.ts'
import type { SchemaTypes } from './builder.ts'

/** The arguments `publisher` and `notPublisher`; `tells` is what a publisher does with such a fact. */
export function publisherArgs(
  t: { readonly arg: ArgBuilder<PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>> },
  tells: 'carried' | 'told of',
) {
  return {
    publisher: t.arg.id({ description: `Only what this publisher ${tells}.` }),
    notPublisher: t.arg.id({ description: `Without what this publisher ${tells}.` }),
  }
}

export interface PublisherArgs {
  readonly publisher?: string | null
  readonly notPublisher?: string | null
}

/** The same as parameters of a list. */
export function toPublisherFilter({ publisher, notPublisher }: PublisherArgs): PublisherFilter {
  return { publisher: publisher ?? '', notPublisher: notPublisher ?? '' }
}
