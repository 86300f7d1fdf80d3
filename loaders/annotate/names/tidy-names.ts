// Names as the model marked them → names with the ends they should have, and of one class throughout the article.
// In: words and spans in order. Out: spans in order. Rules, each with the phrase it was made for.
import { isGivenName } from './given-names.ts'
import { KNOWN_PLACES } from './known-places.ts'
import type { NameSpan } from './name-text.ts'
import { isTitle } from './titles.ts'

// What follows a hyphen without being part of the name before it: "Halvorsen-led", "Brandt-era".
const AFTER_HYPHEN = new Set(
  'led era style run based born free ally allied backed owned like type made aged wide bound ruled held built funded'.split(' '),
)

/** Puts right what the model gets wrong by rule. */
export function tidyNames(words: readonly string[], spans: readonly NameSpan[]): NameSpan[] {
  const surnames = surnamesIn(words, spans)
  return spans.flatMap((span) => {
    let { from, to, nameClass } = span
    // "the Hague" is a name with its article, "the United States" is not
    while (to - from > 1 && /^(?:the|a|an|of|and|in|,|-)$/.test(words[from] ?? '')) from++
    while (to - from > 1 && /^(?:'s?|,|-|of|and|the|\.)$/.test(words[to - 1] ?? '')) to--
    // "Miss Halvorsen", "Sheikh Karim"
    if (nameClass === 'PER') while (to - from > 1 && isTitle(words[from] ?? '') && !isGivenName(words[from] ?? '')) from++
    // "Park Seo-yun"
    if (nameClass === 'PER' && to - from > 1 && continuesAfterHyphen(words, to)) to += 2
    // "Brandt" where "Tomas Brandt" stands elsewhere
    const only = words[from] ?? ''
    if (to - from === 1 && nameClass !== 'PER' && surnames.has(only) && !KNOWN_PLACES.has(only)) nameClass = 'PER'
    return hasCapital(words, from, to) ? [{ from, to, nameClass }] : []
  })
}

function hasCapital(words: readonly string[], from: number, to: number): boolean {
  const first = words[from]?.charCodeAt(0) ?? 0
  return (first >= 65 && first <= 90) || /\p{Lu}/u.test(words.slice(from, to).join(''))
}

function continuesAfterHyphen(words: readonly string[], to: number): boolean {
  const next = words[to + 1] ?? ''
  return words[to] === '-' && /^\p{Ll}{2,6}$/u.test(next) && !AFTER_HYPHEN.has(next)
}

/** Last words of full names that begin with a known given name. */
function surnamesIn(words: readonly string[], spans: readonly NameSpan[]): Set<string> {
  const surnames = new Set<string>()
  for (const { from, to, nameClass } of spans) {
    if (nameClass === 'PER' && to - from > 1 && isGivenName(words[from] ?? '')) surnames.add(words[to - 1] ?? '')
  }
  return surnames
}
