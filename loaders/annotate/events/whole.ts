// Whether what was read is enough for an event: most deeds need both sides; where one side is named alone, only what
// leaves little doubt is kept.
import type { EventStatus, EventType } from '../../../src/ontology/ontology.ts'
import type { PlacedMention } from '../positions/body-mentions.ts'
import { SYMMETRIC_TYPES, VERBAL_TYPES } from './lexicon.ts'
import { canAct, type Party } from './noun-phrase.ts'
import type { Objects } from './objects.ts'
import type { Trigger } from './triggers.ts'

/** What a trigger and the words around it tell, before time and place are added. */
export interface Told {
  readonly type: EventType
  readonly status: EventStatus
  readonly actors: readonly Party[]
  readonly recipients: readonly Party[]
  readonly objects: Objects
  readonly places: readonly PlacedMention[]
}

/** Whether `count` participants and these places make an event of it. */
export function isWhole(trigger: Trigger, told: Told, count: number, places: readonly PlacedMention[]): boolean {
  const bothSides = told.actors.length > 0 && (told.recipients.length > 0 || told.objects.placeIsObject)
  if (told.status === 'hypothetical' && !bothSides) return count > 1 && SYMMETRIC_TYPES.has(told.type)
  if (told.type === 'AID' && isAmongPersons(told, trigger)) return false
  if (VERBAL_TYPES.has(told.type)) return isAddressed(trigger, told, count, places)
  return count > 1 || isClearAlone(trigger, told, places)
}

/** "‹person› helped ‹organization› win": no aid that news would tell. */
function isAmongPersons(told: Told, trigger: Trigger): boolean {
  const short = trigger.to - trigger.from === 1
  return told.actors.length > 0 && [...told.actors, ...(short ? [] : told.recipients)].every(({ who }) => who.mention.kind === 'Person')
}

/** Acts in words need someone on the other side; a promise may name a place instead, an inquiry nobody. */
function isAddressed(trigger: Trigger, told: Told, count: number, places: readonly PlacedMention[]): boolean {
  if (told.actors.length === 0) return false
  if (count > 1) return true
  return trigger.mode === 'investigate' || (told.type === 'AGREE' && places.length > 0)
}

/** One side alone: one who comes to a place or meets there, a person who suffers, force at a place, or a deed told in several words. */
function isClearAlone(trigger: Trigger, told: Told, places: readonly PlacedMention[]): boolean {
  const { type, status, actors, recipients } = told
  if (type === 'CONSULT') return places.length > 0 && (trigger.mode === 'visit' || (actors.length > 0 && isToldInWords(trigger)))
  if (type === 'ASSAULT' || type === 'COERCE') {
    if (status === 'planned') return false
    return (
      recipients.some(({ who }) => who.mention.kind === 'Person') ||
      (places.length > 0 && (actors.length > 0 || recipients.some(({ who }) => canAct(who))))
    )
  }
  if (type === 'AID' && places.length === 0) return false
  return actors.length > 0 && isToldInWords(trigger)
}

/** "took part in the summit": more than a single verb. */
function isToldInWords(trigger: Trigger): boolean {
  return trigger.isVerb && trigger.to - trigger.from > 1
}
