// Towns of the world with 15,000 people or more, and the provinces of its countries, each with its country. In: a name,
// or words and a place among them. Out: the country's ISO code, or how many words the longest town there has. The table
// is a text file: see model/NOTICE.md. Being in it proves little ("Reading", "Split"): the tagger weighs it.
import { readFileSync } from 'node:fs'
import { testOfWord } from '../../text/words.ts'

interface Towns {
  /** ISO code of the country; "--" where several countries have a town of that name and none is by far the largest. */
  readonly countries: ReadonlyMap<string, string>
  /** First words of names of several words. */
  readonly firsts: ReadonlySet<string>
  /** For the first two words of such names the most words one has. */
  readonly longest: ReadonlyMap<string, number>
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
  return towns.countries.has(text) || towns.firsts.has(text)
})

/** Whether the word is a town's name and begins no longer one: then nothing behind it need be read. */
export const isTownAlone = testOfWord(({ text }): boolean => {
  towns ??= readTowns()
  return towns.countries.has(text) && !towns.firsts.has(text)
})

/** How many words the longest town has whose words stand at `index`, before `to`; 0 when none does. */
export function townLengthAt(words: readonly string[], index: number, to: number): number {
  towns ??= readTowns()
  const first = words[index] ?? ''
  const longest = towns.firsts.has(first) ? towns.longest.get(`${first} ${words[index + 1]}`) : undefined
  for (let length = Math.min(longest ?? 1, to - index); length > 1; length--) {
    if (towns.countries.has(words.slice(index, index + length).join(' '))) return length
  }
  return towns.countries.has(first) ? 1 : 0
}

/** One country a line: "GE|Batumi|Kutaisi". Names are kept as the tagger cuts words: "Al - Bab". */
function readTowns(): Towns {
  const countries = new Map<string, string>()
  const firsts = new Set<string>()
  const longest = new Map<string, number>()
  for (const line of readFileSync(new URL('./model/towns.txt', import.meta.url), 'utf8').split('\n')) {
    const [code = '', ...names] = line.split('|')
    for (const name of names) {
      countries.set(name, code)
      if (!/[ -]/.test(name)) continue
      const words = name.replaceAll('-', ' - ').split(' ')
      countries.set(words.join(' '), code)
      const begin = `${words[0]} ${words[1]}`
      firsts.add(words[0] ?? '')
      longest.set(begin, Math.max(words.length, longest.get(begin) ?? 0))
    }
  }
  return { countries, firsts, longest }
}
