// "a firm called Fernleaf", "a man named Odra Lindqvist": a verb of naming with nothing but the name behind it says
// what something is called and no more. In: a token. Out: whether it is such a verb.
import type { Clause } from './phrases.ts'
import { is, WORD } from './words.ts'

const W = WORD
const NAMING = new Set(['call', 'calls', 'called', 'dubbed', 'name', 'names', 'named'])
/** "the Osh Institute of Rivers and Lakes" */
const MAX_NAME = 8
const OPENING_MARK = /^(?:["“‘«„]|``)$/

/** "a firm |called| Fernleaf that mends pumps", "|called| Lund on Sunday"; but "called Lund a liar", "called Lund's plan dead", "called Lund “vain”". */
export function isNaming({ text, words }: Clause, index: number, end: number): boolean {
  if (!NAMING.has(words.lower[index] ?? '')) return false
  const name = index + 1
  if (!is(words, name, W.capital) || is(words, name, W.determiner | W.subject | W.time)) return false // not "called |Friday| for talks"
  let behind = name + 1
  while (behind < Math.min(end, name + MAX_NAME) && is(words, behind, W.capital) && !is(words, behind, W.possessive)) behind++
  if (!endsName(words, behind, end) || (isDone(words, index) && !isCall(words, index, behind))) return false
  for (let at = behind; at < end; at++) if (OPENING_MARK.test(text.tokens[at]?.text ?? '')) return false
  return true
}

/** "|Orlova| called", "|she had| named", "55 percent |–| named": somebody does it, so that it may be an opinion or a choice. */
function isDone(words: Clause['words'], index: number): boolean {
  return is(words, index - 1, W.capital | W.subject) || /^(?:—|–|--|has|have|had|will|would)$/.test(words.lower[index - 1] ?? '')
}

/** "Orlova |called| Lund on Sunday"; but "called Lund, a banker, a coward". */
function isCall({ lower }: Clause['words'], index: number, behind: number): boolean {
  return /^call/.test(lower[index] ?? '') && lower[behind] !== ','
}

/** Nothing that "called" could say of the name: a stop, a clause of its own, a place, a verb. */
function endsName(words: Clause['words'], behind: number, end: number): boolean {
  if (behind >= end || /^(?:[.,;:()—–]|--)$/.test(words.lower[behind] ?? '')) return true
  if (is(words, behind, W.possessive | W.determiner | W.owner | W.adverb)) return false
  return is(words, behind, W.relative | W.auxiliary | W.preposition | W.time)
}
