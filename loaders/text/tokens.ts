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
  'Mr|Mrs|Ms|Dr|Gen|Col|Lt|Sgt|Capt|Maj|Sen|Rep|Gov|Prof|Rev|Hon|St|Jr|Sr|Adm|Cmdr|Pres|Messrs|Mt|No|vs|etc|Inc|Corp|Ltd|Co|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec'

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

/** Appends the tokens of `line`, which starts at `offset` of the body, to `tokens`. */
export function tokenize(line: string, offset: number, tokens: Token[]): void {
  let at = 0
  while (at < line.length) {
    const code = line.charCodeAt(at)
    if (code === SPACE) {
      at++
      continue
    }
    const plainEnd = endOfPlain(line, at, code)
    if (plainEnd > at) {
      tokens.push(toToken(line, at, plainEnd, offset, isPlainLetter(code) ? 'word' : 'mark'))
      at = plainEnd
      continue
    }
    SCANNER.lastIndex = at
    const match = SCANNER.exec(line)
    if (match === null) return
    let rule = 0
    while (rule < RULES.length && match[rule + 1] === undefined) rule++
    at = match.index + match[0].length
    tokens.push(toToken(line, match.index, at, offset, RULES[rule]?.[0] ?? 'mark'))
  }
}

function toToken(line: string, from: number, to: number, offset: number, kind: Token['kind']): Token {
  const word = wordAt(line, from, to)
  return { text: word.text, start: offset + from, end: offset + to, kind, word }
}

const SPACE = 32
const FULL_STOP = 46
const HYPHEN = 45
const CAPITAL_U = 85
// What is a token by itself whatever stands beside it, and ends a word of plain letters before it.
const LONE_MARKS = new Set(Array.from(',;()!?"“”–—[]', (mark) => mark.charCodeAt(0)))
const WITH_FULL_STOP = new Set([...ABBREVIATIONS.split('|'), 'www'])

/**
 * Where the token ends that begins at `at`, where that is plain to see without the rules: a word of the letters A to Z
 * before a space or a mark, or such a mark. Most tokens are; for the others `at` itself.
 */
function endOfPlain(line: string, at: number, code: number): number {
  if (LONE_MARKS.has(code)) return at + 1
  if (code === FULL_STOP || code === HYPHEN) return line.charCodeAt(at + 1) === code ? at : at + 1
  let end = at
  while (isPlainLetter(line.charCodeAt(end))) end++
  if (end === at || end === line.length) return end
  const next = line.charCodeAt(end)
  if (code === CAPITAL_U && end - at === 1 && next === SPACE && line.charCodeAt(end + 1) === FULL_STOP) return at // "U . S ."
  if (next === FULL_STOP) return end - at > 1 && !WITH_FULL_STOP.has(line.slice(at, end)) ? end : at
  return next === SPACE || next === HYPHEN || LONE_MARKS.has(next) ? end : at
}

function isPlainLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}
