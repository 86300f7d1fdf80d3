// Noun phrases behind a word, found without a parser: the subject of an inversion ("said the minister"), what stands behind
// "according to", and the apposition behind a phrase. In: the token where it begins. Out: the phrase, or null.
import { type Clause, explained, hasNoun, isFiniteVerb, isInnerMark, isOneOf, joinsNames, MAX_PHRASE, type Phrase } from './phrases.ts'
import { is, WORD, type Words } from './words.ts'

const W = WORD

/** The noun phrase that begins at token `start` ("said |the head of the ministry|, …"); null when none does. */
export function phraseAfter(clause: Clause, start: number, high: number): Phrase | null {
  const { words } = clause
  if (is(words, start, W.subject) && !is(words, start, W.relative))
    return { from: start, to: start + 1, coreTo: start + 1, apposition: null }
  let coreTo = -1
  let index = start
  for (; index < Math.min(high, start + MAX_PHRASE); index++) {
    if (endsPhraseRight(clause, index, start)) break
    if (is(words, index, W.preposition)) {
      if ((index === start && !is(words, index + 1, W.number)) || !joinsRight(words, index) || is(words, index + 1, W.time)) break
      if (coreTo < 0 && index > start) coreTo = index // "about 200 marchers"
    }
  }
  while (index > start && is(words, index - 1, W.preposition | W.determiner | W.coordinator) && !standsAlone(words, index - 1, start))
    index--
  if (index > start + 1 && is(words, index, W.time) && /^(?:last|next|late|early|earlier|this)$/.test(words.lower[index - 1] ?? '')) index-- // "Smith |last week|"
  if (index === start || !hasNoun(words, start, coreTo < 0 ? index : coreTo)) return null
  return { from: start, to: index, coreTo: coreTo < 0 ? index : Math.min(coreTo, index), apposition: null }
}

const ALONE = /^(?:one|some|many|most|all|both|another|few|several|each|neither)$/

/** "said |one|", "wrote |another|": a determiner with no noun behind it. */
function standsAlone(words: Words, index: number, start: number): boolean {
  if (words.lower[index] === 'those') return is(words, index + 1, W.relative | W.preposition)
  return index === start && ALONE.test(words.lower[index] ?? '') && !is(words, index + 1, W.time)
}

const TO = /^(?:aides?|advis[eo]rs?|assistants?|ambassadors?|envoys?|counsel|secretary|deputy|heir|close)$/

const WRITTEN =
  /^(?:reports?|stud(?:y|ies)|surveys?|polls?|statements?|letters?|articles?|analys[ei]s|papers?|books?|memos?|investigation)$/

/** "the head |of| the ministry", "an aide |to| the mayor", "a report |by| the bank" */
function joinsRight(words: Words, index: number): boolean {
  const word = words.lower[index] ?? ''
  return (
    /^(?:of|for|at|from|with|in|about|over)$/.test(word) ||
    (word === 'to' && TO.test(words.lower[index - 1] ?? '')) ||
    (word === 'by' && WRITTEN.test(words.lower[index - 1] ?? ''))
  )
}

function endsPhraseRight(clause: Clause, index: number, start: number): boolean {
  const { words } = clause
  if (is(words, index, W.mark)) return !isInnerMark(clause, index)
  if (is(words, index, W.possessive)) return index === start
  if (is(words, index, W.auxiliary | W.subject | W.pronoun | W.verb)) return index === start || !isOneOf(words, index, index)
  if (is(words, index, W.time) && index > start) return !isInName(words, index) && !isOfDay(clause, index)
  if (is(words, index, W.subordinator) && !(index === start && is(words, index, W.determiner)) && !is(words, index, W.preposition))
    return true
  if (is(words, index, W.coordinator)) return !joinsNames(words, index)
  if (is(words, index, W.adverb) && !is(words, index, W.capital)) return index > start && !is(words, index - 1, W.determiner) // "the only witness"
  if (index > start && words.verbs[index]?.forms.includes('s') && is(words, index - 1, W.capital) && !is(words, index, W.capital))
    return true
  return index > start && isFiniteVerb(words, index) && !is(words, index - 1, W.determiner)
}

/** "River |Tonight| co-Anchor Roe", "Good |Morning| Osh"; not "said Roe |Monday| night". */
function isInName(words: Words, index: number): boolean {
  const hyphened = words.lower[index + 2] === '-' && is(words, index + 3, W.capital)
  const named = is(words, index, W.capital) && is(words, index - 1, W.capital)
  return named && (hyphened || (is(words, index + 1, W.capital) && !is(words, index + 1, W.time)))
}

/** "a |Wednesday| editorial", "the |November| report"; not "said the minister |Wednesday|", "this |week| ministers will". */
function isOfDay({ text, words }: Clause, index: number): boolean {
  if (!/^(?:the|a|an)$/.test(words.lower[index - 1] ?? '') && !is(words, index - 1, W.owner | W.possessive)) return false
  const other = W.auxiliary | W.verb | W.preposition | W.mark | W.time | W.subject | W.coordinator | W.subordinator | W.adverb | W.capital
  return text.tokens[index + 1]?.kind === 'word' && !is(words, index + 1, other)
}

/** "said Smith, the mayor of Kyiv": what explains the phrase behind it. */
export function withApposition(clause: Clause, phrase: Phrase, end: number): Phrase {
  const { words } = clause
  if (words.lower[phrase.to] !== ',') return phrase
  let to = phrase.to + 1
  while (to < end && to < phrase.to + 20 && words.lower[to] !== ',') to++
  return explained(phrase, phrase.to + 1, to)
}
