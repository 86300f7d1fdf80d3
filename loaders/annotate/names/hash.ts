// Hashes that features are told apart by: 32 bits, the same on every machine. In: strings or integers. Out: integers.

/** A string, or its units `from`–`to`, as a 32-bit integer (FNV-1a over its UTF-16 units, mixed at the end). */
export function hashText(text: string, from = 0, to: number = text.length): number {
  let hash = 0x811c9dc5
  for (let index = Math.max(0, from), end = Math.min(to, text.length); index < end; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return finish(hash)
}

/** A feature's integer from the number of its template and the value it has there. */
export function mix(template: number, value: number): number {
  return finish(Math.imul(template, 0x9e3779b1) ^ Math.imul(value, 0x85ebca6b))
}

/** Two values as one. */
export function pair(left: number, right: number): number {
  return (Math.imul(left, 0x27d4eb2f) ^ (left >>> 15)) + Math.imul(right ^ (right >>> 13), 0x165667b1)
}

function finish(hash: number): number {
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d)
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b)
  return (hash ^ (hash >>> 16)) | 0
}
