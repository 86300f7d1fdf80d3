// What happened: events an entity took part in, at a place, in an article, and all of them by date.
import type { Params } from '../graph/graph.ts'
import type { Role } from '../ontology/ontology.ts'
import { ENTITY_FIELDS, EVENT, EVENT_PARTS } from './fragments.ts'
import { listOfAll } from './list-of-all.ts'
import { listOfParent } from './list-of-parent.ts'
import { eventsById } from './nodes-by-id.ts'
import type { Place } from './page.ts'
import { type EntityRow, type EventRow, type ParticipantRow, type Raw, type ReportRow, toEntity, toEvent } from './rows.ts'
import { ANY_TELLING, isToldBy, type TellingFilter } from './told-by.ts'

/** An event in a list; `report` is the telling that put it there, `role` the part the parent has in it. */
export interface EventAt extends Place {
  readonly node: EventRow
  readonly report: ReportRow | null
  readonly role: Role | null
  readonly viaId: string | null
}

/** '' and [] filter nothing. */
export type EventFilter = Params &
  TellingFilter & {
    /** The id of another participant. */
    readonly other: string
    readonly types: readonly string[]
    readonly statuses: readonly string[]
  }

export const ANY_EVENT: EventFilter = { other: '', types: [], statuses: [], ...ANY_TELLING }

const LIST = {
  parent: 'Entity',
  key: 'v.sortDate',
  keyType: 'string',
  id: 'v.id',
  carry: 'v',
  parts: EVENT_PARTS,
  row: `node: ${EVENT}`,
  convert: toEventAt,
} as const

const WHERE = `(size($types) = 0 OR v.type IN $types)
    AND (size($statuses) = 0 OR v.status IN $statuses)
    AND ${isToldBy('v', 'REPORTED_IN')}`

export const eventsOfParticipant = listOfParent<EventAt>({
  ...LIST,
  name: 'eventsOfParticipant',
  match: 'MATCH (x)<-[part:HAS_PARTICIPANT]-(v:Event)',
  where: WHERE,
  carry: 'v, part',
  row: `node: ${EVENT}, role: part.role, viaId: part.viaId`,
  degree: '(x)<-[:HAS_PARTICIPANT]-()',
  example: ANY_EVENT,
})

/** The same with one other participant, from where the search starts. */
export const eventsOfParticipants = listOfParent<EventAt>({
  ...LIST,
  name: 'eventsOfParticipants',
  match: `MATCH (other:Entity {id: $other})
  MATCH (other)<-[:HAS_PARTICIPANT]-(v:Event)-[part:HAS_PARTICIPANT]->(x)`,
  where: WHERE,
  carry: 'v, part',
  row: `node: ${EVENT}, role: part.role, viaId: part.viaId`,
  example: { ...ANY_EVENT, other: 'none:0' },
})

/** Events located right there. */
export const eventsAtPlace = listOfParent<EventAt>({
  ...LIST,
  name: 'eventsAtPlace',
  match: 'MATCH (x)<-[:LOCATED_IN]-(v:Event)',
  where: WHERE,
  example: ANY_EVENT,
})

/** Events located in a place of the country that is the parent, and not in the country as such. */
export const eventsAtPlacesOf = listOfParent<EventAt>({
  ...LIST,
  name: 'eventsAtPlacesOf',
  match: 'MATCH (x)<-[:LOCATED_IN]-(spot:Place)<-[:LOCATED_IN]-(v:Event)',
  where: `${WHERE}
    AND NOT EXISTS { (v)-[:LOCATED_IN]->(x) }`,
  carry: 'DISTINCT v',
  example: ANY_EVENT,
})

/** In the order of the text, each with where it stands and the status told there. */
export const eventsInArticle = listOfParent<EventAt>({
  ...LIST,
  name: 'eventsInArticle',
  parent: 'Article',
  match: 'MATCH (x)<-[t:REPORTED_IN]-(v:Event)',
  key: 't.start',
  keyType: 'number',
  carry: 'v, t',
  row: `node: ${EVENT}, start: t.start, end: t.end, status: t.status, summary: t.summary`,
})

/** Entities that took part in an event; the order is that of their ids. */
export const participantsOfEvent = listOfParent<ParticipantRow & Place>({
  name: 'participantsOfEvent',
  parent: 'Event',
  match: 'MATCH (x)-[part:HAS_PARTICIPANT]->(e:Entity)',
  key: 'part.role',
  keyType: 'string',
  id: 'e.id',
  carry: 'e, part',
  row: `entity: e {${ENTITY_FIELDS}}, role: part.role, viaId: part.viaId`,
  convert: toParticipant,
})

export const allEvents = listOfAll({
  name: 'allEvents',
  label: 'Event',
  property: 'sortDate',
  keyType: 'string',
  where: `(size($types) = 0 OR n.type IN $types)
  AND (size($statuses) = 0 OR n.status IN $statuses)`,
  example: { types: [], statuses: [] },
  rows: eventsById,
})

function toEventAt({ key, id, node, role, viaId, ...report }: Raw): EventAt {
  const event = toEvent(node as Raw)
  const told = 'start' in report ? (report as unknown as ReportRow) : event.first
  return { key, id, node: event, report: told, role: role ?? null, viaId: viaId ?? null } as EventAt
}

function toParticipant(raw: Raw): ParticipantRow & Place {
  const entity: EntityRow = toEntity(raw.entity as Raw)
  return { ...raw, entity } as unknown as ParticipantRow & Place
}
