// What an article says of a fact, in its own words: tellings in; the article, the very characters and what kind of fact
// it is out, null where there is none. Bodies are read once for all tellings of a call.
import type { Reader } from '../graph/graph.ts'
import { defineStatement } from '../graph/statement.ts'
import type { Telling } from './link-totals.ts'
import { articleBodies } from './nodes-by-id.ts'
import type { LinkKind } from './ways.ts'

/** One article's telling of a fact between two entities. */
export interface LinkEvidence {
  readonly kind: LinkKind
  /** A quote, event or position; for a co-mention the article. */
  readonly factId: string
  /** What the fact is, in a few words: "direct", "CONSULT, denied", "Foreign Minister". Empty for a co-mention. */
  readonly says: string
  readonly articleId: string
  readonly headline: string
  /** YYYY-MM-DD */
  readonly publishedOn: string
  readonly url: string | null
  /** Offsets into the article's body in UTF-16 units, the end exclusive. */
  readonly start: number
  readonly end: number
  /** What stands there. */
  readonly exact: string
}

/** A telling, the kind of its fact, and for a co-mention one of the two entities. */
export interface ToldLink extends Telling {
  readonly kind: LinkKind
  readonly entityId: string
}

type Found = Omit<LinkEvidence, 'kind' | 'says' | 'exact'> & { readonly word: string | null; readonly more: unknown }

/** A longer paragraph is no evidence that two names stand together: then the one name is shown. */
const LONGEST_PARAGRAPH = 1000

const FACTS = [
  { kind: 'QUOTE', label: 'Quote', type: 'QUOTED_IN', word: 'f.kind', more: 'null' },
  { kind: 'EVENT', label: 'Event', type: 'REPORTED_IN', word: 'f.type', more: 'r.status' },
  { kind: 'POSITION', label: 'Position', type: 'REPORTED_IN', word: 'f.title', more: "CASE WHEN r.former THEN 'formerly' ELSE null END" },
] as const

const ARTICLE = 'a.id AS articleId, a.headline AS headline, a.publishedOn AS publishedOn, a.url AS url'

const FACT_STATEMENTS = FACTS.map(({ kind, label, type, word, more }) => ({
  kind,
  statement: defineStatement<Found>({
    name: `linkEvidence.${kind}`,
    kind: 'read',
    text: `UNWIND $told AS telling
MATCH (f:${label} {id: telling.factId})
MATCH (a:Article {id: telling.articleId})
MATCH (f)-[r:${type}]->(a)
RETURN f.id AS factId, ${ARTICLE}, r.start AS start, r.end AS end, ${word} AS word, ${more} AS more`,
    example: { told: [{ factId: 'none:0', articleId: 'none:1', entityId: 'none:2' }] },
  }),
}))

const MENTIONS = defineStatement<Found & { readonly entityId: string }>({
  name: 'linkEvidence.CO_MENTION',
  kind: 'read',
  text: `UNWIND $told AS telling
MATCH (e:Entity {id: telling.entityId})
MATCH (a:Article {id: telling.articleId})
MATCH (a)-[m:MENTIONS]->(e)
RETURN e.id AS entityId, a.id AS factId, ${ARTICLE}, m.starts[0] AS start, m.ends[0] AS end, null AS word, null AS more`,
  example: { told: [{ factId: 'none:0', articleId: 'none:1', entityId: 'none:2' }] },
})

/** Tellings → their evidence, in that order. */
export async function linkEvidence(reader: Reader, told: readonly ToldLink[]): Promise<(LinkEvidence | null)[]> {
  const found = new Map<string, Found>()
  for (const { kind, statement } of FACT_STATEMENTS) {
    const wanted = distinct(told.filter((telling) => telling.kind === kind))
    if (wanted.length === 0) continue
    for (const row of await reader.run(statement, { told: wanted })) found.set(keyOf({ ...row, kind, entityId: '' }), row)
  }
  const mentions = distinct(told.filter(({ kind }) => kind === 'CO_MENTION'))
  if (mentions.length > 0)
    for (const row of await reader.run(MENTIONS, { told: mentions })) found.set(keyOf({ ...row, kind: 'CO_MENTION' }), row)
  const articleIds = [...new Set([...found.values()].map(({ articleId }) => articleId))]
  const texts = articleIds.length === 0 ? [] : await articleBodies(reader, articleIds)
  const bodies = new Map(articleIds.map((id, i) => [id, texts[i] ?? '']))
  return told.map((telling) => {
    const row = found.get(keyOf(telling))
    return row === undefined ? null : toEvidence(telling.kind, row, bodies.get(row.articleId) ?? '')
  })
}

// A telling of a quote, event or position is the same whoever it links.
function keyOf({ kind, factId, articleId, entityId }: ToldLink): string {
  return `${kind} ${factId} ${articleId} ${kind === 'CO_MENTION' ? entityId : ''}`
}

function distinct(told: readonly ToldLink[]) {
  const byKey = new Map(told.map((telling) => [keyOf(telling), telling]))
  return [...byKey.values()].map(({ factId, articleId, entityId }) => ({ factId, articleId, entityId }))
}

function toEvidence(kind: LinkKind, { word, more, ...row }: Found, body: string): LinkEvidence {
  const { start, end } = kind === 'CO_MENTION' ? paragraphAround(body, row) : row
  const { factId, articleId, headline, publishedOn, url } = row
  const says = [word, more].filter((part) => typeof part === 'string').join(', ')
  return { kind, factId, says, articleId, headline, publishedOn, url, start, end, exact: body.slice(start, end) }
}

// Of two names in one article a name alone proves nothing; the paragraph shows what it is about.
function paragraphAround(body: string, { start, end }: Pick<Found, 'start' | 'end'>): Pick<Found, 'start' | 'end'> {
  const from = body.lastIndexOf('\n', start) + 1
  const next = body.indexOf('\n', end)
  const to = next < 0 ? body.length : next
  return to - from > LONGEST_PARAGRAPH ? { start, end } : { start: from, end: to }
}
