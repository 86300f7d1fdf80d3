// What a page shows beside the pictures of a gallery and its text took in: a number for each picture and the gallery's
// title again and again, as in "Photos: Lake in flood Photos: Lake in flood A boat on the quay. Hide Caption 1 of 12 Photos:
// Lake in flood Lake in flood – Odra Lindqvist …". In: a body. Out: ranges of characters that are not the article's. The
// captions stay.
import type { Range } from './link-boxes.ts'

/** The second number is that of the gallery's pictures, and tells two galleries of a line apart. */
const NUMBER = /Hide Caption (\d+) of (\d+)/g
const HEADING = /^(?:Photos: )+/
/** No title is longer, or shorter, in characters. */
const LONGEST = 120
const SHORTEST = 3
/** No line has more galleries. */
const MOST = 20

/** Where the numbers and titles of galleries stand, in order. */
export function photoGalleries(body: string): Range[] {
  const ranges: Range[] = []
  if (!body.includes('Hide Caption ')) return ranges
  for (let start = 0; start < body.length; ) {
    const lineEnd = body.indexOf('\n', start)
    const end = lineEnd === -1 ? body.length : lineEnd
    const line = body.slice(start, end)
    for (const { index, 0: furniture } of line.matchAll(furnitureOf(line))) {
      // One space stays between two captions.
      const spaces = index === 0 && line.charAt(furniture.length) === ' ' ? 1 : 0
      ranges.push({ start: start + index, end: start + index + furniture.length + spaces })
    }
    start = end + 1
  }
  return ranges
}

/** What finds the numbers of a line, and the titles of its galleries beside them. */
function furnitureOf(line: string): RegExp {
  const titles = titlesIn(line).map((title) => `(?:(?:^| ?)(?:Photos: )+${title}(?: ${title})?(?: –)?(?= |$))`)
  const number = '(?: ?Photos:)? ?Hide Caption \\d+ of \\d+'
  return new RegExp(titles.length === 0 ? number : `(?:${number})?(?:${titles.join('|')})+|${number}`, 'g')
}

/** The titles of the galleries in a line, as patterns: what stands behind the first heading and behind all numbers has in common. */
function titlesIn(line: string): string[] {
  const behind = new Map<string, string[]>()
  let first = textAfterHeading(line)
  for (const { index, 0: all, 1: picture = '', 2: pictures = '' } of line.matchAll(NUMBER)) {
    const text = textAfterHeading(line.slice(index + all.length + 1, index + all.length + LONGEST))
    const texts = behind.get(pictures) ?? (first === null ? [] : [first])
    behind.set(pictures, texts)
    // Behind its last picture the next gallery begins.
    first = picture === pictures ? text : null
    if (picture !== pictures && text !== null) texts.push(text)
  }
  return [...behind.values()].slice(0, MOST).flatMap((texts) => {
    const title = texts.length < 2 ? '' : titleOf(texts.reduce(inCommon))
    return title.length < SHORTEST ? [] : literal(title)
  })
}

/** "Lake in flood A boat …" of "Photos: Lake in flood A boat …"; null where no heading begins. */
function textAfterHeading(text: string): string | null {
  const heading = HEADING.exec(text)
  return heading === null ? null : text.slice(heading[0].length, heading[0].length + LONGEST)
}

/** "Lake in flood" of "Lake in flood Lake in flood – A": once, and no part of a word behind it. */
function titleOf(common: string): string {
  const end = /(?:^| )(?:–|Hide Caption)/.exec(common)?.index ?? common.lastIndexOf(' ')
  const text = common.slice(0, Math.max(0, end))
  return /^(.+) \1$/.exec(text)?.[1] ?? text
}

function inCommon(left: string, right: string): string {
  let length = 0
  while (length < left.length && left[length] === right[length]) length++
  return left.slice(0, length)
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}
