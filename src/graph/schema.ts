// What the graph keeps besides data: unique ids, indexes, and the version of its own layout. Both engines create the
// same constraints and indexes from this table; full-text indexes differ (embedded/ and neo4j/).
import { ENTITY_KINDS, NODES, type NodeLabel } from '../ontology/ontology.ts'
import { countFullNames } from './full-names.ts'
import { type Graph, GraphError, TEXT_INDEXES } from './graph.ts'
import { defineStatement } from './statement.ts'

/** Properties that lists are ordered by or looked up by. An index serves one label, so an entity's has one per label. */
const RANGE_INDEXES: readonly { readonly label: NodeLabel; readonly property: string }[] = [
  { label: 'Article', property: 'publishedOn' },
  { label: 'Article', property: 'loadedAt' },
  { label: 'Publisher', property: 'domain' },
  { label: 'Quote', property: 'saidOn' },
  { label: 'Quote', property: 'textKey' },
  { label: 'Event', property: 'sortDate' },
  { label: 'Position', property: 'searchName' },
  { label: 'MergeRecord', property: 'fromId' },
  { label: 'MergeRecord', property: 'entityId' },
  { label: 'MergeRecord', property: 'madeAt' },
  ...(['Entity', ...ENTITY_KINDS] as const).flatMap((label) => [
    { label, property: 'articleCount' },
    { label, property: 'searchName' },
  ]),
]

const LABELS = Object.keys(NODES) as NodeLabel[]

/** Creates what is missing, by name. Constraints come first: where one keeps an index, the index of the id is not made again. */
export const UNIQUE_IDS = LABELS.map((label) => ({
  name: `${snakeCase(label)}_id`,
  text: `CREATE CONSTRAINT ${snakeCase(label)}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
}))

/** The embedded engine's constraint has no index of its own. */
export const ID_INDEXES = LABELS.map((label) => createIndex(`${snakeCase(label)}_by_id`, label, 'id'))

export const ORDER_INDEXES = RANGE_INDEXES.map(({ label, property }) =>
  createIndex(`${snakeCase(label)}_${snakeCase(property)}`, label, property),
)

/** Every text-indexed property by itself. */
export const TEXT_INDEX_PROPERTIES = Object.values(TEXT_INDEXES).flatMap(({ label, properties }) =>
  properties.map((property) => ({ label, property })),
)

/** One change of layout. `migrate` must be safe to run twice: a migration cut short is run again at the next start. */
export interface Migration {
  readonly version: number
  readonly says: string
  migrate(graph: Graph): Promise<void>
}

/** In order; the last one's version is the layout this code reads and writes. */
export const MIGRATIONS: readonly Migration[] = [
  { version: 1, says: 'constraints and indexes, which are created wherever they are missing', migrate: async () => {} },
  { version: 2, says: 'how many articles that tell of a position call its holder by full name', migrate: countFullNames },
  { version: 3, says: 'recorded merges of entities, which an older newsgraph would take apart', migrate: async () => {} },
]

const READ_VERSION = defineStatement<{ version: number }>({
  name: 'schemaVersion',
  kind: 'read',
  text: `MATCH (m:Meta {id: 'schema'}) RETURN m.version AS version`,
  example: {},
})

const SAVE_VERSION = defineStatement({
  name: 'saveSchemaVersion',
  kind: 'write',
  text: `MERGE (m:Meta {id: 'schema'}) SET m.version = $version`,
  example: { version: 1 },
})

/**
 * Creates constraints and indexes where they are missing, then runs the migrations a graph has not seen.
 * @throws GraphError UNAVAILABLE when the graph was written by a newer newsgraph.
 */
export async function ensureSchema(
  graph: Graph,
  createMissing: () => Promise<void>,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<void> {
  const found = (await graph.read(READ_VERSION, {}))[0]?.version ?? 0
  const newest = migrations.at(-1)?.version ?? 0
  if (found > newest) {
    throw new GraphError(
      'UNAVAILABLE',
      `Cannot use this graph: its layout is version ${found}, and this newsgraph knows versions up to ${newest}. Update newsgraph, or use another graph`,
    )
  }
  await createMissing()
  for (const migration of migrations.filter(({ version }) => version > found)) {
    await migration.migrate(graph)
    await graph.write((transaction) => transaction.run(SAVE_VERSION, { version: migration.version }))
  }
}

function createIndex(name: string, label: NodeLabel, property: string): { readonly name: string; readonly text: string } {
  return { name, text: `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (n.${property})` }
}

function snakeCase(name: string): string {
  return name.replace(/(?<=[a-z])[A-Z]/g, (letter) => `_${letter}`).toLowerCase()
}
