// The statements that bring derived properties up to date for the nodes a batch touched: counts, first dates, status.
// Each derives from what is stored, so it gives the same answer however often it runs.
import type { Statement } from '../../src/graph/graph.ts'
import { defineStatement } from '../../src/graph/statement.ts'

function refresh(name: string, text: string): Statement {
  return defineStatement({ name: `refresh.${name}`, kind: 'write', text: `UNWIND $ids AS key\n${text}`, example: { ids: ['none:0'] } })
}

/** Which of these quotes, events and positions are stored. */
export const READ_STORED_TELLINGS = defineStatement<{ id: string }>({
  name: 'refresh.storedTellings',
  kind: 'read',
  text: `UNWIND $ids AS key MATCH (n:Quote {id: key}) RETURN n.id AS id
   UNION ALL UNWIND $ids AS key MATCH (n:Event {id: key}) RETURN n.id AS id
   UNION ALL UNWIND $ids AS key MATCH (n:Position {id: key}) RETURN n.id AS id`,
  example: { ids: ['quote:0'] },
})

/** Text, kind and saidOn are those of the first article that carries the quote. */
export const REFRESH_QUOTES = refresh(
  'quotes',
  `MATCH (q:Quote {id: key})-[r:QUOTED_IN]->(a:Article)
   WITH q, r, a ORDER BY a.publishedOn, a.id
   WITH q, collect(r.text) AS texts, collect(r.kind) AS kinds, min(a.publishedOn) AS saidOn, count(a) AS articleCount
   SET q.text = texts[0], q.kind = kinds[0], q.saidOn = saidOn, q.articleCount = articleCount`,
)

/** The confidence of a speaker is that of the surest telling. */
export const REFRESH_SPEAKERS = refresh(
  'speakers',
  `MATCH (q:Quote {id: key})-[r:QUOTED_IN]->(a:Article)
   WITH q, max(r.confidence) AS confidence
   MATCH (q)-[s:SPOKEN_BY]->(e:Entity)
   SET s.confidence = confidence`,
)

/** A position is written as the first article that tells of it writes it. */
export const REFRESH_POSITIONS = refresh(
  'positions',
  `MATCH (o:Position {id: key})-[r:REPORTED_IN]->(a:Article)
   WITH o, r, a ORDER BY a.publishedOn, a.id
   WITH o, collect(r.title) AS titles, count(a) AS articleCount, sum(CASE WHEN r.fullName THEN 1 ELSE 0 END) AS fullNameCount
   SET o.title = titles[0], o.articleCount = articleCount, o.fullNameCount = fullNameCount`,
)

/** The first article that tells of an event describes it; the last one has the word on its status. */
export const REFRESH_EVENTS = refresh(
  'events',
  `MATCH (v:Event {id: key})-[r:REPORTED_IN]->(a:Article)
   WITH v, r, a ORDER BY a.publishedOn, a.id
   WITH v, collect(r {.status, .mode, .endDate, .datePrecision, .summary}) AS tellings, min(a.publishedOn) AS firstOn, count(a) AS articleCount
   WITH v, tellings[0] AS first, tellings[articleCount - 1] AS last, firstOn, articleCount
   SET v.status = last.status, v.mode = first.mode, v.endDate = first.endDate, v.datePrecision = first.datePrecision,
       v.summary = first.summary, v.sortDate = coalesce(v.startDate, firstOn), v.articleCount = articleCount`,
)

export const REFRESH_ENTITIES = refresh(
  'entities',
  `MATCH (e:Entity {id: key})
   SET e.articleCount = COUNT { (e)<-[:MENTIONS]-() }`,
)

export const REFRESH_PUBLISHERS = refresh(
  'publishers',
  `MATCH (p:Publisher {id: key})
   SET p.articleCount = COUNT { (p)<-[:PUBLISHED_BY]-() }`,
)
