// Noun phrases before a verb, found without a parser: its subject, with appositions, relative clauses, dates and
// parentheses between them stepped over. In: the token where the verb begins. Out: the phrase, or null.
import type { ArticleText } from '../../text/article-text.ts'
import { is, WORD, type Words } from './words.ts'

/** Token ranges, ends exclusive: the whole phrase, and its core without "of …", "for …" behind it. */
export interface Phrase {
  readonly from: number
  readonly to: number
  readonly coreTo: number
  /** An apposition between the phrase and its verb: "Smith, the mayor, said". */
  readonly apposition: readonly [from: number, to: number] | null
}

export interface Clause {
  readonly text: ArticleText
  readonly words: Words
}

const W = WORD
const STOPS_LEFT = W.auxiliary | W.subordinator | W.verb | W.pronoun
export const CLAUSE_PREPOSITIONS = new Set([
  'after',
  'before',
  'since',
  'until',
  'till',
  'despite',
  'during',
  'as',
  'following',
  'than',
  'up',
  'out',
  'off',
  'down',
  'like',
])
export const MAX_PHRASE = 24
const MAX_APPOSITION = 40

/** The noun phrase that ends right before token `end`, not before `low`; null when none stands there. */
export function phraseBefore(clause: Clause, end: number, low: number): Phrase | null {
  const { words } = clause
  let index = stepOverTime(clause, stepOverParenthesis(clause, end - 1, low), low)
  while (index > low && is(words, index, W.adverb) && !is(words, index, W.capital)) index--
  if (index > low && words.lower[index - 1] === ',' && !is(words, end, W.relative) && CLOSES_TITLE.test(words.lower[index] ?? '')) index--
  if (index < low) return null
  if (words.lower[index] === ',' || isDash(words.lower[index])) return phraseBeforeApposition(clause, index, low)
  const phrase = simplePhraseBefore(clause, index + 1, low)
  return phrase === null ? null : (withSuffix(clause, phrase, low) ?? phrase)
}

const SUFFIX = /^(?:inc|ltd|llc|llp|plc|corp|jr|sr)\.?$/

/** "|Osh Robotics, Inc.| said", "|Per Lund, Jr.| said": a firm's form or a son's mark, with its stop, behind a comma. */
function withSuffix(clause: Clause, { from, to }: Phrase, low: number): Phrase | null {
  const { words } = clause
  if (to - from > 2 || words.lower[from - 1] !== ',' || !SUFFIX.test(words.lower[from] ?? '')) return null
  const name = simplePhraseBefore(clause, from - 1, low)
  return name === null || !is(words, name.to - 1, W.capital) ? null : withEnds(name, to, name.coreTo)
}

/** Roe, the host of "Early Hour|,"| said */
const CLOSES_TITLE = /^(?:["”’»]|'')$/

function isDash(word: string | undefined): boolean {
  return word === '—' || word === '–' || word === '--'
}

/** "Smith (D-Ohio) said", "Smith [the mayor] said" */
function stepOverParenthesis(clause: Clause, index: number, low: number): number {
  const close = clause.words.lower[index]
  if (close !== ')' && close !== ']') return index
  for (let at = index - 1; at >= Math.max(low, index - MAX_APPOSITION); at--) {
    const word = clause.words.lower[at]
    if (word === '(' || word === '[') return at - 1
  }
  return index
}

/** "Smith on Monday said", "Smith last week said", "Smith Monday said" */
function stepOverTime(clause: Clause, index: number, low: number): number {
  const { words } = clause
  let at = index
  while (at > low && is(words, at, W.time | W.number) && !isSubjectTime(words, at)) at--
  if (at === index) return index
  if (/^(?:on|last|this|next|late|early|in|since)$/.test(words.lower[at] ?? '')) at--
  if (/^(?:on|late|early|in)$/.test(words.lower[at] ?? '')) at--
  return at < low ? index : at
}

function isSubjectTime(words: Words, at: number): boolean {
  return is(words, at, W.number) && !is(words, at + 1, W.time)
}

/** "Biden, a senator from Dover, Delaware, said": back over what stands between commas to the phrase it explains. */
function phraseBeforeApposition(clause: Clause, comma: number, low: number): Phrase | null {
  const { words } = clause
  const until = Math.max(low, comma - MAX_APPOSITION)
  const dash = isDash(words.lower[comma])
  for (let at = comma - 1; at > until; at--) {
    const word = words.lower[at]
    if (!(dash ? isDash(word) : word === ',')) continue
    const core = phraseBefore(clause, at, low)
    if (core === null || (core.to !== at && !/^[)\]]$/.test(words.lower[at - 1] ?? ''))) continue
    const resident = beforeResidence(clause, core.from - 1, [at, comma], low)
    if (resident !== null) return explained(resident, core.from, comma)
    const aged = words.lower[core.from - 1] === ',' && core.to - core.from === 1 && is(words, core.from, W.number)
    const named = aged ? phraseBefore(clause, core.from - 1, low) : null // "|Smith|, 56, a driver, said"
    if (named !== null) return explained(named, core.from, comma)
    const twice = is(words, at + 1, W.relative) ? explainedTwice(clause, core, low) : null
    if (twice !== null) return explained(twice, core.from, comma)
    const outer = is(words, core.from - 1, W.preposition | W.mark) ? beforeRelative(clause, core.from, until) : null
    return outer ?? explained(core, at + 1, comma)
  }
  return null
}

const MAX_NAME = 5

/** "|Ana Lund|, a nurse in Osh, who was off duty, said": not "in |Osh|, a nurse, who …", "shot |Lund|, a nurse, who …", "|Also|, a nurse, who …". */
function explainedTwice(clause: Clause, { from }: Phrase, low: number): Phrase | null {
  const { words } = clause
  if (words.lower[from - 1] !== ',' || !/^(?:an?|the)$/.test(words.lower[from] ?? '')) return null
  const name = phraseBefore(clause, from - 1, low)
  if (name === null || name.to !== from - 1 || name.apposition !== null || name.to - name.from > MAX_NAME) return null
  if (!isName(words, name.from) || !isName(words, name.to - 1) || /ly$/.test(words.lower[name.from] ?? '')) return null
  return name.from > low && (is(words, name.from - 1, W.preposition) || isFiniteVerb(words, name.from - 1)) ? null : name
}

/** The phrase with other ends. */
export function withEnds({ from, apposition }: Phrase, to: number, coreTo: number): Phrase {
  return { from, to, coreTo, apposition }
}

/** The phrase with what explains it. */
export function explained({ from, to, coreTo }: Phrase, start: number, end: number): Phrase {
  return { from, to, coreTo, apposition: [start, end] }
}

const RESIDENCE = /^(?:now|formerly|of|from|a|an|the|his|her|their|born|raised|retired|based|living|working)$/
const MAX_RESIDENCE = 16

/** "|Smith|, now 81 and retired in Boston, |Mass.|, said", "|Smith|, 51, a teacher in Dayton, |Ohio|, said": whom a trade with its town and state explains. */
function beforeResidence(clause: Clause, last: number, told: readonly [number, number], low: number): Phrase | null {
  const { words } = clause
  const comma = told[0]
  const end = told[1]
  if (end - comma > 5) return null
  for (let at = comma + 1; at < end; at++) if (words.lower[at] !== '.' && (!is(words, at, W.capital) || is(words, at, W.time))) return null
  let town = comma - 1
  while (town > low && is(words, town, W.capital)) town--
  if (town === comma - 1 || !/^(?:in|of|from|near|outside|at)$/.test(words.lower[town] ?? '')) return null
  let opens = last
  while (opens > Math.max(low, last - MAX_RESIDENCE) && !/^[,;:.!?"”“]$/.test(words.lower[opens] ?? '')) opens--
  const plain = (words.flags[opens + 1] ?? 0) === 0 && is(words, opens - 1, W.capital) // "Roe, |chief of surgery in Dayton|, Ohio, said"
  if (words.lower[opens] !== ',' || !(plain || RESIDENCE.test(words.lower[opens + 1] ?? '') || is(words, opens + 1, W.number))) return null
  let phrase = phraseBefore(clause, opens, low)
  if (phrase !== null && phrase.to - phrase.from === 1 && is(words, phrase.from, W.number))
    phrase = phraseBefore(clause, phrase.from - 1, low)
  if (phrase === null || is(words, phrase.from - 1, W.preposition) || is(words, phrase.to - 1, W.time)) return null
  return is(words, phrase.to - 1, W.capital) || is(words, phrase.from, W.determiner) ? phrase : null
}

/** "Smith, who grew up in |Dover, Delaware|, said": what stands before ", who". */
function beforeRelative(clause: Clause, from: number, until: number): Phrase | null {
  const { words } = clause
  for (let at = from - 1; at > until; at--) {
    if (/^[.!?;"”“]$/.test(words.lower[at] ?? '')) return null
    if (!is(words, at, W.relative) || words.lower[at - 1] !== ',') continue
    const phrase = phraseBefore(clause, at - 1, until)
    return phrase === null ? null : explained(phrase, at, from)
  }
  return null
}

function simplePhraseBefore(clause: Clause, end: number, low: number): Phrase | null {
  const { words } = clause
  const last = end - 1
  if (is(words, last, W.subject) && (!is(words, last - 1, W.determiner) || words.lower[last - 1] === 'that'))
    return { from: last, to: end, coreTo: end, apposition: null }
  if (words.lower[last] === 'this' || words.lower[last] === 'that' || words.lower[last] === 'these') return null
  if (words.lower[last] === 'those' && !is(words, end, W.relative)) return null
  let coreTo = end
  let index = last
  for (; index >= Math.max(low, end - MAX_PHRASE); index--) {
    if (endsPhrase(clause, index, last)) break
    if (is(words, index, W.preposition)) {
      if (CLAUSE_PREPOSITIONS.has(words.lower[index] ?? '')) break
      coreTo = index
    }
    if (is(words, index, W.determiner) && !continuesLeft(clause, index)) {
      index--
      break
    }
  }
  let from = index + 1
  while (from < end && coreTo === from) {
    from++ // "in Scranton the vice president": the phrase stands behind its preposition
    coreTo = end
    for (let at = from; at < end; at++) if (is(words, at, W.preposition)) coreTo = Math.min(coreTo, at)
  }
  if (words.lower[from] === 'that' && from + 1 < end && (words.verbs[from - 1] !== undefined || isNoDemonstrative(words, from + 1))) from++
  if (is(words, from - 1, W.relative) && from + 1 < end && takesClause(words, from)) from++ // "a man who thinks |Smith| said"
  while (from < end && is(words, from, W.adverb | W.coordinator) && !is(words, from, W.capital)) from++
  return from < end && hasNoun(words, from, coreTo) ? { from, to: end, coreTo: Math.max(coreTo, from + 1), apposition: null } : null
}

/** "said that |commanders| had", "a move that |Smith| hopes": behind a "that" which opens a clause. */
function isNoDemonstrative(words: Words, index: number): boolean {
  return is(words, index, W.capital | W.number) || /[^s]s$/.test(words.lower[index] ?? '')
}

/** Verbs of speech and thought that rather have a thing behind them than a clause: "who answered the door". */
const TAKES_OBJECT = /^(?:answer|describe|detail|discuss|document|hear|know|note|post|read|recall|record|remember|see|share|write)$/

/** "who |thinks| Smith said", not "who |answered| the door said". */
export function takesClause(words: Words, index: number): boolean {
  const verb = words.verbs[index]?.verb
  return verb !== undefined && /[skte]/.test(verb.classes) && !TAKES_OBJECT.test(verb.lemma)
}

/** "of the | minister": a determiner ends the phrase on its left unless a preposition, "all" or a name comes before it. */
function continuesLeft({ text, words }: Clause, index: number): boolean {
  const before = words.lower[index - 1] ?? ''
  if (/^\p{Lu}\p{Ll}+$/u.test(text.tokens[index]?.text ?? '') && isName(words, index - 1)) return true // "River |This| Morning host"
  return (is(words, index - 1, W.preposition) && !CLAUSE_PREPOSITIONS.has(before)) || /^(?:all|both|half|such)$/.test(before)
}

/** A capital that is no day or month and no first word like "On". */
function isName(words: Words, index: number): boolean {
  return is(words, index, W.capital) && !is(words, index, W.time | W.preposition | W.subordinator | W.adverb | W.coordinator)
}

function endsPhrase(clause: Clause, index: number, last: number): boolean {
  const { words, text } = clause
  const token = text.tokens[index]
  if (token === undefined) return true
  if (is(words, index, W.mark)) return !isInnerMark(clause, index)
  if (is(words, index, W.possessive)) return false
  if (isModifyingVerb(clause, index)) return false
  if (words.lower[index - 1] === 'to' && words.verbs[index]?.forms.includes('b')) return true // "to |discuss| plans"
  if (is(words, index, STOPS_LEFT | W.subject) && !is(words, index, W.determiner | W.preposition)) return !isOneOf(words, index, last)
  if (is(words, index, W.coordinator)) return !(joinsNames(words, index) && index < last)
  if (is(words, index, W.adverb) && !is(words, index, W.capital | W.time)) return !isModifier(words, index)
  return isFiniteVerb(words, index)
}

/** "some of |them|", "one of |us|" */
export function isOneOf(words: Words, index: number, last: number): boolean {
  return index === last && is(words, index, W.pronoun) && words.lower[index - 1] === 'of'
}

/** "the left-leaning institute", "a lost chance": a verb's form that describes. */
function isModifyingVerb(clause: Clause, index: number): boolean {
  const { words, text } = clause
  if (!is(words, index, W.verb)) return false
  if (is(words, index - 1, W.determiner | W.owner | W.possessive)) return true
  return text.tokens[index + 1]?.text === '-' && text.tokens[index]?.end === text.tokens[index + 1]?.start
}

/** "vice-president", "the workers' union", "47% of voters", "AT&T" */
export function isInnerMark(clause: Clause, index: number): boolean {
  const { tokens, body } = clause.text
  const token = tokens[index]
  if (token === undefined) return false
  if (token.text === "'" || token.text === '’') return /[sz]/i.test(body[token.start - 1] ?? '')
  if (/^[%&$£€#@]$/.test(token.text)) return true
  return /^[-–/]$/.test(token.text) && !/\s/.test(body[token.start - 1] ?? ' ') && !/\s/.test(body[token.end] ?? ' ')
}

export function joinsNames(words: Words, index: number): boolean {
  const named = (at: number) => is(words, at, W.capital) && !is(words, at, W.subject)
  return named(index - 1) && (named(index + 1) || is(words, index + 1, W.owner))
}

/** "a highly placed official" */
function isModifier(words: Words, index: number): boolean {
  return is(words, index - 1, W.determiner | W.preposition) || is(words, index + 1, W.number) || words.lower[index - 1] === 'and'
}

/** A past form is finite unless a determiner, possessive or adverb makes it an adjective: "the convicted senator". */
export function isFiniteVerb(words: Words, index: number): boolean {
  const word = words.lower[index] ?? ''
  if (is(words, index, W.capital)) return false
  const forms = words.verbs[index]?.forms ?? ''
  const past = forms.includes('d') || /[^e]ed$/.test(word)
  if (!past) return forms.includes('g') ? !is(words, index - 1, W.determiner | W.possessive | W.owner) : false
  return (
    !is(words, index - 1, W.determiner | W.possessive | W.owner | W.preposition | W.adverb | W.number) && words.lower[index - 1] !== '-'
  )
}

export function hasNoun(words: Words, from: number, to: number): boolean {
  for (let index = from; index < Math.max(to, from + 1); index++) {
    if (!is(words, index, W.mark | W.preposition | W.coordinator | W.adverb | W.possessive | W.time)) return true
  }
  return false
}
