import type { ChildProcess } from 'node:child_process'
import { connect, type Socket } from 'node:net'
import { describe, expect, test } from 'vitest'
import { type Ended, ended, makeFolder, start } from './run-newsgraph.ts'

const KEY = 'a-key-of-sixteen-letters'

describe('serve', () => {
  test('--seeds fills an empty graph, says so, prints its addresses, and does not fill it twice', async () => {
    const folder = makeFolder()
    const first = await startServing(folder, ['--seeds'])
    const page = await (await fetch(first.url)).text()
    expect(Number(/<dt>articles<\/dt><dd>(\d+)/.exec(page)?.[1])).toBeGreaterThanOrEqual(40)
    expect(await first.stop('SIGTERM')).toMatchObject({
      code: 0,
      stderr: expect.stringMatching(/The graph is empty[\s\S]* articles loaded/),
    })

    const second = await startServing(folder, ['--seeds'])
    expect((await second.stop('SIGINT')).stderr).not.toContain('The graph is empty')
  })

  test('without a key mutations are off', async () => {
    const server = await startServing(makeFolder())
    const answer = await ask(server.url, {})
    expect(answer.errors[0]).toMatchObject({
      extensions: { code: 'UNAUTHENTICATED' },
      message: expect.stringContaining('NEWSGRAPH_API_KEY'),
    })
    await server.stop('SIGTERM')
  })

  test('with the key they are on', async () => {
    const server = await startServing(makeFolder(), [], { NEWSGRAPH_API_KEY: KEY })
    expect(await ask(server.url, { authorization: `Bearer ${KEY}` })).toEqual({ data: { __typename: 'Mutation' } })
    await server.stop('SIGTERM')
  })

  test('a port that is taken ends it with one line', async () => {
    const server = await startServing(makeFolder())
    const { port } = new URL(server.url)
    const { code, stderr } = await ended(start(makeFolder(), ['serve', '--port', port]))
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: `newsgraph: Cannot listen on 127.0.0.1 port ${port}: the port is taken; choose another with --port or PORT\n`,
    })
    await server.stop('SIGTERM')
  })
})

describe('a signal', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)(
    '%s, even sent twice by one Ctrl-C, lets a running request end, then ends with 0',
    async (signal) => {
      const server = await startServing(makeFolder())
      const { socket, answered } = await sendHalf(server.url)
      server.child.kill(signal)
      server.child.kill(signal)
      await server.said('Stopping')
      socket.write('name}"}')
      expect(await answered).toMatch(/^HTTP\/1\.1 200 OK[\s\S]*"__typename":"Query"/)
      expect(await server.ended).toMatchObject({ code: 0 })
    },
  )

  test('a second one ends it at once', async () => {
    const server = await startServing(makeFolder())
    await sendHalf(server.url)
    const again = setInterval(() => server.child.kill('SIGTERM'), 200)
    expect(await server.ended).toMatchObject({ code: 143 })
    clearInterval(again)
  })
})

interface Serving {
  readonly url: string
  readonly child: ChildProcess
  readonly ended: Promise<Ended>
  said(words: string): Promise<void>
  stop(signal: 'SIGTERM' | 'SIGINT'): Promise<Ended>
}

async function startServing(folder: string, args: readonly string[] = [], environment = {}): Promise<Serving> {
  const child = start(folder, ['serve', '--port', '0', ...args], { LOG_LEVEL: 'warn', ...environment })
  const end = ended(child)
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (text) => {
      said += text
    })
  }
  await expect.poll(() => said, { timeout: 60_000 }).toMatch(/Ctrl-C stops it/)
  return {
    url: /Start page {2}(\S+)/.exec(said)?.[1] ?? '',
    child,
    ended: end,
    said: (words) => expect.poll(() => said).toContain(words),
    stop(signal) {
      child.kill(signal)
      return end
    },
  }
}

async function ask(url: string, headers: Record<string, string>) {
  const response = await fetch(new URL('/graphql', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query: 'mutation { __typename }' }),
  })
  return response.json()
}

/** Sends a request whose last seven characters are still to come. */
async function sendHalf(url: string): Promise<{ socket: Socket; answered: Promise<string> }> {
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname)
  const body = '{"query":"{__type'
  const head = `POST /graphql HTTP/1.1\r\nhost: ${hostname}\r\ncontent-type: application/json\r\ncontent-length: ${body.length + 7}\r\n\r\n`
  await new Promise((sent) => socket.write(head + body, sent))
  // Answered in order: what was sent before has arrived.
  await (await fetch(new URL('/health', url))).text()
  const answered = new Promise<string>((done) => {
    let text = ''
    socket.on('data', (data) => {
      text += data
    })
    socket.on('error', () => undefined)
    socket.on('close', () => done(text))
  })
  return { socket, answered }
}
