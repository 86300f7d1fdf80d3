// A place's name → what kind of place it is, by the words of the name, and which country it lies in, when known.
import { normaliseName } from '../../src/ontology/ids.ts'
import { KNOWN_PLACES } from '../annotate/names/known-places.ts'
import { countryOfTown } from '../annotate/names/towns.ts'

// By the last word of the name, or the first: "Baltic Sea", "Lake Chad".
const KINDS: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['water', /\b(?:sea|ocean|gulf|bay|strait|straits|channel|canal|river|lake|fjord|sound)$|^(?:lake|gulf|river|bay|strait|straits) /],
  ['island', /\b(?:island|islands|isle|isles|archipelago)$/],
  ['mountain', /\b(?:mountain|mountains|hills|alps|pass|valley|desert|plateau|forest|glacier|volcano)$|^mount /],
  [
    'region',
    /\b(?:province|region|state|county|district|oblast|governorate|peninsula|coast|territory|territories|prefecture)$|^(?:province|region) /,
  ],
  [
    'facility',
    /\b(?:airport|port|harbour|harbor|station|bridge|tunnel|square|street|road|palace|stadium|base|dam|plant|terminal|park|prison|camp)$/,
  ],
]

/** The kind of a place, and the ISO code of its country; null when its name does not tell. */
export function describePlace(name: string): { readonly placeKind: string | null; readonly countryCode: string | null } {
  const key = normaliseName(name)
  return { placeKind: KINDS.find(([, pattern]) => pattern.test(key))?.[0] ?? null, countryCode: countryOfPlace(name) }
}

/** The ISO code of the country a place is known to lie in; null when it is not known, or may lie in several. */
export function countryOfPlace(name: string): string | null {
  const known = KNOWN_PLACES.get(name)
  return known === undefined ? countryOfTown(name) : known
}
