// Names in sentences made for the purpose: which are found, of which kind, and exactly where.
import { describe, expect, it } from 'vitest'
import type { Annotations, Annotator } from '../../../loaders/annotate/annotations.ts'
import { NO_ANNOTATIONS } from '../../../loaders/annotate/annotations.ts'
import { annotateCountries } from '../../../loaders/annotate/countries.ts'
import { annotateOrganizations } from '../../../loaders/annotate/organizations.ts'
import { annotatePeople } from '../../../loaders/annotate/people.ts'
import { annotatePlaces } from '../../../loaders/annotate/places.ts'
import { readText } from '../../../loaders/text/article-text.ts'

const ANNOTATORS: readonly Annotator[] = [annotateCountries, annotatePeople, annotateOrganizations, annotatePlaces]

function namesIn(body: string): string[] {
  const reading = { text: readText(body), publishedOn: '2031-01-01', headline: '' }
  let found: Annotations = NO_ANNOTATIONS
  for (const annotate of ANNOTATORS) found = { ...found, ...annotate(reading, found) }
  for (const mention of found.mentions) expect(body.slice(mention.start, mention.end)).toBe(mention.exact)
  return found.mentions.map(({ kind, exact }) => `${kind}: ${exact}`)
}

describe('names in a sentence', () => {
  it.each([
    ['a title is not part of the name', 'Reporters met Foreign Minister Ingrid Halvorsen on Monday.', ['Person: Ingrid Halvorsen']],
    ['a courtesy title is not part of the name', 'Later Mr. Karimov spoke to reporters.', ['Person: Karimov']],
    ["'s is not part of the name", "Maria Petrescu's speech was short.", ['Person: Maria Petrescu']],
    ['a surname said to speak', 'Tomas Brandt arrived. "It is late," Brandt said.', ['Person: Tomas Brandt', 'Person: Brandt']],
    [
      'a son called like his father',
      'They told Odra Jr. so, and Martin Brandt Sr. left.',
      ['Person: Odra Jr.', 'Person: Martin Brandt Sr.'],
    ],
    ['… but not a junior of his own', 'Maria Petrescu met Jr staff.', ['Person: Maria Petrescu']],
    ['hyphenated given names', 'The actor Park Seo-yun was there.', ['Person: Park Seo-yun']],
    ['small words inside a name', 'The envoy Ursula van der Meer smiled.', ['Person: Ursula van der Meer']],
    ['a known organization', 'He works for the World Health Organization today.', ['Organization: World Health Organization']],
    ['an acronym', 'The talks were led by the OSCE.', ['Organization: OSCE']],
    ['a university of a city', 'She teaches at the University of Helsinki.', ['Organization: University of Helsinki']],
    ['a city', 'They will meet in Geneva.', ['Place: Geneva']],
    ['a sea', 'The ship sank in the Black Sea.', ['Place: Black Sea']],
    ['who is told something', 'Anna Brandt told Morning Brief on Monday.', ['Person: Anna Brandt', 'Organization: Morning Brief']],
    ['a day is no name', 'They will meet on Monday.', []],
    ['the first word of a sentence is no name by itself', 'Protesters filled the square.', []],
  ])('%s', (_rule, body, expected) => {
    expect(namesIn(body)).toEqual(expected)
  })

  it('a country inside a longer organization stays a mention of its own', () => {
    expect(namesIn('A spokesman for the Ukrainian Foreign Ministry declined to comment.')).toEqual([
      'Organization: Ukrainian Foreign Ministry',
      'Country: Ukrainian',
    ])
  })
})

describe('an acronym and its long form', () => {
  it.each([
    ['in brackets after it', 'The Lake Trade Bureau (LTB) met. Later LTB agreed.', ['Lake Trade Bureau', 'LTB', 'LTB']],
    ['before it', 'LTB (Lake Trade Bureau) met. Later the LTB agreed.', ['LTB', 'Lake Trade Bureau', 'LTB']],
    ['small letters for small words', 'The Bureau of Lakes (BoL) met. The BoL agreed.', ['Bureau of Lakes', 'BoL', 'BoL']],
    ['a whole word at its end', 'The Lake Trade Fund (LTFund) met. So LTFund pays.', ['Lake Trade Fund', 'LTFund', 'LTFund']],
    ['an acronym inside the long form', 'The UN Lake Programme (UNLP) met. UNLP pays.', ['UN Lake Programme', 'UNLP', 'UNLP']],
    ['with a number', 'The Movimento 5 Laghi (M5L) met. M5L agreed.', ['Movimento 5 Laghi', 'M5L', 'M5L']],
    ['of another language', 'She leads the SPD (Lake Seal Association) there. SPD agreed.', ['SPD', 'Lake Seal Association', 'SPD']],
    ['of a law is no organization', 'The Lake Trade Act (LTA) was passed. The LTA is new.', []],
    ['of an office is no organization', 'The Municipal Chief Executive (MCE) came. The MCE spoke.', []],
  ])('%s', (_rule, body, expected) => {
    const found = namesIn(body).filter((name) => name.startsWith('Organization: '))
    expect(found.map((name) => name.slice('Organization: '.length))).toEqual(expected)
  })
})

describe('names run together, and words that are none', () => {
  it.each([
    ['a dateline in capitals', 'ADDIS ABABA - African Union officials met.', ['Place: ADDIS ABABA', 'Organization: African Union']],
    ['… before an article', 'ADDIS ABABA - The African Union met.', ['Place: ADDIS ABABA', 'Organization: African Union']],
    ['… and the gap it left', "OSLO  Norway's government named a minister.", ['Place: OSLO', 'Country: Norway']],
    ['a case of a state', 'In State v Van der Merwe the court held that the fine was fair.', ['Person: Van der Merwe']],
    ['a thing of every town', 'Power is out in Geneva. Power was cut on Monday.', ['Place: Geneva']],
    ['capitals of a pact', 'They left the TPP when Maria Petrescu came.', ['Person: Maria Petrescu']],
    ['… but not of a body', 'They left the OSCE when Maria Petrescu came.', ['Organization: OSCE', 'Person: Maria Petrescu']],
    ['capitals of a person', 'In Geneva, FDR met Maria Petrescu.', ['Place: Geneva', 'Person: FDR', 'Person: Maria Petrescu']],
    ['… but not of an airport', 'The plane landed at JFK in Geneva.', ['Place: JFK', 'Place: Geneva']],
    ['capitals of no body', 'The URL of the page was sent to Maria Petrescu.', ['Person: Maria Petrescu']],
  ])('%s', (_rule, body, expected) => {
    expect(namesIn(body)).toEqual(expected)
  })
})

describe('names beside a hyphen', () => {
  it.each([
    ['known to the tables', 'It was a NATO-led force.', 'Organization: NATO'],
    ['after "pro"', 'Pro-Hamas crowds met.', 'Organization: Hamas'],
    ['known from the article', 'The Lake Trade Bureau (LTB) met. An LTB-backed plan failed.', 'Organization: LTB'],
  ])('%s', (_rule, body, expected) => {
    expect(namesIn(body).at(-1)).toBe(expected)
  })
})

describe('any text', () => {
  it.each([
    ['empty', ''],
    ['spaces and line ends', ' \r\n\t\n '],
    ['only quotation marks', '"“”\'\'``"'.repeat(50)],
    ['no punctuation', 'President Halvorsen met Karimov in Geneva '.repeat(300)],
    ['one endless word', 'A'.repeat(50_000)],
    ['only capitals', 'PRESIDENT HALVORSEN MET KARIMOV '.repeat(300)],
    ['right to left', 'قال الرئيس إن المحادثات تأجلت. אמר הנשיא'],
    ['emoji', 'Mr. 👩‍👩‍👧 Smith 🇫🇮 in 🏙️ Paris'],
    ['control characters', 'Mr.\u0000 Smith\u0007 of \u001bParis\uFFFE'],
    ['half a surrogate pair', 'Mr. \ud83d Smith \udc00'],
    ['Windows line ends', 'Mr. Smith\r\nof Paris\r\n'],
  ])('%s: every mention is where it says', (_what, body) => {
    expect(Array.isArray(namesIn(body))).toBe(true)
  })
})
