// "the ministry", "the consortium" → the organization last named whose name holds that noun, or that the article called
// so beside its name: "the consortium, Transcorvo", "the group Open Valley". In: the names found. Out: a look-up by phrase.
import type { Mention, Span } from '../annotate/annotations.ts'
import { is, WORD, type Words } from '../annotate/quotes/words.ts'
import type { ArticleText } from '../text/article-text.ts'
import { bodyInFocus } from './body-in-focus.ts'
import { isBodyNoun } from './body-nouns.ts'
import { firstEndingAfter, tokenAt } from './profiles.ts'
import type { Referent } from './pronouns.ts'

const W = WORD
const COMPANY = /^(?:works|holding|holdings|lines|group|corp|inc|ltd|plc|ag|co|corporation|industries|airlines|company)\.?$/
/** What a name's own words tell besides the noun itself: a name of "Airways" is an airline's. */
const TOLD: readonly (readonly [pattern: RegExp, kind: string])[] = [
  [/\bair(?:ways|lines?)\b/i, 'airline'],
  [/bank\b/i, 'bank'],
  [/\bmotors?\b/i, 'carmaker'],
  [/\b(?:times|post|herald|gazette|tribune|guardian|chronicle)$/i, 'newspaper'],
]
const EMPTY = /^(?:same|new|german|state-owned|state|local|national|big|largest|former)$/

interface Body {
  readonly who: Referent
  readonly kinds: ReadonlySet<string>
  readonly words: ReadonlySet<string>
  readonly start: number
}

/** A look-up of definite noun phrases for organizations. */
export function createOrganizationNominals(
  text: ArticleText,
  mentions: readonly Mention[],
  words: Words,
): (span: Span, coreEnd: number) => Referent | null {
  let bodies: readonly Body[] | null = null
  return (span, coreEnd) => {
    const from = tokenAt(text, span.start)
    const to = tokenAt(text, coreEnd)
    const head = words.lower[to - 1] ?? ''
    if (!/^(?:the|this|that)$/.test(words.lower[from] ?? '') || !isBodyNoun(head)) return null
    bodies ??= bodiesOf(text, mentions, words)
    const modifiers = modifiersIn(text, mentions, words, from + 1, to - 1)
    const known = bodies
    const kindsOf = (id: string) => new Set(known.flatMap(({ who, kinds }) => (who.entityId === id ? [...kinds] : [])))
    const named = lastOf(bodies, span.start, head, modifiers) ?? bodyInFocus(text, mentions, words, span.start, head, kindsOf)
    return named === null ? null : { entityId: named.entityId, name: named.name }
  }
}

function modifiersIn(text: ArticleText, mentions: readonly Mention[], words: Words, from: number, to: number): string[] {
  const modifiers: string[] = []
  for (let at = from; at < to; at++) {
    const start = text.tokens[at]?.start ?? 0
    const mention = mentions[firstEndingAfter(mentions, start)]
    const named = mention !== undefined && mention.start <= start && mention.kind === 'Country'
    if (!named && !is(words, at, W.mark | W.possessive) && !EMPTY.test(words.lower[at] ?? '')) modifiers.push(words.lower[at] ?? '')
  }
  return modifiers
}

function lastOf(bodies: readonly Body[], start: number, head: string, modifiers: readonly string[]): Referent | null {
  const known = new Map<string, Set<string>>()
  for (const { who, kinds } of bodies) for (const kind of kinds) known.set(who.entityId, (known.get(who.entityId) ?? new Set()).add(kind))
  for (let index = bodies.length - 1; index >= 0; index--) {
    const body = bodies[index]
    if (body === undefined || body.start >= start || !known.get(body.who.entityId)?.has(head)) continue
    if (modifiers.every((word) => body.words.has(word))) return body.who
  }
  return null
}

function bodiesOf(text: ArticleText, mentions: readonly Mention[], words: Words): Body[] {
  return mentions
    .filter(({ kind }) => kind === 'Organization')
    .map((mention) => {
      const own = new Set(mention.name.toLowerCase().split(/[^\p{L}]+/u))
      const kinds = new Set([...own].filter(isBodyNoun))
      if ([...own].some((word) => COMPANY.test(word))) for (const kind of ['company', 'firm']) kinds.add(kind)
      for (const [pattern, kind] of TOLD) if (pattern.test(mention.name)) kinds.add(kind)
      const said = kindBeside(text, words, mention)
      if (said !== null) for (const kind of [said, ...(/^(?:company|firm)$/.test(said) ? ['company', 'firm'] : [])]) kinds.add(kind)
      return { who: { entityId: mention.entityId, name: mention.name }, kinds, words: new Set([...own, ...kinds]), start: mention.start }
    })
}

/** "the consortium|, X|", "the group |X|", "|X, a| regional port |operator|" */
function kindBeside(text: ArticleText, words: Words, mention: Mention): string | null {
  const from = tokenAt(text, mention.start)
  const before = /^[,„“"‘«]$/.test(words.lower[from - 1] ?? '') ? from - 2 : from - 1
  if (isBodyNoun(words.lower[before] ?? '') && !is(words, before, W.capital)) return words.lower[before] ?? null
  const to = tokenAt(text, mention.end)
  if (words.lower[to] !== ',' || !/^(?:a|an|the)$/.test(words.lower[to + 1] ?? '')) return null
  for (let at = to + 2; at < to + 8; at++) {
    if (is(words, at, W.preposition | W.mark | W.auxiliary | W.relative)) return null
    if (isBodyNoun(words.lower[at] ?? '') && !isBodyNoun(words.lower[at + 1] ?? '')) return words.lower[at] ?? null
  }
  return null
}
