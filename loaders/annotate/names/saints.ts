// "St Odra's Hospital", "St. Odra's Cathedral": houses called after a saint, of which the tagger finds the saint, the noun or
// nothing. In: words and names. Out: names, these whole among them.
import { takenBy, withAdded } from './name-spans.ts'
import type { NameClass, NameSpan } from './name-text.ts'

const SAINT = /^(?:St|St\.|Saint)$/
const BODIES = /^(?:Hospital|Hospice|Infirmary|School|College|Academy|Seminary|University)$/
const PLACES = /^(?:Cathedral|Church|Chapel|Basilica|Abbey|Square|Park|Street|Road|Cemetery|Churchyard|Green)$/
/** "Roman Catholic High" */
const MOST_WORDS_TO_NOUN = 4

/** The names with houses of saints in place of the parts of them that were found. */
export function wholeSaints(words: readonly string[], spans: readonly NameSpan[]): NameSpan[] {
  const houses: NameSpan[] = []
  for (let at = words.indexOf("'s", 2); at > 0; at = words.indexOf("'s", at + 1)) {
    const from = startOfSaint(words, at)
    const house = from < at ? houseFrom(words, from, at + 1) : null
    if (house !== null) houses.push(house)
  }
  if (houses.length === 0) return [...spans]
  const covered = takenBy(houses, words.length)
  const kept: NameSpan[] = []
  for (const span of spans) if (covered[span.from] === 0 && covered[span.to - 1] === 0) kept.push(span)
  return withAdded(kept, houses)
}

/** "|St Odra| 's", "|St. Mary Odra| 's": where the saint begins; the possessive where none stands before it. */
function startOfSaint(words: readonly string[], possessive: number): number {
  for (let at = possessive - 1; at >= Math.max(0, possessive - 3); at--) {
    if (SAINT.test(words[at] ?? '')) return at < possessive - 1 ? at : possessive
    if (words[at] === '.' && SAINT.test(words[at - 1] ?? '')) return at - 1
    if (!/^\p{Lu}\p{Ll}/u.test(words[at] ?? '')) break
  }
  return possessive
}

/** Up to the noun that tells what is called so: "|Hospital|", "Catholic High |School|". */
function houseFrom(words: readonly string[], from: number, behind: number): NameSpan | null {
  for (let at = behind; at < behind + MOST_WORDS_TO_NOUN && /^\p{Lu}/u.test(words[at] ?? ''); at++) {
    const nameClass = kindOf(words[at] ?? '')
    if (nameClass !== null) return { from, to: at + 1, nameClass }
  }
  return null
}

function kindOf(noun: string): NameClass | null {
  return BODIES.test(noun) ? 'ORG' : PLACES.test(noun) ? 'LOC' : null
}
