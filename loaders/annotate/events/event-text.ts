// The article as the grammar of events reads it: lower-cased tokens, mentions and titles by token, what stands inside
// quotation marks, and the entities seen so far for pronouns and "the two sides".
import { createNominalResolver, type Nominals } from '../../resolve/nominals.ts'
import { createPronounResolver, type Referent } from '../../resolve/pronouns.ts'
import type { Sentence, Token } from '../../text/article-text.ts'
import type { Annotations, DateMention, Reading, Span } from '../annotations.ts'
import { mentionsByToken, type PlacedMention } from '../positions/body-mentions.ts'
import { readWords } from '../quotes/words.ts'
import { SAYING } from './words.ts'

export interface EventText {
  readonly reading: Reading
  readonly tokens: readonly Token[]
  readonly lower: readonly string[]
  readonly sentences: readonly Sentence[]
  readonly mentionAt: readonly (PlacedMention | undefined)[]
  readonly mentions: readonly PlacedMention[]
  /** For tokens of a title: the person who bears it. */
  readonly bearerAt: readonly (PlacedMention | undefined)[]
  /** For a person with a title before the name: the title's first token. */
  readonly titleFrom: ReadonlyMap<PlacedMention, number>
  /** Tokens inside a direct or partial quote. */
  readonly quoted: readonly (boolean | undefined)[]
  readonly dates: readonly DateMention[]
  /** Who the pronoun that begins at an offset stands for. */
  readonly pronoun: (start: number) => Referent | null
  /** Who a noun phrase stands for: "the minister". */
  readonly nominal: (start: number, end: number) => Referent | null
  /** Tokens of a date expression. */
  readonly dated: readonly (boolean | undefined)[]
}

/** Prepares an article and what was found in it. */
export function readEventText(reading: Reading, found: Annotations): EventText {
  const { tokens, sentences } = reading.text
  const placed = mentionsByToken(tokens, found.mentions, (from, to) => !isCompound(tokens, from, to))
  const { bearerAt, titleFrom } = titles(tokens, found, placed.all)
  // Read when first asked: few articles need them for their events.
  let read: Nominals | null = null
  const nominals = () => {
    read ??= createNominalResolver(reading.text, found, readWords(reading.text))
    return read
  }
  const spoken: Span[] = []
  for (const quote of found.quotes) if (quote.kind !== 'indirect') spoken.push(quote)
  return {
    reading,
    tokens,
    lower: readWords(reading.text).lower,
    sentences,
    mentionAt: placed.at,
    mentions: placed.all,
    bearerAt,
    titleFrom,
    quoted: covered(tokens, spoken),
    pronoun: createPronounResolver(reading.text, found.mentions, spoken),
    nominal: (start, end) => nominals().resolve({ start, end }, end),
    dates: found.dates,
    dated: covered(tokens, found.dates),
  }
}

const COMPOUNDS = new Set(
  'friendly backed born based made style era brokered held controlled occupied speaking trained funded sponsored mediated owned educated registered flagged bound wide linked aligned allied affiliated inspired leaning produced built supplied imposed drafted'.split(
    ' ',
  ),
)

/** "‹country›-backed rebels", "ex-‹country›": the name only describes another. */
function isCompound(tokens: readonly Token[], from: number, to: number): boolean {
  const glued = (at: number) =>
    tokens[at]?.text === '-' && tokens[at - 1]?.end === tokens[at]?.start && tokens[at]?.end === tokens[at + 1]?.start
  if (glued(to) && COMPOUNDS.has(tokens[to + 1]?.text ?? '')) return true
  return glued(from - 1) && /^(?:ex|anti|pro|non|post|pre)$/i.test(tokens[from - 2]?.text ?? '')
}

function titles(
  tokens: readonly Token[],
  found: Annotations,
  mentions: readonly PlacedMention[],
): Pick<EventText, 'bearerAt' | 'titleFrom'> {
  const bearerAt: (PlacedMention | undefined)[] = new Array(tokens.length)
  const titleFrom = new Map<PlacedMention, number>()
  let next = 0
  for (const position of found.positions) {
    while (next > 0 && (mentions[next - 1]?.mention.end ?? 0) > position.start) next--
    while ((mentions[next]?.mention.end ?? Number.POSITIVE_INFINITY) <= position.start) next++
    let at = next
    while (
      at < mentions.length &&
      (mentions[at]?.mention.start ?? 0) < position.end &&
      mentions[at]?.mention.entityId !== position.personId
    )
      at++
    const bearer = mentions[at]
    if (bearer === undefined || bearer.mention.start >= position.end) continue
    let from = bearer.from
    while (from > 0 && (tokens[from - 1]?.start ?? -1) >= position.start) bearerAt[--from] = bearer
    for (let to = bearer.to; (tokens[to]?.end ?? Number.POSITIVE_INFINITY) <= position.end; to++) bearerAt[to] = bearer
    if (from < bearer.from) titleFrom.set(bearer, from)
  }
  return { bearerAt, titleFrom }
}

/** For each token whether one of the spans, which are sorted by start, covers it. */
function covered(tokens: readonly Token[], spans: readonly Span[]): (boolean | undefined)[] {
  const marks: (boolean | undefined)[] = new Array(tokens.length)
  let at = 0
  for (const span of spans) {
    while (at > 0 && (tokens[at - 1]?.end ?? 0) > span.start) at--
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= span.start) at++
    for (; at < tokens.length && (tokens[at]?.start ?? 0) < span.end; at++) marks[at] = true
  }
  return marks
}

/** Whether a verb of saying stands there; in "the United ‹States›" none does. */
export function says(text: EventText, at: number): boolean {
  return SAYING.has(text.lower[at] ?? '') && text.mentionAt[at] === undefined
}
