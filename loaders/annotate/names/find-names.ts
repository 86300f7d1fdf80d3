// The names of an article, found once and read by the annotators of people, organizations and places.
// In: ArticleText. Out: spans of characters with their class.
import type { ArticleText } from '../../text/article-text.ts'
import type { Span } from '../annotations.ts'
import { explainAcronyms } from './acronyms.ts'
import { agreeOnNames } from './agree.ts'
import { cutNames } from './cut-names.ts'
import { addDatelines } from './datelines.ts'
import { toNameDocument } from './document.ts'
import { withoutHonorifics } from './honorifics.ts'
import { addHyphenated } from './hyphenated.ts'
import { ledBodies } from './led-bodies.ts'
import { loneSurnames } from './lone-surnames.ts'
import { monthSurnames } from './month-surnames.ts'
import { settleKinds } from './name-kinds.ts'
import { charactersOf, type NameClass, type NameSpan, type NameText, toNameText } from './name-text.ts'
import { withoutPageWords } from './page-words.ts'
import { partNames } from './part-names.ts'
import { creditNames } from './picture-credits.ts'
import { wholeSaints } from './saints.ts'
import { shippedScorer } from './scorer.ts'
import { speakerLabels } from './speaker-labels.ts'
import { addStates } from './state-names.ts'
import { settleSureNames } from './sure-names.ts'
import { spansOf, tagDocument } from './tag-document.ts'
import { withoutThings } from './thing-names.ts'
import { tidyNames } from './tidy-names.ts'
import { wholeNames } from './whole-names.ts'

export interface Name extends Span {
  readonly nameClass: NameClass
}

const found = new WeakMap<ArticleText, readonly Name[]>()

/** The names of a text, sorted by start, without overlap. The same text is tagged once. */
export function findNames(text: ArticleText): readonly Name[] {
  const known = found.get(text)
  if (known !== undefined) return known
  const nameText = toNameText(text)
  const names: Name[] = []
  for (const span of nameSpans(nameText)) {
    const { start, end } = charactersOf(text, nameText, span)
    for (const name of partNames(text.body, { start, end, nameClass: span.nameClass })) names.push(name)
  }
  found.set(text, names)
  return names
}

/** The names of a text, in words: as the model marks them, then put right step by step. */
export function nameSpans(text: NameText): NameSpan[] {
  const { words } = text
  const document = toNameDocument(text)
  let names = spansOf(tagDocument(shippedScorer(), document))
  names = tidyNames(words, names)
  names = wholeNames(text, names)
  names = settleSureNames(document, names)
  names = wholeSaints(words, names)
  names = creditNames(words, names)
  names = cutNames(words, names)
  names = monthSurnames(words, names)
  names = ledBodies(words, names)
  names = settleKinds(words, names)
  names = agreeOnNames(words, names)
  names = explainAcronyms(words, names)
  names = addHyphenated(words, names)
  names = withoutPageWords(words, names)
  names = withoutThings(words, names)
  names = withoutHonorifics(words, names)
  names = loneSurnames(words, names)
  names = speakerLabels(text, names)
  names = addDatelines(text, names)
  return addStates(words, names)
}
