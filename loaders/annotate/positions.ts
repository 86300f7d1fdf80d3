// Persons and the titles that stand by their names → positions. Grammar in positions/title-phrase.ts and
// title-clauses.ts, where they are held in bodies.ts and presidents.ts, words in titles.ts; needs the mentions of persons,
// countries and organizations found before.
import type { Sentence } from '../text/article-text.ts'
import type { Annotator, PositionMention } from './annotations.ts'
import { type Held, settleBodies } from './positions/bodies.ts'
import { mentionsByToken, type PlacedMention } from './positions/body-mentions.ts'
import { settleLawmakers } from './positions/lawmakers.ts'
import { settleMinisters } from './positions/ministers.ts'
import { settlePresidents, settleUnderPresident } from './positions/presidents.ts'
import { holding, joinedTitle, namedAs, ofBody, takenOrLeft } from './positions/title-clauses.ts'
import { type TitlePhrase, titleFrom } from './positions/title-phrase.ts'
import { ARTICLES, isPossessive, type TitleText, word } from './positions/title-words.ts'
import { ABBREVIATIONS, HEADS, HOLDING_VERBS } from './positions/titles.ts'
import { titlesBefore } from './positions/titles-before.ts'

/** Finds the positions an article gives to persons. */
export const annotatePositions: Annotator = (reading, found) => {
  const { tokens, sentences } = reading.text
  const text: TitleText = { tokens, mentions: mentionsByToken(tokens, found.mentions) }
  const titles: Held[] = []
  let at = 0
  let shared: { readonly phrase: TitlePhrase; readonly until: number } | null = null
  for (const person of text.mentions.all) {
    if (person.mention.kind !== 'Person') continue
    while (at < sentences.length - 1 && (sentences[at]?.to ?? 0) <= person.from) at++
    const sentence = sentences[at]
    if (sentence === undefined || person.from < sentence.from) continue
    const from = titles.length
    for (const phrase of titlesBefore(text, sentence, person.from)) titles.push(held(person, withBodyAfter(text, person, phrase), at))
    const joined = titles.length === from ? sharedTitle(text, person, shared) : null
    if (joined !== null) titles.push(held(person, joined, at))
    for (let index = titles.length - 1; index >= from; index--) {
      const phrase = titles[index]?.phrase
      if (phrase?.plural) shared = { phrase, until: person.to }
    }
    for (const phrase of titlesAfter(text, sentence, person)) titles.push(held(person, phrase, at))
  }
  settleBodies(reading, text, titles)
  settleMinisters(reading, text, titles)
  settlePresidents(reading, text, titles)
  settleUnderPresident(text, titles)
  settleLawmakers(text, titles)
  const positions: PositionMention[] = []
  for (const each of titles) positions.push(toPosition(text, each))
  return { positions: positions.sort((one, other) => one.start - other.start) }
}

function held(person: PlacedMention, phrase: TitlePhrase, sentence: number): Held {
  return { person, phrase, sentence, bodyId: null }
}

/** "Prime Minister ‹name› of ‹country›" */
function withBodyAfter(text: TitleText, person: PlacedMention, phrase: TitlePhrase): TitlePhrase {
  if (phrase.body !== null || phrase.owned !== null || phrase.phraseTo !== person.from || word(text, person.to) !== 'of') return phrase
  const body = text.mentions.at[ARTICLES.has(word(text, person.to + 1)) ? person.to + 2 : person.to + 1]
  return body?.mention.kind === 'Country' && !isPossessive(text, body.to) ? ofBody(phrase, body, phrase.owned) : phrase
}

/** "presidents A and B": B shares A's title. */
function sharedTitle(text: TitleText, person: PlacedMention, shared: { phrase: TitlePhrase; until: number } | null): TitlePhrase | null {
  if (shared === null || person.from - shared.until > 2 || person.from <= shared.until) return null
  for (let at = shared.until; at < person.from; at++) if (!/^(?:and|,)$/.test(word(text, at))) return null
  return shared.phrase
}

/** Titles that follow a name: in apposition, in a relative clause, or taken up or left. */
function titlesAfter(text: TitleText, sentence: Sentence, person: PlacedMention): TitlePhrase[] {
  const apposed = appositive(text, sentence, person)
  const second = apposed === null ? null : joinedTitle(text, sentence, apposed)
  const told = holding(text, sentence, person) ?? takenOrLeft(text, sentence, person) ?? namedAs(text, sentence, person)
  const titles: TitlePhrase[] = []
  const isShared = apposed?.body === null && apposed.owned === null && second?.phraseFrom === second?.from
  if (apposed !== null) titles.push(isShared && second !== null ? ofBody(apposed, second.body, second.owned) : apposed)
  if (second !== null) titles.push(second)
  if (told !== null) titles.push(told)
  return titles
}

/** "‹name›, the head of the mission, …": the title must be closed, and no other name may follow it. */
function appositive(text: TitleText, sentence: Sentence, person: PlacedMention): TitlePhrase | null {
  if (!/^[,(]$/.test(word(text, person.to))) return null
  const isAged = text.tokens[person.to + 1]?.kind === 'number' && word(text, person.to + 2) === ',' // ‹name›, 45, the mayor,
  const phrase = titleFrom(text, sentence, person.to + (isAged ? 3 : 1))
  if (phrase === null || text.mentions.at[phrase.phraseTo]?.mention.kind === 'Person') return null
  return phrase.phraseTo >= sentence.to || CLOSING.test(word(text, phrase.phraseTo)) ? withOwner(text, person, phrase) : null
}

/** "‹country›'s ‹name›, the prime minister": whose person it is says whose office. */
function withOwner(text: TitleText, person: PlacedMention, phrase: TitlePhrase): TitlePhrase {
  const owner = isPossessive(text, person.from - 1) ? text.mentions.at[person.from - 2] : undefined
  const isOpen = phrase.body === null && phrase.owned === null && phrase.to === phrase.phraseTo
  return isOpen && owner?.mention.kind === 'Country' && word(text, phrase.phraseFrom) === 'the'
    ? ofBody(phrase, owner, phrase.owned)
    : phrase
}

const CLOSING = /^(?:[.,;:)—–-]|--|who|and|said|told|since|whose|until|from|when)$/

function toPosition(text: TitleText, { person, phrase, bodyId }: Held): PositionMention {
  const first = Math.min(phrase.phraseFrom, person.from)
  const last = Math.max(phrase.phraseTo, person.to) - 1
  return {
    start: text.tokens[skipArticle(text, first)]?.start ?? person.mention.start,
    end: text.tokens[last]?.end ?? person.mention.end,
    title: titleOf(text, phrase),
    personId: person.mention.entityId,
    bodyId,
    former: phrase.former,
  }
}

function skipArticle(text: TitleText, at: number): number {
  return /^(?:the|an?)$/i.test(word(text, at)) ? at + 1 : at
}

/** The title's words as written; a plural head in the singular, a verb as the title it gives. */
function titleOf(text: TitleText, phrase: TitlePhrase): string {
  const first = word(text, phrase.from)
  const verb = phrase.to - phrase.from === 1 ? HOLDING_VERBS.get(first) : undefined
  if (verb !== undefined) return verb.title
  let title = ''
  for (let at = phrase.from; at < phrase.to; at++) {
    const token = text.tokens[at]
    if (token === undefined) continue
    const glued = title === '' || text.tokens[at - 1]?.end === token.start
    const written = ABBREVIATIONS.get(token.text.toLowerCase()) ?? token.text
    title += `${glued ? '' : ' '}${phrase.plural && at === phrase.to - 1 ? singular(written) : written}`
  }
  return title
}

function singular(head: string): string {
  const base = HEADS.get(head.toLowerCase()) ?? head.toLowerCase()
  return /^\p{Lu}/u.test(head) ? base.charAt(0).toUpperCase() + base.slice(1) : base
}
