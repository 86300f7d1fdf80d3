// Lone surnames that stand where only a person's can: behind "Mr.", behind a title, before a verb of saying, or anywhere a
// person of that surname may stand. The tagger takes words of every day among them for no names, and now and then one for
// a body. In: words and names. Out: names, these persons among them. Rules, each with the phrase it was made for.
import { isCountryName } from './country-names.ts'
import { isGivenName } from './given-names.ts'
import { isCalendarWord, isGroupWord } from './group-words.ts'
import { takenBy, withAdded } from './name-spans.ts'
import type { NameSpan } from './name-text.ts'
import { isOrganizationWord } from './organization-words.ts'
import { isTitle } from './titles.ts'

/** "Miss" is not among them: "Miss Universe". */
const COURTESIES = new Set(['Mr', 'Mr.', 'Mrs', 'Mrs.', 'Ms', 'Ms.'])

/** Titles that stand before a name and before hardly any other capital. */
const BEFORE_NAMES = new Set('President Senator Sen. Rep. Gov. Col. Premier Chancellor Congressman Congresswoman Dr. Prof.'.split(' '))

const SAYING = new Set(
  `said says told tells added adds wrote writes tweeted argued argues warned warns explained explains insisted insists continued noted notes
  asked acknowledged replied claimed claims testified responded declined`.split(/\s+/),
)

/** Small words that a person stands behind in the middle of a sentence, and a noun hardly without its article. */
const BEFORE_PERSONS = new Set('by for with against between to from on that and but when while whether because if told asked'.split(' '))

/** Rulers and leaders whom everybody calls by this alone, and nothing else is called so: "the fall of |Qaddafi|". */
const RULERS = new Set(
  `Assad Gadhafi Gaddafi Qaddafi Kadafi Mubarak Saddam Mao Stalin Hitler Mussolini Khomeini Khamenei Ahmadinejad Rouhani Maliki Abadi Baghdadi
  Zarqawi Zawahiri Nasrallah Arafat Netanyahu Erdogan Putin Yeltsin Gorbachev Khrushchev Brezhnev Yanukovych Poroshenko Zelensky Lukashenko
  Mugabe Musharraf Karzai Duterte Bolsonaro Maduro Chavez Pinochet Merkel Macron Sarkozy Thatcher Churchill Obama Snowden Assange`.split(
    /\s+/,
  ),
)

/** Names by these rules. */
export function loneSurnames(words: readonly string[], spans: readonly NameSpan[]): NameSpan[] {
  const named = spans.map((span) =>
    isCourted(words, span) || isRuler(words, span) ? { from: span.from, to: span.to, nameClass: 'PER' as const } : span,
  )
  const taken = takenBy(named, words.length)
  const surnames = surnamesAmong(words, named)
  const added: NameSpan[] = []
  for (let index = 1; index < words.length; index++) {
    if (taken[index] !== 0) continue
    const word = words[index] ?? ''
    const first = word.charCodeAt(0)
    if (first < 65 || first > 90 || taken[index + 1] === 1 || taken[index - 1] === 1) continue
    if (isSurname(words, index, surnames)) added.push({ from: index, to: index + 1, nameClass: 'PER' })
  }
  return withAdded(named, added)
}

/** "Mr. |Odra|", "Ms. |Orlo-Vajic|", taken for a body or a place. */
function isCourted(words: readonly string[], { from, to, nameClass }: NameSpan): boolean {
  if (nameClass === 'PER' || !COURTESIES.has(words[from - 1] ?? '')) return false
  return to - from === 1 || (to - from === 3 && words[from + 1] === '-')
}

/** "destroy |Assad| 's stocks", taken for a body or a place, but not "|Assad| Street". */
function isRuler(words: readonly string[], { from, to, nameClass }: NameSpan): boolean {
  if (nameClass === 'PER' || to - from > 1 || !RULERS.has(words[from] ?? '')) return false
  return !/^(?:in|at|near)$/.test(words[from - 1] ?? '') && words[to] !== '-' && words[from - 1] !== '-'
}

/** Whether the word at `index`, which no name takes, is a lone surname. */
function isSurname(words: readonly string[], index: number, surnames: ReadonlyMap<string, boolean>): boolean {
  const word = words[index] ?? ''
  const before = words[index - 1] ?? ''
  const after = words[index + 1] ?? ''
  if (/^\p{Lu}|^[-–/(]$/u.test(after) || !mayBeSurname(word)) return false
  if (BEFORE_NAMES.has(before)) return surnames.has(word) || isHeld(words, index)
  if (!surnames.has(word) || /^[\p{Lu}@_#/-]/u.test(before)) return false
  return SAYING.has(after) || (surnames.get(word) === true && BEFORE_PERSONS.has(before))
}

/** "Vice President |Odra| met": in a sentence of small words, where titles do not stand before every noun. */
function isHeld(words: readonly string[], index: number): boolean {
  return /^(?:\p{Ll}{2,}|'s|,|\.)$/u.test(words[index + 1] ?? '') && /^(?:\p{Ll}|Vice$|U\.S\.$|,$)/u.test(words[index - 2] ?? '')
}

/** What is no title, people, month or part of a body's name, as which it stands in a text about its bearer as well. */
function mayBeSurname(word: string): boolean {
  if (!/^\p{Lu}\p{Ll}[\p{L}'’-]+$/u.test(word) || isCalendarWord(word) || isGroupWord(word) || isCountryName(word)) return false
  return !isOrganizationWord(word) && (!isTitle(word) || word === 'King')
}

/** Last words of full names, and whether a name with it begins with a given name, which makes it sure. */
function surnamesAmong(words: readonly string[], spans: readonly NameSpan[]): ReadonlyMap<string, boolean> {
  const surnames = new Map<string, boolean>()
  for (const { from, to, nameClass } of spans) {
    if (nameClass !== 'PER' || to - from < 2 || to - from > 4) continue
    const last = words[to - 1] ?? ''
    surnames.set(last, surnames.get(last) === true || isGivenName(words[from] ?? ''))
  }
  return surnames
}
