// A line of text → tokens. The rules are tried in order at each place; the first that matches makes the token.
/** A word, number or punctuation mark. Offsets are UTF-16 into the body, end exclusive. */
export interface Token {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly kind: 'word' | 'number' | 'mark'
}

// Each rule with the phrase it was made for.
const RULES: readonly (readonly [kind: Token['kind'], pattern: string])[] = [
  ['word', String.raw`(?:https?:\/\/|www\.)[^\s"'”’<>)]+`], // https://example.org/a
  ['word', String.raw`[@#][\p{L}\p{N}_]+`], // @newsgraph
  ['word', String.raw`(?:\p{Lu}\.){2,}(?!\p{L})`], // U.S.  J.P.
  [
    'word',
    String.raw`(?:Mr|Mrs|Ms|Dr|Gen|Col|Lt|Sgt|Capt|Maj|Sen|Rep|Gov|Prof|Rev|Hon|St|Jr|Sr|Adm|Cmdr|Pres|Messrs|Mt|No|vs|etc|Inc|Corp|Ltd|Co|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)\.(?=\s|$|,)`,
  ], // Mr. Smith
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
  SCANNER.lastIndex = 0
  for (let match = SCANNER.exec(line); match !== null; match = SCANNER.exec(line)) {
    const rule = match.findIndex((group, index) => index > 0 && group !== undefined) - 1
    const start = offset + match.index
    tokens.push({ text: match[0], start, end: start + match[0].length, kind: RULES[rule]?.[0] ?? 'mark' })
  }
}
