// "articleId entityId" → the first mention of the entity in the article, with the article; null where there is none.
import type { Reader } from '../graph/graph.ts'
import { defineStatement } from '../graph/statement.ts'
import { ARTICLE, ARTICLE_PARTS } from './fragments.ts'
import { inOrder } from './in-order.ts'
import { type ArticleRow, type Raw, toArticle } from './rows.ts'

export interface FirstMention {
  readonly article: ArticleRow
  readonly start: number
  readonly end: number
  readonly metonym: boolean
}

interface Found {
  readonly key: string
  readonly article: Raw
  readonly start: number
  readonly end: number
  readonly metonym: boolean
}

const FIRST_MENTION = defineStatement<Found>({
  name: 'mentionOfPair',
  kind: 'read',
  text: `UNWIND $pairs AS pair
MATCH (a:Article {id: pair.articleId})
MATCH (e:Entity {id: pair.entityId})
MATCH (a)-[m:MENTIONS]->(e)
${ARTICLE_PARTS}
RETURN pair.articleId + ' ' + pair.entityId AS key, ${ARTICLE} AS article, m.starts[0] AS start, m.ends[0] AS end, m.metonyms[0] AS metonym`,
  example: { pairs: [{ articleId: 'none:0', entityId: 'none:1' }] },
})

/** Reads the first mention for each pair of ids. */
export async function mentionOfPair(reader: Reader, keys: readonly string[]): Promise<(FirstMention | null)[]> {
  const pairs = keys.map((key) => {
    const [articleId = '', entityId = ''] = key.split(' ')
    return { articleId, entityId }
  })
  const rows = await reader.run(FIRST_MENTION, { pairs })
  const toMention = ({ article, start, end, metonym }: Found): FirstMention => ({ article: toArticle(article), start, end, metonym })
  return inOrder<Found, FirstMention | null>(keys, rows, (row) => row.key, toMention, null)
}
