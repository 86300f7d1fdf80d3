// What each kind of source yields, and what is said about what cannot be read.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ArticleError, type RawArticle } from '../../../loaders/article.ts'
import { countArticles, readArticles } from '../../../loaders/sources/read-articles.ts'
import { readLines } from '../../../loaders/sources/read-lines.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsgraph-sources-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, content)
  return path
}

async function* chunksOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

/** Everything read, messages in place of errors, with the folder's path taken out. */
async function readAll(paths: readonly string[], stdin?: AsyncIterable<Uint8Array>): Promise<(RawArticle | string)[]> {
  const read: (RawArticle | string)[] = []
  for await (const article of readArticles(paths, stdin)) {
    if (article instanceof ArticleError) read.push(article.message.replaceAll(`${folder}/`, ''))
    else read.push({ ...article, source: article.source.replaceAll(`${folder}/`, '') })
  }
  return read
}

const FERRY = {
  title: 'Ferry link opens',
  date: '20310405',
  url: 'https://news.example/ferry',
  body: 'The first ferry sailed.\nIt was full.',
}

describe('the seed format', () => {
  const cases: readonly (readonly [rule: string, content: string | Uint8Array, expected: Partial<RawArticle> | string])[] = [
    ['title, date, URL, lede and paragraphs', `${FERRY.title}\n20310405\n${FERRY.url}\nThe first ferry sailed.\nIt was full.\n`, FERRY],
    ['the URL line may be missing', 'Ferry\n20310405\nThe first ferry sailed.', { url: undefined, body: 'The first ferry sailed.' }],
    [
      'BOM and CRLF are tolerated',
      `\uFEFF${FERRY.title}\r\n20310405\r\n${FERRY.url}\r\nThe first ferry sailed.\r\nIt was full.\r\n`,
      FERRY,
    ],
    ['empty lines are passed over', `\n${FERRY.title}\n\n20310405\n${FERRY.url}\n\nThe first ferry sailed.\n\n\nIt was full.`, FERRY],
    ['white space inside a paragraph stays', 'Ferry\n20310405\nIt  was\tfull. ', { body: 'It  was\tfull. ' }],
    ['an ISO date will do', 'Ferry\n2031-04-05\nIt sailed.', { date: '2031-04-05' }],
    [
      'a wrong date is quoted with its line',
      'Ferry\nyesterday\nIt sailed.',
      'Cannot read article CASE: line 2 is "yesterday", not a date YYYYMMDD',
    ],
    [
      'a day that does not exist is wrong',
      'Ferry\n20310230\nIt sailed.',
      'Cannot read article CASE: line 2 is "20310230", not a date YYYYMMDD',
    ],
    ['line numbers count empty lines', '\nFerry\n\nsoon\nIt sailed.', 'Cannot read article CASE: line 4 is "soon", not a date YYYYMMDD'],
    ['an empty file is an error', ' \n', 'Cannot read article CASE: it is empty'],
    ['a title alone is an error', 'Ferry', 'Cannot read article CASE: it ends after line 1; the date YYYYMMDD is missing'],
    ['no text is an error', `Ferry\n20310405\n${FERRY.url}\n`, 'Cannot read article CASE: it ends after line 3; the text is missing'],
    ['bytes that are not UTF-8 are an error', Uint8Array.of(0x46, 0xe9, 0x0a), 'Cannot read article CASE: it is not UTF-8 text'],
    ['UTF-16 is named', Uint8Array.of(0xff, 0xfe, 0x46, 0), 'Cannot read article CASE: it is UTF-16; save it as UTF-8'],
  ]
  test.each(cases)('%s', async (_rule, content, expected) => {
    const path = file('one.txt', content)
    const [read, ...others] = await readAll([path])
    expect(others).toEqual([])
    if (typeof expected === 'string') expect(read).toBe(expected.replace('CASE', 'one.txt'))
    else expect(read).toMatchObject({ source: 'one.txt', ...expected })
    expect(await countArticles([path])).toBe(1)
  })
})

describe('JSONL', () => {
  test('each line is an article, and each error names its line', async () => {
    const lines = [
      JSON.stringify({ id: 7, ...FERRY, extra: true }),
      '',
      '{"title": "Ferry", ',
      '[]',
      '{"title": "Ferry", "date": "20310405"}',
      '{"title": "Ferry", "date": 20310405, "body": ["a"]}',
      '{"title": "Ferry", "date": 20310405, "url": 3, "body": "It sailed."}',
      '{"id": {}, "title": "Ferry", "date": 20310405, "body": "It sailed."}',
      JSON.stringify({ title: 'Half \uD83D pair', date: 20310405, url: null, body: 'It \uDE00 sailed \u{1F600}.' }),
    ]
    const path = file('a.jsonl', `\uFEFF${lines.join('\r\n')}`)
    const read = await readAll([path])
    expect(read[0]).toEqual({ source: 'a.jsonl:1', id: '7', ...FERRY, offsetsIntoGiven: true })
    expect(read[1]).toMatch(/^Cannot read article a\.jsonl:3: it is not JSON: /)
    expect(read.slice(2, 7)).toEqual([
      'Cannot read article a.jsonl:4: it is not a JSON object',
      'Cannot read article a.jsonl:5: "body" is missing',
      'Cannot read article a.jsonl:6: "body" is a list, not a text',
      'Cannot read article a.jsonl:7: "url" is 3, not a text',
      'Cannot read article a.jsonl:8: "id" is an object, not a text or a number',
    ])
    const half = 'Half \uFFFD pair'
    expect(read[7]).toEqual({
      source: 'a.jsonl:9',
      id: undefined,
      title: half,
      date: '20310405',
      url: undefined,
      body: 'It \uFFFD sailed \u{1F600}.',
      offsetsIntoGiven: true,
    })
    expect(read).toHaveLength(8)
    expect(await countArticles([path])).toBe(8)
  })

  test('a line with bad bytes is an error and the next one is read', async () => {
    const good = Buffer.from(`${JSON.stringify(FERRY)}\n`)
    const path = file('bytes.jsonl', Buffer.concat([Uint8Array.of(0x22, 0xff, 0x0a), good]))
    expect(await readAll([path])).toMatchObject(['Cannot read article bytes.jsonl:1: it is not UTF-8 text', { source: 'bytes.jsonl:2' }])
  })
})

describe('lines', () => {
  test('a letter cut by a chunk boundary is whole again', async () => {
    const bytes = Buffer.from('äöü\n\r\n\u{1F600} ende')
    for (const size of [1, 2, 3, 5, 100]) {
      const lines: (string | null)[] = []
      for await (const line of readLines(chunksOf(bytes, size))) lines.push(line.text)
      expect(lines).toEqual(['äöü', '', '\u{1F600} ende'])
    }
  })

  test('an over-long line is an error and the next one is read', async () => {
    const lines: unknown[] = []
    for await (const line of readLines(chunksOf(Buffer.from(`short\n${'x'.repeat(3 * 2 ** 20)}\nlast`), 65536), 2 ** 20)) lines.push(line)
    expect(lines).toEqual([
      { number: 1, text: 'short' },
      { number: 2, text: null, why: 'the line is longer than 1 MB' },
      { number: 3, text: 'last' },
    ])
  })
})

describe('paths', () => {
  test('a folder is read through, sorted by name, passing over other files', async () => {
    for (const name of ['tree/b.txt', 'tree/a/z.txt', 'tree/a/y.ndjson', 'tree/README.md', 'tree/.hidden.txt']) {
      file(name, name.endsWith('ndjson') ? `${JSON.stringify(FERRY)}\n` : `Ferry\n20310405\nSailed.`)
    }
    const sources = (await readAll([join(folder, 'tree')])).map((article) => (typeof article === 'string' ? article : article.source))
    expect(sources).toEqual(['tree/a/y.ndjson:1', 'tree/a/z.txt', 'tree/b.txt'])
    expect(await countArticles([join(folder, 'tree')])).toBe(3)
  })

  test('a missing path is an error and the next path is read', async () => {
    const path = file('there.txt', 'Ferry\n20310405\nSailed.')
    const read = await readAll([join(folder, 'missing.txt'), path])
    expect(read).toMatchObject(['Cannot read article missing.txt: there is no such file or folder', { source: 'there.txt' }])
    expect(await countArticles([join(folder, 'missing.txt'), path])).toBe(2)
  })

  test('a file with another name is told by its first character', async () => {
    const text = file('article', '\n Ferry\n20310405\nSailed.')
    const lines = file('articles.json', `\n ${JSON.stringify(FERRY)}\n${JSON.stringify(FERRY)}`)
    expect(await readAll([text, lines])).toMatchObject([
      { source: 'article' },
      { source: 'articles.json:2' },
      { source: 'articles.json:3' },
    ])
    expect(await countArticles([text, lines])).toBe(3)
  })
})

describe('standard input', () => {
  test('JSONL or one article, told by the first character', async () => {
    const json = Buffer.from(`  ${JSON.stringify(FERRY)}\n{}`)
    const text = Buffer.from(`${FERRY.title}\n20310405\n${FERRY.url}\n${FERRY.body}`)
    for (const size of [1, 7, 1000]) {
      expect(await readAll(['-'], chunksOf(json, size))).toEqual([
        { source: 'standard input:1', id: undefined, ...FERRY, offsetsIntoGiven: true },
        'Cannot read article standard input:2: "title" is missing',
      ])
      expect(await readAll(['-'], chunksOf(text, size))).toEqual([{ source: 'standard input', ...FERRY }])
    }
    expect(await countArticles(['-'])).toBeNull()
  })

  test('a stream that breaks is one error', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(`${JSON.stringify(FERRY)}\n`)
      throw new Error('the pipe broke')
    }
    expect(await readAll(['-'], broken())).toMatchObject([
      { source: 'standard input:1' },
      'Cannot read article standard input: the pipe broke',
    ])
  })

  test('stopping early closes the stream', async () => {
    let closed = false
    async function* endless(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) yield Buffer.from(`${JSON.stringify(FERRY)}\n`)
      } finally {
        closed = true
      }
    }
    for await (const _ of readArticles(['-'], endless())) break
    expect(closed).toBe(true)
  })
})
