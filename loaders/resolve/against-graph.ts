// Entities as each article of a batch knows them → entities of the graph. Articles are taken in order, each against
// what is known: stored, or brought by the articles before it. What is known of a short name may change with a batch;
// the stored articles that use it alone and now mean another are found, to be read again.
import type { Runner } from '../../src/graph/graph.ts'
import { entityId } from '../../src/ontology/ids.ts'
import type { ReadArticle } from '../annotate/annotate-article.ts'
import type { KeptNames } from './kept-names.ts'
import { readShortMentions } from './known-in-graph.ts'
import { type KnownNames, renameEntities } from './known-names.ts'
import type { Merges } from './merges.ts'
import type { ShortName } from './short-names.ts'

/**
 * Gives everybody who is called by full name the known id, and remembers them. What somebody decided goes before what the
 * graph says of an article that is read again, and that before what is told elsewhere.
 */
export function resolveFullNames(known: KnownNames, merges: Merges, kept: KeptNames, batch: readonly ReadArticle[]): ReadArticle[] {
  return batch.map((read) => {
    const settled = new Map([...kept.of(read), ...merges.ofFullNames(read.annotations)])
    const renamed = renameEntities(read.annotations, settled)
    const annotations = renameEntities(renamed, without(known.waysOfWriting(renamed), new Set(settled.values())))
    known.learn(annotations)
    return { ...read, annotations }
  })
}

function without(renamed: ReadonlyMap<string, string>, ids: ReadonlySet<string>): ReadonlyMap<string, string> {
  return ids.size === 0 ? renamed : new Map([...renamed].filter(([id]) => !ids.has(id)))
}

/**
 * Gives everybody who is called by a short name only the known id: when all full names are known. What is told of a short
 * name goes before what was decided of those of whom nothing is told.
 */
export function resolveShortNames(known: KnownNames, merges: Merges, batch: readonly ReadArticle[]): ReadArticle[] {
  return batch.map((read) => {
    const annotations = renameEntities(read.annotations, known.shortFor(read.annotations))
    return { ...read, annotations: renameEntities(annotations, merges.ofAll(annotations)) }
  })
}

/** Ids of the stored articles in which one of these short names stands for another than it did. */
export async function findUnsettled(
  transaction: Runner,
  names: readonly ShortName[],
  known: KnownNames,
  merges: Merges,
): Promise<string[]> {
  const ids = new Set<string>()
  for await (const mentions of readShortMentions(transaction, names, known)) {
    for (const { kind, key, name, entityId: id, articleId, titles, mentioned } of mentions) {
      const bearer = known.bearerOf({ kind, key }, { titles, mentioned: new Set(mentioned) })
      if (merges.idOf(bearer ?? entityId(kind, name)) !== id) ids.add(articleId)
    }
  }
  return [...ids]
}
