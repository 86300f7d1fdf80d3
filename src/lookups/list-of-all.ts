// Lists of a whole kind (every article, newest first), a page at a time along an index. A page reads ids and order keys
// only, since both engines stop at the page's end just then; the rows are read by id.
import type { Params, Reader } from '../graph/graph.ts'
import { defineStatement } from '../graph/statement.ts'
import type { NodeLabel } from '../ontology/ontology.ts'
import type { NodesById } from './nodes-by-id.ts'
import {
  boundsOf,
  EVERYTHING,
  isWhole,
  type KeyType,
  type Page,
  type PageRequest,
  type Place,
  type Range,
  readsDescending,
  toPage,
  withinAlongIndex,
} from './page.ts'

export interface AllDefinition<Row> {
  readonly name: string
  readonly label: NodeLabel
  /** An indexed property of the label, never null. */
  readonly property: string
  readonly keyType: KeyType
  /** A condition on `n`; `example` holds its parameters. */
  readonly where?: string
  readonly example?: Params
  readonly rows: NodesById<Row>
}

export interface NodeAt<Row> extends Place {
  readonly node: Row
}

/** A list of a kind: a page of it, or how many there are. */
export interface ListOfAll<Row> {
  readonly keyType: KeyType
  readonly page: (reader: Reader, request: PageRequest, range?: Range, filter?: Params) => Promise<Page<NodeAt<Row>>>
  readonly total: (reader: Reader, range?: Range, filter?: Params) => Promise<number>
}

/** Defines the statements of a list and the functions that read it. `filter` must hold every parameter of `where`. */
export function listOfAll<Row>(definition: AllDefinition<Row>): ListOfAll<Row> {
  const descending = pageStatement(definition, 'DESC')
  const ascending = pageStatement(definition, 'ASC')
  const count = countStatement(definition)
  const countWhole = countWholeStatement(definition)
  const { keyType } = definition
  return {
    keyType,
    async page(reader, request, range = {}, filter = {}) {
      const params = { ...filter, ...boundsOf(request, range, keyType), n: request.limit + 1 }
      const places = toPage(await reader.run(readsDescending(request) ? descending : ascending, params), request)
      const ids = places.rows.map((place) => place.id)
      const nodes = ids.length === 0 ? [] : await definition.rows(reader, ids)
      return { ...places, rows: places.rows.flatMap((place, i) => withNode(place, nodes[i] ?? null)) }
    },
    async total(reader, range = {}, filter = {}) {
      const rows = isWhole(range, filter)
        ? await reader.run(countWhole, {})
        : await reader.run(count, { ...filter, ...boundsOf(WHOLE_PAGE, range, keyType) })
      return rows[0]?.total ?? 0
    },
  }
}

const WHOLE_PAGE: PageRequest = { limit: 0, descending: false, backward: false, after: null, before: null }

function withNode<Row>(place: Place, node: Row | null): NodeAt<Row>[] {
  return node === null ? [] : [{ ...place, node }]
}

function pageStatement<Row>(list: AllDefinition<Row>, direction: 'ASC' | 'DESC') {
  return defineStatement<Place>({
    name: `${list.name}.${direction === 'DESC' ? 'descending' : 'ascending'}`,
    kind: 'read',
    text: `${matchWithin(list)}
RETURN n.id AS id, n.${list.property} AS key ORDER BY key ${direction}, id ${direction} LIMIT $n`,
    example: { n: 11, ...EVERYTHING[list.keyType], ...list.example },
  })
}

function countStatement<Row>(list: AllDefinition<Row>) {
  return defineStatement<{ total: number }>({
    name: `${list.name}.count`,
    kind: 'read',
    text: `${matchWithin(list)}
RETURN count(n) AS total`,
    example: { ...EVERYTHING[list.keyType], ...list.example },
  })
}

/** Kept by the engines, whatever the number. */
function countWholeStatement<Row>({ name, label }: AllDefinition<Row>) {
  return defineStatement<{ total: number }>({
    name: `${name}.countWhole`,
    kind: 'read',
    text: `MATCH (n:${label})\nRETURN count(n) AS total`,
    example: {},
  })
}

function matchWithin<Row>({ label, property, where }: AllDefinition<Row>): string {
  return `MATCH (n:${label})
WHERE ${withinAlongIndex(`n.${property}`, 'n.id')}${where === undefined ? '' : `\n  AND ${where}`}`
}
