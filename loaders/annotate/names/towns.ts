// Towns of the world with 15,000 people or more, and the provinces of its countries, each with its country. In: a name,
// or words and a place among them. Out: the country's ISO code, or how many words the longest town there has. The table
// is a text file: see model/NOTICE.md. Being in it proves little ("Reading", "Split"): the tagger weighs it.
import { readFileSync } from 'node:fs'
import { testOfWord } from '../../text/words.ts'

interface Towns {
  /** ISO code of the country; "--" where several countries have a town of that name and none is by far the largest. */
  readonly countries: ReadonlyMap<string, string>
  /** For the first word of names of several words, and then the second, the most words that one has. */
  readonly longest: ReadonlyMap<string, ReadonlyMap<string, number>>
}

let towns: Towns | null = null

/** The ISO code of the country a town lies in; null when it is not known or may be in several. */
export function countryOfTown(name: string): string | null {
  towns ??= readTowns()
  const code = towns.countries.get(name) ?? '--'
  return code === '--' ? null : code
}

/** Whether any town's name begins with the word. */
export const beginsTown = testOfWord(({ text }): boolean => {
  towns ??= readTowns()
  return towns.countries.has(text) || towns.longest.has(text)
})

/** Whether the word is a town's name and begins no longer one: then nothing behind it need be read. */
export const isTownAlone = testOfWord(({ text }): boolean => {
  towns ??= readTowns()
  return towns.countries.has(text) && !towns.longest.has(text)
})

/** How many words the longest town has whose words stand at `index`, before `to`; 0 when none does. */
export function townLengthAt(words: readonly string[], index: number, to: number): number {
  towns ??= readTowns()
  const first = words[index] ?? ''
  const longest = towns.longest.get(first)?.get(words[index + 1] ?? '')
  for (let length = Math.min(longest ?? 1, to - index); length > 1; length--) {
    if (towns.countries.has(words.slice(index, index + length).join(' '))) return length
  }
  return towns.countries.has(first) ? 1 : 0
}

/** One country a line: "GE|Batumi|Kutaisi". Names are kept as the tagger cuts words: "Al - Bab". */
function readTowns(): Towns {
  const countries = new Map<string, string>()
  const longest = new Map<string, Map<string, number>>()
  for (const line of readFileSync(new URL('./model/towns.txt', import.meta.url), 'utf8').split('\n')) {
    const [code = '', ...names] = line.split('|')
    for (const name of names) {
      countries.set(name, code)
      if (!/[ -]/.test(name)) continue
      const words = name.replaceAll('-', ' - ').split(' ')
      countries.set(words.join(' '), code)
      const [first = '', second = ''] = words
      const seconds = longest.get(first) ?? new Map<string, number>()
      seconds.set(second, Math.max(words.length, seconds.get(second) ?? 0))
      longest.set(first, seconds)
    }
  }
  return { countries, longest }
}
