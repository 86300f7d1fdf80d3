// An aside between a cue and what it brings in: "said, in a letter to the board, that …", "said — on the radio — that …".
// In: a cue. Out: the token "that" behind the aside; null when none stands there.
import type { Cue } from './cues.ts'
import type { Clause } from './phrases.ts'

const MAX_ASIDE = 14

/** "Lund claimed, without evidence, |that| the dam leaks", "Lund said — on the radio — |that| it holds"; not "said, and left". */
export function behindAside({ words }: Clause, cue: Cue, end: number): number | null {
  const mark = words.lower[cue.to] ?? ''
  if (!/^(?:,|—|–|--)$/.test(mark) || !/[stk]/.test(cue.classes)) return null
  for (let at = cue.to + 2; at < Math.min(end - 2, cue.to + MAX_ASIDE); at++) {
    if (words.lower[at] === mark) return words.lower[at + 1] === 'that' ? at + 1 : null
  }
  return null
}
