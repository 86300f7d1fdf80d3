// Where a reporting verb stands and whether it is one there: "they claim that" but not "the claim". Comes in: a token
// index. Goes out: the verb with its auxiliaries and adverbs, and how it is used.

import { isEvidenceNoun } from './evidence.ts'
import { type Clause, phraseBefore } from './phrases.ts'
import { is, WORD, type Words } from './words.ts'

export type CueUse = 'finite' | 'participle' | 'infinitive' | 'passive' | 'phrase'

/** Token ranges, ends exclusive. */
export interface Cue {
  /** With auxiliaries and adverbs: "has repeatedly said". */
  readonly from: number
  readonly to: number
  /** The verb itself. */
  readonly at: number
  readonly lemma: string
  readonly classes: string
  readonly use: CueUse
}

const W = WORD
const MAX_AUXILIARIES = 8
const MAX_TO_ANSWER = 24
const PLURALS = new Set([
  'people',
  'men',
  'women',
  'police',
  'children',
  'voters',
  'others',
  'some',
  'many',
  'most',
  'few',
  'several',
  'half',
  'none',
  'both',
  'all',
  'percent',
  '%',
  'media',
  'press',
])
const BE = new Set([
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'being',
  "'s",
  '’s',
  "'re",
  '’re',
  "'m",
  '’m',
  'get',
  'gets',
  'got',
  'getting',
])
const HAVE = new Set(['has', 'have', 'had', 'having', "'ve", '’ve', "'d", '’d', "'s", '’s'])

/** Whether a phrase that is a cue may begin with the word. */
export function beginsPhraseCue(word: string): boolean {
  return word === 'according' || word === 'in'
}

/** How many tokens a cue that is no verb takes: "according to", "in the words of"; 0 when none stands at `index`. */
export function phraseCueAt(words: Words, index: number): number {
  const word = words.lower[index]
  if (word === 'according') return words.lower[index + 1] === 'to' ? 2 : 0
  if (word !== 'in' || words.lower[index + 1] !== 'the' || words.lower[index + 3] !== 'of') return 0
  return /^(?:words?|view|opinion|eyes)$/.test(words.lower[index + 2] ?? '') ? 4 : 0
}

/** The cue whose verb is token `index`, or null. `low` bounds the search for its auxiliaries. */
export function cueAt(clause: Clause, index: number, low: number): Cue | null {
  const { words } = clause
  const form = words.verbs[index]
  if (form === undefined || is(words, index, W.preposition)) return null // "regarding"
  const particle = form.verb.particles.size === 0 ? undefined : particleAfter(clause, index, form.verb.particles)
  const classes = particle === undefined ? form.verb.classes : particle.classes + form.verb.classes
  if (classes === '') return null
  let from = index
  let auxiliary = ''
  const first = Math.max(low, index - MAX_AUXILIARIES)
  while (
    from > first &&
    (is(words, from - 1, W.auxiliary | W.adverb | W.negation) || isSince(words, from - 1)) &&
    !isPossessive(clause, from - 1, form.forms)
  ) {
    if (is(words, from - 1, W.adverb) && is(words, from - 1, W.capital)) break
    from--
    if (auxiliary === '' && is(words, from, W.auxiliary)) auxiliary = words.lower[from] ?? ''
  }
  const use = useOf(clause, index, from, form.forms, auxiliary, low)
  if (use === null) return null
  return { from, to: particle?.to ?? index + 1, at: index, lemma: form.verb.lemma, classes, use }
}

/** "has |since| said" */
function isSince(words: Words, index: number): boolean {
  return words.lower[index] === 'since' && HAVE.has(words.lower[index - 1] ?? '')
}

/** "-worthy headlines", "self-described" */
function isGlued(clause: Clause, index: number): boolean {
  const { tokens } = clause.text
  return /^[-–]$/.test(tokens[index - 1]?.text ?? '') && tokens[index - 1]?.end === tokens[index]?.start
}

/** "a group known |as| …", "a bill endorsed |by| …"; at a clause's start "Asked |whether| …", "When asked |about| …" */
function isPostposed(next: string, first: boolean): boolean {
  return next === 'by' || next === 'as' || (first && /^(?:if|whether|about|how|what|why|to|that|in|at|on|during|for|of)$/.test(next))
}

/** "|Asked| whether", "when |asked| about": nobody is its subject. */
function opensClause(clause: Clause, index: number, low: number): boolean {
  const { words } = clause
  if (index === low) return true
  if (words.lower[index] !== 'asked' || !/^(?:when|if|,|once|after)$/.test(words.lower[index - 1] ?? '')) return false
  return words.lower[index - 1] !== ',' || phraseBefore(clause, index, low)?.apposition == null || isAnswered(words, index)
}

/** "The mayor, Ana Roe, |asked whether it held, said| …" */
function isAnswered(words: Words, index: number): boolean {
  for (let at = index + 1; at < index + MAX_TO_ANSWER && !/^[.!?;]$/.test(words.lower[at] ?? '.'); at++)
    if (words.lower[at] === ',' && (words.verbs[at + 1]?.forms.includes('d') || words.lower[at + 1] === 'only')) return true
  return false
}

/** Ways of saying something: said by telephone, confirmed by email. */
const MEANS = /^(?:telephone|phone|e|email|text|video|fax|letter|radio|satellite|cable|courier)$/

/** "said |by telephone|", "said |by video link| that": no "by" of a passive. */
function isByMeans({ words }: Clause, index: number): boolean {
  if (words.lower[index + 1] !== 'by') return false
  if (MEANS.test(words.lower[index + 2] ?? '') && /[st]/.test(words.verbs[index]?.verb.classes ?? '')) return true
  return words.lower[index] === 'said' && words.lower.slice(index + 2, index + 9).includes('that')
}

/** "shirts that said", "some say", "all agree": determiners that are subjects. */
function standsAlone(previous: string, forms: string): boolean {
  return PLURALS.has(previous) || (/^(?:that|this|another|one)$/.test(previous) && /[ds]/.test(forms))
}

/** "Biden's claim", "Biden's proposed cuts" have no auxiliary; "he's claimed", "Biden's claiming" have. */
function isPossessive(clause: Clause, index: number, forms: string): boolean {
  const { words } = clause
  if (!is(words, index, W.possessive) || forms.includes('g')) return false
  return !forms.includes('n') || !is(words, index - 1, W.subject | W.relative)
}

function particleAfter(clause: Clause, index: number, particles: ReadonlyMap<string, string>): { to: number; classes: string } | undefined {
  for (let at = index + 1; at <= index + 2; at++) {
    const classes = particles.get(clause.words.lower[at] ?? '')
    if (classes !== undefined) return { to: at + 1, classes }
  }
  return undefined
}

function useOf(clause: Clause, index: number, from: number, forms: string, auxiliary: string, low: number): CueUse | null {
  const { words } = clause
  const before = from - 1
  const previous = before < low ? '' : (words.lower[before] ?? '')
  if (is(words, index, W.capital) && index > low && !is(words, before, W.mark)) return null
  if (isGlued(clause, index) || words.lower[index] === 'back') return null
  if (/^(?:close|thanks)$/.test(words.lower[index] ?? '') && words.lower[index + 1] === 'to') return null // "sources close to the palace"
  if (auxiliary !== '') {
    if (forms.includes('g')) return 'finite'
    if (forms.includes('n') && BE.has(auxiliary) && !HAVE.has(auxiliary)) return 'passive'
    if (forms.includes('n') && HAVE.has(auxiliary)) return 'finite'
    if (forms.includes('b') && !BE.has(auxiliary)) return 'finite'
    if (!/[ds]/.test(forms)) return null
  }
  if (previous === 'to' && forms.includes('b')) return 'infinitive'
  if (before >= low && is(words, before, W.determiner | W.owner | W.possessive) && !standsAlone(previous, forms)) return null
  if (forms.includes('g'))
    return is(words, before, W.preposition) && !/^(?:by|in|after|before|since|while|of|for|from|without|despite|over)$/.test(previous)
      ? null
      : 'participle'
  if (before >= low && is(words, before, W.preposition | W.number) && !PLURALS.has(previous)) {
    const plain = forms.includes('b') && words.verbs[index]?.verb.classes.includes('n') === false // "six in 10 say"
    return is(words, before, W.number) && (forms.includes('d') || plain) ? 'finite' : null
  }
  if (
    forms.includes('n') &&
    !isByMeans(clause, index) &&
    isPostposed(words.lower[index + 1] ?? '', opensClause(clause, index, low)) &&
    !words.verbs[index + 2]?.forms.includes('g')
  )
    return 'passive'
  if (forms.includes('d')) return 'finite'
  if (forms.includes('s')) return isThirdPerson(clause, index, before, low) ? 'finite' : null
  if (forms.includes('n')) return null
  return isPluralSubject(clause, index, before) && (!is(words, index + 1, W.auxiliary) || isGap(clause, index, low)) ? 'finite' : null
}

/** "a move |that| the kingdom hopes will …", "people |who| officials say are …": the verb stands in a clause whose object went before. */
function isGap(clause: Clause, index: number, low: number): boolean {
  const phrase = phraseBefore(clause, index, low)
  if (phrase === null || is(clause.words, phrase.from, W.relative)) return false
  return is(clause.words, phrase.from - 1, W.relative) || isNamedBy(clause, index, phrase.from - 1)
}

/** "in |what| the army says was a raid", "to mark |what| Lund calls a gift"; not "|what| Lund wants is not what he says". */
function isNamedBy({ words }: Clause, index: number, what: number): boolean {
  const verb = words.verbs[index]?.verb
  if (words.lower[what] !== 'what' || verb === undefined || !/[stk]/.test(verb.classes) || /^(?:want|know)$/.test(verb.lemma)) return false
  return is(words, what - 1, W.preposition) || words.verbs[what - 1] !== undefined || /(?:ed|ing)$/.test(words.lower[what - 1] ?? '')
}

/** "a poll shows upstart Roe ahead", "records show little of it" */
function isEvidence(words: Words, index: number, noun: string): boolean {
  return words.verbs[index]?.verb.lemma === 'show' && isEvidenceNoun(noun)
}

const NOUN_BEGINS = W.determiner | W.owner | W.capital | W.possessive
const STRONG_NEXT = W.determiner | W.owner | W.subject | W.pronoun | W.capital | W.number | W.subordinator | W.relative

/** Behind "Roe, the mayor, claims …" these leave no noun: "claims |that|", "calls |it|". */
const BRINGS_IN = /^(?:that|it|him|them|us|me|["“‘]|``)$/

function isThirdPerson(clause: Clause, index: number, before: number, low: number): boolean {
  const { words } = clause
  if (before >= low && is(words, before, W.subject) && !is(words, before, W.relative)) return true // "the plan she argues is needed"
  const gap = isGap(clause, index, low)
  if (before < low || (is(words, index + 1, W.auxiliary | W.verb) && !gap)) return false // "the claims were"
  const noun = words.lower[before] ?? ''
  if (noun === 'which' && !is(words, before - 1, W.preposition)) return true // "the report, which notes, “…”"
  if (isEvidence(words, index, noun) || (gap && is(words, index + 1, W.auxiliary | W.verb))) return true
  const nounish = words.verbs[index]?.verb.classes.includes('n') === true
  if (nounish && isTrailing(clause, index, low)) return true
  if (nounish && !is(words, index + 1, STRONG_NEXT) && !/^(?:to|not|on|for|["“‘]|''|``)$/.test(words.lower[index + 1] ?? '')) return false
  if (NUMBERS.test(noun)) return false
  if (is(words, before, W.subject | W.relative)) return true
  if (is(words, before, W.capital)) return !nounish || !ADJECTIVE.test(noun)
  if (noun === ',' && nounish && isExplained(clause, index, low)) return true
  if (is(words, before, W.mark))
    return !/^["“”‘’'(]$/.test(noun) && (!nounish || (noun === ',' ? BRINGS_IN : /^that$/).test(words.lower[index + 1] ?? '')) // "the study, led by Roe, shows that"
  if (nounish)
    return (
      !/(?:[^s]s|al|ic|ous|ive|an|ish|ed|ing|er|est|ful)$/.test(noun) &&
      (is(words, before - 1, NOUN_BEGINS) || is(words, before - 2, W.determiner | W.owner))
    )
  return !/[^s]s$/.test(noun) || !is(words, index + 1, W.mark)
}

/** "the three |states| that voted" */
const NUMBERS = /^(?:two|three|four|five|six|seven|eight|nine|ten|dozen|several|many|other|these|those)$/

/** "Ana Roe, head of the institute, |calls| the plan a mistake": a name with what explains it, and a thing behind the verb. */
function isExplained(clause: Clause, index: number, low: number): boolean {
  const { words } = clause
  if (!is(words, index + 1, W.determiner | W.owner | W.subject | W.capital)) return false
  const phrase = phraseBefore(clause, index, low)
  return phrase?.apposition != null && is(words, phrase.coreTo - 1, W.capital) && phrase.apposition[1] - phrase.apposition[0] > 2
}

/** "…, the Daily Ledger |reports|.": a name between a comma and a verb that ends the sentence. */
function isTrailing(clause: Clause, index: number, low: number): boolean {
  const { words } = clause
  if (!/^[.:]$/.test(words.lower[index + 1] ?? '') || !is(words, index - 1, W.capital)) return false
  const phrase = phraseBefore(clause, index, low)
  return phrase !== null && words.lower[phrase.from - 1] === ','
}

/** "Most voters |support| background checks": a plural before, and behind it neither a verb nor a preposition. */
function opensObject(clause: Clause, index: number): boolean {
  const { words, text } = clause
  if (text.tokens[index + 1]?.kind !== 'word' || is(words, index + 1, W.auxiliary | W.verb | W.preposition | W.coordinator | W.adverb))
    return false
  return /^\p{L}+[^s]s$/u.test(words.lower[index - 1] ?? '') && words.verbs[index + 1] === undefined
}

const ADJECTIVE = /(?:ican|ian|ese|ish|atic|ative|ential)$/ // "Republican claims", "Democratic questions"

function isPluralSubject(clause: Clause, index: number, before: number): boolean {
  const { words } = clause
  const noun = words.lower[before] ?? ''
  const nounish = words.verbs[index]?.verb.classes.includes('n') === true
  const shown = words.verbs[index]?.verb.classes.includes('e') === true && is(words, index + 1, W.mark) // "new figures show."
  if (/^(?:i|we|you|they|who)$/.test(noun) || isEvidence(words, index, noun)) return true
  if (nounish && !shown && !is(words, index + 1, STRONG_NEXT) && words.lower[index + 1] !== 'to' && !opensObject(clause, index))
    return false
  if (/^(?:that|which)$/.test(noun) || PLURALS.has(noun)) return true
  if (noun === ',' || noun === ')') return !nounish
  if (is(words, before, W.possessive | W.mark | W.coordinator)) return false
  if (nounish) {
    if (is(words, before, W.capital)) return words.lower[before - 2] === 'and' || words.lower[before - 1] === 'and' || /s$/.test(noun)
    return /[^s]s$/.test(noun)
  }
  return /[^s]s$/.test(noun) || is(words, before, W.capital | W.number) || is(words, index + 1, STRONG_NEXT)
}
