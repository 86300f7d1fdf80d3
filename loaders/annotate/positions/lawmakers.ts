// "Sen. ‹name›", "Representative ‹name›": lawmakers who, as the words beside them or the article show, are American sit in
// the Senate or the House of Representatives of the United States. In: the titles with the bodies found for them. Out: the
// same, these lawmakers in their chamber. Senators of other countries and of single states are left as they are.
import { AMERICA, type Held } from './bodies.ts'
import { foreigners } from './presidents.ts'
import { type TitleText, word, wordsBetween } from './title-words.ts'
import { americanNames, HOUSE, PARTIES, SENATE } from './told-at-home.ts'

/** Puts American lawmakers into their chamber: those shown to be so by the words beside them, then their colleagues. */
export function settleLawmakers(text: TitleText, titles: readonly Held[]): void {
  const lawmakers = titles.filter((held) => chamberOf(text, held) !== null)
  if (lawmakers.length === 0) return
  const foreign = foreigners(text, titles)
  const open = lawmakers.filter(({ person, bodyId }) => !foreign.has(person.mention.entityId) && isOpen(bodyId))
  const shown = new Set<string>()
  for (const held of open) if (isShown(text, held)) shown.add(held.person.mention.entityId)
  const isAmongAmericans = open.length === lawmakers.length && isAmerican(text, titles, shown.size > 0)
  for (const held of open) {
    if (shown.has(held.person.mention.entityId) || (isAmongAmericans && isCalled(text, held))) held.bodyId = chamberOf(text, held)
  }
}

const MEMBER =
  /^(?:(?:senior|junior|freshman|gop|republican|democratic|democrat|independent) )*(?:(sen\.|sens\.|senators?) |rep\.|reps\.|representatives? |congress(?:man|woman|men|women) )/

const CHAIR = /^(?:senate (?:majority|minority) (?:leader|whip)|house (?:speaker|(?:majority|minority) (?:leader|whip))) $/

/** "Republican Senator", "Congresswoman", "Senate Majority Leader", "House Speaker": the chamber; null for "state Senator", "Trade Representative", "a representative". */
function chamberOf(text: TitleText, { phrase }: Held): string | null {
  const title = wordsBetween(text, phrase.from, phrase.to)
  if (CHAIR.test(title)) return title.startsWith('senate ') ? SENATE : HOUSE
  const match = MEMBER.exec(title)
  if (match === null || word(text, phrase.phraseFrom - 1).toLowerCase() === 'state') return null
  if (match[1] !== undefined) return SENATE
  return word(text, phrase.to - 1).startsWith('representative') ? null : HOUSE
}

/** No body is known, or only "‹U.S.› Sen.", "‹Republican› Rep.", or it is a chamber of theirs. */
function isOpen(bodyId: string | null): boolean {
  return bodyId === null || bodyId === AMERICA || bodyId === SENATE || bodyId === HOUSE || PARTIES.has(bodyId)
}

/** "U.S. Sen. ‹name›", "Sen. ‹name› (R-Ariz.)", "Sen. ‹name›, Ohio Democrat", "Arizona Sen. ‹name›", "GOP Sen. ‹name›" */
function isShown(text: TitleText, { person, phrase, bodyId }: Held): boolean {
  if (bodyId !== null) return true
  if (isState(text, phrase.phraseFrom - 1) || PARTY.test(word(text, phrase.phraseFrom - 1))) return true
  for (let at = phrase.from; at < phrase.to; at++) if (PARTY.test(word(text, at))) return true
  const end = Math.max(person.to, phrase.phraseTo)
  return hasSeatBehind(text, end) || hasPartyBehind(text, end) || (/^(?:of|from)$/.test(word(text, end)) && isState(text, end + 1))
}

const PARTY = /^(?:Republicans?|Democrats?|Democratic|GOP)$/

/** A place of the United States covers the token: "|Arizona| Sen.". */
function isState(text: TitleText, at: number): boolean {
  const mention = text.mentions.at[at]?.mention
  return mention?.kind === 'Place' && mention.entityId.endsWith('-us')
}

/** "‹name› |(R-Ariz.)|", "‹name›|, D-N.Y.|", "‹name› |(D)|" */
function hasSeatBehind(text: TitleText, at: number): boolean {
  return /^[,([]$/.test(word(text, at)) && /^[RDI](?:[-–.].*)?$/.test(word(text, at + 1)) && /^[-–—.)\]]|^\p{Lu}/u.test(word(text, at + 2))
}

const LONGEST_ASIDE = 6

/** "‹name›|, South Carolina Republican|", "‹name›|, a Democrat| from ‹state›" */
function hasPartyBehind(text: TitleText, at: number): boolean {
  if (!/^[,(]$/.test(word(text, at))) return false
  for (let next = at + 1; next < at + LONGEST_ASIDE; next++) {
    if (PARTY.test(word(text, next))) return true
    if (text.tokens[next]?.kind !== 'word' || text.mentions.at[next]?.mention.kind === 'Person') return false
  }
  return false
}

/** "Sen. ‹name›" rather than "‹name›, a senator", who is told of because he is from elsewhere. */
function isCalled(text: TitleText, { phrase }: Held): boolean {
  return /^\p{Lu}/u.test(word(text, phrase.to - 1))
}

/** The article names the United States more often than any other country of senators, and a colleague, a chamber or an office of theirs. */
function isAmerican(text: TitleText, titles: readonly Held[], hasColleague: boolean): boolean {
  const { isNamed, isMost } = americanNames(text)
  return isMost && (isNamed || hasColleague || titles.some(({ bodyId }) => bodyId === AMERICA))
}
