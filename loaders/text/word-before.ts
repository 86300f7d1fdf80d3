// What stands before a place in a text: looked up often, so without a search by pattern. In: a text, an offset, how far
// back to look. Out: the run of characters before the white space that ends at the offset.

/** "Minister" of "the Minister |Smith": what no white space parts, if white space stands between it and `end`; else "". */
export function wordBefore(text: string, end: number, reach: number): string {
  const first = Math.max(0, end - reach)
  let to = end
  while (to > first && isSpace(text, to - 1)) to--
  let from = to
  while (from > first && !isSpace(text, from - 1)) from--
  return to === end ? '' : text.slice(from, to)
}

function isSpace(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  if (code < 160) return code === 32 || (code >= 9 && code <= 13)
  return /\s/.test(text.charAt(index))
}
