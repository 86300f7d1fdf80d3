// What stands beside a company's name and hardly beside a person's or a town's: "shares in Fernleaf", "an analyst at Odra
// Hunt", "Fernleaf (FRN.L)", "Fernleaf, a startup". In: words and a name among them. Out: whether it is so beside that name.

/** Who works at a bank or a broker: "|analyst| at Fernleaf". */
const MARKET_PEOPLE = /^(?:analysts?|economists?|strategists?|traders?|brokers?|dealers?|stockbrokers?|banker|bankers)$/i
const HOLDINGS = /^(?:shares|stake|stock|stakes)$/i
const FORMS = /^(?:plc|PLC|Plc|Inc|Inc\.|Ltd|LLC|LLP|Corp|Corp\.|NV|AG|GmbH|SpA|SE|AB|ASA|Oyj|Pty)$/
const EXCHANGES = /^(?:NYSE|NASDAQ|Nasdaq|LSE|AMEX|TSX|ASX|AIM)$/
/** Bodies that no noun of other lists names: "Fernleaf, a |startup|". */
const FIRMS = /^(?:startup|supermarket|chain|studio|brewery|drugmaker|chipmaker|carmaker|biotech|hedge)$/
const MOST_WORDS_TO_FIRM = 5

/** Whether what stands beside the words `from`–`to` makes them a company. */
export function isCompanyBeside(words: readonly string[], from: number, to: number): boolean {
  return isListed(words, to) || FORMS.test(words[to] ?? '') || isHeld(words, from, to) || isApposed(words, to)
}

/** "Fernleaf (|FRN.L|)", "Fernleaf (|NYSE|: FRN)" */
function isListed(words: readonly string[], to: number): boolean {
  if (words[to] !== '(') return false
  if (EXCHANGES.test(words[to + 1] ?? '')) return words[to + 2] === ':'
  return isTicker(words, to + 1)
}

/** "FRN.L" or "FRN", ".", "L" before the closing bracket. */
export function isTicker(words: readonly string[], at: number): boolean {
  if (/^[\p{Lu}\d]{1,5}\.[A-Z]{1,2}$/u.test(words[at] ?? '')) return words[at + 1] === ')'
  return (
    /^[\p{Lu}\d]{1,5}$/u.test(words[at] ?? '') && words[at + 1] === '.' && /^[A-Z]{1,2}$/.test(words[at + 2] ?? '') && words[at + 3] === ')'
  )
}

/** "shares in |Fernleaf|", "an analyst at |Odra Hunt|", but not "shares in |Osh|-based …", "analysts at |Osh|'s …". */
function isHeld(words: readonly string[], from: number, to: number): boolean {
  const before = words[from - 2] ?? ''
  if (/^(?:-|'s)$/.test(words[to] ?? '')) return false
  return /^(?:in|of)$/.test(words[from - 1] ?? '') ? HOLDINGS.test(before) : words[from - 1] === 'at' && MARKET_PEOPLE.test(before)
}

/** "Fernleaf, a |startup| that …", "Fernleaf, the budget hotel |chain|" */
function isApposed(words: readonly string[], to: number): boolean {
  if (words[to] !== ',' || !/^(?:an?|the)$/.test(words[to + 1] ?? '')) return false
  for (let at = to + 2; at < to + 2 + MOST_WORDS_TO_FIRM; at++) {
    if (FIRMS.test(words[at] ?? '')) return !/^\p{Ll}+(?:er|or|ive|ist|man|ian)$/u.test(words[at + 1] ?? '') // not "a startup founder"
    if (words[at] === 'start' && words[at + 2] === 'up') return true
    if (!/^[\p{Ll}-]+$/u.test(words[at] ?? '')) return false
  }
  return false
}
