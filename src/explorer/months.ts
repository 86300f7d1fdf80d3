// Months as the API has them, YYYY-MM: those without any article put in between, and their first and last days.
import type { MonthOfAttention } from './answers.ts'

/** Months between the first and the last that have no article, put in. */
export function withoutGaps(months: readonly MonthOfAttention[]): MonthOfAttention[] {
  const known = new Map(months.map((month) => [month.month, month]))
  const last = months.at(-1)?.month ?? ''
  const all: MonthOfAttention[] = []
  for (let month = months[0]?.month ?? ''; month !== '' && month <= last; month = nextMonth(month))
    all.push(known.get(month) ?? { month, articleCount: 0, mentionCount: 0, loadedCount: 0 })
  return all
}

/** The first and last day of a month. */
export function daysOf(month: string): { readonly from: string; readonly to: string } {
  const lastDay = new Date(new Date(`${nextMonth(month)}-01T00:00:00Z`).getTime() - 1)
  return { from: `${month}-01`, to: lastDay.toISOString().slice(0, 10) }
}

function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
}
