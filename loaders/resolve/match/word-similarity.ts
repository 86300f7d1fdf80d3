// How alike two words of names are, 0–1: the same, the same sound, one an initial or nickname of the other, or a slip of
// the pen apart. In: two words in Latin lower case. Out: 1 same … 0 not alike.
import { isSameGivenName } from '../../annotate/names/given-name-variants.ts'

/** Kinds of alikeness below "the same". */
const SAME_SOUND = 0.95
const NICKNAME = 0.9
const INITIAL = 0.8

/** How alike two words of persons' names are. */
export function personWordSimilarity(left: string, right: string): number {
  if (left === right) return 1
  if (left.length === 1 || right.length === 1) return left[0] === right[0] ? INITIAL : 0
  if (soundKey(left) === soundKey(right)) return SAME_SOUND
  const slip = slipSimilarity(left, right)
  if (slip > 0) return slip
  return isSameGivenName(left, right) && !/^.{1,2}$/.test(left) ? NICKNAME : 0
}

/** How alike two words of organizations' names are; numbers and short words must agree. */
export function organizationWordSimilarity(left: string, right: string): number {
  if (left === right) return 1
  if (/\d/.test(left + right)) return 0
  if (Math.min(left.length, right.length) < 5) return 0
  if (soundKey(left) === soundKey(right)) return SAME_SOUND
  if (stem(left) === stem(right)) return SAME_SOUND
  return slipSimilarity(left, right)
}

/** 1 less a share per slip, 0 where there are more slips than a word of this length bears. */
function slipSimilarity(left: string, right: string): number {
  const longer = Math.max(left.length, right.length)
  const allowed = longer <= 2 ? 1 : longer <= 4 ? 1 : longer <= 11 ? 2 : 3
  const slips = editDistance(left, right, allowed)
  if (slips > allowed || slips / longer > 0.5) return 0
  return 1 - slips / (longer + 1)
}

// Spellings of one sound, in the order they are replaced.
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/[^a-z]/g, ''],
  [/ph/g, 'f'], // Philipp, Filip
  [/tsch|tch|ch|cz|c(?=[ei])/g, 'c'], // Tchaikovsky
  [/sch|sh|sz|sj/g, 's'], // Schroeder, Shroeder
  [/[kgq]h/g, 'h'], // Khamenei, Hamenei
  [/dzh|zh|dj|j(?=[aou])/g, 'j'], // Azhar
  [/tz|ts|z/g, 's'], // Selenskyj, Zelenskyy
  [/x|ks/g, 'ks'],
  [/c(?=[aoukl])|q/g, 'k'],
  [/w/g, 'v'], // Wolodymyr
  [/th/g, 't'],
  [/ou|oo|u/g, 'u'], // Yousef
  [/[eiyj]+/g, 'i'], // Sergei, Sergey
  [/(.)\1+/g, '$1'], // Mohammed
  [/a+/g, 'a'],
  [/h(?=[^aeiou]|$)/g, ''], // Mahmoud
  [/i$/, ''],
]

function soundKey(word: string): string {
  if (/[^\x00-\x7F]/.test(word)) return word
  let key = word
  for (const [pattern, sound] of SOUNDS) key = key.replace(pattern, sound)
  return key.length >= 2 ? key : word
}

/** "Organisation" and "Organization", "Agriculture" and "Agricultural" */
function stem(word: string): string {
  return word
    .replace(/isation/g, 'ization')
    .replace(/our\b/g, 'or')
    .replace(/re$/, 'er')
    .replace(/(?:ural|ure|al|s)$/, '')
}

/** Insertions, deletions, replacements and swaps of neighbours between two words; stops counting above `limit`. */
export function editDistance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) > limit) return limit + 1
  let beforeLast: number[] = []
  let last = Array.from({ length: right.length + 1 }, (_, index) => index)
  for (let row = 1; row <= left.length; row++) {
    const current = [row]
    for (let column = 1; column <= right.length; column++) {
      const same = left[row - 1] === right[column - 1] ? 0 : 1
      let cost = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + same)
      if (row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]) {
        cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1)
      }
      current.push(cost)
    }
    beforeLast = last
    last = current
  }
  return last[right.length] ?? 0
}
