// Article + annotations → ArticleFacts: one row per entity, mention, quote, position and event, with ids and evidence.
// Nothing is read from the graph here: entity ids are already resolved.
import { eventId, positionId, quoteId, quoteTextKey } from '../src/ontology/ids.ts'
import type { ReadArticle } from './annotate/annotate-article.ts'
import type { EventMention, Mention, PositionMention, QuoteMention, Span } from './annotate/annotations.ts'
import { SYMMETRIC_TYPES } from './annotate/events/lexicon.ts'
import type { Article } from './article.ts'
import { countryFact, entityFact } from './entity-fact.ts'
import type { ArticleFacts, EntityFact, EventFact, MentionFact, PositionFact, QuoteFact } from './facts.ts'
import { publisherOf } from './publishers.ts'
import { isFullName, surnameOf } from './resolve/short-names.ts'

/** The rows that one article gives the graph. */
export function toFacts(read: ReadArticle): ArticleFacts {
  const { article, annotations } = read
  const mentioned = groupByEntity(annotations.mentions)
  const positions = firstOfEach(annotations.positions.flatMap((position) => toPosition(position, mentioned)))
  const events = annotations.events.flatMap((event) => toEvent(event, read, positions))
  return {
    article,
    publisher: publisherOf(article.publisherDomain),
    entities: entitiesOf(mentioned),
    mentions: [...mentioned].map(([entityId, mentions]) => toMention(entityId, mentions, article, mentioned)),
    quotes: firstOfEach(annotations.quotes.filter(isSaidBySomebody).map((quote) => toQuote(quote, read, mentioned))),
    positions: positions.map((position) => ({ ...position, bodyId: onlyMentioned(position.bodyId, mentioned) })),
    events: firstOfEach(events.map((event) => keepMentioned(event, mentioned)).filter((event) => event.participants.length > 0)),
  }
}

type Mentions = readonly [Mention, ...Mention[]]
type ByEntity = ReadonlyMap<string, Mentions>

function groupByEntity(mentions: readonly Mention[]): ByEntity {
  const groups = new Map<string, [Mention, ...Mention[]]>()
  for (const mention of mentions) {
    const group = groups.get(mention.entityId)
    if (group === undefined) groups.set(mention.entityId, [mention])
    else group.push(mention)
  }
  return groups
}

/** The entities mentioned, and the countries that places among them lie in. */
function entitiesOf(mentioned: ByEntity): EntityFact[] {
  const entities = [...mentioned.values()].map(entityFact)
  const countries = entities.flatMap(({ countryId }) =>
    countryId === null || mentioned.has(countryId) ? [] : [countryFact(countryId, countryId)],
  )
  return [...entities, ...firstOfEach(countries)]
}

/** Of rows with one id, the first in the text. */
function firstOfEach<T extends { readonly id: string }>(rows: readonly T[]): T[] {
  return [...new Map([...rows].reverse().map((row) => [row.id, row])).values()].reverse()
}

function onlyMentioned(entityId: string | null, mentioned: ByEntity): string | null {
  return entityId !== null && mentioned.has(entityId) ? entityId : null
}

function toMention(entityId: string, mentions: Mentions, article: Article, mentioned: ByEntity): MentionFact {
  return {
    entityId,
    count: mentions.length,
    starts: mentions.map((mention) => mention.start),
    ends: mentions.map((mention) => mention.end),
    metonyms: mentions.map((mention) => mention.metonym),
    names: [...new Set(mentions.flatMap(namesIn))],
    salience: salienceOf(mentions, article, mentioned),
  }
}

/** The names a mention tells its entity goes by: the full one, the one written, and a person's surname. */
function namesIn({ kind, name, exact, metonym }: Mention): string[] {
  const surname = kind === 'Person' ? [surnameOf(name)] : []
  return metonym ? [name] : [name, ...surname, exact]
}

/** Share of the most mentioned entity's mentions (0.6), how early it comes (0.25), and the headline (0.15). */
function salienceOf(mentions: Mentions, article: Article, mentioned: ByEntity): number {
  const most = Math.max(...[...mentioned.values()].map((group) => group.length))
  const first = mentions[0].start
  const inHeadline = mentions.some((mention) => article.headline.includes(mention.exact))
  const salience = (0.6 * mentions.length) / most + 0.25 * (1 - first / article.body.length) + (inHeadline ? 0.15 : 0)
  return Math.round(salience * 1000) / 1000
}

/** Words retold are surely speech from here on; below are stances ("is mulling", "supports"), which nobody said in words. */
const SURELY_SAID = 0.6

/** Fewer words retold say nothing by themselves ("told reporters", "said so"). */
const LEAST_RETOLD_WORDS = 3

/** Words in quotation marks are a fact whoever said them; words retold are one only where somebody surely said them. */
export function isSaidBySomebody({ kind, speaker, confidence, exact }: QuoteMention): boolean {
  if (kind !== 'indirect') return true
  return speaker !== null && confidence >= SURELY_SAID && exact.split(/\s+/).length >= LEAST_RETOLD_WORDS
}

function toQuote(quote: QuoteMention, read: ReadArticle, mentioned: ByEntity): QuoteFact {
  const speakerId = onlyMentioned(quote.speaker?.entityId ?? null, mentioned)
  return {
    id: quoteId(speakerId ?? quote.speaker?.exact ?? null, quote.exact),
    // The comma before "said" belongs to the reporter.
    text: quote.exact.replace(/\s+/g, ' ').trim().replace(/,$/, ''),
    textKey: quoteTextKey(quote.exact),
    kind: quote.kind,
    start: quote.start,
    end: quote.end,
    cue: quote.cue === null ? null : read.article.body.slice(quote.cue.start, quote.cue.end),
    cueStart: quote.cue?.start ?? null,
    cueEnd: quote.cue?.end ?? null,
    speakerStart: quote.speaker?.start ?? null,
    speakerEnd: quote.speaker?.end ?? null,
    confidence: quote.confidence,
    speakerId,
    about: aboutOf(quote, speakerId, read),
  }
}

/**
 * Whom a quote is about: the entities named in the quote and in the sentences it stands in, but for the speaker, the
 * speaker's own position ("Russian Deputy Foreign Minister …") and whom the words were spoken to ("told CNN").
 */
function aboutOf(quote: QuoteMention, speakerId: string | null, { article, sentences, annotations }: ReadArticle): string[] {
  const around = sentencesOver(quote, sentences)
  const positions = annotations.positions.filter((position) => position.personId === speakerId)
  const about = annotations.mentions.filter((mention) => {
    if (mention.start < around.start || mention.end > around.end || mention.entityId === speakerId) return false
    if (within(mention, quote)) return true
    return !positions.some((position) => within(mention, position)) && !isAudience(mention, article.body)
  })
  return [...new Set(about.map((mention) => mention.entityId))].sort()
}

/** "told CNN", "told the Kremlin", "said on CNN", "to AFP" */
function isAudience(mention: Mention, body: string): boolean {
  const before = body.slice(Math.max(0, mention.start - 20), mention.start)
  return (
    /\b(?:told|tells|telling)\s+(?:the\s+)?$/.test(before) ||
    (mention.kind === 'Organization' && /\b(?:on|to|with)\s+(?:the\s+)?$/.test(before))
  )
}

function within(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}

/** From the start of the first sentence the span touches to the end of the last. */
function sentencesOver(span: Span, sentences: readonly Span[]): Span {
  const touched = sentences.filter((sentence) => sentence.start < span.end && sentence.end > span.start)
  return { start: Math.min(span.start, touched[0]?.start ?? span.start), end: Math.max(span.end, touched.at(-1)?.end ?? span.end) }
}

function toPosition(position: PositionMention, mentioned: ByEntity): PositionFact[] {
  const holder = mentioned.get(position.personId)
  if (holder === undefined) return []
  const fullName = holder.some(({ name }) => isFullName(name))
  return [{ ...position, id: positionId(position.personId, position.title, position.bodyId), fullName }]
}

/** An event with known participants only; a person who holds a country's office brings the country in, "via" that person. */
function toEvent(event: EventMention, { article, sentences }: ReadArticle, positions: readonly PositionFact[]): EventFact[] {
  const direct = event.participants.flatMap(({ role, entityId }) => (entityId === null ? [] : [{ role, entityId, viaId: null }]))
  const known = [...new Map(direct.map((participant) => [participant.entityId, participant])).values()]
  const named = new Set(known.map((participant) => participant.entityId))
  const represented = known.flatMap(({ role, entityId }) =>
    positions
      .filter(
        ({ personId, bodyId, former }) => personId === entityId && !former && bodyId?.startsWith('country:') === true && !named.has(bodyId),
      )
      .map(({ bodyId }) => ({ role, entityId: bodyId ?? '', viaId: entityId })),
  )
  const placeIds = [...new Set(event.places.flatMap(({ entityId }) => entityId ?? []))]
  const sentence = sentencesOver(event, sentences)
  return [
    {
      id: eventId(event.type, partiesOf(event, known), event.startDate, placeIds),
      type: event.type,
      mode: event.mode,
      status: event.status,
      startDate: event.startDate,
      endDate: event.endDate,
      datePrecision: event.datePrecision,
      summary: article.body.slice(sentence.start, sentence.end).replace(/\s+/g, ' '),
      start: event.start,
      end: event.end,
      participants: [...known, ...new Map(represented.map((participant) => [participant.entityId, participant])).values()],
      placeIds,
    },
  ]
}

/** Who takes part, as an event's id has it: in a meeting it does not matter who "met" whom. */
function partiesOf(
  event: EventMention,
  participants: EventFact['participants'],
): readonly { readonly role: string; readonly entityId: string }[] {
  return SYMMETRIC_TYPES.has(event.type) ? participants.map(({ entityId }) => ({ role: 'party', entityId })) : participants
}

function keepMentioned(event: EventFact, mentioned: ByEntity): EventFact {
  return {
    ...event,
    participants: event.participants.filter((participant) => mentioned.has(participant.entityId)),
    placeIds: event.placeIds.filter((placeId) => mentioned.has(placeId)),
  }
}
