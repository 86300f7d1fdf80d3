// "Prime Minister ‹name›" whose country no word of the title tells. In: the titles with the bodies found for them. Out: those
// of ministers whose sentence names one country alone, which the article names most: they hold their office there. America
// has no ministers and counts for nothing.
import type { Sentence } from '../../text/article-text.ts'
import type { Reading } from '../annotations.ts'
import { AMERICA, type Held, isMinister, titleOf } from './bodies.ts'
import { isNamedBefore, type TitleText, word } from './title-words.ts'

/** "Votes in ‹Ruritania› show that Prime Minister ‹name› …" in an article on Ruritania; not where another is its prime minister. */
export function settleMinisters({ text: { sentences } }: Reading, text: TitleText, titles: readonly Held[]): void {
  const open = titles.filter((held) => isOpen(text, held))
  if (open.length === 0) return
  const country = mostNamed(text)
  if (country === null) return
  const held = new Map<string, string>()
  for (const each of titles) if (each.bodyId === country) held.set(titleOf(text, each), each.person.mention.entityId)
  for (const each of open) {
    const sentence = sentences[each.sentence]
    const holder = held.get(titleOf(text, each))
    if (sentence === undefined || (holder !== undefined && holder !== each.person.mention.entityId)) continue
    if (!isAlone(text, sentence, country, each.person.to)) continue
    each.bodyId = country
    held.set(titleOf(text, each), each.person.mention.entityId)
  }
}

/** A minister whose country is not told: not "‹Lindby› first minister", who is of a part of a country. */
function isOpen(text: TitleText, held: Held): boolean {
  return held.bodyId === null && held.phrase.owned === null && isMinister(text, held) && !isNamedBefore(text, held.phrase)
}

/** The country the article names most often but for America; null where two are named as often. */
function mostNamed(text: TitleText): string | null {
  const counts = new Map<string, number>()
  for (const { mention } of text.mentions.all) {
    if (isForeign(mention)) counts.set(mention.entityId, (counts.get(mention.entityId) ?? 0) + 1)
  }
  const [first, second] = [...counts].sort((one, other) => other[1] - one[1])
  return first === undefined || first[1] === second?.[1] ? null : first[0]
}

function isForeign(mention: { readonly kind: string; readonly entityId: string }): boolean {
  return mention.kind === 'Country' && mention.entityId !== AMERICA
}

/** Whether a sentence names this country, and no other but America; not as that of who is met, behind token `behind`. */
function isAlone(text: TitleText, sentence: Sentence, country: string, behind: number): boolean {
  let isNamed = false
  for (let at = sentence.from; at < sentence.to; at++) {
    const mention = text.mentions.at[at]?.mention
    if (mention === undefined || !isForeign(mention)) continue
    // "Foreign Minister ‹name› met his ‹Ruritanian› |counterpart|" is of another country
    if (mention.entityId !== country || (at > behind && /^counterparts?$/.test(word(text, at + 1)))) return false
    isNamed = true
  }
  return isNamed
}
