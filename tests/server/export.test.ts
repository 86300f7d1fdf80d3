// The address of an export: the file it answers with, and what it refuses.
import { XMLValidator } from 'fast-xml-parser'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { RunningServer } from '../../src/server/server.ts'
import { parseCsv, parseGexf } from '../export/files.ts'
import { send } from './send-request.ts'
import { startSeeded } from './start-real.ts'

const SOLHEIM = 'person:ingrid-solheim'

let server: RunningServer
beforeAll(async () => {
  server = await startSeeded({ NODE_ENV: 'production' })
}, 120_000)
afterAll(() => server.stop())

const get = (path: string, headers: Record<string, string> = {}, method = 'GET') => send(server.url, method, path, headers)

describe('GET /export', () => {
  test('answers with the file, its type and its name', async () => {
    const { status, headers, text } = await get(`/export?format=gexf&id=${SOLHEIM}&id=country:RU&hops=1&from=2031-01-01`)
    expect(status).toBe(200)
    expect(headers['content-type']).toBe('application/gexf+xml; charset=utf-8')
    expect(headers['content-disposition']).toBe('attachment; filename="newsgraph.gexf"')
    const { nodes, edges } = parseGexf(text)
    expect(nodes.map(({ id }) => id)).toEqual(expect.arrayContaining([SOLHEIM, 'country:RU']))
    expect(edges.length).toBeGreaterThan(10)
  })

  test('the link that GraphQL gives leads to a file of just so many nodes and edges', async () => {
    const query = `{ exportLink(ids: ["${SOLHEIM}"], format: CSV) { urls nodeCount edgeCount } }`
    const headers = { 'content-type': 'application/json' }
    const answer = await send(server.url, 'POST', '/graphql', headers, JSON.stringify({ query }))
    const { urls, nodeCount, edgeCount } = JSON.parse(answer.text).data.exportLink
    expect(urls[0].startsWith(`${server.url}/export?`)).toBe(true)
    const [nodes, edges] = await Promise.all((urls as string[]).map(async (url) => parseCsv(await (await fetch(url)).text())))
    expect({ nodeCount: nodes?.length, edgeCount: edges?.length }).toEqual({ nodeCount, edgeCount })
    expect(nodeCount).toBeGreaterThan(5)
  })

  test('without ids it holds the most mentioned', async () => {
    const { status, text } = await get('/export?limit=5')
    expect({ status, valid: XMLValidator.validate(text), nodes: text.split('<node ').length - 1 }).toEqual({
      status: 200,
      valid: true,
      nodes: 5,
    })
  })

  test('HEAD says the same without the file', async () => {
    const { status, headers, text } = await get('/export?format=jsonld&limit=5', {}, 'HEAD')
    expect({ status, type: headers['content-type'], text }).toEqual({ status: 200, type: 'application/ld+json; charset=utf-8', text: '' })
  })

  test.each([
    ['a wrong format', 'format=xlsx', 'format is "xlsx"; it may be graphml, gexf, csv, jsonld'],
    ['an id that is not there', 'id=person:nobody', 'Cannot export person:nobody: the graph has no person'],
    ['csv without a part', 'format=csv', 'part may be nodes or edges'],
    ['more than the limit', 'limit=100000', 'it may be a whole number from 1 to 5000'],
    ['too many hops', `id=${SOLHEIM}&hops=3`, 'it may be a whole number from 0 to 2'],
    ['a name that means nothing', 'ids=x', '"ids" means nothing here; an address may have id, format'],
    ['one name twice', 'hops=1&hops=2', 'hops is given 2 times'],
  ])('%s is refused in words', async (_what, query, says) => {
    const { status, headers, text } = await get(`/export?${query}`)
    expect({ status, type: headers['content-type'] }).toEqual({ status: 400, type: 'text/plain; charset=utf-8' })
    expect(text).toContain(says)
  })

  test('a foreign page may link to it and not load it', async () => {
    const foreign = (mode: string) => get('/export?limit=1', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': mode })
    expect((await foreign('navigate')).status).toBe(200)
    expect((await foreign('no-cors')).status).toBe(403)
  })

  test('too many at once are refused, and each that ends makes room', async () => {
    const all = await Promise.all(Array.from({ length: 12 }, () => get('/export?limit=50')))
    const statuses = all.map(({ status }) => status)
    expect(statuses).toContain(200)
    expect(statuses).toContain(429)
    expect((await get('/export?limit=5')).status).toBe(200)
  })
})
