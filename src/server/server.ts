// The pieces of newsgraph → a running HTTP server: GraphQL, playground, explorer, start page, health, readiness and figures, and
// an orderly end. Only this file knows the addresses.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { GraphQLSchema } from 'graphql'
import type { Graph } from '../graph/graph.ts'
import { countGraph, type GraphCounts } from '../lookups/count-graph.ts'
import type { Settings } from './config.ts'
import { createExplorer } from './explorer.ts'
import { createExportRoute } from './export-route.ts'
import { createGraphqlHandler } from './graphql-handler.ts'
import type { Logger } from './log.ts'
import { createMetrics } from './metrics.ts'
import type { OperationContext, OperationTerms } from './operation.ts'
import { createPlayground, wantsPlayground } from './playground.ts'
import type { PlaygroundTab } from './playground-tabs.ts'
import { START_PAGE_POLICY, startPage } from './start-page.ts'

export interface ServerParts {
  readonly settings: Settings
  readonly graph: Graph
  readonly schema: GraphQLSchema
  readonly openContext: (terms: OperationTerms) => OperationContext
  readonly tabs: readonly PlaygroundTab[]
  readonly log: Logger
}

export interface RunningServer {
  /** "http://127.0.0.1:4000" */
  readonly url: string
  /** Answers "not ready", takes no new connection, ends subscriptions, lets what else runs end (at most `DRAIN_MS`), then closes the graph. */
  stop(): Promise<void>
}

type Route = (request: IncomingMessage, response: ServerResponse) => unknown

/** How long running requests may take to end when the server stops. */
export const DRAIN_MS = 10_000
const IDLE_CHECK_MS = 50
// A request must be in by then: its headers, its body.
const HEADERS_MS = 10_000
const REQUEST_MS = 30_000
const COUNTS_KEPT_MS = 5000

/**
 * Starts the server.
 * @throws Error when the address is taken or not ours.
 */
export async function startServer(parts: ServerParts): Promise<RunningServer> {
  const state = { stopping: false }
  const metrics = createMetrics()
  const graphql = createGraphqlHandler({ ...parts, metrics })
  const routes = createRoutes(parts, state, graphql.handle, metrics)
  const server = createServer({ headersTimeout: HEADERS_MS, requestTimeout: REQUEST_MS }, (request, response) => {
    answer(request, response, routes, state).catch((error: unknown) => fail(response, error, parts.log))
  })
  await listen(server, parts.settings)
  const stop = async () => {
    state.stopping = true
    await graphql.endStreams()
    await drain(server)
    await graphql.closed()
    await parts.graph.close()
  }
  let stopped: Promise<void> | undefined
  return {
    url: addressOf(server, parts.settings.host),
    stop: () => {
      stopped ??= stop()
      return stopped
    },
  }
}

function createRoutes(
  parts: ServerParts,
  state: { readonly stopping: boolean },
  graphql: Route,
  metrics: ReturnType<typeof createMetrics>,
) {
  const { graph, settings } = parts
  const tabs = settings.production ? [] : parts.tabs
  const counts = keptCounts(graph, settings.deadlineMs)
  const playground = settings.production ? undefined : createPlayground(tabs)
  const routes: Readonly<Record<string, Route>> = {
    ...(settings.explorer ? createExplorer() : {}),
    '/': async (_, response) => {
      response.setHeader('content-security-policy', START_PAGE_POLICY).setHeader('cache-control', 'no-store')
      send(response, 200, 'text/html; charset=utf-8', startPage(await counts().catch(() => null), tabs, settings.explorer))
    },
    '/graphql': (request, response) => (playground !== undefined && wantsPlayground(request) ? playground : graphql)(request, response),
    '/export': createExportRoute(parts),
    '/health': (_, response) => send(response, 200, 'application/json', '{"status":"ok"}\n'),
    '/ready': async (_, response) => {
      const why = state.stopping
        ? 'stopping'
        : await graph.checkHealth().then(
            () => null,
            () => 'the graph does not answer',
          )
      send(response, why === null ? 200 : 503, 'application/json', `${JSON.stringify({ status: why ?? 'ready', engine: graph.engine })}\n`)
    },
    '/metrics': async (_, response) => send(response, 200, metrics.contentType, await metrics.print()),
  }
  return routes
}

// Counting reads the whole graph, so that visitors share one count for a while.
function keptCounts(graph: Graph, deadlineMs: number): () => Promise<GraphCounts> {
  let kept: { readonly counts: Promise<GraphCounts>; readonly until: number } | undefined
  return () => {
    if (kept === undefined || performance.now() > kept.until) {
      const reader = graph.openReader({ deadlineMs })
      const counts = countGraph(reader).finally(() => reader.close())
      kept = { counts, until: performance.now() + COUNTS_KEPT_MS }
    }
    return kept.counts
  }
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  routes: Readonly<Record<string, Route>>,
  state: { readonly stopping: boolean },
) {
  const path = (request.url ?? '/').split('?', 1)[0] ?? '/'
  response.setHeader('x-content-type-options', 'nosniff').setHeader('referrer-policy', 'no-referrer')
  // A kept connection would bring its next request to a server that is going.
  if (state.stopping) response.setHeader('connection', 'close')
  const route = Object.hasOwn(routes, path) ? routes[path] : undefined
  if (route === undefined) return send(response, 404, 'text/plain; charset=utf-8', `Cannot find ${path}: the API is at /graphql\n`)
  if (path !== '/graphql' && request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD')
    return send(response, 405, 'text/plain; charset=utf-8', `Cannot ${request.method} ${path}: it can only be read\n`)
  }
  await route(request, response)
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body) })
  response.end(response.req.method === 'HEAD' ? undefined : body)
}

function fail(response: ServerResponse, error: unknown, log: Logger): void {
  log.error({ err: error }, 'fault')
  if (response.headersSent) response.destroy()
  else send(response, 500, 'text/plain; charset=utf-8', 'Unexpected error: the log of the server says which\n')
}

function listen(server: Server, { host, port }: Settings): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const why = error.code === 'EADDRINUSE' ? 'the port is taken; choose another with --port or PORT' : error.message
      reject(new Error(`Cannot listen on ${host} port ${port}: ${why}`, { cause: error }))
    })
    server.listen(port, host, resolve)
  })
}

function addressOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}

function drain(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), DRAIN_MS)
    // Connections whose answer or stream ends from now on would be kept for a next request that never comes.
    const idle = setInterval(() => server.closeIdleConnections(), IDLE_CHECK_MS)
    server.close(() => {
      clearTimeout(timer)
      clearInterval(idle)
      resolve()
    })
  })
}
