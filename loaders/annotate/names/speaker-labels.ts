// Names in capitals before a colon, as a transcript has them: "ODRA LINDQVIST, HOST: …", "LINDQVIST: …", "MS. LINDQVIST: …".
// In: a text as words, and names. Out: names, these persons among them. The tagger takes such capitals for a body or nothing.
import { isCountryName } from './country-names.ts'
import { isGivenName } from './given-names.ts'
import { isTaken, takenBy, withAdded } from './name-spans.ts'
import type { NameSpan, NameText } from './name-text.ts'
import { isTitle } from './titles.ts'

// "ODRA LINDQVIST VAN DER BERG, HOST:"
const MOST_WORDS = 8
// ", FORMER DEPUTY SECRETARY OF STATE"
const MOST_WORDS_OF_ROLE = 12
const COURTESIES = new Set(['MR', 'MRS', 'MS', 'DR'])
const SHORTEST = 3

/** Names by these rules: full names first, which tell whose surname stands alone. */
export function speakerLabels(text: NameText, spans: NameSpan[]): NameSpan[] {
  const labels: NameSpan[] = []
  for (const [from, to] of text.sentences) {
    const label = labelAt(text.words, from, to)
    if (label !== null) labels.push(label)
  }
  if (labels.length === 0) return spans
  const whole = labels.filter((label) => isFullName(text.words, label))
  const surnames = surnamesOf(text.words, [...spans.filter(({ nameClass }) => nameClass === 'PER'), ...whole])
  const speakers = labels.filter((label) => whole.includes(label) || isSurname(text.words, label, surnames))
  const taken = takenBy(speakers, text.words.length)
  return withAdded(
    spans.filter(({ from, to }) => !isTaken(taken, from, to)),
    speakers,
  )
}

/** The capitals that a sentence begins with before a colon, without a title before them and a role behind. */
function labelAt(words: readonly string[], start: number, end: number): NameSpan | null {
  if (!isInCapitals(words[start] ?? '')) return null
  let to = start + 1
  while (to < end && to < start + MOST_WORDS && (words[to] === '-' || isInCapitals(words[to] ?? ''))) to++
  if (words[endOfRole(words, to)] !== ':') return null
  let from = start
  while (from < to - 1 && isTitle(titled(words[from] ?? ''))) from++
  return { from, to, nameClass: 'PER' }
}

/** "ODRA LINDQVIST|, HOST|:", "ODRA LINDQVIST|, MAYOR OF OSH|:": behind the role in capitals; where it begins if none stands there. */
function endOfRole(words: readonly string[], comma: number): number {
  if (words[comma] !== ',') return comma
  let end = comma + 1
  while (end < comma + MOST_WORDS_OF_ROLE && /^[\p{Lu}\d'’.&(),-]+$/u.test(words[end] ?? '')) end++
  return end > comma + 1 ? end : comma
}

/** "|ODRA LINDQVIST|:" */
function isFullName(words: readonly string[], { from, to }: NameSpan): boolean {
  return to - from > 1 && isGivenName(titled(words[from] ?? '')) && !isCountryName(words.slice(from, to).map(titled).join(' '))
}

/** "|LINDQVIST|:" where Odra Lindqvist is named, "MS. |LINDQVIST|:" anywhere. */
function isSurname(words: readonly string[], { from, to }: NameSpan, surnames: ReadonlySet<string>): boolean {
  const last = words[to - 1] ?? ''
  if (last.length < SHORTEST || isCountryName(titled(last))) return false
  return surnames.has(last.toUpperCase()) || (words[from - 1] === '.' && COURTESIES.has(words[from - 2] ?? ''))
}

/** Last words of full names, in capitals. */
function surnamesOf(words: readonly string[], persons: readonly NameSpan[]): ReadonlySet<string> {
  const surnames = new Set<string>()
  for (const { from, to } of persons) if (to - from > 1) surnames.add((words[to - 1] ?? '').toUpperCase())
  return surnames
}

/** "LINDQVIST", "O'ODRA", "McODRA" */
function isInCapitals(word: string): boolean {
  return /^(?:Mc|Mac)?\p{Lu}[\p{Lu}'’.]+$/u.test(word)
}

/** "STEVE" → "Steve" */
function titled(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase()
}
