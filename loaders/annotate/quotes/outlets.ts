// "he said on CNN" in a paragraph far from any name, and "Smith told CNN" elsewhere: one interview. In: an article's quotes
// and names. Out: the same quotes; a pronoun without a name near it takes the one person who spoke to that outlet.

import { firstEndingAfter } from '../../resolve/profiles.ts'
import type { ArticleText } from '../../text/article-text.ts'
import type { Mention, QuoteMention, Span, Speaker } from '../annotations.ts'
import { genderOfGivenName } from '../names/given-names.ts'
import { paragraphAt } from './stretches.ts'

const REACH = 40
const TO_OUTLET = /^\s*(?:\S+\s+){0,4}?(?:(?:on|to|with)\s+(?:the\s+)?)?$/
const NEAR_PARAGRAPHS = 1

interface Person {
  readonly entityId: string
  readonly name: string
}

/** Gives pronoun speakers far from any name the person who, by name, spoke to the same outlet. */
export function matchOutlets(text: ArticleText, mentions: readonly Mention[], quotes: readonly QuoteMention[]): readonly QuoteMention[] {
  const organizations = mentions.filter((mention) => mention.kind === 'Organization')
  if (organizations.length === 0 || !quotes.some(isPronounSpoken)) return quotes
  const speakers = new Map<string, Person | null>()
  for (const quote of quotes) {
    const { speaker } = quote
    if (!speaker?.entityId?.startsWith('person:') || speaker.name === null || isPronounSpoken(quote) || quote.kind === 'indirect') continue
    const outlet = outletOf(text, organizations, quote)
    if (outlet === null) continue
    const known = speakers.get(outlet)
    speakers.set(
      outlet,
      known === undefined || known?.entityId === speaker.entityId ? { entityId: speaker.entityId, name: speaker.name } : null,
    )
  }
  if (speakers.size === 0) return quotes
  const matched: QuoteMention[] = []
  for (const quote of quotes) {
    const { speaker } = quote
    const who = speaker === null || !isPronounSpoken(quote) ? null : speakers.get(outletOf(text, organizations, quote) ?? '')
    const fitting = speaker !== null && who && fits(speaker.exact, who.name) && !isNamedNear(text, mentions, speaker)
    matched.push(fitting ? spokenBy(quote, speaker, who) : quote)
  }
  return matched
}

function spokenBy({ start, end, exact, kind, cue, confidence }: QuoteMention, said: Speaker, { entityId, name }: Person): QuoteMention {
  const speaker: Speaker = { start: said.start, end: said.end, exact: said.exact, entityId, name }
  return { start, end, exact, kind, cue, speaker, confidence: Math.min(confidence, 0.7) }
}

function isPronounSpoken({ kind, speaker }: QuoteMention): boolean {
  return kind !== 'indirect' && speaker !== null && /^s?he$/i.test(speaker.exact)
}

/** The organization right behind the cue: "told CNN", "said on CNN", "said in an interview with CNN". */
function outletOf(text: ArticleText, organizations: readonly Mention[], { cue }: QuoteMention): string | null {
  if (cue === null) return null
  const outlet = organizations[firstEndingAfter(organizations, cue.end)]
  if (outlet === undefined || outlet.start < cue.end || outlet.start - cue.end > REACH) return null
  const between = text.body.slice(cue.end, outlet.start)
  return /[.,;"“”\n]/.test(between) || !TO_OUTLET.test(between) ? null : outlet.entityId
}

function fits(pronoun: string, name: string): boolean {
  const gender = genderOfGivenName(name.split(' ')[0] ?? '')
  return gender === null || (gender === 'male') === /^he$/i.test(pronoun)
}

/** A person named in the pronoun's paragraph or the one before it is whom it means. */
function isNamedNear(text: ArticleText, mentions: readonly Mention[], speaker: Span): boolean {
  const from = text.paragraphs[Math.max(0, paragraphAt(text, speaker.start) - NEAR_PARAGRAPHS)]?.start ?? 0
  for (let index = firstEndingAfter(mentions, from); (mentions[index]?.start ?? speaker.start) < speaker.start; index++) {
    if (mentions[index]?.kind === 'Person') return true
  }
  return false
}
