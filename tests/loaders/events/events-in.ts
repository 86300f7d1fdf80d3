// Events of a marked text as lines that a test can compare.
import type { Annotations, EventMention } from '../../../loaders/annotate/annotations.ts'
import { annotateDates } from '../../../loaders/annotate/dates.ts'
import { annotateEvents } from '../../../loaders/annotate/events.ts'
import { annotatePositions } from '../../../loaders/annotate/positions.ts'
import { readMarked } from './marked-text.ts'

/** The events of a marked text; dates and positions come from their own annotators. */
export function readEvents(marked: string): { body: string; events: readonly EventMention[] } {
  const { body, reading, found } = readMarked(marked)
  const dated: Annotations = { ...found, ...annotateDates(reading, found), ...annotatePositions(reading, found) }
  return { body, events: annotateEvents(reading, dated).events ?? [] }
}

/** Each event as TYPE/mode/status date roles @places, with a actor, r recipient, m mediator, h host. */
export function eventsIn(marked: string): string[] {
  const { body, events } = readEvents(marked)
  return events.map((event) => {
    const roles = event.participants.map((each) => `${each.role[0]}=${each.entityId}`).join(' ')
    const places = event.places.map((place) => ` @${body.slice(place.start, place.end)}`).join('')
    const dates =
      event.startDate === null ? '' : event.startDate === event.endDate ? ` ${event.startDate}` : ` ${event.startDate}..${event.endDate}`
    return `${event.type}/${event.mode ?? ''}/${event.status}${dates} ${roles}${places}`
  })
}
