// `newsgraph schema`: the GraphQL schema as it comes with the package, printed.
import { readFile } from 'node:fs/promises'
import { packagePath } from './package-root.ts'
import { printLine } from './print-line.ts'

/** Prints schema/schema.graphql, which a test keeps equal to the schema that is served. */
export async function schema(): Promise<void> {
  await printLine((await readFile(packagePath('schema/schema.graphql'), 'utf8')).trimEnd())
}
