// Whether quoted words are a piece of the reporter's own sentence ("labelled “Made in Norway”", "“This is hard” for Oslo,
// said Dahl") and no speech of their own. In: the tokens around the marks and what is said of the speaker; out: yes or no.
import type { Attribution } from './attribution.ts'
import type { Clause } from './phrases.ts'
import { is, WORD } from './words.ts'

const W = WORD

/** Whether the reporter's sentence leads into the words in the marks, or goes on from them. */
export function isFragment(clause: Clause, from: number, to: number, own: Attribution | null): boolean {
  return leadsIn(clause, from, own) || goesOn(clause, from, to, own) || isName(clause, from, own)
}

/** Verbs that only name or equate: the plan was "…", tins labelled "…". */
const LINKS = /^(?:is|are|was|were|be|been|being|labell?ed|called|dubbed|titled|entitled|termed|named|nicknamed|branded)$/

/** the "Fight for Ten" movement · as “Dahl’s heir” · labelled “Made in Norway” */
function leadsIn(clause: Clause, from: number, own: Attribution | null): boolean {
  const { words } = clause
  const before = from - 1
  const word = words.lower[before] ?? ''
  if (LINKS.test(word)) return true
  if (own?.cue?.[1] === from || is(words, before, W.mark)) return false
  return is(words, before, W.preposition | W.determiner | W.owner | W.possessive | W.subordinator | W.relative)
}

/** “This will be hard” for Oslo, said Dahl: no mark ends the words, and a small word takes the sentence on. */
function goesOn(clause: Clause, from: number, to: number, own: Attribution | null): boolean {
  const { words } = clause
  if (words.lower[from - 1] === ':' || own?.cue?.[0] === to || own?.cue?.[1] === from || own?.phrase?.from === to) return false
  if (/^[.,!?…;:—–-]/.test(words.lower[to] ?? '.') || /[.,!?…—–-]$/.test(words.lower[to - 2] ?? '.')) return false
  return to - from > 2 && is(words, to, W.preposition | W.subordinator | W.coordinator | W.relative) && !is(words, to, W.capital)
}

const NAMING = /^(?:call(?:s|ed|ing)?|dub(?:s|bed|bing)?|label(?:s|l?ed|l?ing)?|brand(?:s|ed|ing)?|nicknam(?:es|ed|ing))$/

/** Critics dubbed it “Salt City”: a name for something, however it is written. */
function isName(clause: Clause, from: number, own: Attribution | null): boolean {
  const { words } = clause
  if (own?.cue == null || own.cue[1] > from || is(words, from - 1, W.mark)) return false
  return NAMING.test(words.lower[own.cue[1] - 1] ?? '') && from - own.cue[1] < 5
}
