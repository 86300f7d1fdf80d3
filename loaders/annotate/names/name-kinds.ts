// What a name's own last word or what stands right beside it makes it, whatever the model took it for: places by their
// last word, letters behind a person's name, ships, short names of bodies beside their members. In: words and names.
// Out: names. Rules, each with the phrase it was made for.
import { isPersonNoun } from '../../resolve/person-nouns.ts'
import { isCountryName } from './country-names.ts'
import { isGivenName } from './given-names.ts'
import { isGroupWord } from './group-words.ts'
import { knownWhole } from './known-phrases.ts'
import { isPlaceInCapitals, KNOWN_PLACES } from './known-places.ts'
import { shortBodiesOf } from './member-bodies.ts'
import { nameOf, withAdded } from './name-spans.ts'
import type { NameClass, NameSpan } from './name-text.ts'
import { isOfOffice, isOnlyTitles } from './office-names.ts'
import { isOrganizationWord } from './organization-words.ts'
import { isOnlyPortfolio } from './portfolios.ts'
import { stateOf } from './state-names.ts'
import { isTitle } from './titles.ts'

/** Last words of places that no body is called by: in the training corpora they are places nine times in ten or more. */
const PLACES =
  /^(?:Station|Stadium|Arena|Airport|Airbase|Bridge|Square|Street|Avenue|Road|Mosque|Palace|Towers?|Hall|Cemetery|Gardens|Zoo|County|Province|Municipality|Peninsula|River|Lake)$/

/** Last words of laws, treaties, plans, contests, prizes and groups of people: in the training corpora hardly ever a body's. */
const THINGS =
  /^(?:Acts?|Bills?|Regulations|Amendment|Constitution|Treaty|Accords?|Declaration|Doctrine|Agreement|Protocol|Resolution|Framework|Strategy|Plan|Census|Index|Uprising|Crisis|War|Cup|Marathon|Trophy|Championships?|Olympics|Festival|Awards?|Prize|Medal|Summit|Communities|Castes|Tribes|Public|Clergy)$/

const NO_NAMES = /^(?:Brexit|Obamacare|Apartheid|Ebola|Zika|God|Allah|Satan|Koran|Quran|Qur'an|Bible|Torah|.+(?:phobia|phobic))$/

/** "the |Hill|", "|Hill| staff", but neither "told The |Hill|", a newspaper, nor Odra Hill. */
function isCapitolHill(words: readonly string[], { from, to }: NameSpan, surnames: ReadonlySet<string>): boolean {
  if (to - from > 1 || words[from] !== 'Hill' || surnames.has('Hill')) return false
  return words[from - 1] === 'the' || /^(?:sources|staff|staffers|aides|lawmakers|leaders|politics)$/.test(words[to] ?? '')
}

/** "in the |Municipality|", "All |Metropolitan| and District Assemblies": what a place is, without which. */
const KINDS_OF_PLACES =
  /^(?:Municipal|Municipality|Metropolitan|Region|Regional|Province|Provincial|District|County|State|Republic|Nation|Country|City|Town|Village|Independence)$/

/** What a ship or a craft is told by: "the ferry Fernleaf", "the USS Fernleaf", "Space Shuttle Fernleaf". */
const CRAFT =
  /^(?:ship|vessel|ferry|tanker|yacht|trawler|frigate|destroyer|submarine|cruiser|warship|icebreaker|freighter|lifeboat|spacecraft|shuttle|Shuttle|HMS|HMC|HMCS|HMAS|HMNZS|USS|USNS|INS|SS|MV|MS|RV)$/

/** Names by these rules. */
export function settleKinds(words: readonly string[], spans: readonly NameSpan[]): NameSpan[] {
  const crafts = craftsAmong(words, spans)
  const centres = centresAmong(words, spans)
  const surnames = new Set<string>()
  for (const { from, to, nameClass } of spans)
    if (nameClass === 'PER' && to - from > 1 && !isTitle(words[from] ?? '')) surnames.add(words[to - 1] ?? '')
  const kept: NameSpan[] = []
  for (const span of spans) {
    const { from, to } = span
    const nameClass = kindOf(words, span, { crafts, centres, surnames })
    if (nameClass !== null) kept.push(nameClass === span.nameClass ? span : { from, to, nameClass })
  }
  return withAdded(kept, shortBodiesOf(words, kept))
}

/** What the whole article tells about its names. */
interface Elsewhere {
  readonly crafts: ReadonlySet<string>
  readonly centres: ReadonlySet<string>
  /** Last words of persons' full names. */
  readonly surnames: ReadonlySet<string>
}

/** What a name is by these rules; null for none. */
function kindOf(words: readonly string[], span: NameSpan, elsewhere: Elsewhere): NameClass | null {
  const { from, to, nameClass } = span
  if ((to - from === 1 && NO_NAMES.test(words[from] ?? '')) || isInPlane(words, span)) return null
  if (isCapitolHill(words, span, elsewhere.surnames)) return 'LOC'
  const kind = kindInItsClass(words, span, elsewhere)
  if (kind === null || kind !== nameClass) return kind
  if (nameClass !== 'LOC' && (isShoutedPlace(words, span) || isCentre(words, span, elsewhere.centres))) return 'LOC'
  return isCraft(words, span, elsewhere) || isFamily(words, span, elsewhere.surnames) ? 'MISC' : nameClass
}

/** "aboard |Air Force| One": a plane's call sign, of which the name is a part. */
function isInPlane(words: readonly string[], { from, to }: NameSpan): boolean {
  return words[from] === 'Air' && words[to - 1] === 'Force' && /^(?:One|Two)$/.test(words[to] ?? '')
}

function kindInItsClass(words: readonly string[], span: NameSpan, elsewhere: Elsewhere): NameClass | null {
  switch (span.nameClass) {
    case 'PER':
      return kindOfPerson(words, span, elsewhere)
    case 'ORG':
      return kindOfBody(words, span)
    case 'LOC':
      return kindOfPlace(words, span)
    case 'MISC':
      return kindOfThing(words, span)
  }
}

function kindOfPerson(words: readonly string[], span: NameSpan, { surnames }: Elsewhere): NameClass | null {
  return isPlainGroup(words, span, surnames) || isOnlyTitles(words, span, surnames) ? null : 'PER'
}

function kindOfBody(words: readonly string[], span: NameSpan): NameClass | null {
  if (isOfOffice(words, span) || isOnlyPortfolio(words, span) || isPeople(words, span)) return null
  if (isOfRule(words, span)) return 'PER'
  if (isPlace(words, span.from, span.to) || isStateOfMember(words, span)) return 'LOC'
  return isThing(words, span) ? 'MISC' : 'ORG'
}

function kindOfPlace(words: readonly string[], span: NameSpan): NameClass | null {
  const { from, to } = span
  if (
    isOnlyPortfolio(words, span) ||
    isPeople(words, span) ||
    isRegional(words, from, to) ||
    (to - from === 1 && KINDS_OF_PLACES.test(words[from] ?? ''))
  )
    return null
  if (isOfRule(words, span)) return 'PER'
  return isThing(words, span) ? 'MISC' : 'LOC'
}

function kindOfThing(words: readonly string[], span: NameSpan): NameClass {
  return isMember(words, span) ? 'PER' : 'MISC'
}

/** "|West| African leaders", "|Latin American| markets": what only says where somebody is from. */
function isRegional(words: readonly string[], from: number, to: number): boolean {
  if (to - from === 2 && /^(?:Middle|Far|Near)$/.test(words[from] ?? '') && words[from + 1] === 'Eastern') return true
  if (!/^(?:Latin|Central|South|North|West|East|Southern|Northern|Western|Eastern)$/.test(words[from] ?? '') || to - from > 2) return false
  const people = to - from === 2 ? (words[to - 1] ?? '') : (words[to] ?? '')
  return /^(?:African|American|Asian|European|Korean)s?$/.test(people)
}

/** "Odra |Station|", "Odra Hospital |Station|", "|Plains of| Odra", but not "Station Workers' Union |of Odra Station|" nor a known body. */
function isPlace(words: readonly string[], from: number, to: number): boolean {
  if (to - from < 2) return false
  if (to - from > 2 && words[from + 1] === 'of')
    return /^(?:Plains?|Bay|Gulf|Straits?|Isles?|Cape|Lake|Mount|Valley)$/.test(words[from] ?? '')
  const last = words[to - 1] ?? ''
  if (!PLACES.test(last) || knownWhole(words, from, to)?.nameClass === 'ORG') return false // "al-Qaeda in the Arabian Peninsula"
  const isStop = /^(?:Station|Street|Square|Bridge|Avenue|Road)$/.test(last) && !/^(?:Radio|TV|Television)$/.test(words[to - 2] ?? '')
  return !words.slice(from, to - 1).some((word) => word === 'of' || (!isStop && isOrganizationWord(word)))
}

/** "Sen. Odra Lindqvist (|N.Y.|)" */
function isStateOfMember(words: readonly string[], { from, to }: NameSpan): boolean {
  if (words[from - 1] !== '(' || words[to] !== ')') return false
  const name = words.slice(from, to).join('')
  return name.includes('.') && stateOf(name) !== null
}

/** "|PARIS| — The mayor said": a known place where all is in capitals. */
function isShoutedPlace(words: readonly string[], span: NameSpan): boolean {
  if (!/^\p{Lu}{2}/u.test(words[span.from] ?? '')) return false
  const name = nameOf(words, span)
  return /^\p{Lu}{3}[\p{Lu} ]{2,}$/u.test(name) && isPlaceInCapitals(name)
}

function isCentre(words: readonly string[], span: NameSpan, centres: ReadonlySet<string>): boolean {
  return centres.size > 0 && centres.has(nameOf(words, span))
}

/** "Lake Party's |Odra Lindqvist|": parties have people, and hardly anything else with a name. */
function isMember(words: readonly string[], { from, to }: NameSpan): boolean {
  if (words[from - 1] !== "'s" || words[from - 2] !== 'Party' || to - from < 2 || to - from > 3) return false
  for (let index = from; index < to; index++) if (!/^\p{Lu}\p{Ll}+$/u.test(words[index] ?? '')) return false
  return !isOrganizationWord(words[to - 1] ?? '') && !THINGS.test(words[to - 1] ?? '')
}

/** "Trans-Lake |Partnership|", "|Authorization for Use of| Lake Force": pacts and laws that end like a body. */
function isPact(words: readonly string[], from: number, to: number): boolean {
  const last = words[to - 1] ?? ''
  if (last === 'Force') return words[from] === 'Authorization' || (words[from] === 'Use' && words[from + 1] === 'of')
  return last === 'Partnership' && words.slice(from, to).some((word) => /^Trans(?:-\p{Lu}|atlantic$|pacific$|$)/u.test(word))
}

/** "Lake |Treaty|", but not "Institute for the Study of |War|", "Government of Lake |Accord|". */
function isThing(words: readonly string[], { from, to }: NameSpan): boolean {
  if (to - from > 1 && isPact(words, from, to)) return true
  if (to - from < 2 || !THINGS.test(words[to - 1] ?? '') || KNOWN_PLACES.has(nameOf(words, { from, to }))) return false
  for (let index = from; index < to - 2; index++)
    if ((isOrganizationWord(words[index] ?? '') || words[index] === 'Government') && /^(?:of|for|on|against)$/.test(words[index + 1] ?? ''))
      return false
  return true
}

/** "the |Republicans| said", "|Māori| families": nobody. */
function isPlainGroup(words: readonly string[], { from, to }: NameSpan, surnames: ReadonlySet<string>): boolean {
  const word = words[from] ?? ''
  return to - from === 1 && isGroupWord(word) && (word.endsWith('s') || !(isGivenName(word) || surnames.has(word)))
}

const PARTS_OF_PEOPLES = /^(?:North|South|East|West|Central|Northern|Southern|Eastern|Western|U\.S\.|US|UK)$/

/** "the |Conservatives|": a party where there is one of that name. */
const PARTIES = /^(?:Conservatives?|Liberals?|Labour|Green|Greens)$/

/** "|Sunni Muslims|", "|South Vietnamese|", "the |Saudi|": words for peoples and faiths only. */
function isPeople(words: readonly string[], { from, to }: NameSpan): boolean {
  if (!isGroupWord(words[to - 1] ?? '')) return false
  let index = to - from > 1 && PARTS_OF_PEOPLES.test(words[from] ?? '') ? from + 1 : from
  for (; index < to; index++) if (!isGroupWord(words[index] ?? '') || PARTIES.test(words[index] ?? '')) return false
  const name = nameOf(words, { from, to })
  return !KNOWN_PLACES.has(name) && !isCountryName(name) && knownWhole(words, from, to) === null
}

/** "the |Odra| regime": called after who rules, unless a known body or place does. */
function isOfRule(words: readonly string[], { from, to }: NameSpan): boolean {
  if (to - from > 1 || !/^(?:regime|presidency|dynasty|family|clan)$/.test(words[to] ?? '')) return false
  const word = words[from] ?? ''
  return /^\p{Lu}\p{Ll}+$/u.test(word) && !isCountryName(word) && !KNOWN_PLACES.has(word) && knownWhole(words, from, to) === null
}

/** "the |Lindqvists|" of whom one is Odra Lindqvist: nobody, and no body either. */
function isFamily(words: readonly string[], { from, to }: NameSpan, surnames: ReadonlySet<string>): boolean {
  const word = words[from] ?? ''
  return to - from === 1 && word.endsWith('s') && !surnames.has(word) && surnames.has(word.slice(0, -1))
}

/** "the destroyer |Odra|", and "the |Odra|" where that stands elsewhere, or "|Odra|" where nobody is called so. */
function isCraft(words: readonly string[], span: NameSpan, { crafts, surnames }: Elsewhere): boolean {
  if (crafts.size === 0 || !crafts.has(nameOf(words, span))) return false
  const before = words[span.from - 1] ?? ''
  return (
    /^[Tt]he$/.test(before) ||
    CRAFT.test(before) ||
    (span.to - span.from === 1 && !surnames.has(words[span.from] ?? '') && !isTitle(before))
  )
}

/** Names that stand behind what only a craft is called. */
function craftsAmong(words: readonly string[], spans: readonly NameSpan[]): ReadonlySet<string> {
  const crafts = new Set<string>()
  for (const { from, to, nameClass } of spans) {
    const apposed = words[from - 1] === 'the' && words[from - 2] === ',' // "his cable ship, the Fernleaf"
    const before = apposed ? from - 3 : from - 1
    if (nameClass === 'ORG' || nameClass === 'MISC' || words[before - 1] === 'to') continue // "to ship grain"
    if (!CRAFT.test(words[before] ?? '') && !isAboard(words, from, to)) continue
    const name = nameOf(words, { from, to })
    if (!KNOWN_PLACES.has(name) && !isCountryName(name)) crafts.add(name)
  }
  return crafts
}

/** "aboard the |Fernleaf|", "on board the |Odra|", but not "aboard the Space |Station|" */
function isAboard(words: readonly string[], from: number, to: number): boolean {
  if (words[from - 1] !== 'the' || PLACES.test(words[to - 1] ?? '')) return false
  return /^[Aa]board$/.test(words[from - 2] ?? '') || (words[from - 2] === 'board' && /^[Oo]n$/.test(words[from - 3] ?? ''))
}

/** Names of centres that something happens at anywhere: "a show at the |Fernleaf Center|", a place nine times in ten in the training corpora. */
function centresAmong(words: readonly string[], spans: readonly NameSpan[]): ReadonlySet<string> {
  const centres = new Set<string>()
  for (const { from, to, nameClass } of spans) {
    if (nameClass !== 'ORG' || to - from < 2 || !/^(?:Center|Centre|Complex)$/.test(words[to - 1] ?? '')) continue
    if (/^(?:Medical|Health|Research|Cancer|Trauma)$/.test(words[to - 2] ?? '') || knownWhole(words, from, to) !== null) continue
    const before = words[from - 1] === 'the' ? from - 2 : from - 1
    if (words[before] === 'at' && !isStaff(words[before - 1] ?? '')) centres.add(nameOf(words, { from, to }))
  }
  return centres
}

/** "a professor at the Fernleaf Center", "now at the …": somebody works for a body. */
function isStaff(word: string): boolean {
  return isTitle(word) || isPersonNoun(word.toLowerCase()) || /^(?:[Ff]ellow|now|currently|works?|worked|working)$/.test(word)
}
