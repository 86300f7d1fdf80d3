// Statements that contract tests run by themselves. They are not defined, so that the linter and the run of all statements
// do not take them for newsgraph's.
import { type Graph, GraphError, type Statement } from '../../src/graph/graph.ts'

export function statement<Row>(kind: 'read' | 'write', text: string): Statement<Row> {
  return { name: text.slice(0, 30), kind, text, example: {} }
}

export const ADD = statement<{ id: string }>('write', 'UNWIND $ids AS id MERGE (a:Article {id: id}) RETURN a.id AS id')
export const COUNT = statement<{ count: number }>('read', 'MATCH (a:Article) WHERE a.id STARTS WITH $prefix RETURN count(*) AS count')
export const STORE = statement('write', 'MERGE (a:Article {id: $id}) SET a.value = $value')
export const FETCH = statement<{ value: unknown }>('read', 'MATCH (a:Article {id: $id}) RETURN a.value AS value')
export const ECHO = statement<{ value: unknown }>('read', 'RETURN $value AS value')

export const count = async (graph: Graph, prefix: string): Promise<number> => (await graph.read(COUNT, { prefix }))[0]?.count ?? -1

export const codeOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'no error',
    (error: unknown) => (error instanceof GraphError ? error.code : error),
  )
