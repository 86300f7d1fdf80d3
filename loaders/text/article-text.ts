// An article's body cut into paragraphs, sentences and tokens, with their offsets.
import { lettersOf } from './letters.ts'
import { splitSentences } from './sentences.ts'
import { type Token, tokenize } from './tokens.ts'

export type { Token } from './tokens.ts'

/** A run of tokens: `from` is the first token's index, `to` one past the last. */
export interface TokenRange {
  readonly start: number
  readonly end: number
  readonly from: number
  readonly to: number
}

export interface Sentence extends TokenRange {
  /** Index into `paragraphs`. */
  readonly paragraph: number
}

export interface ArticleText {
  readonly body: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  /** One per line of the body that holds text. */
  readonly paragraphs: readonly TokenRange[]
}

const LINE = /[^\n\r\u2028\u2029]+/g

/** Cuts a body into paragraphs, sentences and tokens, in time linear in its length. */
export function readText(body: string): ArticleText {
  const tokens: Token[] = []
  const paragraphs: TokenRange[] = []
  const letters = lettersOf(body)
  LINE.lastIndex = 0
  for (let line = LINE.exec(body); line !== null; line = LINE.exec(body)) {
    const from = tokens.length
    tokenize(body, letters, line.index, line.index + line[0].length, tokens)
    const to = tokens.length
    if (to > from) paragraphs.push({ start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0, from, to })
  }
  const sentences: Sentence[] = []
  for (let paragraph = 0; paragraph < paragraphs.length; paragraph++) {
    const within = paragraphs[paragraph]
    if (within === undefined) break
    for (const range of splitSentences(tokens, within.from, within.to, body)) {
      const from = range[0]
      const to = range[1]
      sentences.push({ start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0, from, to, paragraph })
    }
  }
  return { body, tokens, sentences, paragraphs }
}
