// An article's text as the names tagger reads it: words with straight apostrophes, "’ s" as one word, words that broke at
// a long vowel ("T ā ne") as one, and where each stands among the tokens. In: ArticleText. Out: NameText; spans of it lead back to characters of the body.
import type { ArticleText } from '../../text/article-text.ts'
import { factOfWord, type Word, wordOf } from '../../text/words.ts'
import type { Span } from '../annotations.ts'

export type NameClass = 'PER' | 'LOC' | 'ORG' | 'MISC'

export interface NameText {
  readonly words: readonly string[]
  /** The same words, each as the one object of its spelling. */
  readonly spellings: readonly Word[]
  /** For each word, the index of its first and last token. */
  readonly firstToken: Int32Array
  readonly lastToken: Int32Array
  /** Ranges of words, one per sentence. */
  readonly sentences: readonly (readonly [from: number, to: number])[]
}

/** A name: a range of words of a NameText. */
export interface NameSpan {
  readonly from: number
  readonly to: number
  readonly nameClass: NameClass
}

/** The tokens of a text as words to tag. */
export function toNameText(text: ArticleText): NameText {
  const words: string[] = []
  const spellings: Word[] = []
  const firstToken = new Int32Array(text.tokens.length)
  const lastToken = new Int32Array(text.tokens.length)
  const sentences: [number, number][] = []
  for (const sentence of text.sentences) {
    const from = words.length
    for (let index = sentence.from; index < sentence.to; index++) {
      const token = text.tokens[index]
      if (token === undefined) break
      // "Colombia ’ s": the apostrophe cut off by whoever wrote the text down.
      const cutOff = token.kind === 'mark' && isApostrophe(token.text) && index + 1 < sentence.to && text.tokens[index + 1]?.text === 's'
      const end = cutOff ? index + 2 : endOfBroken(text, index, sentence.to)
      const word = cutOff ? wordOf("'s") : end > index + 1 ? joined(text, index, end) : (otherwise(token.word) ?? token.word)
      firstToken[words.length] = index
      index = end - 1
      lastToken[words.length] = index
      words.push(word.text)
      spellings.push(word)
    }
    sentences.push([from, words.length])
  }
  return { words, spellings, firstToken, lastToken, sentences }
}

const LONG_VOWEL = /^[āēīōūĀĒĪŌŪ]$/u
// What may follow a broken word and is none of its pieces.
const SMALL_WORDS = new Set(
  'and are as at by for from had has have he her his in into is it its of on or she so that the their to was were who will with'.split(' '),
)
const PIECE = /^\p{Ll}{1,6}$/u

/** One past the last piece of a word that whoever wrote the text down broke at its long vowels: "|T ā ne| Mahuta". */
function endOfBroken({ tokens }: ArticleText, index: number, to: number): number {
  let end = index + 1
  if (!isLongVowel(tokens[end]?.text) || !/^\p{Lu}\p{L}*$/u.test(tokens[index]?.text ?? '')) return end
  while (end < to && isLongVowel(tokens[end]?.text)) {
    end++
    const piece = end < to ? (tokens[end]?.text ?? '') : ''
    if (PIECE.test(piece) && !SMALL_WORDS.has(piece) && !isLongVowel(piece)) end++
  }
  return end
}

function isLongVowel(word: string | undefined): boolean {
  return word?.length === 1 && word.charCodeAt(0) > 255 && LONG_VOWEL.test(word)
}

function joined({ tokens }: ArticleText, from: number, to: number): Word {
  let word = ''
  for (let index = from; index < to; index++) word += tokens[index]?.text ?? ''
  return wordOf(word)
}

/** A name as it should be written: "Tāne Mahuta" of "T ā ne Mahuta". */
export function mendedName(exact: string): string {
  return exact.replace(/(?<=\p{L}) ([āēīōū])(?: (\p{Ll}{1,6})(?!\p{L}))?/gu, (_broken, vowel: string, piece: string | undefined) =>
    piece !== undefined && SMALL_WORDS.has(piece) ? `${vowel} ${piece}` : `${vowel}${piece ?? ''}`,
  )
}

/** The characters a name covers in the body. */
export function charactersOf(text: ArticleText, names: NameText, span: { readonly from: number; readonly to: number }): Span {
  const first = text.tokens[names.firstToken[span.from] ?? -1]
  const last = text.tokens[names.lastToken[span.to - 1] ?? -1]
  return { start: first?.start ?? 0, end: last?.end ?? 0 }
}

function isApostrophe(word: string): boolean {
  return word === "'" || word === '’' || word === '‘'
}

/** The word that is read in place of one with an apostrophe or a quotation mark that is not straight; null for all others. */
const otherwise = factOfWord(({ text }): Word | null => {
  const other = text.length > 1 ? text.replaceAll('’', "'") : /[“”„]/.test(text) ? '"' : isApostrophe(text) ? "'" : text
  return other === text ? null : wordOf(other)
})

/** Whether a word begins with a small letter of ASCII, as most words do and hardly a name does. */
export function beginsSmall(word: string): boolean {
  const first = word.charCodeAt(0)
  return first >= 97 && first <= 122
}
