// The scalar Date: a day of the calendar, YYYY-MM-DD.
import { builder } from './builder.ts'
import { badUserInput } from './errors.ts'

builder.scalarType('Date', {
  description: 'A day, YYYY-MM-DD.',
  parseValue: parseDay,
  serialize: (day) => day,
})

/** @throws GraphQLError BAD_USER_INPUT */
export function parseDay(value: unknown): string {
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) {
    const day = new Date(`${value}T00:00:00Z`)
    if (!Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)) return value
  }
  throw badUserInput(`${JSON.stringify(value)} is not a day of the calendar, YYYY-MM-DD`)
}
