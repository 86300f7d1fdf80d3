// What a word tells by itself: its spelling, shape, affixes, classes, and what the tables know of it, as integers that
// features are made of. In: a word. Out: its entry, made once and kept.
import { factOfWord, wordOf } from '../../text/words.ts'
import { isGivenName } from './given-names.ts'
import { isCalendarWord, isGroupWord } from './group-words.ts'
import { hashText } from './hash.ts'
import { isPlaceWord } from './known-places.ts'
import { isOrganizationWord } from './organization-words.ts'
import { roleOf } from './setting-words.ts'
import { isTitle } from './titles.ts'
import { classesOf } from './word-classes.ts'

export interface WordEntry {
  /** From 1 on, never given twice. */
  readonly id: number
  readonly word: string
  readonly lowerWord: string
  readonly exact: number
  readonly lower: number
  /** "Xx", "X.X.", "xx-X": runs of alike characters as one. */
  readonly shape: number
  /** First 1–4 and last 1–4 characters. */
  readonly affixes: Int32Array
  readonly coarse: number
  readonly middle: number
  readonly fine: number
  /** What the tables say, as bits. */
  readonly tables: number
  /** What it can be in the setting of a name, as bits. */
  readonly role: number
  readonly capital: boolean
  readonly allCapitals: boolean
  /** Whether it may stand inside a name though it is not capitalised: "of", "de", "-", "'s", "&", a number. */
  readonly joins: boolean
  readonly folded: Folded
}

/** All spellings of a word that are one in lower case: where a pass over an article notes what it counts of them. */
export interface Folded {
  pass: number
  place: number
}

export const GIVEN = 1
export const TITLE = 2
export const ORGANIZATION = 4
export const PLACE = 8
export const GROUP = 16
export const CALENDAR = 32

let lastId = 0

/** The entry of a word. */
export const entryOfWord = factOfWord(({ text }) => makeEntry(text))

/** The entry of a word as written. */
export function entryOf(word: string): WordEntry {
  return entryOfWord(wordOf(word))
}

let lastPass = 0
let nextPlace = 0

/** Begins a pass over an article that counts something of each word; gives back its number. Passes do not overlap. */
export function newPass(): number {
  nextPlace = 0
  return ++lastPass
}

/** The number of a word in the pass: 0, 1, 2 … as they come up. */
export function placeIn(pass: number, folded: Folded): number {
  if (folded.pass !== pass) {
    folded.pass = pass
    folded.place = nextPlace++
  }
  return folded.place
}

function makeEntry(written: string): WordEntry {
  // A word of a thousand letters is no word; what is kept of it must not grow with it.
  const word = written.length > 60 ? written.slice(0, 60) : written
  const lowerWord = word.toLowerCase()
  const plain = isAscii(lowerWord) ? lowerWord : lowerWord.normalize('NFD').replace(/\p{M}/gu, '')
  const ofWord = classesOf(lowerWord)
  const { coarse, middle, fine } = ofWord.coarse === 0 && plain !== lowerWord ? classesOf(plain) : ofWord
  const affixes = new Int32Array(8)
  for (let length = 1; length <= 4; length++) {
    affixes[length - 1] = hashText(lowerWord, 0, length)
    affixes[length + 3] = hashText(lowerWord, lowerWord.length - length)
  }
  return {
    id: ++lastId,
    word,
    lowerWord,
    exact: hashText(word),
    lower: hashText(lowerWord),
    shape: hashText(shapeOf(word)),
    affixes,
    coarse,
    middle,
    fine,
    tables: tablesOf(word),
    role: roleOf(lowerWord),
    allCapitals: /^\p{Lu}+$/u.test(word),
    capital: /\p{Lu}/u.test(word) && !/^(?:https?:|www\.|@)/.test(word),
    joins: /^(?:[\p{Ll}\p{Lo}]{1,10}|['’]s?|[-–&/.,+"“”]|\p{N}+\S{0,4})$/u.test(word),
    folded: foldedOf(wordOf(lowerWord)),
  }
}

const foldedOf = factOfWord((): Folded => ({ pass: 0, place: 0 }))

function tablesOf(word: string): number {
  let bits = 0
  if (isGivenName(word)) bits |= GIVEN
  if (isTitle(word)) bits |= TITLE
  if (isOrganizationWord(word)) bits |= ORGANIZATION
  if (isPlaceWord(word)) bits |= PLACE
  if (isGroupWord(word)) bits |= GROUP
  if (isCalendarWord(word)) bits |= CALENDAR
  return bits
}

function isAscii(word: string): boolean {
  for (let index = 0; index < word.length; index++) if (word.charCodeAt(index) > 127) return false
  return true
}

/** Capitals as X, small letters as x, digits as 0, runs of more than two cut to two. */
function shapeOf(word: string): string {
  if (isAscii(word)) return shapeOfAscii(word)
  return word
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}/gu, 'x')
    .replace(/\p{N}/gu, '0')
    .replace(/(.)\1{2,}/gu, '$1$1')
}

/** The same for most words, in one go. */
function shapeOfAscii(word: string): string {
  let shape = ''
  for (let index = 0; index < word.length; index++) {
    const code = word.charCodeAt(index)
    const isCapital = code >= 65 && code <= 90
    const isSmall = code >= 97 && code <= 122
    const sign = isCapital ? 'X' : isSmall ? 'x' : code >= 48 && code <= 57 ? '0' : word.charAt(index)
    if (!(shape.endsWith(sign) && shape.at(-2) === sign)) shape += sign
  }
  return shape
}
