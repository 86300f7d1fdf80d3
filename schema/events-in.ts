// Events located somewhere: right there, and for a country in its places too.

import type { EventAt } from '../src/lookups/events.ts'
import { eventsAtPlace, eventsAtPlacesOf } from '../src/lookups/events.ts'
import { mergeLists } from '../src/lookups/merged-list.ts'
import type { EventStatus, EventType } from '../src/ontology/ontology.ts'
import { type Connection, connectList, type PageArgs } from './connection.ts'
import type { Context } from './context.ts'

const EVENTS_IN = mergeLists('eventsIn', eventsAtPlace, eventsAtPlacesOf)

export interface EventsInArgs extends PageArgs {
  readonly types?: readonly EventType[] | null
  readonly statuses?: readonly EventStatus[] | null
  readonly from?: string | null
  readonly to?: string | null
  readonly orderBy?: 'NEWEST_FIRST' | 'OLDEST_FIRST' | null
}

/** A page of the events located in a place or country. */
export function connectEventsIn(context: Context, id: string, args: EventsInArgs): Promise<Connection<EventAt>> {
  return connectList(context, EVENTS_IN, id, args, {
    descending: args.orderBy !== 'OLDEST_FIRST',
    range: { from: args.from, to: args.to },
    filter: { other: '', types: args.types ?? [], statuses: args.statuses ?? [] },
  })
}
