// Names whose sentence leaves no doubt what they are: in one place, and so throughout the article. In: words with their
// sentences, and names. Out: names, with the class that is sure. Rules, each with the phrase it was made for.
import { isBodyNoun } from '../../resolve/body-nouns.ts'
import { isCompanyBeside } from './company-settings.ts'
import { isCountryName } from './country-names.ts'
import type { NameDocument } from './document.ts'
import { KNOWN_PLACES } from './known-places.ts'
import { CALENDAR, GIVEN, GROUP, ORGANIZATION, TITLE } from './lexicon.ts'
import { isTaken, nameOf, takenBy, withAdded } from './name-spans.ts'
import type { NameClass, NameSpan } from './name-text.ts'
import { SETTING, settingOf } from './settings.ts'
import { isTitle } from './titles.ts'

// Who only a body has: "Fernleaf chief executive Odra Lindqvist".
const HEADS_OF_BODIES =
  /^(?:(?:founding|acting|interim|former|deputy|vice|board) )?(?:chief (?:executive|economist|operating|financial|scientist)(?: officer)?|ceo|cfo|chair|chairman|chairwoman|chairperson|(?:co-)?founder|managing director|executive director|director general|general manager)$/i
const MOST_WORDS_BETWEEN = 4
// Nouns for persons too: "Kusturica, a film maker".
const MAKERS = /\b(?:maker|publisher|operator|manufacturer|retailer|chief)\b/
const MAX_APPOSITION = 8
const OPENING_MARK = /^["“„«‘]$/

/** Nouns that stand before a body's name and hardly before a person's: "the newspaper Fernleaf". */
const FIRMS = new Set(
  `newspaper daily weekly magazine tabloid broadcaster station agency firm company consultancy airline bank retailer carmaker automaker charity
  conglomerate regulator insurer lender watchdog operator brewery startup supermarket drugmaker chipmaker`.split(/\s+/),
)

/** Gives names that are sure wherever they stand, or in half of the places, that class everywhere. */
export function settleSureNames(document: NameDocument, spans: readonly NameSpan[]): NameSpan[] {
  const { sentences } = document.text
  const all = withPassedOver(document, spans)
  const mentions = new Map<string, number>()
  const sure = new Map<string, Sure>()
  let sentence = 0
  for (let index = 0; index < all.length; index++) {
    const span = all[index]
    if (span === undefined) break
    while (span.from >= (sentences[sentence]?.[1] ?? Number.POSITIVE_INFINITY)) sentence++
    const name = nameOf(document.text.words, span)
    mentions.set(name, (mentions.get(name) ?? 0) + 1)
    const nameClass = sureClass(document, sentences[sentence] ?? [0, 0], span, all[index - 1], all[index + 1])
    if (nameClass === null) continue
    const known = sure.get(name)
    if (known === undefined) sure.set(name, { nameClass, count: 1 })
    else sure.set(name, { nameClass: known.nameClass === nameClass ? nameClass : null, count: known.count + 1 })
  }
  if (sure.size === 0) return all
  const settled: NameSpan[] = []
  for (const span of all) {
    const name = nameOf(document.text.words, span)
    const said = sure.get(name)
    const nameClass = said === undefined || said.count * 2 < (mentions.get(name) ?? 0) ? null : said.nameClass
    settled.push(nameClass === null ? span : { from: span.from, to: span.to, nameClass })
  }
  return settled
}

interface Sure {
  /** Null when one place says this and another that. */
  readonly nameClass: NameClass | null
  readonly count: number
}

/** Adds what was taken for no name: a full name, and capitals right behind a noun for a body, "the broadcaster |Nordkanal|", or "told". */
function withPassedOver({ entries, text, runTo, candidates }: NameDocument, spans: readonly NameSpan[]): NameSpan[] {
  const taken = takenBy(spans, entries.length)
  const words = text.words
  const added: NameSpan[] = []
  for (const sentence of text.sentences) {
    const from = sentence[0]
    const to = sentence[1]
    for (let index = from + 1; index < to; index++) {
      if (candidates[index] !== 1 || taken[index] !== 0) continue
      const here = entries[index]
      if (here?.capital !== true) continue
      const end = runTo[index] ?? index + 1
      if (isFullName(entries, words, index, end) && !isTaken(taken, index, end)) {
        added.push({ from: index, to: end, nameClass: 'PER' })
        index = end
        continue
      }
      const isTold = words[index - 1] === 'told' && /^\p{Lu}/u.test(words[index] ?? '') && !/^(?:-|\d)/.test(words[end] ?? '')
      if (!isTold && (here.allCapitals || !(FIRMS.has(nounBefore(words, index)) || isApposed(words, index, end)))) continue
      if ((here.tables & (GIVEN | TITLE | GROUP | CALENDAR)) !== 0 || isTaken(taken, index, end)) continue
      added.push({ from: index, to: end, nameClass: 'ORG' })
      index = end
    }
  }
  return withAdded(spans, added)
}

/** "the party's |Regina Ip|": a given name and one word more, neither of which is anything else. */
function isFullName(entries: NameDocument['entries'], words: readonly string[], from: number, to: number): boolean {
  if (to - from !== 2 || entries[from]?.tables !== GIVEN || isCountryName(words[from] ?? '') || words[to] === '-') return false
  const last = entries[to - 1]
  return last?.capital === true && !last.allCapitals && last.tables === 0
}

const MOST_WORDS_TO_ARTICLE = 4

/** "The building consortium, |Transcorvo|, said", but not "the head of the museum, |Lindqvist|, said". */
function isApposed(words: readonly string[], from: number, to: number): boolean {
  if (to - from > 2 || words[from - 1] !== ',' || words[to] !== ',' || !isBodyNoun(words[from - 2] ?? '')) return false
  for (let at = from - 3; at > from - 3 - MOST_WORDS_TO_ARTICLE; at--) {
    if (/^(?:the|a|an)$/i.test(words[at] ?? '')) return !/^(?:of|for|at|from|in|to)$/.test(words[at - 1] ?? '')
    if (!/^\p{Ll}+$/u.test(words[at] ?? '')) return false
  }
  return false
}

function sureClass(
  document: NameDocument,
  sentence: readonly [number, number],
  span: NameSpan,
  last: NameSpan | undefined,
  next: NameSpan | undefined,
): NameClass | null {
  const { entries, text } = document
  const { words } = text
  const from = sentence[0]
  const to = sentence[1]
  const name = nameOf(words, span)
  if (KNOWN_PLACES.has(name)) return span.nameClass === 'ORG' && isRegion(words, span) ? 'LOC' : null
  if (isCountryName(name)) return null
  const setting = settingOf(entries, from, to, span.from, span.to)
  const first = entries[span.from]?.tables ?? 0
  const hasHead = entries.slice(span.from, span.to).some(({ tables }) => (tables & ORGANIZATION) !== 0)
  // "said Odra Lindqvist, 40, a nurse", "Lindqvist was born in Odra", "A spokeswoman for Fernleaf, |Odra Lindqvist|, denied it"
  const isAged = words[span.to] === ',' && /^\d\d$/.test(words[span.to + 1] ?? '') && /^[,.]$/.test(words[span.to + 2] ?? '')
  const lives = (setting & SETTING.life) !== 0 && !/^(?:'s|born)$/.test(words[span.to] ?? '')
  if (!hasHead && (isAged || lives || isNamedSpokesman(document, span, last))) return 'PER'
  if ((first & (GIVEN | GROUP)) !== 0) return null
  // "Fernleaf chair Odra Lindqvist"
  const mayBeBody = span.nameClass === 'PER' || span.nameClass === 'MISC'
  if (mayBeBody && next?.nameClass === 'PER' && next.from - span.to <= MOST_WORDS_BETWEEN) {
    if (HEADS_OF_BODIES.test(words.slice(span.to, next.from).join(' '))) return 'ORG'
  }
  // "told the |Dispatch|"
  if (span.to - span.from === 1 && words[span.from - 1] === 'the' && words[span.from - 2] === 'told' && !isNoun(words[span.to] ?? '.'))
    return 'ORG'
  // "told |Morning Brief|"
  if (span.nameClass === 'MISC' && words[span.from - 1] === 'told' && !/s$/.test(words[span.to - 1] ?? '')) return 'ORG'
  if (span.nameClass === 'MISC' && isApposed(words, span.from, span.to)) return 'ORG'
  // "shares in |Fernleaf|"
  if (document.towns[span.from] === 0 && isCompanyBeside(words, span.from, span.to)) return 'ORG'
  // "the ferry firm |Fernleaf|"
  if (FIRMS.has(nounBefore(words, span.from))) return 'ORG'
  // "Fernleaf, a network of clinics"
  const isTown = document.towns[span.from] !== 0
  return (setting & SETTING.body) !== 0 && !isTown && !MAKERS.test(words.slice(span.to, span.to + MAX_APPOSITION).join(' ')) ? 'ORG' : null
}

/** "in the |Amazon|.", "the |Amazon|, which": a place that is a body's name as well, but bodies so called have no article. */
function isRegion(words: readonly string[], { from, to }: NameSpan): boolean {
  return (
    to - from === 1 &&
    words[from - 1] === 'the' &&
    /^(?:\P{L}.*|(?:is|was|are|were|has|had|and|in|by|to|from|for|with|alone|which|that))$/u.test(words[to] ?? '.')
  )
}

/** The word right before, past an opening mark: "the weekly “|Donaupost|”". */
function nounBefore(words: readonly string[], index: number): string {
  return words[OPENING_MARK.test(words[index - 1] ?? '') ? index - 2 : index - 1] ?? ''
}

/** "told the Trump |team|": what may be a noun that the name only belongs to. */
function isNoun(word: string): boolean {
  return (
    /^\p{L}/u.test(word) &&
    !/^(?:that|in|on|at|by|it|he|she|they|there|this|last|earlier|before|after|about|when|while|and|but)$/.test(word)
  )
}

/** "A spokeswoman for the ministry, |Odra Lindqvist|,": a name between commas behind somebody's post. */
function isNamedSpokesman({ text: { words } }: NameDocument, span: NameSpan, last: NameSpan | undefined): boolean {
  if (words[span.from - 1] !== ',' || words[span.to] !== ',' || last === undefined || last.to !== span.from - 1) return false
  const before = words[last.from - 1] === 'the' ? last.from - 2 : last.from - 1
  const title = words[before - 1] ?? ''
  return /^(?:for|of)$/.test(words[before] ?? '') && /^\p{Ll}/u.test(title) && isTitle(title)
}
