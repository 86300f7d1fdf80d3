// "KYIV, May 3 (Reuters) — ": the place, the day and the agency before an article's first words. In: the first token of a
// clause. Out: the token where the clause itself begins.
import type { Clause } from './phrases.ts'
import { is, WORD } from './words.ts'

const W = WORD
const MAX_DATELINE = 16

/** "KYIV (Reuters) — |The minister said …": the place and the agency are no part of what is said. */
export function afterDateline(clause: Clause, start: number, end: number): number {
  const { words } = clause
  if (!is(words, start, W.capital)) return start
  for (let at = start + 1; at < Math.min(end, start + MAX_DATELINE); at++) {
    const word = words.lower[at] ?? ''
    if (
      /^(?:—|–|--|-)$/.test(word) &&
      (words.lower[at - 1] === ')' || clause.text.tokens[start]?.text === words.lower[start]?.toUpperCase())
    )
      return at + 1
    if (!is(words, at, W.capital | W.mark | W.number | W.time | W.possessive)) return start
  }
  return start
}
