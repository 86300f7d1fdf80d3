// The schema as text: what `schema/schema.graphql` holds and `newsgraph schema` prints. As graphql-js prints it, but a
// description stands on one line, that of an argument before it, empty lines set apart types alone, and what can be
// asked comes first.
import { type GraphQLSchema, printSchema } from 'graphql'

/** Prints the schema: Query, Mutation and Subscription, then the types in the order they were defined. */
export function printSdl(schema: GraphQLSchema): string {
  const sdl = printSchema(schema)
    .replace(/^( *)"""\n *(.*)\n *"""$/gm, '$1"""$2"""')
    .replace(/^ {4}"""(.*)"""\n */gm, (_all, says: string) => `    "${says.replaceAll('"', '\\"')}" `)
    .replace(/\n\n(?= )/g, '\n')
  const types = sdl.split('\n\n')
  const roots = types.filter(isRoot)
  return `${[...roots, ...types.filter((type) => !isRoot(type))].join('\n\n')}\n`
}

const isRoot = (type: string): boolean => /^type (Query|Mutation|Subscription) /m.test(type)
