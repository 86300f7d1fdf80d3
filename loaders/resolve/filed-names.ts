// The name under which a body is filed, whichever article names it: "US Lighthouse Service" and "United States Lighthouse
// Service" are one, so are "Nordkabel AG" and "Nordkabel". In: the fullest name of an organization in its article. Out: the
// name that makes its id. The rules look at the name alone, so that the id does not depend on what was loaded before.
import { keptAnswers } from '../../src/ontology/kept-answers.ts'
import { canonicalOrganization } from '../annotate/names/known-organizations.ts'
import { KNOWN_PLACES } from '../annotate/names/known-places.ts'
import { isOrganizationWord } from '../annotate/names/organization-words.ts'
import { isFrequentWord } from '../text/glue/vocabulary.ts'
import { committeeName } from './congress-committees.ts'
import { americanDepartment } from './national-bodies.ts'
import { otherName } from './other-names.ts'

/** In this order: an American committee may lose its "U.S.", what is left of a company may be known by another name. */
const RULES = [known, committeeName, americanBody, bodyOfTheUnitedNations, companyWithoutForm] as const

/** The name an organization is filed under across articles. */
export const filedName = keptAnswers(10_000, (name) => {
  for (const rule of RULES) {
    const found = rule(name)
    if (found !== null) return found
  }
  return name
})

/** "National Public Radio" for "NPR" */
function known(name: string): string | null {
  return otherName(name) ?? canonicalOrganization(name)
}

/** A body of the country as it is written before it, or as one of many countries' bodies is filed: "Senate of United States". */
const AMERICAN = /^(?:(?:U\. ?S\.?|US|United States) (?<before>\p{Lu}.+)|(?<behind>.+) of (?:the )?United States)$/u
/** A company keeps the letters it chose: "US Tarnways". */
const OF_COMPANY = /\b(?:Airways|Airlines|Bancorp|Bank|Foods|Weekly|News|Corp|Corporation|Company|Inc|Steel)\b/

/** "US |Lighthouse Service|", "|Lighthouse Service| of United States" → "U.S. Lighthouse Service" */
function americanBody(name: string): string | null {
  const { before, behind } = AMERICAN.exec(name)?.groups ?? {}
  const body = before ?? behind
  if (body === undefined) return null
  const american = `U.S. ${body}`
  const found = known(american) ?? americanDepartment(body) ?? (isOnlyAmerican(body) ? known(body) : null)
  if (found !== null) return found
  if (before === undefined || OF_COMPANY.test(body)) return null
  return body.split(' ').some(isOrganizationWord) ? american : null
}

/** Bodies that stand in the table of known organizations without their country. */
const ONLY_AMERICAN = new Set(
  `CIA|FBI|NSA|NASA|USAID|Pentagon|Department of Homeland Security|Federal Reserve|Environmental Protection Agency|Food and Drug Administration
Centers for Disease Control and Prevention|Securities and Exchange Commission|Joint Chiefs of Staff|Immigration and Customs Enforcement
Customs and Border Protection|Office of Management and Budget|Government Accountability Office|Office of the Director of National Intelligence
Defense Intelligence Agency|Drug Enforcement Administration|Transportation Security Administration|Federal Emergency Management Agency
National Transportation Safety Board|Federal Aviation Administration|Federal Trade Commission|Federal Communications Commission
National Institutes of Health|Congressional Research Service|Department of Health and Human Services|Department of Veterans Affairs
Department of Housing and Urban Development|Internal Revenue Service|National Counterterrorism Center|U.S. Navy SEALs`.split(/[|\n]/),
)

function isOnlyAmerican(body: string): boolean {
  return ONLY_AMERICAN.has(known(body) ?? body)
}

/** "U.N. Lighthouse Board" → "United Nations Lighthouse Board"; those who watch the United Nations or befriend them are no body of theirs. */
function bodyOfTheUnitedNations(name: string): string | null {
  const body = /^(?:UN|U\. ?N\.) (\p{Lu}.+)$/u.exec(name)?.[1]
  if (body === undefined || /\b(?:Watch|Association)\b/.test(body)) return null
  const full = `United Nations ${body}`
  return known(full) ?? (body.split(' ').some(isOrganizationWord) ? full : null)
}

const LEGAL_FORM = /(?:,? (?:Inc|Corp|Co|Ltd|Limited|PLC|Plc|plc|LLC|AG|SA|GmbH)\.?)+$/
/** Behind these a form is more than a form: "Halden Group", "Halden Holdings" are names by themselves, unless the whole is known. */
const OF_SEVERAL = /,? (?:Group|Holdings|Company|Corporation)$/

/** "Nordkabel AG" → "Nordkabel"; "News Corp" and "Sons & Co." would say nothing without the form. */
function companyWithoutForm(name: string): string | null {
  const bare = name.replace(LEGAL_FORM, '')
  const shortest = bare.replace(OF_SEVERAL, '')
  const whole = shortest === name || LETTERS.test(shortest) ? null : known(shortest)
  if (whole !== null && (inOneWord(whole) === inOneWord(shortest) || (bare !== name && isCut(whole, shortest)))) return whole
  return bare !== name && isTelling(bare) ? bare : null
}

/** Letters may be another's: "TNB Corp" is not the Tarn National Bank. */
const LETTERS = /^\p{Lu}{1,4}$/u

/** "Exxon Mobil", "ExxonMobil" */
function inOneWord(name: string): string {
  return name.toLowerCase().replace(/[ -]/g, '')
}

/** "Nordkabel" and "Nordkabel Technologies", not "Guardian" and "The Guardian". */
function isCut(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one) || other.endsWith(one)
}

/** Whether a name is one without its form: not a word of every day, a place, or the first of two partners. */
function isTelling(name: string): boolean {
  if (/(?: &| and|-based)$/.test(name) || KNOWN_PLACES.has(name)) return false
  if (LETTERS.test(name)) return known(name) === name
  return name.includes(' ') || !isFrequentWord(name.toLowerCase())
}
