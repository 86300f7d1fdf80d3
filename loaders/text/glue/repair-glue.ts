// Words glued together where a link or a tag stood in the page ("whereRussian", "toease", "NATOand", "week,”Blinken") →
// the places where a space is missing. A wrong split is worse than a missed one: a word is cut only when it is no known
// word, is not used as it stands elsewhere in the article, and both parts are words with evidence of their own.
//
// Two spaces in place of a lost dash ("NATO  an alliance") are left: they are as often a mere slip of the typist's, and
// a dash put in wrongly would change what the sentence says.
import { lettersOf } from '../letters.ts'
import { testOfWord, wordAt } from '../words.ts'
import { ArticleWords, isLetter } from './article-words.ts'
import { CUT_AFTER, CUT_AFTER_WITH_CARE, CUT_BEFORE, CUT_BEFORE_DETERMINER, DETERMINERS, WHOLE_WORDS } from './function-words.ts'
import { isNameOfPlace, isPartOfLongerName } from './known-names.ts'
import { isFrequentWord, isKnownWord } from './vocabulary.ts'

/** Where a space is missing in the text: before the character at this offset. */
export type MissingSpace = number

/** Shorter words are never cut: "at|its" has five letters. */
const MIN_GLUED = 4
/** Longer runs of letters are no words, glued or not. */
const MAX_GLUED = 40
/** "Sunday,Russia", "week,”Blinken", "way.The" */
const MARK = /[,.;!?]["”]?(?=\p{L}{2})/gu

/** The offsets where a space is missing, in order. */
export function missingSpaces(text: string): MissingSpace[] {
  const found: MissingSpace[] = []
  const letters = lettersOf(text)
  let words: ArticleWords | null = null
  for (let start = 0; start < text.length; ) {
    const end = endOfWord(letters, start, text.length)
    if (end - start >= MIN_GLUED && end - start <= MAX_GLUED && isSuspect(wordAt(letters, start, end)) && standsFree(text, start, end)) {
      words ??= new ArticleWords(text)
      addCut(found, text, start, end, words)
    }
    start = end === start ? start + 1 : end
  }
  addAtMarks(found, text)
  return found.sort((a, b) => a - b)
}

function addCut(found: MissingSpace[], text: string, start: number, end: number, words: ArticleWords): void {
  const cut = cutOf(text.slice(start, end), text, start, words)
  if (cut !== null) found.push(start + cut)
}

function addAtMarks(found: MissingSpace[], text: string): void {
  MARK.lastIndex = 0
  for (let match = MARK.exec(text); match !== null; match = MARK.exec(text)) {
    const at = spaceAtMark(text, match.index, match[0])
    if (at !== null) found.push(at)
  }
}

/** The end of the run of letters that begins here; `start` itself where none does. */
function endOfWord(letters: Uint16Array, start: number, to: number): number {
  let end = start
  while (end < to && isLetter(letters[end] ?? 0)) end++
  return end
}

/** Looks at the word alone: almost every word is known, or of a shape that no glued words have. */
const isSuspect = testOfWord(({ text, lower }) => !isKnownWord(lower) && !WHOLE_WORDS.has(lower) && hasShapeOfGlue(text))

function hasShapeOfGlue(word: string): boolean {
  if (/\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}{2}/u.test(word)) return !/^(?:Mc|Mac|De|Di|La|Le|Al|al|el|O|Van|Fitz|St)\p{Lu}/u.test(word)
  if (/^\p{Lu}/u.test(word)) return SMALL_ENDS.some(({ small }) => word.endsWith(small) && word.length - small.length >= 3)
  return cutBetweenWords(word) !== null
}

/** Not a part of an address, a hashtag, a file name, or a word with a hyphen, an apostrophe or a digit. */
function standsFree(text: string, start: number, end: number): boolean {
  return (
    !/[\p{L}\p{N}@#/\\._\-–'’&+=]$|=["“]$/u.test(text.slice(Math.max(0, start - 2), start)) &&
    !/^(?:[\p{L}\p{N}@#/\\_\-–&+=]|[.'’:]\p{L}|[.]\p{N})/u.test(text.slice(end, end + 2))
  )
}

function cutOf(word: string, text: string, start: number, words: ArticleWords): number | null {
  if (words.countOf(word) > 1) return null
  if (/\p{Lu}{2}\p{Ll}{2}/u.test(word)) return cutAfterAcronym(word, words)
  if (/\p{Ll}\p{Lu}/u.test(word)) return cutAtCapital(word, words)
  if (/^\p{Lu}/u.test(word)) return cutAfterName(word, text, start, words)
  return isAmongEnglish(text, start, start + word.length) ? cutBetweenWords(word) : null
}

/** "NATO|and": the letters in capitals are a word of the article or a known name. */
function cutAfterAcronym(word: string, words: ArticleWords): number | null {
  const [, acronym = '', rest = ''] = /^(\p{Lu}{2,})(\p{Ll}{2,})$/u.exec(word) ?? []
  if (!CUT_AFTER.has(rest) && !CUT_AFTER_WITH_CARE.has(rest)) return null
  return words.countOf(acronym) > 0 || isNameOfPlace(acronym) ? acronym.length : null
}

/** "where|Russian", "Eastern|Europe" */
function cutAtCapital(word: string, words: ArticleWords): number | null {
  const [, left = '', right = ''] = /^(\p{L}\p{Ll}+)(\p{Lu}\p{Ll}+)$/u.exec(word) ?? []
  if (left === '') return null
  const isName = words.countOf(right) > 0 || isNameOfPlace(right)
  if (/^\p{Lu}/u.test(left)) {
    const isAdjective = /^(?:East|West|North|South)(?:ern)?$|^(?:Central|Latin|Middle)$/.test(left)
    return words.standTogether(left, right) || (isAdjective && isNameOfPlace(right)) ? left.length : null
  }
  const isSmall = CUT_BEFORE.has(left) || CUT_BEFORE_DETERMINER.has(left) || DETERMINERS.has(left) || CUT_AFTER.has(left)
  return isName && (isSmall || (left.length >= 4 && isFrequentWord(left) && words.countOf(left) > 0)) ? left.length : null
}

/** "Ryabkov|is", "Sea|or": the name stands elsewhere in the article, or is the end of a known longer one ("Baltic Sea"). */
function cutAfterName(word: string, text: string, start: number, words: ArticleWords): number | null {
  for (const { small, needed } of SMALL_ENDS) {
    if (!word.endsWith(small) || word.length - small.length < 3) continue
    const name = word.slice(0, word.length - small.length)
    if (words.countOf(name) >= needed && isFollowedByText(text, start + word.length)) return name.length
    if (isPartOfLongerName(wordBefore(text, start), name)) return name.length
  }
  return null
}

/** How often the name must stand elsewhere: endings that names have themselves need more. */
const SMALL_ENDS: readonly { readonly small: string; readonly needed: number }[] = [
  ...[...CUT_AFTER].map((small) => ({ small, needed: 1 })),
  ...['is', 'or', 'to', 'of', 'at', 'are', 'as', 'by'].map((small) => ({ small, needed: 2 })),
]

/** A surname of its own is followed by a verb or a mark as often; a glued small word always by more of the clause. */
function isFollowedByText(text: string, end: number): boolean {
  return (
    /^ (?:[\p{Ll}\p{N}]|[\p{Lu}“"‘])/u.test(text.slice(end, end + 2)) &&
    !/^ (?:said|says|told|who|and|is|was|has|had|will)\b/.test(text.slice(end, end + 6))
  )
}

/** "to|ease", "at|its", "with|the", "peace|and", "talks|on" */
function cutBetweenWords(word: string): number | null {
  for (let cut = 2; cut <= word.length - 2; cut++) {
    const before = word.slice(0, cut)
    const after = word.slice(cut)
    if (isCut(before, after)) return cut
  }
  return null
}

function isCut(before: string, after: string): boolean {
  if (CUT_BEFORE_DETERMINER.has(before) && DETERMINERS.has(after)) return true
  if (CUT_BEFORE.has(before) && (DETERMINERS.has(after) || (after.length >= 4 && isFrequentWord(after)))) return true
  if (CUT_AFTER.has(after) && before.length >= 4 && isFrequentWord(before)) return true
  return (
    CUT_AFTER_WITH_CARE.has(after) &&
    after.length >= 2 &&
    before.length >= 5 &&
    /(?:ed|[^s]s|ing|ion|ment|ity)$/.test(before) &&
    isFrequentWord(before)
  )
}

/** The words around it are known English ones: foreign text is left alone. */
function isAmongEnglish(text: string, start: number, end: number): boolean {
  const before = wordBefore(text, start)
  const after = /^[^\p{L}]*(\p{L}+)/u.exec(text.slice(end, end + 40))?.[1] ?? ''
  return (before === '' || isKnownWord(before)) && (after === '' || isKnownWord(after)) && before + after !== ''
}

function wordBefore(text: string, start: number): string {
  return /(\p{L}+)[^\p{L}]{1,3}$/u.exec(text.slice(Math.max(0, start - 30), start))?.[1] ?? ''
}

/** Where the space belongs at a mark with letters on both sides; null where the mark belongs to one word ("U.S.", "Booking.com"). */
function spaceAtMark(text: string, index: number, marks: string): number | null {
  if (!/[\p{L}”"’')]/u.test(text[index - 1] ?? ' ')) return null
  const before = /[\p{L}\p{N}'’._/@:-]+$/u.exec(text.slice(Math.max(0, index - 40), index))?.[0] ?? ''
  const after = /^([\p{L}\p{N}'’_@-]+)/u.exec(text.slice(index + marks.length, index + marks.length + 40))
  const next = after?.[1] ?? ''
  const end = index + marks.length
  if (/[./@:_]/.test(before) || /[@/_]/.test(next) || isInAddress(text, index)) return null
  if (marks.endsWith('”')) return end
  if (marks.endsWith('"')) return spaceAtQuote(text, end - 1)
  if (marks.startsWith(',') || marks.startsWith(';')) return isWordLike(before) && isWordLike(next) ? end : null
  // A full stop inside a word is common: cut only between a known word and one that begins a sentence.
  if (/^[.!?]/.test(marks)) return /^\p{Ll}{2,}$/u.test(before) && isFrequentWord(before) && SENTENCE_STARTS.has(next) ? end : null
  return null
}

const SENTENCE_STARTS = new Set(
  'The He She It They We But And In On At This That These Those There If When While As After Before However Meanwhile His Her Its Their You For'.split(
    ' ',
  ),
)

function isWordLike(word: string): boolean {
  return /^[\p{L}'’-]{2,}$/u.test(word) && (isKnownWord(word.replace(/['’].*$/u, '').replace(/-/g, '')) || /^\p{Lu}\p{Ll}+/u.test(word))
}

function isInAddress(text: string, index: number): boolean {
  const before = /\S*$/.exec(text.slice(Math.max(0, index - 200), index))?.[0] ?? ''
  const after = /^\S*/.exec(text.slice(index, index + 60))?.[0] ?? ''
  return /https?:|www\.|@|\/\/|#/.test(before + after)
}

/**
 * The side of a straight quotation mark that lacks a space: it closes when an odd number of them stand before it in its
 * line. A line with an odd number in all has lost one, and is left alone.
 */
function spaceAtQuote(text: string, index: number): number | null {
  const from = Math.max(0, index - MAX_QUOTED_LINE)
  const before = text.slice(from, index)
  const after = text.slice(index, index + MAX_QUOTED_LINE)
  const lineStart = before.lastIndexOf('\n')
  const lineEnd = after.indexOf('\n')
  if ((lineStart === -1 && from > 0) || (lineEnd === -1 && after.length === MAX_QUOTED_LINE)) return null
  const marksBefore = countMarks(before.slice(lineStart + 1))
  const marksAfter = countMarks(lineEnd === -1 ? after : after.slice(0, lineEnd))
  if ((marksBefore + marksAfter) % 2 === 1) return null
  return marksBefore % 2 === 1 ? index + 1 : index
}

/** In a line that goes on further than this on either side, one lost mark is likely. */
const MAX_QUOTED_LINE = 3000

function countMarks(text: string): number {
  let count = 0
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) count++
  return count
}
