// Names that took in a word too many → the names that stand there: a party behind a state, a rank behind a body, a people
// before a town, two bodies joined by "and". In: words and names. Out: names. Rules, each with the phrase it was made for.
import { countryLengthAt, isCountryName } from './country-names.ts'
import { isGivenName } from './given-names.ts'
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
  beforeArticle,
  behindArticle,
  afterPrefix,
  pair,
  seat,
  partisan,
  onlyCountries,
  companyForm,
  behindRank,
  ofState,
  officer,
  titled,
  whiteHouse,
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

/** "Odra Lindqvist| The Lake's Report|": no person's name goes on with an article. */
function beforeArticle(words: readonly string[], { from, to, nameClass }: NameSpan): readonly NameSpan[] | null {
  if (nameClass !== 'PER') return null
  for (let index = from + 1; index < to; index++) if (words[index] === 'The') return [{ from, to: index, nameClass }]
  return null
}

/** Bodies that have an article of their own more often than not in the training corpora, as bands and clubs have. */
const WITH_ARTICLE =
  /^(?:Times|Post|Herald|Gazette|Journal|Magazine|News|Press|Telegraph|Tribune|Chronicle|Inquirer|Watch|Club|Society|Movement|Team|Records|Pictures|Co|Inc|Broadcasting)$/

/** "The |African Union| met", "against The |Church of Odra|": a body that has no article of its own; "The |United States|". */
function behindArticle(words: readonly string[], span: NameSpan): readonly NameSpan[] | null {
  const { from, to, nameClass } = span
  if (words[from] !== 'The') return null
  if (isCountryName(nameOf(words, { from: from + 1, to }))) return [{ from: from + 1, to, nameClass }]
  if (nameClass !== 'ORG' || to - from < 3 || knownWhole(words, from, to) !== null) return null
  const rest: readonly NameSpan[] = [{ from: from + 1, to, nameClass }]
  if (knownWhole(words, from + 1, to) !== null) return rest
  const head = words[from + 2] === 'of' || words[from + 2] === 'for' ? words[from + 1] : words[to - 1]
  return isOrganizationWord(head ?? '') && !WITH_ARTICLE.test(head ?? '') ? rest : null
}

/** "pro-|Beijing| Lake Party": a place behind such a prefix does not begin the name that follows. */
function afterPrefix(words: readonly string[], span: NameSpan): readonly NameSpan[] | null {
  const { from, to, nameClass } = span
  if (to - from === 1 || words[from - 1] !== '-' || !/^(?:[Pp]ro|[Aa]nti)$/.test(words[from - 2] ?? '')) return null
  const first = words[from] ?? ''
  return KNOWN_PLACES.has(first) || isCountryName(first) ? [{ from: from + 1, to, nameClass }] : null
}

/** "a U.S.-|Taliban| deal", "the Israel-|Gaza| border": a country and another side, which is known. */
function pair(words: readonly string[], { from, to, nameClass }: NameSpan): readonly NameSpan[] | null {
  const country = nameClass === 'PER' ? 0 : countryLengthAt(words, from)
  const rest = from + country + 1
  if (country === 0 || rest >= to || words[rest - 1] !== '-' || knownWhole(words, from, to) !== null) return null
  const side = knownWhole(words, rest, to)
  return side === null ? null : [{ from: rest, to, nameClass: side.nameClass }]
}

/** "Odra Lindqvist, D-|California|", "(R-N.Y.)": party and state of a member of Congress. */
function seat(words: readonly string[], { from, to }: NameSpan): readonly NameSpan[] | null {
  if (to - from < 3 || !/^[DRI]$/.test(words[from] ?? '') || words[from + 1] !== '-') return null
  return KNOWN_PLACES.has(nameOf(words, { from: from + 2, to })) ? [{ from: from + 2, to, nameClass: 'LOC' }] : []
}

const PARTISAN = /^(?:Republicans?|Democrats?|Democratic|GOP|Dems|Independents?|Libertarians?|Tory|Tories|Conservatives?|Liberals?)$/

/** "Odra Lindqvist, |Arkansas| Republican", "New Jersey Democrats", "|House| Republicans" */
function partisan(words: readonly string[], { from, to }: NameSpan): readonly NameSpan[] | null {
  if (to - from < 2 || !PARTISAN.test(words[to - 1] ?? '')) return null
  if (to - from === 2 && /^(?:House|Senate)$/.test(words[from] ?? '')) return [{ from, to: to - 1, nameClass: 'ORG' }]
  if (to - from === 2 && /^(?:Congressional|American)$/.test(words[from] ?? '')) return []
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

/** "Secretary of State |Lindqvist|" */
function ofState(words: readonly string[], { from, to }: NameSpan): readonly NameSpan[] | null {
  if (words[from] !== 'State' || words[from - 1] !== 'of' || words[from - 2] !== 'Secretary' || to - from < 2) return null
  return [{ from: from + 1, to, nameClass: 'PER' }]
}

/** Titles that are other words as well: "Lake Bank Private Banking". */
const NO_OFFICES = /^(?:Private|Major|Opposition|Candidate)$/

/** "|U.N.| Secretary-General |Odra|", "|NASA| Administrator |Odra Lindqvist|": a known body or state, an office, and its holder. */
function officer(words: readonly string[], { from, to, nameClass }: NameSpan): readonly NameSpan[] | null {
  if (nameClass === 'MISC' || to - from < 2 || !hasTitle(words, from + 1, to)) return null
  const country = countryLengthAt(words, from)
  const chamber = /^(?:House|Senate)$/.test(words[from] ?? '') ? 1 : 0 // "|House| Speaker"
  const known = country > 0 ? null : knownPhraseAt(words, from, to)
  let body = from + (country > 0 ? country : (known?.words.length ?? chamber))
  const named = endOfBody(words, Math.max(from + 1, body), to)
  if (named > body) body = named
  const holder = endOfTitles(words, body, to)
  if (body === from || holder === body || isTitle(words[to] ?? '')) return null
  const holds: NameSpan = { from, to: body, nameClass: named === body || chamber > 0 ? 'ORG' : (known?.nameClass ?? 'LOC') }
  if (holder === to) return country > 0 && named !== body ? [] : [holds] // "the |NASA| Director"
  if (to - holder > (words[to - 2] === '-' ? 4 : 3)) return null
  for (let index = holder; index < to; index++) {
    const word = words[index] ?? ''
    if (isOrganizationWord(word) || !(/^\p{Lu}/u.test(word) || word === '-' || words[index - 1] === '-')) return null // "Ban Ki-moon"
  }
  return [holds, { from: holder, to, nameClass: 'PER' }]
}

function hasTitle(words: readonly string[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (isTitle(words[index] ?? '')) return true
  return false
}

/** "|Supreme Leader Ayatollah| Ali Odra", "|Prophet| Muhammad", taken for a body or a place. */
function titled(words: readonly string[], { from, to, nameClass }: NameSpan): readonly NameSpan[] | null {
  if (nameClass === 'PER' || nameClass === 'MISC') return null
  const holder = endOfTitles(words, from, to)
  if (holder === from || holder === to || to - holder > 3 || !isGivenName(words[holder] ?? '')) return null
  for (let index = holder; index < to; index++)
    if (isOrganizationWord(words[index] ?? '') || !/^\p{L}|^-$/u.test(words[index] ?? '')) return null
  return [{ from: holder, to, nameClass: 'PER' }]
}

/** "the Lindqvist |White House|" */
function whiteHouse(words: readonly string[], { from, to, nameClass }: NameSpan): readonly NameSpan[] | null {
  if (to - from !== 3 || words[to - 1] !== 'House' || words[to - 2] !== 'White') return null
  return [{ from: from + 1, to, nameClass: nameClass === 'MISC' ? 'ORG' : nameClass }]
}

/** Where titles from `from` on end: "Secretary-General", "Minority Leader". */
function endOfTitles(words: readonly string[], from: number, to: number): number {
  let end = from
  while (end < to) {
    const at = words[end] === '-' && end > from ? end + 1 : /^(?:Minority|Majority|Supreme)$/.test(words[end] ?? '') ? end + 1 : end
    if (at >= to || !isTitle(words[at] ?? '') || NO_OFFICES.test(words[at] ?? '')) break
    end = at + 1
  }
  return end
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
  if (!/^(?:Advis[eo]r|Secretary|Director)$/.test(words[to] ?? '')) return null
  if (to - from === 2) return words[from] === 'National' ? [] : null
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
  if (to - from === 2 && words[from] === 'White' && words[from + 1] === 'House') return 'ORG'
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
