// What an article says somebody is → one profile a person: offices held, words before the name ("pollster Jane Roe") and
// beside it ("Roe, a retired surgeon,"), countries, age. In: the names and positions found. Out: profiles, and where in
// the article each person is named, in order.
import type { Annotations, Mention, PositionMention, Span } from '../annotate/annotations.ts'
import { AMERICA } from '../annotate/positions/bodies.ts'
import { is, WORD, type Words } from '../annotate/quotes/words.ts'
import type { ArticleText } from '../text/article-text.ts'
import { isPersonNoun } from './person-nouns.ts'
import type { Referent } from './pronouns.ts'

export interface Profile {
  readonly who: Referent
  /** What the person is called: lower-case nouns of offices and descriptions, without what stands behind "of" or "for". */
  readonly heads: ReadonlySet<string>
  /** All content words of them: "deputy", "foreign", "minister", and of the body's name: "union". */
  readonly words: ReadonlySet<string>
  /** Countries held for or described by, as entity ids. */
  readonly countries: ReadonlySet<string>
  readonly ages: ReadonlySet<string>
  /** Some office is a past one. */
  readonly former: boolean
  /** Starts of the person's names, ascending. */
  readonly named: readonly number[]
}

interface Draft {
  readonly who: Referent
  readonly heads: Set<string>
  readonly words: Set<string>
  readonly countries: Set<string>
  readonly ages: Set<string>
  former: boolean
  readonly named: number[]
}

const W = WORD
const MAX_BEFORE = 7
const MAX_BESIDE = 14
const CLOSED = W.determiner | W.preposition | W.auxiliary | W.subordinator | W.coordinator | W.pronoun | W.subject | W.verb | W.adverb
const SHORT_TITLE = /^(?:sen|gov|rep|gen|col|prof)\.$/
const GOVERNS = /^(?:of|for|at|in|to|with|from|on|and)$/
/** Bodies that an office held in "its" or "their" name belongs to: "The union fears … Its head, N". */
const BODY = /\b(union|federation|association|party|museum|company|agency|bank|consortium|league|council|ministry|club|church)\b/gi
const POINTS_BACK = 200

/** Profiles of the persons named in the article, by entity id. */
export function profilesOf(text: ArticleText, found: Annotations, words: Words): ReadonlyMap<string, Profile> {
  const profiles = new Map<string, Draft>()
  for (const mention of found.mentions) {
    if (mention.kind !== 'Person') continue
    const profile = profiles.get(mention.entityId) ?? newDraft(mention)
    profiles.set(mention.entityId, profile)
    profile.named.push(mention.start)
    describeByWords(text, found.mentions, words, mention, profile)
  }
  for (const position of found.positions) {
    const profile = profiles.get(position.personId)
    if (profile !== undefined) describeByOffice(text, found.mentions, position, profile)
  }
  describeByAdministration(text, found, words, profiles)
  return profiles
}

/** Who heads another administration than that of the United States. */
const HEADS_ANOTHER = ['president', 'mayor', 'governor', 'gov.', 'minister', 'premier', 'chancellor', 'secretary']

/** "the |Lindqvist| administration": the American president, if no other administration, no other president and nobody more often is named. */
function describeByAdministration(text: ArticleText, found: Annotations, words: Words, profiles: ReadonlyMap<string, Draft>): void {
  let isAmericaNamed = false
  const administrations = new Set<string>()
  for (const { kind, entityId, end } of found.mentions) {
    isAmericaNamed ||= entityId === AMERICA
    if (kind !== 'Person') continue
    const next = tokenAt(text, end)
    if (words.lower[is(words, next, W.possessive) ? next + 1 : next] === 'administration') administrations.add(entityId)
  }
  const [only] = administrations
  const profile = only === undefined || administrations.size > 1 ? undefined : profiles.get(only)
  if (!isAmericaNamed || profile === undefined || HEADS_ANOTHER.some((head) => profile.heads.has(head))) return
  if (profile.countries.size > 0 && !profile.countries.has(AMERICA)) return
  for (const { heads, countries, named } of profiles.values()) {
    const isPresident = heads.has('president') && (countries.size === 0 || countries.has(AMERICA))
    if (isPresident || named.length > profile.named.length) return
  }
  addWords(profile, ['president'])
  profile.countries.add(AMERICA)
}

function newDraft({ entityId, name }: Mention): Draft {
  return { who: { entityId, name }, heads: new Set(), words: new Set(), countries: new Set(), ages: new Set(), former: false, named: [] }
}

function describeByOffice(text: ArticleText, mentions: readonly Mention[], position: PositionMention, profile: Draft): void {
  addWords(profile, position.title.toLowerCase().split(/[\s-]+/))
  const { bodyId } = position
  profile.former ||= position.former
  if (bodyId?.startsWith('country:')) profile.countries.add(bodyId)
  else if (bodyId !== null) for (const word of bodyWords(mentions, bodyId)) profile.words.add(word)
  if (!/^(?:its|their)$/i.test(/\w+/.exec(text.body.slice(position.start, position.start + 8))?.[0] ?? beforeWord(text, position.start)))
    return
  const before = text.body.slice(Math.max(0, position.start - POINTS_BACK), position.start)
  const body = [...before.matchAll(BODY)].at(-1)?.[1]
  if (body !== undefined) profile.words.add(body.toLowerCase())
}

function beforeWord(text: ArticleText, start: number): string {
  return /(\w+)\s+$/.exec(text.body.slice(Math.max(0, start - 12), start))?.[1] ?? ''
}

function bodyWords(mentions: readonly Mention[], bodyId: string): string[] {
  const name = mentions.find((mention) => mention.entityId === bodyId)?.name ?? ''
  return name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2)
}

/** The nouns up to the first "of" or "for" are what the person is; the rest only says of what. */
function addWords(profile: Draft, content: readonly string[]): void {
  const tail = content.findIndex((word) => GOVERNS.test(word))
  for (const word of content) profile.words.add(word)
  const called = tail < 0 ? content : content.slice(0, tail)
  for (const word of called) profile.heads.add(word)
  if (called.at(-1) === 'minister' && called.at(-2) === 'prime') profile.heads.add('premier')
}

function describeByWords(text: ArticleText, mentions: readonly Mention[], words: Words, mention: Mention, profile: Draft): void {
  const from = tokenAt(text, mention.start)
  const to = tokenAt(text, mention.end)
  if (words.lower[to] === ',' && /^\d{2}$/.test(words.lower[to + 1] ?? '')) profile.ages.add(words.lower[to + 1] ?? '')
  const owns = is(words, to, W.possessive) // "the driver, |Roe's| brother": no word on Roe
  describeBy(text, mentions, words, beforeName(words, from), profile)
  if (!owns) describeBy(text, mentions, words, beforeComma(words, from), profile)
  if (!owns) describeBy(text, mentions, words, besideName(words, to), profile)
  for (const country of homeOf(text, mentions, words, from, to)) profile.countries.add(country)
}

function describeBy(text: ArticleText, mentions: readonly Mention[], words: Words, range: readonly [number, number], profile: Draft): void {
  const start = range[0]
  const end = range[1]
  if (start >= end) return
  const content = words.lower.slice(start, end)
  if (!content.some((word) => isPersonNoun(word) || SHORT_TITLE.test(word))) return
  addWords(profile, content)
  const tail = content.findIndex((word) => word === ',' || GOVERNS.test(word))
  const span = { start: text.tokens[start]?.start ?? 0, end: text.tokens[(tail < 0 ? end : start + tail) - 1]?.end ?? 0 }
  for (const country of countriesIn(mentions, span)) profile.countries.add(country)
}

/** "Senegal's |Roe|", "the Pole |Roe|", "|Roe| of Morocco" */
function homeOf(text: ArticleText, mentions: readonly Mention[], words: Words, from: number, to: number): Set<string> {
  const before = is(words, from - 1, W.possessive) ? from - 2 : from - 1
  const start = text.tokens[before]?.start ?? 0
  const home = countriesIn(mentions, { start, end: text.tokens[before]?.end ?? 0 })
  if (words.lower[to] !== 'of') return home
  for (const country of countriesIn(mentions, { start: text.tokens[to + 1]?.start ?? 0, end: text.tokens[to + 1]?.end ?? 0 }))
    home.add(country)
  return home
}

/** "|Russian deputy foreign minister| Sergei Orlov" */
function beforeName(words: Words, from: number): [number, number] {
  let start = from
  const low = Math.max(0, from - MAX_BEFORE)
  while (start > low && !is(words, start - 1, CLOSED) && (!is(words, start - 1, W.mark) || /^[-’']s?$/.test(words.lower[start - 1] ?? '')))
    start--
  return [start, from]
}

/** "her |Romanian colleague|, Roe" */
function beforeComma(words: Words, from: number): [number, number] {
  if (words.lower[from - 1] !== ',' || !isPersonNoun(words.lower[from - 2] ?? '')) return [from, from]
  const start = beforeName(words, from - 1)[0]
  return is(words, start - 1, W.determiner | W.owner) ? [start, from - 1] : [from, from]
}

/** "Orlov, |a retired surgeon|,", "Orlov, |Uzbekistan's water minister|," */
function besideName(words: Words, to: number): [number, number] {
  const opens = is(words, to + 1, W.determiner)
  if (words.lower[to] !== ',' || !(opens || is(words, to + 2, W.possessive))) return [to, to]
  let end = to + 2
  while (end < to + MAX_BESIDE && !/^[,.;:()—–]$/.test(words.lower[end] ?? '.') && !is(words, end, W.relative | W.subject)) end++
  return [opens ? to + 2 : to + 1, end]
}

/** Entity ids of the countries named inside a span. */
export function countriesIn(mentions: readonly Mention[], span: Span): Set<string> {
  const countries = new Set<string>()
  for (let index = firstEndingAfter(mentions, span.start); index < mentions.length; index++) {
    const mention = mentions[index]
    if (mention === undefined || mention.start >= span.end) break
    if (mention.kind === 'Country') countries.add(mention.entityId)
  }
  return countries
}

/** Index of the first mention that ends after `offset`, by halving. */
export function firstEndingAfter(mentions: readonly Mention[], offset: number): number {
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
export function tokenAt(text: ArticleText, offset: number): number {
  let low = 0
  let high = text.tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((text.tokens[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
