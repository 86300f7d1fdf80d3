// The addresses of the explorer: what is served, how, and when it is closed.
import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type StandIn, startStandIn } from './stand-in.ts'

let server: StandIn
let production: StandIn
let closed: StandIn
beforeAll(async () => {
  server = await startStandIn()
  production = await startStandIn({ NODE_ENV: 'production' })
  closed = await startStandIn({ NEWSGRAPH_EXPLORER: 'off' })
})
afterAll(() => Promise.all([server.stop(), production.stop(), closed.stop()]))

const get = (from: StandIn, path: string, headers: Record<string, string> = {}) => fetch(`${from.url}${path}`, { headers })
const modules = readdirSync(resolve(import.meta.dirname, '../../src/explorer')).filter((name) => name.endsWith('.ts'))

describe('the explorer', () => {
  test('is a page that runs and reaches only what this server has', async () => {
    const answer = await get(server, '/explorer')
    const policy = answer.headers.get('content-security-policy') ?? ''
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'")
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
    expect(await answer.text()).not.toMatch(/(?:src|href)="(?:https?:)?\/\/|<style|<script>|\son\w+=/)
  })

  test('is the same page with a slash behind it', async () => {
    expect(await (await get(server, '/explorer/')).text()).toBe(await (await get(server, '/explorer')).text())
  })

  test.each(modules)('has the module of %s', async (name) => {
    const answer = await get(server, `/explorer/${name.replace(/ts$/, 'js')}`)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
  })

  test('has its style, and the library that draws', async () => {
    expect((await get(server, '/explorer/explorer.css')).headers.get('content-type')).toBe('text/css; charset=utf-8')
    expect(await (await get(server, '/explorer/cytoscape.js')).text()).toMatch(/export\s*\{/)
  })

  test.each(['/explorer/index.html', '/explorer/nothing.js', '/explorer/../package.json', '/explorer/%2e%2e/server/server.js'])(
    '%s is not there',
    async (path) => expect((await get(server, path)).status).toBe(404),
  )

  test('is not sent again while it is the same', async () => {
    const etag = (await get(server, '/explorer/main.js')).headers.get('etag') ?? ''
    expect((await get(server, '/explorer/main.js', { 'if-none-match': etag })).status).toBe(304)
  })

  test.each([
    ['gzip', 'gzip'],
    ['identity', null],
  ])('is sent to whoever accepts %s as %s', async (accepted, sent) => {
    const answer = await get(server, '/explorer/explorer.css', { 'accept-encoding': accepted })
    expect(answer.headers.get('content-encoding')).toBe(sent)
    expect(await answer.text()).toContain(':root')
  })

  test.each([
    ['HEAD', 200],
    ['POST', 405],
  ])('%s is answered with %i', async (method, status) => {
    expect((await fetch(`${server.url}/explorer`, { method })).status).toBe(status)
  })

  test('stays open in production, and the start page links to it', async () => {
    expect((await get(production, '/explorer')).status).toBe(200)
    expect(await (await get(production, '/')).text()).toContain('href="/explorer"')
  })

  test('is closed by NEWSGRAPH_EXPLORER=off, and the start page does not link to it', async () => {
    expect((await get(closed, '/explorer')).status).toBe(404)
    expect((await get(closed, '/explorer/main.js')).status).toBe(404)
    expect(await (await get(closed, '/')).text()).not.toContain('/explorer')
  })
})
