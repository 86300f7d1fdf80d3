// What happened around an entity, in order: what it said, what was said about it, events it took part in or that took
// place there. Four lists of one order, each read with the same bounds, merged.
import type { Params, Reader } from '../graph/graph.ts'
import { ANY_EVENT, eventsAtPlace, eventsAtPlacesOf, eventsOfParticipant } from './events.ts'
import type { ListOfParent } from './list-of-parent.ts'
import { mergeLists } from './merged-list.ts'
import { mergePages, NO_ROWS, type Page, type PageRequest, type Place, type Range } from './page.ts'
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

/** How many items the lists of the kinds hold; one that two of them hold counts in both. */
export async function timelineTotal(reader: Reader, entityId: string, kinds: readonly TimelineKind[], range: Range): Promise<number> {
  const totals = await Promise.all(kinds.map((kind) => LISTS[kind].total(reader, entityId, range)))
  return totals.reduce((sum, total) => sum + total, 0)
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
