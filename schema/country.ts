// Country: a state, with those who hold office in it, its places, and what happened there.
import { placesOfCountry } from '../src/lookups/entities.ts'
import { officialsField, positionsField } from './body-fields.ts'
import { connectList, pageArgs, pageCost } from './connection.ts'
import { CountryConnection, PlaceConnection } from './connections.ts'
import { addEntityQueries } from './entity-list.ts'
import { eventsHereField } from './event-args.ts'
import { Country, Entity, Node } from './refs.ts'

Country.implement({
  description: 'A state, present or former. Demonyms ("Russian") and metonyms ("Moscow has denied it") count as mentions of it.',
  interfaces: [Entity, Node],
  fields: (t) => ({
    code: t.string({
      description: 'ISO 3166-1, or 3166-3 for a former state.',
      resolve: ({ id, code }) => code ?? id.slice('country:'.length),
    }),
    capital: t.exposeString('capital', { nullable: true, description: 'Its capital.' }),
    former: t.boolean({ description: 'Whether it exists no more.', resolve: ({ former }) => former === true }),
    officials: officialsField(t),
    positions: positionsField(t, { heldFrom: 'Only what an article of this day or later tells as held; with heldTo.' }),
    places: t.field({
      type: PlaceConnection,
      description: 'Places in it, the most mentioned first.',
      args: pageArgs(t),
      complexity: pageCost,
      resolve: ({ id }, args, context) => connectList(context, placesOfCountry, id, args, { descending: true }),
    }),
    eventsHere: eventsHereField(t, 'Events that took place in it or in one of its places.'),
  }),
})

addEntityQueries({
  kind: 'Country',
  one: { field: 'country', description: 'One country; null when no article mentions it.', id: 'Like "country:UA".' },
  all: { field: 'countries', description: 'Countries.', type: CountryConnection },
})
