// The words of one article and how often each stands there by itself, as evidence for what glued words are made of.

/** Counts of an article's words as written, and of words that follow one another. */
export class ArticleWords {
  readonly #counts = new Map<string, number>()
  readonly #text: string

  constructor(text: string) {
    this.#text = text
    for (const [word] of text.matchAll(/\p{L}+/gu)) this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1)
  }

  /** How often this word stands in the article, written so. */
  countOf(word: string): number {
    return this.#counts.get(word) ?? 0
  }

  /** Whether the two stand side by side somewhere in the article. */
  standTogether(first: string, second: string): boolean {
    return this.countOf(first) > 0 && this.countOf(second) > 0 && this.#text.includes(`${first} ${second}`)
  }
}
