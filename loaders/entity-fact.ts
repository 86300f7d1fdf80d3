// The mentions of one entity → the entity as a fact, with the properties of its kind.

import { entityId } from '../src/ontology/ids.ts'
import type { Mention } from './annotate/annotations.ts'
import { countryByCode } from './annotate/countries/table.ts'
import type { EntityFact } from './facts.ts'
import { describePlace } from './resolve/places.ts'

/** The entity that these mentions (at least one) stand for. */
export function entityFact(mentions: readonly [Mention, ...Mention[]]): EntityFact {
  const { entityId: id, kind, name } = mentions[0]
  if (kind === 'Country') return countryFact(id, name)
  if (kind === 'Place') return placeFact(id, name)
  const acronym = mentions.find(({ exact }) => /^(?:\p{Lu}\.?){2,6}$/u.test(exact))?.exact ?? null
  const shortName = acronym === name ? null : acronym
  return { id, kind, name, properties: kind === 'Organization' ? { shortName } : {}, countryId: null }
}

/** The same entity by the name that it is to have, whichever the article uses: its place and country follow the name. */
export function calledAs(
  entity: EntityFact,
  { name, shortName }: { readonly name: string; readonly shortName: string | null },
): EntityFact {
  if (entity.kind === 'Place') return placeFact(entity.id, name)
  return { ...entity, name, properties: entity.kind === 'Organization' ? { shortName } : entity.properties }
}

function placeFact(id: string, name: string): EntityFact {
  const { placeKind } = describePlace(name)
  const countryCode = codeInId(id, name)
  return { id, kind: 'Place', name, properties: { placeKind }, countryId: countryCode === null ? null : `country:${countryCode}` }
}

/** The country in a place's id ("place:geneva-ch"), which the article may tell otherwise than the name: "Geneva, Ohio". */
function codeInId(id: string, name: string): string | null {
  const bare = entityId('Place', name)
  if (id === bare) return null
  return id.startsWith(`${bare}-`) && id.length === bare.length + 3 ? id.slice(-2).toUpperCase() : describePlace(name).countryCode
}

/** A country by its id, as the table has it. */
export function countryFact(id: string, name: string): EntityFact {
  const code = id.slice('country:'.length)
  const country = countryByCode(code)
  const properties = { code, capital: country?.capital ?? null, former: (country?.successors.length ?? 0) > 0 }
  return { id, kind: 'Country', name: country?.name ?? name, properties, countryId: null }
}
