// Names found by rules alone: known names, given names, titles, words that make an organization. In: NameText.
// Out: spans. Linear in the number of words. The perceptron reads these labels as features.
import { type Knows, knownPhraseAt } from './known-phrases.ts'
import { nameOf, withAdded } from './name-spans.ts'
import type { NameClass, NameSpan, NameText } from './name-text.ts'
import { RULE_WORD as R, ruleWord } from './rule-words.ts'

/** The words of a text, and what each is to the rules. */
interface Line {
  readonly words: readonly string[]
  readonly bits: Int32Array
  readonly knows: Knows | null
}

// No name is longer; what keeps the time linear in a text of nothing but capitals.
const MAX_RUN = 40

/** The names that rules find, in order and without overlap. */
export function ruleNames(text: NameText, knows: Knows | null = null): NameSpan[] {
  const found: NameSpan[] = []
  const unsure: NameSpan[] = []
  const bits = new Int32Array(text.words.length)
  let word = 0
  for (const spelling of text.spellings) bits[word++] = ruleWord(spelling)
  const line: Line = { words: text.words, bits, knows }
  for (const sentence of text.sentences) {
    const from = sentence[0]
    const to = sentence[1]
    let index = from
    while (index < to) {
      const end = endOfRun(line, index, to)
      if (end > index) readRun(line, index, end, from, to, found, unsure)
      index = Math.max(end, index + 1)
    }
  }
  return withAdded(found, settle(text.words, found, unsure))
}

/** Where the run of capitalised words and connectors that begins at `index` ends; `index` itself when none begins. */
function endOfRun(line: Line, index: number, to: number): number {
  if (!mayBegin(line, index, to)) return index
  let end = index + 1
  for (;;) {
    if (end - index > MAX_RUN) return end
    if (isCapital(line, end, to)) end++
    else if (is(line, end, R.connector) && isCapital(line, end + 1, to)) end += 2
    else if (is(line, end, R.connector) && is(line, end + 1, R.connector) && isCapital(line, end + 2, to)) end += 3
    else if (is(line, index, R.organization) && is(line, end, R.and | R.the) && isCapital(line, end + 1, to)) end += 2
    else if (is(line, end, R.of) && is(line, end + 1, R.the) && isCapital(line, end + 2, to)) end += 3
    else return end
  }
}

function isCapital(line: Line, index: number, to: number): boolean {
  return index < to && is(line, index, R.capital)
}

function mayBegin(line: Line, index: number, to: number): boolean {
  return is(line, index, R.capital) || (is(line, index, R.known) && knownPhraseAt(line.words, index, to, line.knows) !== null)
}

function is({ bits }: Line, index: number, mask: number): boolean {
  return ((bits[index] ?? 0) & mask) !== 0
}

function anyIs(line: Line, from: number, to: number, mask: number): boolean {
  for (let index = from; index < to; index++) if (is(line, index, mask)) return true
  return false
}

/** Cuts a run into names: known ones first, then persons by given name or title, then what its words make it. */
function readRun(
  line: Line,
  from: number,
  to: number,
  sentenceFrom: number,
  sentenceTo: number,
  found: NameSpan[],
  unsure: NameSpan[],
): void {
  let index = from
  while (index < to) {
    const known = is(line, index, R.known) ? knownPhraseAt(line.words, index, sentenceTo, line.knows) : null
    const knownEnd = index + (known?.words.length ?? 0)
    if (known !== null && !is(line, knownEnd, R.organization)) {
      found.push({ from: index, to: knownEnd, nameClass: known.nameClass })
      index = knownEnd
    } else if (isPartOfTitle(line, index, to) || (isSkipped(line, index, index === sentenceFrom) && !isHeadOf(line, index, to))) index++
    else index = readName(line, index, to, sentenceFrom, found, unsure)
  }
}

/** "Foreign Minister", "Water Resources Minister", "Secretary of State": words of an office before its holder's name. */
function isPartOfTitle(line: Line, index: number, to: number): boolean {
  if (is(line, index, R.deputy)) return true
  if (is(line, index - 1, R.of) && is(line, index, R.state) && is(line, index - 2, R.title)) return true
  for (let next = index + 1; next <= index + 3 && next < to; next++) {
    if (is(line, next, R.minister)) return !is(line, index, R.given)
    if (is(line, next, R.of | R.the) || is(line, index, R.title)) return false
  }
  return false
}

function isSkipped(line: Line, index: number, begins: boolean): boolean {
  if (is(line, index, R.connector | R.calendar | R.group | R.title | R.self)) return true
  return is(line, index, R.plain) && (begins || line.words[index] !== 'New')
}

/** "Secretary" alone is a title, but "Ministry of Health", "Russian Academy" begin an organization. */
function isHeadOf(line: Line, index: number, to: number): boolean {
  if (is(line, index, R.plain | R.title) || !is(line, index, R.group)) return false
  return anyIs(line, index + 1, to, R.organization) && !anyIs(line, index + 1, to, R.title)
}

function readName(line: Line, from: number, runEnd: number, sentenceFrom: number, found: NameSpan[], unsure: NameSpan[]): number {
  const titled = is(line, from - 1, R.title)
  const person = titled || is(line, from, R.given)
  const end = person ? endOfPerson(line, from, runEnd) : endOfName(line, from, runEnd)
  const several = end - from > 1
  const ofWhat = several && is(line, from + 1, R.of | R.for)
  const organization = anyIs(line, from, ofWhat ? from + 1 : end, R.organization)
  if (organization && (several || is(line, from, R.acronym))) found.push({ from, to: end, nameClass: 'ORG' })
  else if (several && is(line, end - 1, R.place)) found.push({ from, to: end, nameClass: 'LOC' })
  else if (person && (several || titled)) found.push({ from, to: end, nameClass: 'PER' })
  else if (!several && is(line, from, R.acronym)) found.push({ from, to: end, nameClass: 'ORG' })
  else unsure.push({ from, to: end, nameClass: guess(line, from, end, sentenceFrom) })
  return end
}

function endOfPerson(line: Line, from: number, runEnd: number): number {
  let end = from + 1
  while (end < runEnd && (is(line, end, R.personConnector) || isPartOfPerson(line, end))) end++
  while (end > from + 1 && is(line, end - 1, R.personConnector)) end--
  return end
}

function isPartOfPerson(line: Line, index: number): boolean {
  return !is(line, index, R.connector | R.and | R.the | R.title | R.calendar)
}

function endOfName(line: Line, from: number, runEnd: number): number {
  const ends = R.title | R.calendar | (anyIs(line, from, runEnd, R.organization) ? 0 : R.of | R.for | R.the | R.and)
  let end = from + 1
  while (end < runEnd && !is(line, end, ends)) end++
  while (end > from + 1 && is(line, end - 1, R.connector)) end--
  return end
}

/** What an unknown name rather is, from the words around it; MISC when nothing tells. */
function guess(line: Line, from: number, to: number, sentenceFrom: number): NameClass {
  if (is(line, to, R.personVerb)) return 'PER'
  if (is(line, from - 1, R.placePreposition)) return 'LOC'
  if (to - from >= 2 && to - from <= 4 && from > sentenceFrom) return 'PER'
  return 'MISC'
}

/** Unsure names take the class of a sure one they are part of ("Karimov" of "Rustam Karimov"). */
function settle(words: readonly string[], found: readonly NameSpan[], unsure: readonly NameSpan[]): NameSpan[] {
  const classes = new Map<string, NameClass>()
  for (const span of found) {
    const parts = words.slice(span.from, span.to)
    classes.set(parts.join(' '), span.nameClass)
    const surname = parts.at(-1)
    if (span.nameClass === 'PER' && surname !== undefined) classes.set(surname, 'PER')
  }
  for (const span of unsure) {
    const last = words[span.to - 1] ?? ''
    if (span.nameClass === 'PER' && !classes.has(last)) classes.set(last, 'PER')
  }
  const settled: NameSpan[] = []
  for (const span of unsure) {
    const { from, to, nameClass } = span
    settled.push({ from, to, nameClass: classes.get(nameOf(words, span)) ?? nameClass })
  }
  return settled
}
