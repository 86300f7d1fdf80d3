// The context of an evidence → what stands before the proving words, the words, and what stands after them.
import type { Proof } from './answers.ts'

/** As many characters of context as documents.ts asks for on each side. */
export const CONTEXT = 240

/** The context cut where the proving words begin and end. */
export function cutContext({ context, start, exact }: Pick<Proof, 'context' | 'start' | 'exact'>): readonly [string, string, string] {
  // Near the beginning of an article there is less before the words than was asked for.
  const begin = Math.min(start, CONTEXT)
  return [context.slice(0, begin), context.slice(begin, begin + exact.length), context.slice(begin + exact.length)]
}

/** A text that was cut anywhere, from its first whole word. */
export function fromWord(text: string): string {
  return text.replace(/^\S*\s+/, '')
}

/** The same to its last whole word. */
export function toWord(text: string): string {
  return text.replace(/\s+\S*$/, '')
}
