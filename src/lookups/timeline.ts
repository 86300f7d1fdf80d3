// What happened around an entity, in order: what it said, what was said about it, events it took part in or that took
// place there. Four lists of one order, each read with the same bounds, merged.
import type { Reader } from '../graph/graph.ts'
import { ANY_EVENT, eventsAtPlace, eventsAtPlacesOf, eventsOfParticipant } from './events.ts'
import type { ListOfParent } from './list-of-parent.ts'
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
  const pages = await Promise.all(kinds.map((kind) => LISTS[kind](reader, entityId, request, range)))
  const seen = new Set<string>()
  const once = pages.map((page) => ({ ...page, rows: page.rows.filter(({ id }) => !seen.has(id) && seen.add(id)) }))
  return mergePages(once, request)
}

type ReadList = (reader: Reader, entityId: string, request: PageRequest, range: Range) => Promise<Page<TimelineItem>>

const LISTS: Readonly<Record<TimelineKind, ReadList>> = {
  SAID: quotes('SAID', quotesBySpeaker),
  SAID_ABOUT: quotes('SAID_ABOUT', quotesAbout),
  TOOK_PART: events('TOOK_PART', eventsOfParticipant),
  TOOK_PLACE: async (reader, entityId, request, range) =>
    mergePages(
      await Promise.all([
        events('TOOK_PLACE', eventsAtPlace)(reader, entityId, request, range),
        events('TOOK_PLACE', eventsAtPlacesOf)(reader, entityId, request, range),
      ]),
      request,
    ),
}

function quotes(kind: TimelineKind, list: ListOfParent<Place & { readonly node: QuoteRow }>): ReadList {
  return async (reader, entityId, request, range) => {
    const [page = NO_ROWS] = await list.pages(reader, [entityId], request, range, ANY_QUOTE)
    return { ...page, rows: page.rows.map(({ key, id, node }) => ({ key, id, kind, quote: node, event: null })) }
  }
}

function events(kind: TimelineKind, list: ListOfParent<Place & { readonly node: EventRow }>): ReadList {
  return async (reader, entityId, request, range) => {
    const [page = NO_ROWS] = await list.pages(reader, [entityId], request, range, ANY_EVENT)
    return { ...page, rows: page.rows.map(({ key, id, node }) => ({ key, id, kind, quote: null, event: node })) }
  }
}
