// Every link that starts at an entity, added up: entities in; out, for each other end and relation, how many facts and
// articles, from when to when, and which article told first and which last. A file of the graph is made of these. A link
// between two equals is given once, from the smaller id; where one acts on the other it has a direction.
import type { Runner } from '../graph/graph.ts'
import { defineStatement } from '../graph/statement.ts'
import type { EntityKind } from '../ontology/ontology.ts'
import { LAST, type Range } from './page.ts'
import type { Raw } from './rows.ts'
import { CO_MENTION_ARTICLES, type LinkKind } from './ways.ts'

/** By one relation so many links of an entity are read at once. */
const LINKS_AT_ONCE = 1000

/** What one entity has to do with the other, in words that are part of a link's id. */
export type Relation = 'spoke-about' | 'acted-on' | 'took-part-with' | 'took-part-in' | 'held-position-in' | 'lies-in' | 'mentioned-with'

/** Which article tells which fact; a co-mention's fact is the article itself. */
export interface Telling {
  readonly articleId: string
  readonly factId: string
}

/** All facts of one relation between two entities. */
export interface LinkTotal {
  readonly kind: LinkKind
  readonly relation: Relation
  readonly directed: boolean
  readonly fromId: string
  readonly toId: string
  readonly facts: number
  readonly articles: number
  /** YYYY-MM-DD, the days of the facts; null for where a place lies. */
  readonly firstOn: string | null
  readonly lastOn: string | null
  /** The earliest article that tells one of the facts, and the latest; null for where a place lies: known, not reported. */
  readonly firstTold: Telling | null
  readonly lastTold: Telling | null
}

interface RelationRule {
  readonly kind: LinkKind
  readonly relation: Relation
  readonly directed: boolean
  /** From `x` over the fact `f` to `o`, with the condition on them. */
  readonly match: string
  readonly where?: string
  /** From `f` to the article `a` that tells it, where the match does not lead there. */
  readonly told?: string
  /** The day of a fact. */
  readonly day: string
}

const ACTS_ON = "(own.role = 'actor' AND other.role = 'recipient')"
const IS_ACTED_ON = "(own.role = 'recipient' AND other.role = 'actor')"
const TOGETHER = 'MATCH (x)<-[own:HAS_PARTICIPANT]-(f:Event)-[other:HAS_PARTICIPANT]->(o:Entity)'
const REPORTED = 'MATCH (f)-[:REPORTED_IN]->(a:Article)'

const RULES: readonly RelationRule[] = [
  {
    kind: 'QUOTE',
    relation: 'spoke-about',
    directed: true,
    match: 'MATCH (x)<-[:SPOKEN_BY]-(f:Quote)-[:ABOUT]->(o:Entity)',
    told: 'MATCH (f)-[:QUOTED_IN]->(a:Article)',
    day: 'f.saidOn',
  },
  { kind: 'EVENT', relation: 'acted-on', directed: true, match: TOGETHER, where: ACTS_ON, told: REPORTED, day: 'f.sortDate' },
  {
    kind: 'EVENT',
    relation: 'took-part-with',
    directed: false,
    match: TOGETHER,
    where: `o.id > x.id AND NOT ${ACTS_ON} AND NOT ${IS_ACTED_ON}`,
    told: REPORTED,
    day: 'f.sortDate',
  },
  {
    kind: 'EVENT',
    relation: 'took-part-in',
    directed: true,
    match: 'MATCH (x)<-[:HAS_PARTICIPANT]-(f:Event)-[:LOCATED_IN]->(o:Entity)',
    told: REPORTED,
    day: 'f.sortDate',
  },
  {
    kind: 'POSITION',
    relation: 'held-position-in',
    directed: true,
    match: 'MATCH (x)-[:HOLDS]->(f:Position)-[:POSITION_IN]->(o:Entity)',
    told: REPORTED,
    day: 'a.publishedOn',
  },
  {
    kind: 'CO_MENTION',
    relation: 'mentioned-with',
    directed: false,
    match: `MATCH (x)<-[m:MENTIONS]-(f:Article) WHERE m.publishedOn >= $from AND m.publishedOn <= $to
  WITH x, place, f, m ORDER BY m.publishedOn DESC, f.id DESC LIMIT $articles
  MATCH (f)-[:MENTIONS]->(o:Entity)`,
    where: 'o.id > x.id',
    day: 'a.publishedOn',
  },
]

interface Found {
  readonly key: string
  readonly links: readonly Raw[]
}

function totalsStatement({ relation, match, where, told, day }: RelationRule) {
  const conditions = ['o.id > place.after', 'o.id <> x.id', '(size($entityKinds) = 0 OR o.kind IN $entityKinds)', ...(where ? [where] : [])]
  return defineStatement<Found>({
    name: `linkTotals.${relation}`,
    kind: 'read',
    text: `UNWIND $places AS place
MATCH (x:Entity {id: place.id})
CALL (x, place) {
  ${match}
  WHERE ${conditions.join('\n    AND ')}
  ${told ?? 'WITH o, f, f AS a'}
  WITH o, f, a, ${day} AS happenedOn, a.publishedOn + ' ' + a.id + ' ' + f.id AS telling
  WHERE happenedOn >= $from AND happenedOn <= $to
  WITH o.id AS otherId, count(DISTINCT f.id) AS facts, count(DISTINCT a.id) AS articles, min(happenedOn) AS firstOn, max(happenedOn) AS lastOn, min(telling) AS firstTold, max(telling) AS lastTold
  ORDER BY otherId LIMIT $n
  RETURN collect({otherId: otherId, facts: facts, articles: articles, firstOn: firstOn, lastOn: lastOn, firstTold: firstTold, lastTold: lastTold}) AS links
}
RETURN place.id AS key, links`,
    example: { places: [{ id: 'none:0', after: '' }], entityKinds: [], from: '', to: LAST, articles: CO_MENTION_ARTICLES, n: 10 },
  })
}

const STATEMENTS = RULES.map((rule) => ({ rule, statement: totalsStatement(rule) }))

const LIES_IN = defineStatement<Found>({
  name: 'linkTotals.lies-in',
  kind: 'read',
  text: `UNWIND $places AS place
MATCH (x:Place {id: place.id})
CALL (x, place) {
  MATCH (x)-[:LOCATED_IN]->(o:Country)
  WHERE o.id > place.after AND (size($entityKinds) = 0 OR o.kind IN $entityKinds)
  WITH o.id AS otherId ORDER BY otherId LIMIT $n
  RETURN collect({otherId: otherId}) AS links
}
RETURN place.id AS key, links`,
  example: { places: [{ id: 'none:0', after: '' }], entityKinds: [], n: 10 },
})

/** Which links are wanted: of which kinds, to which kinds of entity (none is any), from which days. */
export interface LinkChoice {
  readonly kinds: readonly LinkKind[]
  readonly entityKinds: readonly EntityKind[]
  readonly range: Range
}

/**
 * The links that start at these entities, by entity, relation and other end; a portion at a time, however many there are.
 * @param atOnce how many of an entity are read at once by one relation
 */
export async function* linkTotals(
  runner: Runner,
  ids: readonly string[],
  { kinds, entityKinds, range }: LinkChoice,
  atOnce = LINKS_AT_ONCE,
): AsyncGenerator<readonly LinkTotal[]> {
  const days = { from: range.from ?? '', to: range.to ?? LAST }
  for (const { rule, statement } of [...STATEMENTS, { rule: LOCATION, statement: LIES_IN }]) {
    if (!kinds.includes(rule.kind)) continue
    let places = ids.map((id) => ({ id, after: '' }))
    while (places.length > 0) {
      const params = { places, entityKinds: [...entityKinds], ...days, articles: CO_MENTION_ARTICLES, n: atOnce }
      const found = new Map((await runner.run(statement, params)).map(({ key, links }) => [key, links]))
      yield places.flatMap(({ id }) => (found.get(id) ?? []).map((link) => toTotal(rule, id, link)))
      places = places.flatMap(({ id }) => {
        const links = found.get(id) ?? []
        return links.length < atOnce ? [] : [{ id, after: links.at(-1)?.otherId as string }]
      })
    }
  }
}

type RelationWords = Pick<RelationRule, 'kind' | 'relation' | 'directed'>
const LOCATION: RelationWords = { kind: 'LOCATION', relation: 'lies-in', directed: true }

function toTotal({ kind, relation, directed }: RelationWords, fromId: string, link: Raw): LinkTotal {
  const { otherId, facts = 1, articles = 0, firstOn = null, lastOn = null, firstTold, lastTold } = link
  const told = { firstTold: toTelling(firstTold), lastTold: toTelling(lastTold) }
  return { kind, relation, directed, fromId, toId: otherId, facts, articles, firstOn, lastOn, ...told } as LinkTotal
}

function toTelling(telling: unknown): Telling | null {
  if (typeof telling !== 'string') return null
  const [, articleId = '', factId = ''] = telling.split(' ')
  return { articleId, factId }
}
