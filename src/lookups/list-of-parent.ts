// Lists that hang from a parent (a speaker's quotes, an event's reports): each is defined once, by its pattern and order,
// and read a page at a time for many parents in one statement. Also how many there are, asked for only when wanted.
import type { Params, Reader } from '../graph/graph.ts'
import { defineStatement } from '../graph/statement.ts'
import type { NodeLabel } from '../ontology/ontology.ts'
import { inOrder } from './in-order.ts'
import {
  boundsOf,
  EVERYTHING,
  isWhole,
  type KeyType,
  NO_ROWS,
  type Page,
  type PageRequest,
  type Place,
  type Range,
  readsDescending,
  toPage,
  within,
} from './page.ts'
import { toPair } from './pair.ts'
import type { Raw } from './rows.ts'

export interface ListDefinition<Row extends Place> {
  readonly name: string
  /** The parent is `x`, found by its id. */
  readonly parent: NodeLabel
  /** True when the list hangs from two entities, `x` and `other`: its keys are those of `pairKey`. */
  readonly ofPair?: boolean
  /** One or more MATCH clauses from `x` to the listed node. */
  readonly match: string
  /** A condition on what was matched; `example` holds its parameters. */
  readonly where?: string
  /** Order key and id of a row, and the type of the key. */
  readonly key: string
  readonly keyType: KeyType
  readonly id: string
  /** The variables that the parts and the row need; with DISTINCT where the pattern may meet a node twice. */
  readonly carry: string
  /** CALL clauses that bring to-one facts. */
  readonly parts?: string
  /** The entries of the row's map. */
  readonly row: string
  readonly convert: (raw: Raw) => Row
  /** A pattern of one relationship that counts the whole list by the parent's degree, where nothing is filtered. */
  readonly degree?: string
  readonly example?: Params
}

/** A list of a parent: a page for each of many parents, or how many each has. */
export interface ListOfParent<Row extends Place> {
  readonly name: string
  readonly keyType: KeyType
  readonly pages: (
    reader: Reader,
    parentIds: readonly string[],
    request: PageRequest,
    range?: Range,
    filter?: Params,
  ) => Promise<Page<Row>[]>
  readonly totals: (reader: Reader, parentIds: readonly string[], range?: Range, filter?: Params) => Promise<number[]>
}

/** Defines the statements of a list and the functions that read it. `filter` must hold every parameter of `where`. */
export function listOfParent<Row extends Place>(definition: ListDefinition<Row>): ListOfParent<Row> {
  const descending = pageStatement(definition, 'DESC')
  const ascending = pageStatement(definition, 'ASC')
  const count = countStatement(definition)
  const degree = degreeStatement(definition)
  const toKeys = (ids: readonly string[]): Params =>
    definition.ofPair ? { pairs: [...new Set(ids)].map(toPair) } : { ids: [...new Set(ids)] }
  return {
    name: definition.name,
    keyType: definition.keyType,
    async pages(reader, parentIds, request, range = {}, filter = {}) {
      const params = { ...filter, ...boundsOf(request, range, definition.keyType), ...toKeys(parentIds), n: request.limit + 1 }
      const rows = await reader.run(readsDescending(request) ? descending : ascending, params)
      const answer = (row: PageOfParent) => toPage(row.rows.map(definition.convert), request)
      return inOrder<PageOfParent, Page<Row>>(parentIds, rows, (row) => row.key, answer, NO_ROWS)
    },
    async totals(reader, parentIds, range = {}, filter = {}) {
      const keys = toKeys(parentIds)
      const rows =
        degree !== null && isWhole(range, filter)
          ? await reader.run(degree, keys)
          : await reader.run(count, { ...filter, ...boundsOf(FIRST_PAGE, range, definition.keyType), ...keys })
      return inOrder<TotalOfParent, number>(
        parentIds,
        rows,
        (row) => row.key,
        (row) => row.total,
        0,
      )
    },
  }
}

interface PageOfParent {
  readonly key: string
  readonly rows: readonly Raw[]
}

interface TotalOfParent {
  readonly key: string
  readonly total: number
}

const FIRST_PAGE: PageRequest = { limit: 0, descending: false, backward: false, after: null, before: null }

/** How the keys of a list are found: its parent, or its pair of entities. */
function matchKeys<Row extends Place>({ parent, ofPair }: ListDefinition<Row>) {
  return ofPair
    ? {
        find: 'UNWIND $pairs AS pair\nMATCH (x:Entity {id: pair.fromId})\nMATCH (other:Entity {id: pair.toId})',
        scope: 'x, other',
        key: "pair.fromId + ' ' + pair.toId",
        example: { pairs: [{ fromId: 'none:0', toId: 'none:1' }] },
      }
    : {
        find: `UNWIND $ids AS parentId\nMATCH (x:${parent} {id: parentId})`,
        scope: 'x',
        key: 'parentId',
        example: { ids: ['none:0'] },
      }
}

function pageStatement<Row extends Place>(list: ListDefinition<Row>, direction: 'ASC' | 'DESC') {
  const { key, id, carry, parts = '', row } = list
  const keys = matchKeys(list)
  return defineStatement<PageOfParent>({
    name: `${list.name}.${direction === 'DESC' ? 'descending' : 'ascending'}`,
    kind: 'read',
    text: `${keys.find}
CALL (${keys.scope}) {
  ${matchWithin(list)}
  WITH ${carry} ORDER BY ${key} ${direction}, ${id} ${direction} LIMIT $n
  ${parts}
  RETURN collect({key: ${key}, id: ${id}, ${row}}) AS rows
}
RETURN ${keys.key} AS key, rows`,
    example: { ...keys.example, n: 11, ...EVERYTHING[list.keyType], ...list.example },
  })
}

function countStatement<Row extends Place>(list: ListDefinition<Row>) {
  const keys = matchKeys(list)
  return defineStatement<TotalOfParent>({
    name: `${list.name}.count`,
    kind: 'read',
    text: `${keys.find}
CALL (${keys.scope}) {
  ${matchWithin(list)}
  RETURN count(${list.carry.startsWith('DISTINCT') ? 'DISTINCT ' : ''}${list.id}) AS total
}
RETURN ${keys.key} AS key, total`,
    example: { ...keys.example, ...EVERYTHING[list.keyType], ...list.example },
  })
}

function degreeStatement<Row extends Place>(list: ListDefinition<Row>) {
  if (list.degree === undefined) return null
  const keys = matchKeys(list)
  return defineStatement<TotalOfParent>({
    name: `${list.name}.degree`,
    kind: 'read',
    text: `${keys.find}
RETURN ${keys.key} AS key, COUNT { ${list.degree} } AS total`,
    example: keys.example,
  })
}

function matchWithin<Row extends Place>({ match, where, key, id }: ListDefinition<Row>): string {
  return `${match}
  WHERE ${within(key, id)}${where === undefined ? '' : `\n    AND ${where}`}`
}
