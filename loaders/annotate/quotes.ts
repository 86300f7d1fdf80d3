// Article with its names → quotes: what was said, by which words it is reported, and who said it. Quotation marks are
// paired first, then every stretch is attributed, then speech without marks is read from what remains.
import { createNominalResolver } from '../resolve/nominals.ts'
import { createPronounResolver } from '../resolve/pronouns.ts'
import type { Annotations, Annotator, Mention, QuoteMention, Reading, Span, Speaker } from './annotations.ts'
import { type AttributedStretch, attributeStretches } from './quotes/attribute-stretches.ts'
import { bodyGoesOn } from './quotes/body-goes-on.ts'
import type { Told } from './quotes/document-author.ts'
import { findIndirect, type IndirectSpeech, TAKEN } from './quotes/indirect.ts'
import { matchOutlets } from './quotes/outlets.ts'
import type { Clause, Phrase } from './quotes/phrases.ts'
import { type Coreference, speakerEntity } from './quotes/speaker-entity.ts'
import { findStretches } from './quotes/stretches.ts'
import { readTalks } from './quotes/talks.ts'
import { withTalks } from './quotes/with-talks.ts'
import { is, readWords, WORD } from './quotes/words.ts'

/** What a speaker's phrase needs to become a person. */
interface Scene {
  readonly clause: Clause
  readonly mentions: readonly Mention[]
  readonly coreference: Coreference
}

/** Finds direct, partial and indirect quotes with their cues and speakers. */
export const annotateQuotes: Annotator = (reading, found) => {
  const { text } = reading
  const clause: Clause = { text, words: readWords(text) }
  const stretches = findStretches(text)
  const attributed = attributeStretches(clause, stretches)
  const taken = new Uint8Array(text.tokens.length)
  for (const { kind, tokens, attribution } of attributed) {
    taken.fill(kind === 'direct' ? TAKEN.speech : TAKEN.fragment, tokens[0], tokens[1])
    if (kind === 'direct' && attribution?.cue) taken.fill(TAKEN.cue, attribution.cue[0], attribution.cue[1])
  }
  const indirect = text.sentences.flatMap((sentence) => findIndirect(clause, sentence.from, sentence.to, taken))
  const coreference = coreferenceOf(reading, found, clause, stretches, attributed, indirect)
  const scene: Scene = { clause, mentions: found.mentions, coreference }
  const quotes: QuoteMention[] = []
  for (const { span, kind, attribution } of attributed) {
    quotes.push(toQuote(scene, span, kind, attribution?.cue ?? null, attribution?.phrase ?? null, attribution?.confidence ?? 0))
  }
  for (const { from, to, cue, phrase, confidence } of indirect) {
    quotes.push(toQuote(scene, tokenSpan(clause, from, to), 'indirect', cue, phrase, confidence))
  }
  quotes.sort((a, b) => a.start - b.start || a.end - b.end)
  const told = bodyGoesOn(text, found.mentions, matchOutlets(text, found.mentions, quotes))
  return { quotes: withTalks(text.body, told, readTalks(clause, found.mentions)) }
}

function coreferenceOf(
  { text }: Reading,
  found: Annotations,
  clause: Clause,
  stretches: readonly Span[],
  attributed: readonly AttributedStretch[],
  indirect: readonly IndirectSpeech[],
): Coreference {
  const nominals = createNominalResolver(text, found, clause.words)
  const pronoun = createPronounResolver(text, found.mentions, stretches, nominals.references, speakerStarts(clause, attributed))
  return { pronoun, nominal: nominals.resolve, ofNation: nominals.ofNation, told: toldIn(attributed, indirect) }
}

/** Who is reported to have said something, in order of the cue. */
function toldIn(attributed: readonly AttributedStretch[], indirect: readonly IndirectSpeech[]): Told[] {
  const told: Told[] = []
  for (const { attribution } of attributed) {
    if (attribution?.cue && attribution.phrase) told.push({ cue: attribution.cue, phrase: attribution.phrase })
  }
  for (const { cue, phrase } of indirect) if (phrase !== null) told.push({ cue, phrase })
  return told.sort((a, b) => a.cue[0] - b.cue[0])
}

/** Where the tokens of speakers' noun phrases start: who spoke last is likelier to be "he". */
function speakerStarts(clause: Clause, attributed: readonly AttributedStretch[]): Set<number> {
  const starts = new Set<number>()
  for (const { attribution } of attributed) {
    if (!attribution?.phrase) continue
    const { from, coreTo, apposition } = attribution.phrase
    for (let at = from; at < coreTo; at++) starts.add(clause.text.tokens[at]?.start ?? -1)
    if (apposition !== null && !is(clause.words, coreTo - 1, WORD.capital)) starts.add(apposedName(clause, apposition))
  }
  return starts
}

/** "Her daughter, |Nina Orlova|, said": where the name begins with which a description goes on; -1 where none does. */
function apposedName({ text, words }: Clause, [from, to]: readonly [number, number]): number {
  return is(words, from, WORD.capital) && from < to ? (text.tokens[from]?.start ?? -1) : -1
}

function tokenSpan({ text }: Clause, from: number, to: number): Span {
  return { start: text.tokens[from]?.start ?? 0, end: text.tokens[to - 1]?.end ?? 0 }
}

function toQuote(
  { clause, mentions, coreference }: Scene,
  { start, end }: Span,
  kind: QuoteMention['kind'],
  cueTokens: readonly [number, number] | null,
  phrase: Phrase | null,
  confidence: number,
): QuoteMention {
  const { body } = clause.text
  const cue = cueTokens === null ? null : tokenSpan(clause, cueTokens[0], cueTokens[1])
  const exact = body.slice(start, end)
  if (phrase === null) return { start, end, exact, kind, cue, speaker: null, confidence: 0 }
  const at = tokenSpan(clause, phrase.from, phrase.to)
  const who = speakerEntity(clause, phrase, mentions, coreference)
  const entityId = who?.entityId ?? null
  const name = who?.name ?? null
  const speaker: Speaker = { start: at.start, end: at.end, exact: body.slice(at.start, at.end), entityId, name }
  return { start, end, exact, kind, cue, speaker, confidence }
}
