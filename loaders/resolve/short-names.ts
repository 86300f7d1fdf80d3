// Short names that many may share: a person's surname, an organization's letters ("BFC"). In: a name as written. Out:
// whether it is full, and the key under which all who go by its short form are found, however that is spelled.
import { normaliseName } from '../../src/ontology/ids.ts'
import type { EntityKind } from '../../src/ontology/ontology.ts'
import { canonicalOrganization } from '../annotate/names/known-organizations.ts'
import { familyNameBefore } from './family-names.ts'

/** A short name: of what kind of entity, and its key. */
export interface ShortName {
  readonly kind: EntityKind
  readonly key: string
}

// Words behind a surname that are no part of it.
const SUFFIX = /,?\s+(?:Jr|Sr|II|III|IV)\.?$/i

// Endings of surnames that are spelled in several ways when they come from another script; the first makes the key.
const ENDINGS: readonly (readonly string[])[] = [
  ['sky', 'skyy', 'skiy', 'skyi', 'skii', 'skij', 'skyj', 'ski'], // Zelensky, Zelenskyy, Zelenskiy
  ['skaya', 'skaia', 'skaja'], // Tikhanovskaya
  ['ov', 'off'], // Smirnov, Smirnoff
  ['ev', 'yev', 'iev'], // Ponomarev, Ponomaryev
  ['enko', 'enka'], // Lukashenko, Lukashenka
]
const LEAST_STEM = 3
/** Arabic articles before a surname, which news writes or leaves out: "al-Assad", "Assad". */
const ARTICLES = ['', 'al ', 'el ']
/** Shorter letters are too many organizations'. */
const LETTERS = /^(?:\p{Lu}{3,8}|(?:\p{Lu}\.){3,})$/u

/** "Joseph R. Biden Jr." → "Biden", "Mohamed Al-Sissi" → "Al-Sissi" */
export function surnameOf(name: string): string {
  return name.trim().replace(SUFFIX, '').split(/\s+/).at(-1) ?? ''
}

/** Whether a person's name is more than a surname. */
export function isFullName(name: string): boolean {
  return /\s/.test(name.trim().replace(SUFFIX, ''))
}

/** Whether an organization's name is its letters alone, and not those of one that is known by them to everybody. */
export function isLetters(name: string): boolean {
  return LETTERS.test(name) && canonicalOrganization(name) === null
}

/** The keys of the surnames by which a person may be called: "Wang Yi" is "Wang", and by the look of it perhaps "Yi". */
export function surnameKeys(name: string): string[] {
  const first = familyNameBefore(normaliseName(name).split(' '))
  return [surnameKey(name), ...(first === null ? [] : [keyOfSpelling(first)])]
}

/** The key of a person's surname, one for all its spellings. */
export function surnameKey(name: string): string {
  return keyOfSpelling(normaliseName(surnameOf(name)))
}

/** The key of a surname that is normalised already: "al sissi" → "sissi", "zelenskiy" → "zelensky". */
export function keyOfSpelling(surname: string): string {
  return spelledKeys(surname)[0] ?? ''
}

/** The key of an organization's letters: "B.F.C." → "bfc". */
export function lettersKey(letters: string): string {
  return letters.replaceAll('.', '').toLowerCase()
}

/** All ways in which a short name's key may be stored; the key itself comes first. */
export function spellingsOf({ kind, key }: ShortName): readonly string[] {
  return kind === 'Person' ? spelledKeys(key) : [key, [...key].join(' ')]
}

/** "zelenskiy" → "zelensky", "al zelensky", …, "zelenskyy", … */
function spelledKeys(surname: string): readonly string[] {
  const article = ARTICLES.find((each) => each !== '' && surname.startsWith(each)) ?? ''
  return endingsOf(surname.slice(article.length)).flatMap((each) => ARTICLES.map((before) => before + each))
}

function endingsOf(surname: string): readonly string[] {
  for (const endings of ENDINGS) {
    const ending = endings.filter((each) => surname.endsWith(each)).sort((a, b) => b.length - a.length)[0]
    const stem = surname.slice(0, -(ending?.length ?? 0))
    if (ending !== undefined && stem.length >= LEAST_STEM) return endings.map((each) => stem + each)
  }
  return [surname]
}
