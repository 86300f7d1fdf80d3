// Places as named → places as known: one entity for Kyiv and Kiev, in its country ("place:kyiv-ua"), and the kind of
// those that only their name tells ("Baltic Sea").
import { normaliseName, slug } from '../../src/ontology/ids.ts'
import type { Annotator } from '../annotate/annotations.ts'
import { type KnownPlace, PLACES } from './place-table.ts'

const BY_NAME: ReadonlyMap<string, KnownPlace> = new Map(
  PLACES.flatMap((place) => [place.name, ...place.otherNames].map((name) => [normaliseName(name), place] as const)),
)
const BY_ID: ReadonlyMap<string, KnownPlace> = new Map(PLACES.map((place) => [placeIdOf(place), place]))

// What a place is, by the last word of its name, or the first: "Baltic Sea", "Mount Kenya".
const KINDS: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['water', /\b(?:sea|ocean|gulf|bay|strait|straits|channel|canal|river|lake|fjord|sound)$|^(?:lake|gulf|river|bay|strait|straits) /],
  ['island', /\b(?:island|islands|isle|isles|archipelago)$/],
  ['mountain', /\b(?:mountain|mountains|hills|alps|pass|valley|desert|plateau|forest)$|^mount /],
  [
    'region',
    /\b(?:province|region|state|county|district|oblast|governorate|peninsula|coast|territory|territories|border)$|^(?:province|region) /,
  ],
  [
    'facility',
    /\b(?:airport|port|harbour|harbor|station|bridge|tunnel|square|street|road|palace|stadium|hospital|university|base|dam|plant|pipeline|terminal|park|prison|camp)$/,
  ],
]

/** Gives each place mention the id of the place it names, where the table knows it. */
export const resolvePlaces: Annotator = (_reading, found) => ({
  mentions: found.mentions.map((mention) => {
    const known = mention.kind === 'Place' ? BY_NAME.get(normaliseName(mention.name)) : undefined
    return known === undefined ? mention : { ...mention, entityId: placeIdOf(known), name: known.name }
  }),
})

/** The kind of a place, and the code of its country when the table knows it. */
export function describePlace(id: string, name: string): { readonly placeKind: string | null; readonly countryCode: string | null } {
  const known = BY_ID.get(id)
  if (known !== undefined) return known
  const key = normaliseName(name)
  return { placeKind: KINDS.find(([, pattern]) => pattern.test(key))?.[0] ?? null, countryCode: null }
}

function placeIdOf({ name, countryCode }: KnownPlace): string {
  return `place:${slug(name)}-${countryCode.toLowerCase()}`
}
