import { describe, expect, it } from 'vitest'
import { readGold } from './gold.ts'
import { scoreGold } from './score-gold.ts'
import { formatRows, precision, recall } from './tally.ts'

const articles = readGold()

describe('gold', () => {
  it.each(articles.map((gold) => [gold.name, gold] as const))('every mark of %s stands in the body', (_, { misfits }) => {
    expect(misfits).toEqual([])
  })

  it('covers at least 26 articles', () => expect(articles.length).toBeGreaterThanOrEqual(26))
})

// The least precision and recall, in per cent: two points under what was measured when the row was last raised.
const FLOORS: readonly (readonly [row: string, precision: number, recall: number])[] = [
  ['mentions: Person', 85.4, 92.4],
  ['mentions: Country', 96.5, 96.5],
  ['mentions: Organization', 90.2, 62.3],
  ['mentions: Place', 93.5, 82.7],
  ['metonyms', 93.7, 88],
  ['entity right, of mentions found: Country', 97.6, 97.6],
  ['entity right, of mentions found: Place', 98, 98],
  ['entity right, of mentions found: Person', 93.7, 93.7],
  ['entity right, of mentions found: Organization', 91.9, 91.9],
  ['quotes: exact stretch', 97.2, 96.8],
  ['quotes: any overlap', 97.2, 96.8],
  ['quotes: direct or partial, of those found', 95.6, 95.6],
  ['quotes: speaker span', 89.2, 88.1],
  ['quotes: speaker entity', 86.7, 76.7],
  ['indirect: half of it or more', 56.6, 87],
  ['indirect, of those found: speaker span', 90, 87.9],
  ['indirect, of those found: speaker entity', 82.4, 63.5],
  ['positions: person and title', 78, 50.9],
  ['positions: body, of those found', 77.1, 77.1],
  ['positions: former, of those found', 98, 98],
  ['events: type and participants', 98, 45.8],
  ['events: status, of those found', 61.6, 61.6],
  ['events: start date, of those found', 60.5, 60.5],
]

describe('what the reader finds in the gold articles', () => {
  const { rows } = scoreGold(articles)

  it.each(FLOORS)('%s: precision %d, recall %d', (name, leastPrecision, leastRecall) => {
    const row = rows.find((one) => one.name === name)
    if (row === undefined) throw new Error(`no row "${name}" in\n${formatRows(rows)}`)
    expect(precision(row) * 100, formatRows([row])).toBeGreaterThanOrEqual(leastPrecision)
    expect(recall(row) * 100, formatRows([row])).toBeGreaterThanOrEqual(leastRecall)
  })

  it('has a floor for every row', () => {
    expect(FLOORS.map(([name]) => name).sort()).toEqual(rows.map((row) => row.name).sort())
  })
})
