// Place: a city, region or other place that is no country.
import { allEntities } from '../src/lookups/entities.ts'
import { countriesOfPlaces } from '../src/lookups/entity-facts.ts'
import { builder } from './builder.ts'
import { pageArgs, pageCost } from './connection.ts'
import { EventConnection, PlaceConnection } from './connections.ts'
import { entityListArgs, listEntities } from './entity-list.ts'
import { EventStatusEnum, EventTypeEnum, TimeOrder } from './enums.ts'
import { connectEventsIn } from './events-in.ts'
import { loadEntity } from './node.ts'
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
    eventsHere: t.field({
      type: EventConnection,
      description: 'Events that took place there.',
      args: {
        types: t.arg({ type: [EventTypeEnum], description: 'Only of these types.' }),
        statuses: t.arg({ type: [EventStatusEnum], description: 'Only with these statuses.' }),
        from: t.arg({ type: 'Date', description: 'On this day or later.' }),
        to: t.arg({ type: 'Date', description: 'On this day or earlier.' }),
        orderBy: t.arg({ type: TimeOrder, defaultValue: 'NEWEST_FIRST', description: 'The order of dates.' }),
        ...pageArgs(t),
      },
      complexity: pageCost,
      resolve: ({ id }, args, context) => connectEventsIn(context, id, args),
    }),
  }),
})

builder.queryFields((t) => ({
  place: t.field({
    type: Place,
    nullable: true,
    description: 'One place; null when there is none.',
    args: { id: t.arg.id({ required: true, description: 'Like "place:geneva-ch".' }) },
    resolve: (_root, { id }, context) => loadEntity(context, 'Place', id),
  }),
  places: t.field({
    type: PlaceConnection,
    description: 'Places.',
    args: entityListArgs(t),
    complexity: pageCost,
    resolve: (_root, args, context) => listEntities(context, allEntities.Place, args),
  }),
}))
