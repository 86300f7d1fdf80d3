// A talk printed turn by turn, without quotation marks: "Odra Lindqvist: Who knew?" | "Per Lund: Nobody did.", "Q: Who knew?" |
// "A: Nobody did." In: an article as words, and its names. Out: every paragraph of such a turn with who speaks it.
import { firstEndingAfter } from '../../resolve/profiles.ts'
import type { TokenRange } from '../../text/article-text.ts'
import type { Mention, Span } from '../annotations.ts'
import { interviewed } from './interviewed.ts'
import { isTurn } from './line-labels.ts'
import type { Clause } from './phrases.ts'
import { is, WORD } from './words.ts'

/** One paragraph that somebody speaks. */
export interface Spoken extends Span {
  /** The name or the letter before the colon. */
  readonly label: Span
  readonly colon: Span
  readonly who: { readonly entityId: string; readonly name: string } | null
}

interface Turn {
  readonly paragraph: number
  /** Tokens: the label, and the colon behind it. */
  readonly from: number
  readonly colon: number
  /** Turns with the same key have the same speaker. */
  readonly key: string
  readonly who: Spoken['who']
}

/** "ODRA LINDQVIST, FORMER DEPUTY SECRETARY OF STATE:" */
const MOST_WORDS_OF_LABEL = 14
/** Paragraphs from one label to the next; a list with more between its labels is no talk. */
const MOST_APART = 8
const FEWEST_TURNS = 3
/** One turn of so many says "I" or "you" or asks: a reporter between two sounds says neither. */
const LEAST_ADDRESSING = 4
const ADDRESSING = /^(?:\?|i|me|my|you|your|we|us|our)$/

/** The paragraphs of all talks of the article, in their order. */
export function readTalks(clause: Clause, mentions: readonly Mention[]): Spoken[] {
  const turns = turnsOf(clause, mentions)
  const spoken: Spoken[] = []
  for (let first = 0, next = 1; first < turns.length; first = next, next++) {
    while (next < turns.length && (turns[next]?.paragraph ?? 0) - (turns[next - 1]?.paragraph ?? 0) <= MOST_APART) next++
    const talk = turns.slice(first, next)
    if (!isTalk(clause, talk)) continue
    const byLetter = talk.some(({ key }) => key === 'a')
    const answers = byLetter ? interviewed(clause.text, mentions, startOf(clause, talk)) : null
    if (byLetter && answers === null) continue // answers of nobody known tell nothing
    for (let at = 0; at < talk.length; at++) {
      const turn = talk[at]
      if (turn !== undefined) addParagraphs(clause, mentions, turn.key === 'a' ? { ...turn, who: answers } : turn, talk[at + 1], spoken)
    }
  }
  return spoken
}

function startOf({ text }: Clause, talk: readonly Turn[]): number {
  return text.tokens[talk[0]?.from ?? 0]?.start ?? 0
}

/** All paragraphs that a person's name or a letter opens. */
function turnsOf(clause: Clause, mentions: readonly Mention[]): Turn[] {
  const turns: Turn[] = []
  const initials = new Map<string, Turn>()
  const { paragraphs } = clause.text
  for (let paragraph = 0; paragraph < paragraphs.length; paragraph++) {
    const line = paragraphs[paragraph]
    const colon = line === undefined ? -1 : labelEnd(clause, line)
    if (line === undefined || colon < 0) continue
    const turn = turnAt(clause, mentions, paragraph, line.from, colon) ?? byInitials(clause, initials, paragraph, line.from, colon)
    if (turn === null) continue
    if (turn.who !== null) initials.set(initialsOf(turn.who.name), turn)
    turns.push(turn)
  }
  return turns
}

/** The colon behind the first words of a line; -1 where none stands near. */
function labelEnd({ words }: Clause, { from, to }: TokenRange): number {
  if (!is(words, from, WORD.capital)) return -1
  for (let at = from + 1; at < Math.min(to, from + MOST_WORDS_OF_LABEL); at++) {
    if (words.lower[at] === ':') return at
    if (/^[.?!]$/.test(words.lower[at] ?? '') && at > from + 1) return -1
  }
  return -1
}

/** "|Odra Lindqvist|:", "|Mrs. Lindqvist|:", "|ODRA LINDQVIST|, HOST:", "|A|:"; "Lindqvist told reporters:" is none. */
function turnAt(clause: Clause, mentions: readonly Mention[], paragraph: number, from: number, colon: number): Turn | null {
  const { text, words } = clause
  if (isTurn(clause, from)) return { paragraph, from, colon, key: words.lower[from]?.charAt(0) ?? '', who: null }
  const start = text.tokens[from]?.start ?? 0
  const mention = mentions[firstEndingAfter(mentions, start)]
  if (mention?.kind !== 'Person' || mention.start >= (text.tokens[colon]?.start ?? 0)) return null
  const before = text.body.slice(start, mention.start)
  const behind = text.body.slice(mention.end, text.tokens[colon]?.start ?? 0)
  if (!/^(?:\p{Lu}[\p{L}.]* ){0,3}$/u.test(before) || !/^(?:,[^\p{Ll}]+| ?\([^()]+\))? ?$/u.test(behind)) return null
  return { paragraph, from, colon, key: mention.entityId, who: { entityId: mention.entityId, name: mention.name } }
}

/** "|OL|:" in a talk that "Odra Lindqvist:" has opened. */
function byInitials(clause: Clause, initials: ReadonlyMap<string, Turn>, paragraph: number, from: number, colon: number): Turn | null {
  const named = colon === from + 1 ? initials.get(clause.text.tokens[from]?.text ?? '') : undefined
  return named === undefined ? null : { paragraph, from, colon, key: named.key, who: named.who }
}

function initialsOf(name: string): string {
  return name.replace(/(\p{L})[\p{L}.'’-]*\s*/gu, '$1')
}

/** Somebody speaks, another one, then the first again, and they say "I" and "you" or ask: no results, credits or portraits. */
function isTalk(clause: Clause, talk: readonly Turn[]): boolean {
  if (talk.length < FEWEST_TURNS || !talk.some((turn, at) => at > 1 && isAnswered(talk, at, turn))) return false
  const addressing = talk.filter((turn) => addresses(clause, turn)).length
  return addressing * LEAST_ADDRESSING >= talk.length
}

/** "|Lund|: …" | "Lindqvist: …" | "|Lund|: …" */
function isAnswered(talk: readonly Turn[], at: number, { key }: Turn): boolean {
  return talk[at - 1]?.key !== key && talk[at - 2]?.key === key
}

function addresses({ text, words }: Clause, { paragraph, colon }: Turn): boolean {
  const end = text.paragraphs[paragraph]?.to ?? colon
  for (let at = colon + 1; at < end; at++) if (ADDRESSING.test(words.lower[at] ?? '')) return true
  return false
}

/** The turn's own paragraph, and those behind it before the next turn: behind the last nobody knows where the talk ends. */
function addParagraphs(clause: Clause, mentions: readonly Mention[], turn: Turn, next: Turn | undefined, spoken: Spoken[]): void {
  const { paragraphs, tokens } = clause.text
  const label = { start: tokens[turn.from]?.start ?? 0, end: tokens[turn.colon - 1]?.end ?? 0 }
  const colon = { start: tokens[turn.colon]?.start ?? 0, end: tokens[turn.colon]?.end ?? 0 }
  for (let paragraph = turn.paragraph; paragraph < (next?.paragraph ?? turn.paragraph + 1); paragraph++) {
    const line = paragraphs[paragraph]
    if (line === undefined) return
    const from = paragraph === turn.paragraph ? turn.colon + 1 : line.from
    if (from < line.to && isMarked(clause, from)) continue
    if (paragraph > turn.paragraph && !goesOn(clause, mentions, line, turn)) return
    if (from < line.to) spoken.push({ start: tokens[from]?.start ?? 0, end: line.end, label, colon, who: turn.who })
  }
}

/** Behind a turn: "(SOUNDBITE OF MUSIC)", "Photo: …" and lines that name the speaker are no words of hers. */
function goesOn(clause: Clause, mentions: readonly Mention[], line: TokenRange, { who }: Turn): boolean {
  const { tokens } = clause.text
  if (/^[([*-]$/.test(tokens[line.from]?.text ?? '') || labelEnd(clause, line) >= 0) return false
  for (let at = firstEndingAfter(mentions, line.start); (mentions[at]?.start ?? line.end) < line.end; at++) {
    if (who !== null && mentions[at]?.entityId === who.entityId) return false
  }
  return true
}

/** What opens with a quotation mark is read by its marks. */
function isMarked({ text }: Clause, from: number): boolean {
  return /^(?:["“”„«»‘’']|``|'')/.test(text.tokens[from]?.text ?? '')
}
