// What an article tells of a fact, in one shape for the reader that finds it, the writer that stores it and the lookups
// that give it back. Offsets are UTF-16 into the article's body, end exclusive.
import type { DatePrecision, EventStatus, EventType } from './ontology.ts'

/** How an article mentions an entity; starts, ends and metonyms are parallel lists. */
export interface MentionsTold {
  readonly count: number
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  readonly metonyms: readonly boolean[]
  /** The names used, once each. */
  readonly names: readonly string[]
  /** 0–1: how much of the article is about the entity. */
  readonly salience: number
}

/** What says that a quote is one, and who speaks: the word ("said"), the name or pronoun, and where they stand. */
export interface SpeechTold {
  readonly cue: string | null
  readonly cueStart: number | null
  readonly cueEnd: number | null
  readonly speakerStart: number | null
  readonly speakerEnd: number | null
}

/** What is told of an event. Dates are YYYY-MM-DD. */
export interface EventTold {
  readonly type: EventType
  readonly mode: string | null
  readonly status: EventStatus
  readonly startDate: string | null
  readonly endDate: string | null
  readonly datePrecision: DatePrecision | null
}
