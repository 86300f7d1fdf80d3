// What stands around a run of capitalised words and tells what it names: "Odra Lindqvist, a nurse", "the firm Lindqvist
// Odra", "the town of Odra". In: the words of a sentence and a run among them. Out: bits.
import type { WordEntry } from './lexicon.ts'

/** A noun's kind, as a word tells it by itself: see `nounOf`. */
export const NOUN = { person: 1, body: 2, place: 3 } as const

/** The bits, one for each setting. */
export const SETTING = {
  /** "Lindqvist, a nurse at the clinic", "Lindqvist, 40,", "Lindqvist, who" */
  person: 1,
  /** "Lindqvist, a maker of ferries" */
  body: 2,
  /** "Lindqvist, a town in the north" */
  place: 4,
  /** "the ferry firm Lindqvist" */
  afterBody: 8,
  /** "the town of Lindqvist", "the village Lindqvist" */
  afterPlace: 16,
  /** "the Lindqvist group" */
  beforeBody: 32,
  /** "Lindqvist province" */
  beforePlace: 64,
  /** "Lindqvist was born", "Lindqvist's wife" */
  life: 128,
  /** "in Lindqvist": of the prepositions of place the one that hardly stands before a body */
  in: 256,
  /** "according to Lindqvist" */
  according: 512,
  /** "Lindqvist unveiled", "Lindqvist employs" */
  bodyVerb: 1024,
  /** "joined Lindqvist", "beat Lindqvist" */
  joined: 2048,
  /** "Lindqvist's chief executive", "Lindqvist's shareholders" */
  ofBody: 4096,
  /** "Lindqvist's mayor", "Lindqvist's airport" */
  ofPlace: 8192,
} as const

const PLACES = new Set(
  `town city village district province region suburb island county municipality capital state port neighbourhood neighborhood area valley
  hamlet township river lake mountain settlement enclave peninsula commune parish coast street road border airport prefecture governorate
  resort camp territory`.split(/\s+/),
)
const KIN = new Set('wife husband mother father brother sister son daughter widow parents children uncle aunt nephew lawyer family career'.split(' '))
const LIFE = new Set('born married died resigned smiled laughed retired studied graduated grinned'.split(' '))
const BODY_VERBS = new Set(
  'announced launched issued published unveiled employs operates owns manufactures acquired sells produces reported supplies hired sued bought'.split(' '),
)
const JOINED = new Set('joined joining join beat defeated against versus v vs hosts hosted signed'.split(' '))
const OF_BODY = new Set(
  `chief ceo chair chairman chairwoman head headquarters board employees staff members shareholders customers subsidiary website spokesperson
  spokesman spokeswoman director founder statement report revenue profits shares office secretariat campaign journalists researchers`.split(/\s+/),
)
const OF_PLACE = new Set('capital coast population suburbs streets residents mayor airport port outskirts north south east west skyline governor'.split(' '))
const WAS = new Set(['was', 'is', 'has', 'had', 'were'])
// Where the noun phrase of an apposition ends: its head stands before.
const PHRASE_ENDS = new Set(
  ', . ; : ( ) — – of in for at from who which that whose with and on to by or based said known where near under'.split(' '),
)
const ARTICLES = new Set(['a', 'an', 'the'])
const MAX_PHRASE = 7

/** The kind of a noun in lower case; 0 for any other word. */
export function nounOf(lowerWord: string, isPerson: boolean, isBody: boolean): number {
  return isPerson ? NOUN.person : isBody ? NOUN.body : PLACES.has(lowerWord) ? NOUN.place : 0
}

/** What the words around the run `runFrom`–`runTo` of the sentence `from`–`to` tell. */
export function settingOf(entries: readonly WordEntry[], from: number, to: number, runFrom: number, runTo: number): number {
  const at = (index: number): WordEntry | undefined => (index >= from && index < to ? entries[index] : undefined)
  let bits = 0
  const before = at(runFrom - 1)
  const beforeNoun = before?.capital === false ? before.noun : 0
  if (beforeNoun === NOUN.body) bits |= SETTING.afterBody
  if (beforeNoun === NOUN.place || (before?.word === 'of' && at(runFrom - 2)?.noun === NOUN.place)) bits |= SETTING.afterPlace
  if (before !== undefined) {
    if (before.word === 'in') bits |= SETTING.in
    if (before.word === 'to' && /^[Aa]ccording$/.test(at(runFrom - 2)?.word ?? '')) bits |= SETTING.according
    if (JOINED.has(before.word)) bits |= SETTING.joined
  }
  const after = at(runTo)
  if (after === undefined) return bits
  if (BODY_VERBS.has(after.word)) bits |= SETTING.bodyVerb
  if (after.noun === NOUN.body && !after.capital) bits |= SETTING.beforeBody
  if (after.noun === NOUN.place && !after.capital) bits |= SETTING.beforePlace
  if (WAS.has(after.word) && LIFE.has(at(runTo + 1)?.word ?? '')) bits |= SETTING.life
  if (LIFE.has(after.word)) bits |= SETTING.life
  if (after.word === "'s" || after.word === '’s') {
    const owned = at(runTo + 1)?.word ?? ''
    if (KIN.has(owned)) bits |= SETTING.life
    if (OF_BODY.has(owned)) bits |= SETTING.ofBody
    if (OF_PLACE.has(owned)) bits |= SETTING.ofPlace
  }
  if (after.word === ',' || after.word === '(' || after.word === '–' || after.word === '—') bits |= appositionAt(at, runTo + 1)
  return bits
}

/** What the apposition that begins at `index` says. */
function appositionAt(at: (index: number) => WordEntry | undefined, index: number): number {
  const first = at(index)
  if (first === undefined) return 0
  if (/^\d\d$/.test(first.word) && /^[,)]$/.test(at(index + 1)?.word ?? '')) return SETTING.person
  if (first.word === 'who' || first.word === 'whose' || first.word === 'whom') return SETTING.person
  if (first.capital || !(ARTICLES.has(first.word) || first.noun !== 0)) return 0
  let head: WordEntry | undefined
  for (let next = index; next < index + MAX_PHRASE; next++) {
    const entry = at(next)
    if (entry === undefined || PHRASE_ENDS.has(entry.word)) break
    if (!entry.capital) head = entry
  }
  const noun = head?.noun ?? 0
  return noun === NOUN.person ? SETTING.person : noun === NOUN.body ? SETTING.body : noun === NOUN.place ? SETTING.place : 0
}
