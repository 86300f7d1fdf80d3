// Who has spoken about an entity, by the country or organization of the speaker: groups, speakers, and their quotes.
import type { InterfaceFieldBuilder } from '@pothos/core'
import { z } from 'zod'
import type { Params } from '../src/graph/graph.ts'
import type { Range } from '../src/lookups/page.ts'
import { pairKey } from '../src/lookups/pair.ts'
import { quotesBySpeakerAbout } from '../src/lookups/quotes.ts'
import type { EntityRow } from '../src/lookups/rows.ts'
import { type SpeakerGroupRow, type SpeakerRow, speakersAbout } from '../src/lookups/speakers-about.ts'
import { builder, type SchemaTypes } from './builder.ts'
import { connectList, pageArgs, pageCost } from './connection.ts'
import { QuoteConnection } from './connections.ts'
import { TimeOrder } from './enums.ts'
import { MAX_PAGE } from './limits.ts'
import { quoteArgs, toQuoteFilter } from './quote-args.ts'
import { Entity } from './refs.ts'
import { tellingArgs, toTellingFilter } from './telling-args.ts'

/** What was asked of the quotes that are counted. */
interface Asked {
  readonly aboutId: string
  readonly range: Range
  readonly filter: Params
}

const SpeakerAbout = builder.objectRef<SpeakerRow & { readonly asked: Asked }>('SpeakerAbout').implement({
  description: 'Somebody who has spoken about an entity.',
  fields: (t) => ({
    speaker: t.field({ type: Entity, description: 'Who.', complexity: 0, resolve: ({ speaker }) => speaker }),
    quoteCount: t.exposeInt('quotes', { description: 'How many quotes of the speaker are about the entity.' }),
    quotes: t.field({
      type: QuoteConnection,
      description: 'These quotes.',
      args: {
        orderBy: t.arg({ type: TimeOrder, defaultValue: 'NEWEST_FIRST', description: 'The order of dates.' }),
        ...pageArgs(t),
      },
      complexity: pageCost,
      resolve: ({ speaker, asked: { aboutId, range, filter } }, args, context) =>
        connectList(context, quotesBySpeakerAbout, pairKey({ fromId: speaker.id, toId: aboutId }), args, {
          descending: args.orderBy !== 'OLDEST_FIRST',
          range,
          filter,
        }),
    }),
  }),
})

const SpeakerGroup = builder.objectRef<SpeakerGroupRow & { readonly asked: Asked }>('SpeakerGroup').implement({
  description: 'Those of one country or organization who have spoken about an entity.',
  fields: (t) => ({
    body: t.field({
      type: Entity,
      nullable: true,
      description: 'The country or organization; null for speakers of whom no article names a position.',
      complexity: 0,
      resolve: ({ body }) => body,
    }),
    quoteCount: t.exposeInt('quotes', { description: 'How many quotes of the group are about the entity.' }),
    speakerCount: t.int({ description: 'How many speakers the group has.', resolve: ({ speakers }) => speakers.length }),
    speakers: t.field({
      type: [SpeakerAbout],
      description: 'The speakers, those with the most quotes first.',
      args: { first: t.arg.int(firstOptions(5)) },
      complexity: ({ first }) => ({ field: 1, multiplier: first ?? 5 }),
      resolve: ({ speakers, asked }, { first }) => speakers.slice(0, first ?? 5).map((speaker) => ({ ...speaker, asked })),
    }),
  }),
})

function firstOptions(usual: number) {
  return {
    defaultValue: usual,
    description: `How many, at most ${MAX_PAGE}.`,
    validate: z.int().min(1).max(MAX_PAGE).nullish(),
  }
}

/** The field `speakerGroups` of every entity. */
export function speakerGroupsField(t: InterfaceFieldBuilder<PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>, EntityRow>) {
  return t.field({
    type: [SpeakerGroup],
    description:
      'What others have said about it, grouped by the country or organization of the speaker, the group with the most quotes first. A person belongs where the position lies that most articles name; the 1000 speakers with the most quotes are grouped.',
    args: {
      ...quoteArgs(t),
      ...tellingArgs(t, 'carried'),
      from: t.arg({ type: 'Date', description: 'Said on this day or later.' }),
      to: t.arg({ type: 'Date', description: 'Said on this day or earlier.' }),
      first: t.arg.int(firstOptions(10)),
    },
    complexity: ({ first }) => ({ field: 10, multiplier: first ?? 10 }),
    resolve: async ({ id }, args, context) => {
      const limit = args.first ?? 10
      const range = { from: args.from, to: args.to }
      const filter = { ...toQuoteFilter(args), ...toTellingFilter(args) }
      const name = `speakersAbout ${limit} ${JSON.stringify([range, filter])}`
      const groups = await context.load(name, (reader, ids) => speakersAbout(reader, ids, range, filter, limit), id)
      return groups.map((group) => ({ ...group, asked: { aboutId: id, range, filter } }))
    },
  })
}
