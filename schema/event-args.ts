// What every list of events of something can be filtered by, and the list of those located somewhere.
import type { ArgBuilder, ObjectFieldBuilder } from '@pothos/core'
import { eventsAtPlace, eventsAtPlacesOf } from '../src/lookups/events.ts'
import { mergeLists } from '../src/lookups/merged-list.ts'
import type { EntityRow } from '../src/lookups/rows.ts'
import type { EventStatus, EventType } from '../src/ontology/ontology.ts'
import type { SchemaTypes } from './builder.ts'
import { connectList, pageArgs, pageCost } from './connection.ts'
import { EventConnection } from './connections.ts'
import { EventStatusEnum, EventTypeEnum } from './enums.ts'
import { inTime, timeArgs } from './in-time.ts'
import { type TellingArgs, tellingArgs, toTellingFilter } from './telling-args.ts'

type Types = PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>

/** The arguments `types`, `statuses`, and those of tellings and time. */
export function eventArgs(t: { readonly arg: ArgBuilder<Types> }) {
  return {
    types: t.arg({ type: [EventTypeEnum], description: 'Only of these types.' }),
    statuses: t.arg({ type: [EventStatusEnum], description: 'Only with these statuses.' }),
    ...tellingArgs(t, 'told of'),
    ...timeArgs(t, 'events'),
  }
}

export interface EventArgs extends TellingArgs {
  readonly types?: readonly EventType[] | null
  readonly statuses?: readonly EventStatus[] | null
}

/** The same as parameters of a list: with another entity too, or "" for any. */
export function toEventFilter({ types, statuses, ...args }: EventArgs, other = '') {
  return { other, types: types ?? [], statuses: statuses ?? [], ...toTellingFilter(args) }
}

/** Right there, and for a country in its places too. */
const EVENTS_IN = mergeLists('eventsIn', eventsAtPlace, eventsAtPlacesOf)

/** The field `eventsHere` of a country or place. */
export function eventsHereField(t: ObjectFieldBuilder<Types, EntityRow>, description: string) {
  return t.field({
    type: EventConnection,
    description,
    args: { ...eventArgs(t), ...pageArgs(t) },
    complexity: pageCost,
    resolve: ({ id }, args, context) => connectList(context, EVENTS_IN, id, args, { ...inTime(args), filter: toEventFilter(args) }),
  })
}
