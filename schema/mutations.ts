// Mutations: an article in, an article out. They need a context that may mutate. The reader of articles is imported when
// the first one comes: it is large, and questions are answered without it.
import { ArticleError, parseArticle } from '../loaders/article.ts'
import { articlesById } from '../src/lookups/nodes-by-id.ts'
import { builder } from './builder.ts'
import type { Context } from './context.ts'
import { unauthenticated } from './errors.ts'
import { loadById } from './node.ts'
import { Article } from './refs.ts'
import { watchLoads } from './watch-loads.ts'

builder.mutationType({ description: 'Changes to the graph. They need the key that the server was started with.' })

builder.objectType(ArticleError, {
  name: 'ArticleError',
  description: 'Why an article cannot be loaded.',
  fields: (t) => ({ message: t.exposeString('message', { description: 'What is wrong with it.' }) }),
})

const LoadedArticle = builder.objectRef<{ readonly id: string; readonly changed: boolean }>('LoadedArticle').implement({
  description: 'An article that was loaded.',
  fields: (t) => ({
    article: t.field({
      type: Article,
      nullable: true,
      description: 'The article, with what was found in it.',
      resolve: ({ id }, _args, context) => loadById(context, articlesById, id),
    }),
    changed: t.exposeBoolean('changed', { description: 'False when the same article was loaded before: then nothing has changed.' }),
  }),
})

const RemovedArticle = builder.objectRef<{ readonly id: string; readonly removed: boolean }>('RemovedArticle').implement({
  description: 'An article that was removed.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id.' }),
    removed: t.exposeBoolean('removed', { description: 'False when there was none.' }),
  }),
})

const LoadArticleInput = builder.inputType('LoadArticleInput', {
  description: 'An article to be loaded.',
  fields: (t) => ({
    title: t.string({ required: true, description: 'Its headline.' }),
    date: t.string({ required: true, description: 'The day it was published, YYYYMMDD or YYYY-MM-DD.' }),
    url: t.string({ description: 'Where it was published: what makes it the same article when it is loaded again.' }),
    body: t.string({ required: true, description: 'Its text.' }),
  }),
})

builder.mutationFields((t) => ({
  loadArticle: t.field({
    type: LoadedArticle,
    description: 'Reads an article into the graph. Loading it again changes nothing; a changed one replaces what it said before.',
    args: { input: t.arg({ type: LoadArticleInput, required: true, description: 'The article.' }) },
    errors: {
      types: [ArticleError],
      union: { name: 'LoadArticleResult', description: 'The article, or why it cannot be loaded.' },
    },
    resolve: async (_root, { input }, context) => {
      requireMutations(context)
      const raw = { ...input, url: input.url ?? undefined, source: 'of loadArticle' }
      const { id } = parseArticle(raw)
      const { loadArticles } = await import('../loaders/load-articles.ts')
      const { loaded, errors } = await loadArticles(context.graph, [raw])
      if (errors[0] !== undefined) throw errors[0]
      watchLoads(context.graph).wake()
      await context.renew()
      return { id, changed: loaded > 0 }
    },
  }),
  removeArticle: t.field({
    type: RemovedArticle,
    description: 'Removes an article and everything that only it said.',
    args: { id: t.arg.id({ required: true, description: 'The id of the article.' }) },
    resolve: async (_root, { id }, context) => {
      requireMutations(context)
      const { removeArticles } = await import('../loaders/remove-articles.ts')
      const removed = await removeArticles(context.graph, [id])
      await context.renew()
      return { id, removed: removed.length > 0 }
    },
  }),
}))

/** @throws GraphQLError UNAUTHENTICATED saying how mutations are switched on */
export function requireMutations(context: Context): void {
  if (context.mayMutate) return
  throw unauthenticated(
    'Cannot change the graph without its key: start the server with NEWSGRAPH_API_KEY set, and send that key as "Authorization: Bearer <key>"',
  )
}
