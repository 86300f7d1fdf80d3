// What the API names in capitals, in words; dates and numbers as they are read.
import type { EntityKind, EventStatus, QuoteKind, Section } from './address.ts'
import type { EventParts, LinkKind } from './answers.ts'

export const KIND_WORDS: Readonly<Record<EntityKind, string>> = {
  PERSON: 'Person',
  COUNTRY: 'Country',
  ORGANIZATION: 'Organization',
  PLACE: 'Place',
}

export const KINDS_WORDS: Readonly<Record<EntityKind, string>> = {
  PERSON: 'People',
  COUNTRY: 'Countries',
  ORGANIZATION: 'Organizations',
  PLACE: 'Places',
}

export const QUOTE_KIND_WORDS: Readonly<Record<QuoteKind, string>> = {
  DIRECT: 'Whole sentences',
  PARTIAL: 'Some words',
  INDIRECT: 'Retold',
}

export const STATUS_WORDS: Readonly<Record<EventStatus, string>> = {
  OCCURRED: 'Happened',
  ONGOING: 'Going on',
  PLANNED: 'Planned',
  HYPOTHETICAL: 'Possible',
  DENIED: 'Denied',
}

export const SECTION_WORDS: Readonly<Record<Section, string>> = {
  said: 'Said',
  about: 'Said about',
  events: 'Events',
  linked: 'Linked with',
  attention: 'Attention',
  articles: 'Articles',
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  AGREE: 'Agreement',
  CONSULT: 'Meeting or talks',
  SUPPORT: 'Support',
  CONCEDE: 'Concession',
  COOPERATE: 'Cooperation',
  AID: 'Aid',
  RETREAT: 'Retreat',
  REQUEST: 'Request',
  ACCUSE: 'Accusation',
  REJECT: 'Refusal',
  THREATEN: 'Threat',
  PROTEST: 'Protest',
  SANCTION: 'Sanction',
  MOBILIZE: 'Mobilization',
  COERCE: 'Coercion',
  ASSAULT: 'Attack',
}

const LINK_WORDS: Readonly<Record<LinkKind, readonly [string, string]>> = {
  QUOTE: ['quote', 'quotes'],
  EVENT: ['event', 'events'],
  POSITION: ['position', 'positions'],
  LOCATION: ['location', 'locations'],
  CO_MENTION: ['article with both', 'articles with both'],
}

/** "Meeting or talks (phone)" */
export function eventWords({ type, mode }: Pick<EventParts, 'type' | 'mode'>): string {
  return `${TYPE_WORDS[type] ?? type.toLowerCase()}${mode === null ? '' : ` (${mode.replaceAll('-', ' ')})`}`
}

/** "3 quotes" */
export function linkWords({ kind, count }: { readonly kind: LinkKind; readonly count: number }): string {
  return counted(count, ...LINK_WORDS[kind])
}

/** "1 article", "1,370 articles" */
export function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`
}

/** "2031-10-22" → "22 Oct 2031" */
export function dayWords(day: string): string {
  return format(day, { day: 'numeric', month: 'short', year: 'numeric' })
}

/** "2031-10" → "Oct 2031" */
export function monthWords(month: string): string {
  return format(`${month}-01`, { month: 'short', year: 'numeric' })
}

/** When an event was or is to be, as exactly as told: "22 Oct 2031", "Oct 2031", "2031", "1 Oct 2031 – 3 Oct 2031". */
export function eventDateWords({ date, startDate, endDate, datePrecision }: EventParts): string {
  if (startDate === null) return `told on ${dayWords(date)}`
  if (datePrecision === 'YEAR') return startDate.slice(0, 4)
  if (datePrecision === 'MONTH') return monthWords(startDate.slice(0, 7))
  if (datePrecision === 'WEEK') return `week of ${dayWords(startDate)}`
  return endDate === null || endDate === startDate ? dayWords(startDate) : `${dayWords(startDate)} – ${dayWords(endDate)}`
}

/** "2031-01-22", "2032-01-29" → "reported 22 Jan 2031 – 29 Jan 2032" */
export function reportedWords(first: string | null, last: string | null): string {
  if (first === null) return ''
  return `reported ${dayWords(first)}${last === null || last === first ? '' : ` – ${dayWords(last)}`}`
}

function format(day: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))
}
