// Where a title is held when no name in its phrase says so: "its president", "the union's leader", a name cut short, the
// same person's title elsewhere in the article; for ministers the country the text speaks of.
import type { Sentence } from '../../text/article-text.ts'
import type { Reading } from '../annotations.ts'
import { countryNameAt } from '../countries/lexicon.ts'
import type { PlacedMention } from './body-mentions.ts'
import type { TitlePhrase } from './title-phrase.ts'
import { isPossessive, ownerNoun, type TitleText, word } from './title-words.ts'
import { OF_GOVERNMENT, OF_THING } from './titles.ts'

/** A title as found: whose it is, where it stands, and its body as far as it is known. */
export interface Held {
  readonly person: PlacedMention
  readonly phrase: TitlePhrase
  readonly sentence: number
  bodyId: string | null
}

/** Gives every title without a body the one its text tells, in order of certainty. */
export function settleBodies(reading: Reading, text: TitleText, titles: readonly Held[]): void {
  const { sentences } = reading.text
  for (const held of titles) {
    const { body, owned } = held.phrase
    held.bodyId = body?.mention.entityId ?? (owned === null ? null : ownerOf(text, sentences, titles, held, owned))
  }
  for (const held of titles) held.bodyId ??= bodyOfSamePerson(text, titles, held)
  for (const held of titles) {
    if (held.bodyId === null && isMinister(text, held) && held.phrase.owned === null)
      held.bodyId = unlessAnothers(text, titles, held, countrySpokenOf(text, sentences, titles, held))
  }
}

/** "its |president", "the union's |president", "European |commissioner", "Commission |spokesman". */
function ownerOf(text: TitleText, sentences: readonly Sentence[], titles: readonly Held[], held: Held, owned: number): string | null {
  const owner = word(text, owned - 1)
  if (owner.toLowerCase() === 'european')
    return text.mentions.all.find(({ mention }) => mention.name === 'European Union')?.mention.entityId ?? null
  if (OF_THING.has(owner.toLowerCase())) return antecedent(text, sentences, held.sentence, owned - 1)
  const noun = isPossessive(text, owned - 1) ? ownerNoun(text, owned) : null
  if (noun === null) return organizationWith(text, owned, owner)
  if (noun === 'country' || noun === 'nation') return countrySpokenOf(text, sentences, titles, held)
  return organizationWith(text, owned, noun) ?? (GENERIC.has(noun) ? antecedent(text, sentences, held.sentence, owned - 1) : null)
}

const GENERIC = new Set(
  'company firm group organization organisation agency party union bank institute club network operator watchdog charity'.split(' '),
)

/** The last organization before a token whose name holds the word: "the museum" ← "Danube Museum". */
function organizationWith(text: TitleText, before: number, noun: string): string | null {
  const lower = noun.toLowerCase()
  for (let index = mentionsBefore(text, before) - 1; index >= 0; index--) {
    const mention = text.mentions.all[index]?.mention
    if (
      mention?.kind === 'Organization' &&
      mention.name
        .toLowerCase()
        .split(/[\s-]+/)
        .includes(lower)
    )
      return mention.entityId
  }
  return null
}

const SENTENCES_BACK = 3
/** How many tokens a subject may stand from its sentence's start ("In Monday's |Norway|…" does not). */
const NEAR_START = 3

/** Whom "its" means: the organization or country that opens one of the sentences before, else the organization last named. */
function antecedent(text: TitleText, sentences: readonly Sentence[], at: number, before: number): string | null {
  let country: string | null = null
  for (let back = 0; back <= SENTENCES_BACK; back++) {
    const sentence = sentences[at - back]
    if (sentence === undefined) break
    const named = mentionsWithin(text, sentence.from, Math.min(sentence.to, before))
    const organizations = named.filter(({ mention }) => mention.kind === 'Organization')
    const opening = back === 0 ? undefined : organizations.find(({ from }) => from - sentence.from < NEAR_START)
    const organization = opening ?? organizations.at(-1)
    if (organization !== undefined) return organization.mention.entityId
    country ??= named.findLast(({ mention }) => mention.kind === 'Country')?.mention.entityId ?? null
  }
  return country
}

/** Another mention of the same office: "Prime Minister ‹name›" and "the Danish prime minister, ‹name›". */
function bodyOfSamePerson(text: TitleText, titles: readonly Held[], held: Held): string | null {
  const other = titles.find(
    (each) =>
      each.bodyId !== null && each.person.mention.entityId === held.person.mention.entityId && headOf(text, each) === headOf(text, held),
  )
  return other?.bodyId ?? null
}

function headOf(text: TitleText, { phrase }: Held): string {
  for (let at = phrase.to - 1; at > phrase.from; at--) if (!/^(?:of|for|and)$/.test(word(text, at - 1))) return word(text, at).toLowerCase()
  return word(text, phrase.from).toLowerCase()
}

function isMinister(text: TitleText, { phrase }: Held): boolean {
  for (let at = phrase.from; at < phrase.to; at++) if (OF_GOVERNMENT.has(word(text, at).toLowerCase())) return true
  return false
}

/** The country that opens this sentence or one shortly before, the capital where it is said, or the article's first. */
function countrySpokenOf(text: TitleText, sentences: readonly Sentence[], titles: readonly Held[], held: Held): string | null {
  const own = sentences[held.sentence]
  if (own === undefined) return null
  for (let back = 0; back < SENTENCES_BACK; back++) {
    const sentence = sentences[held.sentence - back]
    if (sentence === undefined || sentence.paragraph < own.paragraph - 1) break
    const country = openingCountry(text, sentence, back === 0 ? held.phrase.phraseFrom : sentence.to)
    if (country !== null) return country
  }
  const lede = sentences[0]
  return (
    capitalWhereSaid(text, own) ?? (lede === undefined ? null : (openingCountry(text, lede, lede.to) ?? countryOfFirst(text, lede, titles)))
  )
}

/** "‹name›, the ‹country› minister, …" opens the article: the country whose office that person holds. */
function countryOfFirst(text: TitleText, lede: Sentence, titles: readonly Held[]): string | null {
  const first = mentionsWithin(text, lede.from, lede.to).find(({ mention }) => mention.kind === 'Person')
  const held = titles.find((each) => each.person === first && each.bodyId?.startsWith('country:') === true && isMinister(text, each))
  return held?.bodyId ?? null
}

function openingCountry(text: TitleText, sentence: Sentence, before: number): string | null {
  const first = mentionsWithin(text, sentence.from, before)[0]
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
function capitalWhereSaid(text: TitleText, sentence: Sentence): string | null {
  for (let at = sentence.from; at < sentence.to; at++) {
    if (!/^in$/i.test(word(text, at))) continue
    const name = countryNameAt(text.tokens, at + 1)
    if (name === null || name.code === null || (name.form !== 'seat' && name.form !== 'place')) continue
    const id = `country:${name.code}`
    if (text.mentions.all.some(({ mention }) => mention.entityId === id)) return id
  }
  return null
}

/** Two persons do not hold one office: where another holds it there, it is not known. */
function unlessAnothers(text: TitleText, titles: readonly Held[], held: Held, bodyId: string | null): string | null {
  const title = titleKey(text, held)
  const taken = titles.some(
    (each) => each.bodyId === bodyId && each.person.mention.entityId !== held.person.mention.entityId && titleKey(text, each) === title,
  )
  return taken ? null : bodyId
}

function titleKey(text: TitleText, { phrase }: Held): string {
  let key = phrase.former ? 'former ' : ''
  for (let at = phrase.from; at < phrase.to; at++) key += `${word(text, at).toLowerCase()} `
  return key
}

function mentionsWithin(text: TitleText, from: number, to: number): readonly PlacedMention[] {
  const start = mentionsBefore(text, from)
  let end = start
  while ((text.mentions.all[end]?.from ?? Number.POSITIVE_INFINITY) < to) end++
  return text.mentions.all.slice(start, end)
}

/** How many mentions begin before a token (binary search). */
function mentionsBefore(text: TitleText, token: number): number {
  let low = 0
  let high = text.mentions.all.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((text.mentions.all[middle]?.from ?? 0) < token) low = middle + 1
    else high = middle
  }
  return low
}
