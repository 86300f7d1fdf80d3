// Names that took in a word too many → the names that stand there: a party behind a state, a rank behind a body, a people
// before a town, two bodies joined by "and". In: words and names. Out: names. Rules, each with the phrase it was made for.
import { countryLengthAt, isCountryName } from './country-names.ts'
import { isGroupWord } from './group-words.ts'
import { knownPhraseAt, knownWhole } from './known-phrases.ts'
import { KNOWN_PLACES } from './known-places.ts'
import { nameOf } from './name-spans.ts'
import type { NameClass, NameSpan } from './name-text.ts'
import { isOrganizationWord } from './organization-words.ts'
import { isTitle } from './titles.ts'

type Cut = (words: readonly string[], span: NameSpan) => readonly NameSpan[] | null

/** Tried in order; the first that answers is taken, none of them leaves the name as it is. */
const CUTS: readonly Cut[] = [
  behindArticle,
  afterPrefix,
  seat,
  partisan,
  onlyCountries,
  companyForm,
  behindRank,
  officer,
  beforeRank,
  beforeJustice,
  beforeOffice,
  joinedBodies,
  afterKind,
  afterPeople,
]

/** Names by these rules. */
export function cutNames(words: readonly string[], spans: readonly NameSpan[]): NameSpan[] {
  const names: NameSpan[] = []
  for (const span of spans) {
    const parts = partsOf(words, span)
    if (parts === null) names.push(span)
    else for (const part of parts) names.push(part)
  }
  return names
}

function partsOf(words: readonly string[], span: NameSpan): readonly NameSpan[] | null {
  for (const cut of CUTS) {
    const parts = cut(words, span)
    if (parts !== null) return parts
  }
  return null
}

/** "The |African Union| met": a known body that has no article of its own. */
function behindArticle(words: readonly string[], span: NameSpan): readonly NameSpan[] | null {
  const { from, to, nameClass } = span
  if (nameClass !== 'ORG' || words[from] !== 'The' || knownWhole(words, from, to) !== null) return null
  return knownWhole(words, from + 1, to) !== null ? [{ from: from + 1, to, nameClass }] : null
}

/** "pro-|Beijing| Lake Party": a place behind such a prefix does not begin the name that follows. */
function afterPrefix(words: readonly string[], span: NameSpan): readonly NameSpan[] | null {
  const { from, to, nameClass } = span
  if (to - from === 1 || words[from - 1] !== '-' || !/^(?:[Pp]ro|[Aa]nti)$/.test(words[from - 2] ?? '')) return null
  const first = words[from] ?? ''
  return KNOWN_PLACES.has(first) || isCountryName(first) ? [{ from: from + 1, to, nameClass }] : null
}

/** "Odra Lindqvist, D-|California|", "(R-N.Y.)": party and state of a member of Congress. */
function seat(words: readonly string[], { from, to }: NameSpan): readonly NameSpan[] | null {
  if (to - from < 3 || !/^[DRI]$/.test(words[from] ?? '') || words[from + 1] !== '-') return null
  return KNOWN_PLACES.has(nameOf(words, { from: from + 2, to })) ? [{ from: from + 2, to, nameClass: 'LOC' }] : []
}

const PARTISAN = /^(?:Republicans?|Democrats?|Democratic|Independents?|Libertarians?|Tory|Tories|Conservatives?|Liberals?)$/

/** "Odra Lindqvist, |Arkansas| Republican", "New Jersey Democrats" */
function partisan(words: readonly string[], { from, to }: NameSpan): readonly NameSpan[] | null {
  if (to - from < 2 || !PARTISAN.test(words[to - 1] ?? '')) return null
  const state = nameOf(words, { from, to: to - 1 })
  if (isCountryName(state)) return [] // "Georgia Republican"
  return KNOWN_PLACES.has(state) ? [{ from, to: to - 1, nameClass: 'LOC' }] : null
}

/** "Turkey, Jordan", "United Arab Emirates and Qatar": countries only, which their own table reads. */
function onlyCountries(words: readonly string[], { from, to }: NameSpan): readonly NameSpan[] | null {
  if (to - from === 1) return null
  let countries = 0
  for (let index = from; index < to; countries++) {
    if (countries > 0 && /^(?:and|,|&)$/.test(words[index] ?? '')) index++
    const length = countryLengthAt(words, index)
    if (length === 0 || index + length > to) return null
    index += length
  }
  return countries > 1 ? [] : null
}

/** "Lake Times, |LLC|": what kind of company it is. */
function companyForm(words: readonly string[], { from, to, nameClass }: NameSpan): readonly NameSpan[] | null {
  return nameClass === 'ORG' && to - from === 1 && /^(?:LLC|LLP|Inc|Ltd|Corp|Co|PLC|Plc|plc|GmbH|AG)$/.test(words[from] ?? '') ? [] : null
}

const RANKS = /^(?:Brig|Gen|Col|Lt|Maj|Capt|Sgt|Cpl|Adm|Cmdr|Cdr|Sen|Sens|Rep|Reps|Gov)\.?$/

/** "|Rear| Adm. Odra" */
const BEFORE_RANKS = /^(?:Rear|Vice|Deputy|Lt\.?|Maj\.?|Brig\.?|Retired|State)$/

/** "WATCHED Gen. |Odra|": a rank begins who is meant. */
function behindRank(words: readonly string[], span: NameSpan): readonly NameSpan[] | null {
  const { from, to, nameClass } = span
  if (nameClass !== 'PER') return null
  for (let index = to - 2; index > from; index--) {
    const word = words[index] ?? ''
    if (RANKS.test(word) && word.endsWith('.')) return [{ from: index + 1, to, nameClass }]
    if (RANKS.test(words[index - 1] ?? '') && word === '.' && index - 1 > from) return [{ from: index + 1, to, nameClass }]
  }
  return null
}

/** Titles that are other words as well: "Lake Bank Private Banking". */
const NO_OFFICES = /^(?:Private|Major|Opposition|Candidate)$/

/** "|U.N.| Secretary-General |Odra|", "|NASA| Administrator |Odra Lindqvist|": a known body or state, an office, and its holder. */
function officer(words: readonly string[], { from, to, nameClass }: NameSpan): readonly NameSpan[] | null {
  if (nameClass === 'MISC' || to - from < 3) return null
  const country = countryLengthAt(words, from)
  const known = country > 0 ? null : knownPhraseAt(words, from, to)
  let body = from + (country > 0 ? country : (known?.words.length ?? 0))
  const named = endOfBody(words, Math.max(from + 1, body), to)
  if (named > body) body = named
  let holder = body
  while (holder < to && isTitle(words[holder] ?? '') && !NO_OFFICES.test(words[holder] ?? '')) holder++
  if (body === from || holder === body || holder >= to || to - holder > 3 || isTitle(words[to] ?? '')) return null
  if (words.slice(holder, to).some((word) => !/^\p{Lu}/u.test(word) || isOrganizationWord(word))) return null
  return [
    { from, to: body, nameClass: named === body ? 'ORG' : (known?.nameClass ?? 'LOC') },
    { from: holder, to, nameClass: 'PER' },
  ]
}

/** Where a body's own last word stands right before an office: "U.S. |Army| Sergeant Odra Lindqvist"; 0 when none does. */
function endOfBody(words: readonly string[], from: number, to: number): number {
  for (let index = from; index < to - 1; index++) {
    if (isOrganizationWord(words[index] ?? '') && isTitle(words[index + 1] ?? '')) return index + 1
    if (!/^\p{Lu}/u.test(words[index] ?? '')) return 0
  }
  return 0
}

/** "Guard Aerospace Force| Brig|. Gen. Odra Lindqvist" */
function beforeRank(words: readonly string[], span: NameSpan): readonly NameSpan[] | null {
  const last = words[span.to - 1] ?? ''
  if (span.to - span.from === 1 && BEFORE_RANKS.test(last) && RANKS.test(words[span.to] ?? '')) return []
  if (span.nameClass === 'PER' || !RANKS.test(last) || !(last.endsWith('.') || words[span.to] === '.')) return null
  let from = span.from
  let to = span.to - 1
  while (to > from && (BEFORE_RANKS.test(words[to - 1] ?? '') || PARTISAN.test(words[to - 1] ?? ''))) to--
  while (from < to && PARTISAN.test(words[from] ?? '')) from++
  const rest = nameOf(words, { from, to })
  if (from === to || isCountryName(rest) || (to - from === 1 && isGroupWord(rest))) return []
  return [{ from, to, nameClass: KNOWN_PLACES.has(rest) ? 'LOC' : span.nameClass }]
}

/** "Supreme Court| Justice| Odra Lindqvist" */
function beforeJustice(words: readonly string[], span: NameSpan): readonly NameSpan[] | null {
  const { to, from, nameClass } = span
  if (nameClass !== 'ORG' || to - from < 2 || !/^Justices?$/.test(words[to - 1] ?? '') || words[to - 2] !== 'Court') return null
  return [{ from, to: to - 1, nameClass }]
}

/** "White House| National Security| Adviser Odra Lindqvist": what somebody advises on. */
function beforeOffice(words: readonly string[], span: NameSpan): readonly NameSpan[] | null {
  const { from, to, nameClass } = span
  if (nameClass === 'ORG' && to - from > 1 && words[to - 1] === 'Press' && words[to] === 'Secretary')
    return [{ from, to: to - 1, nameClass }]
  if (nameClass !== 'ORG' || words[to - 1] !== 'Security' || !/^(?:National|Homeland)$/.test(words[to - 2] ?? '')) return null
  if (to - from === 2 || !/^(?:Advis[eo]r|Secretary|Director)$/.test(words[to] ?? '')) return null
  let end = to - 2
  while (end > from && isTitle(words[end - 1] ?? '')) end--
  return isCountryName(nameOf(words, { from, to: end })) ? [] : [{ from, to: end, nameClass }]
}

/** "|House| and |Senate|": two known bodies. */
function joinedBodies(words: readonly string[], span: NameSpan): readonly NameSpan[] | null {
  const { from, to, nameClass } = span
  if (nameClass !== 'ORG' || to - from < 3) return null
  let and = from + 1
  while (and < to - 1 && words[and] !== 'and') and++
  if (and === to - 1 || knownWhole(words, from, to) !== null) return null
  const left = bodyOrPlace(words, from, and)
  const right = bodyOrPlace(words, and + 1, to)
  if (left === null || right === null) return null
  return [
    { from, to: and, nameClass: left },
    { from: and + 1, to, nameClass: right },
  ]
}

/** What a whole name is by the tables; null when they do not know it. */
function bodyOrPlace(words: readonly string[], from: number, to: number): NameClass | null {
  if (to - from === 1 && /^(?:House|Senate|Congress|Parliament|Cabinet)$/.test(words[from] ?? '')) return 'ORG'
  return knownWhole(words, from, to)?.nameClass ?? null
}

/** "Palestinian Islamist group |Hamas|": a known body behind what it is. */
function afterKind(words: readonly string[], span: NameSpan): readonly NameSpan[] | null {
  const { from, to, nameClass } = span
  if (nameClass !== 'ORG') return null
  for (let index = from + 1; index < to - 1; index++) {
    if (!/^(?:group|militia|movement|party|organi[sz]ation|network|faction|agency|newspaper|company)$/.test(words[index] ?? '')) continue
    return knownWhole(words, index + 1, to) !== null ? [{ from: index + 1, to, nameClass }] : null
  }
  return null
}

/** Words that begin names of regions. */
const OF_REGIONS = /^(?:Western|Islamic|Arab|European|African|Asian)$/

/** "Ukrainian |Kharkiv|" */
function afterPeople(words: readonly string[], span: NameSpan): readonly NameSpan[] | null {
  const { from, to, nameClass } = span
  if (nameClass !== 'LOC' || to - from < 2 || !isGroupWord(words[from] ?? '') || OF_REGIONS.test(words[from] ?? '')) return null
  const rest = nameOf(words, { from: from + 1, to })
  return KNOWN_PLACES.has(rest) && !KNOWN_PLACES.has(nameOf(words, span)) ? [{ from: from + 1, to, nameClass }] : null
}
