// Who is meant, as far as the article itself tells. Runs after the annotators of countries, people, organizations and
// places; what acts for another ("Brussels" for the European Union) has its entity already. In: their mentions. Out: the same mentions with the entity's id and its fullest name in this article.
import { entityId } from '../../src/ontology/ids.ts'
import type { Annotations, Annotator, Mention, Reading } from '../annotate/annotations.ts'
import { findNames } from '../annotate/names/find-names.ts'
import { isGivenName } from '../annotate/names/given-names.ts'
import { type ArticleText, readText } from '../text/article-text.ts'
import { wordBefore } from '../text/word-before.ts'
import { focusOf } from './country-in-focus.ts'
import { clusterOrganizations, type OrganizationName } from './organizations-inside-article.ts'
import { clusterPeople, type PersonName } from './people-inside-article.ts'
import { clusterPlaces } from './places-inside-article.ts'

// Tokens of a given name: "Jean-Luc" has three.
const MAX_PARTS = 5

/** Gives each mention of a person, organization or place its entity; countries have theirs from their table. */
export const resolveInsideArticle: Annotator = (reading, found) => {
  const resolved = new Map<Mention, Mention>()
  const { people, organizations, places, countries } = byKind(found.mentions)
  const placed = withPlaces(found.mentions, clusterPlaces(reading.text.body, places, countries))
  const peopleNames = clusterPeople(personNames(reading.text.body, people), fullNamesInHeadline(reading.headline))
  for (let index = 0; index < people.length; index++) nameIn(resolved, people[index], peopleNames[index])
  const organizationNames = clusterOrganizations(organizationNamesOf(reading.text.body, organizations, countries), focusOf(placed))
  for (let index = 0; index < organizations.length; index++) nameIn(resolved, organizations[index], organizationNames[index])
  const mentions: Mention[] = []
  for (const mention of placed) mentions.push(resolved.get(mention) ?? mention)
  return { mentions } satisfies Partial<Annotations>
}

/** The mentions, with the places among them as they were resolved, one after another. */
function withPlaces(mentions: readonly Mention[], places: readonly Mention[]): Mention[] {
  let next = 0
  return mentions.map((mention) => (mention.kind === 'Place' ? (places[next++] ?? mention) : mention))
}

/** The mentions that are resolved together, and the countries that tell bodies apart. */
function byKind(mentions: readonly Mention[]): Record<'people' | 'organizations' | 'places' | 'countries', readonly Mention[]> {
  const people: Mention[] = []
  const organizations: Mention[] = []
  const places: Mention[] = []
  const countries: Mention[] = []
  for (const mention of mentions) {
    if (mention.kind === 'Person') people.push(mention)
    else if (mention.kind === 'Place') places.push(mention)
    else if (mention.kind === 'Country') countries.push(mention)
    else if (mention.kind === 'Organization' && !mention.metonym) organizations.push(mention)
  }
  return { people, organizations, places, countries }
}

function personNames(body: string, people: readonly Mention[]): PersonName[] {
  const names: PersonName[] = []
  for (const { exact, start, end } of people) {
    const before = wordBefore(body, start, 30)
    names.push({ exact, before, kin: isKin(body, before, end) })
  }
  return names
}

/** Whether the words beside a name tell whose relative it is, by the word before it. */
function isKin(body: string, before: string, end: number): boolean {
  if (KIN.has(before.replace(/,$/, ''))) return true
  return body.charAt(end) === ',' && KIN_BEHIND.test(body.slice(end, end + 60))
}

const RELATIVES =
  `wife husband widow daughter daughters son sons brother brothers sister sisters mother father cousin nephew niece uncle aunt grandson granddaughter
  grandfather grandmother son-in-law daughter-in-law brother-in-law sister-in-law father-in-law mother-in-law`.split(/\s+/)
/** "his wife, ‹name›", "First Lady ‹name›", "their sons ‹name›" */
const KIN = new Set([...RELATIVES, 'lady', 'Lady'])
/** "‹name›, the mayor's daughter" */
const KIN_BEHIND = new RegExp(`^, (?:[\\p{Ll}’']+ ){0,3}(?:${RELATIVES.join('|')})\\b`, 'u')

function organizationNamesOf(body: string, organizations: readonly Mention[], countries: readonly Mention[]): OrganizationName[] {
  const names: OrganizationName[] = []
  for (const mention of organizations) names.push(organizationName(body, mention, countries))
  return names
}

function nameIn(resolved: Map<Mention, Mention>, mention: Mention | undefined, name: string | undefined): void {
  if (mention !== undefined) resolved.set(mention, named(mention, name ?? mention.exact))
}

function named(mention: Mention, name: string): Mention {
  const written = name.replace(/\s+/g, ' ')
  return renamed(mention, entityId(mention.kind, written), written)
}

function renamed({ start, end, exact, kind, metonym }: Mention, entityId: string, name: string): Mention {
  return { start, end, exact, kind, entityId, name, metonym }
}

function fullNamesInHeadline(headline: Reading['headline']): string[] {
  const text = readText(headline)
  if (!holdsGivenName(text)) return []
  return findNames(text)
    .filter((name) => name.nameClass === 'PER')
    .map((name) => headline.slice(name.start, name.end))
    .filter((name) => isGivenName(name.split(' ')[0] ?? ''))
}

/** Whether a known given name stands anywhere, also between marks: most headlines have none. */
function holdsGivenName({ body, tokens }: ArticleText): boolean {
  return tokens.some(({ start }, first) => {
    for (let last = first; last < first + MAX_PARTS && (last === first || tokens[last]?.start === tokens[last - 1]?.end); last++) {
      if (isGivenName(body.slice(start, tokens[last]?.end))) return true
    }
    return false
  })
}

/** What tells an organization: its name, the country beside it, the acronym in brackets after it. */
function organizationName(body: string, mention: Mention, countries: readonly Mention[]): OrganizationName {
  const near = firstEndingAt(countries, mention.start - 4)
  let country: Mention | null = null
  for (let index = near; country === null && index < countries.length; index++) {
    const candidate = countries[index]
    if (candidate === undefined || candidate.start > mention.end + 8) break
    if (isBeside(body, mention, candidate)) country = candidate
  }
  const bracketed = /^ ?\((?:the )?([\p{Lu}.]{2,10})[),;]/u.exec(body.slice(mention.end, mention.end + 20))?.[1] ?? null
  const before = wordBefore(body, mention.start, 30)
  return { exact: mention.exact.replace(/\s+/g, ' '), country, before, after: wordAfter(body, mention.end), bracketed }
}

/** "Speaker" in "the House| Speaker said" */
function wordAfter(body: string, end: number): string {
  return /^ (\p{L}+\.?)/u.exec(body.slice(end, end + 20))?.[1] ?? ''
}

/** A country in the name, right before it ("Ukraine's Foreign Ministry") or right after ("Ministry of Health of …"). */
function isBeside(body: string, mention: Mention, country: Mention): boolean {
  if (country.start >= mention.start && country.end <= mention.end) return true
  if (country.end <= mention.start) return /^(?:['’]s)? $/.test(body.slice(country.end, mention.start))
  if (country.start < mention.end || !/^ (?:of|in) (?:the )?$/.test(body.slice(mention.end, country.start))) return false
  return country.exact === country.name || !DEMONYM.test(country.exact)
}

/** "charged by the Justice Department of |Russian| interference" does not tell whose department it is. */
const DEMONYM = /(?:[aei]an|ese|ish|nch|tch|eek|iss|i)$/

/** Index of the first of the mentions, which are sorted, that ends at or after an offset. */
function firstEndingAt(mentions: readonly Mention[], offset: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.end ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
