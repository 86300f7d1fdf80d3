// Asks a graph a GraphQL question in a context of its own, as the server does, and says how many statements it took.
import { graphql } from 'graphql'
import { createContext } from '../../schema/context.ts'
import { schema } from '../../schema/index.ts'
import type { Graph } from '../../src/graph/graph.ts'

/** JSON whose shape is that of the question: whatever is asked of it is there, or the test fails. */
export interface Json {
  readonly [key: string]: Json
}

export interface Answer {
  readonly data: Json
  readonly errors: readonly { readonly message: string; readonly code: unknown }[]
  readonly statements: number
}

export interface AskOptions {
  readonly variables?: Readonly<Record<string, unknown>>
  readonly mayMutate?: boolean
}

/** The answer with its errors. */
export async function askAnything(graph: Graph, source: string, { variables, mayMutate }: AskOptions = {}): Promise<Answer> {
  const context = createContext({ graph, mayMutate })
  try {
    const { data, errors = [] } = await graphql({ schema, source, variableValues: variables, contextValue: context })
    const coded = errors.map(({ message, extensions }) => ({ message, code: extensions.code }))
    return { data: JSON.parse(JSON.stringify(data ?? null)), errors: coded, statements: context.statementCount }
  } finally {
    await context.close()
  }
}

/** The data of an answer that must have no errors. */
export async function ask(graph: Graph, source: string, variables: AskOptions['variables'] = {}): Promise<Json> {
  const { data, errors } = await askAnything(graph, source, { variables })
  if (errors.length > 0) throw new Error(`Cannot answer:\n${errors.map(({ message }) => message).join('\n')}`)
  return data
}

/** A list in an answer. */
export function listOf(json: Json | undefined): Json[] {
  if (!Array.isArray(json)) throw new Error(`Cannot read a list: ${JSON.stringify(json)}`)
  return json
}
