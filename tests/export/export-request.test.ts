import { describe, expect, test } from 'vitest'
import { type RequestWords, readExportRequest, toQueryString } from '../../src/export/export-request.ts'
import { fileNameOf } from '../../src/export/export-subgraph.ts'
import { xmlText } from '../../src/export/xml-text.ts'

describe('what is asked of an export', () => {
  test.each<[string, RequestWords, string]>([
    ['format', { format: 'xlsx' }, 'Cannot export: format is "xlsx"; it may be graphml, gexf, csv, jsonld'],
    ['part', { format: 'csv', part: 'all' }, 'Cannot export: part is "all"; it may be nodes, edges'],
    ['hops', { hops: '3' }, 'Cannot export: hops is "3"; it may be a whole number from 0 to 2'],
    ['kinds', { kinds: 'QUOTE,LOVE' }, 'Cannot export: kinds is "LOVE"; it may be QUOTE, EVENT, POSITION, LOCATION, CO_MENTION'],
    ['entity kinds', { entityKinds: 'DOG' }, 'Cannot export: entityKinds is "DOG"; it may be PERSON, COUNTRY, ORGANIZATION, PLACE'],
    ['a day', { from: '2031-02-30' }, 'Cannot export: from is "2031-02-30"; it may be a day of the calendar, YYYY-MM-DD'],
    [
      'days in order',
      { from: '2031-03-01', to: '2031-02-01' },
      'Cannot export: from is "2031-03-01"; it may be a day not after 2031-02-01',
    ],
    ['limit', { limit: '0' }, 'Cannot export: limit is "0"; it may be a whole number from 1 to 5000'],
  ])('%s: a wrong one is named with what it may be', (_what, words, says) => {
    expect(() => readExportRequest(words, 5000)).toThrow(says)
  })

  test('more ids than the limit', () => {
    expect(() => readExportRequest({ ids: ['a', 'b'], limit: '1' }, null)).toThrow('Cannot export 2 ids: the limit is 1')
  })

  test('a part is asked of csv alone, and csv asks for one', () => {
    expect(fileNameOf(readExportRequest({ format: 'csv', part: 'edges' }, null))).toBe('newsgraph-edges.csv')
    expect(() => fileNameOf(readExportRequest({ format: 'csv' }, null))).toThrow('part may be nodes or edges')
    expect(() => fileNameOf(readExportRequest({ format: 'gexf', part: 'edges' }, null))).toThrow('only csv has parts')
  })

  test.each<RequestWords>([
    {},
    { format: 'csv', part: 'nodes', ids: ['person:a-b', 'country:RU'], hops: '2', limit: '7' },
    {
      format: 'gexf',
      ids: ['person:éa & b'],
      kinds: 'quote,CO_MENTION',
      entityKinds: 'person,PLACE',
      from: '2031-01-01',
      to: '2031-12-31',
    },
  ])('an address brings back what it was made of: %j', (words) => {
    const request = readExportRequest(words, 5000)
    const query = new URLSearchParams(toQueryString(request))
    const read = Object.fromEntries([...query].filter(([name]) => name !== 'id'))
    expect(readExportRequest({ ...read, ids: query.getAll('id') }, 5000)).toEqual(request)
  })
})

describe('text in XML', () => {
  test.each([
    ['marks', '<a href="b">&c</a>', '&lt;a href=&quot;b&quot;&gt;&amp;c&lt;/a&gt;'],
    ['line breaks', 'a\r\nb\tc', 'a&#13;&#10;b&#9;c'],
    ['control characters', 'a\u0000b\u001fc', 'a\ufffdb\ufffdc'],
    ['half a character', '\ud83d a \udea2', '\ufffd a \ufffd'],
    ['a whole one', '\u{1f6a2}', '\u{1f6a2}'],
  ])('%s', (_what, text, xml) => expect(xmlText(text)).toBe(xml))
})
