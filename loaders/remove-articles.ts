// Ids of articles → they and what only they said out of the graph, and what their evidence told of others with them.
import type { Graph } from '../src/graph/graph.ts'
import { readAllAgain } from './read-again.ts'
import { takeOutArticles } from './replace-articles.ts'

/**
 * Removes articles and everything that only they said.
 * @returns the ids of those that were there
 */
export async function removeArticles(graph: Graph, ids: readonly string[]): Promise<string[]> {
  const removed = await takeOutArticles(graph, ids)
  await readAllAgain(graph)
  return removed
}
