// A speaker's noun phrase → the entity it stands for, by the names found in the article and what pronouns and nominals
// refer to. Unknown stays unknown.
import type { Mention, Span } from '../annotations.ts'
import type { Clause, Phrase } from './phrases.ts'
import { phraseBefore } from './phrases.ts'
import { is, WORD } from './words.ts'

export interface Referent {
  readonly entityId: string
  readonly name: string
}

/** Whom a pronoun or a noun phrase that is no name stands for. */
export interface Coreference {
  readonly pronoun: (start: number) => Referent | null
  readonly nominal: (span: Span, coreEnd: number) => Referent | null
}

const W = WORD

/** Who the phrase is; null when the article does not say. */
export function speakerEntity(clause: Clause, phrase: Phrase, mentions: readonly Mention[], coreference: Coreference): Referent | null {
  const { text, words } = clause
  const start = text.tokens[phrase.from]?.start ?? 0
  if (is(words, phrase.from, W.subject) && phrase.to - phrase.from === 1) {
    if (!is(words, phrase.from, W.relative)) return coreference.pronoun(start)
    const antecedent = phraseBefore(
      clause,
      words.lower[phrase.from - 1] === ',' ? phrase.from - 1 : phrase.from,
      Math.max(0, phrase.from - 30),
    )
    if (antecedent === null || is(words, antecedent.from, W.relative)) return null
    return speakerEntity(clause, antecedent, mentions, coreference)
  }
  const head = headMention(clause, phrase.from, phrase.coreTo, mentions)
  if (head !== null) return head
  if (phrase.apposition !== null) {
    const person = headMention(clause, phrase.apposition[0], phrase.apposition[1], mentions, 'Person')
    if (person !== null) return person
  }
  const end = text.tokens[phrase.to - 1]?.end ?? start
  return coreference.nominal({ start, end }, text.tokens[phrase.coreTo - 1]?.end ?? end)
}

/** The name that is the head: "ministry spokesman |Per Lund|", not the owner in "Lund's office". */
function headMention(clause: Clause, from: number, to: number, mentions: readonly Mention[], kind?: Mention['kind']): Referent | null {
  const { tokens } = clause.text
  let last = to - 1
  while (last > from && is(clause.words, last, W.pronoun | W.mark | W.time)) last--
  const start = tokens[from]?.start ?? 0
  const end = tokens[last]?.end ?? 0
  let found: Mention | null = null
  for (let index = firstAt(mentions, start); index < mentions.length; index++) {
    const mention = mentions[index]
    if (mention === undefined || mention.start >= end) break
    if (mention.end < end && kind === undefined) continue
    if (kind !== undefined && mention.kind !== kind) continue
    if (found === null || mention.kind === 'Person') found = mention
    if (kind !== undefined) break
  }
  return found === null || found.kind === 'Place' ? null : { entityId: found.entityId, name: found.name }
}

/** Index of the first mention that ends after `offset`, by halving. */
export function firstAt(mentions: readonly Mention[], offset: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
