// Whose "Congress", "Senate" or "Supreme Court" is meant, in invented news of many countries.
import { describe, expect, it } from 'vitest'
import { annotateArticle } from '../../../loaders/annotate/annotate-article.ts'
import { parseArticle } from '../../../loaders/article.ts'

function bodiesIn(body: string): string[] {
  const article = parseArticle({ source: 'test', title: 'A day in the capital', date: '2031-01-01', body })
  const { mentions } = annotateArticle(article).annotations
  return mentions.flatMap(({ kind, entityId }) => (kind === 'Organization' ? entityId.slice('organization:'.length) : []))
}

const CASES: readonly (readonly [rule: string, body: string, bodies: readonly string[]])[] = [
  ['an owner before it', "Peru's Congress met on Monday.", ['congress-of-peru']],
  ['… as a people', 'The Peruvian Congress met on Monday.', ['congress-of-peru']],
  ['… behind it', 'The Congress of Peru met on Monday.', ['congress-of-peru']],
  ['… and then without', "Peru's Congress met on Monday. Congress will vote on Friday.", ['congress-of-peru', 'congress-of-peru']],
  [
    '… but not where the American one is about',
    "The White House praised Peru's Congress. The U.S. wants trade, and U.S. officials asked Congress for money.",
    ['congress-of-peru', 'u-s-congress'],
  ],
  ["a council that is another's by default", "Norway's Security Council met.", ['security-council-of-norway']],
  ['… and that other', 'Norway spoke in the Security Council.', ['united-nations-security-council']],
  ['… of the American president by default', "Norway's National Security Council met.", ['national-security-council-of-norway']],
  ['a people beside the only body of that name', "The Chinese People's Liberation Army marched.", ['people-liberation-army']],
  ['a people beside it that does not own it', 'The Justice Department of Russian spies knew nothing.', ['u-s-justice-department']],
  [
    'the Philippines',
    'Officials in the Philippines asked the Senate for more time. The Philippines has few ports, and Philippine fishermen protested. The Supreme Court will decide.',
    ['senate-of-philippines', 'supreme-court-of-philippines'],
  ],
  [
    '… the House of Representatives',
    'Farmers in the Philippines marched. Philippine police stood by while the House of Representatives met. The Philippines grows rice.',
    ['house-of-representatives-of-philippines'],
  ],
  [
    'Nigeria',
    'Nigeria will build two ports, the Senate was told. Nigerian traders cheered. Nigeria sells oil, and the Army guards it.',
    ['senate-of-nigeria', 'army-of-nigeria'],
  ],
  [
    '… a committee of its Senate',
    'Nigeria will build two ports, the Senate Ports Committee was told. Nigerian traders cheered. Nigeria sells oil.',
    ['senate-ports-committee-of-nigeria'],
  ],
  [
    'Argentina',
    'Argentina sold its railways. The Argentine peso fell after Congress adjourned. Argentina owes billions.',
    ['congress-of-argentina'],
  ],
  [
    'Mexico',
    'Mexico elected new judges. The Mexican peso rose as Congress met, and the Supreme Court sat in Mexico as well.',
    ['congress-of-mexico', 'supreme-court-of-mexico'],
  ],
  [
    'Australia',
    'Australia banned the nets. Australian fishermen said the Senate had failed them. Australia exports tuna.',
    ['senate-of-australia'],
  ],
  [
    'Japan, told by its towns',
    'TOKYO — The House of Representatives was dissolved on Friday. The Foreign Ministry said Japan would go on with talks. Ships are built in Yokohama.',
    ['house-of-representatives-of-japan', 'foreign-ministry-of-japan'],
  ],
  [
    'the Philippines, told by their towns',
    'MANILA — The Senate passed a bill on nets. Fishermen from Cebu and Davao marched. “Congress must act,” they said in Quezon City.',
    ['senate-of-philippines', 'congress-of-philippines'],
  ],
  [
    'Nigeria, told by its towns',
    'ABUJA — The Senate asked the Army to leave Kaduna. Traders from Kano and Lagos cheered. The Senate Committee on Finance will meet.',
    ['senate-of-nigeria', 'army-of-nigeria', 'senate-finance-committee-of-nigeria'],
  ],
  [
    'Pakistan beside its neighbour',
    'ISLAMABAD — The Senate met on Monday. The Foreign Ministry summoned the Indian envoy. Pakistan denied it, and troops in Karachi were ready.',
    ['senate-of-pakistan', 'foreign-ministry-of-pakistan'],
  ],
  [
    'Kenya',
    'Kenya raised the tax. Kenyan drivers went to the Supreme Court, and Parliament met. Kenya imports fuel.',
    ['supreme-court-of-kenya', 'parliament-of-kenya'],
  ],
  [
    'the Commission beside the European Union',
    'BRUSSELS — Talks of the European Union and Norway went on. “We are patient,” said Per Lund, who speaks for the Commission.',
    ['european-union', 'european-commission'],
  ],
  [
    '… but not where it is short for another',
    'The European Union sent observers to Kampala. The Lake Fisheries Commission met. Per Lund, who speaks for the Commission, was patient.',
    ['european-union', 'lake-fisheries-commission', 'lake-fisheries-commission'],
  ],
  ['India: a party', 'India goes to the polls. Indian voters like Congress no more. India has many parties.', ['indian-national-congress']],
  ['Ghana', 'Ghana will import rice. Ghanaian farmers told Parliament so. Ghana is dry.', ['parliament-of-ghana']],
  ['Canada', 'Canada lost the case. Canadian loggers asked the Senate for help. Canada exports timber.', ['senate-of-canada']],
  [
    'a country without such a chamber',
    'Norway sent ships. Norwegian sailors saw the Senate on television. Norway is rich.',
    ['u-s-senate'],
  ],
  [
    'the United States',
    'The U.S. will pay. American voters asked the Supreme Court, and U.S. troops of the Army and the Marine Corps left.',
    ['u-s-supreme-court', 'army-of-united-states', 'u-s-marine-corps'],
  ],
  ['… but not a state', "The U.S. will pay. American voters asked California's Supreme Court. The U.S. is large.", ['supreme-court']],
  [
    'a general of the United States in an article on another country',
    'Norway armed. Swedish troops trained in Norway, said Army Lt. Gen. Tim Ferrol of the Pentagon. The Army has few tanks there.',
    ['army-of-united-states', 'pentagon', 'army'],
  ],
  ['… but not one of that country', 'Kenya armed. Kenyan troops trained, said Army Gen. Tim Odhiambo. Kenya is calm.', ['army-of-kenya']],
  [
    'the speaker of the American House',
    'Norway sold fish. Norwegian ships left Norway as American buyers and House Speaker Ann Ferrol came. Norway paid.',
    ['u-s-house-of-representatives'],
  ],
  [
    '… of another country',
    'Nigeria sold oil. Nigerian ships left as House Speaker Musa Adeyemi came. Nigeria paid.',
    ['house-of-representatives-of-nigeria'],
  ],
  [
    '… nor one who opens a sentence',
    'Kenya and Uganda armed, the Pentagon says. Army Gen. Tim Odhiambo was pleased. Kenya and Uganda are calm.',
    ['pentagon', 'army'],
  ],
  ['a secretary of the treasury', 'Norway and American Treasury Secretary Ann Ferrol met. Norway, Norway, Norway.', ['u-s-treasury']],
  ['… another treasury', 'Norway, Kenya and American bankers met the Treasury.', ['treasury']],
  ['a broadcaster', 'Norway and American envoys met, he told ABC on Sunday.', ['abc-news']],
  ['… another', 'Norway and American envoys met, he told the ABC on Sunday.', ['abc']],
  [
    'two countries as much',
    'Kenya and Uganda met. Kenyan and Ugandan ministers smiled. Kenya and Uganda wait for the Supreme Court.',
    ['supreme-court'],
  ],
]

describe('whose body it is', () => {
  it.each(CASES)('%s', (_rule, body, bodies) => {
    expect(bodiesIn(body)).toEqual(bodies)
  })
})
