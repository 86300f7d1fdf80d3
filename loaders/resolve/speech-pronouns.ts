// "|he| said": what tells who a pronoun that speaks is. In: the article, its names and quotation marks, and the pronoun's
// start. Out: whether it speaks, whom its words name (who is only spoken of), and who speaks for another.
import type { Mention, Span } from '../annotate/annotations.ts'
import type { ArticleText } from '../text/article-text.ts'

const SPEECH =
  /^s?he (?:(?:also|later|then) )?(?:said|says|adds?|added|argue[sd]|note[sd]|wrote|told|explain(?:s|ed)|continue[sd]|insist(?:s|ed)|warn(?:s|ed)|claim(?:s|ed))\b/i
const MAX_SPEECH = 24
const MAX_GAP = 4
const ASKED =
  /^(?:When |While )?(?:asked|pressed|questioned|quizzed|speaking) (?:later |again |specifically )?(?:about|of|if|whether|why|how|what|who|when|on whether|for)\b/i
const MAX_ASKED = 40
const MAX_QUESTION = 220
/** "the mayor's |spokesman| Per Lund", "a |press secretary|, Per Lund" */
const SPOKESMAN = /\b(?:spokes(?:man|woman|person)|press secretary|communications director),? $/i
const MAX_OFFICE = 28
const INVERTED =
  /[,"”’'] (?:said|says|added|adds|argued|noted|wrote|warned|explained) (?:(?!(?:he|she|it|they|that|in|on|to|at|with|of)\b)[\p{L}-]+\.? ){0,4}$/u
const MAX_INVERTED = 60

export function isSpeechPronoun(text: ArticleText, start: number): boolean {
  return SPEECH.test(text.body.slice(start, start + MAX_SPEECH))
}

export function isSpokesman({ body }: ArticleText, start: number): boolean {
  // The last letter of those words tells of most others that they are none.
  const last = body.charAt(start - (body.charAt(start - 2) === ',' ? 3 : 2))
  return 'nryNRY'.includes(last) && SPOKESMAN.test(body.slice(Math.max(0, start - MAX_OFFICE), start))
}

/** "…, said |Per Lund|", "…," said the minister |Per Lund| */
export function isInverted(text: ArticleText, start: number): boolean {
  return INVERTED.test(text.body.slice(Math.max(0, start - MAX_INVERTED), start))
}

/** Persons named in the marks right before the pronoun ("…Roe…," |he| said), in its sentence behind it (|he| said Roe …), or in the question (Asked about Roe, |he| said). */
export function spokenOf(
  text: ArticleText,
  people: readonly Mention[],
  quoted: readonly Span[],
  start: number,
  sentenceStart: number,
  sentenceEnd: number,
): ReadonlySet<string> {
  const at = firstFrom(quoted, start)
  const before = quoted[at - 1]
  const from = before !== undefined && isBeside(text, before.end, start) ? before.start : (askedFrom(text, sentenceStart, start) ?? start)
  const after = quoted[at]
  const to = Math.max(sentenceEnd, after !== undefined && isBeside(text, sentenceEnd, after.start) ? after.end : 0)
  const named = new Set<string>()
  for (let index = firstFrom(people, from); (people[index]?.start ?? to) < to; index++) named.add(people[index]?.entityId ?? '')
  return named
}

/** "|Asked about Roe|, he said", "|Pressed on whether Roe would go|, he said": where the question begins; null when none does. */
function askedFrom({ body }: ArticleText, sentenceStart: number, start: number): number | null {
  return start - sentenceStart <= MAX_QUESTION && ASKED.test(body.slice(sentenceStart, sentenceStart + MAX_ASKED)) ? sentenceStart : null
}

/** Nothing but marks between. */
function isBeside({ body }: ArticleText, from: number, to: number): boolean {
  return to - from <= MAX_GAP && !/[\p{L}\p{N}\n]/u.test(body.slice(from, to))
}

/** Index of the first span that starts at or after `offset`, by halving. */
function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
