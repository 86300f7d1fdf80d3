// What lists of articles, and of facts that articles tell, can be filtered by: the moment after which something was loaded.
import type { ArgBuilder } from '@pothos/core'
import type { SchemaTypes } from './builder.ts'

/** What the filter says of articles; how `loadedAt` comes about is said there. */
export const ARTICLES_LOADED_SINCE =
  'Only those loaded after this moment, however old: what is new to whoever asked then. An article that was replaced counts anew.'

/** The argument `loadedSince` of a list; `says` is its description. */
export function loadedSinceArg(t: { readonly arg: ArgBuilder<PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>> }, says: string) {
  return { loadedSince: t.arg({ type: 'DateTime', description: says }) }
}

export interface LoadedSinceArgs {
  readonly loadedSince?: string | null
}

/** The same as a parameter of a list. */
export function toLoadedSince({ loadedSince }: LoadedSinceArgs) {
  return { loadedSince: loadedSince ?? '' }
}
