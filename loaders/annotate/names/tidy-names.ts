// Names as the model marked them → names with the ends they should have, and of one class throughout the article.
// In: words and spans in order. Out: spans in order. Rules, each with the phrase it was made for.
import { isGivenName } from './given-names.ts'
import { isCalendarWord } from './group-words.ts'
import { isPlaceWord, KNOWN_PLACES } from './known-places.ts'
import type { NameSpan } from './name-text.ts'
import { isOrganizationWord } from './organization-words.ts'
import { splitPostHolder } from './post-holders.ts'
import { isTitle } from './titles.ts'

// What follows a hyphen without being part of the name before it: "Halvorsen-led", "Brandt-era".
const AFTER_HYPHEN = new Set(
  'led era style run based born free ally allied backed owned like type made aged wide bound ruled held built funded'.split(' '),
)

/** Puts right what the model gets wrong by rule. */
export function tidyNames(words: readonly string[], spans: readonly NameSpan[]): NameSpan[] {
  const surnames = surnamesIn(words, spans)
  const calledLikePlaces = placesAmong(words, surnames)
  const parted: NameSpan[] = []
  for (const span of spans) for (const part of splitPostHolder(words, span)) parted.push(part)
  const tidy: NameSpan[] = []
  let end = 0
  for (const span of joinOwnedPlaces(words, parted)) {
    if (span.from < end) continue
    let { from, to, nameClass } = span
    // "the Hague" is a name with its article, "the United States" is not
    while (to - from > 1 && /^(?:the|a|an|of|and|in|,|[-–—])$/.test(words[from] ?? '')) from++
    while (to - from > 1 && /^(?:'s?|,|[-–—]|of|and|the|\.)$/.test(words[to - 1] ?? '')) to--
    // "Peshmerga |Commander|"
    if (nameClass === 'ORG' && to - from > 1 && HOLDERS.test(words[to - 1] ?? '')) to--
    // "Fund |for the Protection of Seals|"
    if (nameClass === 'ORG') to = endOfPurpose(words, from, to)
    // "Dr Hall", "Mr Christian Odra"
    if (nameClass !== 'PER' && isCourtesy(words[from] ?? '') && to - from > 1 && to - from < 5 && !isBody(words, from + 1, to))
      nameClass = 'PER'
    if (nameClass === 'PER') from = startAfterCourtesy(words, from)
    // "Miss Halvorsen", "Sheikh Karim", "Brigadiers Odra Lindqvist and …"
    if (nameClass === 'PER') while (to - from > 1 && isTitleOrPlural(words[from] ?? '') && !isGivenName(words[from] ?? '')) from++
    // "|J.-|P. Moreau"
    if (nameClass === 'PER' && words[from - 1] === '-') from = startAtInitial(words, from)
    // "Park Seo-yun"
    if (nameClass === 'PER' && to - from > 1 && continuesAfterHyphen(words, to)) to += 2
    // "Odra |Jr.|", who is not Odra
    if (nameClass === 'PER') to = endOfYounger(words, to)
    // "Brandt" where "Tomas Brandt" stands elsewhere, "Odra-Brandt", "Moon" of "Moon Seo-yun"
    const only = surnameAt(words, from, to)
    if (nameClass !== 'PER' && only !== '' && surnames.has(only) && !calledLikePlaces.has(only)) nameClass = 'PER'
    end = to
    if (hasCapital(words, from, to)) tidy.push({ from, to, nameClass })
  }
  return tidy
}

/** Where the initial before a hyphen begins, which may be one word or a letter and a stop. */
function startAtInitial(words: readonly string[], from: number): number {
  const cut = words[from - 2] === '.' ? 3 : 2
  return /^\p{Lu}\.$/u.test(words.slice(from - cut, from - 1).join('')) ? from - cut : from
}

function hasCapital(words: readonly string[], from: number, to: number): boolean {
  const first = words[from]?.charCodeAt(0) ?? 0
  return (first >= 65 && first <= 90) || /\p{Lu}/u.test(words.slice(from, to).join(''))
}

/** Where a name ends with what tells father and son apart, and its stop. */
function endOfYounger(words: readonly string[], to: number): number {
  if (!/^[JS]r\.?$/.test(words[to] ?? '')) return to
  return words[to + 1] === '.' ? to + 2 : to + 1
}

function continuesAfterHyphen(words: readonly string[], to: number): boolean {
  const next = words[to + 1] ?? ''
  return words[to] === '-' && /^\p{Ll}{2,6}$/u.test(next) && !AFTER_HYPHEN.has(next)
}

// Who may stand behind a body's name in capitals: never its last word.
const HOLDERS = /^(?:Spokesperson|Spokesman|Spokeswoman|Commander|CEO|Administrator|Analyst|Correspondent|Reporter|Founder|Professor)$/

// Words for a place that may belong to somebody: "Lindqvist's Bay", "Odra's Point".
const OWNED_PLACES =
  /^(?:Bay|Point|Island|Islands|Pass|Creek|Cove|Vineyard|Cross|Head|Landing|Peak|Harbou?r|Reef|Inlet|Bluff|Hole|Ferry|Mills?|Rest)$/

/** "|Lindqvist| 's Bay" is a place, "|Lindqvist| 's |Bay Council|" a body. */
function joinOwnedPlaces(words: readonly string[], spans: readonly NameSpan[]): NameSpan[] {
  const joined: NameSpan[] = []
  for (const span of spans) {
    const last = joined.at(-1)
    if (last !== undefined && span.from < last.to) {
      if (span.to > last.to && span.nameClass === 'ORG') joined[joined.length - 1] = { from: last.from, to: span.to, nameClass: 'ORG' }
    } else if (span.to - span.from === 1 && words[span.to] === "'s" && OWNED_PLACES.test(words[span.to + 1] ?? ''))
      joined.push({ from: span.from, to: span.to + 2, nameClass: 'LOC' })
    else joined.push(span)
  }
  return joined
}

const MOST_WORDS_OF_PURPOSE = 8

/** Where a body's name ends with what it is for: "Lake Fund |for the Protection of Seals|". */
function endOfPurpose(words: readonly string[], from: number, to: number): number {
  if (words[to] !== 'for' || words[to + 1] !== 'the' || !words.slice(from, to).some(isOrganizationWord)) return to
  let end = to
  for (let index = to + 1; index < to + MOST_WORDS_OF_PURPOSE; index++) {
    const word = words[index] ?? ''
    if (/^\p{Lu}\p{Ll}+$/u.test(word) && !isCalendarWord(word) && !isGivenName(word)) end = index + 1
    else if (!/^(?:the|of|and)$/.test(word) || (word === 'and' && end !== index)) break
  }
  return end
}

function isTitleOrPlural(word: string): boolean {
  return isTitle(word) || (/^\p{Lu}\p{L}{4,}s$/u.test(word) && isTitle(word.slice(0, -1)))
}

// Titles that nobody but a person has, and that belong to no name of a place or body.
const COURTESIES = new Set('Mr Mr. Mrs Mrs. Ms Ms. Miss Madam Dr Dr. Prof Prof. Professor'.split(' '))
const MOST_NAMES_LEFT_OUT = 2

function isCourtesy(word: string): boolean {
  return COURTESIES.has(word)
}

function isBody(words: readonly string[], from: number, to: number): boolean {
  return to - from > 1 && words.slice(from, to).some((word) => isOrganizationWord(word) || isPlaceWord(word))
}

/** All capitalised words between a courtesy title and the name are the name's: "Mr |Christian Odra Lindqvist|". */
function startAfterCourtesy(words: readonly string[], from: number): number {
  for (let start = from; start >= from - MOST_NAMES_LEFT_OUT && start > 0; start--) {
    if (isCourtesy(words[start - 1] ?? '')) return start
    if (!/^\p{Lu}\p{Ll}+$/u.test(words[start - 1] ?? '') || isTitle(words[start - 1] ?? '')) return from
  }
  return from
}

/** The words of a name that may be a surname alone: "Brandt", and "Odra-Brandt" in small letters; else nothing. */
function surnameAt(words: readonly string[], from: number, to: number): string {
  if (to - from === 1) return words[from] ?? ''
  return to - from === 3 && words[from + 1] === '-' ? words.slice(from, to).join('').toLowerCase() : ''
}

/** Last words of full names: of those that begin with a known given name, and those called like a place; first of "Moon Seo-yun". */
function surnamesIn(words: readonly string[], spans: readonly NameSpan[]): Set<string> {
  const surnames = new Set<string>()
  for (const { from, to, nameClass } of spans) {
    if (nameClass !== 'PER' || to - from < 2) continue
    const last = words[to - 1] ?? ''
    const isGiven = isGivenName(words[from] ?? '')
    if (isGiven || KNOWN_PLACES.has(last)) surnames.add(last)
    if (isGiven && to - from > 3 && words[to - 2] === '-') surnames.add(surnameAt(words, to - 3, to))
    if (!isGiven && to - from === 4 && words[to - 2] === '-' && /^\p{Ll}/u.test(last)) surnames.add(words[from] ?? '')
  }
  return surnames
}

/** Surnames that are places' names as well and stand after "in", "from", "to" … anywhere in the article. */
function placesAmong(words: readonly string[], surnames: ReadonlySet<string>): ReadonlySet<string> {
  const inQuestion = new Set<string>()
  for (const name of surnames) if (KNOWN_PLACES.has(name)) inQuestion.add(name)
  const places = new Set<string>()
  if (inQuestion.size === 0) return places
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? ''
    if (inQuestion.has(word) && /^(?:in|In|at|from|From|to|near|outside|across)$/.test(words[index - 1] ?? '')) places.add(word)
  }
  return places
}
