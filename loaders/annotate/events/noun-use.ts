// Whether a form of a verb is a noun or an adjective where it stands: "the attack", "detained sailors", "after talks".
import type { Sentence } from '../../text/article-text.ts'
import type { EventText } from './event-text.ts'
import type { Trigger } from './triggers.ts'
import { ADVERBS, BE, DETERMINERS, DO, FUTURE, GOVERNORS, HAVE, NEGATIONS, POSSIBLE, PREPOSITIONS } from './words.ts'

/** Past forms that are nouns too. */
const PAST_NOUNS = new Set(['shot', 'cut', 'hit', 'beat', 'set'])

/** Whether the form is a noun or adjective where it stands: "the attack", "detained sailors", "after talks". */
export function isNounUse(text: EventText, sentence: Sentence, trigger: Trigger): boolean {
  if (!trigger.isVerb) return false
  const before = trigger.from > sentence.from ? (text.lower[trigger.from - 1] ?? '') : ''
  const described = DETERMINERS.has(before) || /^['’]s?$/.test(before)
  if (trigger.form === 'past') {
    // "the release of jailed protesters", "in frozen assets", "an implicit shot at"
    if (PREPOSITIONS.has(before) && !/^(?:after|before|since|until|by|as|like)$/.test(before)) return true
    if (
      PAST_NOUNS.has(text.lower[trigger.from] ?? '') &&
      DETERMINERS.has(text.lower[trigger.from - 2] ?? '') &&
      text.mentionAt[trigger.from - 1] === undefined
    )
      return true
    if (!described && text.tokens[trigger.from - 1]?.kind !== 'number') return false
    const next = text.tokens[trigger.from + 1]
    return (
      next !== undefined && next.kind === 'word' && !PREPOSITIONS.has(next.text) && (DETERMINERS.has(before) || !/^['’]s$/.test(before))
    )
  }
  // "earned praise"
  if (described || (trigger.form === 'base' && /^\p{Ll}{3,}ed$/u.test(before) && !/^(?:helped|need)/.test(before))) return true
  if (trigger.form === 'ing' && !startsParticipial(text, sentence, trigger, before)) return true
  if (trigger.form === 'ing') return trigger.to - trigger.from === 1 && NOUNS_IN_ING.has(text.lower[trigger.from] ?? '') && !BE.has(before)
  if (text.lower[trigger.from] === 'forces') return !startsObject(text, trigger.to)
  if (text.lower[trigger.from] === 'host' && isShowHost(text, trigger)) return true
  if (!ALSO_NOUNS.has(text.lower[trigger.from] ?? '')) return false
  let at = trigger.from - 1
  while (at >= sentence.from && (ADVERBS.has(text.lower[at] ?? '') || /ly$/.test(text.lower[at] ?? ''))) at--
  const word = text.lower[at] ?? ''
  if (text.mentionAt[at]?.mention.kind === 'Place') return true
  if (text.mentionAt[at] !== undefined || /^(?:he|she|it|they|who|which|to)$/.test(word))
    return (trigger.form === 's' && word === 'to') || nounGoesOn(text, trigger)
  return !(POSSIBLE.has(word) || FUTURE.has(word) || DO.has(word) || NEGATIONS.has(word))
}

/** "‹country› forces ‹name› to go", "forces the ships": an object begins; "‹country› forces killed" are soldiers. */
function startsObject(text: EventText, at: number): boolean {
  return text.mentionAt[at] !== undefined || DETERMINERS.has(text.lower[at] ?? '') || /^(?:him|them)$/.test(text.lower[at] ?? '')
}

/** "‹channel› host ‹person› said": one name before the bare form is no subject of it. */
function isShowHost(text: EventText, trigger: Trigger): boolean {
  return text.mentionAt[trigger.from - 1] !== undefined && text.mentionAt[trigger.to]?.mention.kind === 'Person'
}

/** "French attacks have", "US strikes on": what follows shows a noun. */
function nounGoesOn(text: EventText, trigger: Trigger): boolean {
  if (trigger.form !== 's' || trigger.to - trigger.from > 1) return false
  const next = text.lower[trigger.to] ?? ''
  return (
    BE.has(next) ||
    HAVE.has(next) ||
    FUTURE.has(next) ||
    POSSIBLE.has(next) ||
    next === 'that' ||
    next === 'by' ||
    (PREPOSITIONS.has(next) && !trigger.frame.prepositions.has(next))
  )
}

/** "X, attacking Y", "after attacking Y", "is attacking"; but in "laws banning Y" the noun before it acts. */
function startsParticipial(text: EventText, sentence: Sentence, trigger: Trigger, before: string): boolean {
  if (
    trigger.from === sentence.from ||
    BE.has(before) ||
    GOVERNORS.has(before) ||
    ADVERBS.has(before) ||
    NEGATIONS.has(before) ||
    /ly$/.test(before)
  )
    return true
  if (text.dated[trigger.from - 1] === true || SPEAKING_NOUNS.has(before)) return true
  return /^(?:,|and|after|by|since|before|while|when|following|of|—|–|--)$/.test(before) || text.mentionAt[trigger.from - 1] !== undefined
}

/** "a statement condemning Y": whoever issues it does so. */
const SPEAKING_NOUNS = new Set(['statement', 'resolution', 'letter', 'speech', 'tweet', 'note', 'message', 'declaration'])

const NOUNS_IN_ING = new Set(
  'meeting fighting killing bombing shooting shelling trading funding financing training warning hearing talking opening beginning testing backing ruling meetings'.split(
    ' ',
  ),
)
// Base and -s forms that news uses as nouns.
const ALSO_NOUNS = new Set(
  'attack assault storm strike hit target fight battle clash bomb shell kill murder wound raid search ban bar protest march rally demonstration riot boycott visit call phone talk trade aid help support back defense welcome respect award release free return request demand push press pressure appeal offer pledge promise vow charge fine sentence question probe fault blame rebuke insult arrest jail sanction blacklist block cut halt stop freeze end recall lift ease ban strike deal report train arm fund finance shelter rescue fire test move mass capture ambush blockade retreat surrender veto dispute complaint torture beat rape wound gun shoot hack evacuate host grant ship sign approach tour brief label shame trash scorn slander smear taunt revolt mutiny purge ram exchange permit sponsor bow cave answer pardon reprieve embrace hug honor honour dispatch'
    .split(' ')
    .flatMap((word) => [word, `${word}s`, word.replace(/y$/, 'ies')]),
)
