// The one write transaction of a load or a removal: what the articles said is taken back, what they say now is stored,
// and stored articles in which a short name ("Ryabkov", "BFC") now stands for somebody else are noted, to be read again.
import type { Graph, Runner } from '../src/graph/graph.ts'
import { entityId } from '../src/ontology/ids.ts'
import type { ReadArticle } from './annotate/annotate-article.ts'
import { calledAs } from './entity-fact.ts'
import type { ArticleFacts } from './facts.ts'
import { findUnsettled, resolveFullNames, resolveShortNames } from './resolve/against-graph.ts'
import { readKeptNames } from './resolve/kept-names.ts'
import { readKnownNames, readShortNamesOf } from './resolve/known-in-graph.ts'
import { shortNamesIn } from './resolve/known-names.ts'
import { type Merges, readMerges } from './resolve/merges.ts'
import type { ShortName } from './resolve/short-names.ts'
import { forgetUnsettled, noteUnsettled } from './resolve/unsettled.ts'
import { toFacts } from './to-facts.ts'
import { runIds } from './write/portions.ts'
import { READ_ARTICLE_HASHES } from './write/retract.ts'
import { stampLoaded } from './write/stamp.ts'
import { putFacts, retractStored } from './write.ts'

/**
 * Stores read articles, replacing what they said before.
 * @param again stored articles that were read again; one that was changed or removed meanwhile is left as it is
 */
export async function storeArticles(graph: Graph, read: readonly ReadArticle[], again: readonly ReadArticle[] = []): Promise<void> {
  if (read.length + again.length === 0) return
  const ids = read.map(({ article }) => article.id)
  await graph.write(async (transaction) => {
    const asStored = await onlyAsStored(transaction, again, ids)
    const all = [...read, ...asStored]
    await replaceArticles(
      transaction,
      all.map(({ article }) => article.id),
      all,
      { removing: false },
      asStored.map(({ article }) => article.id),
    )
    await forgetUnsettled(transaction, [...ids, ...again.map(({ article }) => article.id)])
    // What was only read again came when it came.
    await stampLoaded(transaction, ids)
  })
}

async function onlyAsStored(transaction: Runner, again: readonly ReadArticle[], except: readonly string[]): Promise<ReadArticle[]> {
  const stored = await runIds(
    transaction,
    READ_ARTICLE_HASHES,
    again.map(({ article }) => article.id),
  )
  const hashes = new Map(stored.map(({ id, contentHash }) => [id, contentHash]))
  return again.filter(({ article }) => hashes.get(article.id) === article.contentHash && !except.includes(article.id))
}

/**
 * Takes articles and everything that only they said out of the graph.
 * @returns the ids of those that were there
 */
export async function takeOutArticles(graph: Graph, ids: readonly string[]): Promise<string[]> {
  return graph.write(async (transaction) => {
    const removed = await replaceArticles(transaction, ids, [], { removing: true })
    await forgetUnsettled(transaction, removed)
    return removed
  })
}

async function replaceArticles(
  transaction: Runner,
  ids: readonly string[],
  read: readonly ReadArticle[],
  options: { readonly removing: boolean },
  again: readonly string[] = [],
): Promise<string[]> {
  const names = distinct([...read.flatMap(({ annotations }) => shortNamesIn(annotations)), ...(await readShortNamesOf(transaction, ids))])
  const merges = await readMerges(transaction)
  const before = await readKnownNames(transaction, names, merges)
  const evidenceBefore = names.map((name) => before.evidenceOn(name))
  const kept = await readKeptNames(transaction, again, merges)
  const stored = await retractStored(transaction, ids, options)
  const known = stored.length > 0 ? await readKnownNames(transaction, names, merges) : before
  const resolved = resolveFullNames(known, merges, kept, read)
  const changed = names.filter((name, index) => known.evidenceOn(name) !== evidenceBefore[index])
  const unsettled = await findUnsettled(transaction, changed, known, merges)
  await putFacts(transaction, withOwnNames(resolveShortNames(known, merges, resolved).map(toFacts), merges))
  await noteUnsettled(
    transaction,
    unsettled.filter((id) => !ids.includes(id)),
  )
  return stored
}

/**
 * Whoever is called by a short name in one article has the full name that made the id, wherever another tells it; whoever
 * was merged is called as before, whichever name an article uses.
 */
function withOwnNames(facts: readonly ArticleFacts[], merges: Merges): ArticleFacts[] {
  const entities = facts.flatMap((each) => each.entities)
  const own = new Map(entities.filter(({ id, kind, name }) => entityId(kind, name) === id).map(({ id, name }) => [id, name]))
  return facts.map((each) => ({
    ...each,
    entities: each.entities.map((entity) => {
      const named = merges.named(entity.id)
      return named === null ? { ...entity, name: own.get(entity.id) ?? entity.name } : calledAs(entity, named)
    }),
  }))
}

function distinct(names: readonly ShortName[]): ShortName[] {
  return [...new Map(names.map((name) => [`${name.kind} ${name.key}`, name])).values()]
}
