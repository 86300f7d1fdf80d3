// All corpora → the names tagger's two files. What is trained on, in which order, and every number that was chosen
// stands here. Deterministic: no clock, no unseeded chance.
import { join } from 'node:path'
import type { NameModel } from '../annotate/names/name-model.ts'
import { tagDocument } from '../annotate/names/tag-document.ts'
import { useWordClasses } from '../annotate/names/word-classes.ts'
import { cleanSilver } from './clean-silver.ts'
import { type TrainingOptions, train } from './perceptron.ts'
import { type CorpusTraits, type PreparedArticle, prepareArticle } from './prepare.ts'
import { readCorpus, readTagged } from './read-corpus.ts'
import { packWordClasses } from './word-classes-file.ts'
import { packModel } from './write-model.ts'

// The corpora, one a line: what they say of MISC, and whether they were tagged half by machine.
const CORPORA: readonly (readonly [file: string, traits: CorpusTraits])[] = [
  ['wikigold', { hasMisc: true, silver: false }],
  ['gum_free', { hasMisc: false, silver: false }],
  ['ewt_dev', { hasMisc: false, silver: false }],
  ['ewt_test', { hasMisc: false, silver: false }],
  ['crossner_ai', { hasMisc: true, silver: false }],
  ['crossner_literature', { hasMisc: true, silver: false }],
  ['crossner_music', { hasMisc: true, silver: false }],
  ['crossner_politics', { hasMisc: true, silver: false }],
  ['crossner_science', { hasMisc: true, silver: false }],
  ['docred', { hasMisc: true, silver: false }],
  ['uner_pud', { hasMisc: false, silver: false }],
  ['gmb', { hasMisc: true, silver: true }],
]

const WORDS = 100_000
const FEATURES = 120_000
const OPTIONS: Omit<TrainingOptions, 'votes'> = { silverEpochs: 1, epochs: 6, minCount: 3, seed: 1, blindness: 0.1, margin: 400 }
// The first readings that votes are counted from: each half of the articles is read by a model of the other half.
const FOLDS = 2
const FOLD_OPTIONS: TrainingOptions = { ...OPTIONS, epochs: 3, votes: null }

/** Trains on the corpora in a folder; gives back the bytes of each file by its name. */
export function trainNames(corpora: string, report: (line: string) => void): Record<'word-classes.bin' | 'names.bin', Uint8Array> {
  const wordClasses = packWordClasses(join(corpora, 'word-classes', 'glove-6b-100d.tsv'), WORDS)
  useWordClasses(wordClasses)
  const articles = CORPORA.flatMap(([file, traits]) => prepareCorpus(join(corpora, 'ner-train', `${file}.jsonl`), traits))
  report(`${articles.length} articles read`)
  const votes: Uint8Array[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = train(
      articles.filter((_, index) => index % FOLDS !== fold),
      FOLD_OPTIONS,
    )
    for (const [index, article] of articles.entries()) if (index % FOLDS === fold) votes[index] = tagDocument(model, article.document)
    report(`first readings ${fold + 1} of ${FOLDS}`)
  }
  const model: NameModel = train(articles, { ...OPTIONS, votes })
  return { 'word-classes.bin': wordClasses, 'names.bin': packModel(model, { features: FEATURES }) }
}

function prepareCorpus(path: string, traits: CorpusTraits): PreparedArticle[] {
  const read = readCorpus(path).map((article) => readTagged(article))
  const names = traits.silver
    ? cleanSilver(read.map(({ text, names: found }) => ({ body: text.body, names: found })))
    : read.map((article) => article.names)
  return read.map(({ text }, index) => prepareArticle(text, names[index] ?? [], traits))
}
