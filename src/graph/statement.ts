// Statements are defined once, by name, and kept in a list that the linter and the contract tests read.
import type { Params, Statement } from './graph.ts'

const STATEMENTS = new Map<string, Statement<never>>()

/**
 * Defines a Cypher statement that runs on every engine (rules: docs/cypher.md).
 * @throws Error when the name is taken.
 */
export function defineStatement<Row = Record<string, unknown>>(definition: {
  readonly name: string
  readonly kind: 'read' | 'write'
  readonly text: string
  readonly example: Params
}): Statement<Row> {
  if (STATEMENTS.has(definition.name)) throw new Error(`Cannot define statement "${definition.name}": the name is taken`)
  STATEMENTS.set(definition.name, definition as Statement<never>)
  return definition
}

/** Every statement defined by the modules loaded so far. */
export function allStatements(): readonly Statement<unknown>[] {
  return [...STATEMENTS.values()]
}
