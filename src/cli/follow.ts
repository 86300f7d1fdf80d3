// `newsgraph query` of a subscription: each event printed as one line of JSON, until Ctrl-C.
import { type DocumentNode, type ExecutionResult, getOperationAST } from 'graphql'
import { createContext } from '../../schema/context.ts'
import { schema } from '../../schema/index.ts'
import type { Graph } from '../graph/graph.ts'
import { openStream, type WithContext } from '../server/stream.ts'
import { printLine } from './print-line.ts'
import { CommandError } from './report-failure.ts'
import { onStopSignal } from './stop-signal.ts'

/** Whether the document asks to be told. */
export function isSubscription(document: DocumentNode): boolean {
  return getOperationAST(document)?.operation === 'subscription'
}

/**
 * Prints events until a signal; gives back what is wrong with the subscription, if anything is.
 * @throws CommandError on a graph that no other process can load into meanwhile
 */
export async function follow(
  graph: Graph,
  document: DocumentNode,
  variableValues: Readonly<Record<string, unknown>> | undefined,
  deadlineMs: number,
): Promise<ExecutionResult | null> {
  if (graph.engine === 'embedded') {
    throw new CommandError(
      'Cannot subscribe to a store of the embedded engine: nothing is loaded into it while it is open here. Ask a server of it (newsgraph serve), or use Neo4j (NEO4J_URI)',
    )
  }
  const withContext: WithContext = async (work) => {
    const context = createContext({ graph, readerOptions: { deadlineMs } })
    try {
      return await work(context)
    } finally {
      await context.close()
    }
  }
  const answers = await openStream({ schema, document, variableValues }, withContext)
  if (!(Symbol.asyncIterator in answers)) return answers
  const stopListening = onStopSignal(() => void answers.return?.())
  try {
    for await (const { data, errors } of answers) {
      if (data === undefined || data === null) return { errors: errors ?? [] }
      await printLine(JSON.stringify({ errors, data }))
    }
  } finally {
    stopListening()
  }
  return null
}
