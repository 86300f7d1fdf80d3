// The part of the graph that communities and centrality are found in: how it is asked for, what it holds and leaves out, and
// its ties as neighbours, with the facts that prove them.
import type { ArgBuilder } from '@pothos/core'
import { z } from 'zod'
import type { Neighbour } from '../src/lookups/closest-neighbours.ts'
import { entitiesById } from '../src/lookups/nodes-by-id.ts'
import type { Range } from '../src/lookups/page.ts'
import type { EntityRow } from '../src/lookups/rows.ts'
import { MOST_ARTICLES, readSubgraph, type Subgraph, type SubgraphChoice } from '../src/lookups/subgraph.ts'
import { otherEnd, type Tie } from '../src/lookups/ties.ts'
import type { LinkKind } from '../src/lookups/ways.ts'
import { builder, type SchemaTypes } from './builder.ts'
import type { Context } from './context.ts'
import { currentId } from './current-id.ts'
import { LinkKindEnum } from './enums.ts'
import { DEFAULT_AMONG, MAX_AMONG } from './limits.ts'
import { type NarrowingArgs, neighbourArgs, toNarrowing } from './neighbour-args.ts'
import { loadById } from './node.ts'

/** What articles tell of; where a place lies is known without them. */
const TOLD_KINDS: readonly LinkKind[] = ['QUOTE', 'EVENT', 'POSITION']

/** A subgraph with what it was asked for. */
export interface SubgraphValue {
  readonly subgraph: Subgraph
  readonly range: Range
  readonly among: number
  /** Null when it was asked for, and there is none. */
  readonly about: EntityRow | null
  /** Says that `about` is no entity; null when it is one or was not asked for. */
  readonly missing: string | null
}

/** The arguments of a field that looks at a subgraph as a whole. */
export function subgraphArgs(t: { readonly arg: ArgBuilder<PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>> }) {
  const { entityKinds, from, to } = neighbourArgs(t)
  return {
    about: t.arg.id({ description: 'Only entities that articles mention together with this one, and not itself.' }),
    kinds: t.arg({
      type: [LinkKindEnum],
      description: 'Tied by these kinds of fact; else by QUOTE, EVENT and POSITION, what articles state.',
    }),
    entityKinds,
    from,
    to,
    among: t.arg.int({
      defaultValue: DEFAULT_AMONG,
      description: `Of how many entities, those that most articles of the days (and with \`about\`) mention; at most ${MAX_AMONG}.`,
      validate: z.int().min(2).max(MAX_AMONG).nullish(),
    }),
  }
}

export interface SubgraphArgs extends NarrowingArgs {
  readonly about?: string | null
  readonly kinds?: readonly LinkKind[] | null
  readonly among?: number | null
}

/** What reading a subgraph costs, and looking at it as a whole. */
export function subgraphCost({ among }: SubgraphArgs): { readonly field: number; readonly multiplier: number } {
  return { field: 5 * (among ?? DEFAULT_AMONG), multiplier: 1 }
}

/** The subgraph asked for, read once however many fields of the operation ask for the same. */
export async function loadSubgraph(context: Context, { about, kinds, among, ...args }: SubgraphArgs): Promise<SubgraphValue> {
  const { range, entityKinds } = toNarrowing(args)
  const choice: SubgraphChoice = {
    about: (await currentId(context, about)) ?? null,
    kinds: kinds ?? TOLD_KINDS,
    entityKinds,
    range,
    among: among ?? DEFAULT_AMONG,
  }
  const entity = choice.about === null ? null : await loadById(context, entitiesById, choice.about)
  const missing = choice.about !== null && entity === null ? `There is no entity "${about}"; \`search\` finds ids by name.` : null
  const subgraph = await context.load(
    `subgraph ${JSON.stringify(choice)}`,
    async (reader, keys) => {
      const read = await readSubgraph(reader, choice)
      return keys.map(() => read)
    },
    'subgraph',
  )
  return { subgraph, range, among: choice.among, about: entity, missing }
}

/** "the 300 entities that most articles mention (10,573 more are left out)" */
export function saySubgraph({ subgraph: { entities, untied, leftOut }, about }: SubgraphValue): string {
  const chosen = entities.length + untied
  const together = about === null ? '' : ` together with ${about.name}`
  const rest = leftOut === 0 ? 'none is left out' : `${leftOut.toLocaleString('en')} more are left out`
  return `the ${chosen} entities that most articles mention${together} (${rest})`
}

/** A tie seen from one of its ends. */
export function toNeighbour({ subgraph, range }: SubgraphValue, tie: Tie, ofId: string) {
  const { byKind } = tie
  const otherId = otherEnd(tie, ofId)
  const stated = byKind.reduce((sum, { kind, count }) => (kind === 'CO_MENTION' ? sum : sum + count), 0)
  return subgraph.entities
    .filter(({ id }) => id === otherId)
    .map((entity): Neighbour & { readonly ofId: string; readonly range: Range } => ({ entity, stated, byKind, ofId, range }))
}

export const SubgraphRef = builder.objectRef<Subgraph>('Subgraph').implement({
  description: 'The part of the graph that was looked at: entities that many articles mention, and the facts that tie them.',
  fields: (t) => ({
    entityCount: t.int({
      description: 'How many entities it holds; each is tied with another.',
      resolve: ({ entities }) => entities.length,
    }),
    tieCount: t.int({ description: 'How many pairs of them facts tie.', resolve: ({ ties }) => ties.length }),
    untiedCount: t.exposeInt('untied', { description: 'How many more were chosen, but no fact ties them with another of the chosen.' }),
    leftOutCount: t.exposeInt('leftOut', { description: 'How many more fit, but were not chosen, since fewer articles mention them.' }),
    articleCount: t.exposeInt('articles', {
      nullable: true,
      description: `In how many articles of the days (and with \`about\`), at most the newest ${MOST_ARTICLES}, it was counted who is mentioned most; null when in all.`,
    }),
  }),
})
