// Persons and the titles that stand by their names → positions. Grammar in positions/title-phrase.ts, words in
// positions/titles.ts; needs the mentions of persons, countries and organizations found before.
import type { Sentence } from '../text/article-text.ts'
import type { Annotator, PositionMention } from './annotations.ts'
import { mentionsByToken, type PlacedMention } from './positions/body-mentions.ts'
import { type TitlePhrase, type TitleText, titleBefore, titleFrom } from './positions/title-phrase.ts'
import { HEADS, HOLDING_VERBS, LEAVING_VERBS, TAKING_VERBS } from './positions/titles.ts'

/** Finds the positions an article gives to persons. */
export const annotatePositions: Annotator = (reading, found) => {
  const text: TitleText = { tokens: reading.text.tokens, mentions: mentionsByToken(reading.text.tokens, found.mentions) }
  const positions: PositionMention[] = []
  let sentenceIndex = 0
  let shared: { readonly phrase: TitlePhrase; readonly until: number } | null = null
  for (const person of text.mentions.all) {
    if (person.mention.kind !== 'Person') continue
    const { sentences } = reading.text
    while (sentenceIndex < sentences.length - 1 && (sentences[sentenceIndex]?.to ?? 0) <= person.from) sentenceIndex++
    const sentence = sentences[sentenceIndex]
    if (sentence === undefined || person.from < sentence.from) continue
    const before: TitlePhrase | null = titleBefore(text, sentence, person.from) ?? sharedTitle(text, person, shared)
    if (before !== null) {
      positions.push(toPosition(text, person, before))
      shared = before.plural ? { phrase: before, until: person.to } : null
    }
    for (const phrase of titlesAfter(text, sentence, person)) positions.push(toPosition(text, person, phrase))
  }
  return { positions: positions.sort((one, other) => one.start - other.start) }
}

/** "presidents A and B": B shares A's title. */
function sharedTitle(text: TitleText, person: PlacedMention, shared: { phrase: TitlePhrase; until: number } | null): TitlePhrase | null {
  if (shared === null || person.from - shared.until > 2 || person.from <= shared.until) return null
  for (let at = shared.until; at < person.from; at++) if (!/^(?:and|,)$/.test(text.tokens[at]?.text ?? '')) return null
  return shared.phrase
}

/** Titles that follow a name: in apposition, in a relative clause, or taken up or left. */
function titlesAfter(text: TitleText, sentence: Sentence, person: PlacedMention): TitlePhrase[] {
  const phrases = [appositive(text, sentence, person), holding(text, sentence, person), takenOrLeft(text, sentence, person)]
  return phrases.filter((phrase) => phrase !== null)
}

/** "‹name›, the head of the mission, …": the title must be closed, and no other name may follow it. */
function appositive(text: TitleText, sentence: Sentence, person: PlacedMention): TitlePhrase | null {
  if (textAt(text, person.to) !== ',') return null
  const phrase = titleFrom(text, sentence, person.to + 1)
  if (phrase === null || text.mentions.at[phrase.phraseTo]?.mention.kind === 'Person') return null
  return phrase.phraseTo >= sentence.to || /^(?:[.,;:)—–-]|--|who|and|said|told)$/.test(textAt(text, phrase.phraseTo)) ? phrase : null
}

/** "‹name›, who leads the delegation". */
function holding(text: TitleText, sentence: Sentence, person: PlacedMention): TitlePhrase | null {
  const at = textAt(text, person.to) === ',' ? person.to + 1 : person.to
  const verb = textAt(text, at) === 'who' ? HOLDING_VERBS.get(textAt(text, at + 1)) : undefined
  if (verb === undefined || at + 2 >= sentence.to) return null
  const start = /^(?:the|an?)$/.test(textAt(text, at + 2)) ? at + 3 : at + 2
  const body = text.mentions.at[start]
  if (body === undefined || (body.mention.kind !== 'Country' && body.mention.kind !== 'Organization')) return null
  return { from: at + 1, to: at + 2, body, former: verb.former, plural: false, phraseFrom: at + 1, phraseTo: body.to }
}

/** "‹name› was appointed ambassador to Kenya", "‹name› resigned as minister". */
function takenOrLeft(text: TitleText, sentence: Sentence, person: PlacedMention): TitlePhrase | null {
  for (let at = person.to; at < Math.min(person.to + 5, sentence.to); at++) {
    const verb = textAt(text, at).toLowerCase()
    const taking = TAKING_VERBS.has(verb)
    if (!taking && !LEAVING_VERBS.has(verb)) {
      if (/^(?:was|were|has|had|been|is|who|,|then|later|also|being)$/.test(verb)) continue
      return null
    }
    let start = at + 1
    if (/^(?:in|down)$/.test(textAt(text, start))) start++
    const as = textAt(text, start) === 'as'
    if (!taking && !as) return null
    const phrase = titleFrom(text, sentence, as ? start + 1 : start)
    if (phrase === null || text.mentions.at[phrase.phraseTo]?.mention.kind === 'Person') return null
    return { ...phrase, former: phrase.former || !taking }
  }
  return null
}

function toPosition(text: TitleText, person: PlacedMention, phrase: TitlePhrase): PositionMention {
  const first = Math.min(phrase.phraseFrom, person.from)
  const last = Math.max(phrase.phraseTo, person.to) - 1
  const body = phrase.body?.mention.entityId ?? null
  return {
    start: text.tokens[skipArticle(text, first)]?.start ?? person.mention.start,
    end: text.tokens[last]?.end ?? person.mention.end,
    title: titleOf(text, phrase),
    personId: person.mention.entityId,
    bodyId: body,
    former: phrase.former,
  }
}

function skipArticle(text: TitleText, at: number): number {
  return /^(?:the|an?)$/i.test(textAt(text, at)) ? at + 1 : at
}

/** The title's words as written; a plural head in the singular, a verb as the title it gives. */
function titleOf(text: TitleText, phrase: TitlePhrase): string {
  const first = textAt(text, phrase.from)
  const verb = phrase.to - phrase.from === 1 ? HOLDING_VERBS.get(first) : undefined
  if (verb !== undefined) return verb.title
  let title = ''
  for (let at = phrase.from; at < phrase.to; at++) {
    const token = text.tokens[at]
    if (token === undefined) continue
    const glued = title === '' || text.tokens[at - 1]?.end === token.start
    title += `${glued ? '' : ' '}${phrase.plural && at === phrase.to - 1 ? singular(token.text) : token.text}`
  }
  return title
}

function singular(head: string): string {
  const base = HEADS.get(head.toLowerCase()) ?? head.toLowerCase()
  return /^\p{Lu}/u.test(head) ? base.charAt(0).toUpperCase() + base.slice(1) : base
}

function textAt(text: TitleText, at: number): string {
  return text.tokens[at]?.text ?? ''
}
