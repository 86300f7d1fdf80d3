// Keyset pages: rows of one order, from a place in it, forwards or backwards. A place is an order key and an id (two rows
// may share a key, never both), so a page stays where it was when rows are added or removed before it.
import type { Param, Params } from '../graph/graph.ts'

/** A place in an order. */
export interface Place {
  readonly key: string | number
  readonly id: string
}

export interface PageRequest {
  /** At most this many rows. */
  readonly limit: number
  readonly descending: boolean
  /** True to take the last rows instead of the first. */
  readonly backward: boolean
  readonly after: Place | null
  readonly before: Place | null
}

/** The rows of a page, in order, each with its place. */
export interface Page<Row extends Place> {
  readonly rows: readonly Row[]
  readonly hasNext: boolean
  readonly hasPrevious: boolean
}

/** Order keys from and to which rows are wanted, both included. */
export interface Range {
  readonly from?: string | null
  readonly to?: string | null
}

export type KeyType = 'string' | 'number'

/** Where the places of an order lie: exclusive at both ends. */
export interface Bounds {
  readonly low: string | number
  readonly lowId: string
  readonly high: string | number
  readonly highId: string
}

/** Sorts after every character that names and ids use. */
export const LAST = '\uffff'

/**
 * Bounds as a condition on an order key and an id, in CASE, where no index is tried: a parent's list starts at the
 * parent, however many rows of its kind there are elsewhere.
 */
export function within(key: string, id: string): string {
  return `CASE WHEN ${key} = $low THEN ${id} > $lowId ELSE ${key} > $low END
    AND CASE WHEN ${key} = $high THEN ${id} < $highId ELSE ${key} < $high END`
}

/** The same along the index of the key. As an OR of ties, Neo4j would read two whole ranges and join them. */
export function withinAlongIndex(key: string, id: string): string {
  return `${key} >= $low AND ${key} <= $high
    AND CASE WHEN ${key} = $low THEN ${id} > $lowId ELSE true END
    AND CASE WHEN ${key} = $high THEN ${id} < $highId ELSE true END`
}

/** Parameters that fit `within`: everything. */
export const EVERYTHING: Readonly<Record<KeyType, Bounds>> = {
  string: { low: '', lowId: '', high: LAST, highId: LAST },
  number: { low: -1, lowId: '', high: Number.MAX_SAFE_INTEGER, highId: LAST },
}

/** The bounds of a page: its cursors narrowed by a range. */
export function boundsOf(request: PageRequest, range: Range, keyType: KeyType): Bounds {
  const all = EVERYTHING[keyType]
  const lowest = range.from ? { key: range.from, id: '' } : { key: all.low, id: all.lowId }
  const highest = range.to ? { key: range.to, id: LAST } : { key: all.high, id: all.highId }
  const low = request.descending ? request.before : request.after
  const high = request.descending ? request.after : request.before
  const from = low !== null && comparePlaces(low, lowest) > 0 ? low : lowest
  const to = high !== null && comparePlaces(high, highest) < 0 ? high : highest
  return { low: from.key, lowId: from.id, high: to.key, highId: to.id }
}

/** Whether nothing is left out: no range, and every parameter of the filter is '', 0 or []. */
export function isWhole({ from, to }: Range, filter: Params): boolean {
  const isOff = (value: Param): boolean => value === '' || value === 0 || (Array.isArray(value) && value.length === 0)
  return !from && !to && Object.values(filter).every(isOff)
}

/** Whether rows must be read in descending order: the page's order, or its opposite when taken from the end. */
export function readsDescending(request: PageRequest): boolean {
  return request.descending !== request.backward
}

/** One row more than the limit was read, to know whether there are more; a page from the end was read backwards. */
export function toPage<Row extends Place>(read: readonly Row[], request: PageRequest): Page<Row> {
  const more = read.length > request.limit
  const kept = read.slice(0, request.limit)
  return {
    rows: request.backward ? kept.reverse() : kept,
    hasNext: request.backward ? request.before !== null : more,
    hasPrevious: request.backward ? more : request.after !== null,
  }
}

/** Several pages of one order, read with one request, as one page. */
export function mergePages<Row extends Place>(pages: readonly Page<Row>[], request: PageRequest): Page<Row> {
  const rows = pages.flatMap((page) => page.rows).sort(comparePlaces)
  if (readsDescending(request)) rows.reverse()
  const more = rows.length > request.limit || pages.some((page) => (request.backward ? page.hasPrevious : page.hasNext))
  const page = toPage(rows, request)
  return request.backward ? { ...page, hasPrevious: more } : { ...page, hasNext: more }
}

export const NO_ROWS: Page<never> = { rows: [], hasNext: false, hasPrevious: false }

/** Ascending order of places. */
export function comparePlaces(a: Place, b: Place): number {
  if (a.key !== b.key) return a.key < b.key ? -1 : 1
  return a.id === b.id ? 0 : a.id < b.id ? -1 : 1
}
