// The table of countries → a look-up from a run of tokens to what it names. In: an article's tokens and where to look.
// Out: the longest name that begins there. Names match as written, without accents, or all in capitals.
import type { Token } from '../../text/article-text.ts'
import { lettersOf } from '../../text/letters.ts'
import { tokenize } from '../../text/tokens.ts'
import { factOfWord } from '../../text/words.ts'
import { COUNTRIES, type CountryRow } from './table.ts'

/** What a run of words names. A `place` is a city whose name must not be read as something else; it is no mention. */
export type NameForm = 'name' | 'demonym' | 'seat' | 'place'

export interface CountryName {
  readonly form: NameForm
  /** ISO code; null for Brussels, which acts for the European Union. */
  readonly code: string | null
  readonly length: number
}

interface Entry extends CountryName {
  readonly words: readonly string[]
}

/** The longest all-capitals spelling that is not one by itself ("UK") is matched without regard to case. */
const MIN_CAPITALS = 4

/** Cities whose name begins with a name in the table. */
const OTHER_CITIES = [
  'Washington, D.C.',
  'Washington, DC',
  'Washington D.C.',
  'Washington DC',
  'Mexico City',
  'Jersey City',
  'Port Sudan',
  'West Berlin',
  'East Berlin',
]

const ENTRIES: ReadonlyMap<string, readonly Entry[]> = buildEntries()

/** The longest country name, demonym or seat of government that begins at this token; null when none does. */
export function countryNameAt(tokens: readonly Token[], index: number): CountryName | null {
  const first = tokens[index]
  const entries = first === undefined ? null : entriesFrom(first.word)
  if (entries === null) return null
  const { asWritten, inCapitals } = entries
  const written = longest(asWritten, tokens, index, plain)
  if (written !== null || inCapitals === undefined) return written
  return longest(inCapitals, tokens, index, (word) => (isCapitals(word) || !/\p{L}/u.test(word) ? capitals(word) : word))
}

interface Begun {
  readonly asWritten: readonly Entry[] | undefined
  readonly inCapitals: readonly Entry[] | undefined
}

/** The names that begin with a word, as it is written and without regard to case; null where none does. */
const entriesFrom = factOfWord(({ text }): Begun | null => {
  if (isLowerCase(text.charCodeAt(0)) && !hasCapitalSecond(text)) return null
  const asWritten = ENTRIES.get(plain(text))
  const inCapitals = isCapitals(text) ? ENTRIES.get(capitals(text)) : undefined
  return asWritten === undefined && inCapitals === undefined ? null : { asWritten, inCapitals }
})

/** Small letters, digits and marks of ASCII begin no name. */
function isLowerCase(code: number): boolean {
  return code < 65 || (code > 90 && code < 128)
}

/** "eSwatini" */
function hasCapitalSecond(word: string): boolean {
  const code = word.charCodeAt(1)
  return code > 64 && code < 91
}

function longest(
  entries: readonly Entry[] | undefined,
  tokens: readonly Token[],
  index: number,
  fold: (word: string) => string,
): CountryName | null {
  if (entries === undefined) return null
  return (
    entries.find(({ words }) => words.every((word, offset) => offset === 0 || fold(tokens[index + offset]?.text ?? '') === word)) ?? null
  )
}

function buildEntries(): Map<string, Entry[]> {
  const entries = new Map<string, Entry[]>()
  const add = (key: string, entry: Entry): void => {
    const known = entries.get(key) ?? []
    if (
      !known.some(
        (other) => other.words.length === entry.words.length && other.words.every((word, at) => at === 0 || word === entry.words[at]),
      )
    )
      known.push(entry)
    entries.set(key, known)
  }
  const addName = (name: string, form: NameForm, code: string | null): void => {
    for (const spelling of spellings(name)) {
      const words = wordsOf(spelling).map(plain)
      const first = words[0] ?? ''
      add(first, { form, code, length: words.length, words })
      const upper = words.map(capitals)
      if (name.length >= MIN_CAPITALS && words.some((word) => word !== word.toUpperCase())) {
        add(capitals(first), { form, code, length: words.length, words: upper })
      }
    }
  }
  for (const country of COUNTRIES) addCountry(country, addName)
  addName('Brussels', 'seat', null)
  for (const city of OTHER_CITIES) addName(city, 'place', null)
  for (const list of entries.values()) list.sort((a, b) => b.length - a.length)
  return entries
}

function addCountry(country: CountryRow, addName: (name: string, form: NameForm, code: string) => void): void {
  for (const name of [country.name, ...country.otherNames]) addName(name, 'name', country.code)
  for (const demonym of country.demonyms) addName(demonym, 'demonym', country.code)
  for (const seat of country.seats) addName(seat, 'seat', country.code)
  // "Kuwait City" is not Kuwait; "Mexico City" never acts for Mexico as bare "Mexico" does.
  if (country.capital?.includes(' ') === true && !country.seats.includes(country.capital)) addName(country.capital, 'place', country.code)
}

/** "St. Lucia" is also written "St Lucia", "Côte d'Ivoire" with a curly apostrophe. */
function spellings(name: string): string[] {
  const plainName = name.replaceAll('’', "'")
  return plainName.includes("'") ? [plainName, plainName.replaceAll("'", '’')] : [plainName]
}

function wordsOf(name: string): string[] {
  const tokens: Token[] = []
  tokenize(name, lettersOf(name), 0, name.length, tokens)
  return tokens.map((token) => token.text)
}

/** The word without accents. Most words have none and come back as they are. */
function plain(word: string): string {
  return /^[\x00-\x7F]*$/.test(word) ? word : word.normalize('NFD').replace(/\p{M}/gu, '')
}

/** A key of its own for spellings in capitals, so that "TURKEY" is found and "turkey" is not. */
function capitals(word: string): string {
  return `^${plain(word).toUpperCase()}`
}

function isCapitals(word: string): boolean {
  return word.length >= 2 && word === word.toUpperCase() && /\p{Lu}/u.test(word)
}
