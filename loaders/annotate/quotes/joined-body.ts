// "…, |the search and rescue agency| said": a body with two tasks in its name, of which the phrase before the verb is only the
// second half. In: the phrase. Out: the whole one.
import { type Clause, type Phrase, withEnds } from './phrases.ts'
import { is, WORD } from './words.ts'

const W = WORD
/** "search", "fire", "oil" */
const MOST_WORDS_OF_TASK = 2

/** From the article behind the comma, "|the fire and |rescue service", where nothing but plain words stand between; else the phrase as it is. */
export function joinedBody({ words }: Clause, phrase: Phrase, start: number): Phrase {
  const and = phrase.from - 1
  if (words.lower[and] !== 'and' || phrase.apposition !== null || is(words, phrase.from, W.determiner | W.owner | W.capital | W.number))
    return phrase
  let at = and - 1
  while (at > start && and - at <= MOST_WORDS_OF_TASK && (words.flags[at] ?? 0) === 0) at--
  if (at === and - 1 || words.lower[at] !== 'the' || words.lower[at - 1] !== ',') return phrase
  return { ...withEnds(phrase, phrase.to, phrase.coreTo), from: at }
}
