// "KYIV, May 3 (Reuters) — ": the place, the day and the agency before an article's first words. In: the first token of a
// clause. Out: the token where the clause itself begins.
import { isCountryName } from '../names/country-names.ts'
import { KNOWN_PLACES } from '../names/known-places.ts'
import { countryOfTown } from '../names/towns.ts'
import type { Clause } from './phrases.ts'
import { is, WORD } from './words.ts'

const W = WORD
const MAX_DATELINE = 16
const MAX_TOWN = 4
/** "(", three words at most, ")" */
const MAX_AGENCY = 5
/** How far a second dash, which closes an aside, is looked for. */
const MAX_TO_SECOND = 30

/** "KYIV (Reuters) — |The minister said …": the place and the agency are no part of what is said. */
export function afterDateline(clause: Clause, start: number, end: number): number {
  const { words } = clause
  if (words.lower[start] === '(') return afterAgency(clause, start, end)
  if (!is(words, start, W.capital)) return start
  for (let at = start + 1; at < Math.min(end, start + MAX_DATELINE); at++) {
    const word = words.lower[at] ?? ''
    if (word === ':' && isPlaceInCapitals(clause, start, at)) return at + 1
    if (
      /^(?:—|–|--|-)$/.test(word) &&
      (words.lower[at - 1] === ')' ||
        clause.text.tokens[start]?.text === words.lower[start]?.toUpperCase() ||
        isTown(clause, start, at, end))
    )
      return at + 1
    if (!is(words, at, W.capital | W.mark | W.number | W.time | W.possessive)) return start
  }
  return start
}

/** "DRYBURG, Ohio. |(AP) —| The minister said …": behind an abbreviated state a sentence seems to begin with the agency. */
function afterAgency({ words }: Clause, start: number, end: number): number {
  for (let at = start + 1; at < Math.min(end - 1, start + MAX_AGENCY); at++) {
    if (words.lower[at] === ')') return at > start + 1 && /^(?:—|–|--|-)$/.test(words.lower[at + 1] ?? '') ? at + 2 : start
    if (!is(words, at, W.capital)) return start
  }
  return start
}

/** "Vatican City — Pope Leo said": up to four names that open a line, one dash in the sentence, and a capital behind it. */
function isTown({ text, words }: Clause, start: number, dash: number, end: number): boolean {
  const opensLine = /^[\n\r]?$/.test(text.body[(text.tokens[start]?.start ?? 0) - 1] ?? '')
  if (!opensLine || dash - start > MAX_TOWN || !is(words, dash + 1, W.capital) || words.lower[dash] === '-') return false
  for (let at = dash + 1; at < Math.min(end, dash + MAX_TO_SECOND); at++) if (/^(?:—|–|--)$/.test(words.lower[at] ?? '')) return false
  return true
}

/** "BHOPAL: |The minister said …", "SOUTH AFRICA: |A woman sells maps": but "CLINTON" behind the body's first words is who speaks. */
function isPlaceInCapitals({ text }: Clause, start: number, colon: number): boolean {
  const place: string[] = []
  for (let at = start; at < colon; at++) {
    const word = text.tokens[at]?.text ?? ''
    if (!/^\p{Lu}{3,}$/u.test(word)) return false
    place.push(word.charAt(0) + word.slice(1).toLowerCase())
  }
  const name = place.join(' ')
  return isCountryName(name) || KNOWN_PLACES.has(name) || (start === 0 && countryOfTown(name) !== null)
}
