// Every document of the explorer fits the schema, and newsgraph's own server answers it within its limits, in production.
import { type GraphQLEnumType, isEnumType, parse, validate } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { schema } from '../../schema/index.ts'
import * as address from '../../src/explorer/address.ts'
import { CONTEXT } from '../../src/explorer/cut-context.ts'
import * as documents from '../../src/explorer/documents.ts'
import { eventWords, KIND_WORDS, linkWords, QUOTE_KIND_WORDS, STATUS_WORDS } from '../../src/explorer/words.ts'
import type { RunningServer } from '../../src/server/server.ts'
import { startSeeded } from '../server/start-real.ts'

const SOLHEIM = 'person:ingrid-solheim'
const PERIOD = { id: SOLHEIM, from: '2030-01-01', to: null }
const PAGE = { first: 20, last: null, after: null, before: null }

/** What each document is asked with, and a value that its answer must have. */
const ASKED: Readonly<Record<keyof typeof documents, readonly [Readonly<Record<string, unknown>>, string]>> = {
  HOME: [{}, '"name":"Ingrid Solheim"'],
  SUGGEST: [{ words: 'sol' }, SOLHEIM],
  SEARCH: [{ words: 'cod quota' }, '"headline"'],
  OVERVIEW: [{ id: SOLHEIM }, 'foreign minister'],
  SAID: [{ ...PERIOD, ...PAGE, with: 'country:FI', kinds: ['DIRECT', 'PARTIAL'] }, 'would look with interest'],
  ABOUT: [{ ...PERIOD, ...PAGE, with: null, kinds: null }, '"speaker"'],
  EVENTS: [{ ...PERIOD, ...PAGE, with: null, statuses: ['OCCURRED'] }, '"type":"CONSULT"'],
  LINKED: [{ ...PERIOD, entityKinds: ['PERSON'] }, '"strength"'],
  ATTENTION: [PERIOD, '"month":"2031-10"'],
  ARTICLES: [{ ...PERIOD, ...PAGE, with: 'country:NO' }, '"headline"'],
  NAMES: [{ ids: [SOLHEIM, 'person:nobody'] }, '"name":"Ingrid Solheim"'],
  NEIGHBOURHOOD: [{ id: SOLHEIM, first: 14 }, '"strength"'],
  PATH: [{ from: SOLHEIM, to: 'person:kristjan-tammsalu', hops: 6, paths: 3, links: 3 }, '2 hops apart'],
  ARTICLE: [{ id: 'to be found' }, '"body"'],
}

let server: RunningServer
beforeAll(async () => {
  server = await startSeeded({ NODE_ENV: 'production' })
})
afterAll(() => server.stop())

async function answerOf(query: string, variables: object): Promise<string> {
  const body = JSON.stringify({ query, variables })
  return (await fetch(`${server.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })).text()
}

describe.each(Object.entries(documents))('%s', (name, document) => {
  test('fits the schema', () => expect(validate(schema, parse(document))).toEqual([]))

  test('has a name of its own, for the figures at /metrics', () => expect(document).toMatch(/^query Explorer[A-Z]\w+/))

  test('is answered within the limits', async () => {
    const [variables, expected] = ASKED[name as keyof typeof documents]
    const found = /article:\w+/.exec(await answerOf(documents.ARTICLES, ASKED.ARTICLES[0]))?.[0]
    const answer = await answerOf(document, name === 'ARTICLE' ? { id: found } : variables)
    expect(answer).not.toContain('"errors"')
    expect(answer).toContain(expected)
  })
})

test('two connected entities are asked for as many facts as the graph page asks', async () => {
  const answer = await answerOf(documents.PATH, { from: SOLHEIM, to: 'country:NO', hops: 1, paths: 1, links: 20 })
  expect(answer).not.toContain('"errors"')
  expect(answer).toContain('"found":true')
})

test('the context is as long as the marking of evidence takes it to be', () => {
  for (const [, characters] of Object.values(documents).flatMap((document) => [...document.matchAll(/context\(characters: (\d+)\)/g)]))
    expect(Number(characters)).toBe(CONTEXT)
})

describe('the words of', () => {
  const valuesOf = (name: string): string[] => {
    const type = schema.getType(name)
    return isEnumType(type) ? (type as GraphQLEnumType).getValues().map((value) => value.name) : []
  }
  test.each([
    ['EntityKind', address.ENTITY_KINDS, Object.keys(KIND_WORDS)],
    ['QuoteKind', address.QUOTE_KINDS, Object.keys(QUOTE_KIND_WORDS)],
    ['EventStatus', address.EVENT_STATUSES, Object.keys(STATUS_WORDS)],
  ])('%s are those of the schema', (name, filtered, worded) => {
    expect([...filtered].sort()).toEqual(valuesOf(name).sort())
    expect([...worded].sort()).toEqual(valuesOf(name).sort())
  })
  test.each(valuesOf('EventType'))('the event type %s are there', (type) => {
    expect(eventWords({ type, mode: null })).not.toBe(type.toLowerCase())
  })
  test.each(valuesOf('LinkKind'))('the kind of fact %s are there', (kind) => {
    expect(linkWords({ kind: kind as 'QUOTE', count: 2 })).toMatch(/^2 \w/)
  })
})
