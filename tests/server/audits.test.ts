// GraphQL over HTTP: the audits of graphql-http, each as a test of its own.
import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type StandIn, startStandIn } from './stand-in.ts'

let server: StandIn
beforeAll(async () => {
  server = await startStandIn()
})
afterAll(() => server.stop())

const AUDITS = serverAudits({ url: () => `${server.url}/graphql` })

test('there are 61 audits', () => {
  expect(AUDITS).toHaveLength(61)
})

test.each(AUDITS.map((audit) => [audit.id, audit.name, audit] as const))('%s %s', async (_id, _name, audit) => {
  const result = await audit.fn()
  expect(result).toMatchObject({ status: 'ok' })
})
