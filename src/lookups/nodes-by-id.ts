// Ids → nodes of one kind with their to-one facts, null where there is none.
import type { Reader } from '../graph/graph.ts'
import { defineStatement } from '../graph/statement.ts'
import {
  ARTICLE,
  ARTICLE_PARTS,
  ENTITY_FIELDS,
  EVENT,
  EVENT_PARTS,
  MERGE_FIELDS,
  POSITION,
  POSITION_PARTS,
  PUBLISHER_FIELDS,
  QUOTE,
  QUOTE_PARTS,
} from './fragments.ts'
import { inOrder } from './in-order.ts'
import { type Raw, toArticle, toEntity, toEvent, toMerge, toPosition, toPublisher, toQuote } from './rows.ts'

/** Answers ids with rows in the order of the ids. */
export type NodesById<Row> = (reader: Reader, ids: readonly string[]) => Promise<(Row | null)[]>

function nodesById<Row>(name: string, match: string, parts: string, node: string, convert: (raw: Raw) => Row): NodesById<Row> {
  const statement = defineStatement<{ key: string; node: Raw }>({
    name,
    kind: 'read',
    text: `UNWIND $ids AS key
  MATCH ${match}
  ${parts}
  RETURN key, ${node} AS node`,
    example: { ids: ['none:0'] },
  })
  return async (reader, ids) => {
    const rows = await reader.run(statement, { ids: [...new Set(ids)] })
    return inOrder<{ key: string; node: Raw }, Row | null>(
      ids,
      rows,
      (row) => row.key,
      (row) => convert(row.node),
      null,
    )
  }
}

export const articlesById = nodesById('articlesById', '(a:Article {id: key})', ARTICLE_PARTS, ARTICLE, toArticle)
export const publishersById = nodesById('publishersById', '(b:Publisher {id: key})', '', `b {${PUBLISHER_FIELDS}}`, toPublisher)
export const entitiesById = nodesById('entitiesById', '(e:Entity {id: key})', '', `e {${ENTITY_FIELDS}}`, toEntity)
export const quotesById = nodesById('quotesById', '(q:Quote {id: key})', QUOTE_PARTS, QUOTE, toQuote)
export const eventsById = nodesById('eventsById', '(v:Event {id: key})', EVENT_PARTS, EVENT, toEvent)
export const positionsById = nodesById('positionsById', '(p:Position {id: key})', POSITION_PARTS, POSITION, toPosition)
export const mergesById = nodesById('mergesById', '(m:MergeRecord {id: key})', '', `m {${MERGE_FIELDS}}`, toMerge)

/** The text that offsets refer to. It is long, so it is read only where it is asked for. */
export const articleBodies = nodesById('articleBodies', '(a:Article {id: key})', '', 'a {.body}', (raw) => raw.body as string)
