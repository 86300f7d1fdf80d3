// An article's body cut into paragraphs, sentences and tokens, with their offsets.
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

/** Cuts a body into paragraphs, sentences and tokens, in time linear in its length. */
export function readText(body: string): ArticleText {
  const tokens: Token[] = []
  const paragraphs: TokenRange[] = []
  for (const line of body.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    const from = tokens.length
    tokenize(line[0], line.index, tokens)
    if (tokens.length > from) paragraphs.push(rangeOf(tokens, from, tokens.length))
  }
  const sentences = paragraphs.flatMap((paragraph, index) =>
    splitSentences(tokens, paragraph.from, paragraph.to, body).map(([from, to]) => ({ ...rangeOf(tokens, from, to), paragraph: index })),
  )
  return { body, tokens, sentences, paragraphs }
}

function rangeOf(tokens: readonly Token[], from: number, to: number): TokenRange {
  const first = tokens[from]
  const last = tokens[to - 1]
  return { start: first?.start ?? 0, end: last?.end ?? 0, from, to }
}
