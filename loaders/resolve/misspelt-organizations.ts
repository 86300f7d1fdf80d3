// Known long names, also written with one word wrong, missing or too many ("Organization for Security and Operation in
// Europe") → mentions of that organization. Runs after the article's names are resolved, because what stands there in
// part ("Europe") was taken for names of their own. Only names of five words or more: of a short one, a word is too much.
import { entityId } from '../../src/ontology/ids.ts'
import type { Annotator, Mention } from '../annotate/annotations.ts'
import { KNOWN_ORGANIZATIONS } from '../annotate/names/known-organizations.ts'
import { readText, type Token } from '../text/article-text.ts'
import { factOfWord } from '../text/words.ts'

interface LongName {
  readonly words: readonly string[]
  readonly name: string
}

const MIN_WORDS = 5
const LONG_NAMES = longNamesByFirstWord()
const MAX_WORDS = Math.max(...[...LONG_NAMES.values()].flat().map(({ words }) => words.length))

/** Gives a known organization its mention where its long name is written with one word amiss. */
export const resolveMisspeltOrganizations: Annotator = (reading, found) => {
  const { body, tokens } = reading.text
  const mended: Mention[] = []
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    const longNames = token === undefined ? null : longNamesFrom(token.word)
    if (token === undefined || longNames === null) continue
    const written = wordsFrom(tokens, index, MAX_WORDS + 1)
    for (const { words, name } of longNames) {
      const end = endOfNearly(words, written)
      if (end === null || isFound(found.mentions, token.start, end)) continue
      const exact = body.slice(token.start, end)
      mended.push({ start: token.start, end, exact, kind: 'Organization', entityId: entityId('Organization', name), name, metonym: false })
      break
    }
  }
  if (mended.length === 0) return {}
  const kept = found.mentions.filter((mention) => !mended.some(({ start, end }) => mention.start < end && mention.end > start))
  return { mentions: [...kept, ...mended].sort((left, right) => left.start - right.start) }
}

function isFound(mentions: readonly Mention[], start: number, end: number): boolean {
  return mentions.some((mention) => mention.start === start && mention.end >= end)
}

/** The long names that begin with the word, which is written with a capital. */
const longNamesFrom = factOfWord(({ text, lower }): readonly LongName[] | null =>
  /^[A-Z]/.test(text) ? (LONG_NAMES.get(lower) ?? null) : null,
)

/** The next words from a token on, marks passed over. */
function wordsFrom(tokens: readonly Token[], from: number, count: number): Token[] {
  const words: Token[] = []
  for (let index = from; index < tokens.length && words.length < count; index++) {
    const token = tokens[index]
    if (token !== undefined && token.kind !== 'mark') words.push(token)
  }
  return words
}

/** Where the name ends that these tokens begin with, if it is these words but for one; null otherwise. */
function endOfNearly(words: readonly string[], tokens: readonly Token[]): number | null {
  for (const length of [words.length, words.length - 1, words.length + 1]) {
    const last = tokens[length - 1]
    if (last === undefined || last.text.toLowerCase() !== words.at(-1)) continue
    const written = tokens.slice(0, length).map(({ text }) => text.toLowerCase())
    if (wordsAmiss(words, written) <= 1) return last.end
  }
  return null
}

/** How many words differ between two lists that agree at both ends: the longer stretch between the ends they share. */
function wordsAmiss(left: readonly string[], right: readonly string[]): number {
  const most = Math.min(left.length, right.length)
  let start = 0
  while (start < most && left[start] === right[start]) start++
  let end = 0
  while (end < most - start && left.at(-1 - end) === right.at(-1 - end)) end++
  return Math.max(left.length, right.length) - start - end
}

function longNamesByFirstWord(): ReadonlyMap<string, readonly LongName[]> {
  const byFirst = new Map<string, LongName[]>()
  for (const { name, names } of KNOWN_ORGANIZATIONS) {
    for (const each of names) {
      const words = readText(each).tokens.flatMap(({ kind, text }) => (kind === 'mark' ? [] : text.toLowerCase()))
      if (words.length < MIN_WORDS) continue
      byFirst.set(words[0] ?? '', [...(byFirst.get(words[0] ?? '') ?? []), { words, name }])
    }
  }
  return byFirst
}
