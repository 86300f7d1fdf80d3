// Words → what they find: articles and quotes by full text, entities by the beginning of any name they go by.
import type { Reader, TextHit } from '../graph/graph.ts'
import { defineStatement } from '../graph/statement.ts'
import { normaliseName } from '../ontology/ids.ts'
import type { EntityKind, QuoteKind } from '../ontology/ontology.ts'
import { ENTITY_FIELDS } from './fragments.ts'
import { articlesById, type NodesById, quotesById } from './nodes-by-id.ts'
import { LAST } from './page.ts'
import { type ArticleRow, type EntityRow, type QuoteRow, type Raw, toEntity } from './rows.ts'
import { withoutTitles } from './without-titles.ts'

/** A prefix that begins more names than this finds among the first of them in alphabetical order. */
const MOST_NAMES = 2000

/** Full text knows no kinds and no speakers: of so many quotes that fit best, those asked for are kept. */
export const MOST_HITS = 500

export interface Hit<Row> {
  readonly node: Row
  /** Comparable within one answer only. */
  readonly score: number
}

const BY_NAME = defineStatement<{ entity: Raw; text: string }>({
  name: 'entitiesByName',
  kind: 'read',
  text: `CALL () {
  MATCH (n:Name) WHERE n.id >= $prefix AND n.id < $end
  WITH n ORDER BY n.id LIMIT $names
  RETURN n
}
MATCH (n)-[r:NAMES]->(e:Entity)
WHERE size($kinds) = 0 OR e.kind IN $kinds
WITH e, min(r.text) AS text, e.articleCount AS articles, e.id AS id ORDER BY articles DESC, id LIMIT $n
RETURN e {${ENTITY_FIELDS}} AS entity, text`,
  example: { prefix: 'a', end: `a${LAST}`, names: MOST_NAMES, kinds: [], n: 10 },
})

/**
 * Entities with a name that begins so, the most mentioned first; after them the persons whose name begins so without the
 * titles before it ("Mr. Obama").
 */
export async function entitiesByName(reader: Reader, words: string, kinds: readonly EntityKind[], limit: number): Promise<EntityRow[]> {
  const name = normaliseName(words)
  const asTyped = await entitiesByPrefix(reader, name, kinds, limit)
  const untitled = withoutTitles(name)
  if (untitled === null || (kinds.length > 0 && !kinds.includes('Person'))) return asTyped
  const persons = await entitiesByPrefix(reader, untitled, ['Person'], limit)
  const known = new Set(asTyped.map(({ id }) => id))
  return [...asTyped, ...persons.filter(({ id }) => !known.has(id))].slice(0, limit)
}

async function entitiesByPrefix(reader: Reader, prefix: string, kinds: readonly EntityKind[], limit: number): Promise<EntityRow[]> {
  if (prefix === '') return []
  const rows = await reader.run(BY_NAME, { prefix, end: prefix + LAST, names: MOST_NAMES, kinds, n: limit })
  return rows.map((row) => toEntity(row.entity))
}

/** Articles with any of the words in headline or body, best first. */
export async function searchArticles(reader: Reader, words: string, limit: number): Promise<Hit<ArticleRow>[]> {
  return withNodes(reader, await reader.searchText('article', words, limit), articlesById)
}

/** Quotes of the kinds (of any, where none is named), with or without a named speaker (either, where null), best first. */
export async function searchQuotes(
  reader: Reader,
  words: string,
  kinds: readonly QuoteKind[],
  limit: number,
  withSpeaker: boolean | null = null,
): Promise<Hit<QuoteRow>[]> {
  const best = kinds.length === 0 && withSpeaker === null ? limit : MOST_HITS
  const hits = await withNodes(reader, await reader.searchText('quote', words, best), quotesById)
  return hits
    .filter(({ node }) => kinds.length === 0 || kinds.includes(node.kind))
    .filter(({ node }) => withSpeaker === null || (node.speaker !== null) === withSpeaker)
    .slice(0, limit)
}

async function withNodes<Row>(reader: Reader, hits: readonly TextHit[], nodesById: NodesById<Row>): Promise<Hit<Row>[]> {
  if (hits.length === 0) return []
  const ids = hits.map(({ id }) => id)
  const nodes = await nodesById(reader, ids)
  return hits.flatMap(({ score }, i) => {
    const node = nodes[i]
    return node === null || node === undefined ? [] : [{ node, score }]
  })
}
