// A corpus of tagged sentences (JSONL: {id, sents: [{toks, tags}]}) → the articles as the tagger reads them, with a
// label for each word. The given tokens are joined and cut again by our own tokenizer, so that training sees what
// reading will see.
import { readFileSync } from 'node:fs'
import { type ArticleText, readText, type Token, type TokenRange } from '../text/article-text.ts'
import { wordOf } from '../text/words.ts'

export interface TaggedSentence {
  readonly toks: readonly string[]
  readonly tags: readonly string[]
}

export interface TaggedArticle {
  readonly id: string
  readonly sents: readonly TaggedSentence[]
}

/** A name of a corpus: characters of the text, and its class as written there ("PER"). */
export interface GoldName {
  readonly start: number
  readonly end: number
  readonly nameClass: string
}

/** Reads a corpus file. */
export function readCorpus(path: string): TaggedArticle[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as TaggedArticle)
}

/** The article as one text, a sentence a line, its tokens with single spaces between them, and the names in it. */
export function joinArticle(article: TaggedArticle): { readonly body: string; readonly names: readonly GoldName[] } {
  const names: GoldName[] = []
  let body = ''
  for (const { toks, tags } of article.sents) {
    let open: { start: number; nameClass: string } | null = null
    let end = body.length
    for (const [index, tok] of toks.entries()) {
      const tag = tags[index] ?? 'O'
      if (open !== null && tag !== `I-${open.nameClass}`) {
        names.push({ ...open, end })
        open = null
      }
      if (index > 0) body += ' '
      if (tag.startsWith('B-') || (tag.startsWith('I-') && open === null)) open = { start: body.length, nameClass: tag.slice(2) }
      body += tok.replace(/\s+/g, '_')
      end = body.length
    }
    if (open !== null) names.push({ ...open, end })
    body += '\n'
  }
  return { body, names }
}

/** The text of an article cut into sentences as the corpus has them, and into tokens as we do. */
export function readTagged(article: TaggedArticle): { readonly text: ArticleText; readonly names: readonly GoldName[] } {
  const { body, names } = joinArticle(article)
  const cut = readText(body)
  const sentences = cut.paragraphs.map((paragraph, index) => ({ ...paragraph, paragraph: index }))
  return { text: { ...cut, sentences }, names }
}

/** The text of an article with the corpus's own tokens and sentences. */
export function readGivenTokens(article: TaggedArticle): { readonly text: ArticleText; readonly names: readonly GoldName[] } {
  const { body, names } = joinArticle(article)
  const tokens: Token[] = []
  const ranges: TokenRange[] = []
  let start = 0
  for (const line of body.split('\n')) {
    const from = tokens.length
    for (const match of line.matchAll(/\S+/g)) {
      const kind = /^\p{L}/u.test(match[0]) ? 'word' : /^\p{N}/u.test(match[0]) ? 'number' : 'mark'
      const word = wordOf(match[0])
      tokens.push({ text: word.text, start: start + match.index, end: start + match.index + match[0].length, kind, word })
    }
    if (tokens.length > from) ranges.push({ start, end: start + line.length, from, to: tokens.length })
    start += line.length + 1
  }
  return { text: { body, tokens, paragraphs: ranges, sentences: ranges.map((range, index) => ({ ...range, paragraph: index })) }, names }
}
