// What happened around an entity, in order: what it said, what was said about it, events it took part in or that took
// place there. Four lists of one order, each read with the same bounds, merged.
import type { Params, Reader, Statement } from '../graph/graph.ts'
import { defineStatement } from '../graph/statement.ts'
import { ANY_EVENT, eventsAtPlace, eventsAtPlacesOf, eventsOfParticipant } from './events.ts'
import type { ListOfParent } from './list-of-parent.ts'
import { mergeLists } from './merged-list.ts'
import { boundsOf, EVERYTHING, mergePages, NO_ROWS, type Page, type PageRequest, type Place, type Range, within } from './page.ts'
import { ANY_QUOTE, quotesAbout, quotesBySpeaker } from './quotes.ts'
import type { EventRow, QuoteRow } from './rows.ts'

export const TIMELINE_KINDS = ['SAID', 'SAID_ABOUT', 'TOOK_PART', 'TOOK_PLACE'] as const
export type TimelineKind = (typeof TIMELINE_KINDS)[number]

/** What stands at one place of a timeline: a quote or an event. */
export interface TimelineItem extends Place {
  readonly kind: TimelineKind
  readonly quote: QuoteRow | null
  readonly event: EventRow | null
}

/** One entity's timeline; an item that two lists hold stands there once, as the first kind asked for. */
export async function timelineOf(
  reader: Reader,
  entityId: string,
  kinds: readonly TimelineKind[],
  request: PageRequest,
  range: Range,
): Promise<Page<TimelineItem>> {
  const pages = await Promise.all(kinds.map((kind) => LISTS[kind].page(reader, entityId, request, range)))
  const seen = new Set<string>()
  const once = pages.map((page, i) => ({
    ...page,
    rows: page.rows.flatMap((row) => {
      const kind = kinds[i]
      if (kind === undefined || seen.has(row.id)) return []
      seen.add(row.id)
      return [{ ...row, kind }]
    }),
  }))
  return mergePages(once, request)
}

/** How many items the lists of the kinds hold; one that two of them hold counts once. */
export async function timelineTotal(reader: Reader, entityId: string, kinds: readonly TimelineKind[], range: Range): Promise<number> {
  const twice = COUNTED_TWICE.filter(({ both }) => both.every((kind) => kinds.includes(kind)))
  const [totals, repeated] = await Promise.all([
    Promise.all(kinds.map((kind) => LISTS[kind].total(reader, entityId, range))),
    Promise.all(twice.map(({ statement }) => reader.run(statement, { ids: [entityId], ...boundsOf(WHOLE_LIST, range, 'string') }))),
  ])
  return sum(totals) - sum(repeated.flatMap((rows) => rows.map(({ total }) => total)))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

const WHOLE_LIST: PageRequest = { limit: 0, descending: false, backward: false, after: null, before: null }

/** What two kinds both hold: what somebody said about themselves, and what a country took part in at home. */
const COUNTED_TWICE: readonly { readonly both: readonly TimelineKind[]; readonly statement: Statement<{ readonly total: number }> }[] = [
  {
    both: ['SAID', 'SAID_ABOUT'],
    statement: overlapStatement(
      'saidAboutSelf',
      `MATCH (x)<-[:SPOKEN_BY]-(q:Quote)
  WHERE ${within('q.saidOn', 'q.id')}
    AND EXISTS { (q)-[:ABOUT]->(x) }
  RETURN count(q) AS total`,
    ),
  },
  {
    both: ['TOOK_PART', 'TOOK_PLACE'],
    statement: overlapStatement(
      'tookPartAtHome',
      `MATCH (x)<-[:HAS_PARTICIPANT]-(v:Event)
  WHERE ${within('v.sortDate', 'v.id')}
    AND (EXISTS { (v)-[:LOCATED_IN]->(x) } OR EXISTS { (v)-[:LOCATED_IN]->(:Place)-[:LOCATED_IN]->(x) })
  RETURN count(v) AS total`,
    ),
  },
]

function overlapStatement(name: string, answer: string): Statement<{ readonly total: number }> {
  return defineStatement({
    name: `timeline.${name}`,
    kind: 'read',
    text: `UNWIND $ids AS key
MATCH (x:Entity {id: key})
CALL (x) {
  ${answer}
}
RETURN key, total`,
    example: { ids: ['none:0'], ...EVERYTHING.string },
  })
}

interface DatedList {
  readonly page: (reader: Reader, entityId: string, request: PageRequest, range: Range) => Promise<Page<Omit<TimelineItem, 'kind'>>>
  readonly total: (reader: Reader, entityId: string, range: Range) => Promise<number>
}

const LISTS: Readonly<Record<TimelineKind, DatedList>> = {
  SAID: dated(quotesBySpeaker, ANY_QUOTE, (quote) => ({ quote, event: null })),
  SAID_ABOUT: dated(quotesAbout, ANY_QUOTE, (quote) => ({ quote, event: null })),
  TOOK_PART: dated(eventsOfParticipant, ANY_EVENT, (event) => ({ quote: null, event })),
  TOOK_PLACE: dated(mergeLists('eventsIn', eventsAtPlace, eventsAtPlacesOf), ANY_EVENT, (event) => ({ quote: null, event })),
}

function dated<Node>(
  list: ListOfParent<Place & { readonly node: Node }>,
  filter: Params,
  toItem: (node: Node) => Pick<TimelineItem, 'quote' | 'event'>,
): DatedList {
  return {
    async page(reader, entityId, request, range) {
      const [page = NO_ROWS] = await list.pages(reader, [entityId], request, range, filter)
      return { ...page, rows: page.rows.map(({ key, id, node }) => ({ key, id, ...toItem(node) })) }
    },
    async total(reader, entityId, range) {
      const [total = 0] = await list.totals(reader, [entityId], range, filter)
      return total
    },
  }
}
