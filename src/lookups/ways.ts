// How two entities can be connected, one line a way: what stands between them (a quote, an event, a position) and the
// pattern that walks it. Neighbours, paths, the evidence of a link and subgraphs all read this table, so what is a link in
// one is a link in the others. Places in countries and co-mentions have no fact between, and stand beside it in links.ts
// and ties.ts; co-mention is never mixed with what articles state.
import { isInRange } from './days.ts'

export const LINK_KINDS = ['QUOTE', 'EVENT', 'POSITION', 'LOCATION', 'CO_MENTION'] as const
export type LinkKind = (typeof LINK_KINDS)[number]

/** What articles state, as against what merely stands in one article. */
export const STATED_KINDS: readonly LinkKind[] = LINK_KINDS.filter((kind) => kind !== 'CO_MENTION')

/** Which of the facts between two entities come first. */
export const LINK_ORDERS = ['NEWEST_FIRST', 'BEST_FIRST'] as const
export type LinkOrder = (typeof LINK_ORDERS)[number]

/** Of an entity mentioned in more articles than this, the newest count as co-mentions. */
export const CO_MENTION_ARTICLES = 1000

// Whole sentences in quotation marks, then words in them, then speech retold.
const DIRECTNESS = "CASE f.kind WHEN 'direct' THEN 0 WHEN 'partial' THEN 1 ELSE 2 END"

const IS_SPOKEN = isInRange('f.saidOn')
const HAPPENS = isInRange('f.sortDate')
// No EXISTS: inside a subquery the embedded engine takes hundreds of times longer for it than for one more MATCH.
const TELLER = '\n  MATCH (f)-[:REPORTED_IN]->(teller:Article)'
const IS_REPORTED = isInRange('teller.publishedOn')

/** One way to be connected. */
export interface Way {
  readonly name: string
  readonly kind: LinkKind
  /** True when the link leads from `o` to `x`: `o` spoke about `x`. */
  readonly reverse: boolean
  /** True when the pattern holds from `o` to `x` too, so that a pair is met at both of its ends. */
  readonly mutual: boolean
  /** From `x` over the fact `f` to `o`. */
  readonly pattern: string
  /** The date of the fact, for what is newest. */
  readonly date: string
  /** How far the fact is from saying so plainly: 0 is plainest. */
  readonly plainness: string
  /** What must be matched too before it can be asked whether the fact is from the range; '' where the fact has a day. */
  readonly teller: string
  /** The condition that the fact is from the range. */
  readonly inRange: string
}

export const WAYS: readonly Way[] = [
  {
    name: 'spokeAbout',
    kind: 'QUOTE',
    reverse: false,
    mutual: false,
    pattern: '(x)<-[:SPOKEN_BY]-(f:Quote)-[:ABOUT]->(o:Entity)',
    date: 'f.saidOn',
    plainness: DIRECTNESS,
    teller: '',
    inRange: IS_SPOKEN,
  },
  {
    name: 'spokenOfBy',
    kind: 'QUOTE',
    reverse: true,
    mutual: false,
    pattern: '(x)<-[:ABOUT]-(f:Quote)-[:SPOKEN_BY]->(o:Entity)',
    date: 'f.saidOn',
    plainness: DIRECTNESS,
    teller: '',
    inRange: IS_SPOKEN,
  },
  {
    name: 'tookPartWith',
    kind: 'EVENT',
    reverse: false,
    mutual: true,
    pattern: '(x)<-[:HAS_PARTICIPANT]-(f:Event)-[:HAS_PARTICIPANT]->(o:Entity)',
    date: 'f.sortDate',
    plainness: '0',
    teller: '',
    inRange: HAPPENS,
  },
  {
    name: 'tookPartAt',
    kind: 'EVENT',
    reverse: false,
    mutual: false,
    pattern: '(x)<-[:HAS_PARTICIPANT]-(f:Event)-[:LOCATED_IN]->(o:Entity)',
    date: 'f.sortDate',
    plainness: '0',
    teller: '',
    inRange: HAPPENS,
  },
  {
    name: 'sawPartOf',
    kind: 'EVENT',
    reverse: true,
    mutual: false,
    pattern: '(x)<-[:LOCATED_IN]-(f:Event)-[:HAS_PARTICIPANT]->(o:Entity)',
    date: 'f.sortDate',
    plainness: '0',
    teller: '',
    inRange: HAPPENS,
  },
  {
    name: 'heldPositionIn',
    kind: 'POSITION',
    reverse: false,
    mutual: false,
    pattern: '(x)-[:HOLDS]->(f:Position)-[:POSITION_IN]->(o:Entity)',
    date: 'f.searchName',
    plainness: '0',
    teller: TELLER,
    inRange: IS_REPORTED,
  },
  {
    name: 'hadPositionOf',
    kind: 'POSITION',
    reverse: true,
    mutual: false,
    pattern: '(x)<-[:POSITION_IN]-(f:Position)<-[:HOLDS]-(o:Entity)',
    date: 'f.searchName',
    plainness: '0',
    teller: TELLER,
    inRange: IS_REPORTED,
  },
]
