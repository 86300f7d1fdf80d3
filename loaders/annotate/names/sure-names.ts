// Names whose sentence leaves no doubt what they are: in one place, and so throughout the article. In: words with their
// sentences, and names. Out: names, with the class that is sure. Rules, each with the phrase it was made for.
import type { NameDocument } from './document.ts'
import { KNOWN_PLACES } from './known-places.ts'
import { ORGANIZATION } from './lexicon.ts'
import type { NameClass, NameSpan } from './name-text.ts'
import { SETTING, settingOf } from './settings.ts'

// Who only a body has: "Fernleaf chief executive Odra Lindqvist".
const HEADS_OF_BODIES =
  /^(?:(?:founding|acting|interim|former|deputy|vice|board) )?(?:chief (?:executive|economist|operating|financial|scientist)(?: officer)?|ceo|cfo|chair|chairman|chairwoman|chairperson|(?:co-)?founder|managing director|executive director|director general|general manager|spokesperson|spokeswoman|spokesman) $/i
const MOST_WORDS_BETWEEN = 4

/** Gives names that are sure in one place that class everywhere. */
export function settleSureNames(document: NameDocument, spans: readonly NameSpan[]): NameSpan[] {
  const { sentences } = document.text
  const sure = new Map<string, NameClass | null>()
  let sentence = 0
  for (const [index, span] of spans.entries()) {
    while (span.from >= (sentences[sentence]?.[1] ?? Number.POSITIVE_INFINITY)) sentence++
    const nameClass = sureClass(document, sentences[sentence] ?? [0, 0], span, spans[index + 1])
    if (nameClass === null) continue
    const name = nameOf(document, span)
    const known = sure.get(name)
    sure.set(name, known === undefined || known === nameClass ? nameClass : null)
  }
  if (sure.size === 0) return [...spans]
  return spans.map((span) => ({ ...span, nameClass: sure.get(nameOf(document, span)) ?? span.nameClass }))
}

function nameOf({ text }: NameDocument, { from, to }: NameSpan): string {
  return to - from === 1 ? (text.words[from] ?? '') : text.words.slice(from, to).join(' ')
}

function sureClass(
  document: NameDocument,
  [from, to]: readonly [number, number],
  span: NameSpan,
  next: NameSpan | undefined,
): NameClass | null {
  const { entries, text } = document
  const { words } = text
  if (KNOWN_PLACES.has(nameOf(document, span))) return null
  const setting = settingOf(entries, from, to, span.from, span.to)
  const hasHead = entries.slice(span.from, span.to).some(({ tables }) => (tables & ORGANIZATION) !== 0)
  // "said Odra Lindqvist, 40, a nurse", "Lindqvist was born in Odra"
  const isAged = words[span.to] === ',' && /^\d\d$/.test(words[span.to + 1] ?? '') && words[span.to + 2] === ','
  if (!hasHead && (isAged || (setting & SETTING.life) !== 0)) return 'PER'
  // "Fernleaf chair Odra Lindqvist"
  const mayBeBody = span.nameClass === 'PER' || span.nameClass === 'MISC'
  if (mayBeBody && next?.nameClass === 'PER' && next.from - span.to <= MOST_WORDS_BETWEEN) {
    if (HEADS_OF_BODIES.test(`${words.slice(span.to, next.from).join(' ')} `)) return 'ORG'
  }
  // "Fernleaf, a maker of ferries"
  const isTown = document.towns[span.from] !== 0
  return (setting & SETTING.body) !== 0 && !isTown ? 'ORG' : null
}
