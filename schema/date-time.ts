// The scalar DateTime: a moment. Any zone goes in; out comes UTC with milliseconds, as the graph keeps it.
import { z } from 'zod'
import { builder } from './builder.ts'
import { badUserInput } from './errors.ts'

builder.scalarType('DateTime', {
  description: 'A moment, ISO 8601 with its zone: "2031-03-04T10:00:00Z", "2031-03-04T12:00:00+02:00". Answers are in UTC.',
  parseValue: parseMoment,
  serialize: (moment) => moment,
})

const MOMENT = z.iso.datetime({ offset: true })

/** @throws GraphQLError BAD_USER_INPUT */
export function parseMoment(value: unknown): string {
  const written = MOMENT.safeParse(value)
  // A year before 0 or after 9999, at the other end of a zone, would sort among the others.
  const moment = written.success ? new Date(written.data).toISOString() : ''
  if (/^\d{4}-/.test(moment)) return moment
  throw badUserInput(`${JSON.stringify(value)} is not a moment with its zone, like "2031-03-04T10:00:00Z"`)
}
