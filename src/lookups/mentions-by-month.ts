// How much entities are written about: the articles that mention them, month by month, and by publisher within a month.
// Beside each month how many articles are loaded at all, since a month with few articles mentions everybody less.
import type { Params, Reader } from '../graph/graph.ts'
import { defineStatement } from '../graph/statement.ts'
import { PUBLISHER_FIELDS } from './fragments.ts'
import { inOrder } from './in-order.ts'
import { LAST, type Range } from './page.ts'
import { type Pair, pairKey } from './pair.ts'
import type { PublisherRow } from './rows.ts'

/** No entity's list of months is longer: fifty years. */
const MOST_MONTHS = 600

/** Of more months and publishers than this, those with the most articles are told. */
const MOST_ROWS = 10_000

export interface MonthRow {
  /** YYYY-MM */
  readonly month: string
  /** How many articles mention the entity. */
  readonly articles: number
  /** How often they do. */
  readonly mentions: number
}

export interface PublisherInMonth {
  readonly publisher: PublisherRow
  readonly articles: number
  readonly mentions: number
}

/** '' is any. */
export interface MonthFilter {
  readonly publisher: string
  readonly range: Range
}

interface Months {
  readonly key: string
  readonly rows: readonly MonthRow[]
}

interface Publishers {
  readonly key: string
  readonly rows: readonly (PublisherInMonth & { readonly month: string })[]
}

const MONTHS = defineStatement<Months>({
  name: 'mentionsByMonth',
  kind: 'read',
  text: `UNWIND $ids AS key
MATCH (x:Entity {id: key})
CALL (x) {
  MATCH (x)<-[m:MENTIONS]-(a:Article)
  WHERE m.publishedOn >= $from AND m.publishedOn <= $to
  WITH substring(m.publishedOn, 0, 7) AS month, count(a) AS articles, sum(m.count) AS mentions
  WITH month, articles, mentions ORDER BY month DESC LIMIT $n
  RETURN collect({month: month, articles: articles, mentions: mentions}) AS rows
}
RETURN key, rows`,
  example: { ids: ['none:0'], from: '', to: LAST, n: MOST_MONTHS },
})

/** The same in one publisher's articles. */
const MONTHS_OF_PUBLISHER = defineStatement<Months>({
  name: 'mentionsByMonth.ofPublisher',
  kind: 'read',
  text: `UNWIND $ids AS key
MATCH (x:Entity {id: key})
MATCH (b:Publisher {id: $publisher})
CALL (x, b) {
  MATCH (x)<-[m:MENTIONS]-(a:Article)-[:PUBLISHED_BY]->(b)
  WHERE m.publishedOn >= $from AND m.publishedOn <= $to
  WITH substring(m.publishedOn, 0, 7) AS month, count(a) AS articles, sum(m.count) AS mentions
  WITH month, articles, mentions ORDER BY month DESC LIMIT $n
  RETURN collect({month: month, articles: articles, mentions: mentions}) AS rows
}
RETURN key, rows`,
  example: { ids: ['none:0'], publisher: 'none:1', from: '', to: LAST, n: MOST_MONTHS },
})

const PUBLISHERS = defineStatement<Publishers>({
  name: 'mentionsByMonth.publishers',
  kind: 'read',
  text: `UNWIND $ids AS key
MATCH (x:Entity {id: key})
CALL (x) {
  MATCH (x)<-[m:MENTIONS]-(a:Article)-[:PUBLISHED_BY]->(b:Publisher)
  WHERE m.publishedOn >= $from AND m.publishedOn <= $to
  WITH substring(m.publishedOn, 0, 7) AS month, b, count(a) AS articles, sum(m.count) AS mentions
  WITH month, b, articles, mentions ORDER BY articles DESC, b.id LIMIT $n
  RETURN collect({month: month, publisher: b {${PUBLISHER_FIELDS}}, articles: articles, mentions: mentions}) AS rows
}
RETURN key, rows`,
  example: { ids: ['none:0'], from: '', to: LAST, n: MOST_ROWS },
})

const LOADED = defineStatement<{ readonly month: string; readonly articles: number }>({
  name: 'articlesByMonth',
  kind: 'read',
  text: `MATCH (a:Article)
WHERE a.publishedOn >= $from AND a.publishedOn <= $to
WITH substring(a.publishedOn, 0, 7) AS month, count(a) AS articles
RETURN month, articles ORDER BY month DESC LIMIT $n`,
  example: { from: '', to: LAST, n: MOST_MONTHS },
})

/** Entities → the months in which articles mention them, the earliest first; months without any are left out. */
export async function mentionsByMonth(reader: Reader, ids: readonly string[], { publisher, range }: MonthFilter): Promise<MonthRow[][]> {
  const params: Params = { ids: [...new Set(ids)], from: range.from ?? '', to: range.to ?? LAST, n: MOST_MONTHS }
  const rows = publisher === '' ? await reader.run(MONTHS, params) : await reader.run(MONTHS_OF_PUBLISHER, { ...params, publisher })
  return inOrder<Months, MonthRow[]>(
    ids,
    rows,
    (row) => row.key,
    (row) => [...row.rows].reverse(),
    [],
  )
}

/** Pairs of an entity and a month → who published the articles of that month that mention it, the most articles first. */
export async function publishersInMonths(reader: Reader, pairs: readonly Pair[]): Promise<PublisherInMonth[][]> {
  const ids = [...new Set(pairs.map(({ fromId }) => fromId))]
  const found = await reader.run(PUBLISHERS, { ids, ...daysOf(pairs.map(({ toId }) => toId)), n: MOST_ROWS })
  const byPair = new Map<string, PublisherInMonth[]>()
  for (const { key, rows } of found) {
    for (const row of rows) {
      const pair = pairKey({ fromId: key, toId: row.month })
      byPair.set(pair, [...(byPair.get(pair) ?? []), row])
    }
  }
  return pairs.map((pair) => byPair.get(pairKey(pair)) ?? [])
}

/** Months → how many articles of each are loaded, whomever they mention. */
export async function articlesInMonths(reader: Reader, months: readonly string[]): Promise<number[]> {
  const rows = await reader.run(LOADED, { ...daysOf(months), n: MOST_MONTHS })
  return inOrder(
    months,
    rows,
    ({ month }) => month,
    ({ articles }) => articles,
    0,
  )
}

/** From the first day of the earliest month to the last of the latest. */
function daysOf(months: readonly string[]): { readonly from: string; readonly to: string } {
  const sorted = [...months].sort()
  return { from: sorted[0] ?? '', to: `${sorted.at(-1) ?? ''}${LAST}` }
}
