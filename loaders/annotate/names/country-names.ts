// Names of countries as the tagger cuts words. In: words and a place among them. Out: how many of them name a country.
import { COUNTRIES } from '../countries/table.ts'

const NAMES = new Set(COUNTRIES.flatMap(({ name, otherNames }) => [name, ...otherNames]))
/** Words that any of them begins with: most words of a text are passed over by this alone. */
const FIRST_WORDS = new Set([...NAMES].map((name) => name.split(' ', 1)[0] ?? ''))
const LONGEST = 4

/** Whether the words are a country's name ("United States"), not a people's. */
export function isCountryName(name: string): boolean {
  return NAMES.has(name)
}

/** How many words of a country's name stand at `from`; 0 when none does. */
export function countryLengthAt(words: readonly string[], from: number): number {
  if (!FIRST_WORDS.has(words[from] ?? '')) return 0
  for (let length = Math.min(LONGEST, words.length - from); length > 0; length--)
    if (NAMES.has(words.slice(from, from + length).join(' '))) return length
  return 0
}
