// An article and what was read in it → the object that `newsgraph annotate` prints: these keys in this order, a contract
// that other programs read. Offsets are UTF-16 into `body`, end exclusive.
import type { Annotations, EventMention, Mention, QuoteMention, Span } from '../../loaders/annotate/annotations.ts'
import type { Article } from '../../loaders/article.ts'

export type AnnotationLine = ReturnType<typeof toAnnotationLine>

/** The printed object of one article. */
export function toAnnotationLine(article: Article, { mentions, quotes, events }: Annotations) {
  const { id, sourceId, url, headline, publishedOn, body } = article
  return {
    id,
    sourceId,
    url,
    headline,
    publishedOn,
    body,
    mentions: mentions.map(mentionOf),
    quotes: quotes.map(quoteOf),
    events: events.map(eventOf),
  }
}

function mentionOf({ start, end, exact, kind, entityId, name, metonym }: Mention) {
  return { start, end, exact, kind, entityId, name, metonym }
}

function quoteOf({ start, end, exact, kind, cue, speaker, confidence }: QuoteMention) {
  const { entityId, name } = speaker ?? {}
  return {
    start,
    end,
    exact,
    kind,
    cue: cue && spanOf(cue),
    speaker: speaker && { ...spanOf(speaker), exact: speaker.exact, entityId, name },
    confidence,
  }
}

function eventOf({ type, mode, status, startDate, endDate, datePrecision, start, end, participants, places }: EventMention) {
  return {
    type,
    mode,
    status,
    startDate,
    endDate,
    datePrecision,
    start,
    end,
    participants: participants.map(({ role, start, end, exact, entityId }) => ({ role, start, end, exact, entityId })),
    places: places.map((place) => ({ ...spanOf(place), entityId: place.entityId })),
  }
}

function spanOf({ start, end }: Span): Span {
  return { start, end }
}
