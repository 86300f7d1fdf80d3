// A line of text → tokens. The rules are tried in order at each place; the first that matches makes the token.
import { type Word, wordAt } from './words.ts'

/** A word, number or punctuation mark. Offsets are UTF-16 into the body, end exclusive. */
export interface Token {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly kind: 'word' | 'number' | 'mark'
  readonly word: Word
}

const ABBREVIATIONS =
  'Mr|Mrs|Ms|Dr|Gen|Gens|Col|Lt|Sgt|Capt|Maj|Sen|Sens|Rep|Reps|Gov|Govs|Prof|Rev|Hon|St|Jr|Sr|Adm|Cmdr|Pres|Messrs|Mt|No|vs|etc|Inc|Corp|Ltd|Co|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec'

// Each rule with the phrase it was made for.
const RULES: readonly (readonly [kind: Token['kind'], pattern: string])[] = [
  ['word', String.raw`(?:https?:\/\/|www\.)[^\s"'”’<>)]+`], // https://example.org/a
  ['word', String.raw`[@#][\p{L}\p{N}_]+`], // @newsgraph
  ['word', String.raw`(?:\p{Lu}\.){2,}(?!\p{L})`], // U.S.  J.P.
  ['word', String.raw`U ?\. ?[KNS] ?\.(?: ?A ?\.)?(?!\p{L})`], // U. S.  U . N .
  ['word', String.raw`(?:${ABBREVIATIONS})\.(?=\s|$|,)`], // Mr. Smith
  ['word', String.raw`\p{Lu}\.(?=\s?\p{Lu})`], // J. Smith
  ['word', String.raw`[nN]['’]t\b`], // do|n't
  ['word', String.raw`['’](?:s|S|re|ve|ll|d|m)\b`], // Russia|'s
  ['number', String.raw`\p{N}+(?:[.,:]\p{N}+)*(?:st|nd|rd|th|s|bn|m|pm|am|km)?\b`], // 3,500  1990s  2.5m
  ['word', String.raw`(?:[\p{L}\p{M}]+?(?=[nN]['’][tT]\b))`], // do(n't)
  ['word', String.raw`[\p{L}\p{M}](?:[\p{L}\p{M}\p{N}_]|['’](?!(?:s|S|re|ve|ll|d|m)\b)(?=\p{L}))*`], // O'Malley
  ['mark', String.raw`\.{2,}|…`], // ...
  ['mark', String.raw`\x60\x60|''|--+`], // ``so''
  ['number', String.raw`\p{N}+`],
  ['mark', String.raw`[^\s]`],
]

const SCANNER = new RegExp(RULES.map(([, pattern]) => `(${pattern})`).join('|'), 'gu')

/** Appends the tokens of the line `from`–`to` of a body, whose letters are given too, to `tokens`. */
export function tokenize(body: string, letters: Uint16Array, from: number, to: number, tokens: Token[]): void {
  let line: string | null = null
  let at = from
  while (at < to) {
    const code = letters[at] ?? 0
    if (code === SPACE) {
      at++
      continue
    }
    const plainEnd = endOfPlain(body, letters, at, to, code)
    if (plainEnd > at) {
      tokens.push(toToken(letters, at, plainEnd, plainKind(code)))
      at = plainEnd
      continue
    }
    // The rules look ahead, and must not see beyond the line.
    line ??= body.slice(from, to)
    SCANNER.lastIndex = at - from
    const match = SCANNER.exec(line)
    if (match === null) return
    let rule = 0
    while (rule < RULES.length && match[rule + 1] === undefined) rule++
    at = from + match.index + match[0].length
    tokens.push(toToken(letters, from + match.index, at, RULES[rule]?.[0] ?? 'mark'))
  }
}

function toToken(letters: Uint16Array, start: number, end: number, kind: Token['kind']): Token {
  const word = wordAt(letters, start, end)
  return { text: word.text, start, end, kind, word }
}

const SPACE = 32
const COMMA = 44
const HYPHEN = 45
const FULL_STOP = 46
const SLASH = 47
const COLON = 58
const CAPITAL_U = 85
const UNDERSCORE = 95
const SMALL_S = 115
const APOSTROPHE = 39
const CURLY_APOSTROPHE = 8217
// What is a token by itself whatever stands beside it, and ends a word of plain letters before it.
const LONE_MARKS = new Set(Array.from(',;()!?"“”–—[]', (mark) => mark.charCodeAt(0)))
const LONE_ASCII_MARKS = Uint8Array.from({ length: 128 }, (_, code) => (LONE_MARKS.has(code) ? 1 : 0))
const WITH_FULL_STOP = new Set([...ABBREVIATIONS.split('|'), 'www'])

/**
 * Where the token ends that begins at `at`, where that is plain to see without the rules: a word of the letters A to Z
 * or a number before a space or a mark, such a mark, or "'s". Most tokens are; for the others `at` itself.
 */
function endOfPlain(body: string, letters: Uint16Array, at: number, to: number, code: number): number {
  if (isLoneMark(code) || code === COLON) return at + 1
  if (code === FULL_STOP || code === HYPHEN) return letters[at + 1] === code ? at : at + 1
  if (isApostrophe(code)) return isPossessive(letters, at) ? at + 2 : at
  if (isDigit(code)) return endOfPlainNumber(letters, at, to)
  let end = at
  while (isPlainLetter(letters[end] ?? 0)) end++
  if (end === at || end === to) return end
  const next = letters[end] ?? 0
  if (code === CAPITAL_U && end - at === 1 && next === SPACE && letters[end + 1] === FULL_STOP) return at // "U . S ."
  if (next === FULL_STOP) return end - at > 1 && !WITH_FULL_STOP.has(body.slice(at, end)) ? end : at
  if (next === COLON) return letters[end + 1] === SLASH ? at : end // "https://"
  if (isApostrophe(next)) return isPossessive(letters, end) ? end : at
  return next === SPACE || next === HYPHEN || isLoneMark(next) ? end : at
}

function endOfPlainNumber(letters: Uint16Array, at: number, to: number): number {
  let end = at
  while (isDigit(letters[end] ?? 0)) end++
  const next = letters[end] ?? 0
  if (end === to || next === SPACE) return end
  if (next === COMMA || next === FULL_STOP) return letters[end + 1] === SPACE ? end : at // "3,500"
  return isLoneMark(next) ? end : at
}

/** Whether "'s" stands at `at`, and no longer word. */
function isPossessive(letters: Uint16Array, at: number): boolean {
  const after = letters[at + 2] ?? 0
  return letters[at + 1] === SMALL_S && !isPlainLetter(after) && !isDigit(after) && after !== UNDERSCORE
}

function plainKind(code: number): Token['kind'] {
  return isPlainLetter(code) || isApostrophe(code) ? 'word' : isDigit(code) ? 'number' : 'mark'
}

function isApostrophe(code: number): boolean {
  return code === APOSTROPHE || code === CURLY_APOSTROPHE
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function isLoneMark(code: number): boolean {
  return code < 128 ? LONE_ASCII_MARKS[code] === 1 : LONE_MARKS.has(code)
}

function isPlainLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}
