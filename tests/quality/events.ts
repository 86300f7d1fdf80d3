// Measures event types on labelled sentences with source and target marked: `measureEvents()`. The corpus is read from
// the folder that NEWSGRAPH_CORPORA names and is never copied; without it the measure says that it is absent.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type EventMention, type Mention, NO_ANNOTATIONS, type Reading } from '../../loaders/annotate/annotations.ts'
import { annotateDates } from '../../loaders/annotate/dates.ts'
import { annotateEvents } from '../../loaders/annotate/events.ts'
import { readText } from '../../loaders/text/article-text.ts'
import { CORPORA } from '../corpora.ts'

interface Pair {
  readonly sentence: string
  readonly marked_sentence: string
  readonly gold_root: string
}

export interface EventFigures {
  readonly sentences: number
  /** Share of all sentences whose type is right; no event counts as wrong. */
  readonly accuracy: number
  readonly macroF1: number
  /** Share of sentences that yield any event. */
  readonly coverage: number
  /** Share of right types among sentences that yield an event. */
  readonly precision: number
  /** Share of yielded events that hold both source and target. */
  readonly bothParties: number
  readonly byType: Readonly<Record<string, { readonly gold: number; readonly found: number; readonly right: number }>>
}

const FILE = 'events/plover-pairs.jsonl'

/** The figures on both halves of the corpus (rules were developed on the even one); null when it is absent. */
export function measureEvents(folder = CORPORA): { developed: EventFigures; heldOut: EventFigures } | null {
  const file = join(folder, FILE)
  if (!existsSync(file)) return null
  const pairs = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Pair)
  const half = (parity: number) => figuresOf(pairs.filter((_, index) => index % 2 === parity))
  return { developed: half(0), heldOut: half(1) }
}

/** The type found for a marked sentence and how many of its two parties the event holds. */
export function typeOf(markedSentence: string): { readonly type: string | null; readonly parties: number } {
  const { body, mentions } = unmark(markedSentence)
  const reading: Reading = { text: readText(body), publishedOn: '2020-01-01', headline: '' }
  const dated = { ...NO_ANNOTATIONS, mentions, ...annotateDates(reading, NO_ANNOTATIONS) }
  const events = annotateEvents(reading, dated).events ?? []
  const best = events.toSorted((one, other) => partiesOf(other) - partiesOf(one))[0]
  return best === undefined ? { type: null, parties: 0 } : { type: rootOf(best.type), parties: partiesOf(best) }
}

function partiesOf(event: EventMention): number {
  return new Set([...event.participants, ...event.places].map((each) => each.entityId)).size
}

function rootOf(type: string): string {
  return type === 'CONCEDE' || type === 'RETREAT' ? 'YIELD' : type
}

/** Takes the marks out of a sentence; what they held are its mentions. */
function unmark(marked: string): { body: string; mentions: Mention[] } {
  let body = ''
  let open: { kind: string; start: number } | null = null
  const mentions: Mention[] = []
  for (const part of marked.split(/(<\/?[st]>)/)) {
    const mark = /^<(\/?)([st])>$/.exec(part)
    if (mark === null) body += part
    else if (mark[1] === '') open = { kind: mark[2] ?? '', start: body.length }
    else if (open !== null) {
      mentions.push(toMention(open.kind, open.start, body))
      open = null
    }
  }
  return { body, mentions }
}

function toMention(kind: string, start: number, body: string): Mention {
  const exact = body.slice(start)
  // Who they are is given: a title makes a person; all else may act, suffer or be a place, as countries do.
  const isPerson = /\b(?:President|Minister|Secretary|King|Queen|Chancellor|Mr|Mrs|Ms|envoy|leader|ambassador|commander)\b/i.test(exact)
  return { start, end: body.length, exact, kind: isPerson ? 'Person' : 'Country', entityId: `party:${kind}`, name: exact, metonym: false }
}

function figuresOf(pairs: readonly Pair[]): EventFigures {
  const byType: Record<string, { gold: number; found: number; right: number }> = {}
  const row = (type: string) => (byType[type] ??= { gold: 0, found: 0, right: 0 })
  let yielded = 0
  let right = 0
  let both = 0
  for (const pair of pairs) {
    const { type, parties } = typeOf(pair.marked_sentence)
    row(pair.gold_root).gold++
    if (type === null) continue
    yielded++
    if (parties === 2) both++
    row(type).found++
    if (type !== pair.gold_root) continue
    right++
    row(type).right++
  }
  const scores = Object.values(byType).map((each) => (each.right === 0 ? 0 : (2 * each.right) / (each.gold + each.found)))
  return {
    sentences: pairs.length,
    accuracy: right / pairs.length,
    macroF1: scores.reduce((sum, score) => sum + score, 0) / scores.length,
    coverage: yielded / pairs.length,
    precision: right / Math.max(1, yielded),
    bothParties: both / Math.max(1, yielded),
    byType,
  }
}
