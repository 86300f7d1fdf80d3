// What a line begins with that nobody says: "PHOTO: Reuters", "Read more: …", "Q: …", "- …". In: the clause words of a
// sentence. Out: whether the whole line only points elsewhere, and where the words begin behind a label or a bullet.
import type { Clause } from './phrases.ts'
import { is, WORD } from './words.ts'

/** Lines about a picture, and lines that point to another article, whatever stands behind the colon. */
const POINTERS = [
  'photo', // "Photo: Reuters"
  'photos',
  'image',
  'images',
  'picture',
  'pictured',
  'credit',
  'caption',
  'graphic',
  'file photo',
  'photo credit',
  'photo by',
  'image credit',
  'photograph', // "Photograph: Nina Orlova/Reuters"
  'photographer',
  'read', // "Read: Minister warns of leaks"
  'story',
  'special coverage', // "SPECIAL COVERAGE: Dam warnings ignored"
  'read more', // "Read more: Minister warns of leaks"
  'read also',
  'also read',
  'see also',
  'more on this',
  'related',
  'related story',
  'related stories',
  'related article',
  'watch',
  'watch more',
  'listen',
  'video',
]
const POINTER = new Set(POINTERS)
const MAX_POINTER = 3
/** Last words of labels that say what comes next, not who speaks, and words that only count or join. */
const NOBODIES = new Set(
  `latest breaking exclusive developing confirmed new update updated live blog watch video photo photos image images slideshow gallery map chart
  graphic poll listen trending cover snapshot story stories headline interview review preview profile explainer analysis opinion editorial
  background summary excerpt transcript translation example reminder remember note notes notice clarification correction corrections contributing
  addendum addenda fact facts myth claim verdict ruling rating conclusion result results prediction deaths related more also see earlier today
  tomorrow so here date where when who what why how source sources location time credit caption
  first second third fourth fifth one two three four five finally next
  et edt est ct pt gmt bst utc cet am pm a.m p.m a.m. p.m.`.split(/\s+/),
)
/** First words of such labels: "|More from| Nina Orlova", "|First on| Channel Seven". */
const OPENING_NOBODIES = new Set(['more from', 'more on', 'first on'])
/** "Q:", "A:", "Question:", "Answer:": turns of a talk. */
const TURN = /^(?:q|a|question|answer)$/
const BULLET = /^(?:[-*•·▪●‣–—]|--)$/

/** "|Photo|: Reuters says …", "|Read more|: …": the line retells nothing. */
export function isPointer({ words }: Clause, start: number): boolean {
  for (let at = start + 1; at <= start + MAX_POINTER; at++) {
    if (words.lower[at] === ':') return POINTER.has(words.lower.slice(start, at).join(' '))
  }
  return false
}

/** "|Q|: …", "|Photo|: …": what stands before the colon is no name. */
export function isLabel(clause: Clause, start: number, colon: number): boolean {
  return isPointer(clause, start) || (colon === start + 1 && isTurn(clause, start))
}

/** "|Prediction|: …", "|Update at 3 p.m. ET|: …", "|More from Nina Orlova|: …": what stands before the colon speaks not. */
export function isNobody({ words }: Clause, start: number, colon: number): boolean {
  return NOBODIES.has(words.lower[colon - 1] ?? '') || OPENING_NOBODIES.has(`${words.lower[start]} ${words.lower[start + 1]}`)
}

/** "|Q|: Did it leak?" */
export function isTurn({ words }: Clause, start: number): boolean {
  return TURN.test(words.lower[start] ?? '') && words.lower[start + 1] === ':'
}

/** The first token behind "Q:", "A:", "Story highlights" or a bullet; `start` where none stands. */
export function afterLabel(clause: Clause, start: number, end: number): number {
  const { text, words } = clause
  if (start + 2 >= end) return start
  if (BULLET.test(words.lower[start] ?? '') && text.body[text.tokens[start]?.end ?? 0] === ' ') return start + 1
  return isTurn(clause, start) || isHighlights(clause, start) ? start + 2 : start
}

/** "|Story highlights| Mayor says the dam leaks": the label of a list, with no mark behind it. */
function isHighlights({ words }: Clause, start: number): boolean {
  return words.lower[start] === 'story' && words.lower[start + 1] === 'highlights' && is(words, start + 2, WORD.capital)
}
