// Names in their noun phrases: where the phrase begins, what governs it, and who it stands for. A title beside a name
// stands for the person; "Russian troops" for the country; "the two sides" for the last two named.

import type { Role } from '../../../src/ontology/ontology.ts'
import { isPersonNoun } from '../../resolve/person-nouns.ts'
import type { Sentence } from '../../text/article-text.ts'
import type { Participant } from '../annotations.ts'
import type { PlacedMention } from '../positions/body-mentions.ts'
import type { EventText } from './event-text.ts'
import { VERB_FORMS } from './triggers.ts'
import { BE, DETERMINERS, HAVE, OTHER_VERBS, PERSON_PRONOUNS, PREPOSITIONS, SAYING, SUBORDINATORS } from './words.ts'

/** Someone who takes part: the tokens that name them and who that is. */
export interface Party {
  readonly from: number
  readonly to: number
  readonly who: PlacedMention
}

/** The person a token's title belongs to, else the mention there. */
export function partyAt(text: EventText, at: number): PlacedMention | undefined {
  return text.bearerAt[at] ?? text.mentionAt[at]
}

/** The first token of the noun phrase around a mention, its title included. */
export function phraseStart(text: EventText, sentence: Sentence, who: PlacedMention): number {
  let at = text.titleFrom.get(who) ?? who.from
  for (let steps = 0; at > sentence.from && steps < 6; steps++) {
    const word = text.lower[at - 1] ?? ''
    const mention = text.mentionAt[at - 1]
    if (mention !== undefined) {
      // "Russian President ‹name›" goes on; "Moscow, Russia" and "the US, Russia" do not.
      if (mention.mention.kind === 'Person') break
      at = mention.from
    } else if (text.dated[at - 1] === true) break
    else if (text.tokens[at - 1]?.kind === 'mark' && word !== '-') break
    else if (word === 'that' || (isFunctionWord(word) && !DETERMINERS.has(word))) break
    else {
      at--
      if (DETERMINERS.has(word)) break
    }
  }
  return at
}

/** Words that end a noun phrase on either side. */
export function isFunctionWord(word: string): boolean {
  return (
    PREPOSITIONS.has(word) ||
    SUBORDINATORS.has(word) ||
    BE.has(word) ||
    HAVE.has(word) ||
    SAYING.has(word) ||
    FUNCTION.has(word) ||
    (VERB_FORMS.has(word) && !ALSO_NOUNS.has(word))
  )
}

const FUNCTION = new Set(
  'and or but to not will would could may might can should must did do does said also he she it they who which that'.split(' '),
)
// Verb forms that news uses as nouns or adjectives before a name.
const ALSO_NOUNS = new Set(
  'meeting fighting armed leading ruling support trade aid attack strike protest march visit call press back help united ask force fire'.split(
    ' ',
  ),
)

/** The word that governs a phrase: a preposition, a verb whose object it is, or null for a subject. */
export function governorOf(text: EventText, sentence: Sentence, start: number): string | null {
  if (start <= sentence.from) return null
  const word = text.lower[start - 1] ?? ''
  if (PREPOSITIONS.has(word) && word !== 'because') return word
  if (VERB_FORMS.has(word) || OTHER_VERBS.has(word) || /^\p{Ll}{3,}(?:ing|ed)$/u.test(word)) return SAYING.has(word) ? null : 'verb'
  return null
}

/** Can it act? Places cannot. */
export function canAct(who: PlacedMention): boolean {
  return who.mention.kind !== 'Place'
}

/** "a former ‹organization› official": acts for it no longer; "the former ‹country›" alone is a country. */
export function isOfTheFormer(text: EventText, who: PlacedMention): boolean {
  if (who.mention.kind === 'Person') return false
  const before = text.lower[who.from - 1] ?? ''
  if (!PAST.has(before) && !(RANKS.has(before) && PAST.has(text.lower[who.from - 2] ?? ''))) return false
  const next = text.tokens[who.to]?.text ?? ''
  return /^\p{Ll}{3,}$/u.test(next) && !isFunctionWord(next)
}

const PAST = new Set('former retired ex onetime'.split(' '))
const RANKS = new Set('senior top high-ranking longtime veteran'.split(' '))

const PAIR_NOUNS = new Set(
  'sides countries leaders presidents ministers nations governments neighbours neighbors allies rivals powers delegations officials diplomats foes capitals'.split(
    ' ',
  ),
)
const PEOPLE_NOUNS = new Set('leaders presidents ministers men women officials diplomats'.split(' '))

/** "the two sides", "both leaders" that end at token `end`: the last two named before them. */
export function pairBefore(text: EventText, sentence: Sentence, end: number): readonly Party[] {
  const noun = text.lower[end - 1] ?? ''
  // "between the two"
  if (
    noun === 'two' &&
    text.lower[end - 2] === 'the' &&
    text.tokens[end]?.kind !== 'number' &&
    !/^\p{Ll}{3,}s$/u.test(text.lower[end] ?? '')
  )
    return latestTwo(text, end - 2, ['Person', 'Country']).map((who) => ({ from: end - 2, to: end, who }))
  if (!PAIR_NOUNS.has(noun)) return []
  const start = end - 1 - (text.lower[end - 2] === 'foreign' || text.lower[end - 2] === 'prime' ? 1 : 0)
  if (start <= sentence.from || !/^(?:two|both)$/.test(text.lower[start - 1] ?? '')) return []
  const from = text.lower[start - 2] === 'the' ? start - 2 : start - 1
  const kinds = PEOPLE_NOUNS.has(noun) ? ['Person'] : ['Country', 'Organization']
  return latestTwo(text, from, kinds).map((who) => ({ from, to: end, who }))
}

const LOOKED_BACK_OVER = 24

function latestTwo(text: EventText, before: number, kinds: readonly string[]): readonly PlacedMention[] {
  const found: PlacedMention[] = []
  let index = mentionsBefore(text, before)
  for (const last = Math.max(0, index - LOOKED_BACK_OVER); index > last && found.length < 2; index--) {
    const placed = text.mentions[index - 1]
    if (placed === undefined || !kinds.includes(placed.mention.kind)) continue
    if (found.every((other) => other.mention.entityId !== placed.mention.entityId)) found.push(placed)
  }
  return found.length === 2 ? found.reverse() : []
}

/** How many mentions begin before a token (binary search). */
function mentionsBefore(text: EventText, token: number): number {
  let low = 0
  let high = text.mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((text.mentions[middle]?.from ?? 0) < token) low = middle + 1
    else high = middle
  }
  return low
}

/** "he", "her": the person meant. */
export function pronounAt(text: EventText, at: number): Party | null {
  const who = PERSON_PRONOUNS.has(text.lower[at] ?? '') ? personOf(text, at) : null
  return who === null ? null : { from: at, to: at + 1, who }
}

const LONGEST_NOMINAL = 5

/** "the minister" that ends at token `end`: the person to whom the article gave that office. */
export function officeBefore(text: EventText, sentence: Sentence, end: number): Party | null {
  if (!isPersonNoun(text.lower[end - 1] ?? '') || text.mentionAt[end - 1] !== undefined || text.bearerAt[end - 1] !== undefined) return null
  for (let from = end - 2; from >= Math.max(sentence.from, end - LONGEST_NOMINAL); from--) {
    if (text.lower[from] !== 'the') continue
    const first = text.tokens[from]
    const last = text.tokens[end - 1]
    const referent = first === undefined || last === undefined ? null : text.nominal(first.start, last.end)
    const who = referent === null ? null : lastNamed(text, referent.entityId, from)
    return who === null ? null : { from, to: end, who }
  }
  return null
}

/** Whom a pronoun means, as last named before it. */
export function personOf(text: EventText, at: number): PlacedMention | null {
  const referent = text.pronoun(text.tokens[at]?.start ?? -1)
  return referent === null ? null : lastNamed(text, referent.entityId, at)
}

function lastNamed(text: EventText, entityId: string, at: number): PlacedMention | null {
  for (let index = mentionsBefore(text, at) - 1; index >= 0; index--) {
    const placed = text.mentions[index]
    if (placed?.mention.entityId === entityId) return placed
  }
  return null
}

export function toParticipant(text: EventText, party: Party, role: Role): Participant {
  const start = text.tokens[party.from]?.start ?? party.who.mention.start
  const end = text.tokens[party.to - 1]?.end ?? party.who.mention.end
  return { role, start, end, exact: text.reading.text.body.slice(start, end), entityId: party.who.mention.entityId }
}
