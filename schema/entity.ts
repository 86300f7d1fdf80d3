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
import { currentId } from './current-id.ts'
import { EntityKindEnum } from './enums.ts'
import { eventArgs, toEventFilter } from './event-args.ts'
import { inTime, timeArgs } from './in-time.ts'
import { ARTICLES_LOADED_SINCE, loadedSinceArg, toLoadedSince } from './loaded-since.ts'
import { mergesField } from './merge.ts'
import { neighboursField } from './neighbours.ts'
import { quoteArgs, toQuoteFilter, toSpeakerFilter, withSpeakerArg } from './quote-args.ts'
import { Entity, Node } from './refs.ts'
import { speakerGroupsField } from './speakers.ts'
import { tellingArgs, toTellingFilter } from './telling-args.ts'

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
        ...loadedSinceArg(t, ARTICLES_LOADED_SINCE),
        ...timeArgs(t, 'published'),
        ...pageArgs(t),
      },
      complexity: pageCost,
      resolve: async ({ id }, args, context) => {
        const other = await currentId(context, args.with)
        const [list, key] = other ? [articlesMentioningBoth, pairKey({ fromId: id, toId: other })] : [articlesMentioning, id]
        const filter = { publisher: args.publisher ?? '', language: args.language ?? '', ...toLoadedSince(args) }
        return connectList(context, list, key, args, { ...inTime(args), filter })
      },
    }),
    quotes: t.field({
      type: QuoteConnection,
      description: 'What it has said. A quote is dated by the first article that carries it.',
      args: {
        about: t.arg.id({ description: 'Only about this entity.' }),
        ...tellingArgs(t, 'carried'),
        ...quoteArgs(t),
        ...timeArgs(t, 'said'),
        ...pageArgs(t),
      },
      complexity: pageCost,
      resolve: async ({ id }, args, context) => {
        const about = await currentId(context, args.about)
        const [list, key] = about ? [quotesBySpeakerAbout, pairKey({ fromId: id, toId: about })] : [quotesBySpeaker, id]
        return connectList(context, list, key, args, { ...inTime(args), filter: { ...toQuoteFilter(args), ...toTellingFilter(args) } })
      },
    }),
    quotesAbout: t.field({
      type: QuoteConnection,
      description: 'What has been said about it.',
      args: {
        speaker: t.arg.id({ description: 'Only by this entity.' }),
        ...tellingArgs(t, 'carried'),
        ...quoteArgs(t),
        ...withSpeakerArg(t),
        ...timeArgs(t, 'said'),
        ...pageArgs(t),
      },
      complexity: pageCost,
      resolve: async ({ id }, args, context) => {
        const other = (await currentId(context, args.speaker)) ?? ''
        return connectList(context, quotesAbout, id, args, {
          ...inTime(args),
          filter: { ...toQuoteFilter(args), ...toSpeakerFilter(args), other, ...toTellingFilter(args) },
        })
      },
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
      resolve: async ({ id }, args, context) => {
        const other = (await currentId(context, args.with)) ?? ''
        const list = other === '' ? eventsOfParticipant : eventsOfParticipants
        return connectList(context, list, id, args, { ...inTime(args), filter: toEventFilter(args, other) })
      },
    }),
    attention: attentionField(t),
    speakerGroups: speakerGroupsField(t),
    neighbours: neighboursField(t),
    merges: mergesField(t),
  }),
})
