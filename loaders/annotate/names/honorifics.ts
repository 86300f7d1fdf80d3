// What is said before and behind a person's name out of respect and belongs to no name: "H.E. Odra Lindqvist", "Odra
// Lindqvist, QC,". In: words and names. Out: names without it. Rules, each with the phrase it was made for.
import { isGivenName } from './given-names.ts'
import type { NameSpan } from './name-text.ts'
import { isTitle } from './titles.ts'

/** "|H.E.| Karim Odra", "His |Highness| Sheikh Karim" */
const BEFORE = new Set('H.E. H.H. H.M. HE HH HM HRH Highness Excellency Eminence Holiness Majesty'.split(' '))
/** "|Cllr| Odra Lindqvist", "|Insp| Lindqvist": ranks that nothing but a person has. */
const RANKS = new Set('Cllr Cllr. Councilwoman Alderman Alderwoman Assemblywoman Det Insp Insp. Supt Supt. Const WPC'.split(' '))
/** "Odra Lindqvist, |SAN|, asked" */
const BEHIND = new Set('QC KC SC SAN MP MSP MEP TD OBE MBE CBE KBE DBE PhD MD JP'.split(' '))

/** "Odra Lindqvist |KC|": letters that stand behind a name. */
export function isHonour(word: string): boolean {
  return BEHIND.has(word)
}

/** Names by these rules. */
export function withoutHonorifics(words: readonly string[], spans: readonly NameSpan[]): NameSpan[] {
  const names: NameSpan[] = []
  for (const span of spans) {
    const last = names.at(-1)
    if (span.nameClass === 'PER' && last?.nameClass === 'PER' && last.to === span.from - 1 && words[last.to] === 'bint')
      names[names.length - 1] = { from: last.from, to: span.to, nameClass: 'PER' } // "Noura |bint| Karim", who is one person
    else if (last === undefined || !isHonourOf(words, last, span)) names.push(nameIn(words, span))
  }
  return names
}

/** "Odra Lindqvist, |SAN|, asked", "Odra Lindqvist |KC| said", taken for a body. */
function isHonourOf(words: readonly string[], last: NameSpan, { from, to, nameClass }: NameSpan): boolean {
  if (nameClass === 'LOC') return false // "Odra Lindqvist, MD" of Maryland
  const isBehind = last.to === from || (last.to === from - 1 && words[last.to] === ',')
  return to - from === 1 && last.nameClass === 'PER' && isBehind && BEHIND.has(words[from] ?? '')
}

/** The name without what stands before it: a person's, and what has a person's rank is one, "ORG[|Cllr| Lindqvist]". */
function nameIn(words: readonly string[], { from: start, to: end, nameClass: found }: NameSpan): NameSpan {
  const nameClass = end - start > 1 && RANKS.has(words[start] ?? '') ? 'PER' : found
  let from = start
  if (nameClass === 'PER') while (end - from > 1 && (BEFORE.has(words[from] ?? '') || RANKS.has(words[from] ?? ''))) from++
  if (from > start) while (end - from > 1 && isTitle(words[from] ?? '') && !isGivenName(words[from] ?? '')) from++
  return { from, to: end, nameClass }
}
