// Which articles tell of a fact: the condition that one of a publisher does, that none of another does, and that one does
// which was loaded after a moment.

/** '' filters nothing. */
export type TellingFilter = {
  /** The id of a publisher that tells of it. */
  readonly publisher: string
  /** The id of a publisher that does not. */
  readonly notPublisher: string
  /** A moment after which an article that tells of it was loaded. */
  readonly loadedSince: string
}

export const ANY_TELLING: TellingFilter = { publisher: '', notPublisher: '', loadedSince: '' }

/** The condition on a fact, with the relationship from it to the articles that tell of it. */
export function isToldBy(fact: string, relationship: 'QUOTED_IN' | 'REPORTED_IN'): string {
  const tells = (id: string) => `EXISTS { (${fact})-[:${relationship}]->(:Article)-[:PUBLISHED_BY]->(:Publisher {id: ${id}}) }`
  return `($publisher = '' OR ${tells('$publisher')})
    AND ($notPublisher = '' OR NOT ${tells('$notPublisher')})
    AND ($loadedSince = '' OR EXISTS { (${fact})-[:${relationship}]->(loaded:Article) WHERE ${isLoadedSince('loaded')} })`
}

/** The condition on an article that it was loaded after the moment. */
export function isLoadedSince(article: string): string {
  return `($loadedSince = '' OR ${article}.loadedAt > $loadedSince)`
}
