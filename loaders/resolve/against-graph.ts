// Entities as each article of a batch knows them → entities of the graph. Articles are taken in order, each against
// what is known: stored, or brought by the articles before it. What is known of a short name may change with a batch;
// the stored articles that use it alone and now mean another are found, to be read again.
import type { Runner } from '../../src/graph/graph.ts'
import { entityId } from '../../src/ontology/ids.ts'
import type { ReadArticle } from '../annotate/annotate-article.ts'
import { readShortMentions } from './known-in-graph.ts'
import { type KnownNames, renameEntities } from './known-names.ts'
import type { ShortName } from './short-names.ts'

/** Gives everybody who is called by full name the known id, and remembers them. */
export function resolveFullNames(known: KnownNames, batch: readonly ReadArticle[]): ReadArticle[] {
  return batch.map((read) => {
    const annotations = renameEntities(read.annotations, known.waysOfWriting(read.annotations))
    known.learn(annotations)
    return { ...read, annotations }
  })
}

/** Gives everybody who is called by a short name only the known id: when all full names are known. */
export function resolveShortNames(known: KnownNames, batch: readonly ReadArticle[]): ReadArticle[] {
  return batch.map((read) => ({ ...read, annotations: renameEntities(read.annotations, known.shortFor(read.annotations)) }))
}

/** Ids of the stored articles in which one of these short names stands for another than it did. */
export async function findUnsettled(transaction: Runner, names: readonly ShortName[], known: KnownNames): Promise<string[]> {
  const ids = new Set<string>()
  for await (const mentions of readShortMentions(transaction, names, known)) {
    for (const { kind, key, name, entityId: id, articleId, titles, mentioned } of mentions) {
      const bearer = known.bearerOf({ kind, key }, { titles, mentioned: new Set(mentioned) })
      if ((bearer ?? entityId(kind, name)) !== id) ids.add(articleId)
    }
  }
  return [...ids]
}
