// How a matched date expression is read: named groups of the pattern (m month, d day, y year, w weekday, n number) and
// the article's day in, a period out, or null where there is no such day.
import { dayAt, dayPeriod, monthOf, monthsPeriod, type Period, spanning, weekdayOf, weekPeriod, yearOf, yearsPeriod } from './calendar.ts'
import type { Direction } from './direction.ts'
import { countOf, monthNumber, ordinalOf, seasonMonth, weekdayNumber } from './vocabulary.ts'

/** Named groups of a match. */
export type Groups = Readonly<Record<string, string | undefined>>

/** The day the article is of, and which way an open date looks. */
export interface Standpoint {
  readonly today: number
  readonly direction: () => Direction
}

function yearIn(groups: Groups): number | null {
  const year = groups.y ?? groups.y3
  return year === undefined ? null : Number(year)
}

export function monthDay(groups: Groups, from: Standpoint): Period | null {
  const month = groups.m ?? ''
  const day = groups.d ?? ''
  const year = groups.which === undefined ? yearIn(groups) : yearOf(from.today) + stepOf(groups.which)
  const onWeekday = groups.w === undefined || year !== null ? null : dayOnWeekday(month, day, groups.w, from.today)
  return dayPeriod(onWeekday ?? dayInYear(month, day, year, from))
}

/** "Saturday, May 30": that day of this year, else of the last or next, which is a Saturday; a day close by may be a slip of the writer's. */
function dayOnWeekday(month: string, dayOfMonth: string, weekday: string, today: number): number | null {
  const days = [0, -1, 1].map((years) => dayAt(yearOf(today) + years, monthNumber(month), Number.parseInt(dayOfMonth, 10)))
  const close = days.find((day) => day !== null && Math.abs(day - today) <= FORTNIGHT)
  return close ?? days.find((day) => day !== null && weekdayOf(day) === weekdayNumber(weekday)) ?? null
}

const FORTNIGHT = 14

/** "the September 11 attacks" are those of 2001, unless a year stands with them. */
export function attacksOf2001(): Period | null {
  return dayPeriod(dayAt(2001, 9, 11))
}

/** A day of a month; without a year the last such day, or the next where the text looks ahead. */
function dayInYear(month: string, dayOfMonth: string, year: number | null, from: Standpoint): number | null {
  const at = (inYear: number) => dayAt(inYear, monthNumber(month), Number.parseInt(dayOfMonth, 10))
  if (year !== null) return at(year)
  const current = at(yearOf(from.today))
  if (current === null) return null
  if (current === from.today) return current
  // A day within the fortnight ahead is more likely than one a year ago, whatever the tense ("the March 3 vote"), and
  // so it is across New Year ("the Jan. 7 vote", told on December 28).
  const coming = at(yearOf(from.today) + 1)
  if (coming !== null && coming - from.today <= FORTNIGHT) return coming
  if (current > from.today) return current - from.today <= FORTNIGHT || from.direction() === 'ahead' ? current : at(yearOf(from.today) - 1)
  return from.direction() === 'ahead' && from.today - current > 120 ? at(yearOf(from.today) + 1) : current
}

export function dayRange(groups: Groups, from: Standpoint): Period | null {
  const year = yearIn(groups)
  const last = dayInYear(groups.m2 ?? groups.m ?? '', groups.d2 ?? '', year, from)
  if (last === null) return null
  const first = dayAt(yearOf(last), monthNumber(groups.m ?? ''), Number.parseInt(groups.d ?? '', 10))
  return spanning(dayPeriod(first), dayPeriod(last))
}

export function month(groups: Groups, from: Standpoint): Period | null {
  const number = monthNumber(groups.m ?? '')
  const year = yearIn(groups)
  if (year !== null) return monthsPeriod(year, number)
  const thisYear = yearOf(from.today)
  const thisMonth = monthOf(from.today)
  if (number === thisMonth) return monthsPeriod(thisYear, number)
  const ahead = from.direction() === 'ahead'
  if (ahead) return monthsPeriod(number > thisMonth ? thisYear : thisYear + 1, number)
  return monthsPeriod(number < thisMonth ? thisYear : thisYear - 1, number)
}

export function namedMonth(groups: Groups, from: Standpoint): Period | null {
  const number = monthNumber(groups.m ?? '')
  const year = yearOf(from.today)
  const which = (groups.which ?? '').toLowerCase()
  if (which === 'this') return monthsPeriod(year, number)
  if (which === 'next') return monthsPeriod(number > monthOf(from.today) ? year : year + 1, number)
  return monthsPeriod(number < monthOf(from.today) ? year : year - 1, number)
}

export function monthOfYear(groups: Groups, from: Standpoint): Period | null {
  return monthsPeriod(yearOf(from.today) + stepOf(groups.which), monthNumber(groups.m ?? ''))
}

export function monthRange(groups: Groups, from: Standpoint): Period | null {
  const last = month({ m: groups.m2, y: groups.y2 }, from)
  if (last === null) return null
  const number = monthNumber(groups.m ?? '')
  const lastYear = yearOf(last.first)
  return spanning(monthsPeriod(yearIn(groups) ?? (number > monthOf(last.first) ? lastYear - 1 : lastYear), number), last)
}

export function weekday(groups: Groups, from: Standpoint): Period | null {
  return dayPeriod(weekdayDay(groups.w ?? '', from))
}

function weekdayDay(name: string, from: Standpoint): number {
  const back = (weekdayOf(from.today) - weekdayNumber(name) + 7) % 7
  return back > 0 && from.direction() === 'ahead' ? from.today - back + 7 : from.today - back
}

export function weekdayRange(groups: Groups, from: Standpoint): Period | null {
  const first = weekdayDay(groups.w ?? '', from)
  const days = (weekdayNumber(groups.w2 ?? '') - weekdayNumber(groups.w ?? '') + 7) % 7
  return spanning(dayPeriod(first), dayPeriod(first + days))
}

export function weekdayOfWeek(groups: Groups, from: Standpoint): Period | null {
  return dayPeriod(weekPeriod(from.today, stepOf(groups.which)).first + weekdayNumber(groups.w ?? ''))
}

export function namedWeekday(groups: Groups, from: Standpoint): Period | null {
  const back = (weekdayOf(from.today) - weekdayNumber(groups.w ?? '') + 7) % 7
  const which = (groups.which ?? '').toLowerCase()
  if (which === 'next' || which === 'coming') return dayPeriod(from.today - back + 7)
  if (which === 'this') return weekday(groups, from)
  return dayPeriod(back === 0 ? from.today - 7 : from.today - back)
}

export function year(groups: Groups): Period | null {
  const value = yearIn(groups)
  return value === null ? null : yearsPeriod(value)
}

export function yearRange(groups: Groups): Period | null {
  const first = yearIn(groups)
  const last = groups.y2 ?? ''
  return first === null ? null : yearsPeriod(first, Number(last.length === 2 ? `${String(first).slice(0, 2)}${last}` : last))
}

export function decade(groups: Groups): Period | null {
  const first = yearIn(groups)
  return first === null ? null : yearsPeriod(first, first + 9)
}

export function dayWord(groups: Groups, from: Standpoint): Period | null {
  const word = (groups.word ?? '').toLowerCase()
  if (word === 'the day before yesterday') return dayPeriod(from.today - 2)
  if (word === 'the day after tomorrow') return dayPeriod(from.today + 2)
  return dayPeriod(from.today + (word === 'yesterday' ? -1 : word === 'tomorrow' ? 1 : 0))
}

/** -1 for last, 0 for this, 1 for next. */
function stepOf(which: string | undefined): number {
  return /^last$/i.test(which ?? '') ? -1 : /^(?:next|the coming)$/i.test(which ?? '') ? 1 : 0
}

export function namedUnit(groups: Groups, from: Standpoint): Period | null {
  const which = (groups.which ?? '').toLowerCase()
  const step = stepOf(which)
  const unit = groups.unit ?? ''
  if (unit === 'weekend') return weekend(groups, from)
  if (which === 'the past') return trailing(unit, 1, from.today)
  const whole = unitPeriod(unit, step, from.today)
  if (whole === null || step !== 0) return whole
  const part = (groups.part ?? '').toLowerCase()
  if (part === 'earlier') return { ...whole, last: from.today }
  return part === 'later' ? { ...whole, first: from.today } : whole
}

function unitPeriod(unit: string, step: number, today: number): Period | null {
  if (unit === 'day') return dayPeriod(today + step)
  if (unit === 'week') return weekPeriod(today, step)
  if (unit === 'fortnight') return weekPeriod(today, 2 * step)
  if (unit === 'month') return monthsPeriod(yearOf(today), monthOf(today) + step)
  if (unit === 'year') return yearsPeriod(yearOf(today) + step)
  const first = Math.floor(yearOf(today) / 10) * 10 + 10 * step
  return yearsPeriod(first, first + 9)
}

/** "this weekend", "last weekend", "over the weekend": on a Saturday or Sunday, and looking back, the latest one. */
export function weekend(groups: Groups, from: Standpoint): Period | null {
  const which = (groups.which ?? '').toLowerCase()
  const saturday = from.today - weekdayOf(from.today) + 5
  const within = from.today >= saturday
  const ahead = which === 'next' || which === 'this' || from.direction() === 'ahead'
  const first = which === 'last' || (!within && !ahead) ? saturday - 7 : saturday + (which === 'next' && within ? 7 : 0)
  return { first, last: first + 1, precision: 'week' }
}

const DAYS = { day: 1, week: 7, month: 30, year: 365, decade: 3652 } as const

/** "in recent weeks": the days up to the article's, or from it on; open numbers are taken as about four. */
export function stretch(groups: Groups, from: Standpoint): Period | null {
  const unit = (groups.unit ?? '').replace(/s$/, '')
  const count = countOf(groups.n ?? '') ?? (unit === 'day' ? 6 : 4)
  if (!/^(?:next|coming)$/i.test(groups.which ?? '')) return trailing(unit, count, from.today)
  return { first: from.today, last: from.today + daysOf(unit) * count, precision: precisionOf(unit) }
}

function trailing(unit: string, count: number, today: number): Period {
  return { first: today - daysOf(unit) * Math.min(count, 200), last: today, precision: precisionOf(unit) }
}

function daysOf(unit: string): number {
  return DAYS[unit as keyof typeof DAYS] ?? 1
}

function precisionOf(unit: string): Period['precision'] {
  return unit === 'month' ? 'month' : unit === 'year' || unit === 'decade' ? 'year' : 'week'
}

export function ago(groups: Groups, from: Standpoint): Period | null {
  const count = countOf((groups.n ?? '').toLowerCase())
  return count === null || count > 900 ? null : unitPeriod(groups.unit ?? '', -count, from.today)
}

export function ahead(groups: Groups, from: Standpoint): Period | null {
  const count = countOf(groups.n ?? '')
  return count === null || count > 900 ? null : unitPeriod(groups.unit ?? '', count, from.today)
}

export function season(groups: Groups, from: Standpoint): Period | null {
  const first = seasonMonth(groups.season ?? '')
  const stated = yearIn(groups)
  // The winter of 2014 begins in December 2013.
  if (stated !== null) return monthsPeriod(first === 12 ? stated - 1 : stated, first, 3)
  const which = (groups.which ?? '').toLowerCase()
  const thisYear = yearOf(from.today)
  if (which === 'this') return monthsPeriod(first === 12 && monthOf(from.today) < 3 ? thisYear - 1 : thisYear, first, 3)
  const candidates = [-2, -1, 0, 1].map((step) => monthsPeriod(thisYear + step, first, 3))
  if (which === 'next') return candidates.find((period) => period !== null && period.first > from.today) ?? null
  return candidates.findLast((period) => period !== null && period.last < from.today) ?? null
}

export function partOfYear(groups: Groups, from: Standpoint): Period | null {
  const told = groups.y ?? ''
  const inYear = /^\d/.test(told) ? Number(told) : yearOf(from.today) + stepOf(told.split(' ')[0])
  const months = groups.unit === 'half' ? 6 : 3
  return monthsPeriod(inYear, (ordinalOf(groups.n ?? '', 12 / months) - 1) * months + 1, months)
}
