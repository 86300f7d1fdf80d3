// timeline: what happened around one entity, in order.
import { TIMELINE_KINDS, type TimelineItem, type TimelineKind, timelineOf, timelineTotal } from '../src/lookups/timeline.ts'
import { builder } from './builder.ts'
import { connectionType, pageArgs, pageCost, toPageRequest } from './connection.ts'
import { currentId } from './current-id.ts'
import { TimelineKindEnum, TimeOrder } from './enums.ts'
import { Event, Evidence, Quote } from './refs.ts'

const TimelineConnection = connectionType<TimelineItem>(
  'Timeline',
  { connection: 'A page of a timeline.', edge: 'What stands at one place of a timeline: a quote or an event.' },
  (t) => ({
    date: t.field({ type: 'Date', description: 'The day it stands at.', resolve: ({ key }) => String(key) }),
    kind: t.field({ type: TimelineKindEnum, description: 'Why it stands there.', resolve: ({ kind }) => kind }),
    quote: t.field({ type: Quote, nullable: true, description: 'The quote, if it is one.', resolve: ({ quote }) => quote }),
    event: t.field({ type: Event, nullable: true, description: 'The event, if it is one.', resolve: ({ event }) => event }),
    evidence: t.field({
      type: Evidence,
      nullable: true,
      description: 'Where the first article says so.',
      resolve: ({ quote, event }) => (quote ?? event)?.first ?? null,
    }),
  }),
)

builder.queryFields((t) => ({
  timeline: t.field({
    type: TimelineConnection,
    description: 'What one entity said, what was said about it, what it took part in and what took place there, by date.',
    args: {
      id: t.arg.id({ required: true, description: 'The entity.' }),
      kinds: t.arg({ type: [TimelineKindEnum], description: 'Only of these kinds; else of all.' }),
      from: t.arg({ type: 'Date', description: 'On this day or later.' }),
      to: t.arg({ type: 'Date', description: 'On this day or earlier.' }),
      orderBy: t.arg({ type: TimeOrder, defaultValue: 'OLDEST_FIRST', description: 'The order of dates.' }),
      ...pageArgs(t),
    },
    complexity: pageCost,
    resolve: async (_root, { kinds, from, to, orderBy, ...args }, context) => {
      const id = await currentId(context, args.id)
      const wanted: readonly TimelineKind[] = [...new Set(kinds ?? TIMELINE_KINDS)]
      const request = toPageRequest(args, orderBy === 'NEWEST_FIRST', 'string')
      const page = await timelineOf(context.reader(), id, wanted, request, { from, to })
      return { page, count: () => timelineTotal(context.reader(), id, wanted, { from, to }) }
    },
  }),
}))
