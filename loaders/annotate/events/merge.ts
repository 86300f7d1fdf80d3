// Tellings of one event in one article → one event. Two are one when type and status agree, no date, place or mode
// contradicts, and the participants of one are among the other's (or two are common to both); the first span stays.
import type { EventStatus } from '../../../src/ontology/ontology.ts'
import type { EventMention, Participant } from '../annotations.ts'
import { SYMMETRIC_TYPES } from './lexicon.ts'

/** Merges events in order of appearance. `represents`: the country or organization in whose office a person acts. */
export function mergeEvents(events: readonly EventMention[], represents: ReadonlyMap<string, string>): EventMention[] {
  const merged: EventMention[] = []
  const byType = new Map<string, number[]>()
  for (const event of events) {
    const key = `${event.type} ${statusKey(event)}`
    const candidates = byType.get(key) ?? []
    // Newest first, and only a few: a long list of one type stays linear.
    const index = candidates.slice(-MOST_COMPARED).findLast((at) => isSame(merged[at], event, represents))
    const same = index === undefined ? undefined : merged[index]
    if (index !== undefined && same !== undefined) merged[index] = join(same, event)
    else byType.set(key, [...candidates.slice(-MOST_COMPARED), merged.push(event) - 1])
  }
  return merged
}

const MOST_COMPARED = 24

/** Statuses that two tellings of one meeting may give: the plan and its doubt, the talks as they go on and as told. */
const MEETING_STATUS: Readonly<Record<EventStatus, EventStatus>> = {
  planned: 'planned',
  hypothetical: 'planned',
  ongoing: 'occurred',
  occurred: 'occurred',
  denied: 'denied',
}

function statusKey({ type, status }: EventMention): string {
  return type === 'CONSULT' ? MEETING_STATUS[status] : status
}

function isSame(one: EventMention | undefined, other: EventMention, represents: ReadonlyMap<string, string>): boolean {
  if (one === undefined || !datesAgree(one, other) || !placesAgree(one, other)) return false
  if (one.mode !== other.mode && (one.mode === 'phone' || other.mode === 'phone' || one.mode === 'visit' || other.mode === 'visit'))
    return false
  // At one place a diplomat may stand for the country whose talks they are.
  const standing = sharePlace(one, other) && SYMMETRIC_TYPES.has(one.type) ? represents : NOBODY
  const ones = keys(one, standing)
  const others = keys(other, standing)
  let common = 0
  for (const key of ones) if (others.has(key)) common++
  // One party in common is too little, unless it is the only one, or day or place agree too.
  const alone = ones.size === 1 && others.size === 1 && one.mode === other.mode
  if (common === 1 && !alone && !(one.startDate !== null && one.startDate === other.startDate) && !sharePlace(one, other)) return false
  return common > 0 && (common === Math.min(ones.size, others.size) || (common >= 2 && SYMMETRIC_TYPES.has(one.type)))
}

const NOBODY: ReadonlyMap<string, string> = new Map()

function keys(event: EventMention, standing: ReadonlyMap<string, string>): ReadonlySet<string> {
  const roles = !SYMMETRIC_TYPES.has(event.type)
  const keys = new Set<string>()
  for (const { role, entityId } of event.participants)
    if (entityId !== null) keys.add(roles ? `${role} ${entityId}` : (standing.get(entityId) ?? entityId))
  return keys
}

function datesAgree(one: EventMention, other: EventMention): boolean {
  if (one.startDate === null || other.startDate === null) return true
  return one.startDate === other.startDate && one.endDate === other.endDate
}

function sharePlace(one: EventMention, other: EventMention): boolean {
  return one.places.some((place) => other.places.some((each) => each.entityId === place.entityId))
}

/** A town and a country do not contradict: one may lie in the other. */
function placesAgree(one: EventMention, other: EventMention): boolean {
  if (one.places.length === 0 || other.places.length === 0) return true
  return (
    sharePlace(one, other) || one.places.every((place) => other.places.every((each) => kindOf(each.entityId) !== kindOf(place.entityId)))
  )
}

function kindOf(entityId: string | null): string {
  return entityId?.split(':')[0] ?? ''
}

function join(one: EventMention, other: EventMention): EventMention {
  const dated = one.startDate !== null ? one : other
  return {
    start: one.start,
    end: one.end,
    type: one.type,
    mode: one.mode ?? other.mode,
    status: one.status === 'hypothetical' ? other.status : one.status === 'occurred' && other.status === 'ongoing' ? 'ongoing' : one.status,
    startDate: dated.startDate,
    endDate: dated.endDate,
    datePrecision: dated.datePrecision,
    participants: joinParticipants(one, other),
    places: one.places.length > 0 ? one.places : other.places,
  }
}

function joinParticipants(one: EventMention, other: EventMention): readonly Participant[] {
  const all: Participant[] = []
  for (const known of one.participants) all.push(known)
  for (const each of other.participants)
    if (each.entityId !== null && one.participants.every((known) => known.entityId !== each.entityId)) all.push(each)
  return all
}
