// What a crowd cries, told by a noun before the marks: Roe led the hall in chants of "…" · There were shouts of "…" from
// the gallery. In: where the speech and its clause begin. Out: cue and speaker (null where nobody is named), or null.
import type { Attribution, Place } from './attribution.ts'
import { isSomewhere, possessorOf } from './inverted.ts'
import { phraseAfter } from './phrase-after.ts'
import { type Clause, type Phrase, phraseBefore, withEnds } from './phrases.ts'
import { is, WORD } from './words.ts'

const W = WORD
const SURE = 0.95
const MAX_BEHIND = 24
/** "|loud and angry| chants" */
const MAX_ADJECTIVES = 4
const CHANTS = /^(?:chants?|shouts?|cry|cries|yells?|screams?|roars?|chorus(?:es)?)$/
/** Those who do so chant: "the crowd |broke| into chants". */
const BREAKS = /^(?:breaks?|broke|broken|bursts?|erupt(?:s|ed)?|explode[sd]?)$/
/** Those to whom it is done chant: "|led| the hall in chants", "|roused| the hall to shouts". */
const MOVES =
  /^(?:leads?|led|leading|rous(?:es?|ed|ing)|br(?:ings?|ought)|whip(?:s|ped)?|stir(?:s|red)?|mov(?:es?|ed)|driv(?:es?|en)|drove|sen(?:ds?|t))$/

/** Whether the marks from token `open` hold what is chanted: chants of "|Let her go|". */
export function isChanted({ words }: Clause, open: number): boolean {
  return words.lower[open - 1] === 'of' && CHANTS.test(words.lower[open - 2] ?? '')
}

/** Whose chants the marks hold. */
export function chanted(clause: Clause, place: Place, start: number): Attribution | null {
  const noun = place.open - 2
  if (noun < start || !isChanted(clause, place.open)) return null
  const cue = [noun, noun + 1] as const
  const phrase = sourceBehind(clause, place) ?? ownerBefore(clause, noun, start) ?? moved(clause, noun, start)
  if (phrase !== null) return { cue, phrase, confidence: SURE, speech: true }
  return isThereOnly(clause, noun, start) ? { cue, phrase: null, confidence: 0, speech: true } : null
}

/** chants of "…" from |the gallery| */
function sourceBehind(clause: Clause, place: Place): Phrase | null {
  if (!/^(?:from|by)$/.test(clause.words.lower[place.after] ?? '')) return null
  const source = phraseAfter(clause, place.after + 1, Math.min(place.high, place.after + MAX_BEHIND))
  return source === null || isSomewhere(clause, source) ? null : source
}

/** |the fishermen|'s chants of "…" */
function ownerBefore(clause: Clause, noun: number, start: number): Phrase | null {
  const phrase = phraseBefore(clause, noun + 1, start)
  return phrase === null ? null : possessorOf(clause, withEnds(phrase, phrase.to, noun + 1))
}

/** |The crowd| broke into chants · Roe led |the crowd| in loud chants */
function moved(clause: Clause, noun: number, start: number): Phrase | null {
  const { words } = clause
  const into = beforeAdjectives(clause, noun, start)
  if (!/^(?:in|into|to|out)$/.test(words.lower[into] ?? '')) return null
  const verb = /^(?:in|out)$/.test(words.lower[into - 1] ?? '') ? into - 2 : into - 1
  if (BREAKS.test(words.lower[verb] ?? '')) return phraseBefore(clause, verb, start)
  const object = phraseBefore(clause, into, start)
  if (object === null || !MOVES.test(words.lower[object.from - 1] ?? '')) return null
  return words.lower[object.coreTo] === 'to' ? withEnds(object, object.coreTo, object.coreTo) : object // "|the hall| to its feet"
}

/** There were loud |chants| all night. */
function isThereOnly(clause: Clause, noun: number, start: number): boolean {
  const { words } = clause
  const verb = beforeAdjectives(clause, noun, start)
  return is(words, verb, W.auxiliary) && words.lower[verb - 1] === 'there'
}

/** The token before the noun and what describes it. */
function beforeAdjectives({ words }: Clause, noun: number, start: number): number {
  let at = noun - 1
  while (at > Math.max(start, noun - MAX_ADJECTIVES) && !is(words, at, W.preposition | W.mark | W.verb | W.auxiliary | W.possessive)) at--
  return at
}
