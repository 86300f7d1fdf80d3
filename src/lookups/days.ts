// When facts are from: a range of days as a condition on a date, and as the parameters of that condition.
import { LAST, type Range } from './page.ts'

/** Whether a date lies in the range `$from` to `$to`. */
export function isInRange(date: string): string {
  return `${date} >= $from AND ${date} <= $to`
}

/** Whether the range leaves nothing out. */
export function isEver({ from, to }: Range): boolean {
  return !from && !to
}

/** The parameters of `isInRange`. */
export function daysOf({ from, to }: Range): { readonly from: string; readonly to: string } {
  return { from: from ?? '', to: to ?? LAST }
}
