// What was taken for a name and is somebody's title, a part of one, or letters behind a name. In: words and names. Out: whether it is.
import { isCountryName } from './country-names.ts'
import { isGivenName } from './given-names.ts'
import { nameOf } from './name-spans.ts'
import type { NameSpan } from './name-text.ts'
import { isOrganizationWord } from './organization-words.ts'
import { isTitle } from './titles.ts'

/** "|His Eminence|", "|Her Majesty|" */
const HONOURS = /^(?:His|Her|Their|Your) (?:Eminence|Majesty|Excellency|Honou?r|Holiness|Highness|Royal Highness|Lordship|Ladyship)$/

/** Honours and degrees behind a name: "Odra Lindqvist, QC, said". */
export const LETTERS = /^(?:QC|KC|SC|MP|MEP|MLA|MSP|TD|OBE|MBE|CBE|PhD|MD|JD|MBA|RN|Esq|CPA|CFA|FRS)$/

/** Whether a body's name is none. */
export function isOfOffice(words: readonly string[], span: NameSpan): boolean {
  return isLetters(words, span) || isPortfolio(words, span) || isTitleOf(words, span)
}

/** "the National |Chief Imam|, Sheikh Odra", "Mr |Speaker|": an office without its holder, but not "Odra King" or the King elsewhere. */
export function isOnlyTitles(words: readonly string[], { from, to }: NameSpan, surnames: ReadonlySet<string>): boolean {
  if (!isTitle(words[to - 1] ?? '')) return false
  for (let index = from; index < to; index++) {
    const word = words[index] ?? ''
    if (!/^\p{Lu}/u.test(word) || !(isTitle(word) || (index < to - 1 && /^(?:Paramount|Grand|High)$/.test(word)))) return false
  }
  return !surnames.has(words[to - 1] ?? '')
}

/** "|Sultan of Oman|", "the |Head of Public Service| Dr Odra", "|His Eminence|": somebody's title. */
function isTitleOf(words: readonly string[], span: NameSpan): boolean {
  const first = words[span.from] ?? ''
  if (span.to - span.from > 2 && words[span.from + 1] === 'of' && (isTitle(first) || first === 'Head')) return true
  return span.to - span.from < 4 && HONOURS.test(nameOf(words, span))
}

/** "Odra Lindqvist, |QC|" */
function isLetters(words: readonly string[], { from, to }: NameSpan): boolean {
  return to - from === 1 && LETTERS.test(words[from] ?? '') && words[from - 1] === ',' && /^\p{Lu}/u.test(words[from - 2] ?? '')
}

const MOST_WORDS_OF_OFFICE = 7
const PORTFOLIOS =
  /^(?:Agriculture|Commerce|Culture|Defen[cs]e|Development|Education|Energy|Environment|Finance|Foreign|Health|Home|Interior|Justice|Labou?r|Trade|Transport)$/

/** "|Defense| Secretary", "Minister for Trade and |Labour|", "Member of |Parliament|": part of a title. */
function isPortfolio(words: readonly string[], { from, to }: NameSpan): boolean {
  if (PORTFOLIOS.test(words[to - 1] ?? '') && /^(?:Secretary|Minister)$/.test(words[to] ?? '')) {
    if (to - from === 1 || isCountryName(nameOf(words, { from, to: to - 1 }))) return true // "|U.S. Defense| Secretary"
  }
  // "State of the |Union|"
  if (to - from === 1 && words[from] === 'Union' && words[from - 1] === 'the' && words[from - 3] === 'State') return true
  if (to - from === 2 && /^(?:Minister|Secretary|Director)$/.test(words[from - 2] ?? '') && /^(?:of|for)$/.test(words[from - 1] ?? '')) {
    const last = words[to - 1] ?? ''
    return (
      /^\p{Lu}\p{Ll}+$/u.test(last) &&
      (!isOrganizationWord(last) || /^(?:Affairs|Intelligence|Services|Communications|Resources|Energy)$/.test(last))
    )
  }
  if (to - from > 1 || !/^(?:and|&|of|for)$/.test(words[from - 1] ?? '') || !/^\p{Lu}\p{Ll}+$/u.test(words[from] ?? '')) return false
  if (/^Members?$/.test(words[from - 2] ?? '') && words[from] === 'Parliament') return true
  for (let index = from - 1; index > from - MOST_WORDS_OF_OFFICE; index--) {
    if (/^(?:Minister|Ministers|Secretary|Undersecretary)$/.test(words[index] ?? '')) return /^(?:of|for)$/.test(words[index + 1] ?? '')
    if (!/^(?:\p{Lu}\p{Ll}+|and|&|of|for)$/u.test(words[index] ?? '') || isGivenName(words[index] ?? '')) return false
  }
  return false
}
