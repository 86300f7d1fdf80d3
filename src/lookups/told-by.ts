// Which publishers tell of a fact: the condition that one does and that another does not.

/** '' filters nothing. */
export type PublisherFilter = {
  /** The id of a publisher that tells of it. */
  readonly publisher: string
  /** The id of a publisher that does not. */
  readonly notPublisher: string
}

export const ANY_PUBLISHER: PublisherFilter = { publisher: '', notPublisher: '' }

/** The condition on a fact, with the relationship from it to the articles that tell of it. */
export function isToldBy(fact: string, relationship: 'QUOTED_IN' | 'REPORTED_IN'): string {
  const tells = (id: string) => `EXISTS { (${fact})-[:${relationship}]->(:Article)-[:PUBLISHED_BY]->(:Publisher {id: ${id}}) }`
  return `($publisher = '' OR ${tells('$publisher')})
    AND ($notPublisher = '' OR NOT ${tells('$notPublisher')})`
}
