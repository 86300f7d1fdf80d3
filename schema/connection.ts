// Connections to the letter of the Relay specification, over the keyset pages of the lookups: arguments → a page request,
// a page → edges with cursors and facts of their own. Cursors are opaque: a place in the order, encoded.
import type { FieldMap, ObjectFieldBuilder, ObjectRef } from '@pothos/core'
import type { Params } from '../src/graph/graph.ts'
import type { ListOfAll, NodeAt } from '../src/lookups/list-of-all.ts'
import type { ListOfParent } from '../src/lookups/list-of-parent.ts'
import type { KeyType, Page, PageRequest, Place, Range } from '../src/lookups/page.ts'
import { builder, type SchemaTypes } from './builder.ts'
import type { Context } from './context.ts'
import { badUserInput } from './errors.ts'
import { DEFAULT_PAGE, MAX_PAGE } from './limits.ts'

/** A page, and how to count the whole list. */
export interface Connection<Row extends Place> {
  readonly page: Page<Row>
  readonly count: () => Promise<number>
}

export interface PageArgs {
  readonly first?: number | null
  readonly after?: string | null
  readonly last?: number | null
  readonly before?: string | null
}

export type EdgeBuilder<Row> = ObjectFieldBuilder<PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>, Row>

/** Defines `NameConnection` and `NameEdge`; `edgeFields` give the node and the facts of the relationship. */
export function connectionType<Row extends Place>(
  name: string,
  says: { readonly connection: string; readonly edge: string },
  edgeFields: (t: EdgeBuilder<Row>) => FieldMap,
): ObjectRef<PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>, Connection<Row>> {
  const edge = builder.objectRef<Row>(`${name}Edge`).implement({
    description: says.edge,
    fields: (t) => ({
      cursor: t.string({ description: 'The place of this edge in the list.', complexity: 0, resolve: encodeCursor }),
      ...edgeFields(t),
    }),
  })
  return builder.objectRef<Connection<Row>>(`${name}Connection`).implement({
    description: says.connection,
    fields: (t) => ({
      edges: t.field({
        type: [edge],
        description: 'The rows of this page, in order.',
        complexity: { field: 0, multiplier: 1 },
        resolve: ({ page }) => [...page.rows],
      }),
      pageInfo: t.field({
        type: builder.pageInfoRef(),
        description: 'Where this page stands in the list.',
        complexity: { field: 0, multiplier: 0 },
        resolve: ({ page }) => toPageInfo(page),
      }),
      totalCount: t.int({
        description: 'How many there are on all pages. Counted by itself, at the price of one more value in every row.',
        resolve: ({ count }) => count(),
      }),
    }),
  })
}

/** The arguments of every connection, in the order they are thought of. */
export function pageArgs<First, After, Last, Before>(t: {
  readonly arg: { connectionArgs(): { first: First; after: After; last: Last; before: Before } }
}): { first: First; after: After; last: Last; before: Before } {
  const { first, after, last, before } = t.arg.connectionArgs()
  return { first, after, last, before }
}

/** What a page costs: its rows times what is asked of each. */
export function pageCost({ first, last }: PageArgs): { readonly field: number; readonly multiplier: number } {
  return { field: 1, multiplier: Math.max(first ?? last ?? DEFAULT_PAGE, 0) }
}

/**
 * Connection arguments → a page request.
 * @throws GraphQLError BAD_USER_INPUT saying what may be asked for
 */
export function toPageRequest(args: PageArgs, descending: boolean, keyType: KeyType): PageRequest {
  const { first, last } = args
  if (first !== null && first !== undefined && last !== null && last !== undefined) {
    throw badUserInput('Ask for `first` or `last`, not for both')
  }
  return {
    limit: checkSize('first', first) ?? checkSize('last', last) ?? DEFAULT_PAGE,
    descending,
    backward: last !== null && last !== undefined,
    after: decodeCursor('after', args.after, keyType),
    before: decodeCursor('before', args.before, keyType),
  }
}

export interface ListOptions {
  /** Newest, most or last first. */
  readonly descending: boolean
  readonly range?: Range
  readonly filter?: Params
}

/** A page of a parent's list, read together with those of the other parents of this tick. */
export async function connectList<Row extends Place>(
  context: Context,
  list: ListOfParent<Row>,
  parentId: string,
  args: PageArgs,
  { descending, range = {}, filter = {} }: ListOptions,
): Promise<Connection<Row>> {
  const request = toPageRequest(args, descending, list.keyType)
  const wanted = JSON.stringify([range, filter])
  const name = `${list.name} ${JSON.stringify(request)} ${wanted}`
  const page = await context.load(name, (reader, ids) => list.pages(reader, ids, request, range, filter), parentId)
  const count = () => context.load(`${list.name} total ${wanted}`, (reader, ids) => list.totals(reader, ids, range, filter), parentId)
  return { page, count }
}

/** A page of a whole kind. */
export async function connectAll<Row>(
  context: Context,
  list: ListOfAll<Row>,
  args: PageArgs,
  { descending, range = {}, filter = {} }: ListOptions,
): Promise<Connection<NodeAt<Row>>> {
  const request = toPageRequest(args, descending, list.keyType)
  const page = await list.page(context.reader(), request, range, filter)
  return { page, count: () => list.total(context.reader(), range, filter) }
}

export function encodeCursor({ key, id }: Place): string {
  return Buffer.from(JSON.stringify([key, id])).toString('base64url')
}

/** @throws GraphQLError BAD_USER_INPUT when it is no cursor of such a list */
function decodeCursor(name: string, cursor: string | null | undefined, keyType: KeyType): Place | null {
  if (cursor === null || cursor === undefined) return null
  try {
    const decoded: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    if (Array.isArray(decoded) && decoded.length === 2) {
      const [key, id] = decoded
      if (typeof key === keyType && typeof id === 'string') return { key, id }
    }
  } catch {
    // Said below.
  }
  throw badUserInput(`\`${name}\` is "${cursor}", which is not a cursor of this list`)
}

function checkSize(name: string, size: number | null | undefined): number | null {
  if (size === null || size === undefined) return null
  if (size >= 0 && size <= MAX_PAGE) return size
  throw badUserInput(`\`${name}\` is ${size}, and must be from 0 to ${MAX_PAGE}`)
}

function toPageInfo({ rows, hasNext, hasPrevious }: Page<Place>) {
  const [start, end] = [rows[0], rows.at(-1)]
  return {
    hasNextPage: hasNext,
    hasPreviousPage: hasPrevious,
    startCursor: start === undefined ? null : encodeCursor(start),
    endCursor: end === undefined ? null : encodeCursor(end),
  }
}
