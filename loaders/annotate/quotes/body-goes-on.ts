// "…," the harbour board said. "…," it added: who "it" and "the statement" are when a body or a country has spoken shortly
// before. In: the article and its quotes with their speakers. Out: the same quotes, more of them with an entity.
import type { ArticleText } from '../../text/article-text.ts'
import type { Mention, QuoteMention, Speaker } from '../annotations.ts'
import { paragraphAt } from './stretches.ts'

const SAYS =
  /^(?:also |later |then )?(?:said|says|adds|added|noted|notes|warned|warns|wrote|writes|read|reads|continued|continues|stated|states|insisted)$/i
const NAMELESS = /^(?:it|the statement)$/i
/** Behind these "it" opens a clause; not "what |it| called", "a plan |it| said". */
const OPENS = /(?:^|[\n.,!?"”’';:—–]\s?)$/
const NEAR_PARAGRAPHS = 1
/** A speaker less sure than this only takes a stand, or is not the one who speaks. */
const SURE = 0.8

/** Gives "it said" and "the statement said" the body or country that spoke right before. */
export function bodyGoesOn(text: ArticleText, mentions: readonly Mention[], quotes: readonly QuoteMention[]): readonly QuoteMention[] {
  if (!quotes.some((quote) => isNameless(text, quote))) return quotes
  const bodies = new Set<string>()
  for (const { entityId, kind } of mentions) if (kind === 'Organization' || kind === 'Country') bodies.add(entityId)
  const bySpeaker = quotes.map((quote, at) => ({ quote, at }))
  bySpeaker.sort((a, b) => (a.quote.speaker?.start ?? 0) - (b.quote.speaker?.start ?? 0))
  const named = [...quotes]
  let last: Speaker | null = null
  for (const { quote, at } of bySpeaker) {
    let { speaker } = quote
    if (speaker === null) continue
    if (last !== null && isNameless(text, quote) && isNear(text, last, speaker) && bodies.has(last.entityId ?? '')) {
      speaker = { start: speaker.start, end: speaker.end, exact: speaker.exact, entityId: last.entityId, name: last.name }
      named[at] = spokenBy(quote, speaker)
    }
    last = quote.confidence < SURE ? null : speaker
  }
  return named
}

function isNameless({ body }: ArticleText, { speaker, cue }: QuoteMention): boolean {
  if (speaker === null || cue === null || speaker.entityId !== null || !NAMELESS.test(speaker.exact)) return false
  return SAYS.test(body.slice(cue.start, cue.end)) && OPENS.test(body.slice(Math.max(0, speaker.start - 2), speaker.start))
}

/** In the paragraph of the other, or the one behind it. */
function isNear(text: ArticleText, before: Speaker, here: Speaker): boolean {
  return paragraphAt(text, here.start) - paragraphAt(text, before.start) <= NEAR_PARAGRAPHS
}

function spokenBy({ start, end, exact, kind, cue, confidence }: QuoteMention, speaker: Speaker): QuoteMention {
  return { start, end, exact, kind, cue, speaker, confidence }
}
