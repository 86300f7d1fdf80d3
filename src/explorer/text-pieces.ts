// A text and the stretches of it that say something → the text in pieces, each with the stretches that cover it.
// Stretches overlap (a name in a quote in an event's sentence), so that a piece ends wherever one begins or ends.
import type { Layer } from './address.ts'
import type { EntityParts, Span } from './answers.ts'

export type MarkKind = Layer | 'speaker' | 'cue' | 'at'

/** A stretch of a text, in UTF-16 units, the end exclusive. */
export interface Mark extends Span {
  readonly kind: MarkKind
  /** What it says, in words. */
  readonly says: string
  /** Whom a mention means. */
  readonly entity?: EntityParts
}

export interface Piece extends Span {
  readonly text: string
  readonly marks: readonly Mark[]
}

/** Cuts a text; the pieces together are the text. Stretches outside of it are left out. */
export function cutText(text: string, marks: readonly Mark[]): Piece[] {
  const inside = marks
    .filter(({ start, end }) => start >= 0 && start < end && end <= text.length)
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const cuts = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b)
  const pieces: Piece[] = []
  let covering: Mark[] = []
  let next = 0
  for (let index = 0; index + 1 < cuts.length; index++) {
    const [start = 0, end = 0] = [cuts[index], cuts[index + 1]]
    covering = covering.filter((mark) => mark.end > start)
    for (let mark = inside[next]; mark !== undefined && mark.start === start; mark = inside[++next]) covering.push(mark)
    pieces.push({ start, end, text: text.slice(start, end), marks: [...covering] })
  }
  return pieces
}
