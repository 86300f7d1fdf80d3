// Where a Neo4j server is and how to log in → its Graph.
import neo4j, { type Driver } from 'neo4j-driver'
import { type Graph, GraphError } from '../graph.ts'
import { errorCode, toGraphError } from './neo4j-errors.ts'
import { Neo4jGraph } from './neo4j-graph.ts'

export interface Neo4jSettings {
  /** "bolt://localhost:7687", "neo4j+s://…" */
  readonly uri: string
  readonly user: string
  readonly password: string
  readonly database: string
}

// What the driver says → what to do about it. One line per code.
const REMEDIES: readonly { readonly code: RegExp; readonly remedy: string }[] = [
  {
    code: /\.CredentialsExpired$/,
    remedy:
      "the server wants a new password first: run ALTER CURRENT USER SET PASSWORD FROM '…' TO '…' on the database system, then set NEO4J_PASSWORD",
  },
  { code: /\.Unauthorized$/, remedy: 'it refuses this user and password: check NEO4J_USER and NEO4J_PASSWORD' },
  { code: /\.AuthenticationRateLimit$/, remedy: 'too many wrong passwords: wait a few seconds, then check NEO4J_PASSWORD' },
  { code: /\.DatabaseNotFound$/, remedy: 'it has no such database: check NEO4J_DATABASE' },
  { code: /^(ServiceUnavailable|SessionExpired)$/, remedy: 'nothing answers there: check NEO4J_URI and that the server runs' },
]

/**
 * Connects to a Neo4j server and checks that its database answers.
 * @throws GraphError UNAVAILABLE or UNAUTHORIZED, saying what to do.
 */
export async function openNeo4j(settings: Neo4jSettings): Promise<Graph> {
  let driver: Driver | null = null
  try {
    driver = neo4j.driver(settings.uri, neo4j.auth.basic(settings.user, settings.password), {
      userAgent: 'newsgraph',
      disableLosslessIntegers: true,
      // Every result is read whole.
      fetchSize: -1,
      connectionTimeout: 5_000,
      connectionAcquisitionTimeout: 5_000,
      maxTransactionRetryTime: 5_000,
      connectionLivenessCheckTimeout: 60_000,
      telemetryDisabled: true,
      notificationFilter: { minimumSeverityLevel: 'OFF' },
    })
    // A query, because verifyConnectivity() does not notice a database that is not there.
    await driver.executeQuery('RETURN 1 AS one', {}, { database: settings.database, routing: neo4j.routing.READ, bookmarkManager: null })
    return new Neo4jGraph(driver, settings.database)
  } catch (error) {
    await driver?.close()
    throw openError(settings, error)
  }
}

function openError({ uri, database }: Neo4jSettings, error: unknown): GraphError {
  const doing = `open database "${database}" of Neo4j at "${uri}"`
  const { code, message } = toGraphError(error, doing)
  const remedy = REMEDIES.find((line) => line.code.test(errorCode(error)))?.remedy
  return new GraphError(code, remedy === undefined ? message : `Cannot ${doing}: ${remedy}`, { cause: error })
}
