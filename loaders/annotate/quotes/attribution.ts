// What the rules of attribution share: where a stretch stands among the tokens, and what is said of its speaker.
import type { Phrase } from './phrases.ts'

/** A stretch as token positions: what stands before it, after it, and how far a clause may reach. */
export interface Place {
  /** First token after the closing mark. */
  readonly after: number
  /** The first token of the opening mark. */
  readonly open: number
  /** Tokens of its own paragraph that belong to no other stretch: [low, open) and [after, high). */
  readonly low: number
  readonly high: number
  /** The first token of its paragraph, or of the one before that leads to it; other stretches may stand between. */
  readonly floor: number
  /** The last character of the speech, past the marks of quotes inside it. */
  readonly lastCharacter: string
}

export interface Attribution {
  readonly cue: readonly [from: number, to: number] | null
  /** Null when the words say that somebody spoke, but not who. */
  readonly phrase: Phrase | null
  readonly confidence: number
  /** The cue is a verb of speech or naming, or a phrase like "according to". */
  readonly speech: boolean
}
