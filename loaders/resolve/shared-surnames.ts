// Two people of one surname in one article: whom a bare "Roe" means. In: the mentions as resolved by nearness. Out: the
// same mentions, where pronouns ("Roe changed her mind", "Roe left. He …") and earlier use tell otherwise: an article
// calls one of the two by surname and the other by full name.

import type { Annotator, Mention, Reading, Span } from '../annotate/annotations.ts'
import { type Gender, genderOfGivenName } from '../annotate/names/given-names.ts'
import { genderOfTitle } from '../annotate/names/titles.ts'
import { findStretches } from '../annotate/quotes/stretches.ts'
import type { ArticleText } from '../text/article-text.ts'
import { sentenceAt } from './sentence-at.ts'

interface Bearer {
  readonly entityId: string
  readonly name: string
  readonly gender: Gender | null
}

const EVIDENCE = { ownSentence: 3, nextSentence: 1.5, bareBefore: 2, nearest: 1 }
const MAX_BEARERS = 8
const MAX_RELATIVE = 60
/** "'s mother, ", "'s late brother, the lawyer " */
const IS_RELATIVE =
  /^['’]s (?:\p{Ll}+ ){0,2}(?:wife|husband|widow|widower|partner|daughter|son|brother|sister|cousin|nephew|niece|uncle|aunt|mother|father|grand(?:son|daughter|father|mother)|stepson|stepdaughter)(?:-in-law)?,? (?:[\p{L}.-]+ ){0,4}$/u
const HE = /\b(?:he|him|his|himself)\b/i
const SHE = /\b(?:she|her|hers|herself)\b/i

/** Gives bare surnames that two people share to the one whom pronouns and earlier use tell. */
export const resolveSharedSurnames: Annotator = (reading, found) => {
  const shared = sharedSurnames(found.mentions)
  if (shared.size === 0) return {}
  const plain = withoutQuotes(reading)
  const calledSo = new Map<string, string>()
  const mentions = found.mentions.map((mention, index) => {
    const bearers = mention.kind === 'Person' ? shared.get(mention.exact) : undefined
    if (bearers === undefined) return mention
    const titled = genderOfTitle(
      /([\p{L}.]+)\s+$/u.exec(reading.text.body.slice(Math.max(0, mention.start - 20), mention.start))?.[1] ?? '',
    )
    const relative = relativeBehind(reading.text.body, found.mentions, index)
    const others = relative === null ? bearers : bearers.filter(({ entityId }) => entityId !== relative)
    const isTold = titled !== null || others.length === 0
    const best = isTold ? mention : bestBearer(reading.text, plain, mention, others, calledSo.get(mention.exact), relative !== null)
    if (!isTold) calledSo.set(mention.exact, best.entityId)
    const { start, end, exact, kind, metonym } = mention
    return { start, end, exact, kind, entityId: best.entityId, name: best.name, metonym }
  })
  return { mentions }
}

/** Surname → the persons who have it, where they are several. */
function sharedSurnames(mentions: readonly Mention[]): Map<string, Bearer[]> {
  const bearers = new Map<string, Map<string, Bearer>>()
  for (const { kind, entityId, name } of mentions) {
    if (kind !== 'Person') continue
    const words = name.split(' ')
    const surname = words.at(-1)
    if (words.length < 2 || surname === undefined) continue
    const group = bearers.get(surname) ?? new Map<string, Bearer>()
    if (group.size < MAX_BEARERS) group.set(entityId, { entityId, name, gender: genderOfGivenName(words[0] ?? '') })
    bearers.set(surname, group)
  }
  return new Map([...bearers].filter(([, group]) => group.size > 1).map(([surname, group]) => [surname, [...group.values()]]))
}

/** The body with blanks for what others say: their pronouns tell nothing here. */
function withoutQuotes({ text }: Reading): string {
  let plain = ''
  for (const { start, end } of findStretches(text)) {
    if (start < plain.length) continue
    plain += text.body.slice(plain.length, start) + ' '.repeat(end - start)
  }
  return plain + text.body.slice(plain.length)
}

function bestBearer(
  text: ArticleText,
  plain: string,
  mention: Mention,
  bearers: readonly Bearer[],
  calledSo: string | undefined,
  isRelated: boolean,
): Bearer | Mention {
  const index = sentenceAt(text, mention.start)
  const own = text.sentences[index]
  const next = text.sentences[index + 1]
  // "Roe's mother, Anna Roe, said she …": the pronoun is hers.
  const here = isRelated ? null : genderIn(plain, own === undefined ? null : { start: mention.end, end: own.end })
  const behind = isRelated ? null : genderIn(plain, next === undefined ? null : { start: next.start, end: next.end })
  let best: Bearer | Mention = mention
  let bestScore = Number.NEGATIVE_INFINITY
  for (const bearer of bearers) {
    const score =
      (bearer.entityId === mention.entityId ? EVIDENCE.nearest : 0) +
      (bearer.entityId === calledSo ? EVIDENCE.bareBefore : 0) +
      agreement(bearer, here) * EVIDENCE.ownSentence +
      agreement(bearer, behind) * EVIDENCE.nextSentence
    if (score > bestScore) {
      best = bearer
      bestScore = score
    }
  }
  return best
}

/** "|Roe|'s mother, Anna Roe,", "|Roe|'s brother, the lawyer Per Roe,": the relative, who is not the one so called. */
function relativeBehind(body: string, mentions: readonly Mention[], index: number): string | null {
  const mention = mentions[index]
  if (mention === undefined || !/^['’]s/.test(body.slice(mention.end, mention.end + 2))) return null
  for (let at = index + 1; at < mentions.length; at++) {
    const next = mentions[at]
    if (next === undefined || next.start > mention.end + MAX_RELATIVE) return null
    if (next.kind !== 'Person') continue
    return IS_RELATIVE.test(body.slice(mention.end, next.start)) ? next.entityId : null
  }
  return null
}

function agreement({ gender }: Bearer, told: Gender | null): number {
  return gender === null || told === null ? 0 : gender === told ? 1 : -1
}

/** The one gender that pronouns tell in a stretch of text. */
function genderIn(plain: string, span: Span | null): Gender | null {
  if (span === null) return null
  const text = plain.slice(span.start, span.end)
  const he = HE.test(text)
  const she = SHE.test(text)
  return he === she ? null : he ? 'male' : 'female'
}
