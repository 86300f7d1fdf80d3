// Whether an article is told in the United States about its own politics: it names their Congress or a party, and no country
// that has a congress or senate of its own as often. In: the names of the text.
import { entityId } from '../../../src/ontology/ids.ts'
import { AMERICA } from './bodies.ts'
import type { TitleText } from './title-words.ts'

export const SENATE = entityId('Organization', 'U.S. Senate')
export const HOUSE = entityId('Organization', 'U.S. House of Representatives')
export const PARTIES: ReadonlySet<string> = new Set([
  entityId('Organization', 'Republican Party'),
  entityId('Organization', 'Democratic Party'),
])

/** Bodies that news from abroad seldom names; a "Democratic Party" is in many countries. */
const AT_HOME: ReadonlySet<string> = new Set([SENATE, HOUSE, ...['Republican Party', 'U.S. Congress'].map(organization)])
const AMERICAN: ReadonlySet<string> = new Set([AMERICA, ...AT_HOME, ...PARTIES, ...['White House', 'Pentagon'].map(organization)])

/** Countries whose newspapers write "Congress", "Sen. ‹name›" or "Representative ‹name›" of their own as well. */
const OTHER_SENATES: ReadonlySet<string> = new Set(
  'PH NG AU CA KE LR PK IE IT FR MX CO AR CL PE BR ES BE NL PL CZ RO ZA ZW TH MY JM TT KR'.split(' ').map((code) => `country:${code}`),
)

/** "Congress" is a party there. */
const INDIA = 'country:IN'

export interface AmericanNames {
  /** No other country of senators is named as often as the United States and its bodies. */
  readonly isMost: boolean
  /** One of its bodies is named. */
  readonly isNamed: boolean
  /** Its Congress, a chamber or a party is named. */
  readonly isAtHome: boolean
}

/** How the article names the United States. */
export function americanNames(text: TitleText): AmericanNames {
  let american = 0
  let isAtHome = false
  let isNamed = false
  const others = new Map<string, number>()
  for (const { mention } of text.mentions.all) {
    const id = mention.entityId
    isAtHome ||= AT_HOME.has(id)
    if (AMERICAN.has(id)) {
      american++
      isNamed ||= id !== AMERICA
    } else if (OTHER_SENATES.has(id) || id === INDIA) others.set(id, (others.get(id) ?? 0) + 1)
  }
  const india = others.get(INDIA) ?? 0
  others.delete(INDIA)
  const isMost = american > Math.max(0, ...others.values())
  return { isMost, isNamed, isAtHome: isAtHome && isMost && american > india }
}

function organization(name: string): string {
  return entityId('Organization', name)
}
