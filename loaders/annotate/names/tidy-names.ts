// Names as the model marked them → names with the ends they should have, and of one class throughout the article.
// In: words and spans in order. Out: spans in order. Rules, each with the phrase it was made for.
import { COUNTRIES } from '../countries/table.ts'
import { isGivenName } from './given-names.ts'
import { isPlaceWord, KNOWN_PLACES } from './known-places.ts'
import { knownPhraseAt } from './known-phrases.ts'
import type { NameSpan } from './name-text.ts'
import { isOrganizationWord } from './organization-words.ts'
import { isTitle } from './titles.ts'

// What follows a hyphen without being part of the name before it: "Halvorsen-led", "Brandt-era".
const AFTER_HYPHEN = new Set(
  'led era style run based born free ally allied backed owned like type made aged wide bound ruled held built funded'.split(' '),
)

/** Puts right what the model gets wrong by rule. */
export function tidyNames(words: readonly string[], spans: readonly NameSpan[]): NameSpan[] {
  const surnames = surnamesIn(words, spans)
  return spans.flatMap((span) => {
    let { from, to, nameClass } = span
    // "the Hague" is a name with its article, "the United States" is not
    while (to - from > 1 && /^(?:the|a|an|of|and|in|,|[-–—])$/.test(words[from] ?? '')) from++
    while (to - from > 1 && /^(?:'s?|,|[-–—]|of|and|the|\.)$/.test(words[to - 1] ?? '')) to--
    // "envoy to the United States |Odra Lindqvist|"
    const holder = startAfterPost(words, from, to)
    if (holder > from) [from, nameClass] = [holder, 'PER']
    // "Dr Hall", "Mr Christian Odra"
    if (nameClass !== 'PER' && isCourtesy(words[from] ?? '') && to - from > 1 && to - from < 5 && !isBody(words, from + 1, to)) nameClass = 'PER'
    if (nameClass === 'PER') from = startAfterCourtesy(words, from)
    // "Miss Halvorsen", "Sheikh Karim"
    if (nameClass === 'PER') while (to - from > 1 && isTitle(words[from] ?? '') && !isGivenName(words[from] ?? '')) from++
    // "Park Seo-yun"
    if (nameClass === 'PER' && to - from > 1 && continuesAfterHyphen(words, to)) to += 2
    // "Brandt" where "Tomas Brandt" stands elsewhere
    const only = words[from] ?? ''
    if (to - from === 1 && nameClass !== 'PER' && surnames.has(only) && !(KNOWN_PLACES.has(only) && standsAsPlace(words, only))) nameClass = 'PER'
    return /\p{Lu}/u.test(words.slice(from, to).join('')) ? [{ from, to, nameClass }] : []
  })
}

function continuesAfterHyphen(words: readonly string[], to: number): boolean {
  const next = words[to + 1] ?? ''
  return words[to] === '-' && /^\p{Ll}{2,6}$/u.test(next) && !AFTER_HYPHEN.has(next)
}

/** Where the holder of a post begins after the state or body that the post is in or to; `from` where there is none. */
function startAfterPost(words: readonly string[], from: number, to: number): number {
  const before = words[from - 1] === 'the' ? from - 2 : from - 1
  if (!/^(?:to|in|of|for)$/.test(words[before] ?? '') || !isTitle(words[before - 1] ?? '')) return from
  const start = from + (countryLength(words, from) || (knownPhraseAt(words, from, to)?.words.length ?? 0))
  if (start === from || to - start < 2 || to - start > 4) return from
  return words.slice(start, to).some((word) => isOrganizationWord(word) || isPlaceWord(word)) ? from : start
}

const COUNTRY_NAMES = new Set(COUNTRIES.flatMap(({ name, otherNames }) => [name, ...otherNames]))

/** How many words of a country's name stand at `from`. */
function countryLength(words: readonly string[], from: number): number {
  for (let length = 4; length > 0; length--) if (COUNTRY_NAMES.has(words.slice(from, from + length).join(' '))) return length
  return 0
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

/** Last words of full names: of those that begin with a known given name, and those called like a place. */
function surnamesIn(words: readonly string[], spans: readonly NameSpan[]): Set<string> {
  const surnames = new Set<string>()
  for (const { from, to, nameClass } of spans) {
    if (nameClass !== 'PER' || to - from < 2) continue
    const last = words[to - 1] ?? ''
    if (isGivenName(words[from] ?? '') || KNOWN_PLACES.has(last)) surnames.add(last)
  }
  return surnames
}

/** Whether the article has the word after "in", "from", "to" … anywhere. */
function standsAsPlace(words: readonly string[], name: string): boolean {
  for (let index = words.indexOf(name); index >= 0; index = words.indexOf(name, index + 1)) {
    if (/^(?:in|In|at|from|From|to|near|outside|across)$/.test(words[index - 1] ?? '')) return true
  }
  return false
}
