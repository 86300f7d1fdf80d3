// Names found by rules alone: known names, given names, titles, words that make an organization. In: NameText.
// Out: spans. Linear in the number of words. The perceptron reads these labels as features.
import { isGivenName } from './given-names.ts'
import { isCalendarWord, isGroupWord } from './group-words.ts'
import { knownPhraseAt } from './known-phrases.ts'
import { isPlaceWord } from './known-places.ts'
import type { NameClass, NameSpan, NameText } from './name-text.ts'
import { isOrganizationWord } from './organization-words.ts'
import { isTitle } from './titles.ts'

// Small words inside names: "Ministry of Health", "Ursula von der Leyen", "Bank for International Settlements".
const CONNECTORS = new Set('of for de la del da do dos der den van von al el bin ibn bint abu ben ter ten y e du des di & -'.split(' '))
const PERSON_CONNECTORS = new Set('de la del da do dos der den van von al el bin ibn bint abu ben ter ten y e du des di -'.split(' '))
// Words that begin a sentence or a headline with a capital and are no name.
const PLAIN = new Set(
  `The A An He She It They We You I In On At By For From To Of With And But Or Nor So Yet As If When While After Before Since Until Because Although Though
  Unless Once This That These Those There Here His Her Its Their Our My Your Who What Where Why How Which Whose Not No Yes All Any Some Many Most Both Each
  Every Few More Less Much Other Another Such Same Only Even Just Also Now Then Today Yesterday Tomorrow Meanwhile However Moreover Furthermore Instead
  According Asked Speaking Earlier Later Last Next First Second Third One Two Three Four Five Six Seven Eight Nine Ten Despite During Under Over Between
  Among Against About Around Across Through Without Within Is Are Was Were Be Been Being Has Have Had Do Does Did Will Would Can Could May Might Must Shall
  Should Let Still Nearly Almost Perhaps Maybe Thus Hence Indeed Nevertheless Nonetheless Like Unlike Following New Old Former Late Early Senior Top Local
  Police Officials Government Authorities Experts Critics Supporters Protesters Video Photo Read Watch Click Share Dear Sorry Thanks Well Oh Mr Mrs Ms`.split(
    /\s+/,
  ),
)
// "in Batumi": what follows one of these, if unknown, is rather a place.
const PLACE_PREPOSITIONS = new Set('in at near from to outside around across throughout toward towards into via inside'.split(' '))
// "Karimov said": what stands before one of these, if unknown, is rather a person.
const PERSON_VERBS = new Set(
  'said says told tells added adds asked explained noted replied insisted argued wrote warned who himself herself tweeted'.split(' '),
)

// No name is longer; what keeps the time linear in a text of nothing but capitals.
const MAX_RUN = 40

/** The names that rules find, in order and without overlap. */
export function ruleNames(text: NameText): NameSpan[] {
  const found: NameSpan[] = []
  const unsure: NameSpan[] = []
  for (const [from, to] of text.sentences) {
    let index = from
    while (index < to) {
      const end = endOfRun(text.words, index, to)
      if (end > index) readRun(text.words, index, end, from, to, found, unsure)
      index = Math.max(end, index + 1)
    }
  }
  return [...found, ...settle(text.words, found, unsure)].sort((left, right) => left.from - right.from)
}

/** Where the run of capitalised words and connectors that begins at `index` ends; `index` itself when none begins. */
function endOfRun(words: readonly string[], index: number, to: number): number {
  if (!mayBegin(words, index, to)) return index
  let end = index + 1
  for (;;) {
    if (end - index > MAX_RUN) return end
    if (isCapital(words[end], end, to)) end++
    else if (CONNECTORS.has(words[end] ?? '') && isCapital(words[end + 1], end + 1, to)) end += 2
    else if (CONNECTORS.has(words[end] ?? '') && CONNECTORS.has(words[end + 1] ?? '') && isCapital(words[end + 2], end + 2, to)) end += 3
    else if (isOrganizationWord(words[index] ?? '') && /^(?:and|the)$/.test(words[end] ?? '') && isCapital(words[end + 1], end + 1, to))
      end += 2
    else if (words[end] === 'of' && words[end + 1] === 'the' && isCapital(words[end + 2], end + 2, to)) end += 3
    else return end
  }
}

function mayBegin(words: readonly string[], index: number, to: number): boolean {
  return isCapital(words[index], index, to) || knownPhraseAt(words, index, to) !== null
}

function isCapital(word: string | undefined, index: number, to: number): boolean {
  if (index >= to || word === undefined) return false
  const first = word.charCodeAt(0)
  return first < 128 ? first >= 65 && first <= 90 : /^\p{Lu}/u.test(word)
}

/** Cuts a run into names: known ones first, then persons by given name or title, then what its words make it. */
function readRun(
  words: readonly string[],
  from: number,
  to: number,
  sentenceFrom: number,
  sentenceTo: number,
  found: NameSpan[],
  unsure: NameSpan[],
): void {
  let index = from
  while (index < to) {
    const word = words[index] ?? ''
    const known = knownPhraseAt(words, index, sentenceTo)
    const knownEnd = index + (known?.words.length ?? 0)
    if (known !== null && !isOrganizationWord(words[knownEnd] ?? '')) {
      found.push({ from: index, to: knownEnd, nameClass: known.nameClass })
      index = knownEnd
    } else if (isPartOfTitle(words, index, to) || (isSkipped(word, index === sentenceFrom) && !isHeadOf(words, index, to))) index++
    else index = readName(words, index, to, sentenceFrom, found, unsure)
  }
}

/** "Foreign Minister", "Water Resources Minister", "Secretary of State": words of an office before its holder's name. */
function isPartOfTitle(words: readonly string[], index: number, to: number): boolean {
  const word = words[index] ?? ''
  if (/^(?:Prime|Vice|Deputy|Acting|Interim)$/.test(word)) return true
  if (words[index - 1] === 'of' && /^(?:State|Staff|Defen[cs]e|Commons|Police)$/.test(word) && isTitle(words[index - 2] ?? '')) return true
  for (let next = index + 1; next <= index + 3 && next < to; next++) {
    if (/^(?:Minister|Secretary|Ministers)$/.test(words[next] ?? '')) return !isGivenName(word)
    if (/^(?:of|the)$/.test(words[next] ?? '') || isTitle(word)) return false
  }
  return false
}

function isSkipped(word: string, begins: boolean): boolean {
  if (CONNECTORS.has(word) || isCalendarWord(word) || isGroupWord(word)) return true
  return isTitle(word) || (PLAIN.has(word) && (begins || word !== 'New')) || /^(?:I|I'm)$/.test(word)
}

/** "Secretary" alone is a title, but "Ministry of Health", "Russian Academy" begin an organization. */
function isHeadOf(words: readonly string[], index: number, to: number): boolean {
  const word = words[index] ?? ''
  if (PLAIN.has(word) || isTitle(word)) return false
  return (
    isGroupWord(word) && words.slice(index + 1, to).some((next) => isOrganizationWord(next)) && !words.slice(index + 1, to).some(isTitle)
  )
}

function readName(
  words: readonly string[],
  from: number,
  runEnd: number,
  sentenceFrom: number,
  found: NameSpan[],
  unsure: NameSpan[],
): number {
  const person = isTitle(words[from - 1] ?? '') || isGivenName(words[from] ?? '')
  const end = person ? endOfPerson(words, from, runEnd) : endOfName(words, from, runEnd)
  const span = words.slice(from, end)
  const organization = /^(?:of|for)$/.test(span[1] ?? '')
    ? isOrganizationWord(span[0] ?? '')
    : span.some((word) => isOrganizationWord(word))
  if (organization && (span.length > 1 || isAcronym(span[0] ?? ''))) found.push({ from, to: end, nameClass: 'ORG' })
  else if (isPlaceWord(span.at(-1) ?? '') && span.length > 1) found.push({ from, to: end, nameClass: 'LOC' })
  else if (person && (span.length > 1 || isTitle(words[from - 1] ?? ''))) found.push({ from, to: end, nameClass: 'PER' })
  else if (span.length === 1 && isAcronym(span[0] ?? '')) found.push({ from, to: end, nameClass: 'ORG' })
  else unsure.push({ from, to: end, nameClass: guess(words, from, end, sentenceFrom) })
  return end
}

function endOfPerson(words: readonly string[], from: number, runEnd: number): number {
  let end = from + 1
  while (end < runEnd && (PERSON_CONNECTORS.has(words[end] ?? '') || isPartOfPerson(words[end] ?? ''))) end++
  while (end > from + 1 && PERSON_CONNECTORS.has(words[end - 1] ?? '')) end--
  return end
}

function isPartOfPerson(word: string): boolean {
  return !CONNECTORS.has(word) && !/^(?:and|the)$/.test(word) && !isTitle(word) && !isCalendarWord(word)
}

function endOfName(words: readonly string[], from: number, runEnd: number): number {
  const organization = words.slice(from, runEnd).some((word) => isOrganizationWord(word))
  let end = from + 1
  while (
    end < runEnd &&
    !isTitle(words[end] ?? '') &&
    !isCalendarWord(words[end] ?? '') &&
    (organization || !/^(?:of|for|the|and)$/.test(words[end] ?? ''))
  )
    end++
  while (end > from + 1 && CONNECTORS.has(words[end - 1] ?? '')) end--
  return end
}

function isAcronym(word: string): boolean {
  return /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,})$/u.test(word)
}

/** What an unknown name rather is, from the words around it; MISC when nothing tells. */
function guess(words: readonly string[], from: number, to: number, sentenceFrom: number): NameClass {
  if (PERSON_VERBS.has(words[to] ?? '')) return 'PER'
  if (PLACE_PREPOSITIONS.has(words[from - 1] ?? '')) return 'LOC'
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
  return unsure.map((span) => ({ ...span, nameClass: classes.get(words.slice(span.from, span.to).join(' ')) ?? span.nameClass }))
}
