// `GET /export?format=gexf&id=…&hops=1`: an address in; the file of that part of the graph out, streamed. Read like the rest
// of the API, by whoever may ask it; of one server few at a time, since a file costs more than an answer.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { MAX_EXPORT_ENTITIES } from '../../schema/limits.ts'
import { ExportError } from '../export/export-error.ts'
import { type ExportRequest, readExportRequest } from '../export/export-request.ts'
import { exportSubgraph, fileNameOf, formatOf } from '../export/export-subgraph.ts'
import { pageByPage } from '../export/read-subgraph.ts'
import { selectEntities } from '../export/select-entities.ts'
import type { Graph } from '../graph/graph.ts'
import type { Settings } from './config.ts'
import { ERROR_CODES, type ErrorCode, isFault, toClientError } from './error-codes.ts'
import type { Logger } from './log.ts'

export interface ExportParts {
  readonly graph: Graph
  readonly settings: Pick<Settings, 'deadlineMs'>
  readonly log: Logger
}

/** Files being written at the same time, and how long one may take, however slowly it is read. */
export const EXPORTS_AT_ONCE = 4
const EXPORT_MS = 120_000

const ONCE = ['format', 'part', 'hops', 'from', 'to', 'kinds', 'entityKinds', 'limit'] as const

/** The route of exports. What goes wrong before the file begins is answered in words; later, the connection is cut. */
export function createExportRoute({ graph, settings, log }: ExportParts) {
  let running = 0
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (isEmbedded(request)) {
      refuse(response, 403, 'Cannot export into a page of another origin: open the address by itself')
      return
    }
    if (running >= EXPORTS_AT_ONCE) {
      response.setHeader('retry-after', '5')
      refuse(response, 429, `Cannot export: ${EXPORTS_AT_ONCE} files are being written already; try again in a few seconds`)
      return
    }
    running += 1
    const end = endOf(response)
    try {
      await answer(request, response, graph, { deadlineMs: settings.deadlineMs, signal: end.signal })
    } catch (error) {
      if (!end.signal.aborted) report(response, error, log)
      // A file that was begun must not look whole.
      if (!response.writableEnded) response.destroy()
    } finally {
      running -= 1
      end.clear()
    }
  }
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  graph: Graph,
  options: { readonly deadlineMs: number; readonly signal: AbortSignal },
): Promise<void> {
  const wanted = readAddress(request.url ?? '')
  const format = formatOf(wanted)
  const source = pageByPage(graph, options)
  const selection = await source.read((reader) => selectEntities(reader, wanted))
  response.writeHead(200, {
    'content-type': format.contentType,
    'content-disposition': `attachment; filename="${fileNameOf(wanted)}"`,
    'cache-control': 'no-store',
  })
  if (request.method === 'HEAD') response.end()
  else await pipeline(Readable.from(exportSubgraph(source, selection, wanted)), response, { signal: options.signal })
}

/** @throws ExportError naming what the address asks for and what it may */
function readAddress(address: string): ExportRequest {
  const query = new URL(address, 'http://server').searchParams
  const words = Object.fromEntries(ONCE.flatMap((name) => (query.has(name) ? [[name, readOnce(query, name)]] : [])))
  const strange = [...query.keys()].find((name) => name !== 'id' && !ONCE.some((known) => known === name))
  if (strange !== undefined)
    throw new ExportError(`Cannot export: ${JSON.stringify(strange)} means nothing here; an address may have id, ${ONCE.join(', ')}`)
  return readExportRequest({ ...words, ids: query.getAll('id') }, MAX_EXPORT_ENTITIES)
}

function readOnce(query: URLSearchParams, name: string): string {
  const values = query.getAll(name)
  if (values.length > 1)
    throw new ExportError(`Cannot export: ${name} is given ${values.length} times; several go with commas between them`)
  return values[0] ?? ''
}

// A link may be opened from anywhere; an image or script of a foreign page would only keep the server busy.
function isEmbedded({ headers }: IncomingMessage): boolean {
  const site = headers['sec-fetch-site']
  return (site === 'cross-site' || site === 'same-site') && headers['sec-fetch-mode'] !== 'navigate'
}

function report(response: ServerResponse, error: unknown, log: Logger): void {
  if (error instanceof ExportError) {
    refuse(response, 400, error.message)
    return
  }
  const shown = toClientError(error)
  if (isFault(shown)) log.error({ err: error }, 'fault')
  refuse(response, ERROR_CODES[shown.extensions.code as ErrorCode].status, shown.message)
}

function refuse(response: ServerResponse, status: number, message: string): void {
  if (response.headersSent) return
  const body = `${message}\n`
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'content-length': Buffer.byteLength(body) })
  response.end(response.req.method === 'HEAD' ? undefined : body)
}

// The moment an export is given up: who asked has gone, or it takes too long.
function endOf(response: ServerResponse) {
  const controller = new AbortController()
  const leave = () => controller.abort()
  const timer = setTimeout(leave, EXPORT_MS)
  response.once('close', leave)
  return {
    signal: controller.signal,
    clear: () => {
      clearTimeout(timer)
      response.off('close', leave)
    },
  }
}
