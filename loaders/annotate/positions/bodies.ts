// Where a title is held when no name in its phrase says so: "its president", "the union's leader", a name cut short, the
// same person's title elsewhere in the article; for ministers the country the text speaks of.

import { entityId } from '../../../src/ontology/ids.ts'
import type { Sentence } from '../../text/article-text.ts'
import type { Reading } from '../annotations.ts'
import { countryNameAt } from '../countries/lexicon.ts'
import type { PlacedMention } from './body-mentions.ts'
import type { TitlePhrase } from './title-phrase.ts'
import { isNamedBefore, isPossessive, ownerNoun, type TitleText, word, wordsBetween } from './title-words.ts'
import { AMERICAN_OFFICE, OF_COMPANY, OF_GOVERNMENT, OF_THING } from './titles.ts'

/** A title as found: whose it is, where it stands, and its body as far as it is known. */
export interface Held {
  readonly person: PlacedMention
  readonly phrase: TitlePhrase
  readonly sentence: number
  bodyId: string | null
}

/** Gives every title without a body the one its text tells, in order of certainty. */
export function settleBodies(reading: Reading, titleText: TitleText, titles: readonly Held[]): void {
  const { sentences } = reading.text
  const text = indexed(titleText)
  for (const held of titles) {
    const { body, owned } = held.phrase
    held.bodyId = body?.mention.entityId ?? (owned === null ? null : ownerOf(text, sentences, titles, held, owned))
  }
  const known = bodiesBySameOffice(text, titles)
  for (const held of titles) held.bodyId ??= known.get(officeOf(text, held)) ?? null
  for (const held of titles) held.bodyId ??= isOfCompany(text, held) ? soleOrganizationBefore(text, sentences, held) : null
  const holders: Holders = new Map()
  for (const held of titles) addHolder(holders, text, held)
  for (const held of titles) {
    if (held.bodyId !== null || held.phrase.owned !== null) continue
    if (isAmericanOffice(text, held)) held.bodyId = unlessAnothers(holders, text, held, AMERICA)
    if (!isMinister(text, held)) continue
    const country = countrySpokenOf(text, sentences, titles, held)
    held.bodyId = country === AMERICA ? null : unlessAnothers(holders, text, held, country)
    addHolder(holders, text, held)
  }
}

/** Its government has secretaries and no ministers: "‹Americans› heard Prime Minister ‹name›" is about another's. */
export const AMERICA = 'country:US'

/** "Secretary of State ‹name›" where the country is named; not "‹Lindby› Secretary of State ‹name›", who is a town's or state's. */
function isAmericanOffice(text: IndexedText, { phrase }: Held): boolean {
  if (!text.named.has(AMERICA) || isNamedBefore(text, phrase)) return false
  return AMERICAN_OFFICE.test(wordsBetween(text, phrase.from, phrase.to))
}

/** The text with what is asked of it again and again, so that an article of many titles takes linear time. */
interface IndexedText extends TitleText {
  /** The ids of all that is named. */
  readonly named: ReadonlySet<string>
  /** Where in `mentions.all` the organizations stand whose name holds a word, in small letters. */
  readonly organizationsByWord: () => ReadonlyMap<string, readonly number[]>
  readonly firstPerson: PlacedMention | undefined
  /** Answers given before, by sentence. */
  readonly capitals: Map<Sentence, string | null>
}

function indexed(text: TitleText): IndexedText {
  const { all } = text.mentions
  const named = new Set<string>()
  for (const { mention } of all) named.add(mention.entityId)
  // Read when first asked: few articles need it.
  let read: ReadonlyMap<string, readonly number[]> | null = null
  const organizationsByWord = () => {
    read ??= organizationsByWordOf(all)
    return read
  }
  const firstPerson = all.find(({ mention }) => mention.kind === 'Person')
  return { tokens: text.tokens, mentions: text.mentions, named, organizationsByWord, firstPerson, capitals: new Map() }
}

function organizationsByWordOf(mentions: readonly PlacedMention[]): ReadonlyMap<string, readonly number[]> {
  const organizationsByWord = new Map<string, number[]>()
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index]?.mention
    if (mention?.kind !== 'Organization') continue
    for (const part of new Set(mention.name.toLowerCase().split(/[\s-]+/))) {
      const known = organizationsByWord.get(part)
      if (known === undefined) organizationsByWord.set(part, [index])
      else known.push(index)
    }
  }
  return organizationsByWord
}

/** "its |president", "the union's |president", "European |commissioner", "Commission |spokesman". */
function ownerOf(text: IndexedText, sentences: readonly Sentence[], titles: readonly Held[], held: Held, owned: number): string | null {
  const owner = word(text, owned - 1)
  if (owner.toLowerCase() === 'european') return text.named.has(EUROPEAN_UNION) ? EUROPEAN_UNION : null
  if (OF_THING.has(owner.toLowerCase())) return antecedent(text, sentences, held.sentence, owned - 1)
  const noun = isPossessive(text, owned - 1) ? ownerNoun(text, owned) : null
  if (noun === null) return organizationWith(text, owned, owner)
  if (noun === 'country' || noun === 'nation') return countrySpokenOf(text, sentences, titles, held)
  return organizationWith(text, owned, noun) ?? (GENERIC.has(noun) ? antecedent(text, sentences, held.sentence, owned - 1) : null)
}

const EUROPEAN_UNION = entityId('Organization', 'European Union')
const GENERIC = new Set(
  'company firm group organization organisation agency party union bank institute club network operator watchdog charity'.split(' '),
)

/** The last organization before a token whose name holds the word: "the museum" ← "Danube Museum". */
function organizationWith(text: IndexedText, before: number, noun: string): string | null {
  const places = text.organizationsByWord().get(noun.toLowerCase()) ?? []
  const limit = mentionsBefore(text, before)
  const index = places[countWhile(places.length, (at) => (places[at] ?? 0) < limit) - 1]
  return index === undefined ? null : (text.mentions.all[index]?.mention.entityId ?? null)
}

function isOfCompany(text: TitleText, { phrase }: Held): boolean {
  if (phrase.owned !== null) return false
  const words: string[] = []
  for (let at = phrase.from; at < phrase.to; at++) words.push(word(text, at))
  return OF_COMPANY.test(words.join(' '))
}

/** The organization of the sentence before and of this one up to the title, if they name only one. */
function soleOrganizationBefore(text: IndexedText, sentences: readonly Sentence[], held: Held): string | null {
  const own = sentences[held.sentence]
  if (own === undefined) return null
  const from = sentences[held.sentence - 1]?.from ?? own.from
  const named = mentionsWithin(text, Math.max(from, held.phrase.phraseFrom - LONGEST_SENTENCE), held.phrase.phraseFrom)
  const ids = new Set(named.filter(({ mention }) => mention.kind === 'Organization').map(({ mention }) => mention.entityId))
  const [only] = ids
  return ids.size === 1 && only !== undefined ? only : null
}

const SENTENCES_BACK = 3
/** How many tokens a subject may stand from its sentence's start ("In Monday's |Norway|…" does not). */
const NEAR_START = 3
/** Of a longer one, a page without full stops, only the end is looked at. */
const LONGEST_SENTENCE = 400

/** Whom "its" means: the organization or country that opens one of the sentences before, else the organization last named. */
function antecedent(text: IndexedText, sentences: readonly Sentence[], at: number, before: number): string | null {
  let country: string | null = null
  for (let back = 0; back <= SENTENCES_BACK; back++) {
    const sentence = sentences[at - back]
    if (sentence === undefined) break
    const end = Math.min(sentence.to, before)
    const named = mentionsWithin(text, Math.max(sentence.from, end - LONGEST_SENTENCE), end)
    const organizations = named.filter(({ mention }) => mention.kind === 'Organization')
    const opening = back === 0 ? undefined : organizations.find(({ from }) => from - sentence.from < NEAR_START)
    const organization = opening ?? organizations.at(-1)
    if (organization !== undefined) return organization.mention.entityId
    country ??= named.findLast(({ mention }) => mention.kind === 'Country')?.mention.entityId ?? null
  }
  return country
}

/** For each person and office the body named at one of its mentions: "Prime Minister ‹name›" and "the Danish prime minister, ‹name›". */
function bodiesBySameOffice(text: TitleText, titles: readonly Held[]): ReadonlyMap<string, string> {
  const bodies = new Map<string, string>()
  for (const held of titles) {
    const office = officeOf(text, held)
    if (held.bodyId !== null && !bodies.has(office)) bodies.set(office, held.bodyId)
  }
  return bodies
}

function officeOf(text: TitleText, held: Held): string {
  return `${held.person.mention.entityId} ${headOf(text, held)}`
}

function headOf(text: TitleText, { phrase }: Held): string {
  for (let at = phrase.to - 1; at > phrase.from; at--) if (!/^(?:of|for|and)$/.test(word(text, at - 1))) return word(text, at).toLowerCase()
  return word(text, phrase.from).toLowerCase()
}

/** Whether a title is that of a minister of a government. */
export function isMinister(text: TitleText, { phrase }: Held): boolean {
  for (let at = phrase.from; at < phrase.to; at++) if (OF_GOVERNMENT.has(word(text, at).toLowerCase())) return true
  return false
}

/** The country that opens this sentence or one shortly before, the capital where it is said, or the article's first. */
function countrySpokenOf(text: IndexedText, sentences: readonly Sentence[], titles: readonly Held[], held: Held): string | null {
  const own = sentences[held.sentence]
  if (own === undefined) return null
  for (let back = 0; back < SENTENCES_BACK; back++) {
    const sentence = sentences[held.sentence - back]
    if (sentence === undefined || sentence.paragraph < own.paragraph - 1) break
    const country = openingCountry(text, sentence, back === 0 ? held.phrase.phraseFrom : sentence.to)
    if (country !== null) return country
    const place = sentence.paragraph === own.paragraph ? placeOfParagraph(text, sentence) : null
    if (place !== null) return place
  }
  const lede = sentences[0]
  return (
    capitalWhereSaid(text, own) ?? (lede === undefined ? null : (openingCountry(text, lede, lede.to) ?? countryOfFirst(text, lede, titles)))
  )
}

/** "|In ‹Ruritania›|, the president signed the law. Interior Minister ‹name› said …": where a sentence of the paragraph sets it. */
function placeOfParagraph(text: TitleText, sentence: Sentence): string | null {
  const country = word(text, sentence.from) === 'In' ? text.mentions.at[sentence.from + 1] : undefined
  return country?.mention.kind === 'Country' && word(text, country.to) === ',' ? country.mention.entityId : null
}

/** "‹name›, the ‹country› minister, …" opens the article: the country whose office that person holds. */
function countryOfFirst(text: IndexedText, lede: Sentence, titles: readonly Held[]): string | null {
  const first = titles[0]?.person
  if (first === undefined || first !== text.firstPerson || first.from >= lede.to) return null
  for (const each of titles) {
    if (each.person !== first) return null
    if (each.bodyId?.startsWith('country:') === true && isMinister(text, each)) return each.bodyId
  }
  return null
}

function openingCountry(text: TitleText, sentence: Sentence, before: number): string | null {
  const near = mentionsWithin(text, sentence.from, Math.min(before, sentence.from + NEAR_START + 1))
  const opens = near[0]
  const first = opens?.from === sentence.from && /^\p{Lu}{3,}$/u.test(opens.mention.exact) ? near[1] : opens // "OSLO ‹Norway›'s government"
  // "The ‹Finnish Ministry of Transport› denied"
  const inside =
    first?.mention.kind === 'Organization' && first.from - sentence.from < NEAR_START ? countryNameAt(text.tokens, first.from) : null
  if (inside !== null && inside.code !== null && inside.form !== 'place') return `country:${inside.code}`
  if (first === undefined || first.from - sentence.from > NEAR_START || first.mention.kind !== 'Country') return null
  return /^(?:In|From|At|For|With|To|On|Against|Like|Unlike)$/.test(word(text, first.from - 1)) && !first.mention.metonym
    ? null
    : first.mention.entityId
}

/** "told reporters in ‹capital›", "In ‹capital›, …": the capital of a country that the article names. */
function capitalWhereSaid(text: IndexedText, sentence: Sentence): string | null {
  const known = text.capitals.get(sentence)
  if (known !== undefined) return known
  const capital = capitalIn(text, sentence)
  text.capitals.set(sentence, capital)
  return capital
}

function capitalIn(text: IndexedText, sentence: Sentence): string | null {
  for (let at = sentence.from; at < sentence.to; at++) {
    if (!/^in$/i.test(word(text, at))) continue
    const name = countryNameAt(text.tokens, at + 1)
    if (name === null || name.code === null || (name.form !== 'seat' && name.form !== 'place')) continue
    const id = `country:${name.code}`
    if (text.named.has(id)) return id
  }
  return null
}

/** For each title and the body it is in, the persons who hold it. */
type Holders = Map<string, Set<string>>

function addHolder(holders: Holders, text: TitleText, held: Held): void {
  if (held.bodyId === null) return
  const key = titleKey(text, held, held.bodyId)
  const known = holders.get(key)
  if (known === undefined) holders.set(key, new Set([held.person.mention.entityId]))
  else known.add(held.person.mention.entityId)
}

/** Two persons do not hold one office: where another holds it there, it is not known. */
function unlessAnothers(holders: Holders, text: TitleText, held: Held, bodyId: string | null): string | null {
  const known = bodyId === null ? undefined : holders.get(titleKey(text, held, bodyId))
  const isTaken = known !== undefined && (known.size > 1 || !known.has(held.person.mention.entityId))
  return isTaken ? null : bodyId
}

function titleKey(text: TitleText, held: Held, bodyId: string): string {
  return `${bodyId} ${titleOf(text, held)}`
}

/** "former prime minister": a title in small letters. */
export function titleOf(text: TitleText, { phrase }: Held): string {
  return `${phrase.former ? 'former ' : ''}${wordsBetween(text, phrase.from, phrase.to)}`
}

function mentionsWithin(text: TitleText, from: number, to: number): readonly PlacedMention[] {
  const start = mentionsBefore(text, from)
  let end = start
  while ((text.mentions.all[end]?.from ?? Number.POSITIVE_INFINITY) < to) end++
  return text.mentions.all.slice(start, end)
}

/** How many mentions begin before a token. */
function mentionsBefore(text: TitleText, token: number): number {
  return countWhile(text.mentions.all.length, (index) => (text.mentions.all[index]?.from ?? 0) < token)
}

/** How many of the first numbers pass, when all that pass come first (binary search). */
function countWhile(length: number, passes: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (passes(middle)) low = middle + 1
    else high = middle
  }
  return low
}
