// A little graph with every kind of node and relationship, and a hub: what every statement is run against.
import type { Graph, Param, Params, Statement } from '../../src/graph/graph.ts'

const SIZE = 12

/** The ids of each kind in the sample; the first of the entities is the hub's. */
export const SAMPLE_IDS: Readonly<Record<string, readonly string[]>> = {
  article: numbered('article'),
  publisher: numbered('publisher'),
  person: numbered('person'),
  country: numbered('country'),
  organization: numbered('organization'),
  place: numbered('place'),
  quote: numbered('quote'),
  event: numbered('event'),
  position: numbered('position'),
}

/** More than the embedded engine keeps in one block of rows. */
export const HUB_ARTICLES = 70_000

function numbered(kind: string): string[] {
  return Array.from({ length: SIZE }, (_, index) => `${kind}:${index}`)
}

// In this order; every statement gets `$rows` of {id, n, next}: n counts up, and next is the id's number after this one.
const SAMPLE: readonly string[] = [
  `UNWIND $rows AS row MERGE (a:Article {id: 'article:' + row.n}) SET a.headline = 'Headline ' + row.n, a.body = 'Body of article ' + row.n,
   a.publishedOn = '2031-01-' + row.day, a.url = null, a.language = 'en', a.contentHash = row.n, a.loadedAt = '2031-01-31T00:00:00.000Z'`,
  `UNWIND $rows AS row MERGE (p:Publisher {id: 'publisher:' + row.n}) SET p.name = 'Paper ' + row.n, p.domain = row.n, p.articleCount = 1`,
  ...['Person', 'Country', 'Organization', 'Place'].map(
    (
      kind,
    ) => `UNWIND $rows AS row MERGE (e:${kind}:Entity {id: '${kind.toLowerCase()}:' + row.n}) SET e.kind = '${kind}', e.name = '${kind} ' + row.n,
     e.searchName = '${kind.toLowerCase()} ' + row.n, e.articleCount = 1, e.code = row.n`,
  ),
  `UNWIND $rows AS row MERGE (n:Name {id: 'person ' + row.n})`,
  `UNWIND $rows AS row MERGE (q:Quote {id: 'quote:' + row.n}) SET q.text = 'Quoted ' + row.n, q.kind = 'direct', q.textKey = row.n,
   q.saidOn = '2031-01-' + row.day, q.articleCount = 1`,
  `UNWIND $rows AS row MERGE (v:Event {id: 'event:' + row.n}) SET v.type = 'CONSULT', v.status = 'occurred', v.startDate = '2031-01-' + row.day,
   v.sortDate = '2031-01-' + row.day, v.summary = 'They met', v.articleCount = 1`,
  `UNWIND $rows AS row MERGE (p:Position {id: 'position:' + row.n}) SET p.title = 'Minister', p.searchName = 'minister', p.articleCount = 1`,
  relate('Article', 'PUBLISHED_BY', 'Publisher', 'n'),
  ...['Person', 'Country', 'Organization', 'Place'].map((kind) =>
    relate(
      'Article',
      'MENTIONS',
      kind,
      'n',
      `r.count = 1, r.starts = [0], r.ends = [4], r.metonyms = [false], r.names = ['x'], r.salience = 0.5`,
    ),
  ),
  relate('Article', 'MENTIONS', 'Person', 'next', `r.count = 2, r.starts = [0, 9], r.ends = [4, 12], r.metonyms = [false, false]`),
  `UNWIND $rows AS row MATCH (n:Name {id: 'person ' + row.n}) MATCH (e:Entity {id: 'person:' + row.n})
   MERGE (n)-[r:NAMES]->(e) SET r.text = 'Person', r.articles = 1`,
  relate('Quote', 'SPOKEN_BY', 'Person', 'n', 'r.confidence = 0.9'),
  relate('Quote', 'ABOUT', 'Person', 'next'),
  relate('Quote', 'ABOUT', 'Country', 'n'),
  relate(
    'Quote',
    'QUOTED_IN',
    'Article',
    'n',
    `r.start = 0, r.end = 4, r.cue = 'said', r.confidence = 0.9, r.about = ['country:' + row.n]`,
  ),
  relate('Event', 'HAS_PARTICIPANT', 'Person', 'n', `r.role = 'actor'`),
  relate('Event', 'HAS_PARTICIPANT', 'Person', 'next', `r.role = 'recipient'`),
  relate('Event', 'HAS_PARTICIPANT', 'Country', 'n', `r.role = 'host', r.viaId = 'person:' + row.n`),
  relate('Event', 'LOCATED_IN', 'Place', 'n'),
  relate('Event', 'REPORTED_IN', 'Article', 'n', `r.start = 0, r.end = 4, r.status = 'occurred'`),
  relate('Position', 'REPORTED_IN', 'Article', 'n', 'r.start = 0, r.end = 4, r.former = false'),
  relate('Person', 'HOLDS', 'Position', 'n'),
  relate('Position', 'POSITION_IN', 'Country', 'n'),
  relate('Place', 'LOCATED_IN', 'Country', 'n'),
]

function relate(from: string, type: string, to: string, toNumber: 'n' | 'next', set = ''): string {
  return `UNWIND $rows AS row MATCH (a:${from} {id: '${from.toLowerCase()}:' + row.n}) MATCH (b:${to} {id: '${to.toLowerCase()}:' + row.${toNumber}})
   MERGE (a)-[r:${type}]->(b)${set === '' ? '' : ` SET ${set}`}`
}

/** Fills an empty graph with twelve of everything, each related to its neighbours. */
export async function writeSample(graph: Graph): Promise<void> {
  const rows = Array.from({ length: SIZE }, (_, index) => ({
    n: String(index),
    next: String((index + 1) % SIZE),
    day: String(index + 1).padStart(2, '0'),
  }))
  await graph.write(async (transaction) => {
    for (const text of SAMPLE) await transaction.run(write(text), { rows })
  })
}

/** Adds articles without text that all mention the first person. */
export async function writeHub(graph: Graph): Promise<void> {
  const add = write(`UNWIND $rows AS row MATCH (e:Entity {id: 'person:0'})
   CREATE (a:Article {id: row.id, headline: 'Hub', publishedOn: row.publishedOn})
   CREATE (a)-[m:MENTIONS {count: 1, starts: [0], ends: [4], publishedOn: row.publishedOn}]->(e)`)
  const portion = 5_000
  for (let from = 0; from < HUB_ARTICLES; from += portion) {
    const rows = Array.from({ length: portion }, (_, index) => {
      const day = new Date(Date.UTC(1900, 0, 1 + from + index)).toISOString().slice(0, 10)
      return { id: `article:hub-${from + index}`, publishedOn: day }
    })
    await graph.write((transaction) => transaction.run(add, { rows }))
  }
}

/** A statement's example with the sample's ids in place of its own: "person:someone" becomes "person:0", a list of ids all ids. */
export function withSampleIds(example: Params): Params {
  return Object.fromEntries(Object.entries(example).map(([name, value]) => [name, toSample(value)]))
}

const ID = /^(none|article|publisher|person|country|organization|place|quote|event|position):/

function toSample(value: Param): Param {
  if (typeof value === 'string') return SAMPLE_IDS[ID.exec(value)?.[1] ?? '']?.[0] ?? value
  if (Array.isArray(value)) return value.length > 0 && value.every(isId) ? Object.values(SAMPLE_IDS).flat() : value.map(toSample)
  return typeof value === 'object' && value !== null ? withSampleIds(value as Params) : value
}

function isId(value: unknown): boolean {
  return typeof value === 'string' && ID.test(value)
}

function write(text: string): Statement {
  return { name: 'write sample', kind: 'write', text, example: {} }
}
