// Two entities as one key, so that what hangs from both can be read for many pairs at once.

// A type, not an interface: only so may it be a parameter of a statement.
export type Pair = {
  readonly fromId: string
  readonly toId: string
}

/** One string for a pair of ids; ids hold no blank. */
export function pairKey({ fromId, toId }: Pair): string {
  return `${fromId} ${toId}`
}

/** The pair that `pairKey` made a string of. */
export function toPair(key: string): Pair {
  const [fromId = '', toId = ''] = key.split(' ')
  return { fromId, toId }
}
