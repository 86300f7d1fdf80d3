import { describe, expect, test } from 'vitest'
import { article, LIGHTHOUSE, makeFolder, ORCHARDS, run, start } from './run-newsgraph.ts'

const KEYS = {
  article: ['id', 'sourceId', 'url', 'headline', 'publishedOn', 'body', 'mentions', 'quotes', 'events'],
  mention: ['start', 'end', 'exact', 'kind', 'entityId', 'name', 'metonym'],
  quote: ['start', 'end', 'exact', 'kind', 'cue', 'speaker', 'confidence'],
  speaker: ['start', 'end', 'exact', 'entityId', 'name'],
  cue: ['start', 'end'],
  event: ['type', 'mode', 'status', 'startDate', 'endDate', 'datePrecision', 'start', 'end', 'participants', 'places'],
  participant: ['role', 'start', 'end', 'exact', 'entityId'],
  place: ['start', 'end', 'entityId'],
} as const

interface Printed {
  readonly id: string
  readonly sourceId: string | null
  readonly body: string
  readonly mentions: readonly Spanned[]
  readonly quotes: readonly (Spanned & { readonly speaker: Spanned | null; readonly cue: object | null })[]
  readonly events: readonly { readonly participants: readonly Spanned[]; readonly places: readonly object[] }[]
}
interface Spanned {
  readonly start: number
  readonly end: number
  readonly exact: string
}

const parse = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Printed)

describe('the contract of a line', () => {
  test('every object has its keys, in their order', async () => {
    const [printed] = parse((await run(makeFolder({ 'a.txt': LIGHTHOUSE }), ['annotate', 'a.txt'])).stdout)
    expect(Object.keys(printed ?? {})).toEqual(KEYS.article)
    expect(printed?.mentions.length).toBeGreaterThan(0)
    expect(printed?.quotes.length).toBeGreaterThan(0)
    expect(printed?.events.length).toBeGreaterThan(0)
    for (const mention of printed?.mentions ?? []) expect(Object.keys(mention)).toEqual(KEYS.mention)
    for (const quote of printed?.quotes ?? []) {
      expect(Object.keys(quote)).toEqual(KEYS.quote)
      if (quote.speaker !== null) expect(Object.keys(quote.speaker)).toEqual(KEYS.speaker)
      if (quote.cue !== null) expect(Object.keys(quote.cue)).toEqual(KEYS.cue)
    }
    for (const event of printed?.events ?? []) {
      expect(Object.keys(event)).toEqual(KEYS.event)
      for (const participant of event.participants) expect(Object.keys(participant)).toEqual(KEYS.participant)
      for (const place of event.places) expect(Object.keys(place)).toEqual(KEYS.place)
    }
  })

  test('exact is what stands in body between start and end', async () => {
    const printed = parse((await run(makeFolder({ 'a.txt': LIGHTHOUSE, 'b.txt': ORCHARDS }), ['annotate', '.'])).stdout)
    const spans = printed.flatMap((line) =>
      [
        ...line.mentions,
        ...line.quotes,
        ...line.quotes.flatMap(({ speaker }) => speaker ?? []),
        ...line.events.flatMap(({ participants }) => participants),
      ].map(({ start, end, exact }) => ({ exact, stands: line.body.slice(start, end) })),
    )
    expect(spans.length).toBeGreaterThan(4)
    expect(spans.map(({ stands }) => stands)).toEqual(spans.map(({ exact }) => exact))
  })

  test('the id of the input comes back as sourceId, and lines keep the order of the input', async () => {
    const input = ['one', 'two']
      .map((id) => JSON.stringify({ id, title: `Title ${id}`, date: '20310101', body: 'Malta is an island.' }))
      .join('\n')
    const printed = parse((await run(makeFolder(), ['annotate', '-'], { input })).stdout)
    expect(printed.map(({ sourceId }) => sourceId)).toEqual(['one', 'two'])
  })
})

test('a bad article is named on stderr, the others are printed, and the exit code is 1', async () => {
  const folder = makeFolder({ 'a.txt': LIGHTHOUSE, 'bad.txt': article('', 'https://x.example/', 'Text.'), 'c.txt': ORCHARDS })
  const { code, stdout, stderr } = await run(folder, ['annotate', '.'])
  expect(code).toBe(1)
  expect(parse(stdout)).toHaveLength(2)
  expect(stderr).toMatch(/^Cannot read article bad\.txt.*\n$/)
})

test('needs no graph and leaves none', async () => {
  const folder = makeFolder({ 'a.txt': LIGHTHOUSE })
  await run(folder, ['annotate', 'a.txt'])
  const { readdirSync } = await import('node:fs')
  expect(readdirSync(folder)).toEqual(['a.txt'])
})

test('whoever reads the output may stop reading', async () => {
  const line = (index: number) => JSON.stringify({ title: `Title ${index}`, date: '20310101', body: 'Malta is an island. '.repeat(500) })
  const folder = makeFolder({ 'many.jsonl': Array.from({ length: 200 }, (_, index) => line(index)).join('\n') })
  const child = start(folder, ['annotate', 'many.jsonl'])
  child.stdout?.once('data', () => child.stdout?.destroy())
  const stderr: string[] = []
  child.stderr?.on('data', (text) => stderr.push(String(text)))
  const code = await new Promise((done) => child.once('exit', done))
  expect({ code, stderr }).toEqual({ code: 0, stderr: [] })
})
