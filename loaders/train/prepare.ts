// Tagged articles → what the perceptron trains on: documents, gold labels, and which labels a word may have where the
// corpus leaves that open (a corpus without MISC does not say that "Russian" is none).
import { type NameDocument, toNameDocument } from '../annotate/names/document.ts'
import type { Knows } from '../annotate/names/known-phrases.ts'
import { CLASSES, classOf, LABEL_COUNT, labelsOf, OUTSIDE } from '../annotate/names/labels.ts'
import { charactersOf, type NameText, toNameText } from '../annotate/names/name-text.ts'
import type { ArticleText } from '../text/article-text.ts'
import type { GoldName } from './read-corpus.ts'

export interface PreparedArticle {
  readonly document: NameDocument
  readonly gold: Uint8Array
  /** For each word a bit for each label it may have; null where gold alone is right. */
  readonly allowed: Int32Array | null
  /** Silver articles were tagged half by machine. */
  readonly silver: boolean
}

export interface CorpusTraits {
  /** Whether the corpus marks MISC. */
  readonly hasMisc: boolean
  readonly silver: boolean
  /** The names of the tables that this article is read with. */
  readonly knows: Knows
}

const MISC_LABELS = labelBits((label) => label === OUTSIDE || CLASSES[classOf(label)] === 'MISC')

/** Prepares one article. */
export function prepareArticle(text: ArticleText, names: readonly GoldName[], traits: CorpusTraits): PreparedArticle {
  const nameText = toNameText(text)
  const document = toNameDocument(nameText, traits.knows)
  const gold = goldLabels(text, nameText, document, names)
  const allowed = traits.hasMisc ? null : Int32Array.from(gold, (label) => (label === OUTSIDE ? MISC_LABELS : 1 << label))
  return { document, gold, allowed, silver: traits.silver }
}

/** Labels of the names whose ends are ends of words and whose words may all be in a name. */
function goldLabels(text: ArticleText, nameText: NameText, document: NameDocument, names: readonly GoldName[]): Uint8Array {
  const startAt = new Map<number, number>()
  const endAt = new Map<number, number>()
  for (let index = 0; index < nameText.words.length; index++) {
    const { start, end } = charactersOf(text, nameText, { from: index, to: index + 1 })
    startAt.set(start, index)
    endAt.set(end, index + 1)
  }
  const gold = new Uint8Array(nameText.words.length)
  for (const { start, end, nameClass } of names) {
    const from = startAt.get(start)
    const to = endAt.get(end)
    const known = CLASSES.find((one) => one === nameClass)
    if (from === undefined || to === undefined || known === undefined) continue
    if (document.candidates.subarray(from, to).every((candidate) => candidate === 1)) gold.set(labelsOf(known, to - from), from)
  }
  return gold
}

function labelBits(holds: (label: number) => boolean): number {
  let bits = 0
  for (let label = 0; label < LABEL_COUNT; label++) if (holds(label)) bits |= 1 << label
  return bits
}
