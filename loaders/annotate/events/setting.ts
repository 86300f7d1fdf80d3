// When and where: each date of a sentence belongs to one trigger, the nearest before it with no verb of saying
// between, else the nearest after it. Places are those read with the objects, a "where" clause's, or the clause's own.
import type { Sentence } from '../../text/article-text.ts'
import type { DateMention } from '../annotations.ts'
import type { PlacedMention } from '../positions/body-mentions.ts'
import { type EventText, says } from './event-text.ts'
import type { Trigger } from './triggers.ts'
import { LOCATIVE } from './words.ts'

/** The date of each trigger of a sentence, if it has one. */
export function datesOf(
  text: EventText,
  triggers: readonly Trigger[],
  dates: readonly { date: DateMention; token: number }[],
): ReadonlyMap<Trigger, DateMention> {
  const taken = new Map<Trigger, DateMention>()
  for (const { date, token } of dates) {
    const before = triggers.findLast((trigger) => trigger.from < token)
    if (before !== undefined && !isBetween(text, before.to, token)) {
      if (!taken.has(before)) taken.set(before, date)
      continue
    }
    if (before !== undefined || saidThen(text, token)) continue
    const after = triggers.find((trigger) => trigger.from > token)
    if (after !== undefined && !taken.has(after) && !isBetween(text, token, after.from)) taken.set(after, date)
  }
  return taken
}

function isBetween(text: EventText, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = text.lower[at] ?? ''
    if (says(text, at) || word === ';' || word === 'which' || word === 'who') return true
  }
  return false
}

/** "said on Sunday": the date is when it was said. */
function saidThen(text: EventText, token: number): boolean {
  for (let at = token - 1; at >= 0 && at > token - 4; at--) if (says(text, at)) return true
  return false
}

/** Places a sentence names with "in", "at" or "near" around a trigger, when none was read with its objects. */
export function placesAround(text: EventText, sentence: Sentence, trigger: Trigger): readonly PlacedMention[] {
  for (let at = trigger.from - 1; at >= sentence.from && at > trigger.from - 14; at--) {
    const word = text.lower[at] ?? ''
    if (word === ';' || says(text, at)) break
    if (word === 'where') {
      const place = placeEndingAt(text, text.lower[at - 1] === ',' ? at - 2 : at - 1)
      if (place !== undefined) return [place]
    }
  }
  for (let at = trigger.to; at < sentence.to && at < trigger.to + 25; at++) {
    if (text.lower[at] === ';' || says(text, at)) break
    const place = LOCATIVE.has(text.lower[at] ?? '') ? placeFrom(text, at + 1, sentence.to) : undefined
    if (place !== undefined) return [place]
  }
  // "In Oslo, A met B"; but "In Oslo, C said that A met B" names where it was said.
  const opening = LOCATIVE.has(text.lower[sentence.from] ?? '') ? placeFrom(text, sentence.from + 1, sentence.to) : undefined
  return opening !== undefined && text.lower[opening.to] === ',' && !isBetween(text, opening.to, trigger.from) ? [opening] : []
}

function placeEndingAt(text: EventText, at: number): PlacedMention | undefined {
  const placed = text.mentionAt[at]
  return placed !== undefined && placed.mention.kind === 'Place' ? placed : undefined
}

/** The place or country within two words of `from` ("in northern ‹country›"), unless it only describes another noun. */
export function placeFrom(text: EventText, from: number, end: number): PlacedMention | undefined {
  for (let at = from; at < Math.min(from + 3, end); at++) {
    const placed = text.mentionAt[at]
    if (placed === undefined) {
      if (
        !/^(?:the|northern|southern|eastern|western|central|north|south|east|west|downtown|nearby|neighboring|neighbouring)$/.test(
          text.lower[at] ?? '',
        )
      )
        return undefined
      continue
    }
    if (placed.mention.kind === 'Place') return isPartOfName(text, placed) ? undefined : placed
    return placed.mention.kind === 'Country' && isBareName(text, placed) ? placed : undefined
  }
  return undefined
}

/** "the Bank of ‹Africa›", "‹Asia› Society": what is left of a longer name. */
export function isPartOfName(text: EventText, placed: PlacedMention): boolean {
  const before = text.tokens[placed.from - 1]
  const next = text.tokens[placed.to]
  if (
    next?.kind === 'word' &&
    /^\p{Lu}/u.test(next.text) &&
    text.mentionAt[placed.to] === undefined &&
    text.bearerAt[placed.to] === undefined &&
    text.dated[placed.to] !== true
  )
    return true
  if (before?.text === '-' && before.end === placed.mention.start) return true
  return (
    (before?.text === 'of' || before?.text === 'for') &&
    /^\p{Lu}/u.test(text.tokens[placed.from - 2]?.text ?? '') &&
    text.mentionAt[placed.from - 2] === undefined
  )
}

/** "in Chile" but not "in Chilean waters". */
export function isBareName(text: EventText, placed: PlacedMention): boolean {
  const next = text.tokens[placed.to]
  return (
    next === undefined ||
    next.kind === 'mark' ||
    !/^\p{Ll}/u.test(next.text) ||
    placed.mention.exact === placed.mention.name ||
    AFTER_NAME.has(next.text)
  )
}

const AFTER_NAME = new Set(
  'on in at and or to for by with from after before during since who which that as was is were are has have had said until over against where when while last this next'.split(
    ' ',
  ),
)
