// Names among the words of a text: which words they take, what they are called, and others put in between.
import type { NameSpan } from './name-text.ts'

/** 1 for each of so many words that a name takes. */
export function takenBy(spans: readonly NameSpan[], words: number): Uint8Array {
  const taken = new Uint8Array(words)
  for (const { from, to } of spans) take(taken, from, to)
  return taken
}

/** Marks the words `from`–`to` as taken. Names are short: a loop is faster than `fill`. */
export function take(taken: Uint8Array, from: number, to: number): void {
  for (let index = from; index < to; index++) taken[index] = 1
}

/** Whether any of the words `from`–`to` is taken. */
export function isTaken(taken: Uint8Array, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (taken[index] === 1) return true
  return false
}

/** The names with others among them, in order. */
export function withAdded(spans: readonly NameSpan[], added: readonly NameSpan[]): NameSpan[] {
  const all: NameSpan[] = []
  for (const span of spans) all.push(span)
  if (added.length === 0) return all
  for (const span of added) all.push(span)
  return all.sort((left, right) => left.from - right.from)
}

/** A name as written, its words with a space between. */
export function nameOf(words: readonly string[], { from, to }: Pick<NameSpan, 'from' | 'to'>): string {
  return to - from === 1 ? (words[from] ?? '') : words.slice(from, to).join(' ')
}
