// A reader's words → a query for Neo4j's full-text index (Lucene), in which no character has a meaning of its own.

/** Lucene refuses more than 1,024 clauses, and no question needs this many words. */
const MAX_WORDS = 64

/** The query with Lucene's operators escaped; empty when nothing is left to search for. */
export function escapeFullText(query: string): string {
  return query
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .slice(0, MAX_WORDS)
    .map((word) => (/^(AND|OR|NOT)$/.test(word) ? word.toLowerCase() : word.replace(/[+\-&|!(){}[\]^"~*?:\\/]/g, '\\$&')))
    .join(' ')
}
