// Days as whole numbers (days since 1970-01-01, UTC), so that calendar arithmetic needs no time zones, and the
// periods that date expressions stand for. In: numbers; out: numbers and YYYY-MM-DD.
import type { DatePrecision } from '../../../src/ontology/ontology.ts'

/** A stretch of days, both ends included. */
export interface Period {
  readonly first: number
  readonly last: number
  readonly precision: DatePrecision
}

const MS_PER_DAY = 86_400_000
// The Gregorian calendar and four-digit years only.
const EARLIEST = Date.UTC(1000, 0, 1) / MS_PER_DAY
const LATEST = Date.UTC(2999, 11, 31) / MS_PER_DAY

/** YYYY-MM-DD → day; null when it is no day of the calendar. */
export function dayOf(iso: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso)
  return match === null ? null : dayAt(Number(match[1]), Number(match[2]), Number(match[3]))
}

/** Year, month 1–12 and day of the month → day; null when there is no such day ("February 30"). */
export function dayAt(year: number, month: number, dayOfMonth: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth))
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth
  const day = date.getTime() / MS_PER_DAY
  return exists && day >= EARLIEST && day <= LATEST ? day : null
}

/** Day → YYYY-MM-DD. */
export function isoOf(day: number): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10)
}

/** 0 is Monday, 6 is Sunday. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7
}

export function yearOf(day: number): number {
  return new Date(day * MS_PER_DAY).getUTCFullYear()
}

/** Month 1–12. */
export function monthOf(day: number): number {
  return new Date(day * MS_PER_DAY).getUTCMonth() + 1
}

export function dayPeriod(day: number | null): Period | null {
  return day === null ? null : { first: day, last: day, precision: 'day' }
}

/** The Monday-to-Sunday week `offset` weeks from that of `day`. */
export function weekPeriod(day: number, offset = 0): Period {
  const first = day - weekdayOf(day) + 7 * offset
  return { first, last: first + 6, precision: 'week' }
}

/** Months from `month` of `year`; month may run below 1 or above 12 ("three months ago"). */
export function monthsPeriod(year: number, month: number, months = 1): Period | null {
  const start = new Date(Date.UTC(year, month - 1, 1))
  const first = dayAt(start.getUTCFullYear(), start.getUTCMonth() + 1, 1)
  const next = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months, 1))
  const after = dayAt(next.getUTCFullYear(), next.getUTCMonth() + 1, 1)
  return first === null || after === null ? null : { first, last: after - 1, precision: 'month' }
}

export function yearsPeriod(firstYear: number, lastYear = firstYear): Period | null {
  const first = dayAt(firstYear, 1, 1)
  const last = dayAt(lastYear, 12, 31)
  return first === null || last === null || last < first ? null : { first, last, precision: 'year' }
}

/** From the start of one period to the end of another; null when the second ends before the first begins. */
export function spanning(from: Period | null, to: Period | null): Period | null {
  return from === null || to === null || to.last < from.first ? null : { first: from.first, last: to.last, precision: to.precision }
}
