// Who holds which office: positions of a person, in a country or organization, in an article, and all by title.
import { ENTITY_FIELDS, POSITION, POSITION_PARTS } from './fragments.ts'
import { listOfAll } from './list-of-all.ts'
import { listOfParent } from './list-of-parent.ts'
import { positionsById } from './nodes-by-id.ts'
import type { Place } from './page.ts'
import { type EntityRow, type PositionRow, type Raw, type ReportRow, toEntity, toPosition } from './rows.ts'

/** A position in a list; `report` is the telling that put it there. */
export interface PositionAt extends Place {
  readonly node: PositionRow
  readonly report: ReportRow | null
}

/** A person with the positions held in one country or organization. */
export interface OfficialAt extends Place {
  readonly node: EntityRow
  readonly positions: readonly PositionRow[]
}

const LIST = {
  parent: 'Entity',
  key: 'p.articleCount',
  keyType: 'number',
  id: 'p.id',
  carry: 'p',
  parts: POSITION_PARTS,
  row: `node: ${POSITION}`,
  convert: toPositionAt,
} as const

export const positionsOfPerson = listOfParent<PositionAt>({
  ...LIST,
  name: 'positionsOfPerson',
  match: 'MATCH (x)-[:HOLDS]->(p:Position)',
  degree: '(x)-[:HOLDS]->()',
})

/** `prefix` is the beginning of a normalised title; `from` and `to` keep positions that an article of that time reports as held. */
export const positionsInBody = listOfParent<PositionAt>({
  ...LIST,
  name: 'positionsInBody',
  match: 'MATCH (x)<-[:POSITION_IN]-(p:Position)',
  where: `($prefix = '' OR p.searchName STARTS WITH $prefix)
    AND ($heldTo = '' OR EXISTS { (p)-[telling:REPORTED_IN]->(teller:Article) WHERE teller.publishedOn >= $heldFrom AND teller.publishedOn <= $heldTo AND NOT coalesce(telling.former, false) })`,
  degree: '(x)<-[:POSITION_IN]-()',
  example: { prefix: '', heldFrom: '', heldTo: '' },
})

/** In the order of the text, each with where it stands. */
export const positionsInArticle = listOfParent<PositionAt>({
  ...LIST,
  name: 'positionsInArticle',
  parent: 'Article',
  match: 'MATCH (x)<-[t:REPORTED_IN]-(p:Position)',
  key: 't.start',
  carry: 'p, t',
  row: `node: ${POSITION}, start: t.start, end: t.end, former: t.former`,
})

/** Persons who hold or held a position in a country or organization, the most mentioned first when descending. */
export const officialsOfBody = listOfParent<OfficialAt>({
  name: 'officialsOfBody',
  parent: 'Entity',
  match: 'MATCH (x)<-[:POSITION_IN]-(held:Position)<-[:HOLDS]-(e:Person)',
  key: 'e.articleCount',
  keyType: 'number',
  id: 'e.id',
  carry: 'DISTINCT e, x',
  parts: `CALL (e, x) {
    MATCH (e)-[:HOLDS]->(p:Position)-[:POSITION_IN]->(x)
    WITH p ORDER BY p.articleCount DESC, p.id LIMIT 10
    ${POSITION_PARTS}
    RETURN collect(${POSITION}) AS positions
  }`,
  row: `node: e {${ENTITY_FIELDS}}, positions: positions`,
  convert: toOfficialAt,
})

export const allPositions = listOfAll({
  name: 'allPositions',
  label: 'Position',
  property: 'searchName',
  keyType: 'string',
  rows: positionsById,
})

function toPositionAt({ key, id, node, ...report }: Raw): PositionAt {
  const position = toPosition(node as Raw)
  return { key, id, node: position, report: 'start' in report ? (report as unknown as ReportRow) : position.first } as PositionAt
}

function toOfficialAt(raw: Raw): OfficialAt {
  return { ...raw, node: toEntity(raw.node as Raw), positions: (raw.positions as readonly Raw[]).map(toPosition) } as unknown as OfficialAt
}
