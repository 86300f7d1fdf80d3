// The statements that take back what an article says: first what it touched is read, then its relationships go, then
// every quote, event, position, entity and name that no other article tells of.
import type { Statement } from '../../src/graph/graph.ts'
import { defineStatement } from '../../src/graph/statement.ts'

function ofArticles<Row = Record<string, unknown>>(name: string, kind: 'read' | 'write', text: string): Statement<Row> {
  return defineStatement({ name: `retract.${name}`, kind, text: `UNWIND $ids AS key\n${text}`, example: { ids: ['article:0'] } })
}

export const READ_ARTICLE_HASHES = defineStatement<{ id: string; contentHash: string }>({
  name: 'retract.articleHashes',
  kind: 'read',
  text: 'UNWIND $ids AS key MATCH (a:Article {id: key}) RETURN a.id AS id, a.contentHash AS contentHash',
  example: { ids: ['article:0'] },
})

export const READ_MENTIONED = ofArticles<{ id: string; names: readonly string[] }>(
  'mentioned',
  'read',
  'MATCH (a:Article {id: key})-[m:MENTIONS]->(e:Entity) RETURN e.id AS id, m.names AS names',
)
export const READ_QUOTED = ofArticles<{ id: string }>(
  'quoted',
  'read',
  'MATCH (a:Article {id: key})<-[:QUOTED_IN]-(q:Quote) RETURN q.id AS id',
)
export const READ_REPORTED_EVENTS = ofArticles<{ id: string }>(
  'reportedEvents',
  'read',
  'MATCH (a:Article {id: key})<-[:REPORTED_IN]-(v:Event) RETURN v.id AS id',
)
export const READ_REPORTED_POSITIONS = ofArticles<{ id: string }>(
  'reportedPositions',
  'read',
  'MATCH (a:Article {id: key})<-[:REPORTED_IN]-(o:Position) RETURN o.id AS id',
)
export const READ_PUBLISHERS = ofArticles<{ id: string }>(
  'publishers',
  'read',
  'MATCH (a:Article {id: key})-[:PUBLISHED_BY]->(p:Publisher) RETURN p.id AS id',
)

/** What an article says, but not the article. */
export const DELETE_STATEMENTS_OF_ARTICLES = [
  ofArticles('mentions', 'write', 'MATCH (a:Article {id: key})-[m:MENTIONS]->(e:Entity) DELETE m'),
  ofArticles('quotedIn', 'write', 'MATCH (a:Article {id: key})<-[r:QUOTED_IN]-(q:Quote) DELETE r'),
  ofArticles('eventReports', 'write', 'MATCH (a:Article {id: key})<-[r:REPORTED_IN]-(v:Event) DELETE r'),
  ofArticles('positionReports', 'write', 'MATCH (a:Article {id: key})<-[r:REPORTED_IN]-(o:Position) DELETE r'),
  ofArticles('publishedBy', 'write', 'MATCH (a:Article {id: key})-[r:PUBLISHED_BY]->(p:Publisher) DELETE r'),
] as const

export const DELETE_ARTICLES = ofArticles('articles', 'write', 'MATCH (a:Article {id: key}) DETACH DELETE a')

/** `articles`: how many retracted articles used the name for the entity. */
export const RETRACT_NAMES = defineStatement({
  name: 'retract.names',
  kind: 'write',
  text: `UNWIND $rows AS row
   MATCH (n:Name {id: row.nameId})-[r:NAMES]->(e:Entity {id: row.entityId})
   SET r.articles = r.articles - row.articles`,
  example: { rows: [{ nameId: 'someone', entityId: 'person:someone', articles: 1 }] },
})
export const DELETE_UNUSED_NAMES = ofArticles(
  'unusedNames',
  'write',
  'MATCH (n:Name {id: key})-[r:NAMES]->(e:Entity) WHERE r.articles <= 0 DELETE r',
)
export const DELETE_BARE_NAMES = ofArticles(
  'bareNames',
  'write',
  'MATCH (n:Name {id: key}) WHERE NOT EXISTS { (n)-[:NAMES]->(e:Entity) } DETACH DELETE n',
)

export const DELETE_UNTOLD_QUOTES = ofArticles(
  'untoldQuotes',
  'write',
  'MATCH (q:Quote {id: key}) WHERE NOT EXISTS { (q)-[:QUOTED_IN]->(a:Article) } DETACH DELETE q',
)
export const DELETE_UNTOLD_EVENTS = ofArticles(
  'untoldEvents',
  'write',
  'MATCH (v:Event {id: key}) WHERE NOT EXISTS { (v)-[:REPORTED_IN]->(a:Article) } DETACH DELETE v',
)
export const DELETE_UNTOLD_POSITIONS = ofArticles(
  'untoldPositions',
  'write',
  'MATCH (o:Position {id: key}) WHERE NOT EXISTS { (o)-[:REPORTED_IN]->(a:Article) } DETACH DELETE o',
)

/** ABOUT is the union of what the tellings say: a quote that lost a telling gets it anew from those that are left. */
export const DELETE_ABOUT = ofArticles('about', 'write', 'MATCH (q:Quote {id: key})-[r:ABOUT]->(e:Entity) DELETE r')
export const READ_ABOUT = ofArticles<{ quoteId: string; about: readonly string[] }>(
  'readAbout',
  'read',
  'MATCH (q:Quote {id: key})-[r:QUOTED_IN]->(a:Article) RETURN q.id AS quoteId, r.about AS about',
)

export const DELETE_UNMENTIONED_ENTITIES = ofArticles(
  'unmentionedEntities',
  'write',
  `MATCH (e:Entity {id: key})
   WHERE NOT EXISTS { (e)<-[:MENTIONS]-(a:Article) } AND NOT EXISTS { (e)<-[:LOCATED_IN]-(p:Place) }
   DETACH DELETE e`,
)
export const READ_COUNTRIES_OF_PLACES = ofArticles<{ id: string }>(
  'countriesOfPlaces',
  'read',
  'MATCH (p:Place {id: key})-[:LOCATED_IN]->(c:Country) RETURN c.id AS id',
)
export const DELETE_BARE_PUBLISHERS = ofArticles(
  'barePublishers',
  'write',
  'MATCH (p:Publisher {id: key}) WHERE NOT EXISTS { (p)<-[:PUBLISHED_BY]-(a:Article) } DETACH DELETE p',
)
