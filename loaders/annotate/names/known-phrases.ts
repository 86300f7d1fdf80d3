// The names of known organizations and places as sequences of words. In: words and a place among them.
// Out: the longest known name that begins there.
import { readText } from '../../text/article-text.ts'
import { testOfWord } from '../../text/words.ts'
import { KNOWN_ORGANIZATIONS } from './known-organizations.ts'
import { KNOWN_PLACES } from './known-places.ts'
import { beginsSmall, toNameText } from './name-text.ts'
import { ORGANIZATION_NAMES } from './organization-names.ts'
import { UNTAUGHT_ORGANIZATION_NAMES, UNTAUGHT_PLACE_NAMES } from './untaught-names.ts'

export interface KnownPhrase {
  readonly words: readonly string[]
  readonly nameClass: 'LOC' | 'ORG'
  /** Whether training knows it. */
  readonly taught: boolean
}

let phrases: Map<string, KnownPhrase[]> | null = null

/** Whether any known name begins with the word: most words are passed over by this alone. */
export const beginsKnownPhrase = testOfWord(({ text }): boolean => {
  phrases ??= phrasesByFirstWord()
  return phrases.has(text)
})

/** Whether a known name is to be known: training forgets some, reading none. */
export type Knows = (phrase: KnownPhrase) => boolean

/** The longest known name whose words stand at `index`, before `to`; null when none does. */
export function knownPhraseAt(words: readonly string[], index: number, to: number, knows: Knows | null = null): KnownPhrase | null {
  phrases ??= phrasesByFirstWord()
  const first = words[index] ?? ''
  // Hardly a known name begins with a small letter, and most words do.
  if (beginsSmall(first) && !smallInitials.has(first.charCodeAt(0))) return null
  const candidates = phrases.get(first)
  if (candidates === undefined) return null
  for (const phrase of candidates) {
    if (index + phrase.words.length <= to && standsAt(phrase.words, words, index) && (knows === null || knows(phrase))) return phrase
  }
  return null
}

/** Whether a known name, written as one, is one that training knows. */
export function isTaught(name: string): boolean {
  const words = wordsOf(name.replace(/^[Tt]he /, ''))
  return (knownPhraseAt(words, 0, words.length, ({ taught }) => taught)?.words.length ?? 0) === words.length
}

/** What the tables say of all the words `from`–`to` as one name; null where they know no such name. */
export function knownWhole(words: readonly string[], from: number, to: number): KnownPhrase | null {
  const known = knownPhraseAt(words, from, to)
  return known?.words.length === to - from ? known : null
}

function standsAt(phrase: readonly string[], words: readonly string[], index: number): boolean {
  for (let offset = 1; offset < phrase.length; offset++) if (phrase[offset] !== words[index + offset]) return false
  return true
}

const smallInitials = new Set<number>()

function phrasesByFirstWord(): Map<string, KnownPhrase[]> {
  const byFirst = new Map<string, KnownPhrase[]>()
  const add = (name: string, nameClass: 'LOC' | 'ORG', taught: boolean): void => {
    const words = wordsOf(name)
    const first = words[0] ?? ''
    const list = byFirst.get(first) ?? []
    list.push({ words, nameClass, taught })
    byFirst.set(first, list)
  }
  for (const { names, taught } of KNOWN_ORGANIZATIONS) for (const [index, name] of names.entries()) add(name, 'ORG', index < taught)
  for (const name of ORGANIZATION_NAMES) add(name, 'ORG', true)
  for (const name of UNTAUGHT_ORGANIZATION_NAMES) add(name, 'ORG', false)
  for (const name of KNOWN_PLACES.keys()) add(name, 'LOC', !UNTAUGHT_PLACE_NAMES.has(name))
  for (const first of byFirst.keys()) if (beginsSmall(first)) smallInitials.add(first.charCodeAt(0))
  for (const list of byFirst.values()) list.sort((left, right) => right.words.length - left.words.length)
  return byFirst
}

/** The words of a name as an article's are cut; names of letters alone, which most are, without the whole machinery. */
function wordsOf(name: string): readonly string[] {
  return /^[\p{L} ]+$/u.test(name) ? name.split(' ') : toNameText(readText(name)).words
}
