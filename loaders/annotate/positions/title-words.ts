// What a token is in a title phrase: part of a title, of what qualifies it, or of a name. In: tokens and mentions.
import type { Token } from '../../text/article-text.ts'
import type { MentionsByToken, PlacedMention } from './body-mentions.ts'
import { FORMER, HEADS, MODIFIERS, NEVER_IN_TITLE, OF_THING } from './titles.ts'

export interface TitleText {
  readonly tokens: readonly Token[]
  readonly mentions: MentionsByToken
}

export const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', 'The', 'A', 'An'])

export function word(text: TitleText, at: number): string {
  return text.tokens[at]?.text ?? ''
}

/** The words from one token to another in small letters, each with a space behind it. */
export function wordsBetween(text: TitleText, from: number, to: number): string {
  let words = ''
  for (let at = from; at < to; at++) words += `${word(text, at).toLowerCase()} `
  return words
}

/** "‹Lindby› Secretary of State": whether a name stands right before a title or the phrase it is in. */
export function isNamedBefore(text: TitleText, { from, phraseFrom }: { readonly from: number; readonly phraseFrom: number }): boolean {
  return text.mentions.at[phraseFrom - 1] !== undefined || text.mentions.at[from - 1] !== undefined
}

export function isBody(placed: PlacedMention): boolean {
  return placed.mention.kind === 'Country' || placed.mention.kind === 'Organization'
}

export function isHead(text: TitleText, at: number): boolean {
  return text.mentions.at[at] === undefined && HEADS.has(word(text, at).toLowerCase())
}

export function isCapitalised(text: string): boolean {
  return /^\p{Lu}/u.test(text)
}

/** A head or a modifier of the tables. */
export function isDictionaryWord(text: TitleText, at: number): boolean {
  const lower = word(text, at).toLowerCase()
  return HEADS.has(lower) || MODIFIERS.has(lower)
}

/** A word of the tables, or a capitalised one that may stand among them. */
export function isTitleWord(text: TitleText, at: number): boolean {
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

export function isPossessive(text: TitleText, at: number): boolean {
  return /^(?:['’]s|['’])$/.test(word(text, at))
}

/** "the union's ‹president›", "the doctors' ‹leader›": the noun that owns a title, by the token after its 's; else null. */
export function ownerNoun(text: TitleText, after: number): string | null {
  if (!isPossessive(text, after - 1) || text.mentions.at[after - 2] !== undefined) return null
  const noun = word(text, after - 2)
  return /^\p{Ll}{3,}$/u.test(noun) && ARTICLES.has(word(text, ownerStart(text, after - 2))) ? noun : null
}

/** The article before an owner, past the words that describe it. */
export function ownerStart(text: TitleText, noun: number): number {
  let at = noun - 1
  for (let steps = 0; steps < 3 && /^\p{Ll}{3,}$/u.test(word(text, at)) && !ARTICLES.has(word(text, at)); steps++) {
    if (text.mentions.at[at] !== undefined) break
    at--
  }
  return at
}

/** "its", "whose", "their" before a title. */
export function isOfThing(text: TitleText, at: number): boolean {
  return OF_THING.has(word(text, at).toLowerCase())
}

/** Endings of adjectives and the like: a word of the phrase, no noun of the title. */
export const ADJECTIVE = /(?:ful|ous|ive|ish|able|ible|ant|ent|ing|ed|ly|est)$/

/** "director|-|general", "co|-|founder" */
export function isHyphenInTitle(text: TitleText, at: number): boolean {
  const left = text.tokens[at - 1]
  const mark = text.tokens[at]
  const right = text.tokens[at + 1]
  if (mark?.text !== '-' || left?.end !== mark.start || mark.end !== right?.start || !isHead(text, at + 1)) return false
  return isHead(text, at - 1) || /^(?:co|vice)$/i.test(left.text)
}

/** A noun outside the tables within a title: "climate finance minister". A head must follow within two words. */
export function isPlainNoun(text: TitleText, at: number, from: number, start: number): boolean {
  const lower = word(text, at)
  if (text.mentions.at[at] !== undefined || !/^\p{Ll}{4,}$/u.test(lower) || at - from > 2 || from === start) return false
  return !ADJECTIVE.test(lower) && !NO_NOUN.has(lower) && (isHead(text, at + 1) || isHead(text, at + 2))
}

const NO_NOUN = new Set(
  'with from that which when where while will would have been said into over under than then this these also most more'.split(' '),
)
