// Names that the tagger ran together with the name before: a post's state or body and its holder. In: words and a name.
// Out: the names that stand there. "envoy to the |United States| |Odra Lindqvist|", "head of the |Lake Council| |Odra Lindqvist|"
import { countryLengthAt, isCountryName } from './country-names.ts'
import { isGivenName } from './given-names.ts'
import { knownPhraseAt } from './known-phrases.ts'
import { isPlaceWord } from './known-places.ts'
import { nameOf } from './name-spans.ts'
import type { NameSpan } from './name-text.ts'
import { isOrganizationWord } from './organization-words.ts'
import { holderBehindPortfolio } from './portfolios.ts'
import { isTitle } from './titles.ts'
import { townLengthAt } from './towns.ts'

/** The state or body and the holder of the post, where a title before them says that there is one; else the name as it is. */
export function splitPostHolder(words: readonly string[], span: NameSpan): NameSpan[] {
  const { from, to, nameClass } = span
  if (to - from < 3) return [span]
  const behind = holderBehindPortfolio(words, span)
  if (behind > 0) return [{ from: behind, to, nameClass: 'PER' }]
  const before = words[from - 1] === 'the' ? from - 2 : from - 1
  if (!/^(?:to|in|of|for|at)$/.test(words[before] ?? '') || !isTitle(words[before - 1] ?? '')) return [span]
  if (/^(?:Minister|Secretary)$/.test(words[before - 1] ?? '') && nameClass !== 'LOC') {
    const holder = afterPortfolio(words, from, to) ?? afterHead(words, from, to)
    if (holder !== null && to - holder < 4) return [{ from: holder, to, nameClass: 'PER' }]
  }
  const start = afterKnown(words, from, to) ?? (nameClass === 'ORG' ? afterHead(words, from, to) : null)
  if (start === null || to - start < 2 || to - start > 4) return [span]
  if (words.slice(start, to).some((word) => isOrganizationWord(word) || isPlaceWord(word))) return [span]
  const body = isCountryName(nameOf(words, { from, to: start })) ? 'LOC' : 'ORG'
  return [
    { from, to: start, nameClass: body },
    { from: start, to, nameClass: 'PER' },
  ]
}

/** Where a known country's or body's name at the begin of `from`–`to` ends. */
function afterKnown(words: readonly string[], from: number, to: number): number | null {
  const country = countryLengthAt(words, from)
  if (country > 0) return mayBePerson(words, from + country, to) ? from + country : null
  const known = knownPhraseAt(words, from, to)
  const end = from + (known?.words.length ?? 0)
  return known?.nameClass === 'ORG' && isGivenName(words[end] ?? '') ? end : null
}

/** Neither "the United States |House of Representatives|" nor "the United States |Los Angeles| office". */
function mayBePerson(words: readonly string[], from: number, to: number): boolean {
  if (/^(?:Los|Las|San|Santa|St|El|La|New|Fort|Port|Mount)$/.test(words[from] ?? '')) return false
  return !words.slice(from, to).some((word) => /^(?:of|and|for|the)$/.test(word)) && townLengthAt(words, from, to) < to - from
}

/** Where a body's name ends after the word that makes it one, before a person's: "Lake |Council| Odra Lindqvist". */
function afterHead(words: readonly string[], from: number, to: number): number | null {
  for (let index = from + 1; index < to - 1; index++) {
    if (!isOrganizationWord(words[index] ?? '')) continue
    if (isGivenName(words[index + 1] ?? '') || isFullName(words, index + 1, to)) return index + 1
  }
  return null
}

/** Two words with a capital each and nothing between them. */
function isFullName(words: readonly string[], from: number, to: number): boolean {
  return to - from === 2 && /^\p{Lu}\p{Ll}+$/u.test(words[from] ?? '') && /^\p{Lu}\p{Ll}+$/u.test(words[to - 1] ?? '')
}

/** "Minister of |Education Odra Lindqvist|": where the holder's name begins behind what the office is for. */
function afterPortfolio(words: readonly string[], from: number, to: number): number | null {
  for (let index = from + 1; index < to - 1; index++) if (isGivenName(words[index] ?? '')) return index
  return null
}
