// How often a word stands in an article by itself, as evidence for what glued words are made of.

/** So many words are counted by searching the text; then all its words are counted once, so that time stays linear. */
const MAX_SEARCHES = 16
const MAX_SEARCHED_LENGTH = 50_000

/** Counts of an article's words as written. */
export class ArticleWords {
  readonly #text: string
  readonly #searched = new Map<string, number>()
  #all: Map<string, number> | null = null

  constructor(text: string) {
    this.#text = text
  }

  /** How often this word stands in the article, written so. */
  countOf(word: string): number {
    if (this.#all !== null) return this.#all.get(word) ?? 0
    if (this.#searched.size >= MAX_SEARCHES || this.#text.length > MAX_SEARCHED_LENGTH) {
      this.#all = countAll(this.#text)
      return this.#all.get(word) ?? 0
    }
    const known = this.#searched.get(word)
    if (known !== undefined) return known
    const count = countOne(this.#text, word)
    this.#searched.set(word, count)
    return count
  }

  /** Whether the two stand side by side somewhere in the article. */
  standTogether(first: string, second: string): boolean {
    return this.countOf(first) > 0 && this.countOf(second) > 0 && this.#text.includes(`${first} ${second}`)
  }
}

function countAll(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const [word] of text.matchAll(/\p{L}+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

function countOne(text: string, word: string): number {
  let count = 0
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) {
    if (!isLetterAt(text, at - 1) && !isLetterAt(text, at + word.length)) count++
  }
  return count
}

function isLetterAt(text: string, index: number): boolean {
  return index >= 0 && index < text.length && isLetter(text.charCodeAt(index))
}

/** Whether a UTF-16 unit is a letter. */
export function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  return /\p{L}/u.test(String.fromCharCode(code))
}
