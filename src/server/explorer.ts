// The explorer at /explorer: its page, style and modules as they were built, and the library that draws its graphs, each
// from our own disk. In: the folder that the build left; out: one handler an address, packed once and cached by browsers.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { PageHandler } from './playground.ts'

/** What a browser may load here: this server's own files and answers. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
}

/** Beside us when built; where the build leaves it when the server runs from its sources. */
const FOLDERS = ['../explorer', '../../dist/src/explorer']

interface Packed {
  readonly plain: Buffer
  readonly gzipped: Buffer
  readonly etag: string
}

/**
 * Handlers by address: "/explorer", "/explorer/main.js", …
 * @throws Error when the explorer is not built.
 */
export function createExplorer(): Readonly<Record<string, PageHandler>> {
  const folder = builtFolder()
  const files = readdirSync(folder).filter((name) => name !== 'index.html' && TYPES[extname(name)] !== undefined)
  const page = serveFile(join(folder, 'index.html'), '.html')
  return {
    '/explorer': page,
    '/explorer/': page,
    '/explorer/cytoscape.js': serveFile(libraryPath(), '.js'),
    ...Object.fromEntries(files.map((name) => [`/explorer/${name}`, serveFile(join(folder, name), extname(name))])),
  }
}

function builtFolder(): string {
  const folders = FOLDERS.map((folder) => fileURLToPath(new URL(folder, import.meta.url)))
  const built = folders.find((folder) => existsSync(join(folder, 'main.js')))
  if (built === undefined) throw new Error('Cannot serve the explorer: it is not built; run npm run build, or set NEWSGRAPH_EXPLORER=off')
  return built
}

function libraryPath(): string {
  return fileURLToPath(import.meta.resolve('cytoscape/dist/cytoscape.esm.min.mjs'))
}

function serveFile(path: string, extension: string): PageHandler {
  let packed: Promise<Packed> | undefined
  return async (request, response) => {
    packed ??= pack(path)
    send(request, response, await packed, TYPES[extension] ?? '')
  }
}

async function pack(path: string): Promise<Packed> {
  const plain = await readFile(path)
  const gzipped = await promisify(gzip)(plain)
  return { plain, gzipped, etag: `"${createHash('sha256').update(plain).digest('hex').slice(0, 32)}"` }
}

function send(request: IncomingMessage, response: ServerResponse, { plain, gzipped, etag }: Packed, type: string): void {
  response.setHeader('etag', etag).setHeader('cache-control', 'no-cache').setHeader('vary', 'accept-encoding')
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304).end()
    return
  }
  response.setHeader('content-type', type).setHeader('content-security-policy', POLICY)
  const packed = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
  if (packed) response.setHeader('content-encoding', 'gzip')
  const body = packed ? gzipped : plain
  response.setHeader('content-length', body.length)
  response.end(request.method === 'HEAD' ? undefined : body)
}
