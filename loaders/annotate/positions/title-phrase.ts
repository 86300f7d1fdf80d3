// Title phrases: read leftwards from a name ("Russian Deputy Foreign Minister ‹name›", "the union's president, ‹name›")
// and rightwards ("‹name›, the head of the OSCE mission"). In: tokens, mentions and where to begin; out: the title's
// tokens, the body it is in, or whose it is by pronoun or noun.
import type { Sentence } from '../../text/article-text.ts'
import type { PlacedMention } from './body-mentions.ts'
import { AFTER_HEAD, tailOf } from './title-tail.ts'
import {
  ADJECTIVE,
  ARTICLES,
  isBody,
  isCapitalised,
  isDictionaryWord,
  isHead,
  isHyphenInTitle,
  isOfThing,
  isPlainNoun,
  isPossessive,
  isTitleWord,
  ownerNoun,
  ownerStart,
  type TitleText,
  word,
} from './title-words.ts'
import { FORMER, HEADS, NEED_BODY, NEED_ORGANIZATION, OF_PERSON, QUALIFIERS, SENT } from './titles.ts'

export interface TitlePhrase {
  /** Tokens of the title: `from` the first, `to` one past the last. */
  readonly from: number
  readonly to: number
  readonly body: PlacedMention | null
  /** The token after what owns the title without being a name: "its |president", "the union's |president". */
  readonly owned: number | null
  readonly former: boolean
  readonly plural: boolean
  /** Tokens of the whole phrase with body and qualifiers. */
  readonly phraseFrom: number
  readonly phraseTo: number
}

const LONGEST = 9

export function titleBeside(text: TitleText, sentence: Sentence, end: number): TitlePhrase | null {
  const bodyAfter = bodyOfTitle(text, sentence, end)
  const headEnd = bodyAfter === null ? end : bodyAfter.titleEnd
  const from = titleStart(text, sentence, headEnd)
  if (from === headEnd || !holdsHead(text, from, headEnd)) return null
  const front = frontOf(text, sentence, from)
  // A place is no body, nor is where somebody is sent: "the mayor of ‹place›", "the ‹country› ambassador to ‹another›" keep it in the title.
  const inPlace = bodyAfter?.body.mention.kind === 'Place' || (bodyAfter !== null && isSentTo(text, headEnd))
  const titleEnd = inPlace ? end : headEnd
  return checked(text, {
    from,
    to: titleEnd,
    body: bodyAfter === null || inPlace ? front.body : bodyAfter.body,
    owned: front.owned,
    former: front.former,
    plural: isPlural(text, titleEnd),
    phraseFrom: front.from,
    phraseTo: end,
  })
}

function isSentTo(text: TitleText, at: number): boolean {
  return /^(?:to|for)$/.test(word(text, at)) && SENT.has(word(text, at - 1).toLowerCase())
}

/** The title phrase that begins at token `start` ("the former head of the OSCE mission"). */
export function titleFrom(text: TitleText, sentence: Sentence, start: number): TitlePhrase | null {
  let at = start
  let former = false
  let body: PlacedMention | null = null
  let owned: number | null = null
  for (const limit = Math.min(start + LONGEST, sentence.to); at < limit; at++) {
    const lower = word(text, at).toLowerCase()
    const mention = text.mentions.at[at]
    if (mention !== undefined && isBody(mention) && (body === null || mention.mention.kind === 'Organization')) {
      body = mention
      at = mention.to - 1
    } else if (FORMER.has(lower)) former = true
    else if (isOfThing(text, at) || lower === 'european') owned = at + 1
    else if (isPossessive(text, at + 1) && mention === undefined && ownerNoun(text, at + 2) !== null) owned = ++at + 1
    else if (!isQualifier(text, at) && !isPossessive(text, at) && lower !== '-') break
  }
  const from = at
  while (
    at < sentence.to &&
    at - from < LONGEST &&
    (isTitleWord(text, at) || isPlainNoun(text, at, from, start) || (at > from && isHyphenInTitle(text, at)))
  )
    at++
  if (at === from || !holdsHead(text, from, at)) return null
  const tail = tailOf(text, sentence, at)
  return checked(text, {
    from,
    to: tail.titleTo,
    body: tail.body ?? body,
    owned,
    former,
    plural: false,
    phraseFrom: start,
    phraseTo: tail.to,
  })
}

/** An adjective right before more of the phrase says nothing about the title. */
function isQualifier(text: TitleText, at: number): boolean {
  const lower = word(text, at).toLowerCase()
  if (ARTICLES.has(lower) || QUALIFIERS.has(lower) || OF_PERSON.has(lower)) return true
  return text.mentions.at[at] === undefined && /^\p{Ll}{5,}$/u.test(lower) && ADJECTIVE.test(lower) && !isDictionaryWord(text, at)
}

/** A title needs its body where its head alone says too little. */
export function checked(text: TitleText, phrase: TitlePhrase): TitlePhrase | null {
  if (isCalling(text, phrase)) return null
  const only = phrase.to - phrase.from === 1
  return only && phrase.body === null && phrase.owned === null && NEED_BODY.has(word(text, phrase.from).toLowerCase()) ? null : phrase
}

/** "a ‹country› expert", "the police officer ‹name›": no more than a calling, unless an organization is named. */
function isCalling(text: TitleText, { from, to, body }: TitlePhrase): boolean {
  if (body?.mention.kind === 'Organization') return false
  let at = from
  while (at < to - 1 && !(isHead(text, at) && AFTER_HEAD.has(word(text, at + 1)))) at++ // "fellow |attorney|", "|expert| on trade"
  return NEED_ORGANIZATION.has(word(text, at).toLowerCase()) && word(text, from).toLowerCase() !== 'chief'
}

/** "president of the European Commission ‹name›": the body that ends at `last` and where the title before it ends. */
function bodyOfTitle(text: TitleText, sentence: Sentence, last: number): { body: PlacedMention; titleEnd: number } | null {
  const body = text.mentions.at[last - 1]
  if (body === undefined || body.mention.kind === 'Person') return null
  let at = body.from - 1
  if (ARTICLES.has(word(text, at))) at--
  return at > sentence.from && AFTER_HEAD.has(word(text, at)) && isTitleWord(text, at - 1) ? { body, titleEnd: at } : null
}

export function titleStart(text: TitleText, sentence: Sentence, end: number): number {
  let at = end
  while (at > sentence.from && end - at < LONGEST) {
    const before = at - 1
    if (word(text, before).toLowerCase() === 'under' && !/^secretar/i.test(word(text, at))) break // "the government |under| President"
    if (isTitleWord(text, before) && opensTitle(text, sentence, before)) at = before
    else if (at < end && isInnerConnector(text, before, at, end)) at = before
    else break
  }
  if (at < end - 1 && /^fellow$/i.test(word(text, at))) at++ // "her |fellow| senator"
  // "a Commission spokesman": a capitalised word before a title in small letters is a name.
  if (at < end && !isCapitalised(word(text, end - 1)) && at > sentence.from)
    while (at < end - 1 && isCapitalised(word(text, at)) && !/^(?:Prime|Vice|Deputy)$/.test(word(text, at))) at++
  return at
}

/** The first word of a sentence is capitalised anyway: only before a capitalised head does it belong to the title. */
function opensTitle(text: TitleText, sentence: Sentence, at: number): boolean {
  if (at > sentence.from || isDictionaryWord(text, at)) return true
  return (
    /^(?:Minister|Secretary|Commissioner|Director|Chairman|Chairwoman)$/.test(word(text, at + 1)) && !/(?:ly|ing|ed)$/.test(word(text, at))
  )
}

/** "Secretary of State", "Minister of Trade and Industry", "vice-president"; not "spokesman for Foreign Minister". */
function isInnerConnector(text: TitleText, at: number, next: number, end: number): boolean {
  const lower = word(text, at)
  if (next >= text.tokens.length || text.mentions.at[at] !== undefined) return false
  if (lower === 'of' || lower === 'for') return HEADS.has(word(text, at - 1).toLowerCase()) && !holdsHeadIn(text, next, end)
  if (lower === 'and' || lower === '&')
    return isCapitalised(word(text, at - 1)) && isTitleWord(text, at - 1) && !HEADS.has(word(text, at - 1).toLowerCase())
  if (lower !== '-') return false
  const left = text.tokens[at - 1]
  const mark = text.tokens[at]
  const right = text.tokens[next]
  return left?.end === mark?.start && mark?.end === right?.start && isDictionaryWord(text, at - 1)
}

export function holdsHead(text: TitleText, from: number, to: number): boolean {
  if (word(text, to - 1) === 'under') return false
  for (let at = from; at < to; at++) if (HEADS.has(word(text, at).toLowerCase())) return headPlace(text, at, to)
  return false
}

/** The head ends the title or is followed by "of …", or by more of the dictionary ("Secretary General"). */
function headPlace(text: TitleText, head: number, to: number): boolean {
  const next = word(text, head + 1)
  return head === to - 1 || AFTER_HEAD.has(next) || next === '-' || holdsHeadIn(text, head + 1, to) || isDictionaryWord(text, to - 1)
}

function holdsHeadIn(text: TitleText, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (HEADS.has(word(text, at).toLowerCase())) return true
  return false
}

export function isPlural(text: TitleText, end: number): boolean {
  const lower = word(text, end - 1).toLowerCase()
  return HEADS.has(lower) && HEADS.get(lower) !== lower
}

type Front = Pick<TitlePhrase, 'from' | 'former' | 'body' | 'owned'>

/** Qualifiers and body before a title: "the former Russian", "Russia's", "then-", "its", "the union's". */
export function frontOf(text: TitleText, sentence: Sentence, start: number): Front {
  let at = start
  let former = false
  let body: PlacedMention | null = null
  let owned: number | null = null
  while (at > sentence.from && start - at < LONGEST) {
    const before = word(text, at - 1).toLowerCase()
    const mention = text.mentions.at[at - 1]
    if (mention !== undefined) {
      // "former ‹place› governor"
      if (mention.mention.kind === 'Place' && at === start && FORMER.has(word(text, mention.from - 1).toLowerCase())) {
        at = mention.from
        continue
      }
      // "the OSCE's Swedish envoy": the office is the OSCE's.
      // "the pro-‹country› president" is another's
      if (word(text, mention.from - 1) === '-' && /^(?:pro|anti)$/i.test(word(text, mention.from - 2))) break
      if (!isBody(mention) || (body !== null && (mention.mention.kind === 'Country' || !isPossessive(text, at)))) break
      body = mention
      at = mention.from
    } else if (body === null && at === start && explainedBody(text, at) !== null) {
      body = explainedBody(text, at)
      at = body?.from ?? at
    } else if (isOfThing(text, at - 1) || before === 'european' || ownerNoun(text, at) !== null) {
      owned = at
      at = ownerNoun(text, at) === null ? at - 1 : ownerStart(text, at - 2)
      if (before !== 'european') break
    } else if (at === start && isShortName(text, at - 1)) owned = at--
    else if (FORMER.has(before)) {
      former = true
      at--
    } else if (QUALIFIERS.has(before) || ARTICLES.has(before) || OF_PERSON.has(before) || isOwner(text, at - 1)) at--
    else if (before === '-' && FORMER.has(word(text, at - 2).toLowerCase())) at--
    else break
  }
  return { from: at, former, body, owned }
}

/** "|Lake Trade Board| (LTB) chief ‹name›": the body before its short name in brackets, which end at token `at`. */
function explainedBody(text: TitleText, at: number): PlacedMention | null {
  if (word(text, at - 1) !== ')' || word(text, at - 3) !== '(') return null
  const body = text.mentions.at[at - 4]
  return body?.mention.kind === 'Organization' && !/^[DRI]$/.test(word(text, at - 2)) ? body : null
}

/** "a |Commission| spokesman" */
function isShortName(text: TitleText, at: number): boolean {
  return isCapitalised(word(text, at)) && !isCapitalised(word(text, at + 1)) && isTitleWord(text, at)
}

function isOwner(text: TitleText, at: number): boolean {
  const before = text.mentions.at[at - 1]
  return isPossessive(text, at) && before !== undefined && isBody(before)
}
