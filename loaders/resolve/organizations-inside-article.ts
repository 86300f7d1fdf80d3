// Mentions of organizations in one article → which is which: known names, acronyms and their long forms, bodies of a
// state with their country, company suffixes. In: names with the countries in or beside them. Out: a name that is unique
// to each organization, and the key of its id.
import { normaliseName } from '../../src/ontology/ids.ts'
import { canonicalOrganization } from '../annotate/names/known-organizations.ts'
import { isBodyOfState, isOrganizationWord } from '../annotate/names/organization-words.ts'
import { isFrequentWord } from '../text/glue/vocabulary.ts'
import { americanByWordsBeside } from './american-by-words.ts'
import { committeeOfCongress } from './congress-committees.ts'
import { type Focus, NO_FOCUS, UNITED_STATES } from './country-in-focus.ts'
import { filedName } from './filed-names.ts'
import { nationalBody } from './national-bodies.ts'
import { inFull } from './short-bodies.ts'
import { plain, shortenedNames } from './shortened-bodies.ts'

export interface OrganizationName {
  readonly exact: string
  /** The country named inside the name or right before or after it: its name, and how it is written there. */
  readonly country: { readonly name: string; readonly exact: string } | null
  /** The word right before it ("Gaza's", "state"), "" at the start of a text. */
  readonly before?: string
  /** The word right after it ("Speaker"), "" at the end and before a mark. */
  readonly after?: string
  /** The name in brackets right after: "… in Europe (OSCE)". */
  readonly bracketed: string | null
}

/**
 * For each name the organization's fullest name, which also makes its id.
 * @param focus the country that the article is about, if any
 */
export function clusterOrganizations(names: readonly OrganizationName[], focus: Focus = NO_FOCUS): string[] {
  const longForms = new Map<string, string>()
  const wholeOf = shortenedNames(names)
  for (const name of names) {
    const full = wholeOf(name) ?? fullName(name)
    if (name.bracketed !== null) longForms.set(letters(name.bracketed), full)
    else for (const initials of initialsOf(name.exact)) if (!longForms.has(initials)) longForms.set(initials, full)
  }
  const explained = explainedAnew(names, longForms)
  const longNames = longNamesByWord(names)
  const stems = new Map<string, string>()
  const bodies = new Map<string, string>()
  const fullest: string[] = []
  for (const name of names) {
    const known = canonicalOrganization(name.exact)
    const national = name.country === null ? ownNational(name, focus, bodies) : null
    if (national !== null) fullest.push(national)
    else if (explained.has(letters(name.exact))) fullest.push(explained.get(letters(name.exact)) ?? name.exact)
    else if (known !== null && name.country === null) fullest.push(known)
    else if (isAcronym(name.exact)) fullest.push(longForms.get(letters(name.exact)) ?? known ?? plain(name.exact))
    else {
      const long = known === null && name.country === null ? longNames.get(plain(name.exact)) : null
      const whole = known === null ? wholeOf(long ?? name) : null
      fullest.push(whole ?? fullestName(long ?? name, name.country !== null, stems, bodies))
    }
  }
  return inFull(committeesInFull(fullest.map(filedName)))
}

/** "the Rapid Lake Forces (|RLF|)": acronyms of known bodies that the article gives to others, by their first letters. */
function explainedAnew(names: readonly OrganizationName[], longForms: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const explained = new Map<string, string>()
  for (const { exact, bracketed } of names) {
    const acronym = bracketed !== null && isAcronym(bracketed) ? letters(bracketed) : ''
    const known = acronym === '' ? null : canonicalOrganization(acronym)
    if (known === null || isAcronym(known) || canonicalOrganization(exact) !== null || !initialsOf(exact).includes(acronym)) continue
    if (!isLike(exact, known)) explained.set(acronym, longForms.get(acronym) ?? exact)
  }
  return explained
}

/** "Lake's Guard Corps", "Lake Guards": whether more than a third of the words begin alike, as in another way to write one name. */
function isLike(name: string, known: string): boolean {
  const words = plain(name).split(/[\s-]+/)
  const begins = new Set(known.split(/[\s-]+/).map((word) => word.slice(0, 4).toLowerCase()))
  return words.filter((word) => begins.has(word.slice(0, 4).toLowerCase())).length > words.length / 3
}

/** "the Foreign Relations Committee" where the article names a chamber of the American Congress, and no other parliament. */
function committeesInFull(names: readonly string[]): readonly string[] {
  const named = new Set(names)
  const isOfCongress = CONGRESS.some((body) => named.has(body)) && !named.has('House of Commons')
  return isOfCongress ? names.map((name) => committeeOfCongress(name) ?? name) : names
}

const CONGRESS = ['U.S. Congress', 'U.S. Senate', 'U.S. House of Representatives']

/** "the Army" where the article told before whose, or in an article about one country. */
function ownNational(name: OrganizationName, focus: Focus, bodies: ReadonlyMap<string, string>): string | null {
  const { exact, before = '', after = '' } = name
  if (OF_ANOTHER.test(before)) return null
  const body = plain(exact)
  const told = bodies.get(normaliseName(body))
  if (told !== undefined && (focus.country !== UNITED_STATES || !isAmericanByDefault(body))) return told
  const national = focus.country === null ? null : nationalBody(bodyName({ ...name, country: null }), focus.country)
  return national ?? americanByWordsBeside(body, before, after, focus)
}

/** "|California's| Supreme Court", "the |state| Supreme Court" are not the nation's; "the |country's| Supreme Court" is. */
const OF_ANOTHER = /^(?:\p{Lu}.*['’]s|its|their|state|provincial|regional|local)$/u

/** "Congress" is the American one where nothing else is told. */
function isAmericanByDefault(body: string): boolean {
  return body === 'National Security Council' || canonicalOrganization(body)?.startsWith('U.S. ') === true
}

/** The name of a body of a state as it stands with its country, another as it stands first. */
function fullestName(name: OrganizationName, hasCountry: boolean, stems: Map<string, string>, bodies: Map<string, string>): string {
  const full = fullName(name)
  const body = bodyName(name)
  if (isBodyOfState(body)) {
    if (hasCountry) bodies.set(normaliseName(body), full)
    return bodies.get(normaliseName(body)) ?? full
  }
  const stem = normaliseName(full.replace(COMPANY_SUFFIX, ''))
  const first = stems.get(stem)
  if (first === undefined || full.length > first.length) stems.set(stem, first ?? full)
  return first ?? full
}

/**
 * For the first word of a long name, where it is a rare one, and for the last where it is a kind of body, the one name that begins or ends so:
 * "Ferrolux" of "Ferrolux Biologics", "the Commission" of "Lake Commission". Null where there are several.
 */
function longNamesByWord(names: readonly OrganizationName[]): Map<string, OrganizationName | null> {
  const byWord = new Map<string, OrganizationName | null>()
  for (const name of names) {
    const words = plain(name.exact).split(' ')
    const first = words[0] ?? ''
    const last = words.at(-1) ?? ''
    if (words.length < 2) continue
    if (!isFrequentWord(first.toLowerCase()) || (words.length === 2 && FOUNDED.test(last))) addLongName(byWord, first, name)
    if ((isOrganizationWord(last) && !isBodyOfState(last)) || SHORT_BY_LAST.test(last)) addLongName(byWord, last, name)
  }
  return byWord
}

/** What is called by the first word of two: "Pathway" of the "Pathway Foundation". */
const FOUNDED = /^(?:Foundation|Institute|Institution)$/
/** What is called by its last word: "told the |Globe|" of the "Fernleaf Globe". */
const SHORT_BY_LAST =
  /^(?:Times|Post|Globe|Journal|Monitor|Observer|Tribune|Chronicle|Herald|Examiner|Gazette|Telegraph|Guard|Observatory)$/

function addLongName(byWord: Map<string, OrganizationName | null>, word: string, name: OrganizationName): void {
  const known = byWord.get(word)
  byWord.set(word, known === undefined || (known !== null && normaliseName(known.exact) === normaliseName(name.exact)) ? name : null)
}

const COMPANY_SUFFIX = /,? (?:Inc|Corp|Corporation|Ltd|Limited|Co|Company|PLC|Plc|plc|LLC|AG|SA|GmbH|Group|Holdings)\.?$/

function isAcronym(name: string): boolean {
  return /^(?:\p{Lu}{2,8}|(?:\p{Lu}\.){2,})$/u.test(name)
}

function letters(name: string): string {
  return name.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase()
}

/** The acronyms a long name may have: with and without its small words. */
function initialsOf(name: string): string[] {
  let all = ''
  let large = ''
  let words = 0
  for (const word of name.split(/[\s-]+/)) {
    if (word === '' || /^the$/i.test(word)) continue
    words++
    all += word.charAt(0).toUpperCase()
    if (/^\p{Lu}/u.test(word)) large += word.charAt(0)
  }
  const found: string[] = []
  if (words < 2) return found
  if (large.length >= 2) found.push(large)
  if (all.length >= 2) found.push(all)
  return found
}

/** A body of a state by its country, whichever way that is written ("Ukraine's Foreign Ministry"); else the name itself. */
function fullName(name: OrganizationName): string {
  const body = bodyName(name)
  if (name.country !== null && (isBodyOfState(body) || OF_THE_WORLD.test(body))) {
    const known = isOfOther(body, name.country.name) ? null : (canonicalOrganization(name.exact) ?? canonicalOrganization(body))
    return known ?? `${body} of ${name.country.name}`
  }
  return canonicalOrganization(name.exact) ?? plain(name.exact)
}

/** "Norway's |Security Council|": not that of the United Nations, which the name alone would be. */
const OF_THE_WORLD = /^Security Council$/

/** "Peru's |Congress|", "the Peruvian |Congress|": not the American one, which the name alone would be. */
function isOfOther(body: string, country: string): boolean {
  return OF_THE_WORLD.test(body) || (country !== UNITED_STATES && isAmericanByDefault(body))
}

// Names of one ministry, each with the name it is filed under.
const MINISTRIES: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:Ministry of )?Foreign (?:Affairs )?(?:Ministry)?$|^Ministry of (?:Foreign|External) Affairs$|^External Affairs Ministry$/,
    'Foreign Ministry',
  ],
  [/^(?:Ministry of Defen[cs]e|Defen[cs]e Ministry)$/, 'Defence Ministry'],
  [/^(?:Ministry of (?:the )?(?:Interior|Internal Affairs)|Interior Ministry|Internal Affairs Ministry)$/, 'Interior Ministry'],
  [/^Ministry of (\p{Lu}\p{L}+)$/u, '$1 Ministry'],
]

/** The name without the country in it: "Ukrainian Foreign Ministry" → "Foreign Ministry". */
function bodyName(name: OrganizationName): string {
  const written = name.country?.exact ?? ''
  let body = plain(name.exact)
  if (written !== '' && body.startsWith(`${written} `)) body = body.slice(written.length + 1)
  else if (written !== '' && body.endsWith(` of ${written}`)) body = body.slice(0, -written.length - 4)
  for (const [form, filed] of MINISTRIES) if (form.test(body)) return body.replace(form, filed)
  return body
}
