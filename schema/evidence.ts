// Evidence: the article that says so, and the very characters. Bodies are read only where the characters are asked for.
import { z } from 'zod'
import { articleBodies } from '../src/lookups/nodes-by-id.ts'
import type { ReportRow } from '../src/lookups/rows.ts'
import type { Context } from './context.ts'
import { MAX_CONTEXT } from './limits.ts'
import { loadById } from './node.ts'
import { Article, Evidence, type EvidenceValue, type SpanValue, TextSpan } from './refs.ts'

/** Where a report stands, as evidence; null where a fact has none. */
export function toEvidence(report: ReportRow | null): EvidenceValue | null {
  return report
}

/** A stretch of a report's article; null when the report has no such stretch. */
export function toSpan(report: ReportRow | null, start: number | null | undefined, end: number | null | undefined): SpanValue | null {
  if (report === null || typeof start !== 'number' || typeof end !== 'number') return null
  return { articleId: report.article.id, start, end }
}

async function cut(context: Context, articleId: string, start: number, end: number): Promise<string> {
  const body = await loadById(context, articleBodies, articleId)
  return body?.slice(Math.max(start, 0), end) ?? ''
}

Evidence.implement({
  description: 'Where an article says so: offsets count UTF-16 units of the article’s body, the end is exclusive.',
  fields: (t) => ({
    article: t.field({ type: Article, description: 'The article that says so.', complexity: 0, resolve: ({ article }) => article }),
    start: t.exposeInt('start', { description: 'Where the words begin in the article’s body.' }),
    end: t.exposeInt('end', { description: 'Where they end.' }),
    exact: t.string({
      description: 'The very words.',
      resolve: ({ article, start, end }, _args, context) => cut(context, article.id, start, end),
    }),
    context: t.string({
      description: 'The words with what stands around them.',
      args: {
        characters: t.arg.int({
          defaultValue: 120,
          description: `How many characters on each side, at most ${MAX_CONTEXT}.`,
          validate: z.int().min(0).max(MAX_CONTEXT).nullish(),
        }),
      },
      resolve: ({ article, start, end }, { characters }, context) =>
        cut(context, article.id, start - (characters ?? 0), end + (characters ?? 0)),
    }),
    metonym: t.boolean({
      nullable: true,
      description: 'For a mention: whether a place’s name stands for who rules there ("Moscow has denied it"). Null for other facts.',
      resolve: ({ metonym }) => metonym ?? null,
    }),
  }),
})

TextSpan.implement({
  description: 'A stretch of an article’s body.',
  fields: (t) => ({
    start: t.exposeInt('start', { description: 'Where it begins, in UTF-16 units.' }),
    end: t.exposeInt('end', { description: 'Where it ends, exclusive.' }),
    exact: t.string({
      description: 'The words.',
      resolve: ({ articleId, start, end }, _args, context) => cut(context, articleId, start, end),
    }),
  }),
})
