// Credits of pictures, "Odra Lindqvist/AP Odra Lindqvist/AP", of which the tagger makes one body. In: words and names.
// Out: names, the agency and the photographer apart. Rules, each with the phrase it was made for.
import { knownWhole } from './known-phrases.ts'
import type { NameClass, NameSpan } from './name-text.ts'
import { isOrganizationWord } from './organization-words.ts'

const AGENCY = /^(?:AP|AFP|EPA|Reuters|REUTERS|Getty|Landov|LANDOV|Xinhua|Maxppp|MAXPPP|Sputnik|Corbis|POLITICO)$/
/** Who else pictures come from: no photographer's last name. */
const SOURCE = /^(?:News|Pool|Press|Agency|TV|Photo|Photos|Images|Pictures|Handout|Stringer|File|Uncredited|Post|Times|Army|Navy|Force)$/i
const MOST_WORDS = 3

/** Names by these rules. */
export function creditNames(words: readonly string[], spans: readonly NameSpan[]): NameSpan[] {
  if (!words.includes('/')) return [...spans]
  const names: NameSpan[] = []
  for (const span of spans) for (const part of behindAgency(words, span) ?? photographer(words, span) ?? [span]) names.push(part)
  return names
}

/** "/|Getty Images| |Odra Lindqvist|/AFP": the agency of one credit and who begins the next. */
function behindAgency(words: readonly string[], { from, to, nameClass }: NameSpan): readonly NameSpan[] | null {
  if (words[from - 1] !== '/' || !AGENCY.test(words[from] ?? '')) return null
  const rest = words[from + 1] === 'Images' ? from + 2 : from + 1
  if (rest >= to || (nameClass !== 'ORG' && nameClass !== 'PER')) return null
  const agency: NameSpan = { from, to: rest, nameClass: 'ORG' }
  const restClass = classOf(words, rest, to)
  const isSource = to - rest === 1 && SOURCE.test(words[rest] ?? '')
  const isHeading = restClass === 'PER' && to - rest > 1 && words[to] !== '/' // "AP |Lake Views Odra| leaves"
  return isSource || isHeading ? [agency] : [agency, { from: rest, to, nameClass: restClass }]
}

/** "|Odra Lindqvist|/AFP", taken for a body; "|Pool|/AFP", who is nobody. */
function photographer(words: readonly string[], { from, to, nameClass }: NameSpan): readonly NameSpan[] | null {
  if (nameClass === 'PER' || nameClass === 'MISC') return null
  const isPool = to - from === 1 && /^(?:Pool|POOL|Handout|Stringer)$/.test(words[from] ?? '')
  if (isPool && (words[from - 1] === '/' || words[to] === '/' || words[to] === 'via')) return []
  if (words[to] !== '/' || !AGENCY.test(words[to + 1] ?? '') || to - from < 2) return null
  return [{ from, to, nameClass: classOf(words, from, to) === 'PER' ? 'PER' : nameClass }]
}

/** Whether the words are a photographer's name or a body's. */
function classOf(words: readonly string[], from: number, to: number): NameClass {
  if (to - from > MOST_WORDS || knownWhole(words, from, to) !== null) return 'ORG'
  for (let index = from; index < to; index++) {
    const word = words[index] ?? ''
    if (!/^\p{Lu}/u.test(word) || isOrganizationWord(word) || SOURCE.test(word) || AGENCY.test(word)) return 'ORG'
  }
  return 'PER'
}
