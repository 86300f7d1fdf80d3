// Sentences → events of the PLOVER types: what the lexicon tells, who took part, when, where, and whether it came
// about. Nothing is read inside quotation marks; what has no known participant is dropped; tellings of one event are
// merged. Needs mentions, dates, positions and quotes.
import type { EventStatus, EventType, Role } from '../../src/ontology/ontology.ts'
import type { Sentence } from '../text/article-text.ts'
import type { Annotations, Annotator, DateMention, EventMention, Participant } from './annotations.ts'
import { type EventText, readEventText } from './events/event-text.ts'
import { HOSTILE_TYPES, KIND_TYPES, PUNISHING_TYPES, REFUSABLE_TYPES } from './events/lexicon.ts'
import { mergeEvents } from './events/merge.ts'
import { clauseSubject, nounFront, statusAfter } from './events/noun-frame.ts'
import { type Party, phraseStart, toParticipant } from './events/noun-phrase.ts'
import { isNounUse } from './events/noun-use.ts'
import { objectsAfter } from './events/objects.ts'
import { concernsWords, insteadOfForce, isNaming, isNoDeed, isQuestion } from './events/seeming.ts'
import { datesOf, placesAround } from './events/setting.ts'
import { subjectBefore } from './events/subject.ts'
import { type Frame, patternsFrom, type Trigger, triggerAt } from './events/triggers.ts'
import { type Government, verbGroup } from './events/verb-group.ts'
import { isWhole, type Told } from './events/whole.ts'
import type { PlacedMention } from './positions/body-mentions.ts'

const LONGEST_SENTENCE = 400

/** Finds the events of an article. */
export const annotateEvents: Annotator = (reading, found) => {
  const text = readEventText(reading, found)
  const events: EventMention[] = []
  let nextDate = 0
  for (const sentence of text.sentences) {
    const isLong = sentence.to - sentence.from > LONGEST_SENTENCE
    const dates: { date: DateMention; token: number }[] = []
    while (nextDate < text.dates.length && (text.dates[nextDate]?.start ?? 0) < sentence.end) {
      const date = text.dates[nextDate++]
      if (date !== undefined && date.start >= sentence.start && !isLong) dates.push({ date, token: tokenAt(text, sentence, date.start) })
    }
    if (isLong) continue
    const triggers = triggersOf(text, sentence)
    if (triggers.length === 0) continue
    const dated = datesOf(text, triggers, dates)
    for (const trigger of triggers) {
      const event = eventOf(text, sentence, trigger, dated.get(trigger) ?? null)
      if (event !== null) events.push(event)
    }
  }
  return { events: mergeEvents(events, representatives(found)) }
}

/** What the trigger tells; where that is nothing, what a shorter one of its type tells. */
function eventOf(text: EventText, sentence: Sentence, trigger: Trigger, date: DateMention | null): EventMention | null {
  for (let each: Trigger | null = trigger; each !== null && each.type === trigger.type; each = each.shorter) {
    const told = each.isVerb ? verbTells(text, sentence, each) : nounTells(text, sentence, each)
    const event = told === null ? null : toEvent(text, sentence, each, told, date)
    if (event !== null) return event
  }
  return null
}

/** Persons in office, and the country or organization each acts for. */
function representatives(found: Annotations): ReadonlyMap<string, string> {
  const bodies = new Map<string, string>()
  for (const { personId, bodyId, former } of found.positions) if (bodyId !== null && !former) bodies.set(personId, bodyId)
  return bodies
}

function tokenAt(text: EventText, sentence: Sentence, offset: number): number {
  let at = sentence.from
  while (at < sentence.to && (text.tokens[at]?.end ?? 0) <= offset) at++
  return at
}

function triggersOf(text: EventText, sentence: Sentence): readonly Trigger[] {
  const triggers: Trigger[] = []
  for (let at = sentence.from; at < sentence.to; at++) {
    const word = text.tokens[at]?.word
    const patterns = word === undefined ? null : patternsFrom(word)
    if (patterns === null) continue
    if (text.quoted[at] === true || text.mentionAt[at] !== undefined || text.bearerAt[at] !== undefined || isApart(text, at)) continue
    const trigger = triggerAt(patterns, text.lower, at, sentence.to, (each) => !isNounUse(text, sentence, each))
    if (trigger === null) continue
    triggers.push(trigger)
    if (trigger.to - trigger.from <= 2) at = trigger.to - 1
  }
  // Within "held talks with B" the noun is told already; of "have held talks" the inner verb tells more.
  if (triggers.length < 2) return triggers
  const kept: Trigger[] = []
  for (const each of triggers) if (!triggers.some((other) => isToldBy(each, other))) kept.push(each)
  return kept
}

function isToldBy(each: Trigger, other: Trigger): boolean {
  if (each.isVerb) return other.isVerb && other.to === each.to && other.from > each.from
  return other !== each && other.from < each.from && other.to >= each.to
}

/** "free-trade", "counter-attack": a word joined by a hyphen is another; "March" in a date is no march. */
function isApart(text: EventText, at: number): boolean {
  if (text.dated[at] === true) return true
  const before = text.tokens[at - 1]
  const token = text.tokens[at]
  const after = text.tokens[at + 1]
  return (
    (before?.text === '-' && before.end === token?.start) ||
    (after?.text === '-' && after.start === token?.end && text.lower[at + 2] !== 'fire')
  )
}

function verbTells(text: EventText, sentence: Sentence, trigger: Trigger): Told | null {
  const group = verbGroup(text, sentence, trigger)
  if (isAlleged(text, sentence, group.from) || isNoDeed(text, sentence, trigger)) return null
  if (trigger.inverted) return invertedTells(text, sentence, trigger, group.passive, group.status)
  if (group.idle && trigger.type !== 'CONSULT') return null
  const objects = objectsAfter(text, sentence, objectsStart(text, trigger), group.passive ? passiveFrame(trigger.frame) : trigger.frame)
  const reach = group.reduced || group.ofNoun ? 'beside' : group.open ? 'open' : 'closed'
  const subject = subjectBefore(text, sentence, group.from, reach)
  const given = trigger.frame.prepositions.has('between') ? joined(objects.between, objects.recipients) : objects.recipients
  if (trigger.frame.needed && given.length === 0 && !objects.placeIsObject && !group.passive) return null
  if (trigger.frame.only !== null && (group.passive || given.length === 0)) return null
  const turned = group.passive || trigger.frame.turned
  const actors = turned ? joined(objects.agents, trigger.frame.turned ? given : NO_PARTY) : subject
  // "was fired": without a place for B right behind the verb its subject is no B.
  const suffering = group.passive && !trigger.frame.direct && !trigger.frame.turned ? NO_PARTY : subject
  const recipients = turned ? joined(suffering, trigger.frame.turned ? NO_PARTY : given) : given
  if (trigger.frame.bothNeeded && (actors.length === 0 || (recipients.length === 0 && !objects.placeIsObject))) return null
  if (isNaming(text, trigger, recipients)) return null
  if (trigger.form === 'base' && group.from === trigger.from && actors.length === 0) return null
  if (concernsWords(text, trigger, recipients) || isQuestion(text, sentence, trigger)) return null
  // "What came of it since A attacked B?": that A attacked is not asked.
  const asked = text.lower[sentence.to - 1] === '?' && group.status !== 'denied' && !followsTime(text, sentence, subject)
  const { type, status } = promised(
    insteadOfForce(text, trigger, actors, recipients),
    asked ? 'hypothetical' : group.status,
    group.governed,
  )
  return { type, status, actors, recipients, objects, places: objects.places }
}

/** "since ‹name›", "after the ‹name›": the subject opens a clause of time. */
function followsTime(text: EventText, sentence: Sentence, subject: readonly Party[]): boolean {
  const first = subject[0]
  if (first === undefined) return false
  const before = text.lower[phraseStart(text, sentence, first.who) - 1]
  return before === 'since' || before === 'after'
}

const NO_PARTY: readonly Party[] = []

function joined(ones: readonly Party[], others: readonly Party[]): readonly Party[] {
  if (ones.length === 0) return others
  if (others.length === 0) return ones
  const all: Party[] = []
  for (const party of ones) all.push(party)
  for (const party of others) all.push(party)
  return all
}

/** After a passive "by" names who did it, and nothing stands right behind the verb. */
function passiveFrame(frame: Frame): Frame {
  return onlyBehind(frame, new Set([...frame.prepositions].filter((preposition) => preposition !== 'by')))
}

/** Nobody stands right behind the pattern, but behind these. */
function onlyBehind({ only, turned, needed, bothNeeded }: Frame, prepositions: ReadonlySet<string>): Frame {
  return { direct: false, only, turned, needed, bothNeeded, prepositions }
}

/** "sanctions were imposed on B by A", "talks held between A and B". */
function invertedTells(text: EventText, sentence: Sentence, trigger: Trigger, passive: boolean, status: EventStatus): Told | null {
  const objects = objectsAfter(text, sentence, trigger.to, onlyBehind(trigger.frame, trigger.frame.prepositions))
  const actors = joined(objects.agents, objects.between)
  // "the sanctions A imposed on B" has its subject before the verb.
  const subject =
    passive || actors.length > 0 ? [] : subjectBefore(text, sentence, trigger.from, 'closed').filter((party) => party.to === trigger.from)
  const known = actors.length + subject.length + objects.recipients.length
  if (known < 2 && !(passive && known === 1 && objects.recipients.length === 1)) return null
  return { type: trigger.type, status, actors: joined(actors, subject), recipients: objects.recipients, objects, places: objects.places }
}

/** "found ‹name› guilty": the recipient may stand inside the pattern. */
function objectsStart(text: EventText, trigger: Trigger): number {
  if (!trigger.frame.direct) return trigger.to
  let start = trigger.from + 1
  for (let at = start; at < trigger.to; at++) {
    if (text.mentionAt[at] !== undefined) return start
    // "said that ‹country› must"
    if (text.lower[at] === 'that') start = at + 1
  }
  // "encouraged people to": nobody behind the "to" is who was.
  return trigger.to - trigger.from > 2 && text.lower[trigger.to - 1] === 'to' ? start : trigger.to
}

/** PLOVER: kind deeds promised are AGREE, refused REJECT; hostile deeds announced or threatened are THREATEN. */
function promised(type: EventType, status: EventStatus, governed: Government): { type: EventType; status: EventStatus } {
  if (status === 'hypothetical' && governed === 'future') return { type, status }
  if (KIND_TYPES.has(type)) {
    if (governed === 'willing') return { type: 'AGREE', status: 'occurred' }
    if (governed === 'future') return { type: 'AGREE', status: 'planned' }
  }
  if (governed === 'refused' && REFUSABLE_TYPES.has(type)) return { type: 'REJECT', status: 'occurred' }
  if (governed === 'threatened' && (HOSTILE_TYPES.has(type) || type === 'ACCUSE')) return { type: 'THREATEN', status: 'occurred' }
  if (governed === 'future' && PUNISHING_TYPES.has(type)) return { type: 'THREATEN', status: 'planned' }
  return { type, status }
}

const ALLEGING = new Set('accused accuses accusing accuse blamed blames suspected alleged charged convicted acquitted'.split(' '))

/** "accused B of attacking C": alleged, and told as the accusation. */
function isAlleged(text: EventText, sentence: Sentence, from: number): boolean {
  const before = text.lower[from - 1]
  if (before !== 'of' && before !== 'for' && before !== 'with') return false
  for (let at = from - 2; at >= sentence.from && at > from - 14; at--) {
    if (ALLEGING.has(text.lower[at] ?? '')) return true
    if (text.lower[at] === ',' || text.lower[at] === ';') return false
  }
  return false
}

const SUFFERED = new Set(['release', 'arrest', 'execute', 'expel', 'deport', 'abduct'])

function nounTells(text: EventText, sentence: Sentence, trigger: Trigger): Told | null {
  const front = nounFront(text, sentence, trigger)
  const objects = objectsAfter(text, sentence, trigger.to, onlyBehind(trigger.frame, trigger.frame.prepositions))
  const meeting = trigger.type === 'CONSULT'
  const led = front.parties.length === 0 && meeting && objects.recipients.length > 0 ? clauseSubject(text, sentence, front) : NO_PARTY
  // "‹name›'s release": the one who is released.
  const suffers = SUFFERED.has(trigger.mode ?? '')
  const actors = joined(joined(suffers ? NO_PARTY : front.parties, objects.between), joined(objects.agents, led))
  const recipients = suffers ? joined(front.parties, objects.recipients) : objects.recipients
  if (concernsWords(text, trigger, recipients)) return null
  const known = new Set<string>()
  for (const parties of [actors, recipients, objects.mediators, objects.hosts])
    for (const { who } of parties) known.add(who.mention.entityId)
  const status = statusAfter(text, sentence, trigger) ?? front.status
  const placed = (front.places.length > 0 || objects.places.length > 0) && (!meeting || status === 'planned')
  // A bare "talks" or "attack" tells nothing; a planned meeting at a place is worth keeping with one party.
  if (known.size < 2 && !(known.size === 1 && placed)) return null
  return {
    type: insteadOfForce(text, trigger, actors, recipients),
    status,
    actors,
    recipients,
    objects,
    places: [...front.places, ...objects.places],
  }
}

function toEvent(text: EventText, sentence: Sentence, trigger: Trigger, told: Told, date: DateMention | null): EventMention | null {
  const participants = participantsOf(text, told)
  if (participants.length === 0) return null
  const places = told.places.length > 0 ? told.places : placesAround(text, sentence, trigger)
  if (!isWhole(trigger, told, participants.length, places)) return null
  const future = date !== null && date.startDate > text.reading.publishedOn && told.status === 'occurred'
  return {
    start: sentence.start,
    end: sentence.end,
    type: told.type,
    mode: modeOf(trigger, told, participants),
    status: future ? 'planned' : told.status,
    startDate: date?.startDate ?? null,
    endDate: date?.endDate ?? null,
    datePrecision: date?.precision ?? null,
    participants,
    places: placesOnce(places, participants),
  }
}

function modeOf(trigger: Trigger, told: Told, participants: readonly Participant[]): string | null {
  if (told.type !== trigger.type) return null
  if (told.type !== 'CONSULT' || trigger.mode === 'phone' || trigger.mode === 'visit') return trigger.mode
  if (participants.some((each) => each.role === 'mediator')) return 'third-party'
  return participants.length > 2 ? 'multilateral' : trigger.mode
}

function participantsOf(text: EventText, told: Told): readonly Participant[] {
  const seen = new Set<string>()
  const participants: Participant[] = []
  const add = (parties: readonly Party[], role: Role): void => {
    for (const party of parties) {
      if (seen.has(party.who.mention.entityId)) continue
      seen.add(party.who.mention.entityId)
      participants.push(toParticipant(text, party, role))
    }
  }
  add(told.actors, 'actor')
  add(told.recipients, 'recipient')
  add(told.objects.mediators, 'mediator')
  add(told.objects.hosts, 'host')
  return participants
}

function placesOnce(places: readonly PlacedMention[], participants: readonly Participant[]): EventMention['places'] {
  const seen = new Set<string | null>()
  for (const { entityId } of participants) seen.add(entityId)
  const once: { readonly start: number; readonly end: number; readonly entityId: string }[] = []
  for (const { mention } of places) {
    if (seen.has(mention.entityId)) continue
    seen.add(mention.entityId)
    once.push({ start: mention.start, end: mention.end, entityId: mention.entityId })
  }
  return once
}
