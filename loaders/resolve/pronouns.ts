// he, she, him, her, his → the person meant. One walk through the article in reading order: persons named outside
// quotation marks, noun phrases known to be one of them, and pronouns already resolved are remembered; each pronoun takes
// the remembered person of fitting gender who is nearest and most likely a subject. Unnamed persons ("a voter") hide others.
import type { Mention, Span } from '../annotate/annotations.ts'
import type { Gender } from '../annotate/names/given-names.ts'
import type { ArticleText } from '../text/article-text.ts'
import { wordBefore } from '../text/word-before.ts'
import { gendersOf, pronounGender } from './genders.ts'
import { isInverted, isSpeechPronoun, isSpokesman, spokenOf } from './speech-pronouns.ts'

/** A person as a text names one: its entity and fullest name in the article. */
export interface Referent {
  readonly entityId: string
  readonly name: string
}

/** A noun phrase of the article that stands for a person ("the minister"), or for an unnamed one (`who` null). */
export interface NounReference {
  readonly start: number
  readonly end: number
  readonly who: Referent | null
  readonly gender: Gender | null
}

interface Place {
  readonly sentence: number
  readonly paragraph: number
  /** "spokesman |Per Lund|": speaks for somebody else. */
  readonly spokesman: boolean
}

interface Entry extends Place {
  readonly who: Referent | null
  readonly gender: Gender | null
  /** Worked out when first compared: most persons named are near no pronoun. */
  readonly weigh: () => number
  weight: number | null
}

/** Where a pronoun stands, and whom the words it reports name. */
interface Here {
  readonly sentence: number
  readonly paragraph: number
  readonly content: boolean
  readonly speech: boolean
  readonly spokenOf: ReadonlySet<string>
}

interface Event {
  readonly start: number
  readonly mention: Mention | null
  readonly noun: NounReference | null
  readonly pronoun: Gender | null
}

const NOBODY: ReadonlySet<string> = new Set()
const LOOK_BACK = 24
const MAX_SENTENCES = 8
const WEIGHT = {
  subject: 3,
  object: 1,
  later: 2,
  owner: 0.4,
  firstOwner: 1.4,
  ownerPronoun: 2.2,
  pronoun: 3.2,
  sentence: 1.1,
  paragraph: 0.4,
  ownSentence: 0.3,
  unsure: 0.7,
  often: 0.15,
  speaker: 0.5,
  content: 2.5,
  spokenOf: 2.5,
  spokesman: 2,
}
const OBLIQUE = /^(?:of|with|to|by|for|against|about|from|on|over|like|than|and|between|toward|towards|behind|under|including)$/i

const CLAUSE_OPENS =
  /(?:[,;:—–("”’'»]|^\p{Lu}[\p{L}.-]*|^(?:that|while|but|because|when|if|as|after|before|although|though|whether|since|and|so|where))$/u

/** "Smith supporters", "the Smith administration": the name only describes. */
const MODIFIED =
  /^ (?:campaign|supporters?|administration|camp|aides?|advis[eo]rs?|spokesm[ae]n|spokeswom[ae]n|allies|voters|rally|rallies|ads?|government|family|foundation|team|presidency|era|delegates?|backers?|critics|officials?|cabinet|doctrine)\b/

/** Start of a pronoun → the person it stands for; null when the article does not say. */
export function createPronounResolver(
  text: ArticleText,
  mentions: readonly Mention[],
  quoted: readonly Span[],
  nouns: () => readonly NounReference[] = () => [],
  speakers: ReadonlySet<number> = new Set(),
): (start: number) => Referent | null {
  let resolved: Map<number, Referent> | null = null
  return (start) => {
    resolved ??= resolveAll(text, mentions, quoted, nouns(), speakers)
    return resolved.get(start) ?? null
  }
}

function resolveAll(
  text: ArticleText,
  mentions: readonly Mention[],
  quoted: readonly Span[],
  nouns: readonly NounReference[],
  speakers: ReadonlySet<number>,
): Map<number, Referent> {
  const people: Mention[] = []
  for (const mention of mentions) if (mention.kind === 'Person') people.push(mention)
  const genders = gendersOf(text, mentions, people, quoted)
  const counts = new Map<string, number>()
  for (const { entityId } of people) counts.set(entityId, (counts.get(entityId) ?? 0) + 1)
  const resolved = new Map<number, Referent>()
  const entries: Entry[] = []
  let sentence = 0
  for (const event of eventsOf(text, people, quoted, nouns)) {
    while (sentence + 1 < text.sentences.length && (text.sentences[sentence + 1]?.start ?? 0) <= event.start) sentence++
    const paragraph = text.sentences[sentence]?.paragraph ?? 0
    const place = { sentence, paragraph, spokesman: event.mention !== null && isSpokesman(text, event.mention.start) }
    if (event.pronoun === null) {
      const isLater = entries.at(-1)?.sentence === sentence && !place.spokesman
      const entry = named(text, event, place, isLater, genders, speakers)
      if (entry !== null) entries.push(entry)
    } else {
      const content = isTrailing(text, event.start, text.sentences[sentence]?.start ?? 0)
      const speech = speakers.has(event.start) || isSpeechPronoun(text, event.start)
      const others = speech
        ? spokenOf(text, people, quoted, event.start, text.sentences[sentence]?.start ?? 0, text.sentences[sentence]?.end ?? 0)
        : NOBODY
      const best = bestEntry(entries, event.pronoun, { sentence, paragraph, content, speech, spokenOf: others }, counts)
      if (best === null) continue
      if (best.who !== null) resolved.set(event.start, best.who)
      const weight = pronounWeight(text, event.start, text.sentences[sentence]?.start ?? 0)
      if (weight !== null) entries.push(entryAt(place, best.who, event.pronoun, unweighed, weight))
    }
  }
  return resolved
}

/** The person that a name or a noun brings in. */
function named(
  text: ArticleText,
  { mention, noun }: Event,
  place: Place,
  isLater: boolean,
  genders: ReadonlyMap<string, Gender>,
  speakers: ReadonlySet<number>,
): Entry | null {
  if (mention !== null) {
    const spoken = speakers.has(mention.start) ? WEIGHT.speaker : 0
    const weigh = (): number => weightOf(text, mention, isLater) + spoken
    return entryAt(place, mention, genders.get(mention.entityId) ?? null, weigh, null)
  }
  if (noun === null) return null
  const gender = noun.gender ?? (noun.who === null ? null : (genders.get(noun.who.entityId) ?? null))
  return entryAt(place, noun.who, gender, () => weightOfNoun(text, noun, isLater), null)
}

function entryAt(
  { sentence, paragraph, spokesman }: Place,
  who: Referent | null,
  gender: Gender | null,
  weigh: () => number,
  weight: number | null,
): Entry {
  return { sentence, paragraph, spokesman, who, gender, weigh, weight }
}

/** The remembered person who fits best; null when none does. */
function bestEntry(entries: readonly Entry[], gender: Gender, here: Here, counts: ReadonlyMap<string, number>): Entry | null {
  let best: Entry | null = null
  let bestScore = Number.NEGATIVE_INFINITY
  for (let index = entries.length - 1; index >= Math.max(0, entries.length - LOOK_BACK); index--) {
    const entry = entries[index]
    if (entry === undefined || here.sentence - entry.sentence > MAX_SENTENCES) break
    if (entry.gender !== null && entry.gender !== gender) continue
    const often = entry.who === null ? 0 : Math.log2(counts.get(entry.who.entityId) ?? 1)
    entry.weight ??= entry.weigh()
    const score =
      entry.weight -
      (here.sentence - entry.sentence) * WEIGHT.sentence -
      (here.paragraph - entry.paragraph) * WEIGHT.paragraph +
      (here.sentence !== entry.sentence ? 0 : here.content ? -WEIGHT.content : WEIGHT.ownSentence) -
      (entry.gender === null ? WEIGHT.unsure : 0) -
      (entry.who !== null && here.spokenOf.has(entry.who.entityId) ? WEIGHT.spokenOf : 0) +
      (here.speech && entry.spokesman ? WEIGHT.spokesman : 0) +
      often * WEIGHT.often
    if (score > bestScore) {
      bestScore = score
      best = entry
    }
  }
  return best
}

/** "Smith will lose, |he| said.": whoever the sentence names before is spoken of and does not speak. */
function isTrailing(text: ArticleText, start: number, sentenceStart: number): boolean {
  if (!/,['"”’]*\s$/.test(text.body.slice(Math.max(0, start - 4), start))) return false
  if (
    /^\W*(?:While|When|As|After|Before|If|Although|Though|Since|Because|In|At|On|For|During)\b/.test(
      text.body.slice(sentenceStart, sentenceStart + 12),
    )
  )
    return false
  return /^s?he (?:said|says|added|adds|argued|argues|noted|wrote|told|explained)\b/i.test(text.body.slice(start, start + 14))
}

/** A subject weighs most, then what stands behind a preposition, then an owner ("Smith's"). */
function weightOf(text: ArticleText, mention: Span, inSentenceBefore: boolean): number {
  const after = text.body.slice(mention.end, mention.end + 16)
  if (/^['’]/.test(after) || MODIFIED.test(after)) return inSentenceBefore ? WEIGHT.owner : WEIGHT.firstOwner
  const before = wordBefore(text.body, mention.start, 24)
  if (OBLIQUE.test(before)) return WEIGHT.object
  if (!inSentenceBefore) return WEIGHT.subject
  if (isInverted(text, mention.start)) return WEIGHT.later
  return CLAUSE_OPENS.test(before) ? WEIGHT.later : WEIGHT.object
}

/** A noun phrase weighs as a name does, as a subject a little less. */
function weightOfNoun(text: ArticleText, noun: Span, inSentenceBefore: boolean): number {
  const weight = weightOf(text, noun, inSentenceBefore)
  return weight >= WEIGHT.later ? WEIGHT.subject - 0.4 : weight
}

const unweighed = (): number => 0

/** "he" stands again for whom it stood; "|His| speech …" at a sentence's start nearly so; "him" adds nothing. */
function pronounWeight(text: ArticleText, start: number, sentenceStart: number): number | null {
  if (/^(?:he|she)\b/i.test(text.body.slice(start, start + 4))) return WEIGHT.pronoun
  return start === sentenceStart ? WEIGHT.ownerPronoun : null
}

/** Names, known noun phrases and pronouns outside quotation marks, in reading order. */
function eventsOf(text: ArticleText, people: readonly Mention[], quoted: readonly Span[], nouns: readonly NounReference[]): Event[] {
  const events: Event[] = []
  let quote = 0
  let person = 0
  let noun = 0
  for (const token of text.tokens) {
    while (quote < quoted.length && (quoted[quote]?.end ?? 0) <= token.start) quote++
    const inside = (quoted[quote]?.start ?? Number.POSITIVE_INFINITY) <= token.start
    const mention = people[person]
    const reference = nouns[noun]
    if (mention !== undefined && mention.start <= token.start) {
      person++
      if (!inside) events.push({ start: mention.start, mention, noun: null, pronoun: null })
    }
    if (reference !== undefined && reference.start <= token.start) {
      noun++
      if (!inside) events.push({ start: reference.start, mention: null, noun: reference, pronoun: null })
    }
    if (inside || token.kind !== 'word') continue
    const gender = pronounGender(token.word)
    if (gender !== null) events.push({ start: token.start, mention: null, noun: null, pronoun: gender })
  }
  return events
}
