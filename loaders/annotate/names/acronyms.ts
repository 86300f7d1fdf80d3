// What an article says an acronym stands for: "the Lake Trade Board (LTB)", "LTB (Lake Trade Board)". In: words and the
// names the tagger found. Out: names, with the acronym of the class of its long form wherever it stands: "LTB" is an
// organization, "LTA" of "Lake Trade Act" is none.
import { isTaken, take } from './name-spans.ts'
import type { NameClass, NameSpan } from './name-text.ts'
import { isOrganizationWord } from './organization-words.ts'

interface LongForm {
  readonly from: number
  readonly to: number
}

// Words of a long form that an acronym may leave out: "Union for the Protection of Seals (UPS)".
const SMALL = /^(?:of|for|and|the|on|in|to|a|an|at|by|with|de|des|del|du|la|le|los|das|do|da|y|e|et|und|für|der|-|&|\/|,|'s)$/
const MOST_WORDS = 14
// What is no body, whatever the name before it looks like: "Lake Trade Act (LTA)".
const NO_BODY =
  /^(?:Acts?|Bills?|Law|Laws|Code|Rules?|Regulations?|Treaty|Agreement|Accord|Pact|Convention|Protocol|Goals?|Plans?|Index|Report|Reports|Officers?|Executives?|Ministers?|Directors?|Syndrome|Disease|Virus|System|Systems|Zones?|Products?|Product|Rights|Technology|Intelligence|Test|Certificate|Examination|Tax|Date|Day|War)$/

/** Gives acronyms that the article explains the class of their long form. */
export function explainAcronyms(words: readonly string[], spans: NameSpan[]): NameSpan[] {
  // Brackets are rare, and all there is to be explained stands in them.
  if (!words.includes('(')) return spans
  const explained = new Map<string, NameClass | null>()
  const bodies: LongForm[] = []
  const endingAt = new Map<number, NameSpan>()
  for (const span of spans) endingAt.set(span.to, span)
  for (let index = 0; index < words.length; index++) {
    const after = words[index + 1]
    if (after !== '(' && after !== ')') continue
    const acronym = words[index] ?? ''
    if (words[index - 1] === '(' && after === ')' && isClipped(words, endingAt.get(index - 1), acronym)) explained.set(acronym, 'ORG')
    if (!isAcronym(acronym)) continue
    const longForm = longFormOf(words, index) ?? foreignFormOf(words, endingAt, index)
    if (longForm === null) continue
    const nameClass = classOfLongForm(words, endingAt, longForm)
    explained.set(acronym, nameClass)
    if (nameClass === 'ORG' && !reachesOut(endingAt, longForm)) bodies.push(longForm)
  }
  return explained.size === 0 ? spans : apply(words, spans, explained, bodies)
}

/** "LTB", "BoL", "LTFund": two capitals or more. */
function isAcronym(word: string): boolean {
  return /^\p{Lu}[\p{L}\d&]{1,8}$/u.test(word) && capitalsOf(word).length >= 2
}

/** "Lake Trade Cooperative (Latraco)": a word of letters of the name before it, in their order. */
function isClipped(words: readonly string[], name: NameSpan | undefined, word: string): boolean {
  if (!/^\p{Lu}\p{Ll}{3,}$/u.test(word)) return false
  if (name === undefined || name.nameClass !== 'ORG' || name.to - name.from < 2) return false
  const letters = words.slice(name.from, name.to).join('').toLowerCase()
  let at = 0
  for (const letter of word.toLowerCase()) {
    at = letters.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return letters.charAt(0) === word.charAt(0).toLowerCase()
}

function capitalsOf(word: string): string {
  return word.replace(/[^\p{Lu}\d]/gu, '')
}

/** "LBS (Bank of Seals)": the name in English of a body known by an acronym of its own language. */
function foreignFormOf(words: readonly string[], endingAt: EndingAt, index: number): LongForm | null {
  if (words[index + 1] !== '(' || endingAt.get(index + 1)?.nameClass !== 'ORG') return null
  const close = words.indexOf(')', index + 2)
  if (close < index + 4 || close > index + MOST_WORDS) return null
  const inside = words.slice(index + 2, close)
  const isName = inside.every((word) => /^\p{Lu}\p{Ll}/u.test(word) || SMALL.test(word)) && inside.some(isOrganizationWord)
  return isName ? { from: index + 2, to: close } : null
}

/** The long form before "(LTB)" or in brackets after "LTB (". */
function longFormOf(words: readonly string[], index: number): LongForm | null {
  if (words[index - 1] === '(' && words[index + 1] === ')') return longFormBefore(words, index - 1, capitalsOf(words[index] ?? ''))
  if (words[index + 1] !== '(') return null
  const close = index + 2 + words.slice(index + 2, index + 1 + MOST_WORDS).indexOf(')')
  if (close < index + 2) return null
  const found = longFormBefore(words, close, capitalsOf(words[index] ?? ''))
  return found !== null && found.from === index + 2 ? found : null
}

/** The words up to `end` whose first letters, small words left out, are these capitals. */
function longFormBefore(words: readonly string[], end: number, capitals: string): LongForm | null {
  let left = capitals.length
  for (let index = end - 1; index >= 0 && end - index <= MOST_WORDS; index--) {
    const word = words[index] ?? ''
    if (SMALL.test(word)) continue
    // "UN Lake Programme (UNLP)": an acronym in the long form brings all its letters.
    const wanted = capitals.slice(0, left)
    const letters = /^\p{Lu}{2,}$/u.test(word) && wanted.endsWith(word) ? word : word.charAt(0).toUpperCase()
    if (!wanted.endsWith(letters)) return null
    left -= letters.length
    if (left === 0) return end - index > 1 ? { from: index, to: end } : null
  }
  return null
}

/** What the long form is: what the tagger found at its end, or a body by its own words; null for no name. */
function classOfLongForm(words: readonly string[], endingAt: EndingAt, { from, to }: LongForm): NameClass | null {
  const last = words[to - 1] ?? ''
  if (NO_BODY.test(last)) return null
  const there = spansEndingIn(endingAt, from, to).find((span) => span.to === to || span.from >= from)
  if (there !== undefined && there.to === to && there.nameClass !== 'MISC') return there.nameClass
  if (isOrganizationWord(last) || isOrganizationWord(words[from] ?? '')) return 'ORG'
  return there?.nameClass ?? null
}

function apply(
  words: readonly string[],
  spans: readonly NameSpan[],
  explained: ReadonlyMap<string, NameClass | null>,
  bodies: readonly LongForm[],
): NameSpan[] {
  const taken = new Uint8Array(words.length)
  const kept: NameSpan[] = []
  for (const { from, to } of bodies) keep(kept, taken, { from, to, nameClass: 'ORG' })
  for (const span of spans) {
    const { from, to } = span
    if (isTaken(taken, from, to)) continue
    const alone = to - from === 1 ? explained.get(words[from] ?? '') : undefined
    if (alone === undefined) keep(kept, taken, span)
    else if (alone !== null) keep(kept, taken, { from, to, nameClass: alone })
  }
  for (let index = 0; index < words.length; index++) {
    const nameClass = explained.get(words[index] ?? '')
    if (nameClass === 'ORG' && taken[index] === 0) keep(kept, taken, { from: index, to: index + 1, nameClass })
  }
  return kept.sort((left, right) => left.from - right.from)
}

function keep(kept: NameSpan[], taken: Uint8Array, span: NameSpan): void {
  kept.push(span)
  take(taken, span.from, span.to)
}

/** Whether a name of the tagger's begins before the long form and goes on into it: then that name stands as it is. */
function reachesOut(endingAt: EndingAt, { from, to }: LongForm): boolean {
  return spansEndingIn(endingAt, from, to).some((span) => span.from < from)
}

/** Names of the tagger's by the word after their last. */
type EndingAt = ReadonlyMap<number, NameSpan>

function spansEndingIn(endingAt: EndingAt, from: number, to: number): NameSpan[] {
  const found: NameSpan[] = []
  for (let end = from + 1; end <= to; end++) {
    const span = endingAt.get(end)
    if (span !== undefined) found.push(span)
  }
  return found
}
