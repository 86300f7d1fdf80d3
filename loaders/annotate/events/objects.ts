// Whom a trigger's deed is done to: names after it, right there or behind the prepositions of its frame; and the
// places named on the way. Reading stops where another clause begins.
import type { Sentence } from '../../text/article-text.ts'
import type { PlacedMention } from '../positions/body-mentions.ts'
import type { EventText } from './event-text.ts'
import { canAct, isFunctionWord, isOfTheFormer, officeBefore, type Party, pairBefore, partyAt, pronounAt } from './noun-phrase.ts'
import { isBareName, isPartOfName } from './setting.ts'
import { type Frame, VERB_FORMS } from './triggers.ts'
import { BE, DETERMINERS, DO, FUTURE, HAVE, LOCATIVE, POSSIBLE, PREPOSITIONS, SAYING, SUBORDINATORS } from './words.ts'

export interface Objects {
  readonly recipients: readonly Party[]
  /** After "by". */
  readonly agents: readonly Party[]
  /** After "between". */
  readonly between: readonly Party[]
  readonly places: readonly PlacedMention[]
  /** Whether a place stands where the recipient does: "annexed ‹place›". */
  readonly placeIsObject: boolean
  /** "mediated by", "hosted by" */
  readonly mediators: readonly Party[]
  readonly hosts: readonly Party[]
}

const FARTHEST = 45
const NEAREST = 9
const FARTHEST_FIRST = 12

type Found = Record<'recipients' | 'agents' | 'between' | 'mediators' | 'hosts', Party[]>

type Slot = 'recipients' | 'agents' | 'between' | 'places' | 'mediators' | 'hosts' | null

/** Reads what follows token `from`. */
export function objectsAfter(text: EventText, sentence: Sentence, from: number, frame: Frame): Objects {
  const found: Found = { recipients: [], agents: [], between: [], mediators: [], hosts: [] }
  const places: PlacedMention[] = []
  let placeIsObject = false
  let slot: Slot = frame.direct ? 'recipients' : null
  let last: PlacedMention | null = null
  let phrase = 0
  let lastPhrase = -1
  for (let at = from; at < sentence.to && at - from < FARTHEST; at++) {
    const word = text.lower[at] ?? ''
    const who = partyAt(text, at)
    if (who !== undefined) {
      if (slot === 'places' || (slot === 'recipients' && !canAct(who))) {
        if (slot === 'recipients') placeIsObject = true
        if ((who.mention.kind === 'Place' && !isPartOfName(text, who)) || (who.mention.kind === 'Country' && isBareName(text, who)))
          places.push(who)
      } else if (slot !== null && fits(text, who, frame, slot) && !isOnlyBeside(text, who)) {
        add(found[slot], partyFrom(text, who, at), lastPhrase === phrase && last !== null)
        last = who
        lastPhrase = phrase
      }
      at = Math.max(at, who.to > at && who.from <= at ? who.to - 1 : at)
      continue
    }
    const inPair = slot === 'between' && found.between.length === 1 && word === 'and'
    if (!inPair && stops(text, at, word, sentence, last !== null)) break
    // A direct object stands close by; a participle with its own object tells of something else.
    if (slot === 'recipients' && last === null && phrase === 0 && (at - from > NEAREST || isParticiple(text, at, word))) slot = null
    if (last === null && at - from > FARTHEST_FIRST && slot !== 'places') break
    const pronoun = slot === 'recipients' && word !== 'her' && frame.only !== 'Country' ? pronounAt(text, at) : null
    if (pronoun !== null) found.recipients.push(pronoun)
    const office = slot === 'recipients' && isOpenPhrase(last, lastPhrase === phrase) ? officeBefore(text, sentence, at + 1) : null
    // "the ‹country› leader": the person, not the country; "the leader of ‹country›" before its country is read.
    if (office !== null && office.from >= from && (last === null || office.from < last.from)) {
      if (last !== null) found.recipients.pop()
      found.recipients.push(office)
    }
    if (slot !== null && slot !== 'places') for (const party of pairBefore(text, sentence, at + 1)) found[slot].push(party)
    if (word === ',' || word === 'and' || word === 'or') phrase++
    else if (word === 'between' && at > from && BEFORE_BETWEEN.has(text.lower[at - 1] ?? '')) slot = null
    else if (PREPOSITIONS.has(word)) {
      if (frame.only !== null && word !== 'with') break
      phrase++
      slot = slotAfter(text, at, word, slot, frame, last !== null)
    }
  }
  const { recipients, agents, between, mediators, hosts } = found
  return { recipients, agents, between, places, placeIsObject, mediators, hosts }
}

/** "militias fighting the ‹group›", "threats stemming from ‹country›", "rebels battling ‹group›". */
function isParticiple(text: EventText, at: number, word: string): boolean {
  if (!word.endsWith('ing') || word === 'including' || !/^\p{Ll}{3,}ing$/u.test(word)) return false
  const next = text.lower[at + 1] ?? ''
  return (
    DETERMINERS.has(next) ||
    (/^\p{Ll}{3,}s$/u.test(text.tokens[at - 1]?.text ?? '') && VERB_FORMS.has(word) && text.mentionAt[at + 1] !== undefined)
  )
}

/** Whether an office may still be whom the phrase names: nobody is read yet, or only its country. */
function isOpenPhrase(last: PlacedMention | null, samePhrase: boolean): boolean {
  return last === null || (samePhrase && last.mention.kind === 'Country')
}

/** "Russian President ‹name›", "Ukraine's navy": within a phrase the last person or organization stands for it. */
function add(parties: Party[], party: Party, samePhrase: boolean): void {
  if (samePhrase && party.who.mention.kind === 'Country') return
  if (samePhrase) parties.pop()
  parties.push(party)
}

function fits(text: EventText, who: PlacedMention, frame: Frame, slot: Slot): boolean {
  if (slot !== 'recipients' || frame.only === null) return true
  return who.mention.kind === frame.only && !(frame.only === 'Person' && /^['’]s?$/.test(text.lower[who.to] ?? ''))
}

const AGAINST = new Set('opponent opponents critic critics rival rivals enemy enemies foe foes adversary adversaries detractors'.split(' '))
const RELATIVES = new Set(
  'wife widow husband son daughter brother sister father mother parents cousin uncle nephew niece son-in-law lawyer lawyers attorney predecessor successor supporters family ally allies friend friends aide aides adviser advisers advisor advisors associate associates chief'.split(
    ' ',
  ),
)
const DESCRIBING = new Set(
  'former late own top closest close longtime old older younger eldest oldest political personal main chief key campaign'.split(' '),
)

/** "‹person›'s wife", "‹person›'s former campaign chief", "‹country›'s enemies": the noun is another's. */
function ownsOther(text: EventText, who: PlacedMention): boolean {
  let at = who.to + 1
  for (let steps = 0; steps < 2 && DESCRIBING.has(text.lower[at] ?? '') && text.tokens[at + 1]?.kind === 'word'; steps++) at++
  const noun = text.lower[at] ?? ''
  return AGAINST.has(noun) || (who.mention.kind === 'Person' && RELATIVES.has(noun))
}

const GROUPS = new Set('administration government team campaign delegation'.split(' '))

/** "met ‹person›'s wife", "a ‹person› balloon", "former ‹organization› officials": it is not the person. */
function isOnlyBeside(text: EventText, who: PlacedMention): boolean {
  const next = text.tokens[who.to]
  if (next === undefined || text.bearerAt[who.to] !== undefined) return false
  if (/^['’]s?$/.test(next.text)) return ownsOther(text, who)
  if (who.mention.kind !== 'Person') return isOfTheFormer(text, who)
  return (
    /^\p{Ll}{3,}$/u.test(next.text) &&
    !isFunctionWord(next.text) &&
    !GROUPS.has(next.text) &&
    !/(?:ly|ed|ing|day)$/.test(next.text) &&
    !AFTER_PERSON.has(next.text)
  )
}

const AFTER_PERSON = new Set(
  'last this next late early again alone there here too today yesterday tomorrow twice several three four two what how himself herself then hostage captive prisoner guilty responsible accountable free'.split(
    ' ',
  ),
)

function partyFrom(text: EventText, who: PlacedMention, at: number): Party {
  return { from: Math.min(text.titleFrom.get(who) ?? who.from, who.from), to: Math.max(who.to, at + 1), who }
}

const CHAIRED = new Set(['mediated', 'brokered', 'facilitated', 'chaired', 'moderated', 'hosted'])

function slotAfter(text: EventText, at: number, word: string, slot: Slot, frame: Frame, named: boolean): Slot {
  if (word === 'of') return named ? null : (slot ?? (frame.prepositions.has('of') ? 'recipients' : null))
  if (word === 'by') {
    const before = text.lower[at - 1] ?? ''
    if (frame.prepositions.has('by')) return 'recipients'
    if (before === 'hosted') return 'hosts'
    return CHAIRED.has(before) ? 'mediators' : 'agents'
  }
  if (word === 'between' || word === 'among') return 'between'
  // "delegations from ‹organization›" belongs to what stands before it.
  if (word === 'from' && slot === 'recipients' && !frame.prepositions.has('from')) return 'recipients'
  if (word === 'in' && AFTER_IN.has(text.lower[at + 1] ?? '')) return null
  if (word === 'to' && BEFORE_TO.has(text.lower[at - 1] ?? '')) return null
  if (frame.prepositions.has(word)) return 'recipients'
  // "troops at its border with ‹country›"
  if (word === 'with' && slot === 'recipients' && /^(?:border|borders|frontier|counterpart)$/.test(text.lower[at - 1] ?? ''))
    return 'recipients'
  return LOCATIVE.has(word) ? 'places' : null
}

/** "attacks that changed the relationship between ‹country› and ‹country›": what is between them is not the deed. */
const BEFORE_BETWEEN = new Set(
  'relationship relations ties border borders frontier difference differences gap divide rivalry tension tensions distance choice line links'.split(
    ' ',
  ),
)

/** "in support of ‹organization›": not whom it is done to. */
const AFTER_IN = new Set(
  'support response retaliation return exchange connection accordance coordination order addition front place protest honor honour favor favour cooperation revenge defense defence line'.split(
    ' ',
  ),
)

/** "documents related to ‹organization›": not to whom they are given. */
const BEFORE_TO = new Set(
  'related relating according due thanks prior linked compared close similar access tied back led response'.split(' '),
)

/** Whether a new clause begins: a subordinator, a mark, "to" before a verb, or a finite verb after a name. */
function stops(text: EventText, at: number, word: string, sentence: Sentence, named: boolean): boolean {
  if (text.tokens[at]?.kind === 'mark') {
    if (word === ',' && (CHAIRED.has(text.lower[at + 1] ?? '') || text.lower[at + 1] === 'between')) return false
    if (word === ',') return !listGoesOn(text, at, sentence)
    return !/^[$€£%]$/.test(word) && word !== '-' && word !== "'" && word !== '’' && word !== '(' && word !== ')'
  }
  // "an attack on ‹country› blamed on …"
  if (named && /ed$/.test(word) && VERB_FORMS.has(word) && !CHAIRED.has(word)) return true
  if (SUBORDINATORS.has(word)) return !(word === 'before' || word === 'as') || named
  if (word === 'to')
    return VERB_FORMS.has(text.lower[at + 1] ?? '') || (named && text.lower[at + 1] === 'the' && text.lower[at + 2] === 'end')
  if (SAYING.has(word) || FUTURE.has(word) || POSSIBLE.has(word) || DO.has(word)) return true
  if (BE.has(word) || HAVE.has(word)) return named && !/^['’]/.test(word)
  return word === 'and' && joinsVerb(text, at, sentence)
}

/** ", B and C": another name follows at once and an "and" later, or right after. */
function listGoesOn(text: EventText, at: number, sentence: Sentence): boolean {
  const next = nameWithin(text, at + 1, sentence)
  if (next === null) return text.lower[at + 1] === 'and' && nameWithin(text, at + 2, sentence) !== null
  if (text.bearerAt[at] !== undefined) return true
  const after = text.lower[next.to] ?? ''
  return after === 'and' || after === ','
    ? !VERB_FORMS.has(text.lower[next.to + 1] ?? '')
    : text.bearerAt[next.from] !== undefined && text.bearerAt[at - 1] === text.bearerAt[next.from]
}

/** "… and responded": a verb follows "and" before or right after the next name. */
function joinsVerb(text: EventText, at: number, sentence: Sentence): boolean {
  const next = nameWithin(text, at + 1, sentence)
  if (next === null)
    return (
      VERB_FORMS.has(text.lower[at + 1] ?? '') || SAYING.has(text.lower[at + 1] ?? '') || /^\p{Ll}{3,}ed$/u.test(text.lower[at + 1] ?? '')
    )
  const after = text.lower[next.to] ?? ''
  return (
    (VERB_FORMS.has(after) && !after.endsWith('ing')) ||
    (BE.has(after) && !/^['’]/.test(after)) ||
    HAVE.has(after) ||
    FUTURE.has(after) ||
    POSSIBLE.has(after) ||
    SAYING.has(after) ||
    DO.has(after)
  )
}

function nameWithin(text: EventText, from: number, sentence: Sentence): PlacedMention | null {
  for (let at = from; at < Math.min(from + 4, sentence.to); at++) {
    const who = partyAt(text, at)
    if (who !== undefined) return who
    const word = text.lower[at] ?? ''
    if (text.tokens[at]?.kind === 'mark' || PREPOSITIONS.has(word) || SUBORDINATORS.has(word) || VERB_FORMS.has(word)) return null
  }
  return null
}
