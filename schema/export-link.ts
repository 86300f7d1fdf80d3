// exportLink: the address of a file of some part of the graph, and how much it will hold. The server writes the file.
import { z } from 'zod'
import { ExportError } from '../src/export/export-error.ts'
import { EXPORT_PARTS, type ExportRequest, MAX_EXPORT_HOPS, readExportRequest, toQueryString } from '../src/export/export-request.ts'
import { countEdges, countNodes, type ExportSource } from '../src/export/read-subgraph.ts'
import { idsOfToday, type Selection, selectEntities } from '../src/export/select-entities.ts'
import { entitiesById } from '../src/lookups/nodes-by-id.ts'
import { builder } from './builder.ts'
import type { Context } from './context.ts'
import { EntityKindEnum, ExportFormatEnum, LinkKindEnum } from './enums.ts'
import { badUserInput } from './errors.ts'
import { MAX_EXPORT_ENTITIES, MAX_IDS } from './limits.ts'

interface ExportLinkValue {
  readonly request: ExportRequest
  readonly selection: Selection
  /** Ids that were asked for and are not in the graph. */
  readonly missing: readonly string[]
}

const ExportLink = builder.objectRef<ExportLinkValue>('ExportLink').implement({
  description: 'A part of the graph as a file that other programs open.',
  fields: (t) => ({
    urls: t.stringList({
      description:
        'Where to get it: one address, or for CSV that of the nodes and that of the edges. Without a server they begin with /export.',
      resolve: ({ request }, _args, context) => urlsOf(request, context.origin),
    }),
    nodeCount: t.int({
      description: 'How many entities it holds.',
      resolve: ({ selection }, _args, context) => countNodes(sourceOf(context), selection),
    }),
    edgeCount: t.int({
      description: 'How many edges: all facts of one relation between two entities are one edge.',
      complexity: 500,
      resolve: ({ selection, request }, _args, context) => countEdges(sourceOf(context), selection, request),
    }),
    missing: t.idList({
      description: 'Of the ids asked for those that the graph does not have: the file is about the others.',
      resolve: ({ missing }) => [...missing],
    }),
    complete: t.boolean({
      description: 'False when the limit left out entities that are in reach.',
      resolve: ({ selection }) => selection.kind === 'whole' || selection.complete,
    }),
  }),
})

/** Null when of the entities asked for none is there: without any the file would be about all. */
async function linkTo(request: ExportRequest, context: Context): Promise<ExportLinkValue | null> {
  const asked = await idsOfToday(context.reader(), request.ids)
  const rows = await entitiesById(context.reader(), asked)
  const ids = asked.filter((_, i) => rows[i] !== null)
  if (ids.length === 0 && asked.length > 0) return null
  const known = { ...request, ids }
  const missing = asked.filter((_, i) => rows[i] === null)
  return { request: known, selection: await selectEntities(context.reader(), known), missing }
}

function urlsOf(request: ExportRequest, origin: string): string[] {
  const parts = request.format === 'csv' ? EXPORT_PARTS : [null]
  return parts.map((part) => `${origin}/export?${toQueryString({ ...request, part })}`)
}

// One operation reads in one transaction.
function sourceOf(context: Context): ExportSource {
  return { read: (work) => work(context.reader()) }
}

builder.queryField('exportLink', (t) =>
  t.field({
    type: ExportLink,
    nullable: true,
    description:
      'A link to a part of the graph as a file: entities, what is around them, and the links among all of these, each with the words of the first and the last article that prove it. Ids are those of this API. Null when none of the entities is there.',
    args: {
      ids: t.arg.idList({
        description: `Entities to start from, at most ${MAX_IDS}; none: the most mentioned ones.`,
        validate: z.array(z.string()).max(MAX_IDS, `at most ${MAX_IDS} ids`).nullish(),
      }),
      hops: t.arg.int({
        defaultValue: 1,
        description: `How far from them, at most ${MAX_EXPORT_HOPS}.`,
        validate: z.int().min(0).max(MAX_EXPORT_HOPS).nullish(),
      }),
      format: t.arg({ type: ExportFormatEnum, defaultValue: 'graphml', description: 'The format of the file.' }),
      kinds: t.arg({ type: [LinkKindEnum], description: 'Only links of these kinds; else of all but CO_MENTION.' }),
      entityKinds: t.arg({ type: [EntityKindEnum], description: 'Around the given ones only persons, only organizations, …; else all.' }),
      from: t.arg({ type: 'Date', description: 'Only links by what was said, happened, was reported or published on this day or later.' }),
      to: t.arg({ type: 'Date', description: 'Only links by what was said, happened, was reported or published on this day or earlier.' }),
      limit: t.arg.int({
        defaultValue: 1000,
        description: `Entities at most, up to ${MAX_EXPORT_ENTITIES}; the most linked are kept.`,
        validate: z.int().min(1).max(MAX_EXPORT_ENTITIES).nullish(),
      }),
    },
    complexity: ({ hops }) => 100 + 400 * (hops ?? 1),
    resolve: (_root, { ids, hops, format, kinds, entityKinds, from, to, limit }, context) =>
      namingInput(async () => {
        const words = {
          ids: ids ?? [],
          hops: String(hops ?? 1),
          format: format ?? 'graphml',
          kinds: kinds?.join(),
          entityKinds: entityKinds?.join(),
          from: from ?? undefined,
          to: to ?? undefined,
          limit: String(limit ?? 1000),
        }
        const request = readExportRequest(words, MAX_EXPORT_ENTITIES)
        return linkTo(request, context)
      }),
  }),
)

async function namingInput<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof ExportError) throw badUserInput(error.message)
    throw error
  }
}
