// What the graph knows of short names: who bears them by full name, and which stored articles use them alone.
import type { Graph, Runner } from '../../src/graph/graph.ts'
import { defineStatement } from '../../src/graph/statement.ts'
import type { Article } from '../article.ts'
import { runIds } from '../write/portions.ts'
import { KnownNames } from './known-names.ts'
import type { Merges } from './merges.ts'
import { isFullName, isLetters, keyOfSpelling, lettersKey, type ShortName, spellingsOf, surnameKeys } from './short-names.ts'

interface StoredBearer {
  readonly id: string
  readonly name: string
}

interface StoredPerson extends StoredBearer {
  readonly fullNames: readonly string[]
  readonly positions: readonly { readonly searchName: string; readonly fullNameCount: number; readonly bodies: readonly string[] }[]
}

const READ_PEOPLE = defineStatement<{ key: string; bearers: readonly StoredPerson[] }>({
  name: 'resolve.peopleNamed',
  kind: 'read',
  // 50: a surname shared by more stays unresolved anyway.
  text: `UNWIND $ids AS key
   MATCH (n:Name {id: key})
   CALL (n) {
     MATCH (n)-[:NAMES]->(p:Person)
     CALL (p) {
       MATCH (p)<-[:NAMES]-(full:Name) WHERE full.id CONTAINS ' '
       RETURN collect(full.id) AS fullNames
     }
     WITH p, fullNames WHERE size(fullNames) > 0
     WITH p, fullNames ORDER BY p.id LIMIT 50
     CALL (p) {
       MATCH (p)-[:HOLDS]->(o:Position) WHERE o.fullNameCount > 0
       CALL (o) {
         MATCH (o)-[:POSITION_IN]->(e:Entity)
         RETURN collect(e.id) AS bodies
       }
       RETURN collect(o {.searchName, .fullNameCount, bodies: bodies}) AS positions
     }
     RETURN collect(p {.id, .name, fullNames: fullNames, positions: positions}) AS bearers
   }
   RETURN key, bearers`,
  example: { ids: ['someone'] },
})

// An article that uses the full name has more names for its bearer than one: the full one and the short one. Whether
// there is such an article is asked with LIMIT 1: the embedded engine takes thousands of times longer for EXISTS here.
const READ_ORGANIZATIONS = defineStatement<{ key: string; bearers: readonly StoredBearer[] }>({
  name: 'resolve.organizationsNamed',
  kind: 'read',
  text: `UNWIND $ids AS key
   MATCH (n:Name {id: key})
   CALL (n, key) {
     MATCH (n)-[:NAMES]->(o:Organization)
     CALL (o, key) {
       MATCH (o)<-[m:MENTIONS]-(a:Article) WHERE size(m.names) > 1 AND key IN m.names
       WITH a LIMIT 1
       RETURN count(a) AS told
     }
     WITH o, told WHERE told > 0
     WITH o ORDER BY o.id LIMIT 50
     RETURN collect(o {.id, .name}) AS bearers
   }
   RETURN key, bearers`,
  example: { ids: ['someone'] },
})

/** Reads who bears short names, in any of their spellings; those who were merged are one. */
export async function readKnownNames(transaction: Runner, names: readonly ShortName[], merges: Merges): Promise<KnownNames> {
  const known = new KnownNames()
  addFormerNames(known, names, merges)
  for (const { key, bearers } of await runIds(transaction, READ_PEOPLE, spellings(names, 'Person'))) {
    const short = { kind: 'Person', key: keyOfSpelling(key) } as const
    for (const { positions, ...bearer } of bearers) {
      // A given name is one's name as well, and stands for nobody by itself.
      if (!isFullName(bearer.name) || !bearer.fullNames.some((name) => surnameKeys(name).includes(short.key))) continue
      const offices = positions.map(({ searchName, fullNameCount, bodies }) => ({
        title: searchName,
        bodyId: bodies[0] ?? null,
        told: fullNameCount,
      }))
      known.add(short, { ...bearer, ...mergedInto(bearer, merges), offices })
    }
  }
  for (const { key, bearers } of await runIds(transaction, READ_ORGANIZATIONS, spellings(names, 'Organization'))) {
    for (const bearer of bearers.filter(({ name }) => !isLetters(name))) {
      const short = { kind: 'Organization', key: lettersKey(key.replaceAll(' ', '')) } as const
      known.add(short, { ...mergedInto(bearer, merges), fullNames: [], offices: [] })
    }
  }
  return known
}

function mergedInto({ id, name }: StoredBearer, merges: Merges): StoredBearer {
  const now = merges.idOf(id)
  return now === id ? { id, name } : { id: now, name: merges.named(now)?.name ?? name }
}

/**
 * Whoever was merged is known by the names that were told then, though no article tells them at the moment: articles
 * that are read again all at once would not know each other's.
 */
function addFormerNames(known: KnownNames, names: readonly ShortName[], merges: Merges): void {
  const asked = new Set(names.flatMap(({ kind, key }) => (kind === 'Person' ? [key] : [])))
  for (const { id, name, names: former } of merges.formerNames()) {
    if (!id.startsWith('person:')) continue
    for (const fullName of former.filter(isFullName)) {
      const keys = surnameKeys(fullName).filter((key) => asked.has(key))
      for (const key of keys) known.add({ kind: 'Person', key }, { id, name, fullNames: [fullName], offices: [] })
    }
  }
}

function spellings(names: readonly ShortName[], kind: ShortName['kind']): string[] {
  return names.filter((name) => name.kind === kind && name.key !== '').flatMap(spellingsOf)
}

const READ_NAMES_OF_ARTICLES = defineStatement<{ kind: ShortName['kind']; names: readonly string[] }>({
  name: 'resolve.namesOfArticles',
  kind: 'read',
  text: `UNWIND $ids AS key
   MATCH (a:Article {id: key})-[m:MENTIONS]->(e:Entity)
   WHERE e.kind IN ['Person', 'Organization']
   RETURN e.kind AS kind, m.names AS names`,
  example: { ids: ['article:0'] },
})

/** The names that stored articles use, each as a short name: those that are none are known by nobody. */
export async function readShortNamesOf(transaction: Runner, articleIds: readonly string[]): Promise<ShortName[]> {
  const rows = await runIds(transaction, READ_NAMES_OF_ARTICLES, articleIds)
  return rows.flatMap(({ kind, names }) =>
    names.map((name) => ({ kind, key: kind === 'Person' ? keyOfSpelling(name) : name.replaceAll(' ', '') })),
  )
}

/** A stored article that calls an entity by a short name only. */
export interface ShortMention extends ShortName {
  /** The short name as it is spelled there, normalised. */
  readonly name: string
  readonly articleId: string
  readonly entityId: string
  /** Titles of the positions the article gives the entity. */
  readonly titles: readonly string[]
  /** Which of the entities asked for the article mentions. */
  readonly mentioned: readonly string[]
}

/** Short mentions read at once, and names they are read of: no article uses so many that a page holds that article alone. */
const PAGE = 5_000
const NAMES_AT_ONCE = 200

const READ_SHORT_MENTIONS = defineStatement<ShortMention>({
  name: 'resolve.shortMentions',
  kind: 'read',
  text: `UNWIND $rows AS row
   MATCH (n:Name {id: row.id})-[:NAMES]->(e:Entity)<-[m:MENTIONS]-(a:Article)
   WHERE a.id >= $from AND e.kind = row.kind AND size(m.names) = 1 AND m.names[0] = row.id
   WITH row, e, a ORDER BY a.id LIMIT $limit
   CALL (e, a) {
     MATCH (a)<-[:REPORTED_IN]-(o:Position)<-[:HOLDS]-(e)
     RETURN collect(o.searchName) AS titles
   }
   CALL (row, e, a) {
     MATCH (a)-[:MENTIONS]->(other:Entity)
     WHERE other.id IN row.wanted AND other.id <> e.id
     RETURN collect(other.id) AS mentioned
   }
   RETURN row.kind AS kind, row.key AS key, row.id AS name, a.id AS articleId, e.id AS entityId, titles, mentioned
   ORDER BY articleId`,
  example: { rows: [{ id: 'someone', key: 'someone', kind: 'Person', wanted: ['country:NO'] }], from: '', limit: PAGE },
})

/** The stored articles that use these short names alone, page by page: a common surname's are too many at once. */
export async function* readShortMentions(
  transaction: Runner,
  names: readonly ShortName[],
  known: KnownNames,
  limit = PAGE,
): AsyncGenerator<readonly ShortMention[]> {
  for (let at = 0; at < names.length; at += NAMES_AT_ONCE) {
    const rows = names.slice(at, at + NAMES_AT_ONCE).flatMap((name) => {
      const wanted = known.bearersOf(name).flatMap(({ id, offices }) => [id, ...new Set(offices.flatMap(({ bodyId }) => bodyId ?? []))])
      return spellingsOf(name).map((id) => ({ id, key: name.key, kind: name.kind, wanted }))
    })
    yield* pagesOf(limit, (from) => transaction.run(READ_SHORT_MENTIONS, { rows, from, limit }))
  }
}

async function* pagesOf(size: number, read: (from: string) => Promise<ShortMention[]>): AsyncGenerator<readonly ShortMention[]> {
  let page = await read('')
  for (let last = page.at(-1); last !== undefined && page.length === size; last = page.at(-1)) {
    // The last article of a full page may go on: it is left to the next one.
    const { articleId } = last
    yield page.filter((mention) => mention.articleId !== articleId)
    page = await read(articleId)
  }
  yield page
}

const READ_ARTICLES = defineStatement<{ article: Omit<Article, 'publisherDomain'>; domains: readonly string[] }>({
  name: 'resolve.articles',
  kind: 'read',
  text: `UNWIND $ids AS key
   MATCH (a:Article {id: key})
   CALL (a) {
     MATCH (a)-[:PUBLISHED_BY]->(p:Publisher)
     RETURN collect(p.domain) AS domains
   }
   RETURN a {.id, .sourceId, .url, .headline, .publishedOn, .body, .language, .contentHash} AS article, domains`,
  example: { ids: ['article:0'] },
})

/** Stored articles as they were loaded. */
export async function readStoredArticles(graph: Graph, ids: readonly string[]): Promise<Article[]> {
  const rows = ids.length === 0 ? [] : await graph.read(READ_ARTICLES, { ids })
  return rows.map(({ article, domains }) => ({ ...article, publisherDomain: domains[0] ?? null }))
}
