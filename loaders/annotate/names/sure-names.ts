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
  const sure = new Map<string, NameClass | null>()
  for (const [index, span] of spans.entries()) {
    const nameClass = sureClass(document, span, spans[index + 1])
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

function sureClass(document: NameDocument, span: NameSpan, next: NameSpan | undefined): NameClass | null {
  const { entries, text } = document
  const isBody = entries.slice(span.from, span.to).some(({ tables }) => (tables & ORGANIZATION) !== 0)
  const isPlace = KNOWN_PLACES.has(nameOf(document, span))
  // "said Odra Lindqvist, 40, a nurse"
  if (!isBody && /^\d\d$/.test(text.words[span.to + 1] ?? '') && text.words[span.to] === ',' && text.words[span.to + 2] === ',') return 'PER'
  // "Fernleaf chair Odra Lindqvist"
  if (span.nameClass !== 'ORG' && span.nameClass !== 'LOC' && next?.nameClass === 'PER' && !isPlace) {
    const between = next.from - span.to
    if (between > 0 && between <= MOST_WORDS_BETWEEN && HEADS_OF_BODIES.test(`${text.words.slice(span.to, next.from).join(' ')} `)) return 'ORG'
  }
  const sentence = text.sentences.find(([from, to]) => from <= span.from && to >= span.to)
  if (sentence === undefined || isPlace) return null
  const setting = settingOf(entries, sentence[0], sentence[1], span.from, span.to)
  if ((setting & SETTING.life) !== 0 && !isBody) return 'PER'
  if ((setting & SETTING.body) !== 0 && span.nameClass === 'PER') return 'ORG'
  return null
}
