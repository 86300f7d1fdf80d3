// Quote: what somebody said, once for every speaker and wording, however many articles carry it.
import { reportsOfQuote } from '../src/lookups/articles.ts'
import { positionsAtQuotes, subjectsOfQuotes } from '../src/lookups/entity-facts.ts'
import { quotesById } from '../src/lookups/nodes-by-id.ts'
import { allQuotes, quotesWithSameText, quoteVariants } from '../src/lookups/quotes.ts'
import { builder } from './builder.ts'
import { connectAll, connectList, pageArgs, pageCost } from './connection.ts'
import { QuoteConnection, ReportConnection } from './connections.ts'
import { QuoteKindEnum, TimeOrder } from './enums.ts'
import { inTime } from './in-time.ts'
import { ARTICLES_LOADED_SINCE, loadedSinceArg, toLoadedSince } from './loaded-since.ts'
import { loadById } from './node.ts'
import {
  MIN_CONFIDENCE_OPTIONS,
  QUOTE_KINDS_DESCRIPTION,
  quoteArgs,
  toQuoteFilter,
  toSpeakerFilter,
  WITH_SPEAKER_DESCRIPTION,
  withSpeakerArg,
} from './quote-args.ts'
import { Entity, Evidence, Node, Position, Quote } from './refs.ts'

Quote.implement({
  description: 'What somebody said. The same words of the same speaker are one quote, however many articles carry them.',
  interfaces: [Node],
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The words, as the first article has them.' }),
    kind: t.field({ type: QuoteKindEnum, description: 'How closely they are rendered.', resolve: ({ kind }) => kind }),
    saidOn: t.expose('saidOn', { type: 'Date', description: 'The day of the first article that carries it.' }),
    articleCount: t.exposeInt('articleCount', { description: 'How many articles carry it.' }),
    speaker: t.field({
      type: Entity,
      nullable: true,
      description: 'Who said it; null when no article tells.',
      resolve: ({ speaker }) => speaker,
    }),
    speakerPosition: t.field({
      type: Position,
      nullable: true,
      description:
        'The speaker’s position then: the one named last, up to that day, as held; of several named on that day one in a country or organization, and the one that most articles name.',
      resolve: async ({ id }, _args, context) => (await context.load('positionAtQuote', positionsAtQuotes, id))[0] ?? null,
    }),
    about: t.field({
      type: [Entity],
      description: 'Whom and what it is about, at most 100.',
      complexity: { field: 1, multiplier: 3 },
      resolve: ({ id }, _args, context) => context.load('subjects', subjectsOfQuotes, id),
    }),
    evidence: t.field({
      type: Evidence,
      nullable: true,
      description: 'Where the first article that carries it has it.',
      resolve: ({ first }) => first,
    }),
    appearances: t.field({
      type: ReportConnection,
      description: 'The articles that carry it, the first one first.',
      args: { ...loadedSinceArg(t, ARTICLES_LOADED_SINCE), ...pageArgs(t) },
      complexity: pageCost,
      resolve: ({ id }, args, context) =>
        connectList(context, reportsOfQuote, id, args, { descending: false, filter: toLoadedSince(args) }),
    }),
    variants: t.field({
      type: QuoteConnection,
      description: 'Longer and shorter quotes of the same speaker that share its words.',
      args: { ...quoteArgs(t), ...pageArgs(t) },
      complexity: pageCost,
      resolve: ({ id }, args, context) => connectList(context, quoteVariants, id, args, { descending: false, filter: toQuoteFilter(args) }),
    }),
    sameTextOtherSpeakers: t.field({
      type: QuoteConnection,
      description: 'The same words with another speaker: somebody repeats them, or articles disagree on who said them.',
      args: { ...quoteArgs(t), ...withSpeakerArg(t), ...pageArgs(t) },
      complexity: pageCost,
      resolve: ({ id }, args, context) =>
        connectList(context, quotesWithSameText, id, args, {
          descending: false,
          filter: { ...toQuoteFilter(args), ...toSpeakerFilter(args) },
        }),
    }),
  }),
})

const QuoteFilter = builder.inputType('QuoteFilter', {
  description: 'Which quotes. For those of a speaker or about somebody, ask that entity.',
  fields: (t) => ({
    kinds: t.field({ type: [QuoteKindEnum], description: QUOTE_KINDS_DESCRIPTION }),
    minConfidence: t.float(MIN_CONFIDENCE_OPTIONS),
    withSpeaker: t.boolean({ description: WITH_SPEAKER_DESCRIPTION }),
    from: t.field({ type: 'Date', description: 'Said on this day or later.' }),
    to: t.field({ type: 'Date', description: 'Said on this day or earlier.' }),
  }),
})

builder.queryFields((t) => ({
  quote: t.field({
    type: Quote,
    nullable: true,
    description: 'One quote; null when there is none.',
    args: { id: t.arg.id({ required: true, description: 'Like "quote:…".' }) },
    resolve: (_root, { id }, context) => loadById(context, quotesById, id),
  }),
  quotes: t.field({
    type: QuoteConnection,
    description: 'Quotes.',
    args: {
      filter: t.arg({ type: QuoteFilter, description: 'Which ones; else all.' }),
      orderBy: t.arg({ type: TimeOrder, defaultValue: 'NEWEST_FIRST', description: 'The order of dates.' }),
      ...pageArgs(t),
    },
    complexity: pageCost,
    resolve: async (_root, args, context) => {
      const { page, count } = await connectAll(context, allQuotes, args, {
        ...inTime({ ...args.filter, orderBy: args.orderBy }),
        filter: { ...toQuoteFilter(args.filter ?? {}), ...toSpeakerFilter(args.filter ?? {}) },
      })
      return { page: { ...page, rows: page.rows.map((row) => ({ ...row, report: row.node.first })) }, count }
    },
  }),
}))
