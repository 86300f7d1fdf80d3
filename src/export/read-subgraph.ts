// The nodes and edges of a selection, a page at a time, so that a graph of any size passes through little memory. Every
// page may be read in a transaction of its own: none need be open for as long as a file takes to be written.
import type { Graph, Reader, Runner, RunOptions } from '../graph/graph.ts'
import { allEntities } from '../lookups/entities.ts'
import { countriesOfPlaces, namesOfEntities } from '../lookups/entity-facts.ts'
import { type LinkEvidence, linkEvidence, type ToldLink } from '../lookups/link-evidence.ts'
import { type LinkTotal, linkTotals, type Telling } from '../lookups/link-totals.ts'
import type { Place } from '../lookups/page.ts'
import type { EntityRow } from '../lookups/rows.ts'
import type { ExportRequest } from './export-request.ts'
import { kindsMeant, type Selection } from './select-entities.ts'

const NODES_AT_ONCE = 500
/** Entities whose links are read at once. */
const SOURCES_AT_ONCE = 100
/** Links whose evidence is read at once: two articles each. */
const LINKS_AT_ONCE = 250

export interface ExportNode {
  readonly entity: EntityRow
  /** Other names it goes by, the most used first. */
  readonly otherNames: readonly string[]
  /** Code of the country, or of the country a place lies in. */
  readonly countryCode: string | null
}

/** A link with what its earliest and its latest article say, each once. No evidence: where a place lies is known, not reported. */
export interface ExportEdge extends LinkTotal {
  /** Stable: from, relation, to. */
  readonly id: string
  readonly evidence: readonly LinkEvidence[]
}

/** Where an export reads: `read` runs work in a read transaction. */
export interface ExportSource {
  read<T>(work: (reader: Reader) => Promise<T>): Promise<T>
}

/** Reads every page in a transaction of its own, which may take as long as `options` say. */
export function pageByPage(graph: Graph, options?: RunOptions): ExportSource {
  return {
    async read(work) {
      const reader = graph.openReader(options)
      try {
        return await work(reader)
      } finally {
        await reader.close()
      }
    },
  }
}

/** How many nodes there are, before they are read. */
export async function countNodes(source: ExportSource, selection: Selection): Promise<number> {
  if (selection.kind === 'listed') return selection.entities.length
  return source.read(async (reader) => {
    let total = 0
    for (const kind of kindsMeant(selection.entityKinds)) total += await allEntities[kind].byName.total(reader)
    return total
  })
}

/** The nodes: of the whole graph by kind and name, of a list by id. */
export async function* nodePages(source: ExportSource, selection: Selection): AsyncGenerator<readonly ExportNode[]> {
  for await (const entities of entityPages(source, selection, NODES_AT_ONCE)) {
    yield await source.read(async (reader) => {
      const ids = entities.map(({ id }) => id)
      const names = await namesOfEntities(reader, ids)
      const countries = await countriesOfPlaces(reader, ids)
      return entities.map((entity, i) => ({
        entity,
        otherNames: (names[i] ?? []).map(({ text }) => text).filter((text) => text !== entity.name),
        countryCode: entity.code ?? countries[i]?.[0]?.code ?? null,
      }))
    })
  }
}

/** The edges that start at each page of nodes; `sources` tells how many nodes are done. */
export async function* edgePages(
  source: ExportSource,
  selection: Selection,
  request: ExportRequest,
): AsyncGenerator<{ readonly edges: readonly ExportEdge[]; readonly sources: number }> {
  for await (const { links, sources } of linkPages(source, selection, request)) {
    for (let i = 0; i < links.length; i += LINKS_AT_ONCE) {
      const portion = links.slice(i, i + LINKS_AT_ONCE)
      yield { edges: await source.read((reader) => withEvidence(reader, portion)), sources: 0 }
    }
    yield { edges: [], sources }
  }
}

/** How many edges there will be; nothing of their evidence is read. */
export async function countEdges(source: ExportSource, selection: Selection, request: ExportRequest): Promise<number> {
  let total = 0
  for await (const { links } of linkPages(source, selection, request)) total += links.length
  return total
}

interface LinkPage {
  readonly links: readonly LinkTotal[]
  readonly sources: number
}

async function* linkPages(source: ExportSource, selection: Selection, { kinds, range }: ExportRequest): AsyncGenerator<LinkPage> {
  const listed = selection.kind === 'listed' ? new Set(selection.entities.map(({ id }) => id)) : null
  const choice = { kinds, range, entityKinds: selection.kind === 'whole' ? selection.entityKinds : [] }
  for await (const entities of entityPages(source, selection, SOURCES_AT_ONCE)) {
    const ids = entities.map(({ id }) => id)
    for await (const links of linkTotals(statementByStatement(source), ids, choice)) {
      yield { links: listed === null ? links : links.filter(({ toId }) => listed.has(toId)), sources: 0 }
    }
    yield { links: [], sources: entities.length }
  }
}

// While links are given out, nothing is held open.
function statementByStatement(source: ExportSource): Runner {
  return { run: (statement, params) => source.read((reader) => reader.run(statement, params)) }
}

async function* entityPages(source: ExportSource, selection: Selection, size: number): AsyncGenerator<readonly EntityRow[]> {
  if (selection.kind === 'listed') {
    for (let i = 0; i < selection.entities.length; i += size) yield selection.entities.slice(i, i + size)
    return
  }
  for (const kind of kindsMeant(selection.entityKinds)) {
    let after: Place | null = null
    do {
      const request = { limit: size, descending: false, backward: false, after, before: null }
      const page: Awaited<ReturnType<(typeof allEntities)[typeof kind]['byName']['page']>> = await source.read((reader) =>
        allEntities[kind].byName.page(reader, request),
      )
      if (page.rows.length > 0) yield page.rows.map(({ node }) => node)
      after = page.hasNext ? (page.rows.at(-1) ?? null) : null
    } while (after !== null)
  }
}

async function withEvidence(reader: Reader, links: readonly LinkTotal[]): Promise<ExportEdge[]> {
  const told = links.map(tellingsOf)
  const evidence = await linkEvidence(reader, told.flat())
  let next = 0
  return links.map((link, i) => {
    const own = evidence.slice(next, next + (told[i]?.length ?? 0))
    next += own.length
    return { ...link, id: `${link.fromId}/${link.relation}/${link.toId}`, evidence: own.filter((item) => item !== null) }
  })
}

function tellingsOf({ kind, toId, firstTold, lastTold }: LinkTotal): ToldLink[] {
  const isSame = firstTold?.articleId === lastTold?.articleId && firstTold?.factId === lastTold?.factId
  const tellings: readonly (Telling | null)[] = isSame ? [firstTold] : [firstTold, lastTold]
  return tellings.flatMap((telling) => (telling === null ? [] : { ...telling, kind, entityId: toId }))
}
