// What stands around a run of capitalised words and tells what it names: "Odra Lindqvist, a nurse", "the firm Lindqvist
// Odra", "the town of Odra". In: the words of a sentence and a run among them. Out: bits.
import type { WordEntry } from './lexicon.ts'
import { ROLE } from './setting-words.ts'

/** What the words around a name tell, a bit each. */
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

const MAX_PHRASE = 7

type WordAt = (index: number) => WordEntry | undefined

/** What the words around the run `runFrom`–`runTo` of the sentence `from`–`to` tell. */
export function settingOf(entries: readonly WordEntry[], from: number, to: number, runFrom: number, runTo: number): number {
  const at: WordAt = (index) => (index >= from && index < to ? entries[index] : undefined)
  return before(at, runFrom - 1) | after(at, runTo)
}

function before(at: WordAt, index: number): number {
  const word = at(index)
  if (word === undefined) return 0
  const { role } = word
  let bits = 0
  if ((role & ROLE.body) !== 0 && !word.capital) bits |= SETTING.afterBody
  if (((role & ROLE.place) !== 0 && !word.capital) || (word.word === 'of' && ((at(index - 1)?.role ?? 0) & ROLE.place) !== 0))
    bits |= SETTING.afterPlace
  if ((role & ROLE.joins) !== 0) bits |= SETTING.joined
  if (word.word === 'in') bits |= SETTING.in
  if (word.word === 'to' && at(index - 1)?.lowerWord === 'according') bits |= SETTING.according
  return bits
}

function after(at: WordAt, index: number): number {
  const word = at(index)
  if (word === undefined || word.capital) return 0
  const { role } = word
  const next = at(index + 1)?.role ?? 0
  let bits = 0
  if ((role & ROLE.body) !== 0) bits |= SETTING.beforeBody
  if ((role & ROLE.place) !== 0) bits |= SETTING.beforePlace
  if ((role & ROLE.bodyVerb) !== 0) bits |= SETTING.bodyVerb
  if ((role & ROLE.life) !== 0 || ((role & ROLE.was) !== 0 && (next & ROLE.life) !== 0)) bits |= SETTING.life
  if (word.word === "'s") {
    if ((next & ROLE.kin) !== 0) bits |= SETTING.life
    if ((next & ROLE.ofBody) !== 0) bits |= SETTING.ofBody
    if ((next & ROLE.ofPlace) !== 0) bits |= SETTING.ofPlace
  }
  return /^[,(–—]$/.test(word.word) ? bits | apposition(at, index + 1) : bits
}

/** What the apposition that begins at `index` says: its head is the last word of its noun phrase. */
function apposition(at: WordAt, index: number): number {
  const first = at(index)
  if (first === undefined || first.capital) return 0
  if (/^\d\d$/.test(first.word) && /^[,)]$/.test(at(index + 1)?.word ?? '')) return SETTING.person
  if ((first.role & ROLE.who) !== 0) return SETTING.person
  if ((first.role & (ROLE.article | ROLE.person | ROLE.body | ROLE.place)) === 0) return 0
  let head = 0
  for (let next = index; next < index + MAX_PHRASE; next++) {
    const word = at(next)
    if (word === undefined || (word.role & ROLE.endsPhrase) !== 0) break
    if (!word.capital) head = word.role
  }
  if ((head & ROLE.person) !== 0) return SETTING.person
  if ((head & ROLE.body) !== 0) return SETTING.body
  return (head & ROLE.place) !== 0 ? SETTING.place : 0
}
