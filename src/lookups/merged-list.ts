// Two lists of one order that hold different rows, read as one.
import type { ListOfParent } from './list-of-parent.ts'
import { mergePages, NO_ROWS, type Place } from './page.ts'

/** The list of what either list holds. */
export function mergeLists<Row extends Place>(name: string, one: ListOfParent<Row>, other: ListOfParent<Row>): ListOfParent<Row> {
  return {
    name,
    keyType: one.keyType,
    async pages(reader, ids, request, range, filter) {
      const [ones, others] = await Promise.all([
        one.pages(reader, ids, request, range, filter),
        other.pages(reader, ids, request, range, filter),
      ])
      return ids.map((_, i) => mergePages([ones[i] ?? NO_ROWS, others[i] ?? NO_ROWS], request))
    },
    async totals(reader, ids, range, filter) {
      const [ones, others] = await Promise.all([one.totals(reader, ids, range, filter), other.totals(reader, ids, range, filter)])
      return ids.map((_, i) => (ones[i] ?? 0) + (others[i] ?? 0))
    },
  }
}
