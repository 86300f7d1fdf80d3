// Nouns that name an event: "planned talks between A and B", "A's annexation of B". In: a noun trigger; out: its
// parties and status, or null where the phrase tells of no event.
import type { EventStatus } from '../../../src/ontology/ontology.ts'
import type { Sentence } from '../../text/article-text.ts'
import type { PlacedMention } from '../positions/body-mentions.ts'
import { type EventText, says } from './event-text.ts'
import { canAct, type Party, partyAt, personOf } from './noun-phrase.ts'
import { subjectBefore } from './subject.ts'
import type { Trigger } from './triggers.ts'
import { BE, DETERMINERS, FUTURE, HAVE, LEADING_STATUS, NOUN_STATUS, POSSIBLE, SAYING } from './words.ts'

export interface NounFront {
  readonly from: number
  readonly parties: readonly Party[]
  readonly places: readonly PlacedMention[]
  readonly status: EventStatus
}

const LONGEST = 7

/** What stands before the noun in its phrase, and what leads up to it. */
export function nounFront(text: EventText, sentence: Sentence, trigger: Trigger): NounFront {
  const parties: Party[] = []
  const places: PlacedMention[] = []
  let status: EventStatus | null = null
  let at = trigger.from
  for (let steps = 0; at > sentence.from && steps < LONGEST; steps++) {
    const word = text.lower[at - 1] ?? ''
    const who = partyAt(text, at - 1)
    if (who !== undefined) {
      if (!canAct(who)) places.push(who)
      else if (isAdjective(text, who, trigger)) parties.unshift({ from: text.titleFrom.get(who) ?? who.from, to: who.to, who })
      at = Math.min(text.titleFrom.get(who) ?? who.from, who.from)
      continue
    }
    status ??= NOUN_STATUS.get(word) ?? null
    if (DETERMINERS.has(word)) {
      at--
      break
    }
    if (
      text.tokens[at - 1]?.kind === 'mark' ? word !== '-' && word !== '–' : LEADING_STATUS.has(word) || SAYING.has(word) || STOPS.has(word)
    )
      break
    at--
  }
  return { from: at, parties, places, status: status ?? leadingStatus(text, sentence, at) }
}

const STOPS = new Set(
  'of in on at by with from to for and or but is was were are has have had will would that which who it he she they'.split(' '),
)

/** "Russian invasion", "Russia's invasion", "US-Russia talks"; but in "Ukraine invasion" the name is what is invaded. */
function isAdjective(text: EventText, who: PlacedMention, trigger: Trigger): boolean {
  const possessive = /^['’]s?$/.test(text.lower[who.to] ?? '')
  if (possessive || trigger.type === 'CONSULT' || trigger.type === 'COOPERATE') return true
  return who.mention.kind === 'Country' && who.mention.exact !== who.mention.name && !who.mention.metonym
}

/** "ahead of", "fears of", "warned of", "not rule out", "after" before the phrase; else whether the clause speaks of the future. */
function leadingStatus(text: EventText, sentence: Sentence, from: number): EventStatus {
  for (let at = from - 1; at >= sentence.from && at > from - 6; at--) {
    const word = text.lower[at] ?? ''
    const status = LEADING_STATUS.get(word)
    if (word === ',' || word === ';' || (says(text, at) && status !== 'hypothetical')) break
    if (status === 'denied' && /^rul/.test(word) && NOT.test(text.lower[at - 1] ?? '')) return 'hypothetical'
    if (status !== undefined) return status
    if (FUTURE.has(word)) return 'planned'
    if (POSSIBLE.has(word)) return 'hypothetical'
  }
  return 'occurred'
}

const NOT = /^(?:not|n['’]t|never)$/

const PLANNING = new Set('to set due scheduled expected planned slated supposed'.split(' '))
const CALLED_OFF = new Set('cancelled canceled postponed scrapped shelved not'.split(' '))
const TAKING_PLACE = new Set(
  'ended began opened resumed collapsed broke continued started concluded took lasted failed stalled happened held yielded produced'.split(
    ' ',
  ),
)
const FARTHEST = 24

/** What the verb after the noun phrase says: "talks … are to open", "the summit was cancelled", "the truce ended". */
export function statusAfter(text: EventText, sentence: Sentence, trigger: Trigger): EventStatus | null {
  for (let at = trigger.to; at < sentence.to && at - trigger.to < FARTHEST; at++) {
    const word = text.lower[at] ?? ''
    if (word === ';' || word === '.' || says(text, at) || /^(?:that|which|who|where|when|if|while|but)$/.test(word)) return null
    const next = text.lower[at + 1] ?? ''
    if (FUTURE.has(word)) return next === 'not' ? 'denied' : 'planned'
    if (POSSIBLE.has(word)) return 'hypothetical'
    if (TAKING_PLACE.has(word)) return 'occurred'
    if (!BE.has(word) && !HAVE.has(word)) continue
    const after = [next, text.lower[at + 2] ?? '']
    if (after.some((each) => CALLED_OFF.has(each))) return 'denied'
    if ((word === 'is' || word === 'are') && PLANNING.has(next)) return 'planned'
    return word === 'is' || word === 'are' ? (/^(?:under|continuing|ongoing)/.test(next) ? 'ongoing' : null) : 'occurred'
  }
  return null
}

/** For a meeting "with B" and no A before it: whom "his" means, or the clause's subject ("A is wary ahead of talks with B"). */
export function clauseSubject(text: EventText, sentence: Sentence, front: NounFront): readonly Party[] {
  const owner = /^(?:his|her)$/.test(text.lower[front.from] ?? '') ? personOf(text, front.from) : null
  if (owner !== null) return [{ from: front.from, to: front.from + 1, who: owner }]
  return subjectBefore(text, sentence, front.from, 'noun')
}
