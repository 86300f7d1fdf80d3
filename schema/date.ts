// The scalar Date: a day of the calendar, YYYY-MM-DD.
import { isDay } from '../src/ontology/day.ts'
import { builder } from './builder.ts'
import { badUserInput } from './errors.ts'

builder.scalarType('Date', {
  description: 'A day, YYYY-MM-DD.',
  parseValue: parseDay,
  serialize: (day) => day,
})

/** @throws GraphQLError BAD_USER_INPUT */
export function parseDay(value: unknown): string {
  if (typeof value === 'string' && isDay(value)) return value
  throw badUserInput(`${JSON.stringify(value)} is not a day of the calendar, YYYY-MM-DD`)
}
