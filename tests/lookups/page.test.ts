import { describe, expect, test } from 'vitest'
import { boundsOf, LAST, mergePages, type PageRequest, type Place, toPage } from '../../src/lookups/page.ts'

const place = (key: string, id: string): Place => ({ key, id })
const request = (changes: Partial<PageRequest>): PageRequest => ({
  limit: 2,
  descending: false,
  backward: false,
  after: null,
  before: null,
  ...changes,
})

describe('the bounds of a page', () => {
  const cases: readonly [string, Parameters<typeof boundsOf>, unknown][] = [
    ['all, without cursors or range', [request({}), {}, 'string'], { low: '', lowId: '', high: LAST, highId: LAST }],
    [
      'all numbers, without cursors or range',
      [request({}), {}, 'number'],
      { low: -1, lowId: '', high: Number.MAX_SAFE_INTEGER, highId: LAST },
    ],
    [
      'after a cursor, ascending: above it',
      [request({ after: place('b', '2') }), {}, 'string'],
      { low: 'b', lowId: '2', high: LAST, highId: LAST },
    ],
    [
      'after a cursor, descending: below it',
      [request({ descending: true, after: place('b', '2') }), {}, 'string'],
      { low: '', lowId: '', high: 'b', highId: '2' },
    ],
    [
      'before a cursor, descending: above it',
      [request({ descending: true, before: place('b', '2') }), {}, 'string'],
      { low: 'b', lowId: '2', high: LAST, highId: LAST },
    ],
    [
      'a range holds both its ends',
      [request({}), { from: '2031-01-01', to: '2031-12-31' }, 'string'],
      { low: '2031-01-01', lowId: '', high: '2031-12-31', highId: LAST },
    ],
    [
      'a cursor outside the range does not widen it',
      [request({ after: place('2030-05-05', 'x') }), { from: '2031-01-01' }, 'string'],
      { low: '2031-01-01', lowId: '', high: LAST, highId: LAST },
    ],
    [
      'a cursor inside the range narrows it',
      [request({ after: place('2031-05-05', 'x') }), { from: '2031-01-01' }, 'string'],
      { low: '2031-05-05', lowId: 'x', high: LAST, highId: LAST },
    ],
  ]
  test.each(cases)('%s', (_says, args, bounds) => expect(boundsOf(...args)).toEqual(bounds))
})

describe('rows read → a page', () => {
  const rows = [place('a', '1'), place('b', '2'), place('c', '3')]
  test('one row too many says that there is more', () =>
    expect(toPage(rows, request({}))).toEqual({ rows: rows.slice(0, 2), hasNext: true, hasPrevious: false }))
  test('a page from the end is turned round', () =>
    expect(toPage([...rows].reverse(), request({ backward: true }))).toEqual({
      rows: [place('b', '2'), place('c', '3')],
      hasNext: false,
      hasPrevious: true,
    }))
  test('after a cursor there is something before', () =>
    expect(toPage([place('b', '2')], request({ after: place('a', '1') }))).toEqual({
      rows: [place('b', '2')],
      hasNext: false,
      hasPrevious: true,
    }))
})

describe('pages of one order, merged', () => {
  const one = { rows: [place('a', '1'), place('c', '3')], hasNext: true, hasPrevious: false }
  const other = { rows: [place('b', '2')], hasNext: false, hasPrevious: false }
  test('the first rows of both, forwards', () =>
    expect(mergePages([one, other], request({}))).toEqual({
      rows: [place('a', '1'), place('b', '2')],
      hasNext: true,
      hasPrevious: false,
    }))
  test('the last rows of both, backwards', () =>
    expect(mergePages([{ ...one, hasNext: false }, other], request({ backward: true }))).toEqual({
      rows: [place('b', '2'), place('c', '3')],
      hasNext: false,
      hasPrevious: true,
    }))
  test('descending', () =>
    expect(mergePages([{ ...one, rows: [...one.rows].reverse() }, other], request({ descending: true, limit: 5 })).rows).toEqual([
      place('c', '3'),
      place('b', '2'),
      place('a', '1'),
    ]))
})
