// search: words → articles and quotes by full text, entities by the beginning of a name. Only the lists that are asked
// for are searched.
import { z } from 'zod'
import type { ArticleRow, EntityRow, QuoteRow } from '../src/lookups/rows.ts'
import { entitiesByName, type Hit, MOST_HITS, searchArticles, searchQuotes } from '../src/lookups/search.ts'
import { builder } from './builder.ts'
import { EntityKindEnum, QuoteKindEnum } from './enums.ts'
import { MAX_PAGE, MAX_SEARCH } from './limits.ts'
import { QUOTE_KINDS_DESCRIPTION, WITH_SPEAKER_DESCRIPTION } from './quote-args.ts'
import { Article, Entity, Quote } from './refs.ts'

const ArticleHit = builder.objectRef<Hit<ArticleRow>>('ArticleHit').implement({
  description: 'An article that a search found.',
  fields: (t) => ({
    article: t.field({ type: Article, description: 'The article.', complexity: 0, resolve: ({ node }) => node }),
    score: t.exposeFloat('score', { description: 'How well it fits; comparable within one answer only.' }),
  }),
})

const QuoteHit = builder.objectRef<Hit<QuoteRow>>('QuoteHit').implement({
  description: 'A quote that a search found.',
  fields: (t) => ({
    quote: t.field({ type: Quote, description: 'The quote.', complexity: 0, resolve: ({ node }) => node }),
    score: t.exposeFloat('score', { description: 'How well it fits; comparable within one answer only.' }),
  }),
})

const firstOptions = { defaultValue: 10, description: `How many, at most ${MAX_PAGE}.`, validate: z.int().min(1).max(MAX_PAGE).nullish() }
const cost = ({ first }: { readonly first?: number | null }) => ({ field: 5, multiplier: first ?? 10 })

const SearchResult = builder.objectRef<{ readonly words: string }>('SearchResult').implement({
  description: 'What a search finds.',
  fields: (t) => ({
    entities: t.field({
      type: [Entity],
      description:
        'Entities with a name that begins so, the most mentioned first; then persons whose name does without a title before it ("Mr. Obama").',
      args: { kinds: t.arg({ type: [EntityKindEnum], description: 'Only of these kinds.' }), first: t.arg.int(firstOptions) },
      complexity: cost,
      resolve: ({ words }, { kinds, first }, context): Promise<EntityRow[]> =>
        entitiesByName(context.reader(), words, kinds ?? [], first ?? 10),
    }),
    articles: t.field({
      type: [ArticleHit],
      description: 'Articles with any of the words in headline or body, best first.',
      args: { first: t.arg.int(firstOptions) },
      complexity: cost,
      resolve: ({ words }, { first }, context) => searchArticles(context.reader(), words, first ?? 10),
    }),
    quotes: t.field({
      type: [QuoteHit],
      description: 'Quotes with any of the words, best first.',
      args: {
        kinds: t.arg({ type: [QuoteKindEnum], description: `${QUOTE_KINDS_DESCRIPTION} Of the ${MOST_HITS} that fit best.` }),
        withSpeaker: t.arg.boolean({ description: `${WITH_SPEAKER_DESCRIPTION} Of the ${MOST_HITS} that fit best.` }),
        first: t.arg.int(firstOptions),
      },
      complexity: cost,
      resolve: ({ words }, { kinds, withSpeaker, first }, context) =>
        searchQuotes(context.reader(), words, kinds ?? [], first ?? 10, withSpeaker ?? null),
    }),
  }),
})

builder.queryFields((t) => ({
  search: t.field({
    type: SearchResult,
    description: 'Finds entities by name, and articles and quotes by their words.',
    args: {
      query: t.arg.string({
        required: true,
        description: 'Words, or the beginning of a name.',
        validate: z
          .string()
          .max(MAX_SEARCH, `at most ${MAX_SEARCH} characters`)
          .refine((words) => words.trim() !== '', 'words to search for'),
      }),
    },
    resolve: (_root, { query }) => ({ words: query.trim() }),
  }),
}))
