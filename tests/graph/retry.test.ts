// Which failures are tried again, and for how long.
import { expect, it } from 'vitest'
import { retryPassing } from '../../src/graph/retry.ts'

const isPassing = (error: unknown): boolean => error === 'passing'

it('runs work that failed with a passing error again until it succeeds', async () => {
  let times = 0
  const work = (): Promise<number> => (++times < 4 ? Promise.reject('passing') : Promise.resolve(times))
  expect(await retryPassing(work, isPassing)).toBe(4)
})

it('does not run work that failed for good again', async () => {
  let times = 0
  await expect(retryPassing(() => Promise.reject(++times === 1 ? 'for good' : 'again'), isPassing)).rejects.toBe('for good')
})

it('gives up after some seconds with the last error', async () => {
  await expect(retryPassing(() => Promise.reject('passing'), isPassing)).rejects.toBe('passing')
})
