import { PassThrough } from 'node:stream'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import { startStandIn } from './stand-in.ts'

async function linesOf(ask: (server: Awaited<ReturnType<typeof startStandIn>>) => Promise<unknown>): Promise<string[]> {
  const stream = new PassThrough()
  let text = ''
  stream.on('data', (chunk) => {
    text += chunk
  })
  const server = await startStandIn({}, pino({ level: 'info' }, stream))
  await ask(server)
  await server.stop()
  return text.trimEnd().split('\n')
}

test('an operation is one line: its name, type, outcome, duration and statements', async () => {
  const lines = await linesOf((server) => server.ask('query Count { articleCount }'))
  expect(lines).toHaveLength(1)
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    operation: 'Count',
    type: 'query',
    outcome: 'ok',
    durationMs: expect.any(Number),
    statements: 1,
  })
})

test('variables and keys are in no line', async () => {
  const lines = await linesOf((server) =>
    server.ask('query ($name: String) { hello(name: $name) fault }', {
      variables: { name: 'a-private-name' },
      headers: { 'x-api-key': 'a-private-key' },
    }),
  )
  expect(lines.join('\n')).not.toMatch(/a-private-(name|key)/)
})

test('a fault is a line with what the client does not see', async () => {
  const lines = await linesOf((server) => server.ask('{ fault }'))
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    level: 50,
    path: 'fault',
    err: { message: 'password of the store: hunter2', stack: expect.stringContaining('stand-in') },
  })
})
