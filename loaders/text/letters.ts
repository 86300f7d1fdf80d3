// The letters of a text as numbers. Loops read them several times faster than those of the string: strings are kept in
// several ways in memory, and which one has to be found out anew at each letter. In: a text. Out: its UTF-16 units.

import { endianness } from 'node:os'

// Enough for nearly all articles; a longer text gets an array of its own, so that what is kept stays small.
const kept = new Uint16Array(1 << 16)

/** The UTF-16 units of a text and two zeros, in an array that the next text is read into too. */
export function lettersOf(text: string): Uint16Array {
  const letters = text.length + 2 <= kept.length ? kept : new Uint16Array(text.length + 2)
  const bytes = Buffer.from(letters.buffer, 0, 2 * text.length)
  bytes.write(text, 'utf16le')
  if (endianness() === 'BE') bytes.swap16()
  letters[text.length] = 0
  letters[text.length + 1] = 0
  return letters
}
