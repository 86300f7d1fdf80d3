// central: who is most central in a topic and period, by a named measure.
import type { CentralityMeasure } from '../src/lookups/graph-measures.ts'
import { type CentralEntity, mostCentral } from '../src/lookups/most-central.ts'
import { builder } from './builder.ts'
import { CentralityMeasureEnum } from './enums.ts'
import { firstCost, firstOptions } from './first-arg.ts'
import { MAX_LINKS } from './limits.ts'
import { Entity, NeighbourRef } from './refs.ts'
import { loadSubgraph, SubgraphRef, type SubgraphValue, saySubgraph, subgraphArgs, subgraphCost, toNeighbour } from './subgraph.ts'

interface CentralValue extends CentralEntity {
  readonly within: SubgraphValue
}

const CentralRef = builder.objectRef<CentralValue>('CentralEntity').implement({
  description: 'An entity, and how central it is.',
  fields: (t) => ({
    entity: t.field({ type: Entity, description: 'The entity.', complexity: 0, resolve: ({ entity }) => entity }),
    score: t.exposeFloat('score', { description: 'How central it is, by the measure asked for.' }),
    tieCount: t.int({ description: 'With how many others of the subgraph facts tie it.', resolve: ({ ties }) => ties.length }),
    ties: t.field({
      type: [NeighbourRef],
      description: 'Its ties, the strongest first, each with the facts that prove it.',
      args: {
        first: t.arg.int(firstOptions(3, MAX_LINKS)),
      },
      complexity: firstCost(3),
      resolve: ({ ties, within, entity }, { first }) => ties.slice(0, first ?? 3).flatMap((tie) => toNeighbour(within, tie, entity.id)),
    }),
  }),
})

interface CentralityValue {
  readonly measure: CentralityMeasure
  readonly within: SubgraphValue
}

const CentralityRef = builder.objectRef<CentralityValue>('Centrality').implement({
  description: 'Who is most central in a part of the graph.',
  fields: (t) => ({
    answer: t.string({
      description: 'The answer in words: who, by which measure, among whom.',
      resolve: ({ measure, within }) => sayCentral(measure, within),
    }),
    measure: t.field({ type: CentralityMeasureEnum, description: 'By what.', resolve: ({ measure }) => measure }),
    subgraph: t.field({
      type: SubgraphRef,
      description: 'What was looked at, and what was left out.',
      complexity: 1,
      resolve: ({ within }) => within.subgraph,
    }),
    entities: t.field({
      type: [CentralRef],
      description: 'The entities, the most central first.',
      args: {
        first: t.arg.int(firstOptions(10)),
      },
      complexity: firstCost(10),
      resolve: ({ measure, within }, { first }) =>
        mostCentral(within.subgraph, measure, first ?? 10).map((central) => ({ ...central, within })),
    }),
  }),
})

const IN_WORDS = {
  DEGREE: 'the facts that tie it with others',
  PAGERANK: 'PageRank',
  BETWEENNESS: 'betweenness',
} as const satisfies Record<CentralityMeasure, string>

function sayCentral(measure: CentralityMeasure, within: SubgraphValue): string {
  if (within.missing !== null) return within.missing
  const [first] = mostCentral(within.subgraph, measure, 1)
  if (first === undefined) return `No facts tie ${saySubgraph(within)}.`
  return `${first.entity.name} is most central by ${IN_WORDS[measure]}, among ${saySubgraph(within)}.`
}

builder.queryField('central', (t) =>
  t.field({
    type: CentralityRef,
    description: 'Who is most central among the entities that most articles mention, of some days or together with an entity.',
    args: {
      by: t.arg({ type: CentralityMeasureEnum, defaultValue: 'DEGREE', description: 'The measure.' }),
      ...subgraphArgs(t),
    },
    complexity: subgraphCost,
    resolve: async (_root, { by, ...args }, context) => ({ measure: by ?? 'DEGREE', within: await loadSubgraph(context, args) }),
  }),
)
