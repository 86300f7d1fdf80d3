import { describe, expect, test } from 'vitest'
import { addressOf, entityView, NO_FILTER, readAddress, type View } from '../../src/explorer/address.ts'

const VIEWS: Readonly<Record<string, View>> = {
  home: { kind: 'home' },
  search: { kind: 'search', words: 'cod & "herring" 50%' },
  'an entity': entityView('person:ingrid-solheim'),
  'an entity with every filter': {
    kind: 'entity',
    id: 'country:NO',
    section: 'events',
    filter: {
      from: '2031-01-01',
      to: '2031-12-31',
      kinds: ['DIRECT', 'PARTIAL'],
      statuses: ['PLANNED'],
      entityKinds: ['PERSON', 'PLACE'],
      with: 'country:RU',
    },
    after: '',
    before: 'WyIyMDE4Il0=',
  },
  'a graph': { kind: 'graph', id: 'country:NO', expanded: ['person:a', 'place:b+c'], edge: ['country:NO', 'person:a'] },
  'a path': { kind: 'path', from: 'country:NO', to: 'person:a', hops: 6 },
  'a path with one end': { kind: 'path', from: 'country:NO', to: '', hops: 4 },
  'an article': { kind: 'article', id: 'article:1', at: { start: 0, end: 12 }, hidden: ['events'] },
}

describe('an address', () => {
  test.each(Object.entries(VIEWS))('of %s reads back as the same view', (_what, view) => {
    const address = new URL(addressOf(view), 'http://localhost')
    expect(address.pathname).toBe('/explorer')
    expect(readAddress(address.search)).toEqual(view)
  })

  test('keeps ids readable', () => {
    expect(addressOf(entityView('person:ingrid-solheim'))).toBe('/explorer?view=entity&id=person:ingrid-solheim&section=said')
  })

  test.each([
    ['a view that does not exist', '?view=nothing', { kind: 'home' }],
    ['an entity without an id', '?view=entity', { kind: 'home' }],
    ['a section that does not exist', '?view=entity&id=a&section=x', { section: 'said' }],
    ['a day that is none', '?view=entity&id=a&from=2031-02-30&to=yesterday', { filter: NO_FILTER }],
    ['a kind that does not exist', '?view=entity&id=a&kind=LOUD&status=x&of=GHOST', { filter: NO_FILTER }],
    ['two cursors', '?view=entity&id=a&after=x&before=y', { after: 'x', before: '' }],
    ['too many hops', '?view=path&from=a&to=b&hops=99', { hops: 4 }],
    ['half an edge', '?view=graph&id=a&edge=b', { edge: null }],
    ['an edge with itself', '?view=graph&id=a&edge=b&edge=b', { edge: null }],
    ['the same node expanded twice, and the first', '?view=graph&id=a&expanded=b&expanded=b&expanded=a', { expanded: ['b'] }],
    ['a stretch that ends before it begins', '?view=article&id=a&at=9-3', { at: null }],
  ])('with %s drops it', (_what, query, expected) => {
    expect(readAddress(query)).toMatchObject(expected)
  })
})
