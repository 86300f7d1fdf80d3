// Mentions of an article by the token they begin or end at, so that grammar can step from word to name and back.
import type { Token } from '../../text/article-text.ts'
import type { Mention } from '../annotations.ts'

/** A mention and the tokens it covers: `from` the first, `to` one past the last. */
export interface PlacedMention {
  readonly mention: Mention
  readonly from: number
  readonly to: number
}

export interface MentionsByToken {
  /** For each token the mention that covers it. */
  readonly at: readonly (PlacedMention | undefined)[]
  /** In order of appearance. */
  readonly all: readonly PlacedMention[]
}

/** Places mentions on tokens; the longest wins where they overlap. Those whose tokens are not `fit` are left out. */
export function mentionsByToken(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  fit: (from: number, to: number) => boolean = () => true,
): MentionsByToken {
  const at: (PlacedMention | undefined)[] = new Array(tokens.length)
  const all: PlacedMention[] = []
  let from = 0
  for (const mention of mentions) {
    while (from > 0 && (tokens[from - 1]?.end ?? 0) > mention.start) from--
    while (from < tokens.length && (tokens[from]?.end ?? 0) <= mention.start) from++
    let to = from
    while (to < tokens.length && (tokens[to]?.start ?? 0) < mention.end) to++
    const other = at[from]
    if (to === from || !fit(from, to) || (other !== undefined && other.to - other.from >= to - from)) continue
    const placed = { mention, from, to }
    for (let index = from; index < to; index++) at[index] = placed
    all.push(placed)
  }
  const kept: PlacedMention[] = []
  for (const placed of all) if (at[placed.from] === placed) kept.push(placed)
  return { at, all: kept }
}
