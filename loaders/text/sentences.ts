// Tokens of a paragraph → sentences. A sentence ends after . ! ? … and the closing marks that follow, where the next
// token can begin one; abbreviations are tokens with their dot ("Mr.", "U.S."), so their dot is no end by itself.
import type { Token } from './tokens.ts'
import { factOfWord } from './words.ts'

const ENDS = /^(?:[.!?…]|\.{2,})$/
const CLOSES = /^(?:["”’»)\]]|'')$/
const OPENS = /^(?:["“„‘'«([–—-]|``|''|--+)$/ // ''We agree'' also opens with two single marks
const DOTTED_END = /^(?:(?:\p{L} ?\. ?)+\p{L} ?\.|Inc\.|Corp\.|Ltd\.|Co\.|Jr\.|Sr\.|etc\.)$/u // "… in the U.S. The …" may end a sentence
const STARTERS = new Set([
  'The',
  'A',
  'An',
  'He',
  'She',
  'It',
  'They',
  'We',
  'I',
  'In',
  'On',
  'But',
  'And',
  'This',
  'That',
  'These',
  'Those',
  'There',
  'At',
  'For',
  'His',
  'Her',
  'If',
  'As',
  'After',
  'Before',
  'When',
  'While',
  'Its',
  'Their',
])

/** How a sentence may end with the word; null where it may not. */
const endingOf = factOfWord(({ text }) => (ENDS.test(text) ? 'mark' : DOTTED_END.test(text) ? 'dotted' : null))

/** Ranges [from, to) of token indexes, one per sentence, covering `from`–`to`. */
export function splitSentences(tokens: readonly Token[], from: number, to: number, body: string): [number, number][] {
  const sentences: [number, number][] = []
  let start = from
  for (let index = from; index < to; index++) {
    let end = index + 1
    const token = tokens[index]
    if (token === undefined) break
    const ending = endingOf(token.word)
    if (ending === null) continue
    if (ending === 'mark') while (end < to && isClosing(tokens, end, body)) end++
    else if (!STARTERS.has(tokens[end]?.text ?? '')) continue
    if (end >= to || canBegin(tokens, end, to, body)) {
      sentences.push([start, end])
      start = end
      index = end - 1
    }
  }
  if (start < to) sentences.push([start, to])
  return sentences
}

/** A closing mark stands right after what it closes (no space before it). */
function isClosing(tokens: readonly Token[], index: number, body: string): boolean {
  const token = tokens[index]
  return token !== undefined && (CLOSES.test(token.text) || ENDS.test(token.text)) && !/\s/.test(body[token.start - 1] ?? ' ')
}

function canBegin(tokens: readonly Token[], index: number, to: number, body: string): boolean {
  const token = tokens[index]
  if (token === undefined) return true
  if (OPENS.test(token.text)) return index + 1 < to && /^[\p{Lu}\p{N}"“‘'([@#]/u.test(tokens[index + 1]?.text ?? '')
  // "9 a.m." keeps a lower-case follower; a glued "way.The" still begins a sentence.
  return /^[\p{Lu}\p{N}@#]/u.test(token.text) || (/^\p{Lo}/u.test(token.text) && /\s/.test(body[token.start - 1] ?? ' '))
}
