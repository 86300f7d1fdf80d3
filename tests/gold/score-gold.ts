// The gold articles and what the reader finds in them → a table of precision, recall and F1, one row per question, and
// the errors one by one. What a mark calls optional is counted neither way; so is a country inside an organization's name.
import { annotateArticle } from '../../loaders/annotate/annotate-article.ts'
import type { Annotations, Mention, PositionMention, QuoteMention } from '../../loaders/annotate/annotations.ts'
import { isSaidBySomebody } from '../../loaders/to-facts.ts'
import { normaliseName } from '../../src/ontology/ids.ts'
import { ENTITY_KINDS, type EntityKind } from '../../src/ontology/ontology.ts'
import { type GoldArticle, type GoldMention, type GoldPosition, type GoldQuote, listOf } from './gold.ts'
import { isNameOf, isSameStretch, length, overlap } from './same-as-marked.ts'
import { count, judge, noteError, rowsOf, type ScoreRow, type Tally } from './tally.ts'

const METONYMS = 'metonyms'
const EXACT_STRETCH = 'quotes: exact stretch'
const ANY_OVERLAP = 'quotes: any overlap'
const INDIRECT = 'indirect: half of it or more'
const HELD = 'positions: person and title'

export interface GoldScore {
  readonly rows: readonly ScoreRow[]
  /** "missed Person: <article>: … text …" */
  readonly errors: readonly string[]
}

/** Reads every gold article and compares. */
export function scoreGold(articles: readonly GoldArticle[]): GoldScore {
  const tally: Tally = { counts: new Map(), errors: [] }
  for (const gold of articles) {
    const found = annotateArticle(gold.article).annotations
    scoreMentions(gold, found, tally)
    scoreQuotes(gold, found, tally)
    scoreIndirect(gold, found, tally)
    scorePositions(gold, found, tally)
    scoreEvents(gold, found, tally)
    for (const mark of gold.hidden) count(tally, hiddenRow(mark), 1, 0, 0)
  }
  return { rows: rowsOf(tally), errors: tally.errors }
}

/** The question that a mark hidden by a glued word belongs to. */
function hiddenRow({ kind }: GoldArticle['hidden'][number]): string {
  if (kind === 'indirect') return INDIRECT
  return kind === 'direct' || kind === 'partial' ? EXACT_STRETCH : `mentions: ${kind}`
}

function scoreMentions(gold: GoldArticle, { mentions }: Annotations, tally: Tally): void {
  const counted = gold.mentions.filter(({ mark }) => mark.optional === undefined)
  for (const kind of ENTITY_KINDS) count(tally, `mentions: ${kind}`, counted.filter(({ mark }) => mark.kind === kind).length, 0, 0)
  count(tally, METONYMS, counted.filter(({ mark }) => mark.metonym && mark.or === undefined).length, 0, 0)
  const rightly = new Set<GoldMention>()
  for (const mention of mentions) {
    const match = counted.find((one) => one.start === mention.start && one.end === mention.end)
    if (match === undefined && isUncounted(mention, gold)) continue
    const right = match !== undefined && !rightly.has(match) && kindsOf(match).includes(mention.kind)
    count(tally, `mentions: ${right ? match.mark.kind : mention.kind}`, 0, 1, right ? 1 : 0)
    if (right) {
      rightly.add(match)
      scoreEntity(match, mention, gold, tally)
    } else noteError(tally, `wrong ${mention.kind}`, gold, mention)
    if (match?.mark.or === undefined) scoreMetonym(match, mention, right, gold, tally)
  }
  for (const one of counted) if (!rightly.has(one)) noteError(tally, `missed ${one.mark.kind}`, gold, one)
}

function kindsOf({ mark }: GoldMention): readonly EntityKind[] {
  return [mark.kind, ...(mark.or ?? [])]
}

/** Whether what was found touches an optional mark, or is the country inside an organization's name. */
function isUncounted(mention: Mention, gold: GoldArticle): boolean {
  return gold.mentions.some(
    (one) =>
      overlap(one, mention) > 0 &&
      (one.mark.optional === true ||
        (one.mark.kind === 'Organization' && mention.kind === 'Country' && overlap(one, mention) < length(one))),
  )
}

function scoreEntity(match: GoldMention, mention: Mention, gold: GoldArticle, tally: Tally): void {
  const right = isNameOf(match.mark.entity, mention.name, gold)
  judge(tally, `entity right, of mentions found: ${match.mark.kind}`, right)
  if (!right) noteError(tally, 'wrong entity', gold, mention, `${mention.name}, not ${match.mark.entity}`)
}

function scoreMetonym(match: GoldMention | undefined, mention: Mention, right: boolean, gold: GoldArticle, tally: Tally): void {
  if (!mention.metonym) return
  const isMetonym = right && match?.mark.metonym === true
  count(tally, METONYMS, 0, 1, isMetonym ? 1 : 0)
  if (!isMetonym) noteError(tally, 'wrong metonym', gold, mention)
}

function scoreQuotes(gold: GoldArticle, { quotes }: Annotations, tally: Tally): void {
  const counted = gold.quotes.filter(({ mark }) => mark.optional === undefined && mark.kind !== 'indirect')
  const optional = gold.quotes.filter(({ mark }) => mark.optional === true)
  const found = quotes.filter((quote) => quote.kind !== 'indirect' && !optional.some((one) => isSameStretch(one, quote, gold)))
  count(tally, EXACT_STRETCH, counted.length, found.length, 0)
  count(tally, ANY_OVERLAP, counted.length, found.length, 0)
  const taken = new Set<QuoteMention>()
  for (const one of counted) {
    const quote = found.find((candidate) => !taken.has(candidate) && overlap(candidate, one) > 0)
    const isExact = quote !== undefined && isSameStretch(one, quote, gold)
    if (quote !== undefined) taken.add(quote)
    count(tally, EXACT_STRETCH, 0, 0, isExact ? 1 : 0)
    count(tally, ANY_OVERLAP, 0, 0, quote === undefined ? 0 : 1)
    if (quote !== undefined) judge(tally, 'quotes: direct or partial, of those found', quote.kind === one.mark.kind)
    if (quote !== undefined && quote.kind !== one.mark.kind) noteError(tally, `wrong quote kind ${quote.kind}`, gold, one)
    if (!isExact) noteError(tally, quote === undefined ? 'missed quote' : 'wrong quote stretch', gold, one)
    scoreSpeaker('quotes', one, quote, gold, tally)
  }
  for (const quote of found) {
    if (taken.has(quote)) continue
    noteError(tally, 'wrong quote', gold, quote)
    count(tally, 'quotes: speaker span', 0, quote.speaker === null ? 0 : 1, 0)
    count(tally, 'quotes: speaker entity', 0, quote.speaker?.entityId ? 1 : 0, 0)
  }
}

function scoreSpeaker(of: string, one: GoldQuote, quote: QuoteMention | undefined, gold: GoldArticle, tally: Tally): void {
  const speaker = quote?.speaker ?? null
  const spanRight = speaker !== null && one.speaker !== null && overlap(speaker, one.speaker) > 0
  count(tally, `${of}: speaker span`, one.speaker === null ? 0 : 1, speaker === null ? 0 : 1, spanRight ? 1 : 0)
  const { entity } = one.mark
  const name = speaker?.entityId ? (speaker.name ?? '') : null
  const entityRight = name !== null && entity !== null && isNameOf(entity, name, gold)
  count(tally, `${of}: speaker entity`, entity === null ? 0 : 1, name === null ? 0 : 1, entityRight ? 1 : 0)
  if (quote === undefined || (spanRight && (entityRight || (name === null && entity === null)))) return
  noteError(tally, `wrong speaker (${of})`, gold, one, `"${speaker?.exact ?? ''}" ${name}, not "${one.mark.speaker ?? ''}" ${entity}`)
}

function scoreIndirect(gold: GoldArticle, { quotes }: Annotations, tally: Tally): void {
  const counted = gold.quotes.filter(({ mark }) => mark.optional === undefined && mark.kind === 'indirect')
  const others = gold.quotes.filter((one) => !counted.includes(one))
  const found = quotes.filter((quote) => quote.kind === 'indirect' && isSaidBySomebody(quote))
  count(tally, INDIRECT, counted.length, 0, 0)
  const taken = new Set<QuoteMention>()
  for (const one of counted) {
    const quote = found.find((candidate) => !taken.has(candidate) && 2 * overlap(candidate, one) >= length(one))
    count(tally, INDIRECT, 0, quote === undefined ? 0 : 1, quote === undefined ? 0 : 1)
    if (quote === undefined) noteError(tally, 'missed indirect', gold, one)
    else {
      taken.add(quote)
      scoreSpeaker('indirect, of those found', one, quote, gold, tally)
    }
  }
  for (const quote of found) {
    if (taken.has(quote) || others.some((one) => overlap(one, quote) > 0)) continue
    count(tally, INDIRECT, 0, 1, 0)
    noteError(tally, 'wrong indirect', gold, quote)
  }
}

function scorePositions(gold: GoldArticle, { positions, mentions }: Annotations, tally: Tally): void {
  const nameOf = (id: string | null) => (id === null ? null : (mentions.find((mention) => mention.entityId === id)?.name ?? id))
  const counted = gold.positions.filter((one) => one.optional === undefined)
  count(tally, HELD, counted.length, 0, 0)
  const rightly = new Set<GoldPosition>()
  for (const position of positions) {
    const person = nameOf(position.personId) ?? ''
    const held = gold.positions.filter((one) => isHeld(one, position, person, gold))
    const one = held.find((candidate) => counted.includes(candidate))
    if (one === undefined ? held.length > 0 : rightly.has(one)) continue
    count(tally, HELD, 0, 1, one === undefined ? 0 : 1)
    if (one === undefined) noteError(tally, 'wrong position', gold, position, `${position.title}, ${person}`)
    else {
      rightly.add(one)
      scoreHeld(one, position, nameOf(position.bodyId), gold, tally)
    }
  }
  for (const one of counted)
    if (!rightly.has(one)) tally.errors.push(`missed position: ${gold.name}: ${listOf(one.title)[0]}, ${one.person}`)
}

function isHeld(one: GoldPosition, position: PositionMention, person: string, gold: GoldArticle): boolean {
  return listOf(one.title).some((title) => normaliseName(title) === normaliseName(position.title)) && isNameOf(one.person, person, gold)
}

function scoreHeld(one: GoldPosition, position: PositionMention, body: string | null, gold: GoldArticle, tally: Tally): void {
  const bodyRight = listOf(one.body).some((right) => (right === null || body === null ? right === body : isNameOf(right, body, gold)))
  judge(tally, 'positions: body, of those found', bodyRight)
  if (!bodyRight) noteError(tally, 'wrong position body', gold, position, `${body}, not ${listOf(one.body).join(' or ')}`)
  judge(tally, 'positions: former, of those found', position.former === one.former)
  if (position.former !== one.former) noteError(tally, 'wrong former', gold, position)
}

/** Events are marked only where they are clear: what else is found is not held to be wrong. */
function scoreEvents(gold: GoldArticle, { events, mentions }: Annotations, tally: Tally): void {
  const nameOf = (id: string | null) => mentions.find((mention) => mention.entityId === id)?.name ?? ''
  for (const one of gold.events) {
    const event = events.find(
      ({ type, participants }) =>
        type === one.type && one.participants.every((who) => participants.some(({ entityId }) => isNameOf(who, nameOf(entityId), gold))),
    )
    count(tally, 'events: type and participants', 1, event === undefined ? 0 : 1, event === undefined ? 0 : 1)
    if (event === undefined) tally.errors.push(`missed event: ${gold.name}: ${one.type} ${one.participants.join(', ')}`)
    else judge(tally, 'events: status, of those found', event.status === one.status)
    if (event !== undefined && one.date !== null) judge(tally, 'events: start date, of those found', event.startDate === one.date)
  }
}
