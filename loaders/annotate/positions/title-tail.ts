// What follows a title's head: "of the OSCE" names the body, "for trade" completes the title, "of the regional grid
// operator" describes where it is held. In: the token after the head; out: where title and phrase end, and the body.
import type { Sentence } from '../../text/article-text.ts'
import type { PlacedMention } from './body-mentions.ts'
import { ARTICLES, isBody, isHead, isPossessive, type TitleText, word } from './title-words.ts'
import { FORMER, NEED_ORGANIZATION, SENT } from './titles.ts'

export interface TitleTail {
  /** One past the last token of the title. */
  readonly titleTo: number
  /** One past the last token of the phrase. */
  readonly to: number
  readonly body: PlacedMention | null
}

/** Prepositions after a head; "in" and "on" are read apart. */
export const AFTER_HEAD: ReadonlySet<string> = new Set(['of', 'for', 'at', 'to', 'in', 'on'])
const LONGEST = 12

/** Reads the tail that begins at token `at`. */
export function tailOf(text: TitleText, sentence: Sentence, at: number): TitleTail {
  const isCalling = NEED_ORGANIZATION.has(word(text, at - 1).toLowerCase())
  if (isCalling && word(text, at) === 'with') return withTail(text, sentence, at)
  const tail = isCalling && opensTopic(text, at) ? topicTail(text, sentence, at) : nearTail(text, sentence, at)
  return tail.to > at && word(text, tail.to) === 'at' ? hostedTail(text, sentence, tail) : tail
}

/** "professor of sea law |at ‹organization›|", "director of the Reef Programme |at ‹organization›|": who hosts what the title is of. */
function hostedTail(text: TitleText, sentence: Sentence, tail: TitleTail): TitleTail {
  const host = hostAfter(text, sentence, tail.to + 1)
  if (host === null) return tail
  const to = alsoInPlace(text, sentence, host.to)
  // "spokesman for ‹country›'s mission at ‹organization›"
  const isOwner = tail.body !== null && (tail.body.mention.kind === 'Organization' || isPossessive(text, tail.body.to))
  if (isOwner) return { titleTo: tail.titleTo, to, body: tail.body }
  return { titleTo: tail.to, to, body: host }
}

/** "a senior fellow |with the ‹organization›|" */
function withTail(text: TitleText, sentence: Sentence, at: number): TitleTail {
  const host = hostAfter(text, sentence, at + 1)
  return host === null ? { titleTo: at, to: at, body: null } : { titleTo: at, to: alsoInPlace(text, sentence, host.to), body: host }
}

/** "an expert |on| ‹country›", "|in| sea law"; not "an officer |in| ‹place›" */
function opensTopic(text: TitleText, at: number): boolean {
  return word(text, at) === 'on' || (word(text, at) === 'in' && text.mentions.at[at + 1]?.mention.kind !== 'Place')
}

/** "an expert |on ‹country›|": what is studied is no body. */
function topicTail(text: TitleText, sentence: Sentence, at: number): TitleTail {
  const end = regionEnd(text, sentence, at + 1)
  return end === at + 1 ? { titleTo: at, to: at, body: null } : { titleTo: end, to: end, body: null }
}

const LONGEST_TO_HOST = 5

/** The organization after "at", past "the", "the non-partisan" and "‹country›'s". */
function hostAfter(text: TitleText, sentence: Sentence, from: number): PlacedMention | null {
  for (let at = from; at < Math.min(from + LONGEST_TO_HOST, sentence.to); at++) {
    const placed = text.mentions.at[at]
    if (placed?.mention.kind === 'Organization') return placed
    if (placed?.mention.kind === 'Person') return null
    if (placed === undefined && !/^(?:\p{Ll}[\p{Ll}-]+|a|-|['’]s?)$/u.test(word(text, at))) return null
  }
  return null
}

/** The tail without a host. */
function nearTail(text: TitleText, sentence: Sentence, at: number): TitleTail {
  const none = { titleTo: at, to: at, body: null }
  const preposition = word(text, at)
  if (!AFTER_HEAD.has(preposition) || at + 1 >= sentence.to) return none
  if (preposition === 'in' || (preposition === 'on' && !/^\p{Ll}/u.test(word(text, at + 1)))) return placeTail(text, sentence, at)
  const hasArticle = ARTICLES.has(word(text, at + 1).toLowerCase())
  const start = hasArticle ? at + 2 : at + 1
  const end = regionEnd(text, sentence, start)
  if (end === start) return none
  const named = namesIn(text, start, end)
  const first = named[0]
  if (first === undefined) return describedTail(text, sentence, at, end, hasArticle)
  const to = alsoInPlace(text, sentence, end)
  // "the ambassador |to ‹country›|": where somebody is sent is no body that sent them
  const isSent = SENT.has(word(text, at - 1).toLowerCase()) && (preposition === 'to' || preposition === 'for')
  if (isSent && first.from === start && first.mention.kind !== 'Person')
    return { titleTo: first.to, to: Math.max(first.to, to), body: null }
  const organization = named.findLast((placed) => placed.mention.kind === 'Organization')
  if (organization !== undefined) return { titleTo: at, to, body: organization }
  if (first.mention.kind === 'Country') {
    const describes = first.to < end && !PLACE_NOUNS.has(word(text, end - 1)) && !named.some((placed) => placed.mention.kind !== 'Country')
    return { titleTo: describes ? end : at, to, body: first }
  }
  const isPlace = first.mention.kind === 'Place' && first.from === start && first.to === end && preposition === 'of'
  return { titleTo: isPlace ? first.to : at, to, body: null }
}

const PLACE_NOUNS = new Set('village town city state province region district county island port capital'.split(' '))

/** "of the regional port operator, ‹organization›": the name beside the description is the body. */
function describedTail(text: TitleText, sentence: Sentence, at: number, end: number, hasArticle: boolean): TitleTail {
  const beside = hasArticle && word(text, end) === ',' ? text.mentions.at[end + 1] : undefined
  if (beside?.mention.kind === 'Organization' && (beside.to >= sentence.to || /^[.,;)]$/.test(word(text, beside.to))))
    return { titleTo: at, to: beside.to, body: beside }
  return { titleTo: end, to: alsoInPlace(text, sentence, end), body: null }
}

/** "the supply minister in ‹place›": no part of the title. */
function placeTail(text: TitleText, sentence: Sentence, at: number): TitleTail {
  const to = alsoInPlace(text, sentence, at)
  return { titleTo: at, to, body: null }
}

function alsoInPlace(text: TitleText, sentence: Sentence, at: number): number {
  if (word(text, at) !== 'in') return at
  const start = ARTICLES.has(word(text, at + 1)) ? at + 2 : at + 1
  const placed = text.mentions.at[start] ?? text.mentions.at[start + 1]
  return placed !== undefined && placed.mention.kind !== 'Person' && placed.to <= sentence.to ? placed.to : at
}

const CLOSES = new Set(
  'who which that or but said says told tells has have had was were is are will would in on at as with when where since from until after before by during amid if because while not he she it they also has'.split(
    ' ',
  ),
)

/** Where the words that belong to the tail end: at a mark, a clause, a verb, or an "and" that begins another phrase. */
function regionEnd(text: TitleText, sentence: Sentence, start: number): number {
  let at = start
  while (at < sentence.to && at - start < LONGEST) {
    const token = text.tokens[at]
    const lower = token?.text.toLowerCase() ?? ''
    const placed = text.mentions.at[at]
    if (placed !== undefined && placed.from === at) {
      // Two names that do not belong together, or a person: "a spokesman for ‹person› …"
      if (placed.mention.kind === 'Person' && at !== start) break
      at = Math.min(placed.to, sentence.to)
      if (placed.mention.kind === 'Person') break
      continue
    }
    if (token === undefined || CLOSES.has(lower)) break
    if (token.kind !== 'word' && lower !== '-' && !/^['’]$/.test(lower)) break
    if ((lower === 'and' || lower === '&') && !joinsWords(text, at, start)) break
    if (/^\p{Ll}{3,}(?:ed)$/u.test(token.text)) break
    at++
  }
  while (at > start && /^(?:and|&|-|the|a|an|of|for|to)$/.test(word(text, at - 1))) at--
  return at
}

/** "food and medicine supply", "‹Trade› and ‹Industry›", but not "the union and an uncle". */
function joinsWords(text: TitleText, at: number, start: number): boolean {
  if (at === start || text.mentions.at[at - 1] !== undefined || text.mentions.at[at + 1] !== undefined) return false
  const before = word(text, at - 1)
  const after = word(text, at + 1)
  // "vice-president of research |and| director of", "secretary of state |and| former envoy": another title
  if ((isHead(text, at + 1) && AFTER_HEAD.has(word(text, at + 2))) || FORMER.has(after)) return false
  if (ARTICLES.has(word(text, start - 1).toLowerCase()) && /^\p{Ll}/u.test(after)) return false
  return /^\p{Lu}/u.test(before) === /^\p{Lu}/u.test(after) && !ARTICLES.has(after) && !/^(?:his|her|its|their)$/.test(after)
}

function namesIn(text: TitleText, from: number, to: number): readonly PlacedMention[] {
  const named: PlacedMention[] = []
  for (let at = from; at < to; at++) {
    const placed = text.mentions.at[at]
    if (placed !== undefined && placed.from === at && (isBody(placed) || placed.mention.kind !== 'Country')) named.push(placed)
  }
  return named
}
