// path: how X is connected to Y, hop by hop, with the facts and articles that prove each hop.
import { z } from 'zod'
import { entitiesById } from '../src/lookups/nodes-by-id.ts'
import { MOST_HOPS, shortestPaths } from '../src/lookups/paths.ts'
import type { EntityRow } from '../src/lookups/rows.ts'
import { type LinkKind, STATED_KINDS } from '../src/lookups/ways.ts'
import { builder } from './builder.ts'
import type { Context } from './context.ts'
import { currentId } from './current-id.ts'
import { LinkKindEnum, LinkOrderEnum } from './enums.ts'
import { MAX_LINKS, MAX_PATHS } from './limits.ts'
import { neighbourArgs, toNarrowing } from './neighbour-args.ts'
import { Link, loadLinks, loadNeighbours } from './neighbours.ts'
import { loadById } from './node.ts'
import { Entity, NeighbourRef } from './refs.ts'

interface HopValue {
  readonly from: EntityRow
  readonly to: EntityRow
  readonly kinds: readonly LinkKind[]
}

interface PathValue {
  readonly entities: readonly EntityRow[]
  readonly kinds: readonly LinkKind[]
}

interface PathAnswer {
  readonly answer: string
  readonly complete: boolean
  readonly paths: readonly PathValue[]
}

const Hop = builder.objectRef<HopValue>('Hop').implement({
  description: 'One step of a path: two entities and what connects them.',
  fields: (t) => ({
    from: t.field({ type: Entity, description: 'Where the step begins.', complexity: 0, resolve: ({ from }) => from }),
    to: t.field({ type: Entity, description: 'Where it leads.', complexity: 0, resolve: ({ to }) => to }),
    links: t.field({
      type: [Link],
      description: 'The facts that prove it, kind by kind.',
      args: {
        orderBy: t.arg({ type: LinkOrderEnum, defaultValue: 'NEWEST_FIRST', description: 'Which of each way to be connected come first.' }),
        first: t.arg.int({
          defaultValue: 3,
          description: `How many of each way to be connected, at most ${MAX_LINKS}.`,
          validate: z.int().min(1).max(MAX_LINKS).nullish(),
        }),
      },
      complexity: ({ first }) => ({ field: 1, multiplier: first ?? 3 }),
      resolve: ({ from, to, kinds }, { orderBy, first }, context) =>
        loadLinks(context, from.id, to.id, { kinds, limit: first ?? 3, order: orderBy ?? 'NEWEST_FIRST' }),
    }),
  }),
})

const Path = builder.objectRef<PathValue>('Path').implement({
  description: 'A chain of entities, each connected with the next.',
  fields: (t) => ({
    length: t.int({ description: 'How many hops.', resolve: ({ entities }) => entities.length - 1 }),
    entities: t.field({
      type: [Entity],
      description: 'The entities, from one end to the other.',
      complexity: { field: 1, multiplier: 3 },
      resolve: ({ entities }) => [...entities],
    }),
    hops: t.field({ type: [Hop], description: 'The steps.', complexity: { field: 1, multiplier: 3 }, resolve: toHops }),
  }),
})

function toHops({ entities, kinds }: PathValue): HopValue[] {
  return entities.slice(1).flatMap((to, i) => {
    const from = entities[i]
    return from === undefined ? [] : [{ from, to, kinds }]
  })
}

const PathResult = builder.objectRef<PathAnswer>('PathResult').implement({
  description: 'What a search for paths found.',
  fields: (t) => ({
    answer: t.exposeString('answer', { description: 'The answer in words; says plainly when there is no path.' }),
    found: t.boolean({ description: 'Whether there is a path.', resolve: ({ paths }) => paths.length > 0 }),
    complete: t.exposeBoolean('complete', {
      description: 'Whether all was searched; false when an entity with very many neighbours was followed to the closest only.',
    }),
    paths: t.field({
      type: [Path],
      description:
        'The shortest paths, the most specific first: those whose entities on the way the fewest articles mention in sum, before those over a country that is linked with everything.',
      complexity: { field: 1, multiplier: 3 },
      resolve: ({ paths }) => [...paths],
    }),
  }),
})

interface PathQuestion {
  readonly from: string
  readonly to: string
  readonly maxHops: number
  readonly kinds: readonly LinkKind[]
  readonly first: number
}

async function findPaths(context: Context, { maxHops, kinds, first, ...asked }: PathQuestion): Promise<PathAnswer> {
  const [from, to] = await Promise.all([currentId(context, asked.from), currentId(context, asked.to)])
  const [start, end] = await Promise.all([loadById(context, entitiesById, from), loadById(context, entitiesById, to)])
  const missing = start === null ? from : end === null ? to : null
  if (start === null || end === null)
    return { answer: `There is no entity "${missing}"; \`search\` finds ids by name.`, complete: true, paths: [] }
  if (from === to) return { answer: `Both ends are ${start.name}.`, complete: true, paths: [] }
  const found = await shortestPaths(context.reader(), { fromId: from, toId: to, maxHops, kinds, limit: first })
  const paths = await Promise.all(found.paths.map(async (ids) => ({ kinds, entities: await loadEntities(context, ids) })))
  return { answer: sayPaths(start, end, maxHops, paths), complete: found.complete, paths }
}

async function loadEntities(context: Context, ids: readonly string[]): Promise<EntityRow[]> {
  const entities = await Promise.all(ids.map((id) => loadById(context, entitiesById, id)))
  return entities.filter((entity) => entity !== null)
}

function sayPaths(start: EntityRow, end: EntityRow, maxHops: number, paths: readonly PathValue[]): string {
  const [shortest] = paths
  if (shortest === undefined) return `No path of at most ${maxHops} hops connects ${start.name} and ${end.name}.`
  const hops = shortest.entities.length - 1
  return `${start.name} and ${end.name} are ${hops} ${hops === 1 ? 'hop' : 'hops'} apart.`
}

builder.queryFields((t) => ({
  path: t.field({
    type: PathResult,
    description:
      'How two entities are connected: the shortest paths over what articles state, the most specific first, with the proof of each hop.',
    args: {
      from: t.arg.id({ required: true, description: 'The entity at one end.' }),
      to: t.arg.id({ required: true, description: 'The entity at the other end.' }),
      maxHops: t.arg.int({
        defaultValue: 4,
        description: `How many hops at most, from 1 to ${MOST_HOPS}.`,
        validate: z.int().min(1).max(MOST_HOPS).nullish(),
      }),
      kinds: t.arg({ type: [LinkKindEnum], description: 'Only over these kinds of fact; else over all but CO_MENTION.' }),
      first: t.arg.int({
        defaultValue: 3,
        description: `How many paths, at most ${MAX_PATHS}.`,
        validate: z.int().min(1).max(MAX_PATHS).nullish(),
      }),
    },
    complexity: ({ maxHops }) => ({ field: 50 * (maxHops ?? 4), multiplier: 1 }),
    resolve: (_root, { from, to, maxHops, kinds, first }, context) =>
      findPaths(context, { from, to, maxHops: maxHops ?? 4, kinds: kinds ?? STATED_KINDS, first: first ?? 3 }),
  }),
  neighbours: t.field({
    type: [NeighbourRef],
    description: 'The neighbours of one entity, the most connected first.',
    args: {
      id: t.arg.id({ required: true, description: 'The entity.' }),
      ...neighbourArgs(t),
    },
    complexity: ({ first }) => ({ field: 10, multiplier: first ?? 10 }),
    resolve: async (_root, { id, kinds, first, ...args }, context) =>
      loadNeighbours(context, await currentId(context, id), kinds ?? STATED_KINDS, first ?? 10, toNarrowing(args)),
  }),
}))
