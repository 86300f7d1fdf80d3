// A speaker's noun phrase → the entity it stands for, by the names found in the article and what pronouns and nominals
// refer to. Unknown stays unknown.

import { isBodyNoun } from '../../resolve/body-nouns.ts'
import { isNational } from '../../resolve/nominals.ts'
import { isPersonNoun } from '../../resolve/person-nouns.ts'
import { firstEndingAfter } from '../../resolve/profiles.ts'
import { sentenceAt } from '../../resolve/sentence-at.ts'
import type { Mention, Span } from '../annotations.ts'
import { isLettersBehind } from '../names/honorifics.ts'
import { documentAuthor, type Told } from './document-author.ts'
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
  /** "The Italian" → the person of that country last spoken of. */
  readonly ofNation: (span: Span, countryId: string) => Referent | null
  /** Every report of speech in the article, in order of its cue. */
  readonly told: readonly Told[]
}

const W = WORD

/** Who the phrase is; null when the article does not say. */
export function speakerEntity(clause: Clause, phrase: Phrase, mentions: readonly Mention[], coreference: Coreference): Referent | null {
  const { text, words } = clause
  const start = text.tokens[phrase.from]?.start ?? 0
  if (is(words, phrase.from, W.subject | W.pronoun) && phrase.to - phrase.from === 1) {
    if (words.lower[phrase.from] === 'it') return subjectBodyBefore(clause, mentions, start)
    if (!is(words, phrase.from, W.relative)) return coreference.pronoun(start)
    const antecedent = antecedentOf(clause, phrase.from)
    return antecedent === null ? null : speakerEntity(clause, antecedent, mentions, coreference)
  }
  const head = headMention(clause, phrase.from, phrase.coreTo, mentions) ?? nameBehindTitle(clause, phrase, mentions)
  const beside = nameBeside(clause, phrase, mentions)
  if (head !== null && (beside === null || head.entityId.startsWith('person:'))) {
    if (isOnlyPart(clause, phrase, mentions, head) || isObject(clause, phrase, mentions, head)) return null
    const national = nationalIn(clause, phrase, head, mentions)
    return national === null ? head : coreference.ofNation(national, head.entityId)
  }
  if (beside !== null) return beside
  const end = text.tokens[phrase.to - 1]?.end ?? start
  const nominal = coreference.nominal({ start, end }, text.tokens[phrase.coreTo - 1]?.end ?? end) ?? authorOf(clause, phrase, mentions)
  if (nominal !== null) return nominal
  return documentAuthor(clause, phrase, mentions, coreference.told, (speaker) => speakerEntity(clause, speaker, mentions, coreference))
}

/** "|the mayor|, who said": the phrase that a relative pronoun stands for. */
function antecedentOf(clause: Clause, relative: number): Phrase | null {
  const { words } = clause
  const end = words.lower[relative - 1] === ',' ? relative - 1 : relative
  const antecedent = phraseBefore(clause, end, Math.max(0, relative - 30))
  return antecedent === null || is(words, antecedent.from, W.relative) ? null : antecedent
}

/** "a |Ministry of Ports| spokesman": the name, longer than the phrase's core, belongs to a noun behind it. */
function isOnlyPart({ text, words }: Clause, phrase: Phrase, mentions: readonly Mention[], head: Referent): boolean {
  const mention = mentions[firstEndingAfter(mentions, text.tokens[phrase.coreTo - 1]?.start ?? 0)]
  const last = text.tokens[phrase.to - 1]
  if (mention?.entityId !== head.entityId || last === undefined || phrase.to <= phrase.coreTo) return false
  return mention.end < last.start && last.start - mention.end < MAX_NOUN && isPersonNoun(words.lower[phrase.to - 1] ?? '')
}

/** "the law firm |representing| Lund", "the rebels fighting President Lund"; not "the firm's acting head Lund". */
function isObject({ text, words }: Clause, phrase: Phrase, mentions: readonly Mention[], head: Referent): boolean {
  const mention = mentions[firstEndingAfter(mentions, text.tokens[phrase.coreTo - 1]?.start ?? 0)]
  if (mention?.entityId !== head.entityId) return false
  let at = phrase.coreTo - 1
  while (at > phrase.from && is(words, at, W.capital)) at--
  if (at < phrase.from + 2 || !PARTICIPLE.test(words.lower[at] ?? '') || NO_PARTICIPLE.test(words.lower[at] ?? '')) return false
  return !is(words, at - 1, W.possessive | W.determiner | W.mark | W.owner | W.adverb | W.preposition)
}

const PARTICIPLE = /^[a-z]{3,}ing$/
const NO_PARTICIPLE = /^(?:acting|incoming|outgoing|leading|sitting|ruling|serving|retiring|founding|managing|including)$/

/** "The Italian said", "the 34-year-old Italian said": one person, where "Italy said" and "the Italians said" are the country. */
function nationalIn({ text, words }: Clause, phrase: Phrase, head: Referent, mentions: readonly Mention[]): Span | null {
  if (words.lower[phrase.from] !== 'the') return null
  const token = text.tokens[phrase.coreTo - 1]
  const mention = mentions[firstEndingAfter(mentions, token?.start ?? 0)]
  if (token === undefined || mention === undefined || mention.entityId !== head.entityId || !isNational(mention, token)) return null
  return { start: text.tokens[phrase.from]?.start ?? 0, end: token.end }
}

/** "|The bank| will pay. It would do so soon, |it| said.": the body or country that its sentence or the one before begins with. */
function subjectBodyBefore({ text }: Clause, mentions: readonly Mention[], start: number): Referent | null {
  const last = sentenceAt(text, start)
  for (let index = last; index >= Math.max(0, last - 1); index--) {
    const sentence = text.sentences[index]
    if (sentence === undefined || sentence.paragraph !== text.sentences[last]?.paragraph) return null
    const mention = mentions[firstEndingAfter(mentions, sentence.start)]
    const lead = text.body.slice(sentence.start, mention?.start ?? sentence.start)
    if (mention === undefined || mention.start >= start || !/^(?:the )?(?:\p{Ll}+ ?,? ){0,2}$/iu.test(lead)) continue
    const behind = text.body.slice(mention.end, mention.end + 2)
    if (!/^(?:Organization|Country)$/.test(mention.kind) || /^['’]|^-/.test(behind)) continue
    return { entityId: mention.entityId, name: mention.name }
  }
  return null
}

/** "Cabinet Secretary for Health |Peter Lund|": the name ends the phrase and no preposition stands right before it. */
function nameBehindTitle(clause: Clause, phrase: Phrase, mentions: readonly Mention[]): Referent | null {
  if (phrase.to <= phrase.coreTo) return null
  const end = clause.text.tokens[beforeLetters(clause, phrase.to - 1, mentions)]?.end ?? 0
  const mention = mentions[firstEndingAfter(mentions, end - 1)]
  if (mention?.kind !== 'Person' || mention.end !== end) return null
  let at = phrase.to - 1
  while (at > phrase.from && (clause.text.tokens[at]?.start ?? 0) > mention.start) at--
  return is(clause.words, at - 1, W.capital) && !is(clause.words, at - 1, W.preposition) && is(clause.words, phrase.from, W.capital)
    ? { entityId: mention.entityId, name: mention.name }
    : null
}

/** "The mayor, |Per Lund|, said", "the consortium, |Openroad|, said", "the weekly “|Openroad|”" */
function nameBeside(clause: Clause, phrase: Phrase, mentions: readonly Mention[]): Referent | null {
  const { words } = clause
  const body = isBodyNoun(words.lower[phrase.coreTo - 1] ?? '')
  const tailed = phrase.coreTo < phrase.to && isPersonNoun(words.lower[phrase.to - 1] ?? '') // "a spokesman for the mayor, Per Lund,"
  if (phrase.apposition !== null && !tailed) {
    const from = phrase.apposition[0]
    const to = phrase.apposition[1]
    const person = namesItself(clause, from) ? headMention(clause, from, to, mentions, 'Person') : null
    if (person !== null) return person
    if (body) return headMention(clause, from, to, mentions, 'Organization')
  }
  if (!body) return null
  const mark = /^[“"„‘«,]$/.test(words.lower[phrase.to] ?? '') ? phrase.to + 1 : -1
  if (mark < 0 || !is(words, mark, W.capital)) return null
  const start = clause.text.tokens[mark]?.start ?? 0
  const mention = mentions[firstEndingAfter(mentions, start)]
  return mention?.kind === 'Organization' && mention.start === start ? { entityId: mention.entityId, name: mention.name } : null
}

/** "the mayor, |Per Lund|, said"; but not "critics, including |Per Lund|, said", "the driver, |Lund's| brother, said". */
function namesItself({ words }: Clause, from: number): boolean {
  let at = from
  while (at < from + MAX_TITLE && !(is(words, at, W.capital) && is(words, at + 1, W.capital | W.mark))) {
    if (is(words, at, W.relative | W.auxiliary | W.verb) || NOT_ITSELF.test(words.lower[at] ?? '')) return false
    at++
  }
  return !is(words, at + 1, W.possessive) && !is(words, at + 2, W.possessive)
}

const MAX_TITLE = 8
const NOT_ITSELF = /^(?:including|among|like|unlike|such|led|with|along|especially|notably|of|by|from|for)$/

const MAX_NOUN = 2
const DOCUMENT = /^(?:report|study|survey|statement|analysis|poll|audit|review|paper)$/

/** "a report by |the Open Rivers Network|", "an |Openroad| study": who wrote it says it. */
function authorOf(clause: Clause, phrase: Phrase, mentions: readonly Mention[]): Referent | null {
  const { text, words } = clause
  if (!DOCUMENT.test(words.lower[phrase.coreTo - 1] ?? '')) return null
  const behind = words.lower[phrase.coreTo] === 'by' || words.lower[phrase.coreTo] === 'from'
  const offset = behind ? (text.tokens[phrase.coreTo]?.end ?? 0) : (text.tokens[phrase.coreTo - 2]?.start ?? 0)
  const mention = mentions[firstEndingAfter(mentions, offset)]
  const reach = behind ? offset + 24 : (text.tokens[phrase.coreTo - 1]?.start ?? 0)
  if (mention === undefined || mention.start > reach || (mention.kind !== 'Organization' && !(behind && mention.kind === 'Person')))
    return null
  return { entityId: mention.entityId, name: mention.name }
}

/** "union leader |Per Lund| MSP": the last token of a phrase, or the one before where letters stand behind a person's name. */
function beforeLetters({ text: { tokens } }: Clause, last: number, mentions: readonly Mention[]): number {
  if (!isLettersBehind(tokens[last]?.text ?? '')) return last
  const end = tokens[last - 1]?.end ?? 0
  const mention = mentions[firstEndingAfter(mentions, end - 1)]
  return mention?.kind === 'Person' && mention.end === end ? last - 1 : last
}

/** The name that is the head: "ministry spokesman |Per Lund|", not the owner in "Lund's office". */
function headMention(clause: Clause, from: number, to: number, mentions: readonly Mention[], kind?: Mention['kind']): Referent | null {
  const { tokens } = clause.text
  let last = to - 1
  while (last > from && is(clause.words, last, W.pronoun | W.mark | W.time)) last--
  if (last > from) last = beforeLetters(clause, last, mentions)
  const start = tokens[from]?.start ?? 0
  const end = tokens[last]?.end ?? 0
  let found: Mention | null = null
  for (let index = firstEndingAfter(mentions, start); index < mentions.length; index++) {
    const mention = mentions[index]
    if (mention === undefined || mention.start >= end) break
    if (mention.end < end && kind === undefined) continue
    if (kind !== undefined && mention.kind !== kind) continue
    if (found === null || mention.kind === 'Person') found = mention
    if (kind !== undefined) break
  }
  return found === null || found.kind === 'Place' ? null : { entityId: found.entityId, name: found.name }
}
