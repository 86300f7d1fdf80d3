// stats: how much is in the graph.
import { countGraph, type GraphCounts } from '../src/lookups/count-graph.ts'
import { builder } from './builder.ts'

const NodeCount = builder.objectRef<GraphCounts['nodes'][number]>('NodeCount').implement({
  description: 'How many there are of one kind of node.',
  fields: (t) => ({
    label: t.exposeString('label', { description: 'The kind of node: "Article".' }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
})

const RelationshipCount = builder.objectRef<GraphCounts['relationships'][number]>('RelationshipCount').implement({
  description: 'How many there are of one kind of relationship.',
  fields: (t) => ({
    type: t.exposeString('type', { description: 'The kind of relationship: "MENTIONS".' }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
})

const Stats = builder.objectRef<GraphCounts>('Stats').implement({
  description: 'How much is in the graph.',
  fields: (t) => ({
    nodes: t.field({ type: [NodeCount], description: 'By kind of node.', resolve: ({ nodes }) => [...nodes] }),
    relationships: t.field({
      type: [RelationshipCount],
      description: 'By kind of relationship.',
      resolve: ({ relationships }) => [...relationships],
    }),
  }),
})

builder.queryField('stats', (t) =>
  t.field({
    type: Stats,
    description: 'How much is in the graph.',
    complexity: 100,
    resolve: (_root, _args, context) => countGraph(context.reader()),
  }),
)
