// What ministers are ministers of, as titles write it: "Minister for |Road Transport and Works| Odra Lindqvist". In: words and a
// name. Out: where the holder's name begins in it, or whether it is no more than what an office is for.
import { isPlaceWord } from './known-places.ts'
import type { NameSpan } from './name-text.ts'
import { isOrganizationWord } from './organization-words.ts'

/** Last words of portfolios: no person is called so, and no place. */
const PORTFOLIOS =
  /^(?:Affairs|Agriculture|Aviation|Commerce|Communications?|Culture|Defen[cs]e|Development|Education|Energy|Environment|Finance|Fisheries|Health|Highways|Housing|Industry|Information|Infrastructure|Integration|Investment|Justice|Labou?r|Planning|Publicity|Railways|Roads|Science|Security|Sports|Technology|Tourism|Trade|Transport|Welfare|Works)$/
const MOST_WORDS_BEFORE = 8
const MOST_WORDS_OF_HOLDER = 5

/** "Minister of State for |Finance| Odra Lindqvist", "Minister for Trade and |Works| Odra Lindqvist": where the holder begins; -1 where none does. */
export function holderBehindPortfolio(words: readonly string[], { from, to }: NameSpan): number {
  for (let index = to - 3; index >= from; index--) {
    if (!PORTFOLIOS.test(words[index] ?? '')) continue
    return isHolder(words, index + 1, to) && isBehindMinister(words, from) ? index + 1 : -1
  }
  return -1
}

function isHolder(words: readonly string[], from: number, to: number): boolean {
  if (to - from > MOST_WORDS_OF_HOLDER) return false
  for (let index = from; index < to; index++) {
    const word = words[index] ?? ''
    if (!(/^\p{Lu}/u.test(word) || word === '-') || isOrganizationWord(word) || isPlaceWord(word)) return false
  }
  return true
}

/** Whether "Minister of", "Secretary for" stands before, with nothing but words of a portfolio between. */
function isBehindMinister(words: readonly string[], from: number): boolean {
  for (let index = from - 1; index >= 0 && index > from - MOST_WORDS_BEFORE; index--) {
    const word = words[index] ?? ''
    if (/^(?:Minister|Secretary)$/.test(word)) return /^(?:of|for)$/.test(words[index + 1] ?? '')
    if (!/^(?:\p{Lu}\p{Ll}+|and|&|,|of|for)$/u.test(word)) return false
  }
  return false
}

/** "Minister of Roads and |Highways|", "|Road Transport| and Works Minister", "|Foreign Affairs| minister": taken for a place or a body. */
export function isOnlyPortfolio(words: readonly string[], { from, to }: NameSpan): boolean {
  if (to - from > 2 || !PORTFOLIOS.test(words[to - 1] ?? '')) return false
  if (/^[Mm]inister$/.test(words[to] ?? '')) return true
  if (words[to] === 'and' && /^\p{Lu}/u.test(words[to + 1] ?? '') && words[to + 2] === 'Minister') return true
  return /^(?:of|for|and|,)$/.test(words[from - 1] ?? '') && isBehindMinister(words, from)
}
