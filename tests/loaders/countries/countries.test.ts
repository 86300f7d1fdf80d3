// Which words are a country, which only look so, and when a capital or seat acts as a government.
import { describe, expect, test } from 'vitest'
import { NO_ANNOTATIONS } from '../../../loaders/annotate/annotations.ts'
import { COUNTRIES, countryByCode } from '../../../loaders/annotate/countries/table.ts'
import { annotateCountries } from '../../../loaders/annotate/countries.ts'
import { readText } from '../../../loaders/text/article-text.ts'

/** "Norway=NO Oslo*=NO": what was found, * for a place that acts. */
function countriesIn(body: string): string {
  const reading = { text: readText(body), publishedOn: '2031-04-05', headline: '' }
  const mentions = annotateCountries(reading, NO_ANNOTATIONS).mentions ?? []
  for (const mention of mentions) expect(body.slice(mention.start, mention.end)).toBe(mention.exact)
  return mentions.map(({ exact, metonym, entityId }) => `${exact}${metonym ? '*' : ''}=${entityId.replace('country:', '')}`).join(' ')
}

describe('the table', () => {
  test('every country has one code, a name, and known successors', () => {
    expect(new Set(COUNTRIES.map((country) => country.code)).size).toBe(COUNTRIES.length)
    for (const { code, name, successors } of COUNTRIES) {
      expect(code).toMatch(/^[A-Z]{2}([A-Z]{2})?$/)
      expect(name).not.toBe('')
      expect(code.length === 4).toBe(successors.length > 0)
      for (const successor of successors) expect(countryByCode(successor)).not.toBeNull()
    }
    expect(COUNTRIES.filter((country) => country.code.length === 2)).toHaveLength(250)
  })

  test('every country is found by its name', () => {
    for (const { code, name } of COUNTRIES) expect(countriesIn(`They spoke of ${name} at length.`)).toBe(`${name}=${code}`)
  })

  test('every country is found by each of its names and demonyms', () => {
    const missed: string[] = []
    for (const { code, name, otherNames, demonyms } of COUNTRIES) {
      for (const form of [...otherNames, ...demonyms]) {
        // Its name stands beside it, as some short forms count only where the article names the country ("KSA").
        if (!countriesIn(`Of ${name} they spoke, and of the ${form} today.`).endsWith(` ${form}=${code}`)) missed.push(`${form}=${code}`)
      }
    }
    // Lower case begins no name but "eSwatini": the country in it is found all the same.
    expect(missed).toEqual(['mainland China=CN', 'occupied Palestinian territories=PS'])
  })

  test('every seat acts for its government', () => {
    const missed: string[] = []
    for (const { code, name, seats } of COUNTRIES) {
      for (const seat of seats) {
        if (!countriesIn(`On Monday ${seat} said that ${name} would answer.`).includes(`${seat.replace('10 ', '')}*=${code}`))
          missed.push(`${seat}=${code}`)
      }
    }
    expect(missed).toEqual([])
  })

  test('no name stands for two countries', () => {
    const names = COUNTRIES.flatMap((country) => [country.name, ...country.otherNames, ...country.demonyms])
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })
})

const FOUND: readonly (readonly [rule: string, text: string, expected: string])[] = [
  ['names, short forms and abbreviations', 'Britain, the U.S., the UK and the USA met.', 'Britain=GB U.S.=US UK=GB USA=US'],
  ['the canonical name and the long one', 'The Russian Federation signed.', 'Russian Federation=RU'],
  ['older names', 'Burma, Swaziland and Zaire were invited.', 'Burma=MM Swaziland=SZ Zaire=CD'],
  [
    'accents may be missing',
    "Côte d'Ivoire, Cote d’Ivoire and Sao Tome and Principe",
    "Côte d'Ivoire=CI Cote d’Ivoire=CI Sao Tome and Principe=ST",
  ],
  [
    'the longest name wins',
    'Guinea-Bissau, Equatorial Guinea and Papua New Guinea',
    'Guinea-Bissau=GW Equatorial Guinea=GQ Papua New Guinea=PG',
  ],
  [
    'two Congos, two Koreas',
    'DR Congo and Congo-Brazzaville; North Korea and South Korea',
    'DR Congo=CD Congo-Brazzaville=CG North Korea=KP South Korea=KR',
  ],
  ['demonyms', 'Finnish and Estonian crews; the Finns left.', 'Finnish=FI Estonian=EE Finns=FI'],
  ['demonyms with a hyphen', 'the Norwegian-Swedish border and ex-Soviet ports', 'Norwegian=NO Swedish=SE Soviet=SUHH'],
  ['possessives', "Georgia’s ports near Tbilisi and Latvia's roads", 'Georgia=GE Latvia=LV'],
  ['inside an organization', 'The Kazakh Water Ministry and the Bank of England spoke.', 'Kazakh=KZ England=GB'],
  ['capitals', 'UKRAINE and SOUTH AFRICA agreed.', 'UKRAINE=UA SOUTH AFRICA=ZA'],
  [
    'former states',
    'Born in Czechoslovakia, she studied in East Germany and Yugoslavia.',
    'Czechoslovakia=CSHH East Germany=DDDE Yugoslavia=YUCS',
  ],
  ['a person and a country of one name', 'The king flew to Jordan. Michael Jordan stayed home.', 'Jordan=JO'],
  ['a country with an army of its own, and a person', 'Israel’s army fired. Israel Borg, a cook, was hurt.', 'Israel=IL'],
  ['a river named like a country', 'The Jordan River flows past Jordan.', 'Jordan=JO'],
  ['a small letter and a capital', 'eSwatini borders Mozambique.', 'eSwatini=SZ Mozambique=MZ'],
  ['an abbreviation beside its country', 'The Emirates and the UAE; NZ, or New Zealand', 'Emirates=AE UAE=AE NZ=NZ New Zealand=NZ'],
  ['English before a noun', 'an English town', 'English=GB'],
  ['the people, not the language', 'The English and the Russians argued.', 'English=GB Russians=RU'],
]

describe('found', () => {
  test.each(FOUND)('%s', (_rule, text, expected) => expect(countriesIn(text)).toBe(expected))
})

const NOT_FOUND: readonly (readonly [rule: string, text: string])[] = [
  ['an American state', 'She moved to New Mexico and then to New Jersey.'],
  ['Georgia, the American state', 'Voters in Atlanta, Georgia, and in Alabama, Georgia and Florida queued.'],
  ['seas and gulfs', 'The South China Sea, the Gulf of Mexico, the Persian Gulf, the Irish Sea and the Sea of Japan are calm.'],
  ['continents', 'Latin American, Central American and South American ports; North America'],
  ['regions that hold a name', 'New England, New South Wales, British Columbia, Inner Mongolia and the Korean Peninsula'],
  ['persons', 'Michael Jordan, Mr. Jordan, Chad Wolf and Israel Kamakawi met Jimmy Wales.'],
  ['animals and food', 'A Guinea pig, a German shepherd, French fries, Swiss cheese, Turkish delight and Danish pastry'],
  ['small letters', 'We ate turkey from china plates, wore a jersey and played polish.'],
  ['languages', 'It was written in English and translated from Chinese into Russian.'],
  ['speakers of languages', 'She speaks Russian; the French-speaking crew took English lessons.'],
  ['a language as a subject', 'English remains an official language.'],
  ['currencies and papers', 'It cost US$5 million, said USA Today.'],
  ['a currency cut from its sum', 'It cost US $5 million, or US $ 5 a head.'],
  ['a township named so', 'Peru, Indiana, and Cuba, Missouri, are small; so is Lebanon County.'],
  ['a town in the American state', 'The firm, from Savannah, Georgia, flew to Tbilisi.'],
  ['the governor of the American state', 'The governor of Georgia flew to Tbilisi.'],
  ['a county in the American state', 'A jury in Ware County, Georgia, was sworn in.'],
  ['a bird at the market', 'Turkey prices and Turkey farmers'],
  ['a list of languages', 'He speaks French, German and a little Russian.'],
  ['a father’s name', 'Cuba Borg Jr. sang.'],
  ['a ship', 'The USS Georgia left the port.'],
  ['bodies of the other Korea', "The Korean Central News Agency and the Korean People's Army said so."],
  ['two Koreas', 'The two Koreas met.'],
  ['streets', 'They live at 12 Panama Street.'],
  ['peoples that are none of a state', 'West Indian crews and the Fighting Irish of Notre Dame'],
]

describe('no country', () => {
  test.each(NOT_FOUND)('%s', (_rule, text) => expect(countriesIn(text)).toBe(''))
})

const ACTS: readonly (readonly [rule: string, text: string, expected: string])[] = [
  ['says', 'Moscow has said it will wait.', 'Moscow*=RU'],
  ['says, with something between', 'Beijing, meanwhile, accused the port of delay.', 'Beijing*=CN'],
  ['in a clause', 'She said that Tehran funds the port.', 'Tehran*=IR'],
  ['after an opening quotation mark', 'She added that Tokyo “will never agree”.', 'Tokyo*=JP'],
  ['after a day', 'On Monday Moscow said it would wait.', 'Moscow*=RU'],
  ['says, after a town', 'Guns shelled the town, Kyiv says.', 'Kyiv*=UA'],
  ['a small state', 'Honiara signed a pact that worries Canberra.', 'Honiara*=SB Canberra*=AU'],
  ['a common name beside its country', 'New Zealand is small; Wellington has declined.', 'New Zealand=NZ Wellington*=NZ'],
  ['possessive', "Beijing's assertiveness worries the region.", 'Beijing*=CN'],
  ['between', 'Talks between Tehran and Washington failed.', 'Tehran*=IR Washington*=US'],
  ['with and against', 'Relations with Ankara soured after threats against Athens.', 'Ankara*=TR Athens*=GR'],
  [
    'pressure, signals, messages',
    'Pressure on Kyiv grew with signals from Washington and a message to Tehran.',
    'Kyiv*=UA Washington*=US Tehran*=IR',
  ],
  ['urged', 'They urged Islamabad to act.', 'Islamabad*=PK'],
  ['with a hyphen', 'the Moscow-friendly party and pro-Beijing voters', 'Moscow*=RU Beijing*=CN'],
  ['before a word for a government', 'the Damascus regime', 'Damascus*=SY'],
  ['in a condition', 'They fear sanctions, should Warsaw close the port.', 'Warsaw*=PL'],
  ['from one and from another', 'Comments made in recent days from Vienna but also from Rome were cool.', 'Vienna*=AT Rome*=IT'],
  ['an object behind its verb', 'Moscow congratulated her.', 'Moscow*=RU'],
  ['in a list of actors', 'Washington, Seoul and Tokyo agreed.', 'Washington*=US Seoul*=KR Tokyo*=JP'],
  [
    'seats',
    'The Kremlin has demanded a vote, and Downing Street and the White House said no.',
    'Kremlin*=RU Downing Street*=GB White House*=US',
  ],
  ['a seat before its spokesman', 'White House spokesman Per Hale declined.', 'White House*=US'],
  ['Brussels', 'Brussels has proposed a quota.', 'Brussels*=organization:european-union'],
]

describe('a capital or seat that acts', () => {
  test.each(ACTS)('%s', (_rule, text, expected) => expect(countriesIn(text)).toBe(expected))
})

const PLACES: readonly (readonly [rule: string, text: string])[] = [
  ['in, at, near', 'They met in Moscow, near Beijing and outside Cairo.'],
  ['in a list of places', 'Offices in London and Paris closed.'],
  ['datelines', 'MOSCOW (Reuters) - A ferry sank.\nCAIRO — It was full.'],
  ['arrival and departure', 'She flew to Tokyo, arrived from Seoul, left for Ankara and visited Vienna.'],
  ['parts of a city', "a Moscow suburb, Moscow airport, Kyiv's streets and the Cairo University"],
  ['a summit there', 'the Helsinki summit and the Hanoi talks'],
  ['newspapers and treaties', 'the Washington Post, the Moscow Times and the Paris Agreement'],
  ['persons', 'George Washington and Denzel Washington'],
  ['what is said to be the capital', 'Minsk, the capital, and the capital, Kyiv, are far.'],
  ['where things happen to it', 'Damascus was hit by storms.'],
  ['a common name without its country', 'Wellington has declined.'],
  ['a second city', 'Tripoli, its second city, was quiet.'],
  ['a legislature', 'Washington’s legislature in Olympia voted.'],
  ['based there', 'a Beirut-based analyst'],
  ['inside a building', 'They dined at the White House, in the Kremlin and on Capitol Hill.'],
  ['Brussels as a city', 'They met in Brussels.'],
  ['a capital that is hardly a government', 'Victoria said that Georgetown has won.'],
]

describe('a capital or seat that is a place', () => {
  test.each(PLACES)('%s', (_rule, text) => expect(countriesIn(text)).toBe(''))
})

test('a person called like a capital is no government, though its country is named', () => {
  expect(countriesIn('Valdeska Paris sang on French television. Paris claims that she was ill.')).toBe('French=FR')
})

test('a mention carries the canonical name and the kind', () => {
  const reading = { text: readText('Britons met Brussels has said.'), publishedOn: '2031-04-05', headline: '' }
  expect(annotateCountries(reading, NO_ANNOTATIONS).mentions).toEqual([
    { start: 0, end: 7, exact: 'Britons', kind: 'Country', entityId: 'country:GB', name: 'United Kingdom', metonym: false },
    {
      start: 12,
      end: 20,
      exact: 'Brussels',
      kind: 'Organization',
      entityId: 'organization:european-union',
      name: 'European Union',
      metonym: true,
    },
  ])
})

test('an empty text has none', () => {
  expect(annotateCountries({ text: readText(''), publishedOn: '2031-04-05', headline: '' }, NO_ANNOTATIONS)).toEqual({})
})

test('a huge text of one name is read without growing slower than it', () => {
  for (const part of [
    'Jordan ',
    'Michael Jordan ',
    'Moscow ',
    'Moscow, ',
    'Moscow and ',
    'Georgia, ',
    "Beijing's ",
    'The White House ',
    'English ',
  ]) {
    const text = part.repeat(40_000 / part.length)
    const reading = { text: readText(text), publishedOn: '2031-04-05', headline: '' }
    expect((annotateCountries(reading, NO_ANNOTATIONS).mentions ?? []).length).toBeLessThanOrEqual(text.length / part.length)
  }
})
