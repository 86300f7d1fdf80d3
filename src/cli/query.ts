// `newsgraph query`: a GraphQL document in; its answer from the local graph out, as JSON, without a server.
import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { type DocumentNode, type ExecutionResult, execute, type GraphQLError, parse, validate } from 'graphql'
import { createContext } from '../../schema/context.ts'
import { schema } from '../../schema/index.ts'
import type { Settings } from '../server/config.ts'
import { isFault, toClientError } from '../server/error-codes.ts'
import { follow, isSubscription } from './follow.ts'
import { commandSettings, type GraphOptions, withGraph } from './open-graph.ts'
import { printLine } from './print-line.ts'
import { CommandError, oneLine } from './report-failure.ts'

type QueryVariables = Readonly<Record<string, unknown>>

interface QueryOptions extends GraphOptions {
  readonly file?: string
  readonly variables?: string
}

/** Prints the answer, of a subscription each event on a line; exit code 1 when it has errors. Whoever can open the graph may also change it. */
export async function query(document: string | undefined, options: QueryOptions): Promise<void> {
  const source = await readDocument(document, options.file)
  const variableValues = readVariables(options.variables)
  const checked = checkDocument(source)
  const answered = 'document' in checked ? await answer(checked.document, variableValues, commandSettings(options)) : checked
  if (answered === null) return
  const { data, errors } = answered
  await printLine(JSON.stringify({ errors: errors?.map(toPrinted), data }, null, 2))
  if (errors !== undefined) process.exitCode = 1
}

function checkDocument(source: string): { readonly document: DocumentNode } | ExecutionResult {
  try {
    const document = parse(source)
    const errors = validate(schema, document)
    return errors.length === 0 ? { document } : { errors: errors.map((error) => toClientError(error, 'GRAPHQL_VALIDATION_FAILED')) }
  } catch (error) {
    return { errors: [toClientError(error, 'GRAPHQL_PARSE_FAILED')] }
  }
}

/** Null when everything was printed as it came. */
async function answer(
  document: DocumentNode,
  variableValues: QueryVariables | undefined,
  settings: Settings,
): Promise<ExecutionResult | null> {
  const answered = await withGraph(settings, async (graph) => {
    if (isSubscription(document)) return follow(graph, document, variableValues, settings.deadlineMs)
    const context = createContext({ graph, readerOptions: { deadlineMs: settings.deadlineMs }, mayMutate: true })
    try {
      return await execute({ schema, document, variableValues, contextValue: context })
    } finally {
      await context.close()
    }
  })
  return answered === null ? null : { data: answered.data, errors: answered.errors?.map(codeShowingFaults) }
}

// A server would write what clients may not see into its log.
function codeShowingFaults(error: GraphQLError): GraphQLError {
  const coded = toClientError(error)
  if (isFault(coded)) console.error(`newsgraph: ${oneLine(error)}`)
  return coded
}

// As a server would answer, so that a script may ask either.
function toPrinted(error: GraphQLError) {
  const { message, locations, path, extensions } = error.toJSON()
  return { message, locations, path, extensions: { code: extensions?.code } }
}

async function readDocument(document: string | undefined, file: string | undefined): Promise<string> {
  if ((document === undefined) === (file === undefined)) throw new CommandError('Cannot query: give either a document or --file')
  if (document !== undefined) return document
  if (file === '-') return text(process.stdin)
  try {
    return await readFile(file ?? '', 'utf8')
  } catch (cause) {
    throw new CommandError(`Cannot read ${file}: ${(cause as Error).message}`, { cause })
  }
}

function readVariables(json: string | undefined): QueryVariables | undefined {
  if (json === undefined) return undefined
  try {
    const variables: unknown = JSON.parse(json)
    if (typeof variables === 'object' && variables !== null && !Array.isArray(variables)) return variables as QueryVariables
  } catch (cause) {
    throw new CommandError(`Cannot read --variables: ${(cause as Error).message}`, { cause })
  }
  throw new CommandError(`Cannot read --variables: ${json} is not a JSON object`)
}
