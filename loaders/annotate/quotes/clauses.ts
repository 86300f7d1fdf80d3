// Clauses without a parser: where one begins and ends, and whose verb a cue is. Comes in: a cue. Goes out: the noun
// phrase that is its subject — beside it, before a relative clause, or at the clause's beginning.
import { isPersonNoun } from '../../resolve/person-nouns.ts'
import { type Cue, cueAt } from './cues.ts'
import { antecedent, beforeReduced, beforeRelative, isInner, isObject } from './inner-clauses.ts'
import { phraseAfter } from './phrase-after.ts'
import { type Clause, type Phrase, phraseBefore, takesClause, withEnds } from './phrases.ts'
import { is, WORD, type Words } from './words.ts'

const W = WORD
const MAX_TRAILING = 16
const MAX_SHARED = 30
const MAX_AS_SAYING = 12
const SENTENCE_ENDS = new Set(['.', '!', '?', '…', '...'])
const MAX_PHRASE = 24
/** Tokens a rule looks back or ahead, so that a text without stops costs no more than its length. */
export const MAX_CLAUSE = 150

/** Where the clause that holds token `index` begins, not before `low`. */
export function clauseStart(clause: Clause, index: number, low: number): number {
  let at = index
  const until = Math.max(low, index - MAX_CLAUSE)
  while (at > until && !endsSentence(clause, at - 1)) at--
  return at
}

/** Where the clause from token `index` ends, not after `high`. */
export function clauseEnd(clause: Clause, index: number, high: number): number {
  let at = index
  const until = Math.min(high, index + MAX_CLAUSE)
  while (at < until && !endsSentence(clause, at) && clause.words.lower[at] !== ';') at++
  return at
}

/** A stop, unless it belongs to an abbreviation: "D-Va., said", "Va.-based", "(D-Va.) said". */
function endsSentence(clause: Clause, index: number): boolean {
  if (!SENTENCE_ENDS.has(clause.words.lower[index] ?? '')) return false
  const behind = /^[)\]]$/.test(clause.words.lower[index + 1] ?? '') ? index + 2 : index + 1
  const next = clause.text.tokens[behind]?.text ?? ''
  return clause.words.lower[index] !== '.' || !/^(?:[,;:-]|\p{Ll})/u.test(next)
}

/** "quoted the general |as saying|", "was quoted by Xinhua |as saying|": the token behind it; null when the verb is used otherwise. */
export function behindAsSaying({ words }: Clause, cue: Cue): number | null {
  if (!/^(?:quote|cite|report|describe)$/.test(cue.lemma)) return null
  for (let at = cue.to; at < cue.to + MAX_AS_SAYING; at++) {
    if (words.lower[at] === 'as' && /^(?:saying|telling)$/.test(words.lower[at + 1] ?? '')) return at + 2
    if (/^[.;:]$/.test(words.lower[at] ?? '.')) return null
  }
  return null
}

/** Whose verb it is: its subject; of "quoted the general as saying" its object; of "saying" and "to say" the clause's; of "according to" and "… by" what follows. */
export function speakerOf(clause: Clause, cue: Cue, start: number): Phrase | null {
  const saying = behindAsSaying(clause, cue)
  if (saying !== null && cue.use === 'passive') return phraseBefore(clause, cue.from, start)
  if (saying !== null && is(clause.words, cue.to, W.pronoun | W.owner)) return onlyToken(cue.to) // "quoted |him| as saying"
  if (saying !== null) return phraseAfter(clause, cue.to, saying - 2)
  const phrase = subjectOf(clause, cue, start)
  if (phrase !== null && phrase.to - phrase.from === 1 && clause.words.lower[phrase.from] === 'there') return null // "|there| will be time"
  if (phrase === null || !/^(?:who|which|that)$/.test(clause.words.lower[phrase.from] ?? '') || phrase.to - phrase.from > 1) return phrase
  const comma = clause.words.lower[phrase.from - 1] === ','
  const antecedent = phraseBefore(clause, comma ? phrase.from - 1 : phrase.from, start) // "|the minister|, who said"
  return antecedent === null ? phrase : clause.words.lower[phrase.from] === 'who' ? personIn(clause, antecedent) : antecedent
}

/** "a shift for |the minister|, who said": of a thing with a person behind it, "who" means the person. */
function personIn({ words }: Clause, phrase: Phrase): Phrase {
  const head = phrase.coreTo - 1
  if (phrase.coreTo + 1 >= phrase.to || is(words, head, W.capital | W.subject) || isPersonNoun(words.lower[head] ?? '')) return phrase
  if (!/^(?:for|of|by|to|from|with)$/.test(words.lower[phrase.coreTo] ?? '') || !isPersonNoun(words.lower[phrase.to - 1] ?? ''))
    return phrase
  return is(words, head, W.determiner | W.number)
    ? phrase
    : { from: phrase.coreTo + 1, to: phrase.to, coreTo: phrase.to, apposition: phrase.apposition }
}

/** "…; |the court disagreed, saying| …": a semicolon begins a clause. */
function behindSemicolon({ words }: Clause, start: number, end: number): number {
  for (let at = end - 1; at > start; at--) if (words.lower[at] === ';') return at + 1
  return start
}

function onlyToken(at: number): Phrase {
  return { from: at, to: at + 1, coreTo: at + 1, apposition: null }
}

function subjectOf(clause: Clause, cue: Cue, start: number): Phrase | null {
  const { words } = clause
  if (cue.use === 'phrase') return phraseAfter(clause, cue.to, cue.to + MAX_PHRASE)
  if (cue.use === 'passive') return agentOf(clause, cue)
  if (cue.use === 'infinitive') return ownerOfInfinitive(clause, cue, start) ?? clauseSubject(clause, start, cue.from)
  if (
    cue.use === 'participle' &&
    /^(?:,|and|but|or|—|–|--|by|in|after|before|since|while|when|without|for|of|from)$/.test(words.lower[cue.from - 1] ?? ',')
  ) {
    const speaker = words.lower[cue.from - 1] === ',' ? trailingSpeaker(clause, cue.from - 1, start) : null
    if (speaker !== null) return speaker
    const from = behindSemicolon(clause, start, cue.from)
    return clauseSubject(clause, /[sq]/.test(cue.classes) ? relativeStart(clause, from, cue.from) : from, cue.from)
  }
  if (words.lower[cue.from - 1] === 'that' && cue.use === 'finite') {
    const shown = phraseBefore(clause, cue.from - 1, start) ?? beforeReduced(clause, cue.from - 1, start) // "|signs| that said"
    if (shown !== null) return shown
  }
  const beside = cue.use === 'participle' ? (sensedSubject(clause, cue.from - 1, start) ?? companion(clause, cue.from, start)) : null
  if (beside !== null) return beside
  const phrase = phraseBefore(clause, cue.from, start)
  if (phrase === null) {
    const shared = is(words, cue.from - 1, W.coordinator) ? sharedSubject(clause, cue.from - 1, start) : null
    if (shared !== null) return shared
    return beforeRelative(clause, cue.from, start) ?? beforeReduced(clause, cue.from, start) ?? clauseSubject(clause, start, cue.from)
  }
  if (cue.use === 'participle' && cue.from === cue.at && isObjectOfVerb(clause, phrase)) return clauseSubject(clause, start, cue.from)
  return isInner(clause, phrase, start) ? (antecedent(clause, phrase, start) ?? phrase) : phrase
}

const SENSED = /^(?:shown|seen|heard|overheard|filmed|recorded|caught|captured|spotted|pictured)$/

/** "|the preacher| is shown lecturing", "|Roe| was later heard shouting": the subject of what was seen or heard. */
function sensedSubject(clause: Clause, sensed: number, start: number): Phrase | null {
  const { words } = clause
  if (!SENSED.test(words.lower[sensed] ?? '')) return null
  let from = sensed
  while (from > start && is(words, from - 1, W.auxiliary | W.adverb | W.negation) && !is(words, from - 1, W.capital)) from--
  return from === sensed ? null : phraseBefore(clause, from, start)
}

const BEGINS_OR_ENDS = /^(?:begin|open|start|end|close|conclude|finish|culminate)(?:s|e?d)?$|^began$|^begun$/
const MAX_COMPANION = 12

/** "the film ends with |a voice| saying": with whom something begins or ends. */
function companion(clause: Clause, participle: number, start: number): Phrase | null {
  const { words } = clause
  for (let at = participle - 2; at > Math.max(start, participle - MAX_COMPANION) && !/^[,;:]$/.test(words.lower[at] ?? ','); at--) {
    if (words.lower[at] !== 'with' || !BEGINS_OR_ENDS.test(words.lower[at - 1] ?? '')) continue
    const phrase = phraseAfter(clause, at + 1, participle)
    const voiceOver = phrase?.to === participle - 1 && words.lower[participle - 1] === 'over'
    return phrase !== null && (phrase.to === participle || voiceOver) ? withEnds(phrase, participle, phrase.coreTo) : null
  }
  return null
}

/** "when |the mayor| thanked the builders and said": the subject of the verb that "and" joins. */
function sharedSubject(clause: Clause, and: number, start: number): Phrase | null {
  const { words } = clause
  for (let at = and - 1; at > Math.max(start, and - MAX_SHARED); at--) {
    if (words.lower[at] === ';') return null
    if (!isFiniteAt(words, at)) continue
    let from = at
    while (from > start && is(words, from - 1, W.auxiliary | W.adverb | W.negation) && !is(words, from - 1, W.capital)) from--
    const phrase = phraseBefore(clause, from, start)
    if (phrase === null || isInner(clause, phrase, start) || isToldByAnother(words, phrase)) continue
    return is(words, phrase.from, W.relative) && phrase.to - phrase.from === 1 ? beforeRelative(clause, from, start) : phrase
  }
  return null
}

/** "Smith said |the plan| was dead and …", "…, |he looked up|, …": not whose verb the joined one is. */
function isToldByAnother(words: Words, phrase: Phrase): boolean {
  const before = phrase.from - 1
  if (/^(?:that|whether|if|how|why)$/.test(words.lower[before] ?? '') || words.lower[phrase.from] === 'that') return true
  if (takesClause(words, before) || takesClause(words, phrase.from)) return true
  const from = phrase.apposition?.[0] ?? 0
  const to = phrase.apposition?.[1] ?? 0
  for (let at = from; at < to; at++) if (is(words, at, W.subject) && !is(words, at, W.relative)) return true
  return false
}

/** A verb in a past or present form, not a participle that describes: "thanked", "is", "went". */
export function isFiniteAt(words: Words, index: number): boolean {
  if (is(words, index, W.capital) || words.lower[index - 1] === '-') return false
  if (is(words, index, W.verb)) return true
  if (is(words, index, W.auxiliary)) return !/^(?:be|been|being|having|'s|’s)$/.test(words.lower[index] ?? '')
  const past = words.verbs[index]?.forms.includes('d') === true || /[^e]ed$/.test(words.lower[index] ?? '')
  return past && !is(words, index - 1, W.determiner | W.owner | W.possessive | W.preposition)
}

/** "The dam holds, |the mayor| said, adding …", "The dam holds, said |the mayor|, adding …": who is said to speak right before the comma. */
function trailingSpeaker(clause: Clause, comma: number, start: number): Phrase | null {
  const { words } = clause
  for (let at = comma - 1; at >= Math.max(start, comma - MAX_TRAILING); at--) {
    const cue = words.verbs[at] === undefined ? null : cueAt(clause, at, start)
    if (cue === null || cue.use !== 'finite' || !/[st]/.test(cue.classes)) continue
    const inverted = cue.from === start || (words.lower[cue.from - 1] === ',' && isToldBefore(words, start, cue.from))
    if (inverted) return phraseAfter(clause, cue.to, comma)
    const phrase = speakerOf(clause, cue, start)
    return phrase !== null && words.lower[phrase.from - 1] === ',' ? phrase : null
  }
  return null
}

/** "|The dam will hold|, said the mayor, adding", not "|Ana Roe, head of the group|, emailed friends, telling": whether a clause stands before. */
function isToldBefore(words: Words, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at++)
    if (isFiniteAt(words, at) && !is(words, at - 1, W.relative) && !is(words, at, W.possessive)) return true
  return false
}

/** "the hall, where |marchers gathered, chanting| …", "a film in which |a boy runs, yelling| …": the clause a participle belongs to. */
function relativeStart(clause: Clause, start: number, end: number): number {
  const { words } = clause
  for (let at = end - 3; at > start; at--) {
    const opens = words.lower[at] === 'where' || (words.lower[at] === 'which' && is(words, at - 1, W.preposition))
    if (opens) return phraseAfter(clause, at + 1, end) === null ? start : at + 1
  }
  return start
}

/** "was criticized by the ministry" */
function agentOf(clause: Clause, cue: Cue): Phrase | null {
  for (let at = cue.to; at < cue.to + 8; at++) {
    if (clause.words.lower[at] === 'by') return isAgent(clause, at + 1) ? phraseAfter(clause, at + 1, at + 1 + MAX_PHRASE) : null
    if (/^[.,;:]$/.test(clause.words.lower[at] ?? '.')) return null
  }
  return null
}

/** "by the ministry", "by Smith", not "by telephone" */
function isAgent(clause: Clause, index: number): boolean {
  return is(clause.words, index, W.determiner | W.capital | W.owner | W.number) || /s$/.test(clause.words.lower[index] ?? '')
}

/** "urged the minister to say": the object of the verb before; "plans to say": its subject. */
function ownerOfInfinitive(clause: Clause, cue: Cue, start: number): Phrase | null {
  for (let at = cue.from - 2; at > Math.max(start, cue.from - 8); at--) {
    if (is(clause.words, at, W.auxiliary) || clause.words.verbs[at]?.forms.match(/[dsb]/)) {
      let from = at
      while (from > start && is(clause.words, from - 1, W.auxiliary | W.adverb)) from--
      const phrase = phraseBefore(clause, from, start)
      return phrase !== null && isObject(clause, phrase, start) ? antecedent(clause, phrase, start) : phrase
    }
  }
  return null
}

const SHOWN = /^(?:signs?|banners?|posters?|placards?|t-shirts?|shirts?|stickers?|caps?|hats?|headlines?|captions?)$/ // "held up a sign saying"

/** "issued |a statement| saying", "emailed |supporters| saying": it is the issuer who says so. */
function isObjectOfVerb(clause: Clause, phrase: Phrase): boolean {
  const { words } = clause
  let before = phrase.from - 1
  if (/^(?:out|up|off|to)$/.test(words.lower[before] ?? '')) before--
  if (is(words, before, W.capital | W.mark) || SHOWN.test(words.lower[phrase.coreTo - 1] ?? '')) return false
  return is(words, before, W.verb) || words.verbs[before] !== undefined || /[^e]ed$/.test(words.lower[before] ?? '')
}

/** The subject of the clause from `start`: "Speaking in Kyiv on Monday, |the minister| took the stage and …" */
export function clauseSubject(clause: Clause, start: number, end: number): Phrase | null {
  const { words } = clause
  let at = start
  for (let tries = 0; tries < 4 && at < end; tries++) {
    while (
      at < end &&
      (words.lower[at] === 'there' || (is(words, at, W.coordinator | W.adverb | W.mark) && !is(words, at, W.possessive | W.time)))
    )
      at++
    if (at >= end) return null
    const verbFirst = words.verbs[at]?.forms.includes('d') === true && !is(words, at, W.capital)
    if (!verbFirst && !opensAside(words, at) && !isParticiple(clause, at)) {
      const phrase = phraseAfter(clause, at, end)
      if (phrase !== null && !isTimePhrase(clause, phrase)) return phrase
    }
    while (at < end && words.lower[at] !== ',' && words.lower[at] !== '—') at++
  }
  return null
}

const ASIDE = /^(?:here|back|early|late|long|soon|shortly|immediately|directly|hours|days|weeks|months|years)$/

/** "|In| 1999, Smith …", "|Shortly after| the vote, Smith …", "|Here in| Osh, Smith …"; "About 200 marchers" are a subject. */
function opensAside(words: Words, index: number): boolean {
  if (is(words, index, W.preposition | W.subordinator))
    return !(is(words, index + 1, W.number) && /^(?:about|around|over|under|between|up)$/.test(words.lower[index] ?? ''))
  return ASIDE.test(words.lower[index] ?? '') && is(words, index + 1, W.preposition | W.subordinator)
}

/** "Last month, when …, |he| …" */
function isTimePhrase(clause: Clause, phrase: Phrase): boolean {
  return (
    is(clause.words, phrase.coreTo - 1, W.time) ||
    (is(clause.words, phrase.coreTo, W.time) && clause.words.lower[phrase.coreTo + 1] === ',')
  )
}

function isParticiple(clause: Clause, index: number): boolean {
  const word = clause.words.lower[index] ?? ''
  return (
    /^\p{L}{2,}(?:ing|ed)$/u.test(word) &&
    !is(clause.words, index + 1, W.capital) &&
    (clause.words.verbs[index] !== undefined || is(clause.words, index + 1, W.preposition))
  )
}
