// Names known without an article: countries, peoples and places, as evidence for what glued words are made of.

import { COUNTRIES } from '../../annotate/countries/table.ts'
import { KNOWN_PLACES } from '../../annotate/names/known-places.ts'

const ONE_WORD: ReadonlySet<string> = new Set(
  [
    ...COUNTRIES.flatMap((country) => [country.name, ...country.otherNames, ...country.demonyms, ...country.seats]),
    ...KNOWN_PLACES.keys(),
    'NATO',
    'EU',
    'UN',
  ].filter((name) => /^\p{Lu}[\p{L}]+$/u.test(name)),
)

/** "Geneva", "Russian": a name of one word for a place or its people. */
export function isNameOfPlace(word: string): boolean {
  return ONE_WORD.has(word)
}

/** "Baltic" and "Sea": together a known place. */
export function isPartOfLongerName(before: string, word: string): boolean {
  return before !== '' && KNOWN_PLACES.has(`${before} ${word}`)
}
