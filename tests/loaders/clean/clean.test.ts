// What cleaning changes and, as important, what it leaves: clean bodies come back byte by byte.
import { describe, expect, test } from 'vitest'
import { cleanBody, cleanBodyWithLog, toGivenOffset } from '../../../loaders/text/clean.ts'

describe('glued words come apart', () => {
  const cases: readonly (readonly [rule: string, glued: string, repaired: string])[] = [
    [
      'a small word before a country',
      'The valley, whereNorwegian engineers work, is deep.',
      'The valley, where Norwegian engineers work, is deep.',
    ],
    ['"the" before a region', 'Ports in theBaltics are open.', 'Ports in the Baltics are open.'],
    ['"in" before a city', 'The hearing inGeneva was short.', 'The hearing in Geneva was short.'],
    ['"to" before a verb', 'New rules aim toprotect the bay.', 'New rules aim to protect the bay.'],
    [
      'two small words',
      'It kept ferries atits own quay and spoke withthe crews.',
      'It kept ferries at its own quay and spoke with the crews.',
    ],
    [
      '"and" after an acronym of the article',
      'NATO met. Members of NATOand partners agreed.',
      'NATO met. Members of NATO and partners agreed.',
    ],
    ['the end of a known longer name', 'Cables in the Caspian Seaor nearby were cut.', 'Cables in the Caspian Sea or nearby were cut.'],
    [
      'a small word after a name of the article',
      'Aaltola spoke. Then Aaltola left. Aaltolais set to return.',
      'Aaltola spoke. Then Aaltola left. Aaltola is set to return.',
    ],
    ['an adjective of direction and a continent', 'Grain went to SouthernEurope by rail.', 'Grain went to Southern Europe by rail.'],
    ['a plural before "to"', 'The farmers took their proteststo the capital.', 'The farmers took their protests to the capital.'],
    ['a comma', 'On Sunday,Finland closed the lock.', 'On Sunday, Finland closed the lock.'],
    ['a closing quotation mark', '"We sail in the coming week,"Aaltola said.', '"We sail in the coming week," Aaltola said.'],
    ['a curly closing quotation mark', '“We sail,”Aaltola said.', '“We sail,” Aaltola said.'],
    ['a full stop before a new sentence', 'The lock was closed.The crews went home.', 'The lock was closed. The crews went home.'],
  ]
  test.each(cases)('%s', (_rule, glued, repaired) => {
    expect(cleanBody(glued)).toBe(repaired)
    expect(cleanBody(repaired)).toBe(repaired)
  })
})

describe('what looks glued and is not stays', () => {
  const cases: readonly (readonly [rule: string, text: string])[] = [
    ['brands', 'ExxonMobil, YouTube, FedEx, BuzzFeed, PayPal and AstraZeneca rose; an iPhone and an eBay share fell.'],
    ['a brand whose parts stand in the article', 'Exxon Mobil, or ExxonMobil, and Pay Pal, or PayPal, are traded.'],
    ['names with a capital inside', 'Ron DeSantis, McDonald, MacDonald, LaRouche, FitzGerald and O’Malley met al-Qaeda’s foes.'],
    ['long words', 'They withhold an infusion, notwithstanding inauthenticity, denuclearization and therefrom a newsstand.'],
    ['trades’ words that begin with a small word', 'The towage fee, an old andiron, a file hasher and two withholders of tax.'],
    ['rare words that begin with a small word', 'An inaction to tokenise, an asymmetry, onboarding and an atonement.'],
    ['rare names that end in a small word', 'Alarikson, Bertilin, Katoris and Mendelis spoke with Sandor and Gilmor.'],
    ['a name and a longer one', 'Karim spoke to Karimis. Karim then left.'],
    ['addresses', 'See www.thepaper.example/inGeneva,Switzerland or mail toease@whereRussian.example about #theBaltics.'],
    ['abbreviations', 'The U.S. and the Ph.D. at 5 p.m.; Booking.com and Node.js; e.g. this.'],
    ['numbers', 'About 3,500 people, 1.5m euros, 10:30am and the 1990s.'],
    ['foreign words', 'He said: todos somos hermanos, enel mundo unido.'],
    ['two spaces for a lost dash', 'It joined NATO  an alliance  and left.'],
    ['agency trailers', 'It ended.\nReporting by Aino Aaltola; Editing by Per Solheim'],
    ['white space of every kind', ' \n\n A line.  \r\n\tAnother.\u00A0 \n'],
    ['control characters, emoji and right-to-left text', '\u0000\u{1F600}\uD800 שלום, עולם،مرحبا'],
    ['nothing', ''],
  ]
  test.each(cases)('%s', (_rule, text) => expect(cleanBody(text)).toBe(text))
})

describe('boilerplate lines go', () => {
  const lines = [
    'To view this video please enable JavaScript, and consider upgrading to a web browser that supports HTML5 video',
    'Your browser does not support the video element.',
    'Read more: Ferry talks resume',
    'READ MORE',
    'Read also: The lock that failed',
    'Related articles:',
    'Sign up for our daily newsletter',
    'Subscribe to our newsletter and get the news in your inbox.',
    "While you're here: every Tuesday, our editors round up the week. You can sign up here for the weekly email newsletter.",
    'Copyright © 2031 The Harbour Courier, LLC.',
    '© 2031 Harbour Courier. All rights reserved.',
    'ADVERTISEMENT',
    'Story continues below advertisement',
    'Share this article on Facebook',
    'Share',
    'Print',
    'Facebook Twitter WhatsApp Email',
    'View comments (12)',
    'Follow us on Twitter @harbourcourier',
    'Click here to listen to the podcast',
    'This website uses cookies to improve your visit.',
    'Loading...',
    'Back to top',
  ]
  test.each(lines)('%s', (line) => {
    const text = `The ferry sailed.\n${line}\nIt was full.`
    expect(cleanBodyWithLog(text)).toMatchObject({ body: 'The ferry sailed.\nIt was full.', removed: [line] })
    expect(cleanBody(`The ferry sailed.\n${line}`)).toBe('The ferry sailed.')
    expect(cleanBody(`${line}\nThe ferry sailed.`)).toBe('The ferry sailed.')
  })

  const sentences = [
    'Read more books, the minister told the pupils of the island school.',
    'Share prices fell on Monday after the ferry operator warned of losses.',
    'Sign up or leave, the captain told the crew.',
    'Print unions called a strike.',
    'Subscribe or perish is the rule of the island press, she said.',
    'Advertisements for the ferry hung on every wall.',
    'Copyright law has changed, said the court.',
    'Follow the money, he said.',
    'The page asked readers to sign up for a petition against the tunnel.',
    'Comments by the mayor angered the crews.',
    'Related talks are to be held in May.',
    'Watch towers line the border.',
    'Twitter said it had closed the account.',
    'Skip the queue, the poster says.',
    'Click fraud costs the firm millions.',
    'Facebook and Twitter were blocked on the island.',
    'All rights are reserved to the crown, the treaty says.',
  ]
  test.each(sentences)('a sentence stays: %s', (sentence) => {
    const text = `The ferry sailed.\n${sentence}\nIt was full.`
    expect(cleanBody(text)).toBe(text)
  })
})

describe('numbers and titles of picture galleries go, their captions stay', () => {
  const cases: readonly (readonly [rule: string, given: string, cleaned: string])[] = [
    [
      'a title behind each number',
      'They left.\n\nPhotos: Lake in flood A boat on the quay. Hide Caption 1 of 3 Photos: Lake in flood Anna Lindqvist in Lindby. Hide Caption 2 of 3 Photos: Lake in flood The lock. Hide Caption 3 of 3',
      'They left.\n\nA boat on the quay. Anna Lindqvist in Lindby. The lock.',
    ],
    [
      'a title said twice, with a dash',
      'Photos: Photos: Lake in flood Photos: Photos: Lake in flood Lake in flood – A boat. Hide Caption 1 of 2 Photos: Photos: Lake in flood Lake in flood – The lock. Hide Caption 2 of 2',
      'A boat. The lock.',
    ],
    [
      'two galleries in a row',
      'Photos: Ice A boat. Hide Caption 1 of 2 Photos: Ice The lock. Hide Caption 2 of 2 Photos: Old ferries Photos: Old ferries Four ferries. Hide Caption 1 of 3 Photos: Old ferries Their crews. Hide Caption 2 of 3 Photos: Old ferries A pilot. Hide Caption 3 of 3',
      'A boat. The lock. Four ferries. Their crews. A pilot.',
    ],
    ['pictures without a title', 'A boat. Hide Caption 1 of 2 The lock. Hide Caption 2 of 2', 'A boat. The lock.'],
    [
      'no gallery',
      'Photos: Lake in flood. They wanted to hide caption 1 of 2.',
      'Photos: Lake in flood. They wanted to hide caption 1 of 2.',
    ],
  ]
  test.each(cases)('%s', (_rule, given, cleaned) => expect(cleanBody(given)).toBe(cleaned))
})

describe('link boxes over names go', () => {
  test.each([
    [
      'glued to a headline',
      'Senator Anna Lindqvist Anna (Ann) Maria LindqvistFerry vote delayed Five things to know MORE spoke first.',
      'Senator Anna Lindqvist spoke first.',
    ],
    ['with a space', 'Anna Lindqvist Anna Lindqvist Ferry vote delayed MORE (R-Lindby) spoke.', 'Anna Lindqvist (R-Lindby) spoke.'],
    ['no box', 'The crews need MORE help, Anna Lindqvist said.', 'The crews need MORE help, Anna Lindqvist said.'],
    ['a name said twice', 'Anna Lindqvist met Ole Lindqvist. They want MORE.', 'Anna Lindqvist met Ole Lindqvist. They want MORE.'],
  ])('%s', (_what, given, expected) => {
    const cleaned = cleanBodyWithLog(given)
    expect(cleaned.body).toBe(expected)
    expect(given.slice(toGivenOffset(cleaned, expected.length - 2))).toBe(expected.slice(-2))
  })
})

describe('the log', () => {
  test('says what was repaired and where, and leads back to the body as given', () => {
    const given = 'Share\nThe hearing inGeneva was short.\nRead more: Talks\nOn Sunday,Finland closed it.\nADVERTISEMENT'
    const cleaned = cleanBodyWithLog(given)
    expect(cleaned.body).toBe('The hearing in Geneva was short.\nOn Sunday, Finland closed it.')
    expect(cleaned.repairs.map(({ before, after }) => [before, after])).toEqual([
      ['inGeneva', 'in Geneva'],
      ['Sunday,Finland', 'Sunday, Finland'],
    ])
    for (const { at } of cleaned.repairs) expect(cleaned.body[at]).toBe(' ')
    expect(cleaned.removed).toEqual(['Share', 'Read more: Talks', 'ADVERTISEMENT'])
    for (const name of ['The', 'Geneva', 'short', 'Sunday', 'Finland', 'closed']) {
      expect(given.slice(toGivenOffset(cleaned, cleaned.body.indexOf(name))).startsWith(name)).toBe(true)
    }
  })
})

test('a huge body of one kind of character is cleaned without growing slower than it', () => {
  for (const part of ['a', 'aB', 'ab,', 'ab,"', 'inGeneva ', '\n', '"', 'zqxwv ', 'Share\n']) {
    const text = part.repeat(300_000 / part.length)
    expect(cleanBody(text).length).toBeLessThanOrEqual(text.length * 1.5)
  }
})
