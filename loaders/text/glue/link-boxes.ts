// Link boxes that a page shows over a name and that its text took in: the full name glued to headlines, up to "MORE", as in
// "Senator Lindqvist Odra (Ode) Maria LindqvistLake vote delayed Five things to know MORE said". In: a body. Out: ranges of
// characters that are not the article's.

export interface Range {
  readonly start: number
  readonly end: number
}

const END = /(?<= )MORE(?![\p{L}\d])/gu
/** No box is longer, in characters. */
const LONGEST = 600
/** "Lindqvist| Odra (Ode) Maria Lindqvist|Lake": a surname, a full name with it, and what is glued to that or stands behind it. */
const GLUED_NAME = /(\p{Lu}[\p{L}'’-]{1,30})(?: [\p{Lu}(][\p{L}.()'’-]{0,30}){1,5} \1(?= ?[\p{Lu}\d])/u

/** Where such boxes stand, each from behind the surname to the end of "MORE", in order. */
export function linkBoxes(body: string): Range[] {
  const boxes: Range[] = []
  if (!body.includes(' MORE')) return boxes
  for (const { index } of body.matchAll(END)) {
    const from = Math.max(boxes.at(-1)?.end ?? 0, body.lastIndexOf('\n', index) + 1, index - LONGEST)
    const end = endOfSurname(body.slice(from, index))
    if (end !== null) boxes.push({ start: from + end, end: index + 'MORE'.length })
  }
  return boxes
}

/** Where the surname ends that a box is shown over; null when there is none. */
function endOfSurname(text: string): number | null {
  let end: number | null = null
  for (let from = 0, until = text.length; from < until; ) {
    const name = GLUED_NAME.exec(text.slice(from))
    if (name === null || from + name.index >= until) break
    end = from + name.index + (name[1] ?? '').length
    // "Odra Lindqvist Odra Lindqvist Lake": the given name comes again as well, but the surname does so later.
    until = from + name.index + name[0].length
    from = end
  }
  return end
}
