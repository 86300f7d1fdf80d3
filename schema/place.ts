// Place: a city, region or other place that is no country.
import { countriesOfPlaces } from '../src/lookups/entity-facts.ts'
import { PlaceConnection } from './connections.ts'
import { addEntityQueries } from './entity-list.ts'
import { eventsHereField } from './event-args.ts'
import { Country, Entity, Node, Place } from './refs.ts'

Place.implement({
  description: 'A city, region or other place that is no country.',
  interfaces: [Entity, Node],
  fields: (t) => ({
    placeKind: t.exposeString('placeKind', { nullable: true, description: 'What kind of place: city, region, sea.' }),
    country: t.field({
      type: Country,
      nullable: true,
      description: 'The country it lies in.',
      resolve: async ({ id }, _args, context) => (await context.load('countryOfPlace', countriesOfPlaces, id))[0] ?? null,
    }),
    eventsHere: eventsHereField(t, 'Events that took place there.'),
  }),
})

addEntityQueries({
  kind: 'Place',
  one: { field: 'place', description: 'One place; null when there is none.', id: 'Like "place:geneva-ch".' },
  all: { field: 'places', description: 'Places.', type: PlaceConnection },
})
