// The worked questions as they are asked of the small world, and where an answer says its evidence stands.
import { QUESTIONS } from '../../schema/questions.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { AINO, ARTICLE_IDS, ESTONIA, FINLAND, MARTA, PAVEL, RUSSIA, WORLD } from '../world.ts'
import { ask, type Json } from './ask.ts'

/** What two ministers say. */
export const SIGN = 'Russia must sign the paper'

/** The variables of each question, by its number. */
const VARIABLES: Readonly<Record<number, Readonly<Record<string, unknown>>>> = {
  1: { about: RUSSIA, from: '2031-03-01', to: '2031-03-31' },
  2: { speaker: AINO, about: RUSSIA },
  3: { about: RUSSIA, to: '2031-12-31' },
  4: { speaker: AINO, about: RUSSIA },
  5: { words: 'sign the paper' },
  6: { words: 'sign the paper' },
  7: { from: MARTA, to: ESTONIA },
  8: { ids: [AINO, PAVEL] },
  9: { id: AINO },
  10: { country: FINLAND, with: RUSSIA },
  11: { country: FINLAND, with: RUSSIA },
  12: { from: '2031-01-01', to: '2031-12-31' },
  13: { country: FINLAND, from: '2031-01-01', to: '2031-12-31' },
  14: { id: MARTA, from: '2031-01-01', to: '2031-12-31' },
  15: { country: FINLAND, with: PAVEL, from: '2031-03-01', to: '2031-03-31' },
  16: { id: AINO, with: PAVEL, since: '2020-01-01T00:00:00Z', from: '2031-03-05' },
  17: { country: FINLAND, title: 'foreign', from: '2031-06-01', to: '2031-06-30' },
  18: { id: AINO },
  19: { topic: RUSSIA, from: '2031-03-01', to: '2031-03-31' },
  20: {},
  21: { id: AINO },
  22: { id: AINO, publisher: 'publisher:baltic-ledger.example', not: 'publisher:courier.example' },
  24: { url: WORLD[0]?.article.url },
  25: { ids: [MARTA], from: '2031-03-01' },
}

/** Where an answer says its evidence stands: "article number: the words". */
export function proof({ article, exact, start, end }: Json): string {
  const number = ARTICLE_IDS.indexOf(String(article?.id))
  const cut = WORLD[number]?.article.body.slice(Number(start), Number(end))
  return cut === String(exact) ? `${number + 1}: ${exact}` : `${number + 1}: "${exact}" is not "${cut}"`
}

/** The document of a question. */
export function documentOf(id: number): string {
  return QUESTIONS.find((question) => question.id === id)?.document ?? ''
}

/** A question's answer on the world. */
export function answerOf(graph: Graph, id: number): Promise<Json> {
  return ask(graph, documentOf(id), VARIABLES[id])
}
