// Entities and publishers of a kind: the most mentioned first, or by name; and the places of a country.
import { ENTITY_KINDS, type EntityKind } from '../ontology/ontology.ts'
import { ENTITY_FIELDS } from './fragments.ts'
import { type ListOfAll, listOfAll } from './list-of-all.ts'
import { listOfParent } from './list-of-parent.ts'
import { entitiesById, publishersById } from './nodes-by-id.ts'
import type { Place } from './page.ts'
import { type EntityRow, type Raw, toEntity } from './rows.ts'

export interface EntityAt extends Place {
  readonly node: EntityRow
}

export interface EntityLists {
  /** By how many articles mention them. */
  readonly byMentions: ListOfAll<EntityRow>
  /** By normalised name; a range of names is a prefix. */
  readonly byName: ListOfAll<EntityRow>
}

function entityLists(kind: EntityKind): EntityLists {
  const list = { label: kind, rows: entitiesById } as const
  return {
    byMentions: listOfAll({ ...list, name: `all.${kind}.byMentions`, property: 'articleCount', keyType: 'number' }),
    byName: listOfAll({ ...list, name: `all.${kind}.byName`, property: 'searchName', keyType: 'string' }),
  }
}

/** The lists of every kind of entity. */
export const allEntities = Object.fromEntries(ENTITY_KINDS.map((kind) => [kind, entityLists(kind)])) as Readonly<
  Record<EntityKind, EntityLists>
>

export const allPublishers = listOfAll({
  name: 'allPublishers',
  label: 'Publisher',
  property: 'domain',
  keyType: 'string',
  rows: publishersById,
})

export const placesOfCountry = listOfParent<EntityAt>({
  name: 'placesOfCountry',
  parent: 'Country',
  match: 'MATCH (x)<-[:LOCATED_IN]-(e:Place)',
  key: 'e.articleCount',
  keyType: 'number',
  id: 'e.id',
  carry: 'e',
  row: `node: e {${ENTITY_FIELDS}}`,
  convert: (raw) => ({ ...raw, node: toEntity(raw.node as Raw) }) as EntityAt,
})
