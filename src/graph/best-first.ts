// Hits of a full-text index → the best of them, in an order that does not depend on how the index lies in memory: an
// engine gives hits of one score in any order, and another one after the index was merged or node ids were used again.
import type { TextHit } from './graph.ts'

/** So many more than wanted are asked for, that which of those with one score are given does not depend on it either. */
export const MORE_HITS = 50

/** The best hits, of those with one score the smaller id first. */
export function bestFirst(hits: readonly TextHit[], limit: number): TextHit[] {
  return [...hits].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, limit)
}
