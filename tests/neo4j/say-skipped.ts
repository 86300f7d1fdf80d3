// The last line of a test run without Neo4j: that it was left out, and how to bring it in.
import { HOW_TO_RUN_NEO4J, neo4jSettings } from '../engines.ts'

export function setup(): () => void {
  return () => {
    if (neo4jSettings('') === null) console.warn(`\n  Neo4j took no part in these tests: ${HOW_TO_RUN_NEO4J}\n`)
  }
}
