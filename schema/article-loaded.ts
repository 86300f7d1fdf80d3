// The subscription articleLoaded: every article that is loaded from now on and mentions some entities, told once. A
// subscriber stands at a moment of loading and reads on from there, as fast as it takes what it is told.

import type { Graph } from '../src/graph/graph.ts'
import { articlesLoaded, latestLoad } from '../src/lookups/loaded-articles.ts'
import { entitiesById } from '../src/lookups/nodes-by-id.ts'
import { LAST, type Page, type Place } from '../src/lookups/page.ts'
import type { ArticleRow } from '../src/lookups/rows.ts'
import { builder } from './builder.ts'
import type { Context } from './context.ts'
import { currentIdsOf } from './current-id.ts'
import { badUserInput } from './errors.ts'
import { MAX_COMMON } from './limits.ts'
import { loadById } from './node.ts'
import { Article } from './refs.ts'
import { watchLoads } from './watch-loads.ts'

/** Articles read at once: what a slow subscriber leaves waiting here grows old. */
const AT_ONCE = 20
const READ_MS = 60_000

builder.subscriptionType({
  description: 'What is told as it happens, as server-sent events (`accept: text/event-stream`).',
})

builder.subscriptionFields((t) => ({
  articleLoaded: t.field({
    type: Article,
    description:
      'Each article that is loaded from now on, by whatever process, within a few seconds; a changed one again. Those loaded together come in the order of their ids.',
    args: {
      mentioning: t.arg.idList({
        description: `Only those that mention every one of these entities, at most ${MAX_COMMON}; \`Article.mentions(of:)\` says where. Else all.`,
      }),
      loadedSince: t.arg({
        type: 'DateTime',
        description:
          'Also those loaded after this moment. Whoever was cut off gives `loadedAt` of the last that was told, less one millisecond, since others may have that moment too: then nothing is missed.',
      }),
    },
    subscribe: async (_root, { mentioning, loadedSince }, context) => {
      const ids = await currentIdsOf(context, mentioning)
      await requireEntities(context, ids)
      const after = loadedSince ?? (await latestLoad(context.graph))
      return endingAtOnce((signal) => articlesAfter(context.graph, ids, after, signal))
    },
    resolve: (article: ArticleRow) => article,
  }),
}))

/** @throws GraphQLError BAD_USER_INPUT naming the ids that are no entity's */
async function requireEntities(context: Context, ids: readonly string[]): Promise<void> {
  if (ids.length > MAX_COMMON) throw badUserInput(`\`mentioning\` has ${ids.length} ids, and may have ${MAX_COMMON} at most`)
  const found = await Promise.all(ids.map((id) => loadById(context, entitiesById, id)))
  const missing = ids.filter((_, i) => found[i] === null).map((id) => `"${id}"`)
  if (missing.length > 0) throw badUserInput(`There is no entity ${missing.join(', ')}; \`search\` finds ids by name.`)
}

async function* articlesAfter(graph: Graph, mentioning: readonly string[], after: string, signal: AbortSignal) {
  for (let from = after; ; ) {
    const to = await watchLoads(graph).later(from, signal)
    if (to === null) return
    yield* articlesBetween(graph, mentioning, from, to)
    from = to
  }
}

/** After the one moment, up to the other. */
async function* articlesBetween(graph: Graph, mentioning: readonly string[], from: string, to: string) {
  let place: Place | undefined = { key: from, id: LAST }
  while (place !== undefined) {
    const page: Page<Place & { readonly node: ArticleRow }> = await readPage(graph, mentioning, place, to)
    for (const { node } of page.rows) yield node
    place = page.hasNext ? page.rows.at(-1) : undefined
  }
}

async function readPage(graph: Graph, mentioning: readonly string[], after: Place, to: string) {
  const reader = graph.openReader({ deadlineMs: READ_MS })
  try {
    const request = { limit: AT_ONCE, descending: false, backward: false, after, before: null }
    return await articlesLoaded.page(reader, request, { to }, { mentioning })
  } finally {
    await reader.close()
  }
}

/** A generator's own `return` waits until it yields again; this one's ends what it waits for. */
function endingAtOnce<Row>(generate: (signal: AbortSignal) => AsyncGenerator<Row, void>): AsyncIterableIterator<Row> {
  const controller = new AbortController()
  const rows = generate(controller.signal)
  return {
    next: () => rows.next(),
    return: () => {
      controller.abort()
      return rows.return()
    },
    [Symbol.asyncIterator]() {
      return this
    },
  }
}
