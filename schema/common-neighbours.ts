// commonNeighbours: what connects several entities, with the facts and articles that prove each tie.
import { z } from 'zod'
import { type CommonNeighbour, commonNeighbours } from '../src/lookups/common-neighbours.ts'
import type { Range } from '../src/lookups/page.ts'
import { STATED_KINDS } from '../src/lookups/ways.ts'
import { builder } from './builder.ts'
import { currentId } from './current-id.ts'
import { badUserInput } from './errors.ts'
import { MAX_COMMON } from './limits.ts'
import { neighbourArgs, toNarrowing } from './neighbour-args.ts'
import { Entity, NeighbourRef } from './refs.ts'

interface CommonValue extends CommonNeighbour {
  /** The entities it connects, in the order of its ties. */
  readonly ofIds: readonly string[]
  readonly range: Range
}

const Common = builder.objectRef<CommonValue>('CommonNeighbour').implement({
  description: 'An entity that facts connect with each of several others.',
  fields: (t) => ({
    entity: t.field({ type: Entity, description: 'What connects them.', complexity: 0, resolve: ({ entity }) => entity }),
    strength: t.exposeInt('strength', {
      description: 'How many stated facts connect it with the one it is connected with least; co-mentions do not count.',
    }),
    ties: t.field({
      type: [NeighbourRef],
      description: 'How it is connected with each, in the order they were named.',
      complexity: { field: 1, multiplier: 3 },
      resolve: ({ ties, ofIds, range }) => ties.map((tie, i) => ({ ...tie, ofId: ofIds[i] ?? '', range })),
    }),
  }),
})

builder.queryField('commonNeighbours', (t) =>
  t.field({
    type: [Common],
    description:
      'What connects several entities: those that stated facts connect with every one of them. First those with the strongest weakest tie, then with more facts, then those that fewer articles mention. Of an entity with very many neighbours the closest are compared.',
    args: {
      ids: t.arg.idList({
        required: true,
        description: `The entities, from 2 to ${MAX_COMMON}.`,
        validate: z
          .array(z.string())
          .max(MAX_COMMON, `at most ${MAX_COMMON} ids`)
          .refine((ids) => new Set(ids).size > 1, 'at least 2 different ids'),
      }),
      ...neighbourArgs(t),
    },
    complexity: ({ first }) => ({ field: 50, multiplier: first ?? 10 }),
    resolve: async (_root, { ids, kinds, first, ...args }, context) => {
      const narrowing = toNarrowing(args)
      const ofIds = [...new Set(await Promise.all(ids.map((id) => currentId(context, id))))]
      if (ofIds.length < 2) throw badUserInput(`Ask for 2 different entities: these ids are all "${ofIds[0]}" by now`)
      const found = await commonNeighbours(context.reader(), ofIds, kinds ?? STATED_KINDS, first ?? 10, narrowing)
      return found.map((common) => ({ ...common, ofIds, range: narrowing.range }))
    },
  }),
)
