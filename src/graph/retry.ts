// Work that fails with a passing error (a lock conflict, a server that restarts) → the same work again, a little later.

/** How long to go on trying, in milliseconds. */
const RETRY_FOR_MS = 5_000
const FIRST_DELAY_MS = 10
const LONGEST_DELAY_MS = 1_000

/** Runs `work` until it succeeds, fails for good, or 5 seconds have gone by; throws its last error. */
export async function retryPassing<T>(work: () => Promise<T>, isPassing: (error: unknown) => boolean): Promise<T> {
  const until = performance.now() + RETRY_FOR_MS
  for (let delayMs = FIRST_DELAY_MS; ; delayMs = Math.min(delayMs * 2, LONGEST_DELAY_MS)) {
    try {
      return await work()
    } catch (error) {
      if (!isPassing(error) || performance.now() + delayMs > until) throw error
    }
    // Jitter, so that two writers that met once do not meet again.
    await new Promise((resolve) => setTimeout(resolve, delayMs * (0.5 + Math.random())))
  }
}
