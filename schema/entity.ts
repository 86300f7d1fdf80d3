// Entity: a person, country, organization or place, and what every one of them has.
import { articlesMentioning, articlesMentioningBoth } from '../src/lookups/articles.ts'
import { namesOfEntities } from '../src/lookups/entity-facts.ts'
import { eventsOfParticipant, eventsOfParticipants } from '../src/lookups/events.ts'
import { pairKey } from '../src/lookups/pair.ts'
import { quotesAbout, quotesBySpeaker, quotesBySpeakerAbout } from '../src/lookups/quotes.ts'
import { attentionField } from './attention.ts'
import { builder } from './builder.ts'
import { connectList, pageArgs, pageCost } from './connection.ts'
import { EventConnection, MentionConnection, QuoteConnection } from './connections.ts'
import { EntityKindEnum } from './enums.ts'
import { eventArgs, toEventFilter } from './event-args.ts'
import { inTime, timeArgs } from './in-time.ts'
import { neighboursField } from './neighbours.ts'
import { publisherArgs, toPublisherFilter } from './publisher-args.ts'
import { quoteArgs, toQuoteFilter, toSpeakerFilter, withSpeakerArg } from './quote-args.ts'
import { Entity, Node } from './refs.ts'
import { speakerGroupsField } from './speakers.ts'

const Name = builder.objectRef<{ readonly text: string; readonly articles: number }>('Name').implement({
  description: 'A name an entity goes by.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The name as written.' }),
    articles: t.exposeInt('articles', { description: 'How many articles use it.' }),
  }),
})

Entity.implement({
  description: 'A person, country, organization or place.',
  interfaces: [Node],
  resolveType: ({ kind }) => kind,
  fields: (t) => ({
    kind: t.field({ type: EntityKindEnum, description: 'What it is.', resolve: ({ kind }) => kind }),
    name: t.exposeString('name', { description: 'Its fullest name.' }),
    articleCount: t.exposeInt('articleCount', { description: 'How many articles mention it.' }),
    names: t.field({
      type: [Name],
      description: 'Names it goes by, at most 100, the most used first.',
      resolve: ({ id }, _args, context) => context.load('names', namesOfEntities, id),
    }),
    mentions: t.field({
      type: MentionConnection,
      description: 'Articles that mention it.',
      args: {
        with: t.arg.id({ description: 'Only those that mention this entity too.' }),
        publisher: t.arg.id({ description: 'Only of this publisher.' }),
        language: t.arg.string({ description: 'Only in this language (BCP 47): "en".' }),
        ...timeArgs(t, 'published'),
        ...pageArgs(t),
      },
      complexity: pageCost,
      resolve: ({ id }, args, context) =>
        connectList(
          context,
          args.with ? articlesMentioningBoth : articlesMentioning,
          args.with ? pairKey({ fromId: id, toId: args.with }) : id,
          args,
          {
            ...inTime(args),
            filter: { publisher: args.publisher ?? '', language: args.language ?? '' },
          },
        ),
    }),
    quotes: t.field({
      type: QuoteConnection,
      description: 'What it has said. A quote is dated by the first article that carries it.',
      args: {
        about: t.arg.id({ description: 'Only about this entity.' }),
        ...publisherArgs(t, 'carried'),
        ...quoteArgs(t),
        ...timeArgs(t, 'said'),
        ...pageArgs(t),
      },
      complexity: pageCost,
      resolve: ({ id }, args, context) =>
        connectList(
          context,
          args.about ? quotesBySpeakerAbout : quotesBySpeaker,
          args.about ? pairKey({ fromId: id, toId: args.about }) : id,
          args,
          {
            ...inTime(args),
            filter: { ...toQuoteFilter(args), ...toPublisherFilter(args) },
          },
        ),
    }),
    quotesAbout: t.field({
      type: QuoteConnection,
      description: 'What has been said about it.',
      args: {
        speaker: t.arg.id({ description: 'Only by this entity.' }),
        ...publisherArgs(t, 'carried'),
        ...quoteArgs(t),
        ...withSpeakerArg(t),
        ...timeArgs(t, 'said'),
        ...pageArgs(t),
      },
      complexity: pageCost,
      resolve: ({ id }, args, context) =>
        connectList(context, quotesAbout, id, args, {
          ...inTime(args),
          filter: { ...toQuoteFilter(args), ...toSpeakerFilter(args), other: args.speaker ?? '', ...toPublisherFilter(args) },
        }),
    }),
    events: t.field({
      type: EventConnection,
      description: 'Events it took part in. An event without a date stands where it was first told.',
      args: {
        with: t.arg.id({ description: 'Only those that this entity took part in too.' }),
        ...eventArgs(t),
        ...pageArgs(t),
      },
      complexity: pageCost,
      resolve: ({ id }, args, context) =>
        connectList(context, args.with ? eventsOfParticipants : eventsOfParticipant, id, args, {
          ...inTime(args),
          filter: toEventFilter(args, args.with ?? ''),
        }),
    }),
    attention: attentionField(t),
    speakerGroups: speakerGroupsField(t),
    neighbours: neighboursField(t),
  }),
})
