// How well names are matched: precision, recall and F1 on the labelled pairs of ../shared/corpora/names, with the
// thresholds in the code and with thresholds found on the other folds. Returns null where the corpora are absent.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { MATCH_THRESHOLD, matchNames, type NameSchema } from '../../loaders/resolve/match-names.ts'
import { CORPORA } from '../corpora.ts'

export interface PairQuality {
  readonly pairs: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /** F1 with each fifth of the pairs judged by the thresholds that are best on the other four. */
  readonly crossValidatedF1: number
  readonly bestThresholds: Readonly<Record<NameSchema, number>>
  readonly bySchema: Readonly<Record<NameSchema, number>>
  readonly errors: readonly string[]
}

interface Pair {
  readonly name1: string
  readonly name2: string
  readonly schema: NameSchema
  readonly isMatch: boolean
  readonly score: number
}

const FOLDS = 5

/** Measures the matcher on the labelled pairs of persons and organizations (companies and other bodies among them). */
export function measureNamePairs(): PairQuality | null {
  const path = join(CORPORA, 'names', 'pairs.csv')
  if (!existsSync(path)) return null
  const pairs = readPairs(readFileSync(path, 'utf8'))
  const judged = pairs.map((pair) => ({ is: pair.isMatch, said: pair.score >= MATCH_THRESHOLD[pair.schema] }))
  const crossed = pairs.map((pair, index) => {
    const others = pairs.filter((other, at) => other.schema === pair.schema && at % FOLDS !== index % FOLDS)
    return { is: pair.isMatch, said: pair.score >= bestThreshold(others) }
  })
  const errors = pairs
    .filter((pair) => pair.score >= MATCH_THRESHOLD[pair.schema] !== pair.isMatch)
    .map((pair) => `${pair.isMatch ? 'missed' : 'wrong'} ${pair.score.toFixed(2)} ${pair.schema}: ${pair.name1} | ${pair.name2}`)
  return {
    pairs: pairs.length,
    ...rates(judged),
    crossValidatedF1: rates(crossed).f1,
    bestThresholds: {
      Person: bestThreshold(pairs.filter(isOf('Person'))),
      Organization: bestThreshold(pairs.filter(isOf('Organization'))),
    },
    bySchema: { Person: f1Of(pairs, 'Person'), Organization: f1Of(pairs, 'Organization') },
    errors,
  }
}

function isOf(schema: NameSchema): (pair: Pair) => boolean {
  return (pair) => pair.schema === schema
}

function f1Of(pairs: readonly Pair[], schema: NameSchema): number {
  return rates(pairs.filter(isOf(schema)).map((pair) => ({ is: pair.isMatch, said: pair.score >= MATCH_THRESHOLD[schema] }))).f1
}

/** The middle of the thresholds with the best F1. */
function bestThreshold(pairs: readonly Pair[]): number {
  const steps = Array.from({ length: 60 }, (_, step) => 0.4 + step / 100)
  const scores = steps.map((threshold) => rates(pairs.map((pair) => ({ is: pair.isMatch, said: pair.score >= threshold }))).f1)
  const best = steps.filter((_, index) => scores[index] === Math.max(...scores))
  return best[Math.floor(best.length / 2)] ?? 0.7
}

function rates(judged: readonly { readonly is: boolean; readonly said: boolean }[]): { precision: number; recall: number; f1: number } {
  const both = judged.filter(({ is, said }) => is && said).length
  const precision = both / Math.max(1, judged.filter(({ said }) => said).length)
  const recall = both / Math.max(1, judged.filter(({ is }) => is).length)
  return { precision, recall, f1: both === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}

function readPairs(csv: string): Pair[] {
  const [header = [], ...rows] = csv.trim().split(/\r?\n/).map(readCsvRow)
  const at = (row: readonly string[], column: string): string => row[header.indexOf(column)] ?? ''
  return rows
    .filter((row) => at(row, 'schema') !== 'Vessel')
    .map((row) => {
      const schema: NameSchema = at(row, 'schema') === 'Person' ? 'Person' : 'Organization'
      const [name1, name2] = [at(row, 'name1'), at(row, 'name2')]
      return { name1, name2, schema, isMatch: at(row, 'is_match') === 'true', score: matchNames(name1, name2, schema).score }
    })
}

function readCsvRow(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '')
}
