// What is said before and behind a person's name out of respect and belongs to no name: "H.E. Odra Lindqvist", "Odra
// Lindqvist, QC,", "Datuk Seri Odra". In: words and names. Out: names without it. Rules, each with the phrase it was made for.
import { isGivenName } from './given-names.ts'
import type { NameSpan } from './name-text.ts'
import { isTitle } from './titles.ts'

/** "|H.E.| Karim Odra", "His |Highness| Sheikh Karim" */
const BEFORE = new Set('H.E. H.H. H.M. HE HH HM HRH Highness Excellency Eminence Holiness Majesty'.split(' '))
/** "|Cllr| Odra Lindqvist", "|Insp| Lindqvist": ranks that nothing but a person has. */
const RANKS = new Set('Cllr Cllr. Councilwoman Alderman Alderwoman Assemblywoman Det Insp Insp. Supt Supt. Const WPC'.split(' '))
/** Styles and offices of other countries' languages: "|Datuk| Karim Odra", "|Shri| Odra", "|Alhaji| Odra", "|Taoiseach| Odra". */
const OF_COUNTRIES = new Set(
  `Datuk Datuk' Dato Dato' Datin Tun Puan Encik Shri Smt Smt. Alhaji Alhaja Hajia Mallam Otunba Engr Engr. Comrade
  Maulana Allama Hojatoleslam Hojjatoleslam Sheikha Taoiseach Tánaiste Cllr Cllr. Ven Ven. Msgr Msgr. Aunty`.split(/\s+/),
)
/** "Datuk |Seri| Odra", "Tan |Sri| Odra", "|Menteri Besar| Odra": styles of two words, of which some are names by themselves. */
const PAIRS = new Set(
  "Datuk Seri,Datuk Sri,Dato Sri,Dato' Sri,Dato' Seri,Tan Sri,Puan Sri,Datin Seri,Datin Sri,Datin Paduka,Menteri Besar,Det Sgt,Det Insp,Det Supt,Det Con".split(
    ',',
  ),
)
/** "|MK| Karim Odra", "|PC| Karim Odra": letters before a full name; before one word alone they are initials, "MK Odra". */
const LETTERS_BEFORE = new Set('MK MKs MNA MPA MLA MLC MSP TD MP DGP PC WPC DCI'.split(' '))
/** "Odra Lindqvist, |SAN|, asked", "Odra Lindqvist |QC|" */
const BEHIND = new Set('QC KC SC SAN MP MSP MEP TD OBE MBE CBE KBE DBE PhD MD JP'.split(' '))

/** "Prime Minister |Dr| Odra", "party president |Datuk| |Seri| Odra", "Prime Minister |Gen| Odra": what may stand between an office and a name. */
const BETWEEN = new Set(
  'Mr Mr. Mrs Mrs. Ms Ms. Miss Dr Dr. Prof Prof. Sir Dame Lord Lady Baroness Hon Hon. Seri Sri Tan Gen Lt Maj Brig Col Capt Adm Sgt Cpl Insp Supt'.split(
    ' ',
  ),
)

/** Whether a word is said out of respect between an office and a name. */
export function isRespect(word: string): boolean {
  return BETWEEN.has(word) || OF_COUNTRIES.has(word)
}

/** "Minister |Datuk Seri Dr| Odra": how many words of respect begin at `at`. */
function respectLength(words: readonly string[], at: number): number {
  if (PAIRS.has(`${words[at]} ${words[at + 1]}`)) return 2
  return OF_COUNTRIES.has(words[at] ?? '') ? 1 : 0
}

/** "Odra Lindqvist |QC|", "Odra Lindqvist |MSP|": letters behind a name. */
export function isLettersBehind(word: string): boolean {
  return BEHIND.has(word)
}

/** Names by these rules. */
export function withoutHonorifics(words: readonly string[], spans: readonly NameSpan[]): NameSpan[] {
  const names: NameSpan[] = []
  for (const span of spans) {
    const last = names.at(-1)
    if (span.nameClass === 'PER' && last?.nameClass === 'PER' && last.to === span.from - 1 && words[last.to] === 'bint')
      names[names.length - 1] = { from: last.from, to: span.to, nameClass: 'PER' } // "Noura |bint| Karim", who is one person
    else if (isOnlyRespect(words, span)) continue
    else if (last === undefined || !isHonourOf(words, last, span)) names.push(isPersons(words, span) ? nameIn(words, span) : span)
  }
  return names
}

/** "Odra Lindqvist, |SAN|, asked", "Odra Lindqvist |KC| said", taken for a body. */
function isHonourOf(words: readonly string[], last: NameSpan, { from, to, nameClass }: NameSpan): boolean {
  if (nameClass === 'LOC') return false // "Odra Lindqvist, MD" of Maryland
  const isBehind = last.to === from || (last.to === from - 1 && words[last.to] === ',')
  return to - from === 1 && last.nameClass === 'PER' && isBehind && BEHIND.has(words[from] ?? '')
}

/** "|Datuk Seri| Dr Odra", "|Smt|. Odra", taken for a name of their own before one. */
function isOnlyRespect(words: readonly string[], { from, to }: NameSpan): boolean {
  let at = from
  while (at < to) {
    const length = respectLength(words, at)
    if (length === 0) return false
    at += length
  }
  return /^\p{Lu}/u.test(words[words[at] === '.' ? at + 1 : at] ?? '')
}

/** A person's name; what has a person's rank is one, "ORG[|Cllr| Lindqvist]". */
function isPersons(words: readonly string[], { from, to, nameClass }: NameSpan): boolean {
  return nameClass === 'PER' || (to - from > 1 && RANKS.has(words[from] ?? ''))
}

/** The person's name without what stands around it. */
function nameIn(words: readonly string[], { from: start, to: end }: NameSpan): NameSpan {
  let from = start
  while (end - from > 1 && (BEFORE.has(words[from] ?? '') || RANKS.has(words[from] ?? ''))) from++
  if (from > start) while (end - from > 1 && isTitle(words[from] ?? '') && !isGivenName(words[from] ?? '')) from++
  from = afterRespect(words, from, end)
  // "Odra Lindqvist |MSP|"
  const to = end - from > 2 && BEHIND.has(words[end - 1] ?? '') ? end - 1 : end
  return { from, to, nameClass: 'PER' }
}

/** "|Menteri Besar Datuk Seri Dr| Odra", "|Alhaji| Odra", "|MK| Karim Odra" */
function afterRespect(words: readonly string[], start: number, end: number): number {
  let from = start
  while (end - from > 1) {
    const length = respectLength(words, from)
    if (length > 0 && end - from > length) from += length
    else if (from > start && /^(?:Dr|Dr\.|Prof|Prof\.|Hj|\.)$/.test(words[from] ?? '')) from++
    else break
  }
  return end - from > 2 && LETTERS_BEFORE.has(words[from] ?? '') ? from + 1 : from
}
