// Country names, demonyms, and capitals and seats of government that act for their state → Country mentions.
// First of the annotators: it needs nothing but the text. A capital that is a mere place is left to be a Place.
//
// A country's name inside a longer name ("Ukrainian Foreign Ministry", "Bank of England") is a mention of its own, nested
// in the organization's: readers who look for a country want those too, and the corpora count them. What a country's
// name is only part of by accident ("New Mexico", "Persian Gulf") is none: see countries/not-country.ts.
import { entityId } from '../../src/ontology/ids.ts'
import type { Annotator, Mention, Reading } from './annotations.ts'
import { notInThisArticle } from './countries/article-evidence.ts'
import { type CountryName, countryNameAt } from './countries/lexicon.ts'
import { actsAsGovernment } from './countries/metonym.ts'
import { isAmongUsStates, isNotCountry, isPersonName } from './countries/not-country.ts'
import { countryByCode } from './countries/table.ts'

/** How many characters before and after a name its rules may look at. */
const REACH = 90
const EUROPEAN_UNION = { kind: 'Organization', id: entityId('Organization', 'European Union'), name: 'European Union' } as const

interface Found {
  readonly name: CountryName
  readonly start: number
  readonly end: number
  readonly exact: string
  /** Text of the sentence before and after the name. */
  readonly left: string
  readonly right: string
}

/** Finds every mention of a country. */
export const annotateCountries: Annotator = (reading, found) => {
  const names = findNames(reading)
  const persons = new Set(names.filter(isPersonName).map((name) => name.exact))
  const excluded = notInThisArticle(reading.text.body, names)
  const spellings = spellingsByCode(persons.size === 0 ? [] : names)
  const named = new Set(names.flatMap(({ name }) => (name.form === 'name' || name.form === 'demonym' ? name.code : [])))
  const mentions = names.flatMap((name) => {
    if (name.name.form === 'place' || isNotCountry(name)) return []
    if (persons.has(name.exact) && !isPlainlyCountry(name, spellings)) return []
    if (name.name.form === 'seat') return mayAct(name, named) && actsAsGovernment(name) ? [toMention(name, true)] : []
    if (excluded.has(name.exact) || (name.exact === 'Georgia' && isAmongUsStates(name))) return []
    return [toMention(name, false)]
  })
  if (mentions.length === 0) return {}
  return { mentions: [...found.mentions, ...mentions].sort((a, b) => a.start - b.start || b.end - a.end) }
}

function findNames({ text }: Reading): Found[] {
  const names: Found[] = []
  for (const sentence of text.sentences) {
    for (let index = sentence.from; index < sentence.to; ) {
      const name = countryNameAt(text.tokens, index)
      const first = text.tokens[index]
      const last = text.tokens[index + (name?.length ?? 1) - 1]
      if (name === null || first === undefined || last === undefined || index + name.length > sentence.to) {
        index++
        continue
      }
      const { start } = first
      const { end } = last
      const exact = text.body.slice(start, end)
      const left = text.body.slice(Math.max(sentence.start, start - REACH), start)
      names.push({ name, start, end, exact, left, right: text.body.slice(end, Math.min(sentence.end, end + REACH)) })
      index += name.length
    }
  }
  return names
}

/** "Wellington" is New Zealand's only where New Zealand is named. */
function mayAct({ name, exact }: Found, named: ReadonlySet<string | null>): boolean {
  const country = name.code === null ? null : countryByCode(name.code)
  return country === null || !country.capitalNeedsCountry || named.has(country.code) || !isSameName(exact, country.capital)
}

function isSameName(exact: string, capital: string | null): boolean {
  return capital !== null && exact.toLowerCase() === capital.toLowerCase()
}

/** What a state has and a person has not: "Jordan's army". */
const OF_STATE =
  /^['’]s (?:\p{Ll}+ )?(?:army|military|armed forces|navy|troops|government|cabinet|parliament|president|prime minister|premier|king|queen|taoiseach|minister|ministry|foreign|defen[cs]e|finance|interior|borders?|airspace|economy|capital|constitution|supreme court|central bank|elections?|ambassador|coast|population)\b/u

/** A name that is also a person's in this article is the country only where it says so: "in Jordan", or Jordanians appear. */
function isPlainlyCountry(name: Found, spellings: ReadonlyMap<string | null, ReadonlySet<string>>): boolean {
  if (isPersonName(name)) return false
  if (/\b(?:in|from|to|into|across|of) $/.test(name.left) || OF_STATE.test(name.right)) return true
  // "French" says nothing of who is meant by "Paris".
  return name.name.form !== 'seat' && (spellings.get(name.name.code)?.size ?? 0) > 1
}

/** How each country is written in this article. */
function spellingsByCode(names: readonly Found[]): Map<string | null, Set<string>> {
  const spellings = new Map<string | null, Set<string>>()
  for (const { name, exact } of names) {
    const known = spellings.get(name.code)
    if (known === undefined) spellings.set(name.code, new Set([exact]))
    else known.add(exact)
  }
  return spellings
}

function toMention(found: Found, metonym: boolean): Mention {
  const { start, end, exact } = found
  const country = found.name.code === null ? null : countryByCode(found.name.code)
  const { kind, id, name } =
    country === null ? EUROPEAN_UNION : { kind: 'Country' as const, id: entityId('Country', country.code), name: country.name }
  return { start, end, exact, kind, entityId: id, name, metonym }
}
