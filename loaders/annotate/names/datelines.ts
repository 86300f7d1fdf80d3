// "DRYBURG, Ohio (AP) — The river rose": the town in capitals that an article begins with, which the tagger takes for a body
// or nothing where it is little known. In: words and names. Out: names, the town among them.
import { isCountryName } from './country-names.ts'
import { takenBy, withAdded } from './name-spans.ts'
import type { NameSpan, NameText } from './name-text.ts'
import { stateOf } from './state-names.ts'
import { countryOfTown } from './towns.ts'

/** "PORT OF OSH CITY" */
const MOST_WORDS_OF_TOWN = 4
/** ", North Ohio", ", Nov 14" */
const MOST_WORDS_BETWEEN = 7
/** "(The Osh Gazette)" */
const MOST_WORDS_OF_AGENCY = 5
const DASH = /^(?:—|–|--|-)$/
const DAY =
  /^(?:\d{1,2}|Jan|Feb|March|April|May|June|July|Aug|Sept?|Oct|Nov|Dec|January|February|August|September|October|November|December)$/

/** The names with the towns of datelines. */
export function addDatelines({ words, sentences }: Pick<NameText, 'words' | 'sentences'>, spans: readonly NameSpan[]): NameSpan[] {
  const added: NameSpan[] = []
  for (const [start] of sentences) {
    if (!/^\p{Lu}{2}/u.test(words[start] ?? '')) continue
    const from = afterPaper(spans, start)
    const to = endOfTown(words, from)
    if (to > from && isBeforeDash(words, from, to)) added.push({ from, to, nameClass: 'LOC' })
  }
  if (added.length === 0) return [...spans]
  const covered = takenBy(added, words.length)
  const kept: NameSpan[] = []
  for (const span of spans) if (covered[span.from] === 0 && covered[span.to - 1] === 0) kept.push(span)
  return withAdded(kept, added)
}

/** "|OSH TODAY| DRYBURG, Ohio — ": behind a paper's name on a line of its own. */
function afterPaper(spans: readonly NameSpan[], start: number): number {
  return spans.find(({ from, to, nameClass }) => from === start && to - from > 1 && nameClass === 'ORG')?.to ?? start
}

/** Where capitals end that a sentence begins with, "|CAPE ODRA|, Fla."; its begin where there are none, or a country is so called. */
function endOfTown(words: readonly string[], from: number): number {
  let to = from
  while (to - from < MOST_WORDS_OF_TOWN && /^(?:\p{Lu}{2}[\p{Lu}'’-]*|ST\.|-)$/u.test(words[to] ?? '')) to++
  return to > from && (words[from] ?? '').length > 2 && !isCountryName(titled(words, from, to)) ? to : from
}

/** "(AP) —" or ", Fla. —" behind the town, or nothing but the dash behind a town of the world: what makes capitals a dateline. */
function isBeforeDash(words: readonly string[], from: number, to: number): boolean {
  const state = words[to] === ',' ? endOfState(words, to + 1) : to
  const agency = /^[(/]$/.test(words[state] ?? '') ? endOfAgency(words, state) : state
  if (words[agency] === ':') return agency === to && from === 0 && countryOfTown(titled(words, from, to)) !== null
  if (!DASH.test(words[agency] ?? '')) return false
  return agency > to || (from === 0 && countryOfTown(titled(words, from, to)) !== null)
}

/** Behind ", Fla.", ", Nov 14", ", Ohio, May 3": nothing but a state or country and a day; where they begin if there is more. */
function endOfState(words: readonly string[], from: number): number {
  let at = from
  while (at < from + MOST_WORDS_BETWEEN && /^[\p{L}\d.,'’]+$/u.test(words[at] ?? '')) {
    const word = words[at] ?? ''
    if (!/^(?:\p{Lu}|[.,]$)/u.test(word) && !DAY.test(word) && !/^\d{4}$/.test(word)) return from - 1
    at++
  }
  const first = words[from] ?? ''
  const isPlace =
    DAY.test(first) || isCountryName(first) || stateOf(`${first.replace(/\.$/, '')}.`) !== null || /^\p{Lu}\p{Ll}/u.test(first)
  return isPlace ? at : from - 1
}

/** Behind "(AP)", "(Osh Gazette)", "/OshWire/"; the bracket where something else stands in it. */
function endOfAgency(words: readonly string[], open: number): number {
  for (let at = open + 1; at <= open + 1 + MOST_WORDS_OF_AGENCY; at++) {
    if (words[at] === (words[open] === '(' ? ')' : '/')) return at > open + 1 ? at + 1 : open
    if (!/^[\p{Lu}&/]/u.test(words[at] ?? '')) return open
  }
  return open
}

/** "CAPE ODRA" → "Cape Odra" */
function titled(words: readonly string[], from: number, to: number): string {
  return words
    .slice(from, to)
    .map((word) => word.charAt(0) + word.slice(1).toLowerCase())
    .join(' ')
}
