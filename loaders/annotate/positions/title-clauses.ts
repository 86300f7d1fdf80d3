// Titles told by a verb beside a name: "‹name›, who now leads the party", "‹name› was appointed ambassador", "named ‹name›
// as minister". In: a person and its sentence; out: title phrases.
import type { Sentence } from '../../text/article-text.ts'
import type { PlacedMention } from './body-mentions.ts'
import { type TitlePhrase, titleFrom } from './title-phrase.ts'
import { tailOf } from './title-tail.ts'
import { ARTICLES, isBody, isOfThing, type TitleText, word } from './title-words.ts'
import { HOLDING_VERBS, LEAVING_VERBS, TAKING_VERBS } from './titles.ts'

/** "‹name›, who leads the delegation", "who has led ‹body› since", "who was promoted and now heads ‹body›". */
export function holding(text: TitleText, sentence: Sentence, person: PlacedMention): TitlePhrase | null {
  const relative = relativeAfter(text, person)
  if (relative === null) return null
  for (let at = relative + 1; at < Math.min(relative + 9, sentence.to); at++) {
    if (text.mentions.at[at] !== undefined || text.tokens[at]?.kind === 'mark') return null
    const verb = HOLDING_VERBS.get(word(text, at))
    if (verb === undefined) continue
    const start = at + 1
    const body = bodyOfVerb(text, sentence, start)
    if (body === null || (body.described && /^le(?:d|ads)$/.test(word(text, at)))) return null
    const still = word(text, at - 1) === 'has'
    return {
      from: at,
      to: at + 1,
      body: body.named,
      owned: body.owned,
      former: verb.former && !still,
      plural: false,
      phraseFrom: at,
      phraseTo: body.to,
    }
  }
  return null
}

interface LedBody {
  readonly named: PlacedMention
  readonly owned: null
  readonly to: number
  /** Only a country is named, and what is led is a part of it: "led the ‹country› delegation". */
  readonly described: boolean
}

const AFTER_NAME = new Set('from since until when while before after with during through into'.split(' '))

/** What is led: a name, with words that describe it before; or "its", of something named before. */
function bodyOfVerb(text: TitleText, sentence: Sentence, start: number): LedBody | null {
  let at = start
  for (let steps = 0; at < sentence.to && steps < 5; steps++, at++) {
    const placed = text.mentions.at[at]
    if (placed !== undefined) {
      if (!isBody(placed)) return null
      const next = text.mentions.at[placed.to]
      const named = next?.mention.kind === 'Organization' ? next : placed
      const described =
        named.mention.kind === 'Country' && /^\p{Ll}{4,}$/u.test(word(text, named.to)) && !AFTER_NAME.has(word(text, named.to))
      return { named, owned: null, to: named.to, described }
    }
    if (!/^\p{Ll}+$/u.test(word(text, at)) && !ARTICLES.has(word(text, at))) return null
    if (/^(?:in|on|at|from|with|by|to|for|into|through|against|and|that)$/.test(word(text, at))) return null
  }
  return null
}

function relativeAfter(text: TitleText, person: PlacedMention): number | null {
  const at = word(text, person.to) === ',' ? person.to + 1 : person.to
  return word(text, at) === 'who' ? at : null
}

const BETWEEN = /^(?:was|were|has|had|been|is|who|,|then|later|also|being|since|first|recently|briefly)$/

/** "‹name› was appointed ambassador to Kenya", "resigned as minister", "who wrote it and has since retired as envoy". */
export function takenOrLeft(text: TitleText, sentence: Sentence, person: PlacedMention): TitlePhrase | null {
  const relative = relativeAfter(text, person)
  const reach = relative === null ? 5 : 14
  for (let at = person.to; at < Math.min(person.to + reach, sentence.to); at++) {
    const verb = word(text, at).toLowerCase()
    const taking = TAKING_VERBS.has(verb)
    if (taking || LEAVING_VERBS.has(verb)) {
      const phrase = afterVerb(text, sentence, at, taking)
      if (phrase !== null || relative === null) return phrase
    } else if (relative === null ? !BETWEEN.test(verb) : at > relative && (verb === ',' || text.mentions.at[at]?.mention.kind === 'Person'))
      return null
  }
  return null
}

function afterVerb(text: TitleText, sentence: Sentence, verb: number, taking: boolean): TitlePhrase | null {
  const start = /^(?:in|down|out)$/.test(word(text, verb + 1)) ? verb + 2 : verb + 1
  const as = word(text, start) === 'as'
  if (!taking && !as) return null
  const phrase = titleFrom(text, sentence, as ? start + 1 : start)
  if (phrase === null || text.mentions.at[phrase.phraseTo]?.mention.kind === 'Person') return null
  const { from, to, body, owned, plural, phraseFrom, phraseTo } = phrase
  return { from, to, body, owned, former: phrase.former || !taking, plural, phraseFrom, phraseTo }
}

const NAMING = /^(?:named|appointed|nominated|elected|reappointed|names|appoints|naming|appointing)$/
const LONGEST_ASIDE = 8

/** "named ‹name›, the party's whip, as trade minister", "appointed ‹name› ambassador to Peru", "‹name› as ‹country› envoy". */
export function namedAs(text: TitleText, sentence: Sentence, person: PlacedMention): TitlePhrase | null {
  const isNamed = NAMING.test(word(text, person.from - 1))
  const close = closeOfAside(text, sentence, person.to)
  const as = word(text, close) === 'as'
  if (!as && !isNamed) return null
  const phrase = titleFrom(text, sentence, as ? close + 1 : person.to)
  if (phrase === null || text.mentions.at[phrase.phraseTo]?.mention.kind === 'Person') return null
  const known = isNamed || (close === person.to && (phrase.body !== null || isOfThing(text, close + 1)))
  return known ? phrase : null
}

/** The token after ", the fisheries minister," or the one given. */
function closeOfAside(text: TitleText, sentence: Sentence, at: number): number {
  if (word(text, at) !== ',') return at
  for (let end = at + 1; end < Math.min(at + LONGEST_ASIDE, sentence.to); end++) if (word(text, end) === ',') return end + 1
  return at
}

/** "the trade envoy and formerly a deputy negotiator", "president and chief executive of ‹body›": the second of two titles joined by "and". */
export function joinedTitle(text: TitleText, sentence: Sentence, first: TitlePhrase): TitlePhrase | null {
  const at = first.phraseTo
  if (word(text, at) !== 'and') return null
  const phrase = titleFrom(text, sentence, at + 1)
  if (phrase === null || text.mentions.at[phrase.phraseTo] !== undefined || tailOf(text, sentence, phrase.phraseTo).to !== phrase.phraseTo)
    return null
  return phrase.body === null && phrase.owned === null ? ofBody(phrase, first.body, first.owned) : phrase
}

/** The same title of another body. */
export function ofBody(phrase: TitlePhrase, body: PlacedMention | null, owned: number | null): TitlePhrase {
  const { from, to, former, plural, phraseFrom, phraseTo } = phrase
  return { from, to, body, owned, former, plural, phraseFrom, phraseTo }
}
