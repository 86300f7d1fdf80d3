// Articles in the order in which they were loaded: those after a moment that mention every one of some entities, and the
// moment of the latest load.
import type { Graph, RunOptions } from '../graph/graph.ts'
import { defineStatement } from '../graph/statement.ts'
import { listOfAll } from './list-of-all.ts'
import { articlesById } from './nodes-by-id.ts'

/** [] filters nothing. Each id once. */
export type LoadedFilter = {
  readonly mentioning: readonly string[]
}

export const articlesLoaded = listOfAll({
  name: 'articlesLoaded',
  label: 'Article',
  property: 'loadedAt',
  keyType: 'string',
  where: `(size($mentioning) = 0 OR COUNT { (n)-[:MENTIONS]->(mentioned:Entity) WHERE mentioned.id IN $mentioning } = size($mentioning))`,
  example: { mentioning: [] },
  rows: articlesById,
})

const LATEST = defineStatement<{ readonly loadedAt: string }>({
  name: 'latestLoad',
  kind: 'read',
  text: "MATCH (a:Article) WHERE a.loadedAt > '' RETURN a.loadedAt AS loadedAt ORDER BY loadedAt DESC LIMIT 1",
  example: {},
})

/** The moment of the latest load; "" when nothing is loaded. */
export async function latestLoad(graph: Graph, options?: RunOptions): Promise<string> {
  return (await graph.read(LATEST, {}, options))[0]?.loadedAt ?? ''
}
