// "Nestle will sell the brand. … the company said": a noun for a body whose name does not tell its kind → the one
// organization that its sentence or the one before is about. In: mentions and the noun. Out: the organization, or null
// where several are named, where another body stands between, or where the name tells another kind.

import type { Mention } from '../annotate/annotations.ts'
import { is, WORD, type Words } from '../annotate/quotes/words.ts'
import type { ArticleText } from '../text/article-text.ts'
import { firstEndingAfter, tokenAt } from './profiles.ts'
import { sentenceAt } from './sentence-at.ts'

const W = WORD
/** Nouns for one kind of body, a kind a line: an airline is a carrier, a company and a firm. */
const SAME_KIND = [
  'airline airways carrier company firm',
  'bank lender company firm',
  'newspaper paper daily weekly tabloid',
  'broadcaster network station channel',
  'company firm group giant maker manufacturer operator retailer insurer carmaker automaker conglomerate publisher',
  'organization organisation agency body group charity watchdog',
  'association federation league union alliance group body organization organisation',
  'institute foundation consultancy charity organization organisation group company firm',
  'university college school institution',
  'commission authority bureau regulator watchdog agency body',
  'fund agency lender organization organisation body',
  'council assembly body',
  'party movement front',
  'club team side',
  'bloc union alliance',
].map((line) => new Set(line.split(' ')))
/** A ministry or a court has its kind in its name. */
const TOLD_BY_NAME = /^(?:ministry|department|court|tribunal|embassy|university|senate|parliament)$/
const MAX_LEAD = 4

/** The organization in focus at `start` that the noun `head` can stand for; `kinds` tells what its name says it is. */
export function bodyInFocus(
  text: ArticleText,
  mentions: readonly Mention[],
  words: Words,
  start: number,
  head: string,
  kinds: (entityId: string) => ReadonlySet<string>,
): Mention | null {
  const sentence = sentenceAt(text, start)
  const from = text.sentences[Math.max(0, sentence - 1)]?.start ?? 0
  const near: Mention[] = []
  for (let index = firstEndingAfter(mentions, from); (mentions[index]?.start ?? start) < start; index++) {
    const mention = mentions[index]
    if (mention?.kind === 'Organization') near.push(mention)
  }
  const [first] = near
  if (first === undefined || near.some(({ entityId }) => entityId !== first.entityId)) return null
  if (!isSubject(text, words, first) || isOtherBetween(text, words, first.end, start, head)) return null
  return fitsKind(head, kinds(first.entityId)) ? first : null
}

/** "|Nestle| said", "The Swiss giant |Nestle|, which", not "|Nestle| shares", "in |Nestle|". */
function isSubject(text: ArticleText, words: Words, mention: Mention): boolean {
  const sentence = text.sentences[sentenceAt(text, mention.start)]
  const at = tokenAt(text, mention.start)
  if (sentence === undefined || at - sentence.from > MAX_LEAD) return false
  for (let index = sentence.from; index < at; index++) {
    if (is(words, index, W.preposition | W.auxiliary | W.verb | W.subject)) return false
  }
  const behind = tokenAt(text, mention.end)
  const next = words.lower[behind] ?? ''
  if (/^(?:,|\(|—|–)$/.test(next) || is(words, behind, W.auxiliary | W.verb | W.adverb)) return true
  return words.verbs[behind] !== undefined || /(?:[^e]ed|[^s]s)$/.test(next)
}

/** "Amnesty accused |the phone maker|. … the company said": another body in between may be meant. */
function isOtherBetween(text: ArticleText, words: Words, from: number, to: number, head: string): boolean {
  const last = tokenAt(text, to)
  for (let at = tokenAt(text, from); at < last; at++) {
    const noun = words.lower[at] ?? ''
    if (is(words, at, W.capital)) continue
    if (noun === head || SAME_KIND.some((kind) => kind.has(noun) && kind.has(head))) return true
  }
  return false
}

function fitsKind(head: string, kinds: ReadonlySet<string>): boolean {
  if (kinds.size === 0) return !TOLD_BY_NAME.test(head)
  return kinds.has(head) || SAME_KIND.some((kind) => kind.has(head) && [...kinds].some((one) => kind.has(one)))
}
