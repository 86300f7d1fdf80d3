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
  const options = { title: 'newsgraph', defaultTabs: tabs.map(({ query, variables }) => ({ query, variables })) }
  const html = renderGraphiQL(options)
    .trim()
    .replace(JSON.stringify(options), () => `(${OPEN_AS_ASKED})(${scriptJson(options)})`)
  const gzipped = await promisify(gzip)(html)
  return { gzipped, etag: `"${sha256(html, 'hex').slice(0, 32)}"`, policy: contentPolicy(html) }
}

// Runs in the browser. GraphiQL reads ?query= alone, and puts it in place of the first tab's; here ?variables= belongs to
// it, and it is a tab of its own. Both then leave the address, so that a reload shows what the visitor made of them.
const OPEN_AS_ASKED = `(options) => {
  const address = new URL(location.href)
  const query = address.searchParams.get('query')
  const variables = address.searchParams.get('variables')
  if (query !== null) {
    const others = options.defaultTabs.filter((tab) => tab.query !== query)
    address.search = ''
    history.replaceState({}, '', address)
    return { ...options, query, variables: variables ?? '', defaultTabs: [{ query, variables }, ...others] }
  }
  const seenBefore = localStorage.getItem('graphiql:tabState') !== null
  return seenBefore ? options : { ...options, variables: options.defaultTabs[0]?.variables }
}`

// No "</script>" of a document ends the script it stands in.
function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
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
