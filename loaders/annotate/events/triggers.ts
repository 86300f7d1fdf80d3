// The lexicon compiled for matching: for each word form the patterns it may begin. In: lower-cased tokens and a place;
// out: the longest pattern that stands there.
import type { EventType } from '../../../src/ontology/ontology.ts'
import { factOfWord } from '../../text/words.ts'
import { IDLE_OBJECTS, NOUNS, type Pattern, VERBS } from './lexicon.ts'
import { nounForms, type VerbForm, verbForms } from './word-forms.ts'
import { HAVE } from './words.ts'

export interface Frame {
  /** The recipient stands right after the trigger. */
  readonly direct: boolean
  /** Only a person, or only a country, may stand there. */
  readonly only: 'Person' | 'Country' | null
  /** The recipient stands after one of these. */
  readonly prepositions: ReadonlySet<string>
  /** The subject is the recipient. */
  readonly turned: boolean
  /** Without a recipient there is no event. */
  readonly needed: boolean
  /** Without an actor or a recipient there is no event. */
  readonly bothNeeded: boolean
}

interface Compiled {
  readonly isVerb: boolean
  readonly type: EventType
  readonly mode: string | null
  /** What follows the first word: choices, and whether words may stand between. */
  readonly rest: readonly { readonly forms: ReadonlySet<string>; readonly gap: boolean }[]
  readonly frame: Frame
  readonly form: VerbForm | null
  /** Objects that make it no event. */
  readonly idle: ReadonlySet<string> | undefined
}

/** The patterns that begin with one word, and what lets most of its places be passed over at a glance. */
export interface Patterns {
  /** The longest first. */
  readonly list: readonly Compiled[]
  /** What may follow that word at once, and after a gap, and what may stand before it ("sanctions were ‹imposed›"). */
  readonly next: ReadonlySet<string>
  readonly later: ReadonlySet<string>
  readonly before: ReadonlySet<string>
}

/** A pattern found at a place. */
export interface Trigger {
  readonly isVerb: boolean
  readonly type: EventType
  readonly mode: string | null
  readonly frame: Frame
  readonly form: VerbForm | null
  /** The pattern's noun stands before its verb: "sanctions were imposed", "talks held in". */
  readonly inverted: boolean
  /** Index of its first token, and one past its last. */
  readonly from: number
  readonly to: number
  /** What stands there by a pattern of fewer words, for when this one tells nothing. */
  readonly shorter: Trigger | null
}

const GAP = 8
const STARTS: ReadonlyMap<string, Patterns> = compile()

/** Every form of every verb that begins a pattern. */
export const VERB_FORMS: ReadonlySet<string> = new Set(
  [...STARTS].filter(([, { list }]) => list.some((each) => each.isVerb)).map(([form]) => form),
)

/** The patterns that begin with the word, the longest first; null where none does. */
export const patternsFrom = factOfWord(({ lower }): Patterns | null => STARTS.get(lower) ?? null)

/** The longest of the patterns that stands at token `from` and is `fit` there; null when none does. */
export function triggerAt(
  { list, next, later, before }: Patterns,
  lower: readonly string[],
  from: number,
  end: number,
  fit: (trigger: Trigger) => boolean,
): Trigger | null {
  const perfect = HAVE.has(lower[from] ?? '') && isPerfect(lower, from)
  // The longest of each number of words, the fewest words first.
  let best: Trigger | null = null
  let shorter: Trigger | null = null
  let words = -1
  const long = next.has(lower[from + 1] ?? '') || isNear(later, lower, from, end) || isBefore(before, lower, from)
  for (let index = list.length - 1; index >= 0; index--) {
    const each = list[index]
    if (each === undefined) continue
    const { rest, idle } = each
    if (rest.length > 0 && !long) break
    const forward = perfect && rest.length > 0 ? null : endOf(rest, lower, from + 1, end)
    const inverted = forward === null && each.form === 'past' && nounBefore(rest, lower, from)
    const to = inverted ? from + 1 : forward
    if (to === null) continue
    const sameWords = words === rest.length
    if (sameWords && best !== null && to < best.to) continue
    if (idle !== undefined && (isIdle(idle, lower, to, end) || (each.form === 'past' && isIdleBefore(idle, lower, from)))) continue
    const { isVerb, type, mode, frame, form } = each
    if (!sameWords) shorter = best
    const trigger: Trigger = { isVerb, type, mode, frame, form, inverted, from, to, shorter }
    if (!fit(trigger)) continue
    best = trigger
    words = rest.length
  }
  return best
}

const REACH_BEFORE = 6
const STOPS_BEFORE = new Set([',', ';', '.', ':', 'and', 'who', 'said', 'to', 'after', 'before', 'while', '"', 'of'])

/** Whether a word that some pattern needs after a gap stands where one of them may find it. */
function isNear(later: ReadonlySet<string>, lower: readonly string[], from: number, end: number): boolean {
  if (later.size === 0) return false
  for (let at = from + 1; at < end && at <= from + GAP; at++) {
    const word = lower[at] ?? ''
    if (later.has(word)) return true
    if (STOPS_GAP.has(word)) return false
  }
  return false
}

/** "sanctions (that) were imposed": the noun of a two-part pattern stands before its participle. */
function nounBefore(rest: Compiled['rest'], lower: readonly string[], from: number): boolean {
  const [part] = rest
  return part !== undefined && rest.length === 1 && part.gap && isBefore(part.forms, lower, from)
}

function isBefore(forms: ReadonlySet<string>, lower: readonly string[], from: number): boolean {
  if (forms.size === 0) return false
  for (let at = from - 1; at >= 0 && at > from - REACH_BEFORE; at--) {
    const word = lower[at] ?? ''
    if (forms.has(word)) return true
    if (STOPS_BEFORE.has(word)) return false
  }
  return false
}

/** "have scheduled a meeting": it is not had yet. */
function isPerfect(lower: readonly string[], from: number): boolean {
  return /(?:ed|en)$/.test(lower[from + 1] ?? '')
}

function isIdle(objects: ReadonlySet<string>, lower: readonly string[], from: number, end: number): boolean {
  if (objects.has('to')) return lower[from] === 'to'
  for (let at = from; at < Math.min(end, from + 7); at++) if (objects.has(lower[at] ?? '')) return true
  return false
}

/** "a video released on Monday", "the report was released": what is released stands before. */
function isIdleBefore(objects: ReadonlySet<string>, lower: readonly string[], from: number): boolean {
  for (let at = from - 1; at >= 0 && at > from - 4; at--) if (objects.has(lower[at] ?? '')) return true
  return false
}

function endOf(rest: Compiled['rest'], lower: readonly string[], start: number, end: number): number | null {
  let at = start
  for (const { forms, gap } of rest) {
    const limit = Math.min(end, gap ? at + GAP : at + 1)
    while (at < limit && !forms.has(lower[at] ?? '')) {
      if (gap && STOPS_GAP.has(lower[at] ?? '')) return null
      at++
    }
    if (at >= limit) return null
    at++
  }
  return at
}

const STOPS_GAP = new Set([
  'short',
  'on',
  'at',
  'in',
  'from',
  'into',
  'as',
  'over',
  'for',
  '.',
  ';',
  ':',
  'that',
  'which',
  'who',
  'said',
  'to',
  'with',
  'against',
  'but',
  '"',
  '“',
  '”',
  'after',
  'before',
  'while',
  'by',
  'when',
  // Another clause's subject: "told reporters he wants to".
  'he',
  'she',
  'they',
  'we',
  'i',
  'because',
  'about',
])

function compile(): ReadonlyMap<string, Patterns> {
  const starts = new Map<string, Compiled[]>()
  for (const [patterns, isVerb] of [
    [VERBS, true],
    [NOUNS, false],
  ] as const) {
    for (const pattern of patterns)
      for (const [form, compiled] of compilePattern(pattern, isVerb)) starts.set(form, [...(starts.get(form) ?? []), compiled])
  }
  return new Map([...starts].map(([form, list]) => [form, ordered(list)]))
}

function ordered(list: readonly Compiled[]): Patterns {
  const next = new Set<string>()
  const later = new Set<string>()
  const before = new Set<string>()
  for (const { rest, form } of list) {
    const [part] = rest
    if (part === undefined) continue
    for (const word of part.forms) {
      ;(part.gap ? later : next).add(word)
      if (form === 'past' && part.gap && rest.length === 1) before.add(word)
    }
  }
  return { list: list.toSorted((one, other) => other.rest.length - one.rest.length), next, later, before }
}

function* compilePattern([type, mode, words, frame]: Pattern, isVerb: boolean): Generator<[string, Compiled]> {
  const [first = '', ...others] = words.split(' ')
  const rest: { forms: ReadonlySet<string>; gap: boolean }[] = []
  let gap = false
  for (const word of others) {
    if (word === '…') gap = true
    else {
      rest.push({ forms: new Set(word.split('/').flatMap(nounForms)), gap })
      gap = false
    }
  }
  for (const lemma of first.split('/')) {
    const forms: Iterable<readonly [string, VerbForm | null]> = isVerb ? verbForms(lemma) : [[lemma, null]]
    for (const [form, kind] of forms)
      yield [
        form,
        { isVerb, type, mode, rest, frame: parseFrame(frame), form: kind, idle: rest.length === 0 ? IDLE_OBJECTS.get(lemma) : undefined },
      ]
  }
}

function parseFrame(frame: string): Frame {
  const turned = frame.startsWith('<')
  const parts = frame.replace(/[<!=]/g, '').split(' ')
  const only = parts.includes('person') ? 'Person' : parts.includes('country') ? 'Country' : null
  const direct = only !== null || parts.includes('B')
  return {
    direct,
    only,
    turned,
    needed: only !== null || /[!=]/.test(frame),
    bothNeeded: frame.includes('='),
    prepositions: new Set(parts.filter((part) => !['B', '-', 'person', 'country'].includes(part))),
  }
}
