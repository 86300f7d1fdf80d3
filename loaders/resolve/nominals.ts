// "the foreign minister", "the Russian diplomat" → the person to whom the article gave that office or description, in a
// position, before the name ("pollster Jane Roe") or beside it ("Roe, a retired surgeon,"). Two who fit equally: nobody.
import type { Annotations, Mention, Span } from '../annotate/annotations.ts'
import { is, WORD, type Words } from '../annotate/quotes/words.ts'
import type { ArticleText } from '../text/article-text.ts'
import { isPersonNoun, personNoun, standsFor } from './person-nouns.ts'
import type { NounReference, Referent } from './pronouns.ts'

interface Description {
  readonly who: Referent
  readonly start: number
  /** Lower-case content words: "deputy", "foreign", "minister". */
  readonly words: ReadonlySet<string>
  readonly countries: ReadonlySet<string>
}

export interface Nominals {
  /** Span of a noun phrase and the end of its core → the person it stands for. */
  readonly resolve: (span: Span, coreEnd: number) => Referent | null
  /** Every definite or indefinite singular noun for a person outside names, in order: what pronouns may refer to. */
  readonly references: () => readonly NounReference[]
}

const W = WORD
const MAX_BEFORE = 7
const MAX_BESIDE = 14
const EMPTY =
  /^(?:top|senior|veteran|former|longtime|long-time|late|then|new|old|young|current|chief|first|outgoing|incoming|presumptive|same|powerful)$/
const CLOSED = W.determiner | W.preposition | W.auxiliary | W.subordinator | W.coordinator | W.pronoun | W.subject | W.verb | W.adverb

/** Reads the article's descriptions of persons once, when first asked. */
export function createNominalResolver(text: ArticleText, found: Annotations, words: Words): Nominals {
  let descriptions: readonly Description[] | null = null
  const described = () => {
    descriptions ??= describe(text, found, words)
    return descriptions
  }
  const resolve = (span: Span, coreEnd: number) => resolveNominal(text, found.mentions, words, described(), span, coreEnd)
  return { resolve, references: () => referencesOf(text, words, resolve) }
}

function resolveNominal(
  text: ArticleText,
  mentions: readonly Mention[],
  words: Words,
  descriptions: readonly Description[],
  span: Span,
  coreEnd: number,
): Referent | null {
  const from = tokenAt(text, span.start)
  const to = tokenAt(text, coreEnd)
  if (!/^(?:the|this|that|his|her|its|their|both)$/.test(words.lower[from] ?? '')) return null
  const head = words.lower[to - 1] ?? ''
  if (!isPersonNoun(head)) return null
  const countries = countriesIn(mentions, span)
  const modifiers: string[] = []
  for (let at = from + 1; at < to - 1; at++) {
    const word = words.lower[at] ?? ''
    const token = text.tokens[at]
    if (is(words, at, W.mark | W.possessive) || EMPTY.test(word)) continue
    if (token !== undefined && mentions[firstEndingAfter(mentions, token.start)]?.kind === 'Country' && isInside(mentions, token.start))
      continue
    modifiers.push(word)
  }
  return pick(descriptions, span.start, head, modifiers, countries)
}

/** The last person described so before `start`; nobody when two of them fit and none is near. */
function pick(
  descriptions: readonly Description[],
  start: number,
  head: string,
  modifiers: readonly string[],
  countries: ReadonlySet<string>,
) {
  let best: Description | null = null
  let rivals = 0
  for (let index = descriptions.length - 1; index >= 0; index--) {
    const description = descriptions[index]
    if (description === undefined || description.start >= start) continue
    if (![...description.words].some((word) => standsFor(head, word))) continue
    if (!modifiers.every((word) => description.words.has(word))) continue
    if (countries.size > 0 && description.countries.size > 0 && ![...countries].some((country) => description.countries.has(country)))
      continue
    if (countries.size > 0 && description.countries.size === 0 && modifiers.length === 0 && !description.words.has(head)) continue
    if (best === null) best = description
    else if (best.who.entityId !== description.who.entityId) rivals++
    if (rivals > 0) break
  }
  if (best === null) return null
  return rivals === 0 || start - best.start < 700 ? best.who : null
}

function describe(text: ArticleText, found: Annotations, words: Words): Description[] {
  const names = new Map(found.mentions.map((mention) => [mention.entityId, mention.name]))
  const descriptions: Description[] = []
  for (const { personId, title, bodyId, start } of found.positions) {
    const name = names.get(personId)
    if (name === undefined) continue
    const countries = new Set(bodyId?.startsWith('country:') ? [bodyId] : [])
    descriptions.push({ who: { entityId: personId, name }, start, words: new Set(title.toLowerCase().split(/[\s-]+/)), countries })
  }
  for (const mention of found.mentions) {
    if (mention.kind !== 'Person') continue
    const who = { entityId: mention.entityId, name: mention.name }
    const from = tokenAt(text, mention.start)
    const to = tokenAt(text, mention.end)
    for (const [start, end] of [beforeName(words, from), besideName(words, to)]) {
      if (start >= end) continue
      const span = { start: text.tokens[start]?.start ?? 0, end: text.tokens[end - 1]?.end ?? 0 }
      const content = words.lower.slice(start, end)
      if (content.some((word) => isPersonNoun(word) || /^(?:sen|gov|rep|gen|col|prof)\.$/.test(word))) {
        descriptions.push({ who, start: mention.start, words: new Set(content), countries: countriesIn(found.mentions, span) })
      }
    }
  }
  return descriptions.sort((a, b) => a.start - b.start)
}

/** "|Russian deputy foreign minister| Sergei Orlov" */
function beforeName(words: Words, from: number): [number, number] {
  let start = from
  while (
    start > Math.max(0, from - MAX_BEFORE) &&
    !is(words, start - 1, CLOSED) &&
    (!is(words, start - 1, W.mark) || words.lower[start - 1] === '-')
  )
    start--
  return [start, from]
}

/** "Orlov, |a retired surgeon|," */
function besideName(words: Words, to: number): [number, number] {
  if (words.lower[to] !== ',' || !is(words, to + 1, W.determiner)) return [to, to]
  let end = to + 2
  while (end < to + MAX_BESIDE && !/^[,.;:()—–]$/.test(words.lower[end] ?? '.') && !is(words, end, W.relative | W.subject)) end++
  return [to + 2, end]
}

/** "a voter", "the envoy": a determiner, a few words, a noun for a person that no name follows. */
function referencesOf(text: ArticleText, words: Words, resolve: (span: Span, coreEnd: number) => Referent | null): NounReference[] {
  const references: NounReference[] = []
  for (let at = 1; at < text.tokens.length; at++) {
    const noun = words.lower[at] ?? ''
    if (noun.length < 3 || !isPersonNoun(noun) || is(words, at + 1, W.capital) || isPersonNoun(words.lower[at + 1] ?? '')) continue
    let from = at - 1
    while (from > at - 5 && from > 0 && !is(words, from, CLOSED | W.mark)) from--
    if (!/^(?:a|an|one|another|the)$/.test(words.lower[from] ?? '')) continue
    const start = text.tokens[from]?.start ?? 0
    const end = text.tokens[at]?.end ?? start
    const definite = words.lower[from] === 'the'
    const who = definite ? resolve({ start, end }, end) : null
    if (definite && who === null) continue
    if (!definite && (words.lower[from - 1] === ',' || is(words, from - 1, W.auxiliary) || words.lower[from - 1] === 'as')) continue // "Smith, a voter": described, not new
    references.push({ start, who, gender: personNoun(noun) })
  }
  return references
}

function countriesIn(mentions: readonly Mention[], span: Span): Set<string> {
  const countries = new Set<string>()
  for (let index = firstEndingAfter(mentions, span.start); index < mentions.length; index++) {
    const mention = mentions[index]
    if (mention === undefined || mention.start >= span.end) break
    if (mention.kind === 'Country') countries.add(mention.entityId)
  }
  return countries
}

function isInside(mentions: readonly Mention[], offset: number): boolean {
  const mention = mentions[firstEndingAfter(mentions, offset)]
  return mention !== undefined && mention.start <= offset
}

/** Index of the first mention that ends after `offset`, by halving. */
function firstEndingAfter(mentions: readonly Mention[], offset: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Index of the first token that starts at or after `offset`, by halving. */
function tokenAt(text: ArticleText, offset: number): number {
  let low = 0
  let high = text.tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((text.tokens[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
