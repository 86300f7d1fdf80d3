// A document and its variables → the answer of the API on the same server. Answers are kept for a minute, so that going
// back and forth asks nothing twice.

const ENDPOINT = '/graphql'
const KEPT = 60
const KEPT_MS = 60_000

/** What the API could not answer, in words for the reader. */
export class AskError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'AskError'
  }
}

interface Kept {
  readonly answer: Promise<unknown>
  readonly until: number
}

const kept = new Map<string, Kept>()

/**
 * Asks the API. The caller names the shape of what the document asks for.
 * @throws AskError when the server does not answer or refuses.
 */
export function ask<Answer>(document: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Answer> {
  const key = JSON.stringify([document, variables])
  const known = kept.get(key)
  if (known !== undefined && known.until > Date.now()) return known.answer as Promise<Answer>
  const answer = request(document, variables)
  kept.delete(key)
  kept.set(key, { answer, until: Date.now() + KEPT_MS })
  for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size - KEPT))) kept.delete(oldest)
  // A failure is not kept: the next try may go well.
  answer.catch(() => kept.get(key)?.answer === answer && kept.delete(key))
  return answer as Promise<Answer>
}

async function request(document: string, variables: Readonly<Record<string, unknown>>): Promise<unknown> {
  const body = JSON.stringify({ query: document, variables, operationName: /^query (\w+)/.exec(document)?.[1] })
  const response = await fetch(ENDPOINT, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body,
  }).catch((error: unknown) => {
    throw new AskError('The server cannot be reached. Is it running, and are you online?', { cause: error })
  })
  const answer = await readJson(response)
  const [first] = answer.errors ?? []
  if (first !== undefined) throw new AskError(first.message)
  if (answer.data === undefined || answer.data === null)
    throw new AskError(`The server answered with status ${response.status} and no data.`)
  return answer.data
}

interface Answered {
  readonly data?: unknown
  readonly errors?: readonly { readonly message: string }[]
}

async function readJson(response: Response): Promise<Answered> {
  return response.json().catch((error: unknown) => {
    throw new AskError(`The server answered with status ${response.status}, and not in JSON.`, { cause: error })
  }) as Promise<Answered>
}
