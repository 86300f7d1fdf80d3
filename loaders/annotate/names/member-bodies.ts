// Short names of bodies in capitals beside their members, which the tagger passed over: "LTB spokesman Odra Lindqvist". In:
// words and names. Out: the bodies' names. Rules, each with the phrase it was made for.
import { isGroupWord } from './group-words.ts'
import { takenBy } from './name-spans.ts'
import type { NameSpan } from './name-text.ts'
import { LETTERS } from './office-names.ts'
import { isTitle } from './titles.ts'

/** "Odra Lindqvist of |LTB|", "|LTB| 's Odra Lindqvist": capitals beside a person that were taken for no name. */
export function shortBodiesOf(words: readonly string[], spans: readonly NameSpan[]): NameSpan[] {
  const taken = takenBy(spans, words.length)
  const added: NameSpan[] = []
  for (const { from, to, nameClass } of spans) {
    if (nameClass !== 'PER') continue
    const of = to + 1
    if (words[to] === 'of' && taken[of] === 0 && isShort(words[of])) added.push({ from: of, to: of + 1, nameClass: 'ORG' })
    if (words[from - 1] === "'s" && taken[from - 2] === 0 && isShort(words[from - 2]))
      added.push({ from: from - 2, to: from - 1, nameClass: 'ORG' })
    const led = shortBodyOf(words, taken, from)
    if (led >= 0) added.push({ from: led, to: led + 1, nameClass: 'ORG' })
  }
  return added
}

/** Who is said to be of a body right behind its short name; not "President", before which a page's capitals stand as often. */
const OF_SHORT_BODIES =
  /^(?:[Ss]pokes(?:man|woman|person)|[Ll]eader|[Cc]hief|[Dd]irector|[Cc]hair(?:man|woman|person)?|[Cc]ommander|[Cc]ommissioner|[Cc]onvener|[Gg]overnor|[Ss]ecretary|[Ss]enator|president|boss|lawmaker|official|MP|MPs|TD|MSP|MLA|Cpl\.?|Sgt\.?|Const\.?|Constable|Superintendent)$/
const MOST_WORDS_BETWEEN = 4

/** "|LTB| spokesman Odra", "|LTB| Cpl. Odra", "|LTB| Director General Maj Gen Odra": where the short name stands before a person who begins at `from`; -1 for nowhere. */
function shortBodyOf(words: readonly string[], taken: Uint8Array, from: number): number {
  for (let index = from - 2; index >= 0 && index > from - 2 - MOST_WORDS_BETWEEN; index--) {
    if (taken[index + 1] === 1 || !/^(?:\p{L}+|\p{L}*\.|-)$/u.test(words[index + 1] ?? '')) return -1
    if (taken[index] === 0 && isShort(words[index]) && OF_SHORT_BODIES.test(words[index + 1] ?? ''))
      return areTitles(words, index + 1, from) ? index : -1
  }
  return -1
}

/** Nothing but words with a capital or titles, stops and hyphens. */
function areTitles(words: readonly string[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const word = words[index] ?? ''
    if (/^\p{Ll}/u.test(word) && !isTitle(word)) return false
  }
  return true
}

/** Capitals that are no body's, though somebody leads by them: "the NGO director Odra". */
const NO_BODIES = /^(?:CEO|CFO|COO|CTO|CIO|MVP|VIP|NGO|GOP|LGBT|LGBTQ|HIV|AIDS|USA|UAE|THE|AND|FOR|CLOSE|VIDEO|PHOTO|UPDATE)$/

function isShort(word: string | undefined): boolean {
  return word !== undefined && /^\p{Lu}{3,6}$/u.test(word) && !LETTERS.test(word) && !isGroupWord(word) && !NO_BODIES.test(word)
}
