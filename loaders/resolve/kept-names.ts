// Whom full names stand for in stored articles → whom they go on standing for when these are read again. Whether a name is
// a way of writing another is decided by what is known when it is first loaded; reading the same text again is no news.
import type { Runner } from '../../src/graph/graph.ts'
import { defineStatement } from '../../src/graph/statement.ts'
import { normaliseName } from '../../src/ontology/ids.ts'
import type { ReadArticle } from '../annotate/annotate-article.ts'
import { runIds } from '../write/portions.ts'
import type { Merges } from './merges.ts'
import { isFullName } from './short-names.ts'

interface StoredNames {
  readonly articleId: string
  readonly personId: string
  readonly names: readonly string[]
  /** Ids of the merges whose given-up entity the article mentioned. */
  readonly moved: readonly string[]
}

const READ_STORED_NAMES = defineStatement<StoredNames>({
  name: 'resolve.storedNames',
  kind: 'read',
  text: `UNWIND $ids AS key
   MATCH (a:Article {id: key})
   CALL (a) {
     MATCH (a)-[:MOVED_BY]->(r:MergeRecord)
     RETURN collect(r.id) AS moved
   }
   MATCH (a)-[m:MENTIONS]->(p:Person)
   RETURN key AS articleId, p.id AS personId, m.names AS names, moved`,
  example: { ids: ['article:0'] },
})

export class KeptNames {
  readonly #ids = new Map<string, string>()

  constructor(stored: readonly StoredNames[], merges: Merges) {
    const told = new Map<string, number>()
    for (const { articleId, names } of stored)
      for (const name of names) told.set(key(articleId, name), (told.get(key(articleId, name)) ?? 0) + 1)
    for (const { articleId, personId, names, moved } of stored) {
      for (const name of names.filter(isFullName)) {
        const id = merges.keptId(personId, name, moved)
        // Of two whom one article calls the same, nothing is kept.
        if (id !== null && told.get(key(articleId, name)) === 1) this.#ids.set(key(articleId, name), id)
      }
    }
  }

  /** Local id → the id kept, of the persons whom the article calls by full name. */
  of({ article, annotations }: ReadArticle): ReadonlyMap<string, string> {
    const kept = new Map<string, string>()
    if (this.#ids.size === 0) return kept
    for (const { kind, name, entityId } of annotations.mentions) {
      const id = kind === 'Person' && isFullName(name) ? this.#ids.get(key(article.id, normaliseName(name))) : undefined
      if (id !== undefined) kept.set(entityId, id)
    }
    return kept
  }
}

function key(articleId: string, name: string): string {
  return `${articleId} ${name}`
}

/** Reads whom these stored articles, about to be read again, call by full name. */
export async function readKeptNames(transaction: Runner, articleIds: readonly string[], merges: Merges): Promise<KeptNames> {
  return new KeptNames(await runIds(transaction, READ_STORED_NAMES, articleIds), merges)
}
