// How well countries are found: recall and precision on ../shared/corpora/countries, and, for capitals and seats, whether
// "government or place" is told right on a hand-marked sample of ../shared/corpora/articles. Returns null where the
// corpora are absent.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Mention } from '../../loaders/annotate/annotations.ts'
import { NO_ANNOTATIONS } from '../../loaders/annotate/annotations.ts'
import { countryByCode } from '../../loaders/annotate/countries/table.ts'
import { annotateCountries } from '../../loaders/annotate/countries.ts'
import { readText } from '../../loaders/text/article-text.ts'
import { CORPORA } from '../corpora.ts'

/** Counts behind the two figures; 0–1 where they are shares. */
export interface CountryQuality {
  readonly recall: number
  readonly precision: number
  readonly f1: number
  readonly goldMentions: number
  readonly foundMentions: number
  /** "missed: Sahara EH", "wrong: Georgia GE", each with its surroundings. */
  readonly errors: readonly string[]
}

/** Capitals and seats: of those called government, how many are; of those that are, how many were called so. */
export interface MetonymQuality {
  readonly precision: number
  readonly recall: number
  readonly marked: number
  readonly errors: readonly string[]
}

/** Kinds of other span where a country mention is an error; the rest are toponyms that the gold gives no country. */
const COUNTED_AS_WRONG = new Set(['Homonym', 'Language'])

type GoldSpan = readonly [start: number, end: number, code: string | null, type: string, text: string]
interface GoldArticle {
  readonly id: number
  readonly text: string
  readonly gold: readonly GoldSpan[]
  readonly other: readonly GoldSpan[]
}

/** A file of the corpora: in the folder NEWSGRAPH_CORPORA, else ../shared/corpora; null when it is absent. */
function corpusPath(...parts: string[]): string | null {
  const path = join(CORPORA, ...parts)
  return existsSync(path) ? path : null
}

/** The country mentions of a text. */
export function countriesIn(body: string): readonly Mention[] {
  const reading = { text: readText(body), publishedOn: '2020-01-01', headline: '' }
  return annotateCountries(reading, NO_ANNOTATIONS).mentions ?? []
}

/**
 * Recall over the gold mentions; precision over our mentions outside toponyms that the gold leaves without a country
 * ("Russians", a capital as government). Metonyms are measured by `measureMetonyms`.
 */
export function measureCountries(): CountryQuality | null {
  const path = corpusPath('countries', 'mentions.jsonl')
  if (path === null) return null
  const errors: string[] = []
  let gold = 0
  let hit = 0
  let found = 0
  let right = 0
  for (const line of readFileSync(path, 'utf8').trim().split('\n')) {
    const article = JSON.parse(line) as GoldArticle
    const mentions = countriesIn(article.text).filter((mention) => mention.kind === 'Country' && !mention.metonym)
    // Two gold spans are displaced by some characters; their text tells.
    const goldSpans = article.gold.filter(([start, end, , , text]) => article.text.slice(start, end) === text)
    for (const span of goldSpans) {
      gold++
      if (mentions.some((mention) => agrees(mention, span))) hit++
      else errors.push(`missed: ${around(article, span[0], span[1])} ${span[2]} ${span[3]}`)
    }
    for (const mention of mentions) {
      const displaced = article.gold.some((span) => !goldSpans.includes(span) && span[4] === mention.exact)
      const unnormalised = article.other.some(
        ([start, end, , type]) => !COUNTED_AS_WRONG.has(type) && mention.start < end && start < mention.end,
      )
      if (displaced || unnormalised) continue
      found++
      if (article.gold.some((span) => agrees(mention, span))) right++
      else errors.push(`wrong: ${around(article, mention.start, mention.end)} ${mention.entityId}`)
    }
  }
  const recall = hit / gold
  const precision = right / found
  return { recall, precision, f1: (2 * recall * precision) / (recall + precision), goldMentions: gold, foundMentions: found, errors }
}

/** Same country (or the state that came after it) and overlapping text. */
function agrees(mention: Mention, [start, end, code]: GoldSpan): boolean {
  const country = countryByCode(mention.entityId.slice('country:'.length))
  return country !== null && (country.code === code || country.successors[0] === code) && mention.start < end && start < mention.end
}

function around(article: { readonly text: string }, start: number, end: number): string {
  const text = article.text
  return `${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 40)}`.replaceAll('\n', ' ')
}

interface MarkedCapital {
  /** Line of articles/sample.jsonl, from 0. */
  readonly article: number
  readonly offset: number
  readonly exact: string
  readonly label: 'government' | 'place'
  /** The held-out ones were drawn and marked when the rules stood. */
  readonly sample: 'tuned' | 'held-out'
}

/** Government or place, on the marked capitals and seats of one sample or both. */
export function measureMetonyms(sample: 'tuned' | 'held-out' | null = null): MetonymQuality | null {
  const path = corpusPath('articles', 'sample.jsonl')
  const marksPath = join('tests', 'quality', 'metonyms-gold.json')
  if (path === null || !existsSync(marksPath)) return null
  const lines = readFileSync(path, 'utf8').split('\n')
  const marks = (JSON.parse(readFileSync(marksPath, 'utf8')) as MarkedCapital[]).filter((mark) => sample === null || mark.sample === sample)
  const errors: string[] = []
  const counts = { bothGovernment: 0, calledGovernment: 0, government: 0 }
  for (const mark of marks) {
    const { body } = JSON.parse(lines[mark.article] ?? '{}') as { body: string }
    const called = countriesIn(body).some((mention) => mention.metonym && mention.start === mark.offset)
    const is = mark.label === 'government'
    if (called) counts.calledGovernment++
    if (is) counts.government++
    if (called && is) counts.bothGovernment++
    if (called !== is) {
      errors.push(`${is ? 'missed' : 'wrong'} (${mark.sample}): ${around({ text: body }, mark.offset, mark.offset + mark.exact.length)}`)
    }
  }
  return {
    precision: counts.bothGovernment / counts.calledGovernment,
    recall: counts.bothGovernment / counts.government,
    marked: marks.length,
    errors,
  }
}
