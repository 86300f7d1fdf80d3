// Title phrases beside a name: read leftwards ("Russian Deputy Foreign Minister ‹name›") and rightwards ("‹name›, the
// head of the OSCE mission"). In: tokens, mentions and where to begin; out: the title's tokens and the body it is in.
import type { Sentence, Token } from '../../text/article-text.ts'
import type { MentionsByToken, PlacedMention } from './body-mentions.ts'
import { FORMER, HEADS, MODIFIERS, NEED_BODY, NEVER_IN_TITLE, QUALIFIERS } from './titles.ts'

export interface TitlePhrase {
  /** Tokens of the title: `from` the first, `to` one past the last. */
  readonly from: number
  readonly to: number
  readonly body: PlacedMention | null
  readonly former: boolean
  readonly plural: boolean
  /** Tokens of the whole phrase with body and qualifiers. */
  readonly phraseFrom: number
  readonly phraseTo: number
}

export interface TitleText {
  readonly tokens: readonly Token[]
  readonly mentions: MentionsByToken
}

const LONGEST = 9
const OF = new Set(['of', 'for', 'at', 'to', 'in', 'on'])
const ARTICLES = new Set(['the', 'a', 'an', 'The', 'A', 'An'])

/** The title that ends right before token `end`, or before a comma there ("France's transport minister, ‹name›"). */
export function titleBefore(text: TitleText, sentence: Sentence, end: number): TitlePhrase | null {
  const afterComma = word(text, end - 1) === ','
  const last = afterComma ? end - 1 : end
  const bodyAfter = bodyOfTitle(text, sentence, last)
  const headEnd = bodyAfter === null ? last : bodyAfter.titleEnd
  const from = titleStart(text, sentence, headEnd)
  if (from === headEnd || !holdsHead(text, from, headEnd)) return null
  const front = frontOf(text, sentence, from)
  // A place is no body: "the mayor of ‹place›" keeps it in the title.
  const inPlace = bodyAfter?.body.mention.kind === 'Place'
  const body = bodyAfter === null || inPlace ? front.body : bodyAfter.body
  const titleEnd = inPlace ? last : headEnd
  // "…, the minister, ‹name›": a comma needs a title that says whose it is, or an article.
  if (afterComma && body === null && !ARTICLES.has(word(text, front.from))) return null
  return checked(text, {
    from,
    to: titleEnd,
    body,
    former: front.former,
    plural: isPlural(text, titleEnd),
    phraseFrom: front.from,
    phraseTo: last,
  })
}

/** The title phrase that begins at token `start` ("the former head of the OSCE mission"). */
export function titleFrom(text: TitleText, sentence: Sentence, start: number): TitlePhrase | null {
  let at = start
  let former = false
  let body: PlacedMention | null = null
  for (const limit = Math.min(start + LONGEST, sentence.to); at < limit; at++) {
    const lower = word(text, at).toLowerCase()
    const mention = text.mentions.at[at]
    if (mention !== undefined && isBody(mention) && body === null) {
      body = mention
      at = mention.to - 1
    } else if (FORMER.has(lower)) former = true
    else if (!ARTICLES.has(lower) && !QUALIFIERS.has(lower) && lower !== "'s" && lower !== '’s' && lower !== '-') break
  }
  const from = at
  while (at < sentence.to && at - from < LONGEST && isTitleWord(text, at)) at++
  if (at === from || !holdsHead(text, from, at)) return null
  const tail = tailOf(text, sentence, at)
  return checked(text, { from, to: tail.titleTo, body: tail.body ?? body, former, plural: false, phraseFrom: start, phraseTo: tail.to })
}

/** A title needs its body where its head alone says too little. */
function checked(text: TitleText, phrase: TitlePhrase): TitlePhrase | null {
  const only = phrase.to - phrase.from === 1
  return only && phrase.body === null && NEED_BODY.has(word(text, phrase.from).toLowerCase()) ? null : phrase
}

/** "president of the European Commission ‹name›": the body that ends at `last` and where the title before it ends. */
function bodyOfTitle(text: TitleText, sentence: Sentence, last: number): { body: PlacedMention; titleEnd: number } | null {
  const body = text.mentions.at[last - 1]
  if (body === undefined || body.mention.kind === 'Person') return null
  let at = body.from - 1
  if (ARTICLES.has(word(text, at))) at--
  return at > sentence.from && OF.has(word(text, at)) && isTitleWord(text, at - 1) ? { body, titleEnd: at } : null
}

function titleStart(text: TitleText, sentence: Sentence, end: number): number {
  let at = end
  while (at > sentence.from && end - at < LONGEST) {
    const before = at - 1
    if (isTitleWord(text, before) && !(before === sentence.from && !isDictionaryWord(text, before))) at = before
    else if (isInnerConnector(text, before, at)) at = before
    else break
  }
  return at
}

/** "Secretary of State", "Minister of Trade and Industry", "vice-president". */
function isInnerConnector(text: TitleText, at: number, next: number): boolean {
  const lower = word(text, at)
  if (next >= text.tokens.length || text.mentions.at[at] !== undefined) return false
  if (lower === 'of' || lower === 'for') return HEADS.has(word(text, at - 1).toLowerCase())
  if (lower === 'and' || lower === '&')
    return isCapitalised(word(text, at - 1)) && isTitleWord(text, at - 1) && !HEADS.has(word(text, at - 1).toLowerCase())
  if (lower !== '-') return false
  const [left, mark, right] = [text.tokens[at - 1], text.tokens[at], text.tokens[next]]
  return left?.end === mark?.start && mark?.end === right?.start && isDictionaryWord(text, at - 1)
}

function isTitleWord(text: TitleText, at: number): boolean {
  const token = text.tokens[at]
  if (token === undefined || token.kind !== 'word' || text.mentions.at[at] !== undefined) return false
  if (isDictionaryWord(text, at)) return true
  return (
    isCapitalised(token.text) &&
    /^\p{L}[\p{L}-]+$/u.test(token.text) &&
    !NEVER_IN_TITLE.has(token.text.toLowerCase()) &&
    !FORMER.has(token.text.toLowerCase())
  )
}

function isDictionaryWord(text: TitleText, at: number): boolean {
  const lower = word(text, at).toLowerCase()
  return HEADS.has(lower) || MODIFIERS.has(lower)
}

function holdsHead(text: TitleText, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (HEADS.has(word(text, at).toLowerCase())) return headPlace(text, at, to)
  return false
}

/** The head ends the title or is followed by "of …", or by more of the dictionary ("Secretary General"). */
function headPlace(text: TitleText, head: number, to: number): boolean {
  const next = word(text, head + 1)
  return head === to - 1 || OF.has(next) || next === '-' || holdsHeadIn(text, head + 1, to) || isDictionaryWord(text, to - 1)
}

function holdsHeadIn(text: TitleText, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (HEADS.has(word(text, at).toLowerCase())) return true
  return false
}

function isPlural(text: TitleText, end: number): boolean {
  const lower = word(text, end - 1).toLowerCase()
  return HEADS.has(lower) && HEADS.get(lower) !== lower
}

/** Qualifiers and body before a title: "the former Russian", "Russia's", "then-". */
function frontOf(text: TitleText, sentence: Sentence, start: number): { from: number; former: boolean; body: PlacedMention | null } {
  let at = start
  let former = false
  let body: PlacedMention | null = null
  while (at > sentence.from && start - at < LONGEST) {
    const before = word(text, at - 1).toLowerCase()
    const mention = text.mentions.at[at - 1]
    if (mention !== undefined && body === null && isBody(mention)) {
      body = mention
      at = mention.from
    } else if (FORMER.has(before)) {
      former = true
      at--
    } else if (
      QUALIFIERS.has(before) ||
      ARTICLES.has(before) ||
      isPossessive(text, at - 1) ||
      (before === '-' && isGluedFormer(text, at - 1))
    )
      at--
    else break
  }
  return { from: at, former, body }
}

function isPossessive(text: TitleText, at: number): boolean {
  const lower = word(text, at)
  const before = text.mentions.at[at - 1]
  return (lower === "'s" || lower === '’s' || lower === "'" || lower === '’') && before !== undefined && isBody(before)
}

function isGluedFormer(text: TitleText, at: number): boolean {
  return FORMER.has(word(text, at - 1).toLowerCase())
}

/** After a title: "of the OSCE" names the body; "of the regional grid operator" belongs to the title. */
function tailOf(text: TitleText, sentence: Sentence, at: number): { titleTo: number; to: number; body: PlacedMention | null } {
  if (!OF.has(word(text, at))) return { titleTo: at, to: at, body: null }
  const start = ARTICLES.has(word(text, at + 1)) ? at + 2 : at + 1
  const first = text.mentions.at[start]
  const second = first === undefined ? undefined : text.mentions.at[first.to]
  // "the Russian Foreign Ministry": the second of two adjoining names is the body.
  const body = second !== undefined && isBody(second) ? second : first
  if (body !== undefined && first?.from === start && body.to <= sentence.to) {
    const next = text.tokens[body.to]
    const endsThere = next === undefined || next.kind === 'mark' || !/^\p{Ll}/u.test(next.text) || CLOSES_PHRASE.has(next.text)
    if (isBody(body) && endsThere) return { titleTo: at, to: body.to, body }
    if (body.mention.kind === 'Place' && endsThere) return { titleTo: body.to, to: body.to, body: null }
  }
  let end = start
  while (end < sentence.to && end - start < 7 && text.tokens[end]?.kind === 'word' && !CLOSES_PHRASE.has(word(text, end))) end++
  const inside = text.mentions.at.slice(start, end).find((mention) => mention !== undefined && isBody(mention))
  return end === start ? { titleTo: at, to: at, body: null } : { titleTo: end, to: end, body: inside ?? null }
}

const CLOSES_PHRASE = new Set(
  'who which that and or but said says told has have had was were is are will would in on at as with when where since from'.split(' '),
)

function isBody(placed: PlacedMention): boolean {
  return placed.mention.kind === 'Country' || placed.mention.kind === 'Organization'
}

function isCapitalised(text: string): boolean {
  return /^\p{Lu}/u.test(text)
}

function word(text: TitleText, at: number): string {
  return text.tokens[at]?.text ?? ''
}
