// A name means one thing throughout an article: what most of its mentions are, all of them are, and a long name or an
// acronym found in some places is found in all. In: words and names. Out: names.
import { wordOf } from '../../text/words.ts'
import { CLASSES } from './labels.ts'
import { entryOf } from './lexicon.ts'
import { nameOf, take, takenBy, withAdded } from './name-spans.ts'
import { beginsSmall, type NameClass, type NameSpan } from './name-text.ts'
import { beginsTown } from './towns.ts'

// So many mentions, and such a part of them, settle what a name is.
const LEAST = 3
const SHARE = 2 / 3

interface Mentions {
  /** By the place of their class in CLASSES. */
  readonly counts: number[]
  total: number
}

/** Makes the mentions of one name agree. */
export function agreeOnNames(words: readonly string[], spans: readonly NameSpan[]): NameSpan[] {
  const byName = new Map<string, Mentions>()
  const bySpan: Mentions[] = []
  for (const span of spans) {
    const name = nameOf(words, span)
    const mentions = byName.get(name) ?? { counts: CLASSES.map(() => 0), total: 0 }
    const place = CLASSES.indexOf(span.nameClass)
    mentions.counts[place] = (mentions.counts[place] ?? 0) + 1
    mentions.total++
    byName.set(name, mentions)
    bySpan.push(mentions)
  }
  const agreed: NameSpan[] = []
  for (const { from, to, nameClass } of spans) agreed.push({ from, to, nameClass: settled(bySpan[agreed.length]) ?? nameClass })
  return shortBodies(words, addMissed(words, agreed))
}

/** "Fernleaf" where "Fernleaf Biologics" stands elsewhere: a first word that is nothing else. */
function shortBodies(words: readonly string[], spans: NameSpan[]): NameSpan[] {
  const firsts = new Map<string, boolean>()
  for (const { from, to, nameClass } of spans) {
    const first = words[from] ?? ''
    if (to - from === 1 || !/^\p{Lu}\p{Ll}{3,}$/u.test(first)) continue
    firsts.set(first, nameClass === 'ORG' && firsts.get(first) !== false && mayStandForBody(first))
    // A name's last word is another's: "Karim Fernleaf".
    if (nameClass === 'PER') firsts.set(words[to - 1] ?? '', false)
  }
  for (const mayStand of firsts.values()) if (mayStand) return withShort(words, spans, firsts)
  return spans
}

/** With the first words that stand for a body where they stand alone. */
function withShort(words: readonly string[], spans: readonly NameSpan[], firsts: ReadonlyMap<string, boolean>): NameSpan[] {
  const taken = takenBy(spans, words.length)
  const kept: NameSpan[] = []
  for (const span of spans) {
    const { from, to, nameClass } = span
    const isShort = nameClass === 'MISC' && to - from === 1 && firsts.get(words[from] ?? '') === true
    kept.push(isShort ? { from, to, nameClass: 'ORG' } : span)
  }
  const added: NameSpan[] = []
  for (let index = 0; index < words.length; index++) {
    if (taken[index] !== 0 || firsts.get(words[index] ?? '') !== true || isInLonger(words, index, index + 1)) continue
    added.push({ from: index, to: index + 1, nameClass: 'ORG' })
  }
  return withAdded(kept, added)
}

/** A rare word that is no given name, place or people. */
function mayStandForBody(word: string): boolean {
  const { tables, coarse } = entryOf(word)
  return tables === 0 && coarse === 0 && !beginsTown(wordOf(word))
}

/** Whether a capitalised word stands right before or behind: then these words are rather part of a longer name. */
function isInLonger(words: readonly string[], from: number, to: number): boolean {
  return /^\p{Lu}/u.test(words[to] ?? '') || /^\p{Lu}/u.test(words[from - 1] ?? '')
}

function settled(mentions: Mentions | undefined): NameClass | null {
  if (mentions === undefined || mentions.total < LEAST) return null
  const { counts, total } = mentions
  return CLASSES.find((_class, place) => (counts[place] ?? 0) / total >= SHARE) ?? null
}

interface LongName {
  readonly words: readonly string[]
  readonly nameClass: NameClass
}

/** Adds mentions of names of several words, and of acronyms, where the tagger passed over them. */
function addMissed(words: readonly string[], spans: NameSpan[]): NameSpan[] {
  const known = new Map<string, LongName[]>()
  const seen = new Set<string>()
  for (const span of spans) {
    const name = nameOf(words, span)
    if (seen.has(name) || span.nameClass === 'MISC' || (span.to - span.from === 1 && !/^\p{Lu}{3,8}$/u.test(name))) continue
    seen.add(name)
    const first = words[span.from] ?? ''
    const there = known.get(first)
    const long: LongName = { words: words.slice(span.from, span.to), nameClass: span.nameClass }
    if (there === undefined) known.set(first, [long])
    else there.push(long)
  }
  if (known.size === 0) return spans
  // Hardly a name begins with a small letter, and most words do.
  const mayBeSmall = [...known.keys()].some(beginsSmall)
  const taken = takenBy(spans, words.length)
  const added: NameSpan[] = []
  for (let index = 0; index < words.length; index++) {
    if (taken[index] !== 0) continue
    const word = words[index] ?? ''
    const names = beginsSmall(word) && !mayBeSmall ? undefined : known.get(word)
    if (names === undefined) continue
    for (const name of names) {
      const to = index + name.words.length
      if (!standsFree(name.words, words, taken, index) || isInLonger(words, index, to)) continue
      added.push({ from: index, to, nameClass: name.nameClass })
      take(taken, index, to)
      break
    }
  }
  return withAdded(spans, added)
}

/** Whether the words of a name stand at `index`, none of them taken by another. */
function standsFree(name: readonly string[], words: readonly string[], taken: Uint8Array, index: number): boolean {
  for (let offset = 0; offset < name.length; offset++)
    if (name[offset] !== words[index + offset] || taken[index + offset] !== 0) return false
  return true
}
