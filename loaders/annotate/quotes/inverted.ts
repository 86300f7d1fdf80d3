// Verbs before their subject, right behind the marks: "…," said the minister · "…," goes the slogan. In: the first token
// behind the marks and the clause's end. Out: cue and speaker, or null.
import type { Attribution } from './attribution.ts'
import { phraseAfter, withApposition } from './phrase-after.ts'
import type { Clause, Phrase } from './phrases.ts'
import { is, WORD } from './words.ts'

const W = WORD

/** "…," said the minister · "…," goes the slogan */
export function inverted(clause: Clause, first: number, end: number): Attribution | null {
  return said(clause, first, end) ?? runs(clause, first, end) ?? came(clause, first, end) ?? wasAnother(clause, first, end)
}

/** "…," said the minister */
function said(clause: Clause, first: number, end: number): Attribution | null {
  const { words } = clause
  let verb = first
  while (verb < end && is(words, verb, W.adverb) && !is(words, verb, W.capital)) verb++
  const form = words.verbs[verb]
  if (form === undefined || !/[ds]/.test(form.forms) || is(words, verb, W.capital) || !/[stqkoe]/.test(form.verb.classes)) return null
  let start = verb + 1
  while (start < end && is(words, start, W.adverb) && !is(words, start, W.capital)) start++
  if (words.lower[start] === 'for' && is(words, start + 1, W.owner) && words.lower[start + 2] === 'part') start += 3 // "says for his part |the senator|"
  const phrase = opensThatClause(clause, start) ? null : phraseAfter(clause, start, end)
  if (phrase === null) return null
  return { cue: [first, verb + 1], phrase: withApposition(clause, phrase, end), confidence: 0.98, speech: /[stq]/.test(form.verb.classes) }
}

/** the cable marked "…" said |that the officer| had left; but: said |that official| */
function opensThatClause({ words }: Clause, index: number): boolean {
  if (words.lower[index] !== 'that') return false
  const opens = W.determiner | W.owner | W.subject | W.number | W.capital | W.possessive | W.auxiliary
  return (
    is(words, index + 1, opens) ||
    /[^s]s$/.test(words.lower[index + 1] ?? '') ||
    /^(?:men|women|people)$/.test(words.lower[index + 1] ?? '')
  )
}

const RUNS = /^(?:runs?|ran|goes|went)$/
const TEXT =
  /^(?:headlines?|slogans?|signs?|banners?|posters?|mottos?|mottoes|refrains?|chorus|songs?|lyrics?|chants?|verses?|lines?|sayings?|proverbs?|adages?|jokes?|captions?|inscriptions?|messages?|texts?|ads?|adverts?|legends?|stor(?:y|ies)|theor(?:y|ies)|arguments?|reasoning|thinking|logic|rumou?rs?|warnings?|quotes?|mantras?|prayers?|poems?|tales?|lore|wisdom)$/

/** "…," ran the headline · "…," goes the slogan: verbs of moving whose subject is a text. */
function runs(clause: Clause, first: number, end: number): Attribution | null {
  const { words } = clause
  if (!RUNS.test(words.lower[first] ?? '')) return null
  const phrase = phraseAfter(clause, first + 1, end)
  if (phrase === null || !TEXT.test(words.lower[phrase.coreTo - 1] ?? '')) return null
  return { cue: [first, first + 1], phrase, confidence: 0.95, speech: true }
}

const COMES = /^(?:came|comes|was|is|were)$/
const CALL =
  /^(?:repl(?:y|ies)|answers?|responses?|retorts?|rejoinders?|shouts?|cr(?:y|ies)|calls?|chants?|yells?|screams?|whispers?|murmurs?|word|verdict|orders?|commands?|questions?|warnings?|messages?|roars?|comments?|conclusion|explanation)$/
const VOICE = /^voices?$/
/** "a shout from the |back|": where it came from is nobody. */
const SOMEWHERE = /^(?:back|front|rear|side|distance|dark|depths|street|inside|outside|below|above|left|right)$/

/** Whether a voice came from a place, not from somebody: "from |the back|". */
export function isSomewhere({ words }: Clause, phrase: Phrase): boolean {
  return SOMEWHERE.test(words.lower[phrase.coreTo - 1] ?? '')
}

/** "…," came shouts from |the crowd| · came |a voice| from the back · was |Roe|'s answer · came the reply (nobody's) */
function came(clause: Clause, first: number, end: number): Attribution | null {
  const { words } = clause
  if (!COMES.test(words.lower[first] ?? '')) return null
  const phrase = phraseAfter(clause, first + 1, end)
  const noun = words.lower[(phrase?.coreTo ?? 0) - 1] ?? ''
  if (phrase === null || !(CALL.test(noun) || VOICE.test(noun))) return null
  const cue = [first, first + 1] as const
  if (VOICE.test(noun)) return { cue, phrase, confidence: 0.93, speech: true }
  const owner = possessorOf(clause, phrase)
  if (owner !== null) return { cue, phrase: owner, confidence: 0.93, speech: true }
  if (/^(?:from|of|by)$/.test(words.lower[phrase.coreTo] ?? '')) {
    const source = phraseAfter(clause, phrase.coreTo + 1, end)
    const somewhere = source === null || isSomewhere(clause, source)
    return { cue: [first, phrase.coreTo + 1], phrase: somewhere ? null : source, confidence: somewhere ? 0 : 0.95, speech: true }
  }
  return /^c/.test(words.lower[first] ?? '') ? { cue: [first, phrase.to], phrase: null, confidence: 0, speech: true } : null
}

/** "Boats first," read one. "…," was |another|. */
function wasAnother({ words }: Clause, first: number, end: number): Attribution | null {
  const other = first + 1
  if (!/^(?:is|was)$/.test(words.lower[first] ?? '') || words.lower[other] !== 'another' || other >= end) return null
  if (!/^[.,;]$/.test(words.lower[other + 1] ?? '.')) return null
  const phrase = { from: other, to: other + 1, coreTo: other + 1, apposition: null }
  return { cue: [first, other], phrase, confidence: 0.93, speech: true }
}

/** "|Roe|'s answer", "|the minister|'s quick reply" */
export function possessorOf({ words }: Clause, phrase: Phrase): Phrase | null {
  for (let at = phrase.from + 1; at < phrase.coreTo; at++)
    if (is(words, at, W.possessive)) return { from: phrase.from, to: at, coreTo: at, apposition: null }
  return null
}
