// `newsgraph remove`: ids and URLs of articles in; they and what only they say out of the graph.
import { removeArticles } from '../../loaders/remove-articles.ts'
import { articleId } from '../ontology/ids.ts'
import { commandSettings, type GraphOptions, withGraph } from './open-graph.ts'
import { CommandError } from './report-failure.ts'

/** Removes the articles; exit code 1 when one is not there. */
export async function remove(articles: readonly string[], options: GraphOptions): Promise<void> {
  const ids = new Map(articles.map((article) => [article, idOf(article)]))
  await withGraph(commandSettings(options), async (graph) => {
    const removed = new Set(await removeArticles(graph, [...new Set(ids.values())]))
    for (const [article, id] of ids) {
      if (removed.has(id)) continue
      console.error(`Cannot remove ${article}: there is no such article in the graph`)
      process.exitCode = 1
    }
    console.log(`${removed.size} removed`)
  })
}

function idOf(article: string): string {
  if (article.startsWith('article:')) return article
  if (/^https?:\/\//i.test(article)) return articleId(article, '', '')
  throw new CommandError(`Cannot remove ${article}: it is neither the id of an article ("article:…") nor a URL`)
}
