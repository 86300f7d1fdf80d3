// `newsgraph query`: a GraphQL document in; its answer from the local graph out, as JSON, without a server.
import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { type ExecutionResult, graphql } from 'graphql'
import { createContext } from '../../schema/context.ts'
import { schema } from '../../schema/index.ts'
import { isFault, toClientError } from '../server/error-codes.ts'
import { commandSettings, type GraphOptions, withGraph } from './open-graph.ts'
import { printLine } from './print-line.ts'
import { CommandError, oneLine } from './report-failure.ts'

interface QueryOptions extends GraphOptions {
  readonly file?: string
  readonly variables?: string
}

/** Prints the answer; exit code 1 when it has errors. Whoever can open the graph may also change it. */
export async function query(document: string | undefined, options: QueryOptions): Promise<void> {
  const source = await readDocument(document, options.file)
  const variableValues = readVariables(options.variables)
  const settings = commandSettings(options)
  const result = await withGraph(settings, async (graph) => {
    const context = createContext({ graph, readerOptions: { deadlineMs: settings.deadlineMs }, mayMutate: true })
    try {
      return await graphql({ schema, source, variableValues, contextValue: context })
    } finally {
      await context.close()
    }
  })
  await printLine(JSON.stringify(toPrinted(result), null, 2))
  if (result.errors === undefined) return
  for (const error of result.errors) if (isFault(toClientError(error))) console.error(`newsgraph: ${oneLine(error)}`)
  process.exitCode = 1
}

// As the server would answer, so that a script may ask either.
function toPrinted({ data, errors }: ExecutionResult) {
  const coded = errors?.map((error) => {
    const { message, locations, path, extensions } = toClientError(error).toJSON()
    return { message, locations, path, extensions: { code: extensions?.code } }
  })
  return { errors: coded, data }
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

function readVariables(json: string | undefined): Record<string, unknown> | undefined {
  if (json === undefined) return undefined
  try {
    const variables: unknown = JSON.parse(json)
    if (typeof variables === 'object' && variables !== null && !Array.isArray(variables)) return variables as Record<string, unknown>
  } catch (cause) {
    throw new CommandError(`Cannot read --variables: ${(cause as Error).message}`, { cause })
  }
  throw new CommandError(`Cannot read --variables: ${json} is not a JSON object`)
}
