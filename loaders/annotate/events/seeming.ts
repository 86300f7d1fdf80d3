// Deeds that only seem so by their verb: "called ‹name› a liar", "attacked ‹name›'s record", "asked ‹name› why". In: a
// trigger and its parties; out: whether it tells no event, or of which type it really is.
import type { EventType } from '../../../src/ontology/ontology.ts'
import type { Sentence } from '../../text/article-text.ts'
import type { EventText } from './event-text.ts'
import type { Party } from './noun-phrase.ts'
import { type Trigger, VERB_FORMS } from './triggers.ts'
import { BE, DETERMINERS } from './words.ts'

/** "called ‹name› a liar" is no phone call. */
export function isNaming(text: EventText, trigger: Trigger, recipients: readonly Party[]): boolean {
  if (trigger.frame.only !== 'Person' || trigger.mode !== 'phone') return false
  if (/^(?:also|,|so|formally|officially|commonly)$/.test(text.lower[trigger.from - 1] ?? '')) return true
  const next = text.tokens[recipients[0]?.to ?? trigger.to]
  return (
    next !== undefined && !/^(?:[.,;]|on|to|and|after|before|for|from|this|late|early|last|in|at|by|\p{Lu}\p{Ll}+day)$/u.test(next.text)
  )
}

const NOT_HURT = new Set(
  'handling policy policies record plan plans position stance remarks comments character credibility proposal decision leadership campaign presidency legacy assessment view views opinion argument claim claims statement speech mind attention thoughts'.split(
    ' ',
  ),
)

/** "attacked ‹person›'s record", "agreed with ‹person›'s view": said, not done. */
export function concernsWords(text: EventText, trigger: Trigger, recipients: readonly Party[]): boolean {
  if (trigger.type !== 'ASSAULT' && trigger.type !== 'AGREE') return false
  return recipients.some(
    ({ to }) => /^['’]s?$/.test(text.lower[to] ?? '') && [1, 2, 3].some((step) => NOT_HURT.has(text.lower[to + step] ?? '')),
  )
}

/** A person who attacks a person, or clashes with anyone, does so in words. */
export function insteadOfForce(text: EventText, trigger: Trigger, actors: readonly Party[], recipients: readonly Party[]): EventType {
  if (
    trigger.type !== 'ASSAULT' ||
    !/^(?:attack|clash|fight|fought|battl|hit|struck|strik)/.test(text.lower[trigger.from] ?? '') ||
    actors.length === 0 ||
    recipients.length === 0
  )
    return trigger.type
  const parties = [...actors, ...recipients]
  const isPerson = ({ who }: Party) => who.mention.kind === 'Person'
  const inWords = /^(?:clash|fight|fought|battl)/.test(text.lower[trigger.from] ?? '') ? parties.some(isPerson) : parties.every(isPerson)
  return inWords ? 'ACCUSE' : 'ASSAULT'
}

/** What begins like a deed and is none, whoever takes part. */
export function isNoDeed(text: EventText, sentence: Sentence, trigger: Trigger): boolean {
  return helpsDeed(text, trigger) || isAtFault(text, trigger) || isContest(text, sentence, trigger)
}

/** Blows, what they are dealt with, who deals them and what comes of them. */
const BLOWS = new Set(
  `death unconscious severely brutally badly savagely repeatedly bloody batons baton sticks stick clubs fists kicked punched dragged tortured robbed
  raped bruised arrested detained police policemen officer officers soldiers guards guard troops militants militiamen gunmen mob attackers assailants
  thugs jail prison custody hospital injured injuries wounds assaulted burned tied electrocuted`.split(/\s+/),
)

/** "beat ‹name› 6-4, 6-2", "beat ‹name› to the title": won, where nothing tells of blows. */
function isContest(text: EventText, sentence: Sentence, trigger: Trigger): boolean {
  if (trigger.mode !== 'torture' || !/^beat/.test(text.lower[trigger.from] ?? '')) return false
  for (let at = sentence.from; at < sentence.to; at++) if (BLOWS.has(text.lower[at] ?? '')) return false
  return true
}

/** "asked ‹name› why": no request. */
export function isQuestion(text: EventText, sentence: Sentence, trigger: Trigger): boolean {
  if (!/^(?:ask|press)/.test(text.lower[trigger.from] ?? '') || trigger.to - trigger.from > 1) return false
  for (let at = trigger.to; at < Math.min(trigger.to + 14, sentence.to); at++) {
    const word = text.lower[at] ?? ''
    if (word === 'to' || word === 'for' || word === 'that') return false
    if (/^(?:why|what|whether|how|who|when|where|if|about|which)$/.test(word)) return true
  }
  return true
}

/** What follows "help" and does its object no good, though it begins no pattern. */
const FURTHERED = new Set(
  'oust topple hinder foil thwart prevent avoid track identify drive broker facilitate push lead craft engineer organize contain elect defuse install negotiate fight end set'.split(
    ' ',
  ),
)
const KIND = new Set(
  'train shelter feed arm equip fund finance rebuild restore treat rescue evacuate strengthen protect defend save support aid free liberate welcome improve'.split(
    ' ',
  ),
)

/** "helped oust ‹name›", "helped to seize a ship of ‹country›": no help to them; but "helped train the army of ‹country›". */
function helpsDeed(text: EventText, trigger: Trigger): boolean {
  if (trigger.to - trigger.from > 1 || !/^(?:help|aid|assist)/.test(text.lower[trigger.from] ?? '')) return false
  const at = text.lower[trigger.to] === 'to' ? trigger.to + 1 : trigger.to
  const deed = text.tokens[at]?.text ?? ''
  if (FURTHERED.has(deed)) return true
  if (!/^\p{Ll}{3,}$/u.test(deed) || /(?:s|ed|ing)$/.test(deed) || KIND.has(deed) || DETERMINERS.has(deed)) return false
  return text.mentionAt[at] === undefined && VERB_FORMS.has(deed) && startsPhrase(text, at + 1)
}

function startsPhrase(text: EventText, at: number): boolean {
  return DETERMINERS.has(text.lower[at] ?? '') || text.mentionAt[at] !== undefined
}

/** "both countries are to blame": nobody blames. */
function isAtFault(text: EventText, trigger: Trigger): boolean {
  return text.lower[trigger.from] === 'blame' && text.lower[trigger.from - 1] === 'to' && BE.has(text.lower[trigger.from - 2] ?? '')
}
