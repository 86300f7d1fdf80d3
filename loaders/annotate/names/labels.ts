// The labels of the tagger: O, and for each class B(egin), I(nside), E(nd), S(ingle). In and out: labels as integers.
import type { NameClass } from './name-text.ts'

export const CLASSES = ['PER', 'LOC', 'ORG', 'MISC'] as const satisfies readonly NameClass[]
export const OUTSIDE = 0
/** Labels in all: O and four per class. */
export const LABEL_COUNT = 1 + 4 * CLASSES.length
const BEGIN = 0
const INSIDE = 1
const END = 2
const SINGLE = 3

/** The labels of a name of `length` words. */
export function labelsOf(nameClass: NameClass, length: number): number[] {
  const base = 1 + 4 * CLASSES.indexOf(nameClass)
  if (length === 1) return [base + SINGLE]
  return [base + BEGIN, ...Array.from({ length: length - 2 }, () => base + INSIDE), base + END]
}

/** Writes the labels of a name at `from`–`to`. */
export function writeLabels(labels: Uint8Array, nameClass: NameClass, from: number, to: number): void {
  const base = 1 + 4 * CLASSES.indexOf(nameClass)
  for (let index = from; index < to; index++) {
    labels[index] = base + (to - from === 1 ? SINGLE : index === from ? BEGIN : index === to - 1 ? END : INSIDE)
  }
}

/** The class of a label, as an index of CLASSES; -1 for O. */
export function classOf(label: number): number {
  return label === OUTSIDE ? -1 : (label - 1) >> 2
}

/** Whether a label ends a name. */
export function endsName(label: number): boolean {
  return label !== OUTSIDE && ((label - 1) & 3) >= END
}

/** Whether a label begins a name. */
export function beginsName(label: number): boolean {
  const part = (label - 1) & 3
  return label !== OUTSIDE && (part === BEGIN || part === SINGLE)
}

/** Whether `right` may stand right after `left`: a name that has begun goes on until its end. */
export function mayFollow(left: number, right: number): boolean {
  const open = left !== OUTSIDE && !endsName(left)
  if (!open) return right === OUTSIDE || beginsName(right)
  return right !== OUTSIDE && !beginsName(right) && classOf(left) === classOf(right)
}
