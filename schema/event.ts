// Event: something that happened, is planned or is denied, once for all articles that tell of it.
import { reportsOfEvent } from '../src/lookups/articles.ts'
import { publisherCounts } from '../src/lookups/entity-facts.ts'
import { allEvents, participantsOfEvent } from '../src/lookups/events.ts'
import { eventsById } from '../src/lookups/nodes-by-id.ts'
import { builder } from './builder.ts'
import { connectAll, connectList, pageArgs, pageCost } from './connection.ts'
import { EventConnection, ParticipantConnection, ReportConnection } from './connections.ts'
import { DatePrecisionEnum, EventStatusEnum, EventTypeEnum, TimeOrder } from './enums.ts'
import { inTime } from './in-time.ts'
import { ARTICLES_LOADED_SINCE, loadedSinceArg, toLoadedSince } from './loaded-since.ts'
import { loadById } from './node.ts'
import { Entity, Event, Evidence, Node } from './refs.ts'

Event.implement({
  description: 'Something that happened, is planned or is denied. Articles that tell of the same parties, day and place tell of one event.',
  interfaces: [Node],
  fields: (t) => ({
    type: t.field({ type: EventTypeEnum, description: 'What kind of event.', resolve: ({ type }) => type }),
    mode: t.exposeString('mode', {
      nullable: true,
      description:
        'A closer kind: of CONSULT "in-person", "visit", "phone", "multilateral", "third-party"; of ASSAULT "aerial", "explosives", …',
    }),
    status: t.field({ type: EventStatusEnum, description: 'Its status as the last article tells it.', resolve: ({ status }) => status }),
    date: t.expose('sortDate', {
      type: 'Date',
      description: 'Its first day, else the day of the first article that tells of it: what lists are ordered by.',
    }),
    startDate: t.expose('startDate', { type: 'Date', nullable: true, description: 'Its first day, where told.' }),
    endDate: t.expose('endDate', { type: 'Date', nullable: true, description: 'Its last day, where told.' }),
    datePrecision: t.field({
      type: DatePrecisionEnum,
      nullable: true,
      description: 'How exact the dates are.',
      resolve: ({ datePrecision }) => datePrecision,
    }),
    summary: t.exposeString('summary', { description: 'The sentence that tells it in the first article.' }),
    articleCount: t.exposeInt('articleCount', { description: 'How many articles tell of it.' }),
    publisherCount: t.int({
      description: 'How many publishers tell of it.',
      resolve: async ({ id }, _args, context) => (await context.load('publisherCount', publisherCounts, id))[0] ?? 0,
    }),
    places: t.field({
      type: [Entity],
      description: 'Where: places and countries, at most 10.',
      complexity: { field: 1, multiplier: 1 },
      resolve: ({ places }) => [...places],
    }),
    evidence: t.field({
      type: Evidence,
      nullable: true,
      description: 'Where the first article tells of it.',
      resolve: ({ first }) => first,
    }),
    participants: t.field({
      type: ParticipantConnection,
      description: 'Who takes part, and in which role.',
      args: pageArgs(t),
      complexity: pageCost,
      resolve: ({ id }, args, context) => connectList(context, participantsOfEvent, id, args, { descending: false }),
    }),
    reports: t.field({
      type: ReportConnection,
      description: 'The articles that tell of it, the first one first, each with the status it tells.',
      args: { ...loadedSinceArg(t, ARTICLES_LOADED_SINCE), ...pageArgs(t) },
      complexity: pageCost,
      resolve: ({ id }, args, context) =>
        connectList(context, reportsOfEvent, id, args, { descending: false, filter: toLoadedSince(args) }),
    }),
  }),
})

const EventFilter = builder.inputType('EventFilter', {
  description: 'Which events.',
  fields: (t) => ({
    types: t.field({ type: [EventTypeEnum], description: 'Only of these types.' }),
    statuses: t.field({ type: [EventStatusEnum], description: 'Only with these statuses.' }),
    from: t.field({ type: 'Date', description: 'On this day or later.' }),
    to: t.field({ type: 'Date', description: 'On this day or earlier.' }),
  }),
})

builder.queryFields((t) => ({
  event: t.field({
    type: Event,
    nullable: true,
    description: 'One event; null when there is none.',
    args: { id: t.arg.id({ required: true, description: 'Like "event:…".' }) },
    resolve: (_root, { id }, context) => loadById(context, eventsById, id),
  }),
  events: t.field({
    type: EventConnection,
    description: 'Events.',
    args: {
      filter: t.arg({ type: EventFilter, description: 'Which ones; else all.' }),
      orderBy: t.arg({ type: TimeOrder, defaultValue: 'NEWEST_FIRST', description: 'The order of dates.' }),
      ...pageArgs(t),
    },
    complexity: pageCost,
    resolve: async (_root, args, context) => {
      const { page, count } = await connectAll(context, allEvents, args, {
        ...inTime({ ...args.filter, orderBy: args.orderBy }),
        filter: { types: args.filter?.types ?? [], statuses: args.filter?.statuses ?? [] },
      })
      const rows = page.rows.map((row) => ({ ...row, report: row.node.first, role: null, viaId: null }))
      return { page: { ...page, rows }, count }
    },
  }),
}))
