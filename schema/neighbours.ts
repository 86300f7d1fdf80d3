// What stands around an entity: neighbours with the facts between, and the links that prove them.

import type { InterfaceFieldBuilder } from '@pothos/core'
import { z } from 'zod'
import { closestNeighbours } from '../src/lookups/closest-neighbours.ts'
import { type LinkChoice, type LinkRow, linksBetween, type Narrowing } from '../src/lookups/links.ts'
import { mentionOfPair } from '../src/lookups/mention-of-pair.ts'
import { articlesById, entitiesById, eventsById, positionsById, quotesById } from '../src/lookups/nodes-by-id.ts'
import { pairKey, toPair } from '../src/lookups/pair.ts'
import type { EntityRow } from '../src/lookups/rows.ts'
import { LINK_KINDS, type LinkKind, STATED_KINDS } from '../src/lookups/ways.ts'
import { builder, type SchemaTypes } from './builder.ts'
import type { BatchRead, Context } from './context.ts'
import { LinkKindEnum, LinkOrderEnum } from './enums.ts'
import { MAX_LINKS } from './limits.ts'
import { neighbourArgs, toNarrowing } from './neighbour-args.ts'
import { loadById } from './node.ts'
import { Article, Entity, Event, Evidence, type EvidenceValue, NeighbourRef, Position, Quote } from './refs.ts'

export const Link = builder.objectRef<LinkRow>('Link')

/** The facts between two entities, each kind read together with those of the other pairs of this tick. */
export async function loadLinks(
  context: Context,
  fromId: string,
  toId: string,
  { kinds, ...choice }: LinkChoice,
): Promise<readonly LinkRow[]> {
  const wanted = LINK_KINDS.filter((kind) => kinds.includes(kind))
  const links = await Promise.all(
    wanted.map((kind) => {
      const read: BatchRead<LinkRow[]> = (reader, keys) => linksBetween(reader, keys.map(toPair), { kinds: [kind], ...choice })
      return context.load(`links ${kind} ${JSON.stringify(choice)}`, read, pairKey({ fromId, toId }))
    }),
  )
  return links.flat()
}

Link.implement({
  description: 'One fact between two entities.',
  fields: (t) => ({
    kind: t.field({ type: LinkKindEnum, description: 'What connects them.', resolve: ({ kind }) => kind }),
    from: t.field({
      type: Entity,
      nullable: true,
      description: 'Whose fact it is: who spoke, took part, held the position, lies there.',
      resolve: ({ fromId }, _args, context) => loadById(context, entitiesById, fromId),
    }),
    to: t.field({
      type: Entity,
      nullable: true,
      description: 'The other one.',
      resolve: ({ toId }, _args, context) => loadById(context, entitiesById, toId),
    }),
    quote: t.field({
      type: Quote,
      nullable: true,
      description: 'The quote, if it is one.',
      resolve: ({ kind, factId }, _args, context) => (kind === 'QUOTE' && factId !== null ? loadById(context, quotesById, factId) : null),
    }),
    event: t.field({
      type: Event,
      nullable: true,
      description: 'The event, if it is one.',
      resolve: ({ kind, factId }, _args, context) => (kind === 'EVENT' && factId !== null ? loadById(context, eventsById, factId) : null),
    }),
    position: t.field({
      type: Position,
      nullable: true,
      description: 'The position, if it is one.',
      resolve: ({ kind, factId }, _args, context) =>
        kind === 'POSITION' && factId !== null ? loadById(context, positionsById, factId) : null,
    }),
    article: t.field({
      type: Article,
      nullable: true,
      description: 'The article that mentions both, if that is all.',
      resolve: ({ kind, factId }, _args, context) =>
        kind === 'CO_MENTION' && factId !== null ? loadById(context, articlesById, factId) : null,
    }),
    evidence: t.field({
      type: Evidence,
      nullable: true,
      description: 'Where an article says so first. Null for where a place lies: that is known, not reported.',
      resolve: (link, _args, context) => evidenceOf(link, context),
    }),
  }),
})

async function evidenceOf({ kind, factId, toId }: LinkRow, context: Context): Promise<EvidenceValue | null> {
  if (factId === null) return null
  if (kind === 'QUOTE') return (await loadById(context, quotesById, factId))?.first ?? null
  if (kind === 'EVENT') return (await loadById(context, eventsById, factId))?.first ?? null
  if (kind === 'POSITION') return (await loadById(context, positionsById, factId))?.first ?? null
  return context.load('mention of pair', mentionOfPair, `${factId} ${toId}`)
}

const LinkCount = builder.objectRef<{ readonly kind: LinkKind; readonly count: number }>('LinkCount').implement({
  description: 'How many facts of one kind stand between two entities.',
  fields: (t) => ({
    kind: t.field({ type: LinkKindEnum, description: 'What connects them.', resolve: ({ kind }) => kind }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
})

NeighbourRef.implement({
  description: 'An entity that facts connect with another.',
  fields: (t) => ({
    of: t.field({
      type: Entity,
      nullable: true,
      description: 'Whose neighbour it is.',
      resolve: ({ ofId }, _args, context) => loadById(context, entitiesById, ofId),
    }),
    entity: t.field({ type: Entity, description: 'The neighbour.', complexity: 0, resolve: ({ entity }) => entity }),
    strength: t.exposeInt('stated', { description: 'How many stated facts stand between the two; co-mentions do not count.' }),
    counts: t.field({ type: [LinkCount], description: 'The same by kind.', resolve: ({ byKind }) => [...byKind] }),
    links: t.field({
      type: [Link],
      description: 'The facts between the two, kind by kind; of the days that the neighbour was found by.',
      args: {
        kinds: t.arg({ type: [LinkKindEnum], description: 'Only of these kinds; else of those that the neighbour was found by.' }),
        orderBy: t.arg({ type: LinkOrderEnum, defaultValue: 'NEWEST_FIRST', description: 'Which of each way to be connected come first.' }),
        first: t.arg.int({
          defaultValue: 3,
          description: `How many of each way to be connected, at most ${MAX_LINKS}.`,
          validate: z.int().min(1).max(MAX_LINKS).nullish(),
        }),
      },
      complexity: ({ first }) => ({ field: 1, multiplier: first ?? 3 }),
      resolve: ({ ofId, entity, byKind, range }, { kinds, orderBy, first }, context) =>
        loadLinks(context, ofId, entity.id, {
          kinds: kinds ?? byKind.map(({ kind }) => kind),
          limit: first ?? 3,
          order: orderBy ?? 'NEWEST_FIRST',
          range,
        }),
    }),
  }),
})

/** The field `neighbours` of every entity. */
export function neighboursField(t: InterfaceFieldBuilder<PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>, EntityRow>) {
  return t.field({
    type: [NeighbourRef],
    description: 'Entities that stated facts connect it with, the most connected first.',
    args: neighbourArgs(t),
    complexity: ({ first }) => ({ field: 10, multiplier: first ?? 10 }),
    resolve: ({ id }, { kinds, first, ...args }, context) =>
      loadNeighbours(context, id, kinds ?? STATED_KINDS, first ?? 10, toNarrowing(args)),
  })
}

/** The neighbours of an entity, read together with those of the others of this tick. */
export async function loadNeighbours(context: Context, id: string, kinds: readonly LinkKind[], first: number, narrowing: Narrowing) {
  const name = `neighbours ${kinds.join()} ${first} ${JSON.stringify(narrowing)}`
  const found = await context.load(name, (reader, ids) => closestNeighbours(reader, ids, kinds, first, narrowing), id)
  return found.map((neighbour) => ({ ...neighbour, ofId: id, range: narrowing.range }))
}
