// Mentions of persons in one article → who is who: full names, surnames, given names, initials, nicknames, titles.
// In: person mentions in order with the words before each. Out: one cluster per person; two people of one surname stay two.
import { normaliseName } from '../../src/ontology/ids.ts'
import { isSameGivenName, soundsAlike } from '../annotate/names/given-name-variants.ts'
import { type Gender, genderOfGivenName } from '../annotate/names/given-names.ts'
import { genderOfTitle, isTitle } from '../annotate/names/titles.ts'
import { familyNameBefore } from './family-names.ts'
import { middleInitialsContradict } from './match-names.ts'

export interface PersonName {
  readonly exact: string
  /** The word before the name, "Mr." or "President" if it is a title. */
  readonly before: string
  /** Whether the words before tell whose relative it is: "his wife, ‹name›". */
  readonly kin: boolean
}

interface Person {
  /** The fullest name so far, as written and as folded words. */
  name: string
  words: readonly string[]
  gender: Gender | null
  readonly titles: Set<string>
  /** Whose surname alone rather means somebody else: "her brother ‹name›", "‹name› Jr.". */
  readonly lesser: boolean
  /** "jr" or "sr" behind the name. */
  readonly generation: string | null
  /** Index of the last name that was his or hers. */
  lastSeen: number
}

// Words of a name that do not tell persons apart.
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'qc', 'kc', 'obe', 'cbe', 'mbe', 'phd', 'md'])
// Enough for any real article, and what keeps the time linear in a list of ten thousand Smiths.
const MAX_CANDIDATES = 40

/** For each name, the fullest name of the person it stands for, unique to that person within the article. */
export function clusterPeople(names: readonly PersonName[], headlineNames: readonly string[]): string[] {
  const people: (Person | null)[] = new Array(names.length).fill(null)
  const byWord = new Map<string, Person[]>()
  for (let index = 0; index < names.length; index++) {
    const name = names[index]
    const words = wordsOf(name?.exact ?? '')
    if (name === undefined || words.length < 2) continue
    people[index] = meet(fullyNamed(name, words, byWord) ?? newPerson(name.exact, words, name.kin), name, words, index, byWord)
  }
  for (const name of headlineNames) {
    const words = wordsOf(name)
    if (words.length < 2 || isKnown(words, byWord)) continue
    addWords(newPerson(name, words, false), words, byWord)
  }
  resolveShortNames(names, people, byWord)
  const fullest: string[] = []
  for (let index = 0; index < names.length; index++) fullest.push(people[index]?.name ?? names[index]?.exact ?? '')
  return fullest
}

/** The person whom a full name names; null for someone new. */
function fullyNamed(name: PersonName, words: readonly string[], byWord: ReadonlyMap<string, readonly Person[]>): Person | null {
  const generation = generationOf(name.exact)
  for (const person of candidates(words, byWord)) {
    if (!fitsGender(name, words, person) || !isSamePerson(words, person.words)) continue
    // "Per Berg Jr." is not "Per Berg" nor "Per O. Berg", but may be "Pelle Berg"
    if (generation !== person.generation && (words[0] === person.words[0] || (generation !== null && person.generation !== null))) continue
    return person
  }
  return null
}

function generationOf(name: string): string | null {
  return /\b(jr|sr)\.?$/i.exec(name)?.[1]?.toLowerCase() ?? null
}

/** Bare surnames and given names: to the nearest person before who fits, else the nearest after, else someone new. */
function resolveShortNames(names: readonly PersonName[], people: (Person | null)[], byWord: Map<string, Person[]>): void {
  const firstSeen = new Map<Person, number>()
  for (let index = 0; index < people.length; index++) {
    const person = people[index] ?? null
    if (person !== null && !firstSeen.has(person)) firstSeen.set(person, index)
  }
  for (const person of firstSeen.keys()) person.lastSeen = -1
  for (let index = 0; index < names.length; index++) {
    const name = names[index]
    if (name === undefined) break
    const met = people[index] ?? null
    if (met !== null) {
      met.lastSeen = index
      continue
    }
    const words = wordsOf(name.exact)
    const generation = generationOf(name.exact)
    let best: Person | null = null
    let bestScore = Number.NEGATIVE_INFINITY
    for (const person of candidates(words, byWord)) {
      if (!fitsGender(name, words, person) || !isNamed(words, person.words)) continue
      // "Berg Jr." is nobody's but his; "Berg" before "Anna Berg, his daughter," is not hers
      if (generation !== null && generation !== person.generation) continue
      if (generation === null && person.lesser && person.lastSeen < 0 && words.at(-1) === person.words.at(-1)) continue
      const score = nearness(name, words, person, index, firstSeen)
      if (score > bestScore) {
        best = person
        bestScore = score
      }
    }
    people[index] = meet(best ?? newPerson(name.exact, words, name.kin), name, words, index, byWord)
  }
}

function nearness(
  name: PersonName,
  words: readonly string[],
  person: Person,
  index: number,
  firstSeen: ReadonlyMap<Person, number>,
): number {
  const sameTitle = isTitle(name.before) && genderOfTitle(name.before) === null && person.titles.has(name.before.toLowerCase())
  const surname = words.at(-1) === person.words.at(-1) || (words.length === 1 && words[0] === familyNameBefore(person.words))
  const recency = person.lastSeen >= 0 ? 1 - (index - person.lastSeen) / 1e6 : -((firstSeen.get(person) ?? 0) - index) / 1e6
  const sameGender = person.gender !== null && genderOfTitle(name.before) === person.gender
  const other = person.lesser && words.length === 1 && words[0] === person.words.at(-1) && generationOf(name.exact) === null
  return (sameTitle ? 4 : 0) + (surname ? 2 : 0) + (sameGender ? 1.5 : 0) - (other ? 3 : 0) + recency
}

function newPerson(name: string, words: readonly string[], kin: boolean): Person {
  const generation = generationOf(name)
  const gender = genderOfGivenName(name.split(/\s+/)[0] ?? '')
  return { name, words, gender, titles: new Set(), lesser: kin || generation === 'jr', generation, lastSeen: -1 }
}

/** Records that a name is this person's. */
function meet(person: Person, name: PersonName, words: readonly string[], index: number, byWord: Map<string, Person[]>): Person {
  if (isFuller(words, person.words)) {
    person.name = name.exact
    person.words = words
  }
  person.gender ??= genderOfTitle(name.before) ?? (words.length > 1 ? genderOfGivenName(name.exact.split(/\s+/)[0] ?? '') : null)
  if (isTitle(name.before)) person.titles.add(name.before.toLowerCase())
  person.lastSeen = index
  addWords(person, words, byWord)
  return person
}

function isKnown(words: readonly string[], byWord: ReadonlyMap<string, readonly Person[]>): boolean {
  for (const person of candidates(words, byWord)) if (isSamePerson(words, person.words)) return true
  return false
}

/** More words, or an initial written out. */
function isFuller(words: readonly string[], than: readonly string[]): boolean {
  if (words.length !== than.length) return words.length > than.length
  return (than[0]?.length ?? 0) === 1 && (words[0]?.length ?? 0) > 1
}

function addWords(person: Person, words: readonly string[], byWord: Map<string, Person[]>): void {
  for (const word of words) {
    if (word.length < 2) continue
    const list = byWord.get(word)
    if (list === undefined) byWord.set(word, [person])
    else if (!list.includes(person) && list.length < MAX_CANDIDATES) list.push(person)
  }
}

function candidates(words: readonly string[], byWord: ReadonlyMap<string, readonly Person[]>): Set<Person> {
  const found = new Set<Person>()
  for (const word of words) for (const person of byWord.get(word) ?? NOBODY) found.add(person)
  return found
}

const NOBODY: readonly Person[] = []

function wordsOf(name: string): string[] {
  const words = normaliseName(name).split(' ')
  const kept: string[] = []
  for (const word of words) if (!SUFFIXES.has(word)) kept.push(word)
  return kept.length > 0 ? kept : words
}

function fitsGender(name: PersonName, words: readonly string[], person: Person): boolean {
  const gender = genderOfTitle(name.before) ?? (words.length > 1 ? genderOfGivenName(name.exact.split(/\s+/)[0] ?? '') : null)
  return gender === null || person.gender === null || gender === person.gender
}

/** Two full names: same surname and given names that may be one person's, or all words of one in the other, in order. */
function isSamePerson(left: readonly string[], right: readonly string[]): boolean {
  const short = left.length <= right.length ? left : right
  const long = short === left ? right : left
  if (middleInitialsContradict(left, right)) return false // "George W. Bush" is not "George H. W. Bush"
  if (isInOrder(short, long)) return true
  const first = short[0] ?? ''
  const last = short.at(-1) ?? ''
  if (!soundsAlike(last, long.at(-1) ?? '') || !isSameGivenName(first, long[0] ?? '')) return false
  // "George W. Bush" is not "George H. Bush".
  return (
    short.length === 2 ||
    short.length !== long.length ||
    short.slice(1, -1).every((word, index) => isSameGivenName(word, long[index + 1] ?? ''))
  )
}

function isInOrder(short: readonly string[], long: readonly string[]): boolean {
  let index = 0
  for (const word of long) if (index < short.length && short[index] === word) index++
  return index === short.length
}

/** A short name fits a person who has all its words, or a surname that sounds the same. */
function isNamed(words: readonly string[], personWords: readonly string[]): boolean {
  return isInOrder(words, personWords) || (words.length === 1 && soundsAlike(words[0] ?? '', personWords.at(-1) ?? ''))
}
