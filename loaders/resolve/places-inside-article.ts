// Mentions of places in one article → which place each is: by its name and the state behind it, "Fernleaf, Mass."; a
// half of a land is the country that it is beside its other half. In: the body, its places and countries. Out: for each
// place its entity. Rules, each with the phrase it was made for.
import { entityId } from '../../src/ontology/ids.ts'
import type { Mention } from '../annotate/annotations.ts'
import { countryByCode } from '../annotate/countries/table.ts'
import { canonicalPlace, inSmallLetters, KNOWN_PLACES } from '../annotate/names/known-places.ts'
import { isStateName, stateOf } from '../annotate/names/state-names.ts'
import { countryOfTown } from '../annotate/names/towns.ts'
import { countryOfPlace } from './places.ts'

/** Gives each place its entity; a known one carries its country in its id ("place:geneva-ch"). */
export function clusterPlaces(body: string, places: readonly Mention[], countries: readonly Mention[]): Mention[] {
  const inStates = townsOfStates(body, places)
  const named = new Set(countries.map(({ name }) => name))
  const resolved: Mention[] = []
  for (let index = 0; index < places.length; index++) {
    const mention = places[index]
    if (mention === undefined) continue
    const written = mention.exact.replace(/\s+/g, ' ').replace(/^[Tt]he (?!Hague)/, '')
    const isInState = inStates.has(written) || isBeforeState(body, mention, places[index + 1])
    resolved.push(halfOf(mention, written, named) ?? placed(mention, written, isInState))
  }
  return resolved
}

/** "the |North| said": the country that this is beside its neighbour. */
function halfOf({ start, end, exact, metonym }: Mention, written: string, countries: ReadonlySet<string>): Mention | null {
  if (!/^(?:North|South)$/.test(written) || !countries.has('North Korea') || !countries.has(`${written} Korea`)) return null
  const country = countryByCode(written === 'North' ? 'KP' : 'KR')
  if (country === null) return null
  return { start, end, exact, kind: 'Country', entityId: entityId('Country', country.code), name: country.name, metonym }
}

/** A place by its name; `isInState` tells that it is American, whatever its namesakes are. */
function placed({ start, end, exact, kind, metonym }: Mention, written: string, isInState: boolean): Mention {
  const state = stateOf(written)
  const name = state ?? OTHER_NAMES[written] ?? canonicalPlace(/^\p{Lu}{3}[\p{Lu} ]/u.test(written) ? townInSmallLetters(written) : written)
  const code = state === null && !isInState && !isStateName(name) ? countryOfPlace(name) : 'US'
  return { start, end, exact, kind, entityId: entityId('Place', code === null ? name : `${name} ${code}`), name, metonym }
}

/** "Cape Odra" of "CAPE ODRA", where a known place or a town of the world is called so. */
function townInSmallLetters(written: string): string {
  const known = inSmallLetters(written)
  if (known !== written || /\p{Ll}/u.test(written)) return known
  const titled = written.replace(/(?<=\p{L})\p{Lu}+/gu, (rest) => rest.toLowerCase())
  return countryOfTown(titled) === null ? written : titled
}

/** "in |D.C.|", "on the |Hill|": what stands for a known place. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  'D.C.': 'Washington',
  'D.C': 'Washington',
  DC: 'Washington',
  'Washington DC': 'Washington',
  'Washington, DC': 'Washington',
  'Washington, D.C': 'Washington',
  Hill: 'Capitol Hill',
}

/** Towns that a state stands behind somewhere in the article, "in |Fernleaf|, Mass.", but not a world city's namesake. */
function townsOfStates(body: string, places: readonly Mention[]): ReadonlySet<string> {
  const towns = new Set<string>()
  for (let index = 0; index + 1 < places.length; index++) {
    const town = places[index]
    if (town !== undefined && isBeforeState(body, town, places[index + 1]) && !KNOWN_PLACES.has(town.exact)) towns.add(town.exact)
  }
  return towns
}

/** "|Fernleaf|, Mass.", "|Fernleaf|, Ohio", but not "in |Geneva|, New York and London": cities one after the other. */
function isBeforeState(body: string, { end, exact }: Mention, next: Mention | undefined): boolean {
  if (next === undefined || next.start !== end + 2 || body.slice(end, end + 2) !== ', ') return false
  if (/^(?:New York|Washington)$/.test(next.exact) && KNOWN_PLACES.has(exact)) return false
  return isStateName(next.exact) || stateOf(next.exact) !== null
}
