// The part of the graph that is looked at as a whole, for communities and for who is central: of the entities that most
// articles mention (of some days, or together with an entity) so many, and the ties among them.
import type { Reader } from '../graph/graph.ts'
import { defineStatement } from '../graph/statement.ts'
import { daysOf, isEver, isInRange } from './days.ts'
import type { Narrowing } from './links.ts'
import { entitiesById } from './nodes-by-id.ts'
import { LAST } from './page.ts'
import type { EntityRow } from './rows.ts'
import { type Tie, tiesAmong } from './ties.ts'
import type { LinkKind } from './ways.ts'

/** In no more articles than these, the newest, it is counted who is mentioned most. */
export const MOST_ARTICLES = 5000

export interface SubgraphChoice extends Narrowing {
  /** Only entities that stand in an article with this one, and not itself; null for all. */
  readonly about: string | null
  /** By which facts they are tied. */
  readonly kinds: readonly LinkKind[]
  /** Of how many entities, those that most articles mention. */
  readonly among: number
}

export interface Subgraph {
  /** Those with a tie to another, in the order of their ids. */
  readonly entities: readonly EntityRow[]
  /** The strongest first. */
  readonly ties: readonly Tie[]
  /** How many of the entities chosen have no tie to another. */
  readonly untied: number
  /** How many entities were left out, since fewer articles mention them. */
  readonly leftOut: number
  /** In how many articles it was counted who is mentioned most; null when in all of the graph. */
  readonly articles: number | null
}

interface Chosen {
  readonly ids: readonly string[]
  readonly total: number
  readonly articles: number | null
}

const IS_OF_KINDS = '(size($entityKinds) = 0 OR e.kind IN $entityKinds)'

const MOST_MENTIONED = defineStatement<{ id: string }>({
  name: 'subgraph.mostMentioned',
  kind: 'read',
  text: `MATCH (e:Entity) WHERE e.articleCount >= 1 AND ${IS_OF_KINDS}
RETURN e.id AS id, e.articleCount AS articleCount ORDER BY articleCount DESC, id LIMIT $n`,
  example: { entityKinds: [], n: 10 },
})

const MENTIONED = defineStatement<{ total: number }>({
  name: 'subgraph.mentioned',
  kind: 'read',
  text: `MATCH (e:Entity) WHERE e.articleCount >= 1 AND ${IS_OF_KINDS}
RETURN count(e) AS total`,
  example: { entityKinds: [] },
})

const ARTICLES_OF_DAYS = defineStatement<{ id: string }>({
  name: 'subgraph.articlesOfDays',
  kind: 'read',
  text: `MATCH (a:Article) WHERE ${isInRange('a.publishedOn')}
RETURN a.id AS id, a.publishedOn AS publishedOn ORDER BY publishedOn DESC, id DESC LIMIT $n`,
  example: { from: '', to: LAST, n: 10 },
})

const ARTICLES_ABOUT = defineStatement<{ id: string }>({
  name: 'subgraph.articlesAbout',
  kind: 'read',
  text: `MATCH (x:Entity {id: $about})<-[m:MENTIONS]-(a:Article) WHERE ${isInRange('m.publishedOn')}
RETURN a.id AS id, m.publishedOn AS publishedOn ORDER BY publishedOn DESC, id DESC LIMIT $n`,
  example: { about: 'none:0', from: '', to: LAST, n: 10 },
})

const MENTIONED_IN_ARTICLES = defineStatement<{ ids: readonly string[]; total: number }>({
  name: 'subgraph.mentionedInArticles',
  kind: 'read',
  text: `UNWIND $ids AS key
MATCH (a:Article {id: key})-[:MENTIONS]->(e:Entity)
WHERE e.id <> $about AND ${IS_OF_KINDS}
WITH e.id AS id, count(a) AS articles ORDER BY articles DESC, id
WITH collect(id) AS found
RETURN size(found) AS total, found[0..$n] AS ids`,
  example: { ids: ['article:0'], about: '', entityKinds: [], n: 10 },
})

/** Chooses the entities and reads the ties among them, by facts of the range. The same graph gives the same answer. */
export async function readSubgraph(reader: Reader, choice: SubgraphChoice): Promise<Subgraph> {
  const { ids, total, articles } = await chooseEntities(reader, choice)
  const ties = await tiesAmong(reader, ids, choice.kinds, choice.range)
  const tied = [...new Set(ties.flatMap((tie) => tie.ids))].sort()
  const entities = tied.length === 0 ? [] : await entitiesById(reader, tied)
  return {
    entities: entities.filter((entity) => entity !== null),
    ties,
    untied: ids.length - tied.length,
    leftOut: total - ids.length,
    articles,
  }
}

async function chooseEntities(reader: Reader, choice: SubgraphChoice): Promise<Chosen> {
  const { about, range, among: n } = choice
  const entityKinds = [...choice.entityKinds]
  if (about === null && isEver(range)) {
    const [rows, counted] = await Promise.all([reader.run(MOST_MENTIONED, { entityKinds, n }), reader.run(MENTIONED, { entityKinds })])
    return { ids: rows.map(({ id }) => id), total: counted[0]?.total ?? 0, articles: null }
  }
  const days = { ...daysOf(range), n: MOST_ARTICLES }
  const articles = await (about === null ? reader.run(ARTICLES_OF_DAYS, days) : reader.run(ARTICLES_ABOUT, { ...days, about }))
  const ids = articles.map(({ id }) => id)
  const [found] = await reader.run(MENTIONED_IN_ARTICLES, { ids, about: about ?? '', entityKinds, n })
  return { ids: found?.ids ?? [], total: found?.total ?? 0, articles: ids.length }
}
