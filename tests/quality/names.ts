// How well names are found: exact micro F1 over persons, places and organizations on the corpora's ner-dev, both on the
// corpora's own tokens (as the published figures of others are) and on plain text through the annotators, with
// compromise's figures beside. Returns null where the corpora are absent.

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import nlp from 'compromise'
import type { Annotations, Annotator, Mention } from '../../loaders/annotate/annotations.ts'
import { NO_ANNOTATIONS } from '../../loaders/annotate/annotations.ts'
import { countryByCode } from '../../loaders/annotate/countries/table.ts'
import { annotateCountries } from '../../loaders/annotate/countries.ts'
import { findNames } from '../../loaders/annotate/names/find-names.ts'
import { annotateOrganizations } from '../../loaders/annotate/organizations.ts'
import { annotatePeople } from '../../loaders/annotate/people.ts'
import { annotatePlaces } from '../../loaders/annotate/places.ts'
import { readText } from '../../loaders/text/article-text.ts'
import { type GoldName, joinArticle, readCorpus, readGivenTokens, type TaggedArticle } from '../../loaders/train/read-corpus.ts'
import { CORPORA } from '../corpora.ts'

/** One line of the table; figures are 0–100. */
export interface NamesQuality {
  readonly corpus: string
  readonly reader: string
  readonly f1: number
  readonly precision: number
  readonly recall: number
  readonly person: number
  readonly place: number
  readonly organization: number
}

const DEV_SETS: readonly (readonly [name: string, file: string])[] = [
  ['world newswire', 'worldwide-newswire-dev.jsonl'],
  ['Wikinews (GUM)', 'wikinews-gum.jsonl'],
]
const ANNOTATORS: readonly Annotator[] = [annotateCountries, annotatePeople, annotateOrganizations, annotatePlaces]
const CLASSES = ['PER', 'LOC', 'ORG'] as const
type NameClass = (typeof CLASSES)[number]

type Reader = (article: TaggedArticle) => readonly GoldName[]
const READERS: readonly (readonly [name: string, read: Reader])[] = [
  ['newsgraph, text', (article) => outermost(readPlainText(article))],
  ['newsgraph, text, countries inside names too', readPlainText],
  ['newsgraph, given tokens', (article) => findNames(readGivenTokens(article).text)],
  ['compromise, text', readWithCompromise],
]

/** The table of figures; null where the corpora are absent. `corpora` is their folder. */
export function measureNames(corpora: string = CORPORA): NamesQuality[] | null {
  if (!existsSync(join(corpora, 'ner-dev'))) return null
  return DEV_SETS.flatMap(([corpus, file]) => {
    const articles = readCorpus(join(corpora, 'ner-dev', file))
    return READERS.map(([reader, read]) => ({ corpus, reader, ...score(articles, read) }))
  })
}

/** What `newsgraph annotate` would find: a country is a place, but not where its people or language are meant. */
function readPlainText(article: TaggedArticle): GoldName[] {
  const { body } = joinArticle(article)
  const reading = { text: readText(body), publishedOn: '2020-01-01', headline: '' }
  let found: Annotations = NO_ANNOTATIONS
  for (const annotate of ANNOTATORS) found = { ...found, ...annotate(reading, found) }
  return found.mentions.flatMap((mention) => {
    const nameClass = classOfMention(mention)
    return nameClass === null ? [] : [{ start: mention.start, end: mention.end, nameClass }]
  })
}

/** Without the countries that stand inside a longer name ("Lake Board of |Norway|"): the data marks no name inside another. */
function outermost(names: readonly GoldName[]): GoldName[] {
  return names.filter((name) => !names.some((other) => other !== name && isInside(name, other)))
}

function isInside(name: GoldName, other: GoldName): boolean {
  return other.start <= name.start && other.end >= name.end && other.end - other.start > name.end - name.start
}

function classOfMention(mention: Mention): NameClass | null {
  if (mention.kind === 'Person') return 'PER'
  if (mention.kind === 'Organization') return 'ORG'
  if (mention.kind === 'Place') return 'LOC'
  const country = countryByCode(mention.entityId.replace('country:', ''))
  return country?.demonyms.includes(mention.exact) ? null : 'LOC'
}

interface Offset {
  readonly offset?: { readonly start: number; readonly length: number }
}

function readWithCompromise(article: TaggedArticle): GoldName[] {
  const { body } = joinArticle(article)
  const read = nlp(body)
  const names = (found: unknown, nameClass: NameClass): GoldName[] =>
    (found as Offset[]).flatMap(({ offset }) => {
      if (offset === undefined) return []
      const exact = body.slice(offset.start, offset.start + offset.length).replace(/(?:\s*[.,;:!?"”)]|['’]s)+$/u, '')
      return [{ start: offset.start, end: offset.start + exact.length, nameClass }]
    })
  return [
    ...names(read.people().json({ offset: true }), 'PER'),
    ...names(read.places().json({ offset: true }), 'LOC'),
    ...names(read.organizations().json({ offset: true }), 'ORG'),
  ]
}

interface Counts {
  right: number
  found: number
  gold: number
}

function score(articles: readonly TaggedArticle[], read: Reader): Omit<NamesQuality, 'corpus' | 'reader'> {
  const counts: Record<NameClass, Counts> = { PER: newCounts(), LOC: newCounts(), ORG: newCounts() }
  for (const article of articles) {
    const gold = keysOf(joinArticle(article).names)
    const found = keysOf(read(article))
    for (const nameClass of CLASSES) {
      const inGold = [...gold].filter((key) => key.startsWith(nameClass))
      const inFound = [...found].filter((key) => key.startsWith(nameClass))
      counts[nameClass].gold += inGold.length
      counts[nameClass].found += inFound.length
      counts[nameClass].right += inFound.filter((key) => gold.has(key)).length
    }
  }
  const all = CLASSES.reduce((sum, nameClass) => add(sum, counts[nameClass]), newCounts())
  return {
    f1: f1(all),
    precision: (100 * all.right) / Math.max(1, all.found),
    recall: (100 * all.right) / Math.max(1, all.gold),
    person: f1(counts.PER),
    place: f1(counts.LOC),
    organization: f1(counts.ORG),
  }
}

function keysOf(names: readonly GoldName[]): Set<string> {
  return new Set(names.map((name) => `${name.nameClass} ${name.start}-${name.end}`))
}

function newCounts(): Counts {
  return { right: 0, found: 0, gold: 0 }
}

function add(left: Counts, right: Counts): Counts {
  return { right: left.right + right.right, found: left.found + right.found, gold: left.gold + right.gold }
}

function f1({ right, found, gold }: Counts): number {
  return (200 * right) / Math.max(1, found + gold)
}
