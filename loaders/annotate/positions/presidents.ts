// "President ‹name›" without a country: news written in the United States names its own president so. In: the titles with
// the bodies found for them. Out: those of presidents who, as the article shows, are American, given their country.
// Other presidents are left: that their country is the one most named is true too seldom.
import type { Sentence } from '../../text/article-text.ts'
import type { Reading } from '../annotations.ts'
import { AMERICA, type Held } from './bodies.ts'
import type { PlacedMention } from './body-mentions.ts'
import type { TitlePhrase } from './title-phrase.ts'
import { isNamedBefore, isPossessive, type TitleText, word, wordsBetween } from './title-words.ts'
import { UNDER_PRESIDENT } from './titles.ts'
import { americanNames } from './told-at-home.ts'

/** Gives "President ‹name›" the United States where the article shows that it means theirs. */
export function settlePresidents({ text: { sentences } }: Reading, text: TitleText, titles: readonly Held[]): void {
  const open = titles.filter((held) => held.bodyId === null && held.phrase.owned === null && isPresident(text, held))
  const called = open.filter(({ phrase, person }) => {
    return !phrase.plural && phrase.phraseTo === person.from && word(text, phrase.from) === 'President'
  })
  if (called.length === 0) return
  const article = signsOf(text)
  if (!(article.namesAmerica || article.isAtHome) || hasOtherPresident(text, titles, open)) return
  const presidents = presidentsOf(text, sentences, called)
  const foreign = foreigners(text, titles)
  const american = new Set<string>()
  for (const shows of AMERICAN_SIGNS) {
    if (shows === isOfWhiteHouse && american.size > 0) break
    for (const president of presidents.values()) {
      if (!foreign.has(president.id) && shows(president, text, article, presidents)) american.add(president.id)
    }
  }
  for (const held of open) if (american.has(held.person.mention.entityId)) held.bodyId = AMERICA
}

/**
 * Gives "Vice President ‹name›" and other offices under a president the United States where the article names its president
 * or is told there: "The Senate heard Attorney General ‹name›".
 */
export function settleUnderPresident(text: TitleText, titles: readonly Held[]): void {
  const open = titles.filter(({ bodyId, phrase }) => bodyId === null && phrase.owned === null && isUnderPresident(text, phrase))
  if (open.length === 0) return
  if (!titles.some((held) => held.bodyId === AMERICA && isPresident(text, held)) && !americanNames(text).isAtHome) return
  const foreign = foreigners(text, titles)
  for (const held of open) {
    const { phrase, person } = held
    // "‹name›, vice president and director of studies", without "the", is of a firm or institute.
    if (phrase.from > person.from && word(text, phrase.phraseFrom) !== 'the') continue
    if (!foreign.has(person.mention.entityId)) held.bodyId = AMERICA
  }
}

function isUnderPresident(text: TitleText, phrase: TitlePhrase): boolean {
  return !isNamedBefore(text, phrase) && UNDER_PRESIDENT.test(wordsBetween(text, phrase.from, phrase.to))
}

/** A person called president, with what the sentences that name him tell. */
interface President {
  readonly id: string
  readonly mentions: readonly PlacedMention[]
  /** In how many sentences something American is named beside him. */
  readonly american: number
  /** In how many the foreign country is named that is so most often. */
  readonly foreign: number
}

interface ArticleSigns {
  readonly namesAmerica: boolean
  readonly namesWhiteHouse: boolean
  /** The article is told in the United States about their own politics. */
  readonly isAtHome: boolean
  /** How often the person is named who is named most often. */
  readonly mostNamed: number
}

type Presidents = ReadonlyMap<string, President>
type Sign = (president: President, text: TitleText, article: ArticleSigns, presidents: Presidents) => boolean

/** "the ‹Lindqvist› administration", "the ‹Lindqvist› White House" */
const hasAdministration: Sign = ({ mentions }, text) =>
  mentions.some(({ to }) => {
    const next = isPossessive(text, to) ? to + 1 : to
    return word(text, next).toLowerCase() === 'administration' || isWhiteHouse(text, next)
  })

/**
 * "President ‹Lindqvist› …" before any given name: known at home; a foreigner is presented as "President ‹Odra Lindqvist›".
 * What is said in quotation marks ("my talks with President ‹Lindqvist›") presents nobody. Papers of other countries name their
 * own so as well: something American must stand beside him, and as often as their country unless the White House is named.
 */
const isKnownBySurname: Sign = ({ mentions, american, foreign }, text, { namesWhiteHouse }) => {
  if (american === 0 || (american < foreign && !namesWhiteHouse)) return false
  const first = mentions.find(({ from }) => !isInSpeech(text, from))
  return first !== undefined && !/\s/.test(first.mention.exact)
}

/** "Republicans in Congress urged ‹Odra Lindqvist› …", more often than any country stands beside that name, and than beside another president. */
const standsAmongAmericans: Sign = ({ id, american, foreign }, _text, _article, presidents) => {
  if (american < 2 || american <= foreign) return false
  for (const other of presidents.values()) if (other.id !== id && other.american >= american) return false
  return true
}

/** "The White House …" and no president known to be American: the one that no other country stands beside. */
const isOfWhiteHouse: Sign = ({ foreign }, _text, { namesWhiteHouse }) => namesWhiteHouse && foreign === 0

/** "President ‹Lindqvist› said …" opens an article that names their Congress or a party: whom it begins with needs no country. */
const opensAtHome: Sign = ({ mentions }, _text, { isAtHome }, presidents) => {
  const first = mentions[0]?.from ?? FIRST_WORDS
  if (!isAtHome || first >= FIRST_WORDS) return false
  for (const other of presidents.values()) if ((other.mentions[0]?.from ?? FIRST_WORDS) < first) return false
  return true
}

/** … or nobody is named more often, and no other president, or no country stands beside him more often than Americans do. */
const isMainPersonAtHome: Sign = ({ mentions, american, foreign }, _text, { isAtHome, mostNamed }, presidents) => {
  return isAtHome && (presidents.size === 1 || american >= foreign) && mentions.length >= mostNamed
}

/** … or he is known by his surname, and no country stands beside him twice. */
const isKnownAtHome: Sign = ({ mentions, foreign }, text, { isAtHome }) => {
  const first = mentions[0]
  return isAtHome && foreign <= 1 && first !== undefined && !isInSpeech(text, first.from) && !/\s/.test(first.mention.exact)
}

const FIRST_WORDS = 14

function mostMentions(text: TitleText): number {
  const counts = new Map<string, number>()
  for (const { mention } of text.mentions.all) {
    if (mention.kind === 'Person') counts.set(mention.entityId, (counts.get(mention.entityId) ?? 0) + 1)
  }
  return Math.max(0, ...counts.values())
}

const AMERICAN_SIGNS = [
  hasAdministration,
  isKnownBySurname,
  standsAmongAmericans,
  opensAtHome,
  isMainPersonAtHome,
  isKnownAtHome,
  isOfWhiteHouse,
] as const satisfies readonly Sign[]

/** What is American without a name of its own country in it. */
const AMERICAN_WORDS = new Set(
  'Congress Senate Senator Senators Republican Republicans Democrat Democrats Democratic GOP Pentagon Washington Capitol U.S. US USA America American Americans'.split(
    ' ',
  ),
)

function isPresident(text: TitleText, { phrase }: Held): boolean {
  return phrase.to - phrase.from === 1 && /^presidents?$/i.test(word(text, phrase.from))
}

function isWhiteHouse(text: TitleText, at: number): boolean {
  return (word(text, at) === 'White' && word(text, at + 1) === 'House') || (word(text, at) === 'Oval' && word(text, at + 1) === 'Office')
}

/** How many tokens back an opening quotation mark is looked for. */
const LONGEST_SPEECH = 120

/** Whether the quotation mark before a token opens a speech; a straight one does when a word follows it closely. */
function isInSpeech(text: TitleText, at: number): boolean {
  for (let back = at - 1; back >= 0 && at - back < LONGEST_SPEECH; back--) {
    const mark = word(text, back)
    if (mark === '“') return true
    if (mark === '”') return false
    if (mark === '"')
      return text.tokens[back]?.end === text.tokens[back + 1]?.start && text.tokens[back - 1]?.end !== text.tokens[back]?.start
  }
  return false
}

function signsOf(text: TitleText): ArticleSigns {
  let namesWhiteHouse = false
  for (let at = 0; at < text.tokens.length && !namesWhiteHouse; at++) namesWhiteHouse = isWhiteHouse(text, at)
  const namesAmerica = namesWhiteHouse || text.mentions.all.some(({ mention }) => mention.entityId === AMERICA)
  return { namesAmerica, namesWhiteHouse, isAtHome: americanNames(text).isAtHome, mostNamed: mostMentions(text) }
}

/** "U.S. President ‹one›" and "President ‹another›": the second is likely another's. */
function hasOtherPresident(text: TitleText, titles: readonly Held[], open: readonly Held[]): boolean {
  const ids = new Set(open.map(({ person }) => person.mention.entityId))
  return titles.some((held) => {
    return held.bodyId === AMERICA && !held.phrase.former && isPresident(text, held) && !ids.has(held.person.mention.entityId)
  })
}

/** Who belongs to another country anywhere in the article: "‹Ruritania›'s ‹Lindqvist›", "‹Ruritanian› leader ‹Lindqvist›". */
export function foreigners(text: TitleText, titles: readonly Held[]): ReadonlySet<string> {
  const ids = new Set<string>()
  for (const { person, bodyId } of titles) {
    if (bodyId !== null && bodyId !== AMERICA && bodyId.startsWith('country:')) ids.add(person.mention.entityId)
  }
  for (const { mention, from } of text.mentions.all) {
    const owner = text.mentions.at[isPossessive(text, from - 1) ? from - 2 : from - 1]
    if (owner !== undefined && isForeign(owner)) ids.add(mention.entityId)
  }
  return ids
}

function isForeign({ mention }: PlacedMention): boolean {
  return mention.kind === 'Country' && mention.entityId !== AMERICA
}

function presidentsOf(text: TitleText, sentences: readonly Sentence[], open: readonly Held[]): Presidents {
  const mentions = new Map<string, PlacedMention[]>()
  for (const { person } of open) mentions.set(person.mention.entityId, [])
  for (const placed of text.mentions.all) mentions.get(placed.mention.entityId)?.push(placed)
  const beside = new Map<Sentence, Beside>()
  const presidents = new Map<string, President>()
  for (const [id, own] of mentions) {
    presidents.set(id, { id, mentions: own, ...countBeside(text, beside, sentencesOf(sentences, own)) })
  }
  return presidents
}

function sentencesOf(sentences: readonly Sentence[], mentions: readonly PlacedMention[]): Set<Sentence> {
  const own = new Set<Sentence>()
  let at = 0
  for (const { from } of mentions) {
    while (at < sentences.length - 1 && (sentences[at]?.to ?? 0) <= from) at++
    const sentence = sentences[at]
    if (sentence !== undefined) own.add(sentence)
  }
  return own
}

/** What a sentence names: something American, and which foreign countries. */
interface Beside {
  readonly american: boolean
  readonly foreign: ReadonlySet<string>
}

function countBeside(
  text: TitleText,
  known: Map<Sentence, Beside>,
  sentences: ReadonlySet<Sentence>,
): { american: number; foreign: number } {
  let american = 0
  const foreign = new Map<string, number>()
  for (const sentence of sentences) {
    const beside = known.get(sentence) ?? besideIn(text, sentence)
    known.set(sentence, beside)
    if (beside.american) american++
    for (const id of beside.foreign) foreign.set(id, (foreign.get(id) ?? 0) + 1)
  }
  return { american, foreign: Math.max(0, ...foreign.values()) }
}

function besideIn(text: TitleText, sentence: Sentence): Beside {
  let american = false
  const foreign = new Set<string>()
  for (let at = sentence.from; at < sentence.to; at++) {
    const placed = text.mentions.at[at]
    if (placed !== undefined && isForeign(placed)) foreign.add(placed.mention.entityId)
    american ||= placed?.mention.entityId === AMERICA || AMERICAN_WORDS.has(word(text, at)) || isWhiteHouse(text, at)
  }
  return { american, foreign }
}
