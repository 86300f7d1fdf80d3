// All stretches of an article → which are quotes, of what kind, and who said each: a stretch of its own is attributed by
// the words beside it; one without takes the speaker of the stretch before it, or of the sentence before it.
import type { QuoteKind } from '../../../src/ontology/ontology.ts'
import type { Span } from '../annotations.ts'
import { announced } from './announced.ts'
import { attribute } from './attribute.ts'
import type { Attribution, Place } from './attribution.ts'
import { isChanted } from './chants.ts'
import { clauseStart, clauseSubject } from './clauses.ts'
import { afterDateline } from './dateline.ts'
import { isFragment } from './fragment.ts'
import { isLabel } from './line-labels.ts'
import type { Clause } from './phrases.ts'
import type { Stretch } from './stretches.ts'
import { toldInLead, toldInPassing } from './told-before.ts'
import { is, WORD } from './words.ts'

export interface AttributedStretch {
  readonly span: Span
  readonly kind: QuoteKind
  /** The tokens from mark to mark. */
  readonly tokens: readonly [from: number, to: number]
  readonly attribution: Attribution | null
}

interface Located {
  readonly stretch: Stretch
  readonly from: number
  readonly to: number
}

interface Last {
  readonly at: Located
  readonly attribution: Attribution
}

const CONTINUED = 0.9
const SUBJECT_BEFORE = 0.55
const CARRIED_OVER = 0.4
const MIN_WORDS = 4
/** How many tokens may stand between a cue and the comma before its speech: said in Oslo on Monday, "…" */
const NEAR = 8
const SPEAKING = /^(?:say|says|saying|reads|reading|chanted|chanting|yelled|yelling|shouted|shouting|mouthing|declares|asks|asking|:)$/

/** Quotes in the order of their start; scare quotes and titles are left out. */
export function attributeStretches(clause: Clause, stretches: readonly Stretch[]): AttributedStretch[] {
  const located: Located[] = []
  for (const stretch of stretches) {
    const here = stretch.nested ? null : locate(clause, stretch)
    if (here !== null && !isNoSpeech(clause, here)) located.push(here)
  }
  const quotes: AttributedStretch[] = []
  let last: Last | null = null
  let other: Last | null = null
  for (let index = 0; index < located.length; index++) {
    const here = located[index]
    if (here === undefined) break
    const before = located[index - 1]
    const place = placeOf(clause, here, before, located[index + 1])
    const own = attribute(clause, place)
    const clausal = isClause(clause, here, own)
    const whole = clausal && !isFragment(clause, here.from, here.to, own) && isIntroduced(clause, here, before, own)
    const beside = inherited(clause, here, own, last)
    let attribution: Attribution | null = beside
    if (attribution === null && clausal) attribution = continued(clause, here, place, last, other)
    if (!isQuote(clause, here, beside, whole) && !goesOn(clause, here, last)) continue
    if (attribution !== null && attribution.phrase !== null) {
      if (last !== null && last.at.stretch.lastParagraph < here.stretch.paragraph) other = last
      last = { at: here, attribution }
    }
    const { start, end } = here.stretch
    quotes.push({ span: { start, end }, kind: whole ? 'direct' : 'partial', tokens: [here.from, here.to], attribution })
  }
  return quotes
}

function locate(clause: Clause, stretch: Stretch): Located {
  return { stretch, from: tokenAt(clause, stretch.outerStart), to: tokenAt(clause, stretch.outerEnd) }
}

/** Index of the first token that starts at or after `offset`, by halving. */
function tokenAt(clause: Clause, offset: number): number {
  const { tokens } = clause.text
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

function placeOf(clause: Clause, here: Located, before: Located | undefined, next: Located | undefined): Place {
  const { text } = clause
  const last = text.paragraphs[here.stretch.lastParagraph]
  const floor = introducedFrom(clause, here)
  return {
    open: here.from,
    after: here.to,
    floor,
    low: Math.max(floor, before?.to ?? 0),
    high: Math.max(here.to, Math.min(last?.to ?? text.tokens.length, next?.from ?? text.tokens.length)),
    lastCharacter: lastCharacter(text.body, here.stretch),
  }
}

/** The paragraph's first token; of the paragraph before when that ends with a colon and this one is the speech. */
function introducedFrom(clause: Clause, here: Located): number {
  const { paragraphs, tokens } = clause.text
  const own = paragraphs[here.stretch.paragraph]?.from ?? 0
  if (own !== here.from || tokens[own - 1]?.text !== ':') return own
  return paragraphs[here.stretch.paragraph - 1]?.from ?? own
}

/** The last character of the speech, past the marks of quotes inside it. */
function lastCharacter(body: string, stretch: Stretch): string {
  let end = stretch.end
  while (end > stretch.start + 1 && /["'”’»\s]/.test(body[end - 1] ?? '')) end--
  return body[end - 1] ?? ''
}

/** A sentence or clause: it begins like a sentence, or goes on after an interruption. */
function isClause(clause: Clause, here: Located, own: Attribution | null): boolean {
  const { body } = clause.text
  const last = body[here.stretch.end - 1] ?? ''
  const before = clause.words.lower[here.from - 1] ?? ''
  if (before === 'that' || before === 'the' || before === 'a') return false
  const stops = /[.,!?…—–-]/.test(last) || /[.!?,]/.test(body[here.stretch.outerEnd] ?? '')
  if (!beginsSmall(clause, here)) return stops || own === null || countWords(here) >= MIN_WORDS
  if (own?.cue?.[1] === here.from && SPEAKING.test(before) && countWords(here) > 1) return true // chanting "no deal, no peace"
  return stops && before === ',' && countWords(here) >= MIN_WORDS && !endsReport(clause, here, own)
}

function beginsSmall(clause: Clause, here: Located): boolean {
  return !/[\p{Lu}\p{N}[("“‘'.…¿¡]/u.test(clause.text.body[here.stretch.start] ?? '')
}

/** Smith said, "|we will go|" and "…," said Smith, "|and we did|"; else the words only go on from the reporter's. */
function isIntroduced(clause: Clause, here: Located, before: Located | undefined, own: Attribution | null): boolean {
  const comma = here.from - 1
  if (clause.words.lower[comma] !== ',' || !beginsSmall(clause, here)) return true
  if (own?.cue != null && own.cue[0] < comma && Math.max(own.cue[1], own.phrase?.to ?? 0) >= comma - NEAR) return true
  if (before === undefined || before.stretch.lastParagraph !== here.stretch.paragraph) return false
  return clause.text.body[before.stretch.end - 1] === ',' && clauseStart(clause, here.from, before.to) <= before.to
}

/** The meter works, he said, "|and it has a lid|": the end of a sentence that the reporter began. */
function endsReport(clause: Clause, here: Located, own: Attribution | null): boolean {
  if (
    !own?.cue ||
    !own.phrase ||
    !/^(?:and|but|or|which|whose|who|the|a|an|whoever|for|with)$/.test(clause.words.lower[here.from + 1] ?? '')
  )
    return false
  const from = Math.min(own.cue[0], own.phrase.from)
  const start = clauseStart(clause, from, clause.text.paragraphs[here.stretch.paragraph]?.from ?? 0)
  if (clause.words.lower[from - 1] !== ',' || own.cue[1] > here.from) return false
  for (let at = start; at < from; at++) if (/^(?:["“”„«»‘’]|``|'')$/.test(clause.text.tokens[at]?.text ?? '')) return false
  return from - start > 2
}

function countWords(here: Located): number {
  return here.to - here.from - 2
}

/** "They never came," she added. "|Not one.|": a short sentence right behind the speaker's other words. */
function goesOn({ text }: Clause, here: Located, last: Last | null): boolean {
  if (last === null || last.at.stretch.lastParagraph !== here.stretch.paragraph) return false
  const between = text.body.slice(last.at.stretch.outerEnd, here.stretch.outerStart)
  const own = text.body.slice(here.stretch.start, here.stretch.end)
  return /^[^.!?]{4,60}\.\s*$/.test(between) && /^\p{Lu}.*[.!?…]$/su.test(own) && (last.attribution.cue?.[0] ?? 0) >= last.at.to
}

/** Titles and subheads are left out before the rest is read, as if no marks stood there. */
function isNoSpeech(clause: Clause, here: Located): boolean {
  return isSubhead(clause, here) || (isTitle(clause, here) && followsTitleWord(clause, here) && !isChanted(clause, here.from))
}

/** Fewer than four words count only beside a reporting verb. */
function isQuote(clause: Clause, here: Located, own: Attribution | null, whole: boolean): boolean {
  if (clause.words.lower[here.from - 1] === '=') return false // <a title="so">
  if (countWords(here) >= MIN_WORDS) return whole || own !== null || (countWords(here) > MIN_WORDS && !isTitle(clause, here))
  return own?.speech === true
}

/** "The Evening Table", "Rivers of Stone: A Life": every long word has a capital. */
function isTitle(clause: Clause, here: Located): boolean {
  for (let index = here.from + 1; index < here.to - 1; index++) {
    const length = clause.words.lower[index]?.length ?? 0
    if (length > 3 && !is(clause.words, index, WORD.capital | WORD.number | WORD.mark)) return false
  }
  return true
}

/** 'A hard choice.': a short line in single marks that is a paragraph of its own. */
function isSubhead(clause: Clause, here: Located): boolean {
  const { stretch } = here
  const line = clause.text.paragraphs[stretch.paragraph]
  if (!stretch.single || line === undefined || stretch.paragraph !== stretch.lastParagraph) return false
  return here.from === line.from && line.to - here.to <= 1 && countWords(here) <= 8
}

const TITLE_WORD =
  /^(?:and|called|titled|entitled|labell?ed|dubbed|named|nicknamed|branded|including|book|show|program|programme|film|movie|song|series|magazine|podcast|memoir|novel|album|single|essay|play|anthem|hymn|documentary|sitcom|poem|opera|musical|painting|column|performs?|performed|performing|sang|sings?|singing)$/

/** on "The Evening Table" · the station's "Early Hour" · a book called "So Be It" · in her memoir, "Long Way Home" */
function followsTitleWord(clause: Clause, here: Located): boolean {
  const { words } = clause
  const before = here.from - 1
  return (
    is(words, before, WORD.possessive | WORD.preposition | WORD.determiner | WORD.owner) ||
    TITLE_WORD.test(words.lower[before] ?? '') ||
    (words.lower[before] === ',' && words.lower[before - 1] !== 'and' && TITLE_WORD.test(words.lower[before - 1] ?? ''))
  )
}

/** A further fragment of one sentence, or "…," adding "…": the speaker of the stretch before it in that sentence. */
function inherited(clause: Clause, here: Located, own: Attribution | null, last: Last | null): Attribution | null {
  if (own?.phrase || last === null || last.at.stretch.lastParagraph !== here.stretch.paragraph) return own
  if (clauseStart(clause, here.from, last.at.to) > last.at.to || /[.!?]/.test(clause.text.body[last.at.stretch.end - 1] ?? '')) return own
  const { cue, phrase, confidence, speech } = last.attribution
  return { cue: own?.cue ?? cue, phrase, confidence: Math.min(confidence, 0.85), speech }
}

/** No cue of its own: somebody else breaks in, the speaker goes on, or the sentence before names him. */
function continued(clause: Clause, here: Located, place: Place, last: Last | null, other: Last | null): Attribution | null {
  const next = announced(clause, place)
  if (next !== null && next.phrase?.from !== last?.attribution.phrase?.from) return next
  if (last !== null && last.at.stretch.lastParagraph === here.stretch.paragraph) return asSureAs(CONTINUED, last.attribution)
  const subject = subjectBefore(clause, place)
  if (subject !== null) return subject
  const lead = leadBefore(clause, here, last)
  if (lead !== null) return lead
  if (last !== null && other !== null && isTalk(clause, last, other)) return null
  if (last !== null && here.stretch.paragraph - last.at.stretch.lastParagraph <= 2) return asSureAs(CARRIED_OVER, last.attribution)
  return null
}

function asSureAs(confidence: number, { cue, phrase, speech }: Attribution): Attribution {
  return { cue, phrase, confidence, speech }
}

/** "…?" Smith asked. | "…," Roe said. | "…": two by name in turn, so that either may go on. */
function isTalk({ text, words }: Clause, last: Last, other: Last): boolean {
  if (last.at.stretch.paragraph - other.at.stretch.lastParagraph > 2) return false
  const one = (last.attribution.phrase?.coreTo ?? 0) - 1
  const two = (other.attribution.phrase?.coreTo ?? 0) - 1
  if (!is(words, one, WORD.capital) || !is(words, two, WORD.capital)) return false
  return !is(words, one, WORD.subject) && !is(words, two, WORD.subject) && text.tokens[one]?.text !== text.tokens[two]?.text
}

/** "Smith said the dam would hold. | "It is sound."": speech alone in its paragraph, behind a paragraph without marks. */
function leadBefore(clause: Clause, here: Located, last: Last | null): Attribution | null {
  const { paragraphs } = clause.text
  const before = here.stretch.paragraph - 1
  const paragraph = paragraphs[before]
  if (paragraph === undefined || paragraphs[here.stretch.paragraph]?.from !== here.from) return null
  if (paragraphs[here.stretch.lastParagraph]?.to !== here.to) return null
  if (last !== null && last.at.stretch.lastParagraph >= before) return null
  if (!/^[.!…]$/.test(clause.words.lower[paragraph.to - 1] ?? '')) return null
  return toldInLead(clause, clauseStart(clause, paragraph.to - 1, paragraph.from), paragraph.to - 1, SUBJECT_BEFORE)
}

/** "Smith was unmoved. "I do not care."" */
function subjectBefore(clause: Clause, place: Place): Attribution | null {
  if (place.open <= place.low) return null
  const start = afterDateline(clause, clauseStart(clause, place.open - 1, place.low), place.open)
  if (isLabel(clause, start, place.open - 1)) return null
  const told = toldInPassing(clause, start, place.open - 1, SUBJECT_BEFORE)
  if (told !== null) return told
  const phrase = clauseSubject(clause, start, place.open)
  return phrase === null ? null : { cue: null, phrase, confidence: SUBJECT_BEFORE, speech: false }
}
