// Who does what a verb says: the names before its group, past appositions, relative pronouns and joined verbs.
import type { Sentence } from '../../text/article-text.ts'
import type { PlacedMention } from '../positions/body-mentions.ts'
import type { EventText } from './event-text.ts'
import { canAct, governorOf, isOfTheFormer, officeBefore, type Party, pairBefore, partyAt, phraseStart, pronounAt } from './noun-phrase.ts'
import { VERB_FORMS } from './triggers.ts'
import { BE, DETERMINERS, DO, FUTURE, HAVE, PERSON_PRONOUNS, POSSIBLE, PREPOSITIONS, SAYING, SUBORDINATORS } from './words.ts'

const FARTHEST = 60
/** "opponents of ‹country›" act against it. */
const OPPOSED = new Set('opponent opponents critic critics enemies foes rivals victims opposed'.split(' '))
const BELONGING = new Set(['of', 'from', 'for'])

/** The subject of the verb group that begins at token `from`; empty when no name is. */
export function subjectBefore(text: EventText, sentence: Sentence, from: number, reach: Reach): readonly Party[] {
  const close = closeSubject(text, sentence, from, reach)
  if (close !== null || reach === 'beside') return close ?? []
  if (reach === 'closed' && isNameless(text, sentence, from)) return []
  let at = from - 1
  const pronounOfThing = /^(?:it|they)$/.test(text.lower[at] ?? '')
  const isThing = text.lower[at] === 'it'
  const joined = /^(?:and|but|then|or)$/.test(text.lower[at] ?? '')
  if (text.lower[at] === ',') at = beforeParenthesis(text, sentence, at)
  const crosses: Reach = pronounOfThing ? 'open' : joined && reach !== 'open' ? 'joined' : reach
  let listStart = -1
  let belonging: Party | null = null
  let leftmost: Party | null = null
  for (const last = Math.max(sentence.from, from - FARTHEST); at >= last; at--) {
    const word = text.lower[at] ?? ''
    if (!isThing && PERSON_PRONOUNS.has(word) && subjectGovernor(text, sentence, at, from) === null) {
      const pronoun = pronounAt(text, at)
      if (pronoun !== null) return [pronoun]
    }
    const who = partyAt(text, at)
    if (who === undefined) {
      if (ends(text, at, word, crosses)) break
      if (leftmost === null && belonging === null && crosses === 'closed' && opensNameless(text, at, word)) break
      if (word === ';' || word === ':' || word === '--' || word === '—') break
      if (SUBORDINATORS.has(word) && !continuesMainClause(text, at) && (leftmost !== null || belonging !== null)) break
      continue
    }
    const start = phraseStart(text, sentence, who)
    const governor = canAct(who) && !isOfTheFormer(text, who) ? governorOfJoined(text, sentence, start, from) : 'none'
    // "envoys of A, B and C": A and B are listed with C, which belongs to the envoys.
    const listed = belonging !== null && who.to === listStart - 1 && /^(?:and|,)$/.test(text.lower[who.to] ?? '')
    listStart = start
    const dateline = text.lower[who.to] === ')' && text.lower[start - 1] === '('
    at = Math.min(start, who.from, at)
    if (listed || dateline) continue
    if (isThing && who.mention.kind === 'Person') continue
    if (governor === null && !ownsOther(text, who)) {
      leftmost = partyOf(text, who)
      if (!joined || CONJUNCTIONS.has(text.lower[start - 1] ?? '')) break
    } else if (belonging === null && governor !== null && BELONGING.has(governor) && !OPPOSED.has(text.lower[start - 2] ?? ''))
      belonging = partyOf(text, who)
  }
  const subject = leftmost ?? belonging
  return subject === null ? [] : withJoined(text, sentence, subject, leftmost === null)
}

/** A subject that stands right before: a relative pronoun's, the one urged to act, "the two sides". */
function closeSubject(text: EventText, sentence: Sentence, from: number, reach: Reach): readonly Party[] | null {
  if (/^(?:who|which|that)$/.test(text.lower[from - 1] ?? '')) return antecedent(text, sentence, from - 1)
  const told = reach === 'open' ? controlled(text, sentence, from) : null
  if (told !== null) return [told]
  if (reach === 'beside') {
    const who = partyAt(text, from - 1) ?? beforeComma(text, sentence, from - 1)
    return who !== undefined && canAct(who) ? [partyOf(text, who)] : null
  }
  const office = officeBefore(text, sentence, from)
  if (office !== null && subjectGovernor(text, sentence, office.from, from) === null) return [office]
  const pair = pairBefore(text, sentence, from)
  return pair.length > 0 ? pair : null
}

/** "‹group›, backed by ‹country›, …", but not "a film of ‹name›, released by …". */
function beforeComma(text: EventText, sentence: Sentence, comma: number): PlacedMention | undefined {
  const who = text.lower[comma] === ',' ? partyAt(text, comma - 1) : undefined
  if (who === undefined) return undefined
  const governor = governorOfJoined(text, sentence, phraseStart(text, sentence, who), comma)
  return governor === null || governor === 'verb' ? who : undefined
}

/**
 * How far a subject may stand from what it does: 'closed' before a finite verb ("B ‹has› met"), 'noun' across the verb
 * that leads to a noun ("A ‹is› wary ahead of talks"), 'joined' across finite verbs ("A ‹flew› there and met"), 'open'
 * across clauses ("A said it ‹would›", "A flew there ‹to›"), 'beside' right before ("troops of A |attacked by").
 */
export type Reach = 'closed' | 'noun' | 'joined' | 'open' | 'beside'

/** Whether the search ends at a word. */
function ends(text: EventText, at: number, word: string, reach: Reach): boolean {
  if (reach === 'open') return false
  if (reach === 'joined') return SAYING.has(word) || (SUBORDINATORS.has(word) && !continuesMainClause(text, at))
  if (SAYING.has(word) || SUBORDINATORS.has(word)) return reach === 'closed' || !continuesMainClause(text, at)
  return reach === 'closed' ? isFiniteVerb(text, at, word) : word === ',' || word === ')'
}

/** ", and |a| bombing killed": the phrase before the verb is its subject, and no name. */
function opensNameless(text: EventText, at: number, word: string): boolean {
  if (!DETERMINERS.has(word)) return false
  const before = text.lower[at - 1] ?? ''
  return before === ',' || (before === 'and' && text.mentionAt[at - 2] === undefined)
}

const LONGEST_NAMELESS = 5
/** Verbs that a clause without "that" may follow; those of saying end the search by themselves. */
const KNOWING = new Set(
  'know knows knew known hope hopes hoped fear fears feared feel feels felt learn learned hear heard suspect suspects suspected understand understood concluded means meant'.split(
    ' ',
  ),
)

/** "‹name› knew |the paper| was funded": the subject is a phrase without a name. */
function isNameless(text: EventText, sentence: Sentence, from: number): boolean {
  for (let at = from - 1; at > sentence.from && from - at <= LONGEST_NAMELESS; at--) {
    if (partyAt(text, at) !== undefined || text.tokens[at]?.kind === 'mark') return false
    if (DETERMINERS.has(text.lower[at] ?? '')) return at < from - 1 && KNOWING.has(text.lower[at - 1] ?? '')
  }
  return false
}

/** A verb that has its own subject before it. */
function isFiniteVerb(text: EventText, at: number, word: string): boolean {
  if (SAYING.has(word) || FUTURE.has(word) || POSSIBLE.has(word) || DO.has(word)) return true
  if ((BE.has(word) || HAVE.has(word)) && word !== 'being' && word !== 'having')
    return !/^['’]s$/.test(word) || text.mentionAt[at - 1] === undefined
  return false
}

const CONTROLLING = new Set(
  'allow allowed allows let permit permitted urge urged urges urging ask asked asks asking want wants wanted force forced order ordered orders tell told help helped helps enable enabled press pressed invite invited encourage encourages encouraged persuade persuaded expect expects push pushed prompt prompted prompts prompting compel compelled compels on for'.split(
    ' ',
  ),
)

/** "urged ‹name› to withdraw": the one who is urged. */
function controlled(text: EventText, sentence: Sentence, from: number): Party | null {
  const who = partyAt(text, from - 1)
  if (who === undefined || !canAct(who) || text.lower[from] !== 'to') return null
  return CONTROLLING.has(text.lower[phraseStart(text, sentence, who) - 1] ?? '') ? partyOf(text, who) : null
}

/** A name joined to one before it ("borders with A and B") is governed as that one is. */
function governorOfJoined(text: EventText, sentence: Sentence, start: number, verb: number): string | null {
  let at = start
  for (let steps = 0; steps < 4; steps++) {
    const governor = subjectGovernor(text, sentence, at, verb)
    const word = text.lower[at - 1]
    const joins = word === 'and' || word === 'or' || (word === ',' && at !== start)
    const left = joins ? partyAt(text, at - 2) : undefined
    if (governor !== null || left === undefined || at - 2 < sentence.from) return governor
    at = phraseStart(text, sentence, left)
  }
  return null
}

const CONJUNCTIONS = new Set(['after', 'before', 'as', 'since', 'until'])

/** "the sea was calm after ‹country› attacked": no preposition, but a conjunction before the subject of the `verb`. */
function subjectGovernor(text: EventText, sentence: Sentence, start: number, verb: number): string | null {
  const governor = governorOf(text, sentence, start)
  return governor !== null && CONJUNCTIONS.has(governor) && isClause(text, start, verb) ? null : governor
}

/** Whether a clause begins at `start` and reaches its verb; not so in "as well as ‹name›" or "before boarding ‹name› to leave". */
function isClause(text: EventText, start: number, verb: number): boolean {
  if (/^(?:well|much|such)$/.test(text.lower[start - 2] ?? '')) return false
  if (text.mentionAt[start] === undefined && /ing$/.test(text.lower[start] ?? '')) return false
  for (let at = start; at < verb; at++) {
    if (text.tokens[at]?.kind !== 'mark' || /^['’.]/.test(text.lower[at] ?? '')) continue
    // "after ‹country›, ‹name› met"
    if (text.lower[at] !== '-') return false
    // "after ‹group›-inspired raids", but "after a ‹country›-led team raided"
    if (text.mentionAt[at - 1] !== undefined && text.mentionAt[at] === undefined && text.lower[at + 1] !== 'led') return false
  }
  return true
}

const GROUPS = new Set(
  'government administration office forces troops army regime team party allies delegation spokesman spokeswoman spokesperson lawyers cabinet coalition'.split(
    ' ',
  ),
)

/** "‹person›'s critics": others act, not the person. */
function ownsOther(text: EventText, who: PlacedMention): boolean {
  if (who.mention.kind !== 'Person' || !/^['’]s?$/.test(text.lower[who.to] ?? '')) return false
  return ![1, 2, 3].some((step) => GROUPS.has(text.lower[who.to + step] ?? ''))
}

function partyOf(text: EventText, who: PlacedMention): Party {
  return { from: Math.min(text.titleFrom.get(who) ?? who.from, who.from), to: who.to, who }
}

/** "as", "since" and "before" also begin phrases: "before talks with B, A met C". */
function continuesMainClause(text: EventText, at: number): boolean {
  return /^(?:as|since|before|after|until|amid)$/.test(text.lower[at] ?? '')
}

/** "‹name›, the foreign minister, met": the token before the parenthesis that ends at the comma `at`. */
function beforeParenthesis(text: EventText, sentence: Sentence, at: number): number {
  for (let open = at - 1; open >= sentence.from && at - open < 25; open--) {
    if (text.lower[open] !== ',') continue
    return open > sentence.from && (partyAt(text, open - 1) !== undefined || partyAt(text, open + 1) !== undefined) ? open - 1 : at
  }
  return at
}

/** "the minister of ‹country›, who met": the last name before the relative pronoun. */
function antecedent(text: EventText, sentence: Sentence, relative: number): readonly Party[] {
  for (let at = relative - 1; at >= sentence.from && relative - at < 12; at--) {
    const word = text.lower[at] ?? ''
    // "a revolt in the capital that": the head of the phrase is no name.
    if (
      SAYING.has(word) ||
      (BE.has(word) && !/^['’]/.test(word)) ||
      (VERB_FORMS.has(word) && text.bearerAt[at] === undefined && /(?:ed|ing)$/.test(word)) ||
      (PREPOSITIONS.has(word) && text.bearerAt[at] === undefined)
    )
      return []
    const who = partyAt(text, at)
    if (who === undefined || !canAct(who)) continue
    if (isOfTheFormer(text, who)) return []
    // "‹country›'s capital, which": the capital.
    return /^['’]s?$/.test(text.lower[who.to] ?? '') && text.bearerAt[who.to + 1] === undefined && who.to + 1 < relative
      ? []
      : [partyOf(text, who)]
  }
  return []
}

/** "A, B and C met": the names joined to the subject from the left. */
function withJoined(text: EventText, sentence: Sentence, subject: Party, belongs: boolean): readonly Party[] {
  const parties = [subject]
  let sawAnd = false
  let first = phraseStart(text, sentence, subject.who)
  while (parties.length < 12) {
    const join = text.lower[first - 1]
    if (join === 'and' || (join === 'with' && sawAnd)) sawAnd = true
    else if (join !== ',' || !sawAnd) break
    const end = join === 'and' && text.lower[first - 2] === ',' ? first - 3 : first - 2
    const pronoun = end >= sentence.from ? pronounAt(text, end) : null
    if (pronoun !== null && governorOf(text, sentence, end) === null) {
      if (pronoun.who.mention.entityId !== subject.who.mention.entityId) parties.unshift(pronoun)
      break
    }
    // "‹name›, who knew, and ‹name› met"
    const past = join === 'and' && text.lower[first - 2] === ',' ? beforeParenthesis(text, sentence, first - 2) : first - 2
    const who = end >= sentence.from ? (partyBackFrom(text, end) ?? (past < first - 2 ? partyAt(text, past) : undefined)) : undefined
    if (who === undefined || !canAct(who) || parties.some((party) => party.who === who)) break
    const start = phraseStart(text, sentence, who)
    const governor = subjectGovernor(text, sentence, start, subject.from)
    if (governor !== null && !(belongs && BELONGING.has(governor))) break
    parties.unshift(partyOf(text, who))
    first = start
  }
  return parties
}

/** The name at a token, or one before it in the same phrase ("Russian officials and …"). */
function partyBackFrom(text: EventText, at: number): PlacedMention | undefined {
  for (let steps = 0; steps < 4; steps++) {
    const who = partyAt(text, at - steps)
    if (who !== undefined) return who
    const token = text.tokens[at - steps]
    if (token === undefined || token.kind !== 'word' || SAYING.has(token.text) || SUBORDINATORS.has(text.lower[at - steps] ?? ''))
      return undefined
  }
  return undefined
}
