// What lists of facts can be filtered by: a publisher that tells of them, one that does not, and when an article that
// tells of them was loaded.
import type { ArgBuilder } from '@pothos/core'
import type { TellingFilter } from '../src/lookups/told-by.ts'
import type { SchemaTypes } from './builder.ts'
import { type LoadedSinceArgs, loadedSinceArg, toLoadedSince } from './loaded-since.ts'

/** The arguments `publisher`, `notPublisher` and `loadedSince`; `tells` is what an article does with such a fact. */
export function tellingArgs(
  t: { readonly arg: ArgBuilder<PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>> },
  tells: 'carried' | 'told of',
) {
  return {
    publisher: t.arg.id({ description: `Only what this publisher ${tells}.` }),
    notPublisher: t.arg.id({ description: `Without what this publisher ${tells}.` }),
    ...loadedSinceArg(t, `Only what an article ${tells} that was loaded after this moment: facts told anew, and known ones told again.`),
  }
}

export interface TellingArgs extends LoadedSinceArgs {
  readonly publisher?: string | null
  readonly notPublisher?: string | null
}

/** The same as parameters of a list. */
export function toTellingFilter({ publisher, notPublisher, loadedSince }: TellingArgs): TellingFilter {
  return { publisher: publisher ?? '', notPublisher: notPublisher ?? '', ...toLoadedSince({ loadedSince }) }
}
