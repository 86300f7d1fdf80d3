// A subscription → its answers one after the other, each event answered by itself: in a context of its own, within the
// deadline. The stream has no deadline; it ends when its reader ends it, and a failing source ends it with that error.
import { createSourceEventStream, type ExecutionArgs, type ExecutionResult, execute, type GraphQLError } from 'graphql'
import { requireAffordable } from '../../schema/subscription-cost.ts'

/** Runs work in a context that is made for it and closed after it. */
export type WithContext = <Answer>(work: (context: unknown) => Promise<Answer> | Answer) => Promise<Answer>

export type AnswerStream = AsyncIterableIterator<ExecutionResult>

/**
 * Opens the stream; what is wrong with the subscription itself is an answer, not a stream.
 * @param onEnd called once, when a stream ends
 * @throws GraphQLError QUERY_TOO_COMPLEX when an event would cost too much
 */
export async function openStream(args: ExecutionArgs, withContext: WithContext, onEnd = () => {}): Promise<AnswerStream | ExecutionResult> {
  requireAffordable(args)
  const source = await withContext((contextValue) => createSourceEventStream({ ...args, contextValue }))
  if (!(Symbol.asyncIterator in source)) return source
  const answer = (rootValue: unknown) => withContext((contextValue) => execute({ ...args, rootValue, contextValue }))
  return answerEach(source[Symbol.asyncIterator](), answer, onEnd)
}

function answerEach(source: AsyncIterator<unknown>, answer: (event: unknown) => Promise<ExecutionResult>, onEnd: () => void): AnswerStream {
  let ended = false
  const end = (): IteratorReturnResult<undefined> => {
    if (!ended) onEnd()
    ended = true
    return { done: true, value: undefined }
  }
  return {
    async next() {
      if (ended) return end()
      try {
        const event = await source.next()
        if (event.done || ended) return end()
        return { done: false, value: await answer(event.value).catch(asAnswer) }
      } catch (error) {
        end()
        return { done: false, value: asAnswer(error) }
      }
    },
    async return() {
      end()
      await source.return?.()
      return end()
    },
    [Symbol.asyncIterator]() {
      return this
    },
  }
}

function asAnswer(error: unknown): ExecutionResult {
  return { errors: [error as GraphQLError] }
}
