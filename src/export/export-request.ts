// What is asked of an export, as words from a command line, an address or a GraphQL document → a checked request. All
// three use the same names: format, id, hops, from, to, kinds, entityKinds, limit, part.

import type { Range } from '../lookups/page.ts'
import { LINK_KINDS, type LinkKind, STATED_KINDS } from '../lookups/ways.ts'
import { isDay } from '../ontology/day.ts'
import { ENTITY_KINDS, type EntityKind } from '../ontology/ontology.ts'
import { ExportError } from './export-error.ts'

export const EXPORT_FORMATS = ['graphml', 'gexf', 'csv', 'jsonld'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

/** A file of CSV holds either nodes or edges; the other formats hold both. */
export const EXPORT_PARTS = ['nodes', 'edges'] as const
export type ExportPart = (typeof EXPORT_PARTS)[number]

export const MAX_EXPORT_HOPS = 2

/** Entities around given ones when nothing is said. */
export const DEFAULT_LIMIT = 1000

/** Which part of the graph. */
export interface ExportRequest {
  readonly format: ExportFormat
  /** Null: both nodes and edges. */
  readonly part: ExportPart | null
  /** None: the whole graph, or its most mentioned entities when there is a limit. */
  readonly ids: readonly string[]
  /** How far from the ids. */
  readonly hops: number
  readonly kinds: readonly LinkKind[]
  /** None: all. */
  readonly entityKinds: readonly EntityKind[]
  readonly range: Range
  /** Entities at most; null: all. */
  readonly limit: number | null
}

/** The words of a request; a list may be given as one text with commas. */
export interface RequestWords {
  readonly format?: string | undefined
  readonly part?: string | undefined
  readonly ids?: readonly string[] | undefined
  readonly hops?: string | undefined
  readonly kinds?: string | undefined
  readonly entityKinds?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly limit?: string | undefined
}

/**
 * Checks the words of a request.
 * @param mostEntities the highest limit; null: none, and the whole graph may be asked for
 * @throws ExportError naming the word and what it may be
 */
export function readExportRequest(words: RequestWords, mostEntities: number | null): ExportRequest {
  const ids = [...new Set(words.ids ?? [])]
  const whole = ids.length === 0 && mostEntities === null ? null : Math.min(DEFAULT_LIMIT, mostEntities ?? DEFAULT_LIMIT)
  const limit = words.limit === undefined ? whole : readNumber('limit', words.limit, 1, mostEntities ?? 10_000_000)
  const [from, to] = [readDay('from', words.from), readDay('to', words.to)]
  if (from !== null && to !== null && from > to) refuse('from', from, `a day not after ${to}`)
  if (limit !== null && ids.length > limit) throw new ExportError(`Cannot export ${ids.length} ids: the limit is ${limit}`)
  return {
    format: readChoice('format', words.format ?? 'graphml', EXPORT_FORMATS),
    part: words.part === undefined ? null : readChoice('part', words.part, EXPORT_PARTS),
    ids,
    hops: words.hops === undefined ? 1 : readNumber('hops', words.hops, 0, MAX_EXPORT_HOPS),
    kinds: words.kinds === undefined ? STATED_KINDS : readChoices('kinds', words.kinds, LINK_KINDS),
    entityKinds: words.entityKinds === undefined ? [] : readChoices('entityKinds', words.entityKinds, ENTITY_KINDS),
    range: { from, to },
    limit,
  }
}

/** The same as an address: a query that `readExportRequest` reads back. */
export function toQueryString({ format, part, ids, hops, kinds, entityKinds, range, limit }: ExportRequest): string {
  const query = new URLSearchParams({ format })
  if (part !== null) query.set('part', part)
  for (const id of ids) query.append('id', id)
  if (ids.length > 0) query.set('hops', String(hops))
  if (kinds.join() !== STATED_KINDS.join()) query.set('kinds', kinds.join())
  if (entityKinds.length > 0) query.set('entityKinds', entityKinds.join().toUpperCase())
  if (range.from) query.set('from', range.from)
  if (range.to) query.set('to', range.to)
  if (limit !== null) query.set('limit', String(limit))
  // What a reader of the address can do without: the colons of ids and the commas of lists.
  return query.toString().replaceAll('%3A', ':').replaceAll('%2C', ',')
}

function readChoices<Choice extends string>(name: string, text: string, choices: readonly Choice[]): Choice[] {
  return [...new Set(text.split(',').map((word) => readChoice(name, word.trim(), choices)))]
}

// Values of the API are upper case; here either is taken.
function readChoice<Choice extends string>(name: string, word: string, choices: readonly Choice[]): Choice {
  const choice = choices.find((known) => known.toLowerCase() === word.toLowerCase())
  return choice ?? refuse(name, word, choices.map((known) => (name.endsWith('inds') ? known.toUpperCase() : known)).join(', '))
}

function readNumber(name: string, text: string, least: number, most: number): number {
  const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
  return number >= least && number <= most ? number : refuse(name, text, `a whole number from ${least} to ${most}`)
}

function readDay(name: string, text: string | undefined): string | null {
  if (text === undefined) return null
  return isDay(text) ? text : refuse(name, text, 'a day of the calendar, YYYY-MM-DD')
}

function refuse(name: string, value: string, mayBe: string): never {
  throw new ExportError(`Cannot export: ${name} is ${JSON.stringify(value)}; it may be ${mayBe}`)
}
