// Bodies that many countries have, named without whose they are: "the Supreme Court", "the Senate Ports Committee". In: the
// name and the country that the article is about. Out: the name with its country, or null where the name tells enough.
import { committeeName } from './congress-committees.ts'
import { UNITED_STATES } from './country-in-focus.ts'

/** Bodies that nearly every country has. */
const EVERYWHERE =
  /^(?:Army|Navy|Air Force|Armed Forces|Coast Guard|National Guard|Supreme Court|Constitutional Court|Parliament|National Assembly|Cabinet|Treasury|National Police|Election Commission|(?:Foreign|Defen[cs]e|Interior|Finance|Justice|Health|Education|Trade|Commerce|Transport|Agriculture|Energy|Labou?r) Ministry)$/

/** The American bodies among them that news calls by the name alone, and how they are filed. */
const AMERICAN: Readonly<Record<string, string>> = {
  Army: 'Army of United States',
  Navy: 'Navy of United States',
  'Air Force': 'Air Force of United States',
  'Armed Forces': 'Armed Forces of United States',
  'National Guard': 'National Guard of United States',
  'Coast Guard': 'U.S. Coast Guard',
  'Marine Corps': 'U.S. Marine Corps',
  Marines: 'U.S. Marine Corps',
  'Space Force': 'U.S. Space Force',
  'Supreme Court': 'U.S. Supreme Court',
  'Postal Service': 'U.S. Postal Service',
  'Central Command': 'U.S. Central Command',
  'European Command': 'U.S. European Command',
  'Pacific Command': 'U.S. Pacific Command',
  'Strategic Command': 'U.S. Strategic Command',
  'Cyber Command': 'U.S. Cyber Command',
  'Special Operations Command': 'U.S. Special Operations Command',
}

/** "Commerce Department", "Department of Commerce" */
const DEPARTMENT =
  /^(?:Department of (?:the )?)?(?<topic>Agriculture|Commerce|Education|Energy|Interior|Labor|Transportation|Navy|Army|Air Force)(?<behind> Department)?$/

/** "Department of Commerce" → "U.S. Commerce Department", the name under which an American one is filed; else null. */
export function americanDepartment(name: string): string | null {
  const { topic, behind } = DEPARTMENT.exec(name)?.groups ?? {}
  return topic === undefined || (behind !== undefined) === name.startsWith('Department') ? null : `U.S. ${topic} Department`
}

/** Houses of parliament that are the American ones where nothing else is said, and the countries that have one of that name. */
const CONGRESS = new Set(
  `Argentina|Bolivia|Brazil|Chile|Colombia|Dominican Republic|Ecuador|Guatemala|Honduras|Mexico|Paraguay|Peru|Philippines|Spain`.split('|'),
)
const SENATE = new Set(
  `Argentina|Australia|Bolivia|Brazil|Canada|Chile|Colombia|Czechia|Czech Republic|Dominican Republic|France|Haiti|Ireland|Italy|Jamaica|Kenya|Liberia
Mexico|Nigeria|Pakistan|Paraguay|Philippines|Poland|Romania|Somalia|Spain|Thailand|Trinidad and Tobago|Uruguay|Zimbabwe`.split(/[|\n]/),
)
const HOUSE = new Set(
  `Australia|Cyprus|Indonesia|Japan|Liberia|Libya|Malaysia|Malta|Morocco|Nepal|New Zealand|Nigeria|Philippines|Thailand|Yemen`.split('|'),
)
const CHAMBERS: readonly (readonly [name: RegExp, full: string | null, countries: ReadonlySet<string>])[] = [
  [/^Congress$/, null, CONGRESS],
  [/^Senate(?: .+ Committee| Committee on .+)?$/, null, SENATE],
  [/^House(?: of Representatives)?$/, 'House of Representatives', HOUSE],
  [/^House (?:.+ Committee|Committee on .+)$/, null, HOUSE],
]

/** Parties that are called like a house of parliament elsewhere. */
const PARTIES: Readonly<Record<string, string>> = { 'India Congress': 'Indian National Congress' }

/** "Supreme Court" in an article about Peru → "Supreme Court of Peru"; null where the country does not tell. */
export function nationalBody(name: string, country: string): string | null {
  if (country === UNITED_STATES) return AMERICAN[name] ?? americanDepartment(name)
  const party = PARTIES[`${country} ${name}`]
  if (party !== undefined) return party
  for (const [form, full, countries] of CHAMBERS) {
    if (form.test(name)) return countries.has(country) ? `${full ?? committeeName(name) ?? name} of ${country}` : null
  }
  return EVERYWHERE.test(name) ? `${name} of ${country}` : null
}
