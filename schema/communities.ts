// communities: which groups of entities facts tie with each other more than with the rest, and who stands between them.
import {
  type Bridge,
  type Communities,
  type Community,
  findBridges,
  findCommunities,
  type Member,
  type Shore,
} from '../src/lookups/communities.ts'
import { builder } from './builder.ts'
import { firstCost, firstOptions } from './first-arg.ts'
import { Entity, NeighbourRef } from './refs.ts'
import { loadSubgraph, SubgraphRef, type SubgraphValue, saySubgraph, subgraphArgs, subgraphCost, toNeighbour } from './subgraph.ts'

type Of<Value> = Value & { readonly within: SubgraphValue }

/** From this modularity on a graph falls apart clearly (Newman and Girvan 2004, doi:10.1103/PhysRevE.69.026113). */
const CLEAR_MODULARITY = 0.3

const MemberRef = builder.objectRef<Member>('CommunityMember').implement({
  description: 'An entity in its community.',
  fields: (t) => ({
    entity: t.field({ type: Entity, description: 'The entity.', complexity: 0, resolve: ({ entity }) => entity }),
    strength: t.exposeInt('strength', {
      description: 'How central it is: how many facts tie it with other members (its weighted degree in the community).',
    }),
  }),
})

const CommunityRef = builder.objectRef<Of<Community>>('Community').implement({
  description: 'Entities that facts tie with each other more than with the rest.',
  fields: (t) => ({
    number: t.exposeInt('number', { description: 'Its place in this answer: 1 is the largest.' }),
    name: t.exposeString('name', { description: 'What it is about: the names of its three most central members.' }),
    size: t.int({ description: 'How many members it has.', resolve: ({ members }) => members.length }),
    strength: t.int({
      description: 'How many facts tie its members with each other.',
      resolve: ({ ties }) => ties.reduce((sum, { weight }) => sum + weight, 0),
    }),
    members: t.field({
      type: [MemberRef],
      description: 'Its members, the most central first.',
      args: { first: t.arg.int(firstOptions(5)) },
      complexity: firstCost(5),
      resolve: ({ members }, { first }) => members.slice(0, first ?? 5),
    }),
    ties: t.field({
      type: [NeighbourRef],
      description: 'The ties between its members, the strongest first, each with the facts that prove it.',
      args: { first: t.arg.int(firstOptions(3)) },
      complexity: firstCost(3),
      resolve: ({ ties, members, within }, { first }) =>
        ties.slice(0, first ?? 3).flatMap((tie) => {
          const central = members.find(({ entity }) => tie.ids.includes(entity.id))
          return toNeighbour(within, tie, central?.entity.id ?? tie.ids[0])
        }),
    }),
  }),
})

const BridgedRef = builder.objectRef<Of<Shore> & { readonly ofId: string }>('BridgedCommunity').implement({
  description: 'A community that a bridge has ties with.',
  fields: (t) => ({
    community: t.field({
      type: CommunityRef,
      description: 'The community.',
      complexity: 0,
      resolve: ({ community, within }) => ({ ...community, within }),
    }),
    strength: t.exposeInt('strength', { description: 'How many facts tie the bridge with its members.' }),
    ties: t.field({
      type: [NeighbourRef],
      description: 'The ties with its members, the strongest first, each with the facts that prove it.',
      args: { first: t.arg.int(firstOptions(1)) },
      complexity: firstCost(1),
      resolve: ({ ties, within, ofId }, { first }) => ties.slice(0, first ?? 1).flatMap((tie) => toNeighbour(within, tie, ofId)),
    }),
  }),
})

const BridgeRef = builder.objectRef<Of<Bridge>>('Bridge').implement({
  description: 'An entity that ties lead out of its own community into others.',
  fields: (t) => ({
    entity: t.field({ type: Entity, description: 'The entity.', complexity: 0, resolve: ({ entity }) => entity }),
    betweenness: t.exposeFloat('betweenness', {
      description: 'On what share of the shortest chains between two others it stands, each tie one step, 0–1 (betweenness centrality).',
    }),
    participation: t.exposeFloat('participation', {
      description:
        'How evenly the facts that tie it spread over communities: 0 when all lie in one, towards 1 over many (participation coefficient).',
    }),
    communities: t.field({
      type: [BridgedRef],
      description: 'The communities it has ties with: its own first, then those it is tied with most.',
      args: { first: t.arg.int(firstOptions(5)) },
      complexity: firstCost(5),
      resolve: ({ entity, shores, within }, { first }) =>
        shores.slice(0, first ?? 5).map((shore) => ({ ...shore, within, ofId: entity.id })),
    }),
  }),
})

const CommunitiesRef = builder.objectRef<Of<Communities>>('Communities').implement({
  description: 'The communities that a part of the graph falls into, and who stands between them.',
  fields: (t) => ({
    answer: t.string({
      description: 'The answer in words: how many, among whom, and how clearly they are set apart.',
      resolve: sayCommunities,
    }),
    method: t.string({
      description: 'How they were found.',
      resolve: () => 'Louvain, each tie weighted by how many facts it rests on; always the same for the same graph',
    }),
    modularity: t.exposeFloat('modularity', {
      description: `How clearly they are set apart, −0.5 to 1: 0 is what chance makes, from about ${CLEAR_MODULARITY} on there are communities.`,
    }),
    subgraph: t.field({
      type: SubgraphRef,
      description: 'What was looked at, and what was left out.',
      complexity: 1,
      resolve: ({ within }) => within.subgraph,
    }),
    communityCount: t.int({ description: 'How many communities there are.', resolve: ({ communities }) => communities.length }),
    communities: t.field({
      type: [CommunityRef],
      description: 'The communities, the largest first.',
      args: { first: t.arg.int(firstOptions(10)) },
      complexity: firstCost(10),
      resolve: ({ communities, within }, { first }) => communities.slice(0, first ?? 10).map((community) => ({ ...community, within })),
    }),
    bridges: t.field({
      type: [BridgeRef],
      description: 'Entities with ties into more communities than their own, those with the highest betweenness first.',
      args: { first: t.arg.int(firstOptions(10)) },
      complexity: firstCost(10),
      resolve: ({ communities, within }, { first }) =>
        findBridges(within.subgraph, communities)
          .slice(0, first ?? 10)
          .map((bridge) => ({ ...bridge, within })),
    }),
  }),
})

function sayCommunities({ communities, modularity, within }: Of<Communities>): string {
  if (within.missing !== null) return within.missing
  if (communities.length === 0) return `No facts tie ${saySubgraph(within)}.`
  const count = communities.length === 1 ? 'One community' : `${communities.length} communities`
  const clear = modularity >= CLEAR_MODULARITY ? 'they are clearly set apart' : 'they are not clearly set apart'
  return `${count} among ${saySubgraph(within)}. Modularity ${modularity.toFixed(2)}: ${clear}.`
}

builder.queryField('communities', (t) =>
  t.field({
    type: CommunitiesRef,
    description:
      'Which communities there are among the entities that most articles mention, of some days or together with an entity, and who bridges them.',
    args: subgraphArgs(t),
    complexity: subgraphCost,
    resolve: async (_root, args, context) => {
      const within = await loadSubgraph(context, args)
      return { ...findCommunities(within.subgraph), within }
    },
  }),
)
