// Persons called like a month: "Odra May" somewhere in the article, and so "May said", "May's plan", but not "in May". The
// tagger takes the word for the month. In: words and names. Out: names, these among them.
import { isGivenName } from './given-names.ts'
import { isTaken, takenBy, withAdded } from './name-spans.ts'
import type { NameSpan } from './name-text.ts'
import { isTitle } from './titles.ts'

/** Months that are surnames as well. */
const SURNAMES = /^(?:March|May|June|July|August)$/

const MONTHS = /^(?:Jan|Feb|March|Mar|April|Apr|May|June|July|Aug|August|Sept?|October|Oct|Nov|Dec)(?:uary|ruary|ember)?\.?$/

/** What stands before a month and hardly before a person, "early |May|", "|12| May", or before both, "by |May|": then it is left. */
const BEFORE_MONTH =
  /^(?:in|In|last|Last|this|This|next|Next|since|Since|until|Until|till|by|By|from|From|during|before|Before|after|After|through|throughout|early|Early|late|Late|mid|Mid|of|for|between|every|each|previous|following|to|on|On|\d.*)$/

/** Those of them that stand before what belongs to somebody as well: "the collapse of |May| 's government". */
const BEFORE_OWNER = /^(?:of|for|to|on|On|from|From|after|After|before|Before|by|By|since|Since)$/

/** "|May| she rest in peace", "|May| the best one win" */
const AFTER_WISH = /^(?:I|you|he|she|it|we|they|the|this|that|these|those|your|our|their|his|her|all|no|a|an|there|peace|not|be)$/

/** The names, with those of persons called like a month. */
export function monthSurnames(words: readonly string[], spans: readonly NameSpan[]): NameSpan[] {
  const whole = spans.map((span) => withSurname(words, span))
  const surnames = new Set<string>()
  for (const { from, to, nameClass } of whole) {
    const last = words[to - 1] ?? ''
    if (nameClass === 'PER' && to - from === 2 && SURNAMES.test(last) && isGivenName(words[from] ?? '') && !isDay(words[to]))
      surnames.add(last)
  }
  if (surnames.size === 0) return whole
  const taken = takenBy(whole, words.length)
  const added: NameSpan[] = []
  for (let index = 0; index < words.length; index++) {
    if (!surnames.has(words[index] ?? '') || isTaken(taken, index, index + 1) || !isSomebody(words, index)) continue
    // "As |Odra| May resigns"
    const from = isGivenName(words[index - 1] ?? '') && !isTaken(taken, index - 1, index) ? index - 1 : index
    added.push({ from, to: index + 1, nameClass: 'PER' })
  }
  return withAdded(whole, added)
}

/** "told |Odra| May how": a given name right before the month is a full name, unless a day follows. */
function withSurname(words: readonly string[], span: NameSpan): NameSpan {
  const { from, to, nameClass } = span
  if (nameClass !== 'PER' || to - from > 1 || !SURNAMES.test(words[to] ?? '') || isDay(words[to + 1])) return span
  return isGivenName(words[from] ?? '') ? { from, to: to + 1, nameClass } : span
}

/** "May |26|", "May |2014|", "May |and June|" */
function isDay(word: string | undefined): boolean {
  return /^\d/.test(word ?? '')
}

/** Whether what stands around leaves no month: "thanked |May| for it", "the aim of |May|'s plan", but not "April and |May|". */
function isSomebody(words: readonly string[], index: number): boolean {
  const before = words[index - 1] ?? ''
  const next = words[index + 1] ?? ''
  if (isTitle(before)) return !isDay(next)
  for (const near of [-2, -1, 1, 2]) if (MONTHS.test(words[index + near] ?? '')) return false
  if (isDay(next) || (next === ',' && isDay(words[index + 2]))) return false
  if (BEFORE_MONTH.test(before) && !(next === "'s" && BEFORE_OWNER.test(before))) return false
  // "Deal |May| Fail": in a headline a capital says nothing.
  return !/^\p{Lu}/u.test(next) && !AFTER_WISH.test(next)
}
