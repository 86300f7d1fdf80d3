// Of which gender the persons of an article are, as far as it tells. In: the article's text and mentions. Out: genders by
// entity.
import type { Mention, Span } from '../annotate/annotations.ts'
import { type Gender, genderOfGivenName } from '../annotate/names/given-names.ts'
import { genderOfTitle } from '../annotate/names/titles.ts'
import type { ArticleText } from '../text/article-text.ts'
import { wordBefore } from '../text/word-before.ts'
import { factOfWord } from '../text/words.ts'
import { personNoun } from './person-nouns.ts'

const MALE = new Set(['he', 'him', 'his', 'himself'])
const FEMALE = new Set(['she', 'her', 'hers', 'herself'])

/** The gender of a pronoun; null for other words. */
export const pronounGender = factOfWord(({ lower }): Gender | null => (MALE.has(lower) ? 'male' : FEMALE.has(lower) ? 'female' : null))

/** Gender by courtesy title, by given name, by what stands before the name ("his wife, Jane Smith"), else by pronouns. */
export function gendersOf(
  text: ArticleText,
  mentions: readonly Mention[],
  people: readonly Mention[],
  quoted: readonly Span[],
): Map<string, Gender> {
  const genders = new Map(gendersByNames(text, mentions, people))
  for (const [id, gender] of gendersByPronouns(text, people, quoted)) if (!genders.has(id)) genders.set(id, gender)
  return genders
}

const known = new WeakMap<readonly Mention[], ReadonlyMap<string, Gender>>()

/** Quotes and events ask for the same mentions. */
function gendersByNames(text: ArticleText, mentions: readonly Mention[], people: readonly Mention[]): ReadonlyMap<string, Gender> {
  const genders = known.get(mentions) ?? readGenders(text, people)
  known.set(mentions, genders)
  return genders
}

function readGenders(text: ArticleText, people: readonly Mention[]): ReadonlyMap<string, Gender> {
  const genders = new Map<string, Gender>()
  for (const mention of people) {
    const title = /[\p{L}.]+$/u.exec(wordBefore(text.body, mention.start, 30))?.[0] ?? ''
    const byTitle = genderOfTitle(title) ?? genderOfTitle(mention.exact.split(' ')[0] ?? '') ?? personNoun(title)
    if (byTitle !== null) genders.set(mention.entityId, byTitle)
    if (genders.has(mention.entityId)) continue
    const names = mention.name.split(' ')
    const byName = names.length < 2 ? null : (genderOfGivenName(names[0] ?? '') ?? genderOfMiddleName(names))
    if (byName !== null) genders.set(mention.entityId, byName)
  }
  return genders
}

/** "J. Edgar Roe": the last of the names is a family's, which tells nothing. */
function genderOfMiddleName(names: readonly string[]): Gender | null {
  return names.length < 3 ? null : genderOfGivenName(names[1] ?? '')
}

/** A sentence that names one person and holds pronouns of one gender tells it, where all such sentences agree. */
function gendersByPronouns(text: ArticleText, people: readonly Mention[], quoted: readonly Span[]): Map<string, Gender> {
  const told = new Map<string, Set<Gender>>()
  let person = 0
  let quote = 0
  for (const sentence of text.sentences) {
    let id: string | null = null
    let several = false
    let first = Number.POSITIVE_INFINITY
    for (; (people[person]?.start ?? sentence.end) < sentence.end; person++) {
      const named = people[person]?.entityId ?? ''
      if (id !== null && named !== id) several = true
      id = named
      first = Math.min(first, people[person]?.start ?? first)
    }
    if (id === null || several) continue
    let seen: Gender | null = null
    let both = false
    for (let token = sentence.from; token < sentence.to; token++) {
      const each = text.tokens[token]
      if (each === undefined) break
      const { start } = each
      while (quote < quoted.length && (quoted[quote]?.end ?? 0) <= start) quote++
      const inside = (quoted[quote]?.start ?? Number.POSITIVE_INFINITY) <= start
      const gender = inside || start < first ? null : pronounGender(each.word)
      if (gender === null) continue
      if (seen !== null && gender !== seen) both = true
      seen = gender
    }
    if (seen !== null && !both) told.set(id, (told.get(id) ?? new Set()).add(seen))
  }
  const genders = new Map<string, Gender>()
  for (const [id, seen] of told) {
    const [only] = seen
    if (seen.size === 1 && only !== undefined) genders.set(id, only)
  }
  return genders
}
