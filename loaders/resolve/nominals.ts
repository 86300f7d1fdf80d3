// "the foreign minister", "the Italian", "the 58-year-old", "the ministry" → the person or organization the article gave
// that office, nationality, age or kind to, and spoke of last. Who fits but was spoken of long ago beside another who
// fits is nobody; so is an office that an unnamed one ("a minister") has taken since.

import type { Annotations, Mention, Span } from '../annotate/annotations.ts'
import { is, WORD, type Words } from '../annotate/quotes/words.ts'
import type { ArticleText } from '../text/article-text.ts'
import { createLawmakers } from './lawmakers.ts'
import { createOrganizationNominals } from './organization-nominals.ts'
import { isPersonNoun, isPersonWord, personNoun, standsFor } from './person-nouns.ts'
import { countriesIn, firstEndingAfter, type Profile, profilesOf, tokenAt } from './profiles.ts'
import type { NounReference, Referent } from './pronouns.ts'
import { sentenceAt } from './sentence-at.ts'

export interface Nominals {
  /** Span of a noun phrase and the end of its core → whom it stands for. */
  readonly resolve: (span: Span, coreEnd: number) => Referent | null
  /** "The Italian": a country's singular adjective as a person → the person of that country last spoken of. */
  readonly ofNation: (span: Span, countryId: string) => Referent | null
  /** Every definite or indefinite singular noun for a person outside names, in order: what pronouns may refer to. */
  readonly references: () => readonly NounReference[]
}

/** A noun phrase as it is looked up. */
interface Wanted {
  readonly start: number
  readonly head: string
  readonly modifiers: readonly string[]
  readonly countries: ReadonlySet<string>
  readonly owned: boolean
  readonly former: boolean
}

const W = WORD
/** Two who fit: beyond this many characters neither is surely meant. */
const IN_FOCUS = 900
/** Tokens looked back over for an unnamed one. */
const MAX_SINCE = 400
const DETERMINERS = /^(?:the|this|that|his|her|its|their)$/
const EMPTY =
  /^(?:top|senior|veteran|former|ex|longtime|long-time|late|then|new|old|young|current|chief|first|outgoing|incoming|presumptive|same|powerful)$/
/** "the union man": says nothing but with a word before it. */
const ANYBODY = /^(?:man|woman)$/
/** "the minister" is the minister before his deputy or the prime minister. */
const MORE_OR_LESS = ['deputy', 'prime', 'vice']
const CLOSED = W.determiner | W.preposition | W.auxiliary | W.subordinator | W.coordinator | W.pronoun | W.subject | W.verb | W.adverb

/** Reads the article's descriptions once, when first asked. */
export function createNominalResolver(text: ArticleText, found: Annotations, words: Words): Nominals {
  let known: ReadonlyMap<string, Profile> | null = null
  const profiles = () => {
    known ??= profilesOf(text, found, words)
    return known
  }
  const organization = createOrganizationNominals(text, found.mentions, words)
  const lawmaker = createLawmakers(text, found.mentions, words, profiles)
  const called = (start: number, fits: (profile: Profile) => boolean | null): Referent | null => {
    const all = [...profiles().values()]
    const known = lastNamed(
      all.filter((profile) => fits(profile) === true),
      start,
    )
    return known ?? inFocus(text, all, start, fits)
  }
  const person = (span: Span, coreEnd: number): Referent | null => {
    const aged = ageOf(text, words, span, coreEnd)
    if (aged !== null) return called(span.start, ({ ages }) => (ages.size === 0 ? null : ages.has(aged)))
    const wanted = wantedOf(text, found.mentions, words, span, coreEnd)
    return wanted === null ? null : pick(text, words, found.mentions, [...profiles().values()], wanted)
  }
  const resolve = (span: Span, coreEnd: number) => person(span, coreEnd) ?? lawmaker(span, coreEnd) ?? organization(span, coreEnd)
  const ofNation = (span: Span, countryId: string) =>
    called(span.start, ({ countries }) => (countries.size === 0 ? null : countries.has(countryId)))
  return { resolve, ofNation, references: () => referencesOf(text, words, found.mentions, person, ofNation) }
}

/** "the 58-year-old": the age. */
function ageOf(text: ArticleText, words: Words, span: Span, coreEnd: number): string | null {
  const from = tokenAt(text, span.start)
  if (words.lower[from] !== 'the') return null
  return /^the (\d{2})[-‑ ]year[-‑ ]old$/i.exec(text.body.slice(span.start, coreEnd))?.[1] ?? null
}

function wantedOf(text: ArticleText, mentions: readonly Mention[], words: Words, span: Span, coreEnd: number): Wanted | null {
  const from = tokenAt(text, span.start)
  const to = tokenAt(text, coreEnd)
  const first = words.lower[from] ?? ''
  const owner = mentions[firstEndingAfter(mentions, span.start)]
  const byOwner = owner !== undefined && owner.start <= span.start && is(words, tokenAt(text, owner.end), W.possessive)
  if (!DETERMINERS.test(first) && !(byOwner && owner.kind === 'Country')) return null
  const noun = words.lower[to - 1] ?? ''
  const head = noun === 'head' && /^(?:state|government)$/.test(words.lower[to + 1] ?? '') ? `head of ${words.lower[to + 1]}` : noun
  if (!isPersonNoun(noun)) return null
  const modifiers: string[] = []
  for (let at = from + (byOwner ? 0 : 1); at < to - 1; at++) {
    const word = words.lower[at] ?? ''
    const start = text.tokens[at]?.start ?? 0
    if (is(words, at, W.mark | W.possessive) || EMPTY.test(word) || countriesIn(mentions, { start, end: start + 1 }).size > 0) continue
    modifiers.push(word)
  }
  const countries = countriesIn(mentions, { start: span.start, end: coreEnd })
  if (ANYBODY.test(head) && modifiers.length === 0 && countries.size === 0) return null
  const former = words.lower.slice(from, to).some((word) => word === 'former' || word === 'ex')
  return { start: span.start, head, modifiers, countries, owned: is(words, from, W.owner), former }
}

/** Those whom one preference after another leaves, each only where it leaves somebody. */
function closest(profiles: readonly Profile[], preferences: readonly ((profile: Profile) => boolean)[]): readonly Profile[] {
  let left = profiles
  for (const prefers of preferences) {
    const preferred = left.filter(prefers)
    if (preferred.length > 0) left = preferred
  }
  return left
}

/** Of those who fit the one last named; those whose country is known to be right come first. */
function pick(
  text: ArticleText,
  words: Words,
  mentions: readonly Mention[],
  profiles: readonly Profile[],
  wanted: Wanted,
): Referent | null {
  const { start, head, countries } = wanted
  const fitting = profiles.filter((profile) => fits(profile, wanted))
  const ofCountry = (profile: Profile) => [...countries].some((country) => profile.countries.has(country))
  const sure = fitting.filter((profile) => countries.size === 0 || ofCountry(profile))
  const candidates = sure.length > 0 ? sure : fitting.filter((profile) => profile.countries.size === 0)
  const who = lastNamed(
    closest(candidates, [
      ({ heads }) => heads.has(head),
      (profile) => !wanted.former || profile.former,
      ({ words: own }) => !MORE_OR_LESS.some((word) => own.has(word) && !wanted.modifiers.includes(word)),
    ]),
    start,
  )
  if (who === null) return null
  const profile = profiles.find((one) => one.who === who)
  const focus = lastBefore(profile?.named ?? [], start)
  if (focus === null && !profile?.heads.has(head)) return null
  return isTaken(text, words, mentions, head, focus ?? 0, start) ? null : who
}

function fits({ heads, words }: Profile, { head, modifiers, owned }: Wanted): boolean {
  if (!modifiers.every((word) => words.has(word) || (head === 'unionist' && word === 'trade'))) return false
  if (ANYBODY.test(head) || heads.has(head)) return true
  if (owned) return false // "his lawyer": not his adviser
  if (head === 'unionist') return words.has('union')
  return [...heads].some((word) => standsFor(head, word))
}

/** The one whose name comes last before `start`; one alone may be named later. */
function lastNamed(profiles: readonly Profile[], start: number): Referent | null {
  const seen: { readonly profile: Profile; readonly at: number }[] = []
  for (const profile of profiles) {
    const at = lastBefore(profile.named, start)
    if (at !== null) seen.push({ profile, at })
  }
  seen.sort((a, b) => b.at - a.at)
  const first = seen[0]
  const second = seen[1]
  if (first === undefined) return profiles.length === 1 ? (profiles[0]?.who ?? null) : null
  return second === undefined || start - first.at < IN_FOCUS ? first.profile.who : null
}

/** "Nadal won easily. … |the Spaniard| said": the only person that this sentence and the one before name, if nothing speaks against it. */
function inFocus(
  text: ArticleText,
  profiles: readonly Profile[],
  start: number,
  fits: (profile: Profile) => boolean | null,
): Referent | null {
  const from = text.sentences[Math.max(0, sentenceAt(text, start) - 1)]?.start ?? 0
  const near = profiles.filter(({ named }) => named.some((at) => at >= from && at < start))
  const only = near[0]
  return near.length === 1 && only !== undefined && fits(only) === null ? only.who : null
}

function lastBefore(named: readonly number[], start: number): number | null {
  let last: number | null = null
  for (const at of named) if (at < start) last = at
  return last
}

/** "a Turkish |official|, who asked not to be named, … the official": an unnamed one since the name. */
function isTaken(text: ArticleText, words: Words, mentions: readonly Mention[], head: string, from: number, to: number): boolean {
  const first = tokenAt(text, from)
  const last = tokenAt(text, to)
  for (let at = last - 1; at > Math.max(first, last - MAX_SINCE); at--) {
    if (words.lower[at] === head && isUnnamed(text, words, mentions, at)) return true
  }
  return false
}

/** "|a| senior official": neither a description of somebody named nor a part of a name. */
function isUnnamed(text: ArticleText, words: Words, mentions: readonly Mention[], noun: number): boolean {
  const from = determinerOf(words, noun)
  if (!/^(?:a|an|one|another)$/.test(words.lower[from] ?? '')) return false
  const speaks = is(words, noun + 1, W.auxiliary | W.verb) || words.verbs[noun + 1] !== undefined
  if ((words.lower[from - 1] === ',' && !speaks) || is(words, from - 1, W.auxiliary) || words.lower[from - 1] === 'as') return false
  return !isNamedBehind(text, words, mentions, noun + 1)
}

/** "a spokeswoman |for the firm, Mary Poole|,", "a border officer|, Major Roe|": who that is follows. */
function isNamedBehind(text: ArticleText, words: Words, mentions: readonly Mention[], from: number): boolean {
  for (let at = from; at < from + 10; at++) {
    if (words.lower[at] === ',') {
      const start = text.tokens[at + 1]?.start ?? 0
      const mention = mentions[firstEndingAfter(mentions, start)]
      return mention?.kind === 'Person' && mention.start < start + 20 && is(words, at + 1, W.capital)
    }
    if (text.tokens[at] === undefined || is(words, at, W.auxiliary | W.verb | W.relative) || words.verbs[at] !== undefined) return false
  }
  return false
}

function determinerOf(words: Words, noun: number): number {
  let from = noun - 1
  while (from > noun - 5 && from > 0 && !is(words, from, CLOSED | W.mark)) from--
  return from
}

/** "a voter", "the envoy", "the American": a determiner, a few words, a noun for a person that no name follows. */
function referencesOf(
  text: ArticleText,
  words: Words,
  mentions: readonly Mention[],
  resolve: (span: Span, coreEnd: number) => Referent | null,
  ofNation: (span: Span, countryId: string) => Referent | null,
): NounReference[] {
  const references: NounReference[] = []
  for (let at = 1; at < text.tokens.length; at++) {
    const noun = words.lower[at] ?? ''
    const token = text.tokens[at]
    if (noun.length < 3 || token === undefined) continue
    if (words.lower[at - 1] === 'the' && is(words, at, W.capital)) {
      const mention = mentions[firstEndingAfter(mentions, token.start)]
      if (mention === undefined || !isNational(mention, token) || is(words, at + 1, W.capital) || !isSubjectNext(words, at + 1)) continue
      addNational(references, { start: text.tokens[at - 1]?.start ?? 0, end: token.end }, mention, ofNation)
    } else if (isPersonWord(token.word) && !is(words, at + 1, W.capital) && !isPersonNoun(words.lower[at + 1] ?? '')) {
      const from = determinerOf(words, at)
      const span = { start: text.tokens[from]?.start ?? 0, end: token.end }
      const gender = personNoun(noun)
      if (words.lower[from] === 'the') {
        const who = isNamedBehind(text, words, mentions, at + 1) ? null : resolve(span, span.end)
        if (who !== null) references.push({ start: span.start, end: span.end, who, gender })
      } else if (isUnnamed(text, words, mentions, at)) references.push({ start: span.start, end: span.end, who: null, gender })
    }
  }
  return references
}

function addNational(
  references: NounReference[],
  span: Span,
  mention: Mention,
  ofNation: (span: Span, countryId: string) => Referent | null,
): void {
  const who = ofNation(span, mention.entityId)
  if (who !== null) references.push({ start: span.start, end: span.end, who, gender: null })
}

const SINGULAR =
  /(?:[aei]n|[^aeiou]i|Swede|Dane|Finn|Turk|Pole|Briton|Scot|Spaniard|Greek|Czech|Slovak|Serb|Croat|Uzbek|Tajik|Kazakh|Arab|Thai|m[ae]n|woman)$/

/** Whether a country's mention can be one person: "Italian", not "Italy", "Italians", "Dutch". */
export function isNational(mention: Mention, token: Span): boolean {
  if (mention.kind !== 'Country' || mention.metonym || mention.start !== token.start || mention.end !== token.end) return false
  return SINGULAR.test(mention.exact) && mention.exact !== mention.name && mention.exact !== 'Vatican'
}

/** "The Italian |said|", "the American |sounded|": a verb follows, not a noun that it describes. */
function isSubjectNext(words: Words, at: number): boolean {
  return is(words, at, W.auxiliary | W.verb | W.adverb) || words.verbs[at] !== undefined || /[^e]ed$/.test(words.lower[at] ?? '')
}
