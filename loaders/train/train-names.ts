// All corpora → the names tagger's two files. What is trained on, in which order, and every number that was chosen
// stands here. Deterministic: no clock, no unseeded chance.
import { join } from 'node:path'
import { hashText } from '../annotate/names/hash.ts'
import type { Knows } from '../annotate/names/known-phrases.ts'
import type { NameModel } from '../annotate/names/name-model.ts'
import { tagDocument } from '../annotate/names/tag-document.ts'
import { useWordClasses } from '../annotate/names/word-classes.ts'
import { makeRoomForWords } from '../text/words.ts'
import { cleanSilver } from './clean-silver.ts'
import { type TrainingOptions, toTrainingSet, train } from './perceptron.ts'
import { plainScorer } from './plain-scorer.ts'
import { type PreparedArticle, prepareArticle } from './prepare.ts'
import { joinArticle, readCorpus, readTagged } from './read-corpus.ts'
import { packWordClasses } from './word-classes-file.ts'
import { packModel } from './write-model.ts'

// The corpora tagged by hand, one a line, and whether they mark MISC.
const CORPORA: readonly (readonly [file: string, hasMisc: boolean])[] = [
  ['wikigold', true],
  ['gum_free', false],
  ['ewt_dev', false],
  ['ewt_test', false],
  ['crossner_ai', true],
  ['crossner_literature', true],
  ['crossner_music', true],
  ['crossner_politics', true],
  ['crossner_science', true],
  ['docred', true],
  ['uner_pud', false],
]

// Tagged half by machine: a fifth of it is trained on like the others, the rest comes first and is not averaged.
const SILVER = 'gmb'
const SILVER_AS_GOLD = 0.2

// So many of the names that the tables know are forgotten in an article: most names in the news stand in no table, and a
// model that could lean on them would learn less from what stands around a name.
const FORGOTTEN = 0.6

const WORDS = 120_000
const FEATURES = 100_000
const OPTIONS: TrainingOptions = { silverEpochs: 1, epochs: 7, seed: 1, blindness: 0.1, margin: 400 }
// Features seen fewer times are left out.
const MIN_COUNT = 3
// The shipped weights are the mean of models that met the articles in different orders: one alone may be half a point
// better or worse by chance.
const SEEDS = [1, 2, 3]
// The first readings that votes are counted from: each half of the articles is read by a model of the other half.
const FOLDS = 2
const FOLD_OPTIONS: TrainingOptions = { ...OPTIONS, epochs: 3 }

/** Trains on the corpora in a folder; gives back the bytes of each file by its name. */
export function trainNames(corpora: string, report: (line: string) => void): Record<'word-classes.bin' | 'names.bin', Uint8Array> {
  const wordClasses = packWordClasses(join(corpora, 'word-classes', 'glove-6b-100d.tsv'), WORDS)
  useWordClasses(wordClasses)
  const articles = [
    ...CORPORA.flatMap(([file, hasMisc]) => prepareHand(join(corpora, 'ner-train', `${file}.jsonl`), hasMisc)),
    ...prepareSilver(join(corpora, 'ner-train', `${SILVER}.jsonl`)),
  ]
  report(`${articles.length} articles read`)
  const set = toTrainingSet(articles, firstReadings(articles, report), MIN_COUNT)
  const models = SEEDS.map((seed) => {
    const model = train(set, { ...OPTIONS, seed })
    report(`trained ${seed} of ${SEEDS.length}`)
    return model
  })
  const model = meanOf(models)
  return { 'word-classes.bin': wordClasses, 'names.bin': packModel(model, { features: FEATURES }) }
}

/** One model for several of the same features: the sums of their weights, which is their mean to all that reads them. */
function meanOf(models: readonly NameModel[]): NameModel {
  const [first, ...others] = models
  if (first === undefined) throw new Error('There is no model to take the mean of.')
  for (const { weights, transitions } of others) {
    for (let index = 0; index < weights.length; index++) first.weights[index] = (first.weights[index] ?? 0) + (weights[index] ?? 0)
    for (let index = 0; index < transitions.length; index++)
      first.transitions[index] = (first.transitions[index] ?? 0) + (transitions[index] ?? 0)
  }
  return first
}

/** What models that have not seen an article make of it. */
function firstReadings(articles: readonly PreparedArticle[], report: (line: string) => void): Uint8Array[] {
  const readings: Uint8Array[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = articles.filter((_, index) => index % FOLDS !== fold)
    const scorer = plainScorer(train(toTrainingSet(others, null, MIN_COUNT), FOLD_OPTIONS))
    for (const [index, article] of articles.entries()) if (index % FOLDS === fold) readings[index] = tagDocument(scorer, article.document)
    report(`first readings ${fold + 1} of ${FOLDS}`)
  }
  return readings
}

function prepareHand(path: string, hasMisc: boolean): PreparedArticle[] {
  return readCorpus(path).map((article) => {
    makeRoomForWords()
    const { text, names } = readTagged(article)
    return prepareArticle(text, names, { hasMisc, silver: false, knows: remembered(article.id) })
  })
}

function prepareSilver(path: string): PreparedArticle[] {
  const articles = readCorpus(path)
  const names = cleanSilver(articles.map((article) => joinArticle(article)))
  return articles.map((article, index) => {
    makeRoomForWords()
    const { text } = readTagged(article)
    const silver = index % 10 >= 10 * SILVER_AS_GOLD
    return prepareArticle(text, names[index] ?? [], { hasMisc: true, silver, knows: remembered(`s${index}`) })
  })
}

/** The names of the tables that an article is read with: others in each, but the same each time. */
function remembered(article: string): Knows {
  return ({ words, taught }) => taught && (hashText(`${article} ${words.join(' ')}`) >>> 0) % 1000 >= FORGOTTEN * 1000
}
