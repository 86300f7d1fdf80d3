// Cypher that brings a row's to-one facts along with it: an article with its publisher, a quote with its speaker and the
// article that carried it first. Each fragment expects its node under a fixed name (a article, q quote, v event,
// p position) and gives lists of at most one, since a missing node is an empty list on both engines. One-letter names
// belong to fragments: the embedded engine lets names out of a subquery's scope, so statements around them use words.

export const PUBLISHER_FIELDS = '.id, .name, .domain, .articleCount'
export const ENTITY_FIELDS = '.id, .kind, .name, .articleCount, .code, .capital, .former, .shortName, .placeKind'
export const MERGE_FIELDS = '.id, .fromId, .fromName, .intoId, .intoName, .entityId, .madeBy, .why, .madeAt, .undoneAt'
const ARTICLE_FIELDS = '.id, .headline, .publishedOn, .url, .language, .loadedAt, .sourceId'

/** For `a`: the publisher. */
export const ARTICLE_PARTS = `CALL (a) {
    MATCH (a)-[:PUBLISHED_BY]->(b:Publisher)
    WITH b LIMIT 1
    RETURN collect(b {${PUBLISHER_FIELDS}}) AS publishers
  }`
export const ARTICLE = `a {${ARTICLE_FIELDS}, publishers: publishers}`

/** What the relationship `r` to an article says; keys that a relationship lacks are null. */
export const REPORT_FIELDS = [
  'start',
  'end',
  'text',
  'status',
  'summary',
  'former',
  'cue',
  'cueStart',
  'cueEnd',
  'speakerStart',
  'speakerEnd',
  'confidence',
] as const
export const REPORT = REPORT_FIELDS.map((field) => `${field}: r.${field}`).join(', ')

function firstReport(node: string, type: string): string {
  return `CALL (${node}) {
    MATCH (${node})-[r:${type}]->(a:Article)
    WITH a, r ORDER BY a.publishedOn, a.id LIMIT 1
    ${ARTICLE_PARTS}
    RETURN collect({article: ${ARTICLE}, ${REPORT}}) AS firsts
  }`
}

/** For `q`: the speaker, and the first article that carries the quote. */
export const QUOTE_PARTS = `CALL (q) {
    MATCH (q)-[:SPOKEN_BY]->(s:Entity)
    WITH s LIMIT 1
    RETURN collect(s {${ENTITY_FIELDS}}) AS speakers
  }
  ${firstReport('q', 'QUOTED_IN')}`
export const QUOTE = 'q {.id, .text, .kind, .textKey, .saidOn, .articleCount, speakers: speakers, firsts: firsts}'

/** For `v`: where it took place, and the first article that tells of it. */
export const EVENT_PARTS = `CALL (v) {
    MATCH (v)-[:LOCATED_IN]->(l:Entity)
    WITH l ORDER BY l.id LIMIT 10
    RETURN collect(l {${ENTITY_FIELDS}}) AS places
  }
  ${firstReport('v', 'REPORTED_IN')}`
export const EVENT =
  'v {.id, .type, .mode, .status, .startDate, .endDate, .datePrecision, .sortDate, .summary, .articleCount, places: places, firsts: firsts}'

/** For `p`: who holds it, where, and the first article that says so. */
export const POSITION_PARTS = `CALL (p) {
    MATCH (p)<-[:HOLDS]-(h:Person)
    WITH h LIMIT 1
    RETURN collect(h {${ENTITY_FIELDS}}) AS holders
  }
  CALL (p) {
    MATCH (p)-[:POSITION_IN]->(o:Entity)
    WITH o LIMIT 1
    RETURN collect(o {${ENTITY_FIELDS}}) AS bodies
  }
  CALL (p) {
    MATCH (p)-[:REPORTED_IN]->(a:Article)
    RETURN max(a.publishedOn) AS lastOn
  }
  ${firstReport('p', 'REPORTED_IN')}`
export const POSITION = 'p {.id, .title, .searchName, .articleCount, holders: holders, bodies: bodies, lastOn: lastOn, firsts: firsts}'
