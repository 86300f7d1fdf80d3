// Who has spoken about an entity, grouped by the country or organization of the speaker's office. Countries and
// organizations speak for themselves; a person belongs where the position lies that most articles name.
import type { Params, Reader } from '../graph/graph.ts'
import { defineStatement } from '../graph/statement.ts'
import { ENTITY_FIELDS } from './fragments.ts'
import { inOrder } from './in-order.ts'
import { boundsOf, EVERYTHING, type PageRequest, type Range, within } from './page.ts'
import { ANY_QUOTE, SPOKEN_AS_ASKED } from './quotes.ts'
import { type EntityRow, type Raw, toEntity } from './rows.ts'

/** Of more speakers than this, those with the most quotes are grouped. */
const MOST_SPEAKERS = 1000

/** A speaker, and how many quotes of theirs are about the entity. */
export interface SpeakerRow {
  readonly speaker: EntityRow
  readonly quotes: number
}

/** Speakers of one country or organization, those with the most quotes first. */
export interface SpeakerGroupRow {
  /** Null for speakers of whom no article names a position. */
  readonly body: EntityRow | null
  readonly quotes: number
  readonly speakers: readonly SpeakerRow[]
}

interface Found {
  readonly key: string
  readonly rows: readonly { readonly speaker: Raw; readonly bodies: readonly Raw[]; readonly total: number }[]
}

const SPEAKERS_ABOUT = defineStatement<Found>({
  name: 'speakersAbout',
  kind: 'read',
  text: `UNWIND $ids AS key
MATCH (x:Entity {id: key})
CALL (x) {
  MATCH (x)<-[:ABOUT]-(q:Quote)-[said:SPOKEN_BY]->(s:Entity)
  WHERE s.id <> x.id
    AND ${within('q.saidOn', 'q.id')}
    AND ${SPOKEN_AS_ASKED}
  WITH s, count(q) AS total ORDER BY total DESC, s.id LIMIT $n
  CALL (s) {
    MATCH (s)-[:HOLDS]->(p:Position)-[:POSITION_IN]->(o:Entity)
    WITH p, o ORDER BY p.articleCount DESC, p.id LIMIT 1
    RETURN collect(o {${ENTITY_FIELDS}}) AS bodies
  }
  RETURN collect({speaker: s {${ENTITY_FIELDS}}, bodies: bodies, total: total}) AS rows
}
RETURN key, rows`,
  example: { ids: ['none:0'], n: MOST_SPEAKERS, ...EVERYTHING.string, ...ANY_QUOTE },
})

const WHOLE_LIST: PageRequest = { limit: 0, descending: false, backward: false, after: null, before: null }

/** Entities → the groups of those who spoke about them, the group with the most quotes first. The entity itself is left out. */
export async function speakersAbout(
  reader: Reader,
  ids: readonly string[],
  range: Range,
  filter: Params,
  limit: number,
): Promise<SpeakerGroupRow[][]> {
  const params = { ...filter, ...boundsOf(WHOLE_LIST, range, 'string'), ids: [...new Set(ids)], n: MOST_SPEAKERS }
  const rows = await reader.run(SPEAKERS_ABOUT, params)
  return inOrder<Found, SpeakerGroupRow[]>(
    ids,
    rows,
    (row) => row.key,
    (row) => toGroups(row).slice(0, limit),
    [],
  )
}

function toGroups({ rows }: Found): SpeakerGroupRow[] {
  const groups = new Map<string, { readonly body: EntityRow | null; readonly speakers: SpeakerRow[] }>()
  for (const { speaker: raw, bodies, total } of rows) {
    const speaker = toEntity(raw)
    const body = bodyOf(speaker, bodies)
    const group = groups.get(body?.id ?? '') ?? { body, speakers: [] }
    group.speakers.push({ speaker, quotes: total })
    groups.set(body?.id ?? '', group)
  }
  return [...groups.values()]
    .map((group) => ({ ...group, quotes: group.speakers.reduce((sum, { quotes }) => sum + quotes, 0) }))
    .sort(compareGroups)
}

function bodyOf(speaker: EntityRow, bodies: readonly Raw[]): EntityRow | null {
  if (speaker.kind === 'Country' || speaker.kind === 'Organization') return speaker
  return bodies[0] === undefined ? null : toEntity(bodies[0])
}

function compareGroups(a: SpeakerGroupRow, b: SpeakerGroupRow): number {
  return b.quotes - a.quotes || ((a.body?.id ?? '') < (b.body?.id ?? '') ? -1 : 1)
}
