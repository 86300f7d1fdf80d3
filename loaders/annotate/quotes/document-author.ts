// "the statement said" → whoever gave that statement in the sentences before: "the ministry said in a statement", "a
// Kremlin statement", "a report by Openroad". In: the phrase, and who is reported to have said what. Out: the author, or
// null where the last such document named before has none.

import { firstEndingAfter } from '../../resolve/profiles.ts'
import type { Referent } from '../../resolve/pronouns.ts'
import { sentenceAt } from '../../resolve/sentence-at.ts'
import type { Mention } from '../annotations.ts'
import type { Clause, Phrase } from './phrases.ts'
import { is, WORD } from './words.ts'

/** A report of speech: its cue and whose it is, in token ranges. */
export interface Told {
  readonly cue: readonly [from: number, to: number]
  readonly phrase: Phrase
}

const W = WORD
const DOCUMENT = /^(?:statement|report|study|survey|analysis)$/
const SENTENCES_BACK = 5
/** "said |on Monday evening| in a |brief written| statement" */
const MAX_BEHIND_CUE = 8
const MAX_ADJECTIVES = 3
const GIVES = /^(?:issued|released|published|posted)$/

/** Whose document the phrase "the statement" is; `resolve` tells who a speaker's phrase is. */
export function documentAuthor(
  clause: Clause,
  phrase: Phrase,
  mentions: readonly Mention[],
  told: readonly Told[],
  resolve: (speaker: Phrase) => Referent | null,
): Referent | null {
  const { text, words } = clause
  const noun = words.lower[phrase.from + 1] ?? ''
  if (words.lower[phrase.from] !== 'the' || phrase.to - phrase.from !== 2 || !DOCUMENT.test(noun)) return null
  const sentence = sentenceAt(text, text.tokens[phrase.from]?.start ?? 0)
  const low = text.sentences[Math.max(0, sentence - SENTENCES_BACK)]?.from ?? 0
  for (let at = phrase.from - 1; at >= low; at--) {
    if (words.lower[at] !== noun || words.lower[at - 1] === 'the') continue
    if (words.lower[at - 1] === 'joint') return null
    const author = namedBeside(clause, at, mentions) ?? giver(clause, at, mentions) ?? spokenIn(clause, at, noun, told, resolve)
    if (author === null || noun !== 'statement') return author // a report is quoted for long, whoever speaks between
    return hasOtherSpoken(clause, at, phrase.from, noun, author, told, resolve) ? null : author
  }
  return null
}

/** "a statement by |the Open Rivers Network|", "an |Openroad| statement", "|Openroad|'s report" */
function namedBeside({ text, words }: Clause, at: number, mentions: readonly Mention[]): Referent | null {
  if (/^(?:by|from)$/.test(words.lower[at + 1] ?? '')) {
    const next = is(words, at + 2, W.determiner) ? at + 3 : at + 2
    const mention = mentionAt(mentions, text.tokens[next]?.start ?? -1)
    return mention?.kind === 'Country' && !mention.metonym ? null : body(mention) // "by Russian scholars"
  }
  const owner = is(words, at - 1, W.possessive) ? at - 2 : at - 1
  const mention = mentionEndingAt(mentions, text.tokens[owner]?.end ?? -1)
  return owner === at - 1 && (mention?.kind === 'Person' || (mention?.kind === 'Country' && !mention.metonym)) ? null : body(mention)
}

/** "|Openroad| issued a short statement" */
function giver({ text, words }: Clause, at: number, mentions: readonly Mention[]): Referent | null {
  const verb = determinerBefore({ text, words }, at) - 1
  if (!GIVES.test(words.lower[verb] ?? '')) return null
  const subject = /^(?:has|have|had|also|later)$/.test(words.lower[verb - 1] ?? '') ? verb - 2 : verb - 1
  return body(mentionEndingAt(mentions, text.tokens[subject]?.end ?? -1))
}

/** "|the ministry| said in a statement", "in a statement, |the ministry| said" */
function spokenIn(
  clause: Clause,
  at: number,
  noun: string,
  told: readonly Told[],
  resolve: (speaker: Phrase) => Referent | null,
): Referent | null {
  const { text, words } = clause
  const determiner = determinerBefore(clause, at)
  if (words.lower[determiner - 1] !== 'in' || determiner === at || words.lower[determiner] === 'the') return null
  const sentence = text.sentences[sentenceAt(text, text.tokens[at]?.start ?? 0)]
  if (sentence === undefined) return null
  const leads = determiner - 1 <= sentence.from + 1
  const speech = leads
    ? toldBetween(told, at + 1, sentence.to).find(({ phrase }) => phrase.from > at)
    : toldBetween(told, sentence.from, at).findLast(({ cue }) => at - cue[1] < MAX_BEHIND_CUE)
  return speech === undefined || words.lower[speech.phrase.coreTo - 1] === noun ? null : resolve(speech.phrase)
}

/** "Openroad said in a statement … |Norway| rejected that … the statement said": it may be another's. */
function hasOtherSpoken(
  { text, words }: Clause,
  from: number,
  to: number,
  noun: string,
  author: Referent,
  told: readonly Told[],
  resolve: (speaker: Phrase) => Referent | null,
): boolean {
  const since = text.sentences[sentenceAt(text, text.tokens[from]?.start ?? 0)]?.to ?? from
  return toldBetween(told, since - FAR_FROM_CUE, to + FAR_FROM_CUE).some(({ phrase }) => {
    if (phrase.from < since || phrase.from >= to || words.lower[phrase.coreTo - 1] === noun) return false
    return !is(words, phrase.from, W.subject | W.pronoun) && resolve(phrase)?.entityId !== author.entityId
  })
}

/** A speaker stands no further from the cue, in tokens. */
const FAR_FROM_CUE = 60

/** The reports whose cue begins in a range of tokens. */
function toldBetween(told: readonly Told[], from: number, to: number): readonly Told[] {
  return told.slice(firstTold(told, from), firstTold(told, to))
}

/** Index of the first report whose cue begins at a token or behind it, by halving. */
function firstTold(told: readonly Told[], token: number): number {
  let low = 0
  let high = told.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((told[middle]?.cue[0] ?? 0) < token) low = middle + 1
    else high = middle
  }
  return low
}

/** The mention that begins at an offset. */
function mentionAt(mentions: readonly Mention[], start: number): Mention | undefined {
  return mentionsNear(mentions, start).find((mention) => mention.start === start)
}

/** The mention that ends at an offset. */
function mentionEndingAt(mentions: readonly Mention[], end: number): Mention | undefined {
  return mentionsNear(mentions, end - 1).find((mention) => mention.end === end)
}

/** The mentions around an offset: one inside another comes behind it, and ends before it. */
function mentionsNear(mentions: readonly Mention[], offset: number): readonly Mention[] {
  const near = firstEndingAfter(mentions, offset)
  return mentions.slice(Math.max(0, near - NESTED), near + NESTED)
}

const NESTED = 3

/** "|a| brief written statement"; the noun itself where none is near. */
function determinerBefore({ words }: Clause, at: number): number {
  for (let from = at - 1; from >= at - 1 - MAX_ADJECTIVES; from--) if (is(words, from, W.determiner | W.owner)) return from
  return at
}

function body(mention: Mention | undefined): Referent | null {
  return mention === undefined || mention.kind === 'Place' ? null : { entityId: mention.entityId, name: mention.name }
}
