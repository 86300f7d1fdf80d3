// The headers of a request and the configured key → may it run mutations?
import { createHash, timingSafeEqual } from 'node:crypto'
import { codedError } from './error-codes.ts'

/** True when the request shows the key, as `Authorization: Bearer KEY` or `x-api-key: KEY`. Takes the same time for any wrong key. */
export function showsKey(headers: Headers, apiKey: string | null): boolean {
  const shown = headers.get('x-api-key') ?? /^Bearer +(\S+)$/i.exec(headers.get('authorization') ?? '')?.[1]
  return apiKey !== null && shown !== undefined && timingSafeEqual(digest(shown), digest(apiKey))
}

/** Why a mutation was refused and what to do. */
export function mutationRefused(apiKey: string | null) {
  return codedError(
    'UNAUTHENTICATED',
    apiKey === null
      ? 'Mutations are off: start newsgraph with NEWSGRAPH_API_KEY set to switch them on'
      : 'Mutations need the API key: send it as "Authorization: Bearer KEY" or "x-api-key: KEY"',
  )
}

// Of equal length whatever the key, as timingSafeEqual asks.
function digest(key: string): Buffer {
  return createHash('sha256').update(key).digest()
}
