// "the Arizona Republican", "the Ohio senator" → the one lawmaker that its sentence and the two before name. In: the
// names, and what the article says each person is. Out: the person, or null where two could be meant, where nobody is
// known to sit in a chamber, or where party or state speak against it.

import type { Mention, Span } from '../annotate/annotations.ts'
import { is, WORD, type Words } from '../annotate/quotes/words.ts'
import type { ArticleText } from '../text/article-text.ts'
import { firstEndingAfter, type Profile, tokenAt } from './profiles.ts'
import type { Referent } from './pronouns.ts'
import { sentenceAt } from './sentence-at.ts'

const W = WORD
const PARTY = /^(?:republican|democrat)$/
const SEAT = /^(?:senator|congressman|congresswoman|lawmaker|legislator)$/
/** Words before a state: "the |freshman| Ohio Democrat". */
const BEFORE_STATE = /^(?:freshman|first-term|second-term|veteran|longtime|long-time|conservative|moderate|liberal|progressive|outspoken)$/
/** "Sen.", "chairwoman of the House Ports Committee": what only a lawmaker is. */
const CHAMBER = ['sen.', 'rep.', 'senator', 'representative', 'congressman', 'congresswoman', 'lawmaker', 'house', 'senate', 'committee']
/** Who has sat in a chamber may hold another office now, which he is then called by. */
const OTHER_OFFICE = [
  'president',
  'governor',
  'gov.',
  'ambassador',
  'secretary',
  'director',
  'nominee',
  'spokesman',
  'spokeswoman',
  'aide',
  'counsel',
]
/** "Roe (R-Ariz.)", "Roe, D-N.Y." */
const SEAT_BEHIND = /^,? ?[([]?([RD])[-–‑—.]+\s?([A-Z])/
/** "Roe, South Carolina Republican", "Roe, Ohio Democrat" */
const STATE_BEHIND = /^, ([A-Z])[a-z]+(?: [A-Z][a-z]+)? (Republican|Democrat)\b/
/** "Roe, a Democrat from Ohio", "Roe of Arizona" */
const HOME_BEHIND = /^(?:,? (?:an? )?(Republican|Democrat))?,? (?:of|from) ([A-Z])[a-z]/
const MAX_SEAT = 48
const SENTENCES_BACK = 2

/** What the article tells of a seat; the state by its first letter, which its short forms keep. */
interface Seat {
  readonly parties: ReadonlySet<string>
  readonly states: ReadonlySet<string>
}

/** A phrase that calls a lawmaker by party, chamber and state. */
interface Epithet {
  readonly head: string
  readonly state: string | null
}

/** Looks up phrases for a lawmaker among the persons named near them. */
export function createLawmakers(
  text: ArticleText,
  mentions: readonly Mention[],
  words: Words,
  profiles: () => ReadonlyMap<string, Profile>,
): (span: Span, coreEnd: number) => Referent | null {
  let seats: ReadonlyMap<string, Seat> | null = null
  return (span, coreEnd) => {
    const epithet = epithetOf(text, words, tokenAt(text, span.start), tokenAt(text, coreEnd))
    if (epithet === null) return null
    seats ??= seatsOf(text, mentions)
    const known = seats
    const near = namedNear(text, mentions, span.start)
      .map((id) => profiles().get(id))
      .filter((profile) => profile !== undefined && isLawmaker(profile, known.get(profile.who.entityId)))
      .filter((profile) => profile !== undefined && mayBe(epithet, profile, known.get(profile.who.entityId)))
    return near.length === 1 ? (near[0]?.who ?? null) : null
  }
}

/** "the |freshman| |South Carolina| |Republican|"; not "the Republican lawmaker |leading| the inquiry", "the Ohio senator, who". */
function epithetOf(text: ArticleText, words: Words, from: number, to: number): Epithet | null {
  const head = words.lower[to - 1] ?? ''
  const isParty = PARTY.test(head)
  if (
    words.lower[from] !== 'the' ||
    (!isParty && !SEAT.test(head)) ||
    /^(?:who|whose|[\p{L}-]+ing|of|from|in)$/u.test(words.lower[to] ?? '')
  )
    return null
  let at = from + 1
  while (at < to - 1 && BEFORE_STATE.test(words.lower[at] ?? '')) at++
  const state = at < to - 1 ? text.body.charAt(text.tokens[at]?.start ?? 0) : null
  for (; at < to - 1; at++) if (!is(words, at, W.capital)) return null
  if (state === null) return isParty ? { head, state: null } : null
  const kind = words.lower[to - 2] ?? ''
  return /^(?:republican|democratic|gop)$/.test(kind) ? { head, state: null } : { head, state }
}

function seatsOf(text: ArticleText, mentions: readonly Mention[]): Map<string, Seat> {
  const seats = new Map<string, { readonly parties: Set<string>; readonly states: Set<string> }>()
  for (const { kind, end, entityId } of mentions) {
    const next = text.body.charAt(end)
    if (kind !== 'Person' || (next !== ',' && next !== ' ')) continue
    const behind = text.body.slice(end, end + MAX_SEAT)
    const short = SEAT_BEHIND.exec(behind)
    const long = STATE_BEHIND.exec(behind)
    const home = HOME_BEHIND.exec(behind)
    const party = short !== null ? (short[1] === 'R' ? 'republican' : 'democrat') : (long?.[2] ?? home?.[1])?.toLowerCase()
    const state = short?.[2] ?? long?.[1] ?? home?.[2]
    if (party === undefined && state === undefined) continue
    const seat = seats.get(entityId) ?? { parties: new Set(), states: new Set() }
    if (party !== undefined) seat.parties.add(party)
    if (state !== undefined) seat.states.add(state)
    seats.set(entityId, seat)
  }
  return seats
}

/** Persons named in the sentence of `start` before it, and in the two before that, in the order they come. */
function namedNear(text: ArticleText, mentions: readonly Mention[], start: number): string[] {
  const from = text.sentences[Math.max(0, sentenceAt(text, start) - SENTENCES_BACK)]?.start ?? 0
  const near = new Set<string>()
  for (let index = firstEndingAfter(mentions, from); (mentions[index]?.start ?? start) < start; index++) {
    const mention = mentions[index]
    if (mention?.kind === 'Person') near.add(mention.entityId)
  }
  return [...near]
}

function isLawmaker({ words, heads }: Profile, seat: Seat | undefined): boolean {
  if (seat !== undefined && seat.parties.size > 0) return true
  return CHAMBER.some((word) => words.has(word)) && !OTHER_OFFICE.some((word) => heads.has(word))
}

/** Nothing the article tells speaks against it: another party, another state, the other chamber. */
function mayBe({ head, state }: Epithet, { heads, words }: Profile, seat: Seat | undefined): boolean {
  if (state !== null && seat !== undefined && seat.states.size > 0 && !seat.states.has(state)) return false
  if (PARTY.test(head)) {
    if (seat !== undefined && seat.parties.size > 0) return seat.parties.has(head)
    return head === 'republican' ? !words.has('democrat') && !words.has('democratic') : !words.has('republican') && !words.has('gop')
  }
  if (head === 'senator') return !heads.has('rep.') && !heads.has('representative') && !words.has('house')
  return !(head.startsWith('congress') && (heads.has('sen.') || heads.has('senator')))
}
