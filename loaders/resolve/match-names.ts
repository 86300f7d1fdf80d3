// Do two names name one person, or one organization? In: two names as written, in any script. Out: a score, 0–1, and
// whether it passes. Words are aligned one to one whatever their order; what is left over on one side weighs a little
// ("Vladimir Putin" in "Vladimir Vladimirovich Putin"), what contradicts on both sides weighs much ("Rami", "Hafez").
//
// The score says how alike two names are, not that two people are one: see the identity law, which wants shared facts too.
import { isGivenName } from '../annotate/names/given-names.ts'
import { type NameTokens, organizationTokens, PARTICLES, personTokens } from './match/name-tokens.ts'
import { editDistance, organizationWordSimilarity, personWordSimilarity } from './match/word-similarity.ts'

export type NameSchema = 'Person' | 'Organization'

export interface NameMatch {
  /** 0 nothing alike … 1 the same name. */
  readonly score: number
  readonly match: boolean
}

/** From this score on, two names match; set by cross-validation on labelled pairs (tests/quality/name-pairs.ts). */
export const MATCH_THRESHOLD: Readonly<Record<NameSchema, number>> = { Person: 0.75, Organization: 0.68 }

/** Longer names are compared by their beginnings: time grows with the square of the length. */
const MAX_NAME = 300
/** The most that names can score which say of themselves that they are two. */
const CONTRADICTION = 0.5

/** How alike two names are, and whether they may name the same. */
export function matchNames(name1: string, name2: string, schema: NameSchema): NameMatch {
  const [left, right] = [name1.slice(0, MAX_NAME), name2.slice(0, MAX_NAME)]
  const score = schema === 'Person' ? personScore(left, right) : organizationScore(left, right)
  const rounded = Math.round(score * 1000) / 1000
  return { score: rounded, match: rounded >= MATCH_THRESHOLD[schema] }
}

function personScore(name1: string, name2: string): number {
  const [left, right] = [personTokens(name1), personTokens(name2)]
  if (left.words.length === 0 || right.words.length === 0) return 0
  if (isFatherSonSwapped(left.words, right.words) || areGivenNamesSwapped(left.words, right.words)) return CONTRADICTION
  if (generationsContradict(left.all, right.all) || middleInitialsContradict(left.words, right.words)) return CONTRADICTION
  const joined = joinedScore(left.words, right.words, 2)
  if (joined === 1) return 1
  const aligned = align(joinCut(left.words, right.words), joinCut(right.words, left.words), personWordSimilarity)
  const score = scorePersons(aligned)
  return aligned.initialsContradict ? Math.min(score, CONTRADICTION) : Math.max(score, joined)
}

function organizationScore(name1: string, name2: string): number {
  const [left, right] = [organizationTokens(name1), organizationTokens(name2)]
  if (left.words.length === 0 || right.words.length === 0) return 0
  const joined = joinedScore(left.words, right.words, left.words.length === right.words.length ? 0 : 1)
  const forms = formsContradict(left, right) || numbersContradict(left, right) ? 0.65 : 1
  if (joined > 0) return joined * forms
  if (isAcronymOf(left, right) || isAcronymOf(right, left)) return 0.85 * forms
  return scoreOrganizations(align(left.words, right.words, organizationWordSimilarity)) * forms
}

/** "Salman bin Muhammad" is not "Muhammad bin Salman": one is the other's father. */
function isFatherSonSwapped(left: readonly string[], right: readonly string[]): boolean {
  const [son, father] = aroundPatronymic(left)
  const [otherSon, otherFather] = aroundPatronymic(right)
  return son !== undefined && father !== undefined && son !== father && son === otherFather && father === otherSon
}

function aroundPatronymic(words: readonly string[]): readonly [string | undefined, string | undefined] {
  const at = words.findIndex((word, index) => index > 0 && /^(?:bin|ben|ibn|bint)$/.test(word))
  return at === -1 ? [undefined, undefined] : [words[at - 1], words[at + 1]]
}

/** "Hans Friedrich" and "Friedrich Hans": both words are given names, so the order tells which is the surname. */
function areGivenNamesSwapped(left: readonly string[], right: readonly string[]): boolean {
  if (left.length !== 2 || right.length !== 2 || left[0] !== right[1] || left[1] !== right[0] || left[0] === left[1]) return false
  return left.every((word) => isGivenName(word.charAt(0).toUpperCase() + word.slice(1)) && word.length > 3)
}

/** "John Roe Jr." is not "John Roe Sr.": again one is the other's father. */
function generationsContradict(left: readonly string[], right: readonly string[]): boolean {
  const generation = (words: readonly string[]): string | undefined => words.find((word) => word === 'jr' || word === 'sr')
  const [one, other] = [generation(left), generation(right)]
  return one !== undefined && other !== undefined && one !== other
}

/** "John W. Roe" is not "John H. W. Roe": of two rows of initials behind the first name, one must begin the other. */
export function middleInitialsContradict(left: readonly string[], right: readonly string[]): boolean {
  const initials = (words: readonly string[]): string => words.filter((word, index) => index > 0 && word.length === 1).join('')
  const [one, other] = [initials(left), initials(right)]
  return one !== '' && other !== '' && !one.startsWith(other) && !other.startsWith(one)
}

/** "Patr ushev" → "Patrushev", where the other name has that word. */
function joinCut(words: readonly string[], others: readonly string[]): readonly string[] {
  for (let from = 0; from < words.length - 1; from++) {
    for (let to = from + 2; to <= Math.min(words.length, from + 4); to++) {
      const joined = words.slice(from, to).join('')
      if (others.includes(joined)) return [...words.slice(0, from), joined, ...words.slice(to)]
    }
  }
  return words
}

interface Alignment {
  /** Pairs of words with how alike they are. */
  readonly pairs: readonly { readonly left: string; readonly right: string; readonly similarity: number }[]
  readonly leftOver: readonly string[]
  readonly rightOver: readonly string[]
  /** "William G." and "William W." */
  readonly initialsContradict: boolean
}

/** The most alike words first, each used once. */
function align(left: readonly string[], right: readonly string[], similarity: (left: string, right: string) => number): Alignment {
  const candidates = left.flatMap((leftWord, from) =>
    right.map((rightWord, to) => ({ from, to, left: leftWord, right: rightWord, similarity: similarity(leftWord, rightWord) })),
  )
  candidates.sort((a, b) => b.similarity - a.similarity || Math.abs(a.from - a.to) - Math.abs(b.from - b.to))
  const usedLeft = new Set<number>()
  const usedRight = new Set<number>()
  const pairs = candidates.filter(({ from, to, similarity: alike }) => {
    if (alike === 0 || usedLeft.has(from) || usedRight.has(to)) return false
    usedLeft.add(from)
    usedRight.add(to)
    return true
  })
  const leftOver = left.filter((_, index) => !usedLeft.has(index))
  const rightOver = right.filter((_, index) => !usedRight.has(index))
  const initialsContradict = leftOver.some((word) => word.length === 1) && rightOver.length > 0 && pairs.length > 0
  return { pairs, leftOver, rightOver, initialsContradict }
}

/** Words weigh by length; those that contradict count against the rest, those that are missing a little. */
function scorePersons({ pairs, leftOver, rightOver }: Alignment): number {
  const left = weightOf(leftOver)
  const right = weightOf(rightOver)
  const alike = pairs.reduce((sum, pair) => sum + pair.similarity * wordWeight(pair.left, pair.right), 0)
  const paired = pairs.reduce((sum, pair) => sum + wordWeight(pair.left, pair.right), 0)
  if (paired === 0) return 0
  const contradicted = Math.min(left, right)
  const missing = Math.max(left, right) - contradicted
  const score = alike / (paired + 2.5 * contradicted + 0.12 * missing)
  return pairs.every((pair) => pair.left.length === 1 || pair.right.length === 1) ? score * 0.6 : score
}

function scoreOrganizations({ pairs, leftOver, rightOver }: Alignment): number {
  const left = leftOver.reduce((sum, word) => sum + word.length, 0)
  const right = rightOver.reduce((sum, word) => sum + word.length, 0)
  const alike = pairs.reduce((sum, pair) => sum + pair.similarity * pair.left.length, 0)
  const paired = pairs.reduce((sum, pair) => sum + pair.left.length, 0)
  if (paired === 0) return 0
  const contradicted = Math.min(left, right)
  const missing = Math.max(left, right) - contradicted
  return alike / (paired + 2.5 * contradicted + 0.6 * missing)
}

function weightOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + wordWeight(word, word), 0)
}

/** Particles and initials say little. */
function wordWeight(left: string, right: string): number {
  if (PARTICLES.has(left) || PARTICLES.has(right)) return 1
  return Math.min(left.length, right.length) === 1 ? 2 : Math.max(left.length, right.length, 3)
}

/** "Sergei Lavrov" and "SergeiLavrov": the same letters cut elsewhere, at most `slips` apart. */
function joinedScore(left: readonly string[], right: readonly string[], slips: number): number {
  const [leftJoined, rightJoined] = [left.join(''), right.join('')]
  if (leftJoined === rightJoined || [...left].sort().join('') === [...right].sort().join('')) return 1
  const shorter = Math.min(leftJoined.length, rightJoined.length)
  const allowed = Math.min(slips, shorter >= 8 ? 2 : shorter >= 6 ? 1 : 0)
  const distance = editDistance(leftJoined, rightJoined, allowed)
  return distance <= allowed ? 1 - distance * 0.08 : 0
}

/** "PLA" and "People's Liberation Army": the first letters of the other's words. A country beside it may be left out. */
function isAcronymOf(short: NameTokens, long: NameTokens): boolean {
  const letters = short.words.find((word) => word.length >= 2 && word.length <= 6)
  if (letters === undefined || short.words.length > 2 || long.words.length < 2) return false
  const initials = long.words.map((word) => word[0]).join('')
  const withSmallWords = long.all.map((word) => word[0]).join('')
  return letters === initials || letters === withSmallWords
}

/** "Solutions II" is not "Solutions"; a first one may be without its number. Years and series count as numbers too. */
function numbersContradict(left: NameTokens, right: NameTokens): boolean {
  const numbers = (tokens: NameTokens): string[] => tokens.words.filter((word) => /^\d+$/.test(word) && word !== '1')
  return numbers(left).length !== numbers(right).length
}

/** A private and a public company of one name are two. */
function formsContradict(left: NameTokens, right: NameTokens): boolean {
  if (left.legalForms.size === 0 || right.legalForms.size === 0) return false
  return ![...left.legalForms].some((form) => right.legalForms.has(form))
}
