// Tokens → what each word can be in a clause, from closed word classes, as bit flags; verbs of speech and thought come
// from the table of their forms. Read once per article, so that the rules compare numbers and not spellings.
import type { ArticleText } from '../../text/article-text.ts'
import { factOfWord } from '../../text/words.ts'
import { VERB_FORMS, type VerbForm } from './verb-forms.ts'

export const WORD = {
  determiner: 1,
  preposition: 2,
  /** Begins a clause of its own: because, if, when, that. */
  subordinator: 4,
  auxiliary: 8,
  modal: 16,
  /** he, she, they, I, we, it, you, who */
  subject: 32,
  /** him, them, himself, this */
  pronoun: 64,
  adverb: 128,
  /** Monday, yesterday, week */
  time: 256,
  coordinator: 512,
  capital: 1024,
  number: 2048,
  mark: 4096,
  possessive: 8192,
  negation: 16384,
  /** A finite verb that is no reporting verb. */
  verb: 32768,
  relative: 65536,
  /** his, her, their: determiners that stand for somebody. */
  owner: 131072,
} as const

const W = WORD
const LISTS: readonly (readonly [flags: number, words: string])[] = [
  [
    W.determiner,
    'the a an this that these those some any no each every several many few both all another other either neither most more one',
  ],
  [W.determiner | W.owner, 'his her its their our my your'],
  [
    W.preposition,
    'of in on at for from with by to about over under after before during against between among amongst through into near since',
  ],
  [
    W.preposition,
    'until till without within amid across around behind beyond despite like unlike as per via toward towards upon inside outside',
  ],
  [W.preposition, 'onto off out up down alongside throughout regarding concerning following including excluding past versus'],
  [
    W.subordinator,
    'because if when while although though whereas unless whether since until once lest after before whenever wherever than',
  ],
  [W.subordinator, 'why how what where that so'],
  [W.relative | W.subordinator | W.subject, 'who which'],
  [W.relative | W.subordinator, 'whose whom that'],
  [W.auxiliary, "is are was were be been being am has have had having do does did done 's 've 're 'm ’s ’ve ’re ’m get gets got getting"],
  [W.auxiliary | W.modal, "will would can could may might must shall should 'd 'll ’d ’ll ought cannot ca wo"],
  [W.negation | W.adverb, "not n't n’t never"],
  [W.subject, 'he she they i we it you there'],
  [W.pronoun, 'him them us me himself herself themselves itself myself ourselves yourself themself'],
  [
    W.adverb,
    'also later then again still ever always often now just already even too only soon first twice once repeatedly meanwhile however',
  ],
  [
    W.adverb,
    'further furthermore moreover instead nevertheless nonetheless otherwise perhaps maybe thus hence indeed sometimes seldom rather quite',
  ],
  [
    W.adverb,
    'very almost nearly yet earlier afterward afterwards back simply far well long much little hardly barely scarcely thereby today likewise forever anyway',
  ],
  [W.time | W.adverb, 'today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday'],
  [W.time, 'january february march april june july august september october november december week month year weekend morning afternoon'],
  [W.time, 'evening night day weeks months years days hours minutes ago recently spring summer autumn winter'],
  [W.coordinator, 'and or but nor yet so & plus'],
  [
    W.verb,
    'went came took made gave met won lost ran led left kept brought put sat stood became fell rose grew sent spent built paid broke',
  ],
  [
    W.verb,
    'drew drove fought caught bought taught sold rode flew threw wore ate drank hung struck stuck stole shook sank swept bore hid lay',
  ],
  [
    W.verb,
    'shut dealt slept woke wound bound bred fed fled bent lent meant overcame withdrew undertook remains remained becomes makes takes',
  ],
  [W.verb, 'goes comes gives gets keeps runs leads brings puts stands sits turns helps works faces includes means lives plays let lets'],
]

const TABLE: ReadonlyMap<string, number> = readLists()

function readLists(): Map<string, number> {
  const table = new Map<string, number>()
  for (const [flags, words] of LISTS) for (const word of words.split(' ')) table.set(word, (table.get(word) ?? 0) | flags)
  return table
}

/** Parallel to the article's tokens. */
export interface Words {
  readonly lower: readonly string[]
  readonly flags: Int32Array
  readonly verbs: readonly (VerbForm | undefined)[]
}

const POSSESSIVE = /^['’][sS]?$/
const ADVERB = /^\p{Ll}{3,}ly$/u
const LY_BUT_NO_ADVERB = new Set([
  'family',
  'ally',
  'reply',
  'supply',
  'july',
  'italy',
  'rally',
  'assembly',
  'monopoly',
  'bully',
  'daily',
  'weekly',
  'early',
])

/** What a spelling tells wherever it stands. */
interface Spelling {
  /** Its classes as a word, and as a mark. */
  readonly flags: number
  readonly markFlags: number
  readonly verb: VerbForm | undefined
  /** "US": two capitals or more and nothing else. */
  readonly isCapitals: boolean
  /** "SAID", "SHOUTS": in a line of capitals a verb like any other; "STATES" may be a noun. */
  readonly isShoutedVerb: boolean
  /** "Will", "May": a short word that is a name after another capital. */
  readonly mayBeName: boolean
}

const spellingOf = factOfWord(
  ({ text, lower }): Spelling => ({
    flags: wordFlags(text, lower),
    markFlags: POSSESSIVE.test(lower) ? W.mark | W.possessive : W.mark,
    verb: VERB_FORMS.get(lower),
    isCapitals: /^\p{Lu}{2,}$/u.test(text),
    isShoutedVerb: /^\p{Lu}{4,}$/u.test(text) && isPastOrClear(VERB_FORMS.get(lower)),
    mayBeName: /^(?:Will|May|Can|From|So|More)$/.test(text),
  }),
)

function isPastOrClear(form: VerbForm | undefined): boolean {
  if (form === undefined) return false
  return form.forms.includes('d') || (form.forms.includes('s') && !form.verb.classes.includes('n'))
}

const known = new WeakMap<ArticleText, Words>()

/** Reads every token's classes; those of the same text once. */
export function readWords(text: ArticleText): Words {
  let words = known.get(text)
  if (words === undefined) {
    words = readEach(text)
    known.set(text, words)
  }
  return words
}

function readEach(text: ArticleText): Words {
  const { tokens } = text
  const lower: string[] = []
  const flags = new Int32Array(tokens.length)
  const verbs: (VerbForm | undefined)[] = []
  let joined = false
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    if (token === undefined) break
    const spelling = spellingOf(token.word)
    lower.push(token.word.lower)
    verbs.push(undefined)
    if (token.kind === 'word') {
      const letters = spelling.isCapitals && isInitials(text, index)
      flags[index] = letters || (spelling.mayBeName && isName(text, index)) ? WORD.capital : spelling.flags
      if (spelling.mayBeName && isMonth(text, index)) flags[index] = WORD.capital | WORD.time
      if (!letters) verbs[index] = spelling.verb
      if (!letters && spelling.isShoutedVerb) flags[index] = spelling.flags & ~WORD.capital
      if (joined) flags[index] = (flags[index] ?? 0) & (WORD.capital | WORD.number)
    } else if (joinsWords(text, index)) {
      // "left-leaning", "Moon Jae-in": the parts are no words of their own.
      flags[index] = WORD.mark
      flags[index - 1] = (flags[index - 1] ?? 0) & (WORD.capital | WORD.number)
      joined = true
      continue
    } else flags[index] = token.kind === 'number' ? W.number : spelling.markFlags
    joined = false
  }
  return { lower, flags, verbs }
}

/** "Senator |Will| Smith": a capital inside a sentence makes a name of a short word. */
function isName(text: ArticleText, index: number): boolean {
  const token = text.tokens[index]
  const before = text.tokens[index - 1]
  if (token !== undefined && token.text === 'May' && isSubject(text, index)) return true
  if (token === undefined || before === undefined) return false
  if (isMonth(text, index)) return false
  if (before.kind === 'word') return token.start - before.end === 1
  if (!/^(?:["”’']|'')$/.test(before.text)) return false
  if (text.body[before.start - 1] === ',') return true // "…," |Will| Smith said
  return /[?!"”'’]/.test(text.body[before.start - 1] ?? '') && text.tokens[index + 2]?.text === ',' // "…?" |Will| Smith, the mayor, said
}

/** "in |May|", "late |May|", "3 |May|" */
function isMonth({ tokens }: ArticleText, index: number): boolean {
  const before = tokens[index - 1]?.text ?? ''
  return tokens[index]?.text === 'May' && /^(?:in|since|until|by|from|of|late|early|last|next|mid|to|on|\d+)$/i.test(before)
}

/** "|May| said it held", "…, |May| had said so": a finite verb behind it and nothing that makes it a month; not "|May| the dam hold". */
function isSubject(text: ArticleText, index: number): boolean {
  const before = text.tokens[index - 1]
  if (before !== undefined && (before.kind === 'word' || before.kind === 'number')) return false
  const next = text.tokens[index + 1]?.word.lower ?? ''
  return /^(?:has|had|was|is|also|will|would)$/.test(next) || VERB_FORMS.get(next)?.forms.includes('d') === true
}

/** "the |US|", "a |WHO| official": capitals of a body's name, unless the line is all capitals. */
function isInitials(text: ArticleText, index: number): boolean {
  const before = text.tokens[index - 1]
  const after = text.tokens[index + 1]
  return !(before !== undefined && spellingOf(before.word).isCapitals) && !(after !== undefined && spellingOf(after.word).isCapitals)
}

function joinsWords(text: ArticleText, index: number): boolean {
  const token = text.tokens[index]
  if (token?.text !== '-') return false
  const before = text.tokens[index - 1]
  const after = text.tokens[index + 1]
  return before?.kind === 'word' && before.end === token.start && after?.kind === 'word' && after.start === token.end
}

function wordFlags(text: string, word: string): number {
  const listed = TABLE.get(word)
  let flags = listed ?? 0
  if (text.charCodeAt(0) !== word.charCodeAt(0)) flags |= W.capital
  if (POSSESSIVE.test(word)) flags |= W.possessive
  if ((flags & W.verb) !== 0 && (flags & W.capital) !== 0) flags &= ~W.verb // "the Cable |Works|"
  if (listed === undefined && ADVERB.test(text) && !LY_BUT_NO_ADVERB.has(word)) flags |= W.adverb
  return flags
}

/** Whether token `index` has any of the classes in `mask`. */
export function is(words: Words, index: number, mask: number): boolean {
  return ((words.flags[index] ?? 0) & mask) !== 0
}
