// Position: an office of one person in one country or organization.
import { reportsOfPosition } from '../src/lookups/articles.ts'
import { positionsById } from '../src/lookups/nodes-by-id.ts'
import { LAST } from '../src/lookups/page.ts'
import { allPositions } from '../src/lookups/positions.ts'
import { normaliseName } from '../src/ontology/ids.ts'
import { builder } from './builder.ts'
import { connectAll, connectList, pageArgs, pageCost } from './connection.ts'
import { PositionConnection, ReportConnection } from './connections.ts'
import { ARTICLES_LOADED_SINCE, loadedSinceArg, toLoadedSince } from './loaded-since.ts'
import { loadById } from './node.ts'
import { Entity, Evidence, Node, Person, Position } from './refs.ts'

Position.implement({
  description: 'An office of one person, now or formerly: "Deputy Foreign Minister" of Russia.',
  interfaces: [Node],
  fields: (t) => ({
    title: t.exposeString('title', { description: 'The title, as the first article has it.' }),
    person: t.field({ type: Person, nullable: true, description: 'Who holds or held it.', resolve: ({ person }) => person }),
    body: t.field({
      type: Entity,
      nullable: true,
      description: 'The country or organization it is in, where told.',
      resolve: ({ body }) => body,
    }),
    articleCount: t.exposeInt('articleCount', { description: 'How many articles name it.' }),
    firstReportedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day of the first article that names it.',
      resolve: ({ first }) => first?.article.publishedOn ?? null,
    }),
    lastReportedOn: t.expose('lastReportedOn', { type: 'Date', nullable: true, description: 'The day of the last article that names it.' }),
    evidence: t.field({ type: Evidence, nullable: true, description: 'Where the first article names it.', resolve: ({ first }) => first }),
    reports: t.field({
      type: ReportConnection,
      description: 'The articles that name it, the first one first.',
      args: { ...loadedSinceArg(t, ARTICLES_LOADED_SINCE), ...pageArgs(t) },
      complexity: pageCost,
      resolve: ({ id }, args, context) =>
        connectList(context, reportsOfPosition, id, args, { descending: false, filter: toLoadedSince(args) }),
    }),
  }),
})

const PositionFilter = builder.inputType('PositionFilter', {
  description: 'Which positions. For those in a country or organization, ask that entity.',
  fields: (t) => ({ titleStartsWith: t.string({ description: 'Only with a title that begins so.' }) }),
})

builder.queryFields((t) => ({
  position: t.field({
    type: Position,
    nullable: true,
    description: 'One position; null when there is none.',
    args: { id: t.arg.id({ required: true, description: 'Like "position:…".' }) },
    resolve: (_root, { id }, context) => loadById(context, positionsById, id),
  }),
  positions: t.field({
    type: PositionConnection,
    description: 'Positions by title, A to Z.',
    args: { filter: t.arg({ type: PositionFilter, description: 'Which ones; else all.' }), ...pageArgs(t) },
    complexity: pageCost,
    resolve: async (_root, args, context) => {
      const prefix = normaliseName(args.filter?.titleStartsWith ?? '')
      const range = prefix === '' ? {} : { from: prefix, to: prefix + LAST }
      const { page, count } = await connectAll(context, allPositions, args, { descending: false, range })
      return { page: { ...page, rows: page.rows.map((row) => ({ ...row, report: row.node.first })) }, count }
    },
  }),
}))
