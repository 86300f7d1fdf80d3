// The statements that store facts: nodes first, then relationships between nodes that are there. Every one is a MERGE,
// so running it twice changes nothing. What is created has the derived properties (counts, first dates) of its only
// telling; refresh.ts brings those of nodes with several tellings up to date. Relationships start at the node with the fewer of them (docs/cypher.md).
import type { Statement } from '../../src/graph/graph.ts'
import { defineStatement } from '../../src/graph/statement.ts'
import { ENTITY_KINDS, type EntityKind } from '../../src/ontology/ontology.ts'

type Row = Readonly<Record<string, string | number | boolean | null | readonly string[] | readonly number[] | readonly boolean[]>>

function put(name: string, text: string, example: Row): Statement {
  return defineStatement({ name: `put.${name}`, kind: 'write', text: `UNWIND $rows AS row\n${text}`, example: { rows: [example] } })
}

export const PUT_ARTICLES = put(
  'articles',
  `MERGE (a:Article {id: row.id})
   SET a.headline = row.headline, a.body = row.body, a.publishedOn = row.publishedOn, a.url = row.url, a.language = row.language,
       a.contentHash = row.contentHash, a.sourceId = row.sourceId`,
  {
    id: 'article:0',
    headline: 'Ferry talks',
    body: 'Oslo said so.',
    publishedOn: '2031-03-04',
    url: null,
    language: 'en',
    contentHash: '0',
    sourceId: null,
  },
)

export const PUT_PUBLISHERS = put(
  'publishers',
  'MERGE (p:Publisher {id: row.id}) ON CREATE SET p.name = row.name, p.domain = row.domain, p.articleCount = 0',
  {
    id: 'publisher:courier.example',
    name: 'courier.example',
    domain: 'courier.example',
  },
)

export const PUT_PUBLISHED_BY = put(
  'publishedBy',
  `MATCH (a:Article {id: row.articleId})
   MATCH (p:Publisher {id: row.publisherId})
   MERGE (a)-[:PUBLISHED_BY]->(p)`,
  { articleId: 'article:0', publisherId: 'publisher:courier.example' },
)

const ENTITY_EXAMPLE = {
  name: 'Someone',
  searchName: 'someone',
  code: 'NO',
  capital: 'Oslo',
  former: false,
  shortName: null,
  placeKind: 'city',
}

/** What each kind of entity stores beside the properties every entity has. */
const KIND_PROPERTIES = {
  Person: [],
  Country: ['code', 'capital', 'former'],
  Organization: ['shortName'],
  Place: ['placeKind'],
} as const satisfies Record<EntityKind, readonly string[]>

function putEntities(kind: EntityKind): Statement {
  const sets = ['name', 'searchName', ...KIND_PROPERTIES[kind]].map((property) => `e.${property} = row.${property}`)
  return put(
    `entities.${kind}`,
    `MERGE (e:${kind}:Entity {id: row.id})
     ON CREATE SET e.kind = '${kind}', e.articleCount = 0, ${sets.join(', ')}`,
    { id: `${kind.toLowerCase()}:someone`, ...ENTITY_EXAMPLE },
  )
}

export const PUT_ENTITIES = Object.fromEntries(ENTITY_KINDS.map((kind) => [kind, putEntities(kind)])) as Readonly<
  Record<EntityKind, Statement>
>

export const PUT_NAME_NODES = put('nameNodes', 'MERGE (n:Name {id: row.id})', { id: 'someone' })

/** `articles` is how many articles of this batch use the name for the entity. */
export const PUT_NAMES = put(
  'names',
  `MATCH (n:Name {id: row.nameId})
   MATCH (e:Entity {id: row.entityId})
   MERGE (n)-[r:NAMES]->(e)
   ON CREATE SET r.text = row.text, r.articles = row.articles
   ON MATCH SET r.articles = r.articles + row.articles`,
  { nameId: 'someone', entityId: 'person:someone', text: 'Someone', articles: 1 },
)

export const PUT_MENTIONS = put(
  'mentions',
  `MATCH (a:Article {id: row.articleId})
   MATCH (e:Entity {id: row.entityId})
   MERGE (a)-[m:MENTIONS]->(e)
   SET m.count = row.count, m.starts = row.starts, m.ends = row.ends, m.metonyms = row.metonyms, m.names = row.names,
       m.salience = row.salience, m.publishedOn = row.publishedOn`,
  {
    articleId: 'article:0',
    entityId: 'person:someone',
    count: 1,
    starts: [0],
    ends: [4],
    metonyms: [false],
    names: ['someone'],
    salience: 0.5,
    publishedOn: '2031-03-04',
  },
)

export const PUT_PLACE_COUNTRIES = put(
  'placeCountries',
  `MATCH (p:Place {id: row.placeId})
   MATCH (c:Country {id: row.countryId})
   MERGE (p)-[:LOCATED_IN]->(c)`,
  { placeId: 'place:someone', countryId: 'country:NO' },
)

export const PUT_QUOTES = put(
  'quotes',
  `MERGE (q:Quote {id: row.id})
   ON CREATE SET q.textKey = row.textKey, q.text = row.text, q.kind = row.kind, q.saidOn = row.publishedOn, q.articleCount = 1`,
  { id: 'quote:0', textKey: '0', text: 'We will build it', kind: 'direct', publishedOn: '2031-03-04' },
)

export const PUT_QUOTED_IN = put(
  'quotedIn',
  `MATCH (q:Quote {id: row.quoteId})
   MATCH (a:Article {id: row.articleId})
   MERGE (q)-[r:QUOTED_IN]->(a)
   SET r.start = row.start, r.end = row.end, r.cue = row.cue, r.cueStart = row.cueStart, r.cueEnd = row.cueEnd,
       r.speakerStart = row.speakerStart, r.speakerEnd = row.speakerEnd, r.confidence = row.confidence, r.about = row.about,
       r.text = row.text, r.kind = row.kind`,
  {
    quoteId: 'quote:0',
    articleId: 'article:0',
    start: 0,
    end: 16,
    cue: 'said',
    cueStart: 20,
    cueEnd: 24,
    speakerStart: 25,
    speakerEnd: 29,
    confidence: 0.9,
    about: ['country:NO'],
    text: 'We will build it',
    kind: 'direct',
  },
)

export const PUT_SPEAKERS = put(
  'speakers',
  `MATCH (q:Quote {id: row.quoteId})
   MATCH (e:Entity {id: row.speakerId})
   MERGE (q)-[s:SPOKEN_BY]->(e)
   ON CREATE SET s.confidence = row.confidence`,
  { quoteId: 'quote:0', speakerId: 'person:someone', confidence: 0.9 },
)

export const PUT_ABOUT = put(
  'about',
  `MATCH (q:Quote {id: row.quoteId})
   MATCH (e:Entity {id: row.entityId})
   MERGE (q)-[:ABOUT]->(e)`,
  { quoteId: 'quote:0', entityId: 'country:NO' },
)

export const PUT_POSITIONS = put(
  'positions',
  'MERGE (p:Position {id: row.id}) ON CREATE SET p.title = row.title, p.searchName = row.searchName, p.articleCount = 1, p.fullNameCount = row.fullNameCount',
  { id: 'position:0', title: 'Fisheries Minister', searchName: 'fisheries minister', fullNameCount: 1 },
)

export const PUT_HOLDS = put(
  'holds',
  `MATCH (o:Position {id: row.positionId})
   MATCH (p:Person {id: row.personId})
   MERGE (p)-[:HOLDS]->(o)`,
  { positionId: 'position:0', personId: 'person:someone' },
)

export const PUT_POSITION_BODIES = put(
  'positionBodies',
  `MATCH (o:Position {id: row.positionId})
   MATCH (e:Entity {id: row.bodyId})
   MERGE (o)-[:POSITION_IN]->(e)`,
  { positionId: 'position:0', bodyId: 'country:NO' },
)

export const PUT_POSITION_REPORTS = put(
  'positionReports',
  `MATCH (o:Position {id: row.positionId})
   MATCH (a:Article {id: row.articleId})
   MERGE (o)-[r:REPORTED_IN]->(a)
   SET r.start = row.start, r.end = row.end, r.former = row.former, r.title = row.title, r.fullName = row.fullName`,
  { positionId: 'position:0', articleId: 'article:0', start: 0, end: 10, former: false, title: 'Fisheries Minister', fullName: true },
)

export const PUT_EVENTS = put(
  'events',
  `MERGE (v:Event {id: row.id})
   ON CREATE SET v.type = row.type, v.mode = row.mode, v.status = row.status, v.startDate = row.startDate, v.endDate = row.endDate,
                 v.datePrecision = row.datePrecision, v.summary = row.summary, v.sortDate = row.sortDate, v.articleCount = 1`,
  {
    id: 'event:0',
    type: 'CONSULT',
    mode: 'phone',
    status: 'occurred',
    startDate: null,
    endDate: null,
    datePrecision: null,
    summary: 'They spoke by phone.',
    sortDate: '2031-03-04',
  },
)

export const PUT_PARTICIPANTS = put(
  'participants',
  `MATCH (v:Event {id: row.eventId})
   MATCH (e:Entity {id: row.entityId})
   MERGE (v)-[r:HAS_PARTICIPANT]->(e)
   ON CREATE SET r.role = row.role, r.viaId = row.viaId`,
  { eventId: 'event:0', entityId: 'person:someone', role: 'actor', viaId: null },
)

export const PUT_EVENT_PLACES = put(
  'eventPlaces',
  `MATCH (v:Event {id: row.eventId})
   MATCH (e:Entity {id: row.placeId})
   MERGE (v)-[:LOCATED_IN]->(e)`,
  { eventId: 'event:0', placeId: 'place:someone' },
)

export const PUT_EVENT_REPORTS = put(
  'eventReports',
  `MATCH (v:Event {id: row.eventId})
   MATCH (a:Article {id: row.articleId})
   MERGE (v)-[r:REPORTED_IN]->(a)
   SET r.start = row.start, r.end = row.end, r.status = row.status, r.mode = row.mode, r.endDate = row.endDate,
       r.datePrecision = row.datePrecision, r.summary = row.summary`,
  {
    eventId: 'event:0',
    articleId: 'article:0',
    start: 0,
    end: 10,
    status: 'occurred',
    mode: 'phone',
    endDate: '2031-03-04',
    datePrecision: 'day',
    summary: 'They spoke by phone.',
  },
)
