// The playground at /graphql: GraphiQL from our own server, whole in one page, so that it works without a network.
// In: the tabs; out: the page, packed once and cached by browsers until it changes.
import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import type { PlaygroundTab } from './playground-tabs.ts'

export type PageHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

interface PackedPage {
  readonly gzipped: Buffer
  readonly etag: string
  readonly policy: string
}

/** Whether this is a browser opening the address, and not a GraphQL client. */
export function wantsPlayground(request: IncomingMessage): boolean {
  return (request.method === 'GET' || request.method === 'HEAD') && (request.headers.accept ?? '').includes('text/html')
}

/** Serves the playground with these tabs. The page (9 MB, 2 MB packed) is made at the first request. */
export function createPlayground(tabs: readonly PlaygroundTab[]): PageHandler {
  let page: Promise<PackedPage> | undefined
  return async (request, response) => {
    page ??= packPage(tabs)
    const { gzipped, etag, policy } = await page
    response.setHeader('etag', etag).setHeader('cache-control', 'no-cache').setHeader('vary', 'accept, accept-encoding')
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304).end()
      return
    }
    response.setHeader('content-type', 'text/html; charset=utf-8').setHeader('content-security-policy', policy)
    const packed = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
    if (packed) response.setHeader('content-encoding', 'gzip')
    response.end(request.method === 'HEAD' ? undefined : packed ? gzipped : await promisify(gunzip)(gzipped))
  }
}

async function packPage(tabs: readonly PlaygroundTab[]): Promise<PackedPage> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql')
  const html = renderGraphiQL({
    title: 'newsgraph playground',
    defaultTabs: tabs.map(({ query, variables }) => ({ query, variables })),
    shouldPersistHeaders: false,
  }).trim()
  const gzipped = await promisify(gzip)(html)
  return { gzipped, etag: `"${sha256(html, 'hex').slice(0, 32)}"`, policy: contentPolicy(html) }
}

// Only the page's own script runs, and it reaches only this server. Its editor starts workers from blobs.
function contentPolicy(html: string): string {
  const script = html.slice(html.indexOf('<script>') + '<script>'.length, html.lastIndexOf('</script>'))
  return [
    "default-src 'none'",
    `script-src 'sha256-${sha256(script, 'base64')}' blob:`,
    'worker-src blob:',
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

function sha256(text: string, encoding: 'hex' | 'base64'): string {
  return createHash('sha256').update(text).digest(encoding)
}
