// The one write transaction of a load or a removal: what the articles said is taken back, what they say now is stored,
// and stored articles in which a short name ("Ryabkov", "BFC") now stands for somebody else are read again.
import type { Graph, Runner } from '../src/graph/graph.ts'
import { entityId } from '../src/ontology/ids.ts'
import { annotateArticle, type ReadArticle } from './annotate/annotate-article.ts'
import type { ArticleFacts } from './facts.ts'
import { findUnsettled, resolveFullNames, resolveShortNames } from './resolve/against-graph.ts'
import { readKnownNames, readShortNamesOf, readStoredArticles } from './resolve/known-in-graph.ts'
import { type KnownNames, shortNamesIn } from './resolve/known-names.ts'
import type { ShortName } from './resolve/short-names.ts'
import { toFacts } from './to-facts.ts'
import { putFacts, retractStored } from './write.ts'

/** Stores read articles, replacing what they said before. */
export async function storeArticles(graph: Graph, read: readonly ReadArticle[]): Promise<void> {
  if (read.length === 0) return
  const ids = read.map(({ article }) => article.id)
  await graph.write((transaction) => replaceArticles(transaction, ids, read, { removing: false }))
}

/**
 * Removes articles and everything that only they said.
 * @returns the ids of those that were there
 */
export async function removeArticles(graph: Graph, ids: readonly string[]): Promise<string[]> {
  return graph.write((transaction) => replaceArticles(transaction, ids, [], { removing: true }))
}

async function replaceArticles(
  transaction: Runner,
  ids: readonly string[],
  read: readonly ReadArticle[],
  options: { readonly removing: boolean },
): Promise<string[]> {
  const names = distinct([...read.flatMap(({ annotations }) => shortNamesIn(annotations)), ...(await readShortNamesOf(transaction, ids))])
  const before = await readKnownNames(transaction, names)
  const evidenceBefore = names.map((name) => before.evidenceOn(name))
  const stored = await retractStored(transaction, ids, options)
  const known = stored.length > 0 ? await readKnownNames(transaction, names) : before
  const resolved = resolveFullNames(known, read)
  const changed = names.filter((name, index) => known.evidenceOn(name) !== evidenceBefore[index])
  const again = await takeBackUnsettled(transaction, changed, known, ids)
  const facts = resolveShortNames(known, [...resolved, ...resolveFullNames(known, again)]).map(toFacts)
  await putFacts(transaction, withOwnNames(facts))
  return stored
}

/** Takes back the stored articles in which a name stands for another now, and reads them again. */
async function takeBackUnsettled(
  transaction: Runner,
  names: readonly ShortName[],
  known: KnownNames,
  except: readonly string[],
): Promise<ReadArticle[]> {
  const unsettled = (await findUnsettled(transaction, names, known)).filter((id) => !except.includes(id))
  const articles = await readStoredArticles(transaction, unsettled)
  await retractStored(transaction, unsettled)
  return articles.map(annotateArticle)
}

/** Whoever is called by a short name in one article has the full name that made the id, wherever another tells it. */
function withOwnNames(facts: readonly ArticleFacts[]): ArticleFacts[] {
  const entities = facts.flatMap((each) => each.entities)
  const own = new Map(entities.filter(({ id, kind, name }) => entityId(kind, name) === id).map(({ id, name }) => [id, name]))
  return facts.map((each) => ({
    ...each,
    entities: each.entities.map((entity) => ({ ...entity, name: own.get(entity.id) ?? entity.name })),
  }))
}

function distinct(names: readonly ShortName[]): ShortName[] {
  return [...new Map(names.map((name) => [`${name.kind} ${name.key}`, name])).values()]
}
