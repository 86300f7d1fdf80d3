// Publisher: who publishes articles.
import { articlesOfPublisher } from '../src/lookups/articles.ts'
import { allPublishers } from '../src/lookups/entities.ts'
import { publishersById } from '../src/lookups/nodes-by-id.ts'
import { builder } from './builder.ts'
import { connectAll, connectList, pageArgs, pageCost } from './connection.ts'
import { ArticleConnection, PublisherConnection } from './connections.ts'
import { inTime, timeArgs } from './in-time.ts'
import { ARTICLES_LOADED_SINCE, loadedSinceArg, toLoadedSince } from './loaded-since.ts'
import { loadById } from './node.ts'
import { Node, Publisher } from './refs.ts'

Publisher.implement({
  description: 'Who publishes articles, known by the domain.',
  interfaces: [Node],
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its name.' }),
    domain: t.exposeString('domain', { description: 'Its domain.' }),
    articleCount: t.exposeInt('articleCount', { description: 'How many of its articles are loaded.' }),
    articles: t.field({
      type: ArticleConnection,
      description: 'Its articles.',
      args: {
        language: t.arg.string({ description: 'Only in this language (BCP 47): "en".' }),
        ...loadedSinceArg(t, ARTICLES_LOADED_SINCE),
        ...timeArgs(t, 'published'),
        ...pageArgs(t),
      },
      complexity: pageCost,
      resolve: ({ id }, args, context) =>
        connectList(context, articlesOfPublisher, id, args, {
          ...inTime(args),
          filter: { language: args.language ?? '', ...toLoadedSince(args) },
        }),
    }),
  }),
})

builder.queryFields((t) => ({
  publisher: t.field({
    type: Publisher,
    nullable: true,
    description: 'One publisher; null when there is none.',
    args: { id: t.arg.id({ required: true, description: 'Like "publisher:dw.com".' }) },
    resolve: (_root, { id }, context) => loadById(context, publishersById, id),
  }),
  publishers: t.field({
    type: PublisherConnection,
    description: 'Publishers by domain, A to Z.',
    args: pageArgs(t),
    complexity: pageCost,
    resolve: (_root, args, context) => connectAll(context, allPublishers, args, { descending: false }),
  }),
}))
