// Whether a date without a year or week looks back or ahead: news looks back ("on Sunday" is the last one) unless the
// words around speak of what is to come ("will meet on Monday"). In: tokens of the sentence; out: 'back' or 'ahead'.
import type { Sentence, Token } from '../../text/article-text.ts'
import { MONTH } from './vocabulary.ts'

export type Direction = 'back' | 'ahead'

// Each with the phrase it was made for.
const AHEAD = new Set([
  'will', // will meet on Monday
  "'ll", // they'll meet on Monday
  '’ll',
  'scheduled', // scheduled for Monday
  'expected', // is expected to attend on Monday
  'due', // is due in Geneva on Monday
  'set', // are set to meet on Monday
  'plans', // plans to travel on Monday
  'planned', // talks planned for Monday
  'planning', // is planning to leave on Monday
  'upcoming', // the upcoming summit on Monday
  'by', // must reply by Monday
  'until', // a deadline until Monday
  'till', // put off till Monday
  'through', // pays for the ferries through Monday
  'ahead', // ahead of Monday's vote
  'before', // must be paid before Monday
  'next', // the next round, on Monday
  'would', // said it would open on Monday
  'slated', // slated for Monday
  'shall',
  'forthcoming',
  'deadline', // the Monday deadline
  'begins', // begins on Monday
  'opens',
  'starts',
])
const AUXILIARIES_BACK = new Set(['was', 'were', 'had', 'did', 'has', 'have', 'been'])
const VERBS_BACK = new Set(
  'said told met came went took held made gave began left sent spoke won lost saw found fell rose hit shot broke brought built drove flew kept led put ran set struck wrote became after since'.split(
    ' ',
  ),
)
VERBS_BACK.delete('set')
const LOOKED_BACK_OVER = 40

// These look ahead only before the date: behind it they guess at what has been ("the move on Monday may help").
const AHEAD_BEFORE = new Set([
  'may', // may meet on Monday
  'might',
  'must', // must reply on Monday
])
// These with "to": "hopes |to| win on Tuesday".
const AHEAD_WITH_TO = new Set(['hopes', 'hoping', 'wants', 'seeking', 'going', 'vows', 'intends', 'aims'])

// These look ahead only right before the date.
const AHEAD_BESIDE = new Set(['by', 'until', 'before', 'next', 'set', 'till', 'through'])
const LONGEST_STRETCH = 6
const IS_MONTH = new RegExp(`^${MONTH}$`)
/** "will be |closed| to the public on Monday" */
const CLOSE = 6

/** The way the nearest word before the token at `index` points, else the nearest one after it. */
export function directionAt(tokens: readonly Token[], index: number, last: number, sentence: Sentence): Direction {
  const isPossessive = /^['’]s$/.test(tokens[last + 1]?.text ?? '') // "may explain Tuesday|'s| move"
  for (let at = index - 1; at >= sentence.from && at > index - LOOKED_BACK_OVER; at--) {
    const isOpen = !isPossessive && (mayHappen(tokens, at) || (index - at <= CLOSE && isYetToBe(tokens, at)))
    const direction = isOpen ? 'ahead' : pointsTo(tokens, at, index)
    if (direction !== null) return direction
  }
  for (let at = last + 1; at < sentence.to && at < last + LOOKED_BACK_OVER; at++) {
    const direction = pointsTo(tokens, at, index)
    if (direction !== null) return direction
  }
  return 'back'
}

/** "|may| meet on Monday", "|hopes| to win on Tuesday"; but not "may have met", nor Theresa May. */
function mayHappen(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.text ?? ''
  const next = tokens[at + 1]?.text
  return AHEAD_BEFORE.has(word) ? next !== 'have' && next !== '-' : AHEAD_WITH_TO.has(word) && next === 'to'
}

/** "will |be buried| on Sunday", "is to |be signed| on Saturday"; but not "was expected to |be signed| on Saturday". */
function isYetToBe(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.text !== 'be' || !(tokens[at]?.text ?? '').endsWith('ed')) return false
  return tokens[at - 2]?.text !== 'to' || !/^(?:was|were|had|been)$/.test(tokens[at - 4]?.text ?? '')
}

/** "from March 1, 2030, |through| March 31", "June |through| September": where a stretch ends that began before. */
function endsStretch(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== 'through') return false
  return (
    IS_MONTH.test(tokens[at - 1]?.text ?? '') || tokens.slice(Math.max(0, at - LONGEST_STRETCH), at).some(({ text }) => text === 'from')
  )
}

function pointsTo(tokens: readonly Token[], at: number, index: number): Direction | null {
  const word = tokens[at]?.text.toLowerCase() ?? ''
  if (
    AHEAD.has(word) &&
    !endsStretch(tokens, at) &&
    (!AHEAD_BESIDE.has(word) || (at < index && index - at <= 2) || tokens[at + 1]?.text === 'to')
  )
    return 'ahead'
  // "is to open on Monday", "are to meet on Monday"
  if ((word === 'is' || word === 'are') && tokens[at + 1]?.text === 'to') return 'ahead'
  if (AUXILIARIES_BACK.has(word) || VERBS_BACK.has(word)) return 'back'
  return word.length > 4 && word.endsWith('ed') ? 'back' : null
}
