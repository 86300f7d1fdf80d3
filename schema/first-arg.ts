// How many of a list that is short enough to come whole: the argument `first`, and what it costs.
import { z } from 'zod'
import { MAX_PAGE } from './limits.ts'

/** The options of `first`. */
export function firstOptions(usual: number, most = MAX_PAGE) {
  return { defaultValue: usual, description: `How many, at most ${most}.`, validate: z.int().min(1).max(most).nullish() }
}

/** What so many cost: as many times what is asked of each. */
export function firstCost(usual: number) {
  return ({ first }: { readonly first?: number | null }) => ({ field: 1, multiplier: first ?? usual })
}
