// The playground's tabs on the seed articles: every worked question, with its own variables, has an answer to show.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadArticles } from '../../loaders/load-articles.ts'
import { readArticles } from '../../loaders/sources/read-articles.ts'
import { QUESTIONS } from '../../schema/questions.ts'
import { openEmbedded } from '../../src/graph/embedded/open-embedded.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { ask } from './ask.ts'

let graph: Graph
beforeAll(async () => {
  graph = await openEmbedded({ path: null })
  await graph.ensureSchema()
  await loadArticles(graph, readArticles(['seeds']))
}, 120_000)
afterAll(() => graph.close())

// The evidence of 25 stands in the file that it leads to.
const WITH_EVIDENCE = QUESTIONS.filter(({ id }) => id !== 25)

test.each(WITH_EVIDENCE)('question $id has an answer with evidence: $title', async ({ document, variables }) => {
  const words = evidenceIn(await ask(graph, document, variables))
  expect(words.length).toBeGreaterThan(0)
  expect(words.filter((exact) => exact === '')).toEqual([])
})

/** The words of every piece of evidence in an answer. */
function evidenceIn(answer: unknown): string[] {
  if (Array.isArray(answer)) return answer.flatMap(evidenceIn)
  if (typeof answer !== 'object' || answer === null) return []
  return Object.entries(answer).flatMap(([field, value]) => (field === 'exact' ? [String(value)] : evidenceIn(value)))
}
