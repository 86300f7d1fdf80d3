// attention: how much is written about an entity, month by month and by whom, beside how much is loaded at all.
import type { InterfaceFieldBuilder } from '@pothos/core'
import { z } from 'zod'
import {
  articlesInMonths,
  type MonthFilter,
  type MonthRow,
  mentionsByMonth,
  type PublisherInMonth,
  publishersInMonths,
} from '../src/lookups/mentions-by-month.ts'
import { pairKey, toPair } from '../src/lookups/pair.ts'
import type { EntityRow } from '../src/lookups/rows.ts'
import { builder, type SchemaTypes } from './builder.ts'
import { MAX_PAGE } from './limits.ts'
import { Publisher } from './refs.ts'

const COUNTS = { articles: 'How many articles mention it.', mentions: 'How often they mention it.' }

const AttentionBy = builder.objectRef<PublisherInMonth>('PublisherAttention').implement({
  description: 'How much one publisher wrote about an entity in a month.',
  fields: (t) => ({
    publisher: t.field({ type: Publisher, description: 'Who.', complexity: 0, resolve: ({ publisher }) => publisher }),
    articleCount: t.exposeInt('articles', { description: COUNTS.articles }),
    mentionCount: t.exposeInt('mentions', { description: COUNTS.mentions }),
  }),
})

const MonthOfAttention = builder.objectRef<MonthRow & { readonly entityId: string }>('MonthOfAttention').implement({
  description: 'How much was written about an entity in a month.',
  fields: (t) => ({
    month: t.exposeString('month', { description: 'The month, YYYY-MM.' }),
    articleCount: t.exposeInt('articles', { description: COUNTS.articles }),
    mentionCount: t.exposeInt('mentions', { description: COUNTS.mentions }),
    loadedCount: t.int({
      description: 'How many articles of that month are loaded, whomever they mention and whoever published them: what to compare with.',
      resolve: ({ month }, _args, context) => context.load('articles in months', articlesInMonths, month),
    }),
    publishers: t.field({
      type: [AttentionBy],
      description: 'The same by publisher, the one with the most articles first. Of whole months, and of all publishers.',
      args: {
        first: t.arg.int({
          defaultValue: 5,
          description: `How many, at most ${MAX_PAGE}.`,
          validate: z.int().min(1).max(MAX_PAGE).nullish(),
        }),
      },
      complexity: ({ first }) => ({ field: 1, multiplier: first ?? 5 }),
      resolve: async ({ entityId, month }, { first }, context) => {
        const key = pairKey({ fromId: entityId, toId: month })
        const found = await context.load('publishers in months', (reader, keys) => publishersInMonths(reader, keys.map(toPair)), key)
        return found.slice(0, first ?? 5)
      },
    }),
  }),
})

/** The field `attention` of every entity. */
export function attentionField(t: InterfaceFieldBuilder<PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>, EntityRow>) {
  return t.field({
    type: [MonthOfAttention],
    description:
      'How much was written about it: articles by the month they were published in, the earliest first. Months without any are left out.',
    args: {
      publisher: t.arg.id({ description: 'Only by this publisher.' }),
      from: t.arg({ type: 'Date', description: 'Published on this day or later.' }),
      to: t.arg({ type: 'Date', description: 'Published on this day or earlier.' }),
    },
    complexity: { field: 10, multiplier: 24 },
    resolve: async ({ id }, { publisher, from, to }, context) => {
      const filter: MonthFilter = { publisher: publisher ?? '', range: { from, to } }
      const name = `attention ${JSON.stringify(filter)}`
      const months = await context.load(name, (reader, ids) => mentionsByMonth(reader, ids, filter), id)
      return months.map((month) => ({ ...month, entityId: id }))
    },
  })
}
