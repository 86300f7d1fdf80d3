// Where retold speech ends in its sentence: at a mark or a word that takes the sentence back to the reporter.
import type { Clause } from './phrases.ts'
import { is, WORD } from './words.ts'

const W = WORD
/** Behind a comma these begin what is the reporter’s again. */
export const CONTENT_ENDS = /^(?:but|while|although|though|according|saying|adding|whereas|citing|noting)$/

export function contentEnd(clause: Clause, from: number, end: number): number {
  const { words } = clause
  for (let at = from + 1; at < end; at++) {
    const word = words.lower[at] ?? ''
    if (word === ';') return at
    if (word === ',' && CONTENT_ENDS.test(words.lower[at + 1] ?? '')) return at
  }
  return endWithoutMark(clause, from, end)
}

export function endWithoutMark(clause: Clause, from: number, end: number): number {
  let to = end
  while (to > from && /^[.!?…]$/.test(clause.words.lower[to - 1] ?? '')) to--
  return to
}

export function trimRight(clause: Clause, from: number, to: number): number {
  let end = to
  while (end > from && (/^[,;:—–-]$/.test(clause.words.lower[end - 1] ?? '') || is(clause.words, end - 1, W.coordinator))) end--
  return end
}
