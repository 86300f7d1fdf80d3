// Country: a state, with those who hold office in it, its places, and what happened there.
import { allEntities, placesOfCountry } from '../src/lookups/entities.ts'
import { officialsOfBody, positionsInBody } from '../src/lookups/positions.ts'
import { normaliseName } from '../src/ontology/ids.ts'
import { builder } from './builder.ts'
import { connectList, pageArgs, pageCost } from './connection.ts'
import { CountryConnection, EventConnection, OfficialConnection, PlaceConnection, PositionConnection } from './connections.ts'
import { entityListArgs, listEntities } from './entity-list.ts'
import { EventStatusEnum, EventTypeEnum, TimeOrder } from './enums.ts'
import { connectEventsIn } from './events-in.ts'
import { loadEntity } from './node.ts'
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
    officials: t.field({
      type: OfficialConnection,
      description: 'Persons who hold or held a position in it, the most mentioned first.',
      args: pageArgs(t),
      complexity: pageCost,
      resolve: ({ id }, args, context) => connectList(context, officialsOfBody, id, args, { descending: true }),
    }),
    positions: t.field({
      type: PositionConnection,
      description: 'Positions in it, those that most articles name first.',
      args: {
        titleStartsWith: t.arg.string({ description: 'Only with a title that begins so.' }),
        heldFrom: t.arg({ type: 'Date', description: 'Only what an article of this day or later tells as held; with heldTo.' }),
        heldTo: t.arg({ type: 'Date', description: 'Only what an article of this day or earlier tells as held.' }),
        ...pageArgs(t),
      },
      complexity: pageCost,
      resolve: ({ id }, args, context) =>
        connectList(context, positionsInBody, id, args, {
          descending: true,
          filter: { prefix: normaliseName(args.titleStartsWith ?? ''), ...heldIn(args) },
        }),
    }),
    places: t.field({
      type: PlaceConnection,
      description: 'Places in it, the most mentioned first.',
      args: pageArgs(t),
      complexity: pageCost,
      resolve: ({ id }, args, context) => connectList(context, placesOfCountry, id, args, { descending: true }),
    }),
    eventsHere: t.field({
      type: EventConnection,
      description: 'Events that took place in it or in one of its places.',
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

/** Dates between which a position must be told as held: open at an end that is not given. */
export function heldIn({ heldFrom, heldTo }: { readonly heldFrom?: string | null; readonly heldTo?: string | null }) {
  return heldFrom || heldTo ? { heldFrom: heldFrom ?? '', heldTo: heldTo ?? '9999-12-31' } : { heldFrom: '', heldTo: '' }
}

builder.queryFields((t) => ({
  country: t.field({
    type: Country,
    nullable: true,
    description: 'One country; null when no article mentions it.',
    args: { id: t.arg.id({ required: true, description: 'Like "country:UA".' }) },
    resolve: (_root, { id }, context) => loadEntity(context, 'Country', id),
  }),
  countries: t.field({
    type: CountryConnection,
    description: 'Countries.',
    args: entityListArgs(t),
    complexity: pageCost,
    resolve: (_root, args, context) => listEntities(context, allEntities.Country, args),
  }),
}))
