import { describe, expect, test } from 'vitest'
import { type GraphView, MOST_EXPANDED } from '../../src/explorer/address.ts'
import type { EntityParts, Neighbourhood } from '../../src/explorer/answers.ts'
import { MOST_NEW, mergeNeighbourhoods, toggled } from '../../src/explorer/graph-data.ts'
import { daysOf, withoutGaps } from '../../src/explorer/months.ts'

const entity = (id: string): EntityParts => ({ id, name: id.toUpperCase(), kind: 'PERSON', articleCount: 1 })
/** "b:3>c=2" is a neighbour b with three facts, itself a neighbour of c with two. */
const around = (id: string, ...neighbours: readonly string[]): Neighbourhood => ({
  ...entity(id),
  neighbours: neighbours.map((text) => {
    const [, name = '', strength = '', next = '', nextStrength = ''] = /^(\w):(\d)(?:>(\w)=(\d))?$/.exec(text) ?? []
    const further = next === '' ? [] : [{ strength: Number(nextStrength), entity: { id: next } }]
    return { strength: Number(strength), entity: { ...entity(name), neighbours: further } }
  }),
})
const shown = (...neighbourhoods: readonly Neighbourhood[]) => {
  const { nodes, edges } = mergeNeighbourhoods(neighbourhoods)
  return {
    nodes: nodes.map(({ id, open, cameWith }) => `${id}${open ? '+' : ''}<${cameWith}`),
    edges: edges.map(({ one, other, strength }) => `${one}-${other}:${strength}`),
  }
}

describe('mergeNeighbourhoods', () => {
  test('an entity with nobody about it', () => expect(shown(around('a'))).toEqual({ nodes: ['a+<a'], edges: [] }))

  test('edges among the neighbours are drawn, those to nobody in the graph are not, each once', () => {
    expect(shown(around('a', 'b:3>c=2', 'c:1>b=2', 'd:1>x=9'))).toEqual({
      nodes: ['a+<a', 'b<a', 'c<a', 'd<a'],
      edges: ['a-b:3', 'b-c:2', 'a-c:1', 'a-d:1'],
    })
  })

  test('what an expanded node brings is added, what is there stays where it came from', () => {
    expect(shown(around('a', 'b:3', 'c:1'), around('b', 'c:2', 'e:1'))).toEqual({
      nodes: ['a+<a', 'b+<a', 'c<a', 'e<b'],
      edges: ['a-b:3', 'b-c:2', 'a-c:1', 'b-e:1'],
    })
  })
})

test('an expanded node brings a bounded number of new ones, and passes over those that are there', () => {
  const letters = [...'bcdefghijklmnopqrstuvwxyz']
  const first = letters.slice(0, 10).map((letter) => `${letter}:9`)
  const { nodes } = mergeNeighbourhoods([around('a', ...first), around('b', ...letters.slice(1).map((letter) => `${letter}:1`))])
  expect(nodes).toHaveLength(1 + first.length + MOST_NEW)
})

describe('toggled', () => {
  const view: GraphView = { kind: 'graph', id: 'a', expanded: [], edge: null }
  test('unfolds and folds', () => {
    const unfolded = toggled(view, 'b')
    expect(unfolded.expanded).toEqual(['b'])
    expect(toggled(unfolded, 'b')).toEqual(view)
  })
  test('the first stays unfolded', () => expect(toggled(view, 'a')).toEqual(view))
  test('of too many the oldest is folded', () => {
    const full = Array.from({ length: MOST_EXPANDED + 1 }, (_, index) => `n${index}`).reduce(toggled, view)
    expect(full.expanded).toHaveLength(MOST_EXPANDED)
    expect(full.expanded).not.toContain('n0')
  })
})

describe('months', () => {
  const month = (name: string) => ({ month: name, articleCount: 1, mentionCount: 1, loadedCount: 1 })
  test.each([
    ['none', [], []],
    ['one', ['2031-02'], ['2031-02:1']],
    ['a gap over the end of a year', ['2030-11', '2031-02'], ['2030-11:1', '2030-12:0', '2031-01:0', '2031-02:1']],
  ])('%s', (_what, given, expected) => {
    expect(withoutGaps(given.map(month)).map((each) => `${each.month}:${each.articleCount}`)).toEqual(expected)
  })
  test.each([
    ['2031-02', '2031-02-28'],
    ['2032-02', '2032-02-29'],
    ['2031-12', '2031-12-31'],
  ])('%s ends on %s', (name, to) => expect(daysOf(name)).toEqual({ from: `${name}-01`, to }))
})
