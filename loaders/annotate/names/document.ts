// An article as the perceptron reads it: entries of its words, which words may be in a name, what the rules say, and
// what the rest of the article tells about each word. In: NameText. Out: TaggedText's input. Linear in the words.

import { testOfWord, type Word } from '../../text/words.ts'
import { beginsKnownPhrase, type Knows, knownPhraseAt } from './known-phrases.ts'
import { beginsName, CLASSES, OUTSIDE, writeLabels } from './labels.ts'
import { entryOfWord, GIVEN, newPass, ORGANIZATION, placeIn, TITLE, type WordEntry } from './lexicon.ts'
import { take } from './name-spans.ts'
import type { NameText } from './name-text.ts'
import { ruleNames } from './rule-names.ts'
import { SETTING, settingOf } from './settings.ts'
import { beginsTown, isTownAlone, townLengthAt } from './towns.ts'

export interface NameDocument {
  readonly text: NameText
  readonly entries: readonly WordEntry[]
  /** 1 where the word may be part of a name. */
  readonly candidates: Uint8Array
  /** Labels by the rules. */
  readonly rules: Uint8Array
  /** Label by the tables of known names, where a name of theirs stands. */
  readonly known: Uint8Array
  /** Where a town of the table of towns stands: 1 in one of one word, 2 at the begin, 3 in the middle, 4 at the end. */
  readonly towns: Uint8Array
  /** What the rest of the article tells about the word, as bits. */
  readonly evidence: Int32Array
  /** For each word the run of capitalised words it stands in: its first word and the one past its last. */
  readonly runFrom: Int32Array
  readonly runTo: Int32Array
  /** How the word's sentence is written: 0 as usual, 1 most words with a capital (a headline), 2 all in capitals. */
  readonly manner: Uint8Array
}

// Bits of evidence.
const LOWER_CASE = 1 // also written in lower case
const AFTER_TITLE = 2 // elsewhere after "President"
const AFTER_GIVEN_NAME = 4 // elsewhere after "Sergei"
const IN_LONGER_ORGANIZATION = 8 // elsewhere in "Karimov Foundation"
const AFTER_PLACE_WORD = 16 // elsewhere after "in", "from"
const BEFORE_SPEECH = 32 // elsewhere before "said"
const RULE_PERSON = 64
const RULE_PLACE = 128
const RULE_ORGANIZATION = 256
const INITIALS = 512 // the initials of a longer name in the article
const IN_LONGER_NAME = 1024 // elsewhere beside another capitalised word
const AFTER_ARTICLE = 2048 // elsewhere after "the"
const AFTER_SPEECH = 4096 // elsewhere after "said"
const BEFORE_TITLE = 8192 // elsewhere before "chairman": rather an organization or country
const OF_TITLE = 16384 // elsewhere after "chairman of"
const IN_BRACKETS = 32768 // elsewhere alone in brackets
// Where the bits of settings begin.
const SETTINGS = 16
/** The highest bit of evidence. */
export const LAST_EVIDENCE = SETTING.ofPlace << SETTINGS

const PLACE_PREPOSITIONS = new Set(['in', 'at', 'near', 'from', 'outside'])
const isPlacePreposition = testOfWord(({ lower }) => PLACE_PREPOSITIONS.has(lower))
const SPEECH = new Set(['said', 'says', 'told', 'added', 'who', 'asked', 'explained'])
const isSpeech = testOfWord(({ text }) => SPEECH.has(text))
// Between two capitalised words of a name stand at most this many others ("Bank for the Development of X").
const MAX_GAP = 3

/** Prepares an article for the tagger, with the names of the tables that are to be known. */
export function toNameDocument(text: NameText, knows: Knows | null = null): NameDocument {
  const entries: WordEntry[] = []
  for (const spelling of text.spellings) entries.push(entryOfWord(spelling))
  const rules = new Uint8Array(entries.length)
  for (const span of ruleNames(text, knows)) writeLabels(rules, span.nameClass, span.from, span.to)
  const known = new Uint8Array(entries.length)
  const towns = new Uint8Array(entries.length)
  const candidates = new Uint8Array(entries.length)
  for (const sentence of text.sentences) {
    const from = sentence[0]
    const to = sentence[1]
    markKnown(text, from, to, known, knows)
    markTowns(text, entries, from, to, towns)
    markCandidates(entries, known, from, to, candidates)
  }
  const runs = findRuns(text, entries)
  return { text, entries, candidates, rules, known, towns, evidence: gatherEvidence(text, entries, rules, runs.runTo), ...runs }
}

function markKnown({ words, spellings }: NameText, from: number, to: number, known: Uint8Array, knows: Knows | null): void {
  for (let index = from; index < to; index++) {
    const word = spellings[index]
    if (word === undefined || !beginsKnownPhrase(word)) continue
    const phrase = knownPhraseAt(words, index, to, knows)
    if (phrase === null) continue
    writeLabels(known, phrase.nameClass, index, index + phrase.words.length)
    index += phrase.words.length - 1
  }
}

function markTowns({ words, spellings }: NameText, entries: readonly WordEntry[], from: number, to: number, towns: Uint8Array): void {
  for (let index = from; index < to; index++) {
    const word = spellings[index]
    if (entries[index]?.capital !== true || word === undefined || !beginsTown(word)) continue
    const length = isTownAlone(word) ? 1 : townLengthAt(words, index, to)
    if (length === 0) continue
    towns.fill(3, index, index + length)
    towns[index] = length === 1 ? 1 : 2
    if (length > 1) towns[index + length - 1] = 4
    index += length - 1
  }
}

/** Capitalised words, words of known names, and the few small words between two capitalised ones. */
function markCandidates(entries: readonly WordEntry[], known: Uint8Array, from: number, to: number, candidates: Uint8Array): void {
  let last = -1
  for (let index = from; index < to; index++) {
    const entry = entries[index]
    if (entry === undefined) continue
    if (entry.capital || known[index] !== OUTSIDE) {
      candidates[index] = 1
      if (last >= 0 && index - last <= MAX_GAP + 1) take(candidates, last, index)
      else markBefore(entries, from, index, candidates)
      last = index
    } else if (!entry.joins) last = -1
    else if (last === index - 1 && /^\p{N}/u.test(entry.word)) candidates[index] = 1
    else if (last === index - 2 && last >= 0 && entries[index - 1]?.word === '-') {
      // "Jong-un"
      take(candidates, last, index + 1)
      last = index
    }
  }
}

/** Runs of capitalised words, and how each sentence is written. */
function findRuns(text: NameText, entries: readonly WordEntry[]): Pick<NameDocument, 'runFrom' | 'runTo' | 'manner'> {
  const runFrom = new Int32Array(entries.length)
  const runTo = new Int32Array(entries.length)
  const manner = new Uint8Array(entries.length)
  for (const sentence of text.sentences) {
    const from = sentence[0]
    const to = sentence[1]
    let words = 0
    let capitals = 0
    let allCapitals = 0
    for (let index = from; index < to; ) {
      let end = index
      while (end < to && entries[end]?.capital === true) end++
      if (end === index) end++
      const first = index
      for (; index < end; index++) {
        runFrom[index] = first
        runTo[index] = end
        const entry = entries[index]
        if (entry === undefined || entry.word.length < 4) continue
        words++
        if (entry.capital) capitals++
        if (entry.allCapitals) allCapitals++
      }
    }
    if (words >= 3 && capitals >= 0.7 * words) manner.fill(allCapitals >= 0.7 * words ? 2 : 1, from, to)
  }
  return { runFrom, runTo, manner }
}

// "al Bashir", "de Gaulle", "al-Anbar"
const BEGINNERS = new Set('al el de van von bin den da di du la le ben ter the ul'.split(' '))

/** Small words that a name may begin with. */
function markBefore(entries: readonly WordEntry[], from: number, index: number, candidates: Uint8Array): void {
  const at = index - 2 >= from && entries[index - 1]?.word === '-' ? index - 2 : index - 1
  if (at >= from && BEGINNERS.has(entries[at]?.word ?? '')) take(candidates, at, index)
}

function gatherEvidence(text: NameText, entries: readonly WordEntry[], rules: Uint8Array, runTo: Int32Array): Int32Array {
  const total = new Int32Array(entries.length)
  const initials = initialsOfNames(text, entries)
  const pass = newPass()
  for (const sentence of text.sentences) {
    const from = sentence[0]
    const to = sentence[1]
    let settled = from
    let setting = 0
    for (let index = from; index < to; index++) {
      const entry = entries[index]
      if (entry === undefined) continue
      if (index >= settled && entry.capital) {
        settled = runTo[index] ?? index + 1
        setting = settingOf(entries, from, to, index, settled) << SETTINGS
      }
      const bits = bitsAt(text.spellings, entries, rules, initials, from, to, index) | (entry.capital ? setting : 0)
      if (bits === 0) continue
      const place = placeIn(pass, entry.folded)
      total[place] = (total[place] ?? 0) | bits
    }
  }
  const evidence = new Int32Array(entries.length)
  for (let index = 0; index < entries.length; index++) {
    const entry = entries[index]
    if (entry?.capital && entry.folded.pass === pass) evidence[index] = total[entry.folded.place] ?? 0
  }
  return evidence
}

function bitsAt(
  spellings: readonly Word[],
  entries: readonly WordEntry[],
  rules: Uint8Array,
  initials: ReadonlySet<string>,
  from: number,
  to: number,
  index: number,
): number {
  const entry = entries[index]
  if (entry === undefined) return 0
  if (!entry.capital) return entry.word.length > 2 ? LOWER_CASE : 0
  const before = index > from ? entries[index - 1] : undefined
  const wordBefore = spellings[index - 1]
  const after = index + 1 < to ? entries[index + 1] : undefined
  const wordAfter = spellings[index + 1]
  let bits = 0
  if (before !== undefined && wordBefore !== undefined) {
    if ((before.tables & TITLE) !== 0) bits |= AFTER_TITLE
    if ((before.tables & GIVEN) !== 0) bits |= AFTER_GIVEN_NAME
    if (isPlacePreposition(wordBefore)) bits |= AFTER_PLACE_WORD
    if (before.capital) bits |= IN_LONGER_NAME
    if (before.lowerWord === 'the') bits |= AFTER_ARTICLE
    if (isSpeech(wordBefore)) bits |= AFTER_SPEECH
    if (before.word === '(' && after?.word === ')') bits |= IN_BRACKETS
    if (before.word === 'of' && index - 2 >= from && ((entries[index - 2]?.tables ?? 0) & TITLE) !== 0) bits |= OF_TITLE
  }
  if (after !== undefined && wordAfter !== undefined) {
    if ((after.tables & TITLE) !== 0) bits |= BEFORE_TITLE
    if (isSpeech(wordAfter)) bits |= BEFORE_SPEECH
    if (after.capital) bits |= IN_LONGER_NAME
    if (after.capital && (after.tables & ORGANIZATION) !== 0) bits |= IN_LONGER_ORGANIZATION
  }
  const rule = rules[index] ?? OUTSIDE
  if (rule !== OUTSIDE) bits |= [RULE_PERSON, RULE_PLACE, RULE_ORGANIZATION, 0][(rule - 1) >> 2] ?? 0
  if (initials.has(entry.word)) bits |= INITIALS
  return bits
}

const INSIDE_NAMES = new Set(['of', 'for', 'and', 'the', 'on', 'in', 'to', 'de', '-'])

/** "IMF" for "International Monetary Fund": initials of runs of three to seven capitalised words. */
function initialsOfNames(text: NameText, entries: readonly WordEntry[]): Set<string> {
  const found = new Set<string>()
  for (const sentence of text.sentences) {
    const from = sentence[0]
    const to = sentence[1]
    let initials = ''
    for (let index = from; index <= to; index++) {
      const entry = entries[index]
      if (index < to && entry?.capital === true && initials.length < 8) initials += entry.word.charAt(0)
      else if (index < to && initials !== '' && INSIDE_NAMES.has(entry?.word ?? '')) continue
      else {
        for (let start = 0; start + 2 <= initials.length; start++) found.add(initials.slice(start))
        initials = ''
      }
    }
  }
  return found
}

/** The class the rules or tables give a label, as 1–4; 0 for none. Labels that begin a name are told apart. */
export function classAndPart(label: number): number {
  return label === OUTSIDE ? 0 : ((label - 1) >> 2) + 1 + (beginsName(label) ? CLASSES.length : 0)
}
