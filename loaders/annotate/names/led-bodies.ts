// Bodies with who leads them before their name: "the |Lindqvist| |State Department|", "the Republican |Senate|". The tagger
// takes it all for one body, or passes over the person. In: words and names. Out: names. Rules, each with the phrase it was made for.
import { knownWhole } from './known-phrases.ts'
import { isTaken, takenBy, withAdded } from './name-spans.ts'
import type { NameSpan } from './name-text.ts'
import { isTitle } from './titles.ts'

const CHAMBERS = /^(?:House|Senate|Congress|Parliament|Cabinet)$/

/** Names by these rules. */
export function ledBodies(words: readonly string[], spans: readonly NameSpan[]): NameSpan[] {
  const leaders = leadersAmong(words, spans)
  const parts: NameSpan[] = []
  for (const span of spans)
    for (const part of majority(words, span) ?? partisan(words, span) ?? ledBy(words, span, leaders) ?? [span]) parts.push(part)
  return withAdded(parts, passedOver(words, parts, leaders))
}

/** "|House| Majority Leader": what somebody leads. */
function majority(words: readonly string[], { from, to, nameClass }: NameSpan): readonly NameSpan[] | null {
  if (nameClass !== 'ORG' || to - from < 2 || !/^(?:Majority|Minority)$/.test(words[to - 1] ?? '')) return null
  return /^(?:Leader|Whip)$/.test(words[to] ?? '') ? [{ from, to: to - 1, nameClass }] : null
}

/** "a Republican |Senate|": a chamber and who has the majority there. */
function partisan(words: readonly string[], { from, to }: NameSpan): readonly NameSpan[] | null {
  if (to - from !== 2 || !CHAMBERS.test(words[to - 1] ?? '')) return null
  return /^(?:Republican|Democratic|GOP|Conservative|Liberal|Tory)$/.test(words[from] ?? '')
    ? [{ from: from + 1, to, nameClass: 'ORG' }]
    : null
}

/** "the |Lindqvist| |State Department|", "the |Lindqvist| Administration", but not "the |Lindqvist Foundation|". */
function ledBy(words: readonly string[], span: NameSpan, leaders: ReadonlySet<string>): readonly NameSpan[] | null {
  const { from, to, nameClass } = span
  if (nameClass !== 'ORG' || to - from < 2 || !leaders.has(words[from] ?? '') || knownWhole(words, from, to) !== null) return null
  const leader: NameSpan = { from, to: from + 1, nameClass: 'PER' }
  if (to - from === 2 && words[to - 1] === 'Administration') return [leader]
  return knownWhole(words, from + 1, to)?.nameClass === 'ORG' ? [leader, { from: from + 1, to, nameClass }] : null
}

/** "in the |Lindqvist| White House": who was passed over before it. */
function passedOver(words: readonly string[], spans: readonly NameSpan[], leaders: ReadonlySet<string>): NameSpan[] {
  const added: NameSpan[] = []
  if (leaders.size === 0) return added
  const taken = takenBy(spans, words.length)
  for (let index = words.indexOf('White', 1); index > 0; index = words.indexOf('White', index + 1)) {
    if (words[index + 1] !== 'House' || !leaders.has(words[index - 1] ?? '') || isTaken(taken, index - 1, index)) continue
    added.push({ from: index - 1, to: index, nameClass: 'PER' })
  }
  return added
}

/** Surnames of the persons of the article. */
function leadersAmong(words: readonly string[], spans: readonly NameSpan[]): ReadonlySet<string> {
  const leaders = new Set<string>()
  for (const { to, nameClass } of spans) {
    const last = words[to - 1] ?? ''
    if (nameClass === 'PER' && /^\p{Lu}[\p{L}'’]{2,}$/u.test(last) && !isTitle(last) && knownWhole(words, to - 1, to) === null)
      leaders.add(last)
  }
  return leaders
}
