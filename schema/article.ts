// Article: the source of every fact, and all that was taken from it, to be highlighted in its text.
import { allArticles, articlesOfPublisher, entitiesInArticle } from '../src/lookups/articles.ts'
import { eventsInArticle } from '../src/lookups/events.ts'
import { articleBodies, articlesById } from '../src/lookups/nodes-by-id.ts'
import { positionsInArticle } from '../src/lookups/positions.ts'
import { quotesInArticle } from '../src/lookups/quotes.ts'
import type { ArticleRow, ReportRow } from '../src/lookups/rows.ts'
import { articleId } from '../src/ontology/ids.ts'
import { builder } from './builder.ts'
import { type Connection, connectAll, connectList, pageArgs, pageCost } from './connection.ts'
import { ArticleConnection, EventConnection, MentionedEntityConnection, PositionConnection, QuoteConnection } from './connections.ts'
import { currentIdsOf } from './current-id.ts'
import { EntityKindEnum, TimeOrder } from './enums.ts'
import { badUserInput } from './errors.ts'
import { inTime } from './in-time.ts'
import { ARTICLES_LOADED_SINCE, toLoadedSince } from './loaded-since.ts'
import { AT_MOST_MAX_IDS, loadById } from './node.ts'
import { quoteArgs, toQuoteFilter, toSpeakerFilter, withSpeakerArg } from './quote-args.ts'
import { Article, Node, Publisher } from './refs.ts'

Article.implement({
  description: 'A news article: where every fact comes from.',
  interfaces: [Node],
  fields: (t) => ({
    headline: t.exposeString('headline', { description: 'Its title.' }),
    publishedOn: t.expose('publishedOn', { type: 'Date', description: 'The day it was published.' }),
    url: t.exposeString('url', { nullable: true, description: 'Where it was published.' }),
    language: t.exposeString('language', { description: 'Its language (BCP 47).' }),
    loadedAt: t.expose('loadedAt', {
      type: 'DateTime',
      nullable: true,
      description:
        'When it was loaded: a changed text counts anew; the same text loaded again, or read again because more is known of a name in it, does not. Articles stored together have one moment, later than that of all stored before: with the last that was seen as `loadedSince`, nothing is missed and nothing comes twice.',
    }),
    sourceId: t.exposeString('sourceId', { nullable: true, description: 'The id its source gave it.' }),
    body: t.string({
      description: 'Its text; every offset counts UTF-16 units of it.',
      complexity: 5,
      resolve: async ({ id }, _args, context) => (await loadById(context, articleBodies, id)) ?? '',
    }),
    publisher: t.field({ type: Publisher, nullable: true, description: 'Who published it.', resolve: ({ publisher }) => publisher }),
    mentions: t.field({
      type: MentionedEntityConnection,
      description: 'Whom and what it mentions, the most mentioned first.',
      args: {
        kinds: t.arg({ type: [EntityKindEnum], description: 'Only entities of these kinds.' }),
        of: t.arg.idList({ description: 'Only these entities.', validate: AT_MOST_MAX_IDS }),
        ...pageArgs(t),
      },
      complexity: pageCost,
      resolve: async (article, args, context) =>
        withArticle(
          article,
          await connectList(context, entitiesInArticle, article.id, args, {
            descending: true,
            filter: { kinds: args.kinds ?? [], entityIds: await currentIdsOf(context, args.of) },
          }),
        ),
    }),
    quotes: t.field({
      type: QuoteConnection,
      description: 'What it quotes, in the order of the text; an edge’s evidence is in this article.',
      args: { ...quoteArgs(t), ...withSpeakerArg(t), ...pageArgs(t) },
      complexity: pageCost,
      resolve: async (article, args, context) =>
        toldIn(
          article,
          await connectList(context, quotesInArticle, article.id, args, {
            descending: false,
            filter: { ...toQuoteFilter(args), ...toSpeakerFilter(args) },
          }),
        ),
    }),
    events: t.field({
      type: EventConnection,
      description: 'Events it tells of, in the order of the text; an edge’s evidence is in this article.',
      args: pageArgs(t),
      complexity: pageCost,
      resolve: async (article, args, context) =>
        toldIn(article, await connectList(context, eventsInArticle, article.id, args, { descending: false })),
    }),
    positions: t.field({
      type: PositionConnection,
      description: 'Positions it names, in the order of the text; an edge’s evidence is in this article.',
      args: pageArgs(t),
      complexity: pageCost,
      resolve: async (article, args, context) =>
        toldIn(article, await connectList(context, positionsInArticle, article.id, args, { descending: false })),
    }),
  }),
})

function withArticle<Row extends { readonly key: string | number; readonly id: string }>(
  article: ArticleRow,
  { page, count }: Connection<Row>,
): Connection<Row & { readonly article: ArticleRow }> {
  return { page: { ...page, rows: page.rows.map((row) => ({ ...row, article })) }, count }
}

/** A list of an article gives reports without the article: it is this one. */
function toldIn<Row extends { readonly key: string | number; readonly id: string; readonly report: ReportRow | null }>(
  article: ArticleRow,
  { page, count }: Connection<Row>,
): Connection<Row> {
  const rows = page.rows.map((row) => ({ ...row, report: row.report === null ? null : { ...row.report, article } }))
  return { page: { ...page, rows }, count }
}

const ArticleFilter = builder.inputType('ArticleFilter', {
  description: 'Which articles.',
  fields: (t) => ({
    publisher: t.id({ description: 'Only of this publisher.' }),
    language: t.string({ description: 'Only in this language (BCP 47): "en".' }),
    from: t.field({ type: 'Date', description: 'Published on this day or later.' }),
    to: t.field({ type: 'Date', description: 'Published on this day or earlier.' }),
    loadedSince: t.field({ type: 'DateTime', description: ARTICLES_LOADED_SINCE }),
  }),
})

builder.queryFields((t) => ({
  article: t.field({
    type: Article,
    nullable: true,
    description: 'One article, by its id or its URL; null when there is none.',
    args: {
      id: t.arg.id({ description: 'Like "article:…".' }),
      url: t.arg.string({ description: 'Its web address, in any of its forms.' }),
    },
    resolve: (_root, { id, url }, context) => {
      if ((id ?? null) === null && (url ?? null) === null) throw badUserInput('Ask for an article by `id` or by `url`')
      return loadById(context, articlesById, id ?? articleId(url ?? '', '', ''))
    },
  }),
  articles: t.field({
    type: ArticleConnection,
    description: 'Articles.',
    args: {
      filter: t.arg({ type: ArticleFilter, description: 'Which ones; else all.' }),
      orderBy: t.arg({ type: TimeOrder, defaultValue: 'NEWEST_FIRST', description: 'The order of publication.' }),
      ...pageArgs(t),
    },
    complexity: pageCost,
    resolve: (_root, args, context) => {
      const options = {
        ...inTime({ ...args.filter, orderBy: args.orderBy }),
        filter: { language: args.filter?.language ?? '', ...toLoadedSince(args.filter ?? {}) },
      }
      const publisher = args.filter?.publisher
      return publisher
        ? connectList(context, articlesOfPublisher, publisher, args, options)
        : connectAll(context, allArticles, args, options)
    },
  }),
}))
