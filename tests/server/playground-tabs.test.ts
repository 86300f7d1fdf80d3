// The worked questions, asked of newsgraph's own server over the seeds: each must show rows.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { QUESTIONS } from '../../schema/questions.ts'
import { playgroundTabs } from '../../src/server/playground-tabs.ts'
import type { RunningServer } from '../../src/server/server.ts'
import { startSeeded } from './start-real.ts'

let server: RunningServer
beforeAll(async () => {
  server = await startSeeded()
})
afterAll(() => server.stop())

describe('a tab of the playground', () => {
  test('there is one for every question', () => {
    expect(QUESTIONS.length).toBeGreaterThanOrEqual(6)
    expect(playgroundTabs(QUESTIONS).map(({ question }) => question)).toEqual(QUESTIONS.map(({ title }) => title))
  })

  test.each(playgroundTabs(QUESTIONS).map((tab) => [tab.question, tab] as const))('%s', async (_question, { query, variables }) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: JSON.parse(variables) }),
    })
    const { data, errors } = (await response.json()) as { data: unknown; errors?: unknown }
    expect(errors).toBeUndefined()
    expect(rowsIn(data)).toBeGreaterThan(0)
  })
})

/** What lists hold, at every level: rows, or the addresses of a file. */
function rowsIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const inner = Object.values(value).reduce((sum: number, part) => sum + rowsIn(part), 0)
  return inner + (Array.isArray(value) ? value.filter((item) => item !== null).length : 0)
}
