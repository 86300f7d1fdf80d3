// Known bodies of several words that the model passed over or took only a part of, "Korean |Central News Agency|", offices,
// "|Attorney General's Office|", and known places in capitals that open a line, "|ADDIS ABABA| - The union met".
// In: words and names. Out: names, these among them.
import { testOfWord } from '../../text/words.ts'
import { beginsKnownPhrase, knownPhraseAt } from './known-phrases.ts'
import { isPlaceInCapitals } from './known-places.ts'
import { isTaken, nameOf, takenBy, withAdded } from './name-spans.ts'
import type { NameSpan, NameText } from './name-text.ts'

/** The names, with known bodies in place of the parts of them that were found. */
export function wholeNames({ words, spellings, sentences }: NameText, spans: readonly NameSpan[]): NameSpan[] {
  const whole: NameSpan[] = []
  let next = 0
  const taken = takenBy(spans, words.length)
  for (const [from, to] of sentences) {
    const dateline = endOfDateline(words, from, to)
    if (dateline > from && !isTaken(taken, from, dateline)) whole.push({ from, to: dateline, nameClass: 'LOC' })
    for (let index = from; index < to; index++) {
      const word = spellings[index]
      if (word === undefined) continue
      const office = beginsOffice(word) ? endOfOffice(words, spans, index, to) : index
      if (office > index) {
        whole.push({ from: index, to: office, nameClass: 'ORG' })
        index = office - 1
        continue
      }
      if (!beginsKnownPhrase(word)) continue
      const known = knownPhraseAt(words, index, to)
      if (known === null || known.nameClass !== 'ORG' || (known.words.length < 2 && !word.text.includes('.'))) continue
      const end = index + known.words.length
      while ((spans[next]?.to ?? end) <= index) next++
      if (isFree(words, spans, next, index, end) && !isWithoutArticle(words, spans[next], index, end))
        whole.push({ from: index, to: end, nameClass: 'ORG' })
      index = end - 1
    }
  }
  if (whole.length === 0) return [...spans]
  const covered = takenBy(whole, words.length)
  const kept: NameSpan[] = []
  for (const span of spans) if (covered[span.from] === 0) kept.push(span)
  return withAdded(kept, whole)
}

const MOST_WORDS_OF_OFFICE = 9
const beginsOffice = testOfWord(({ text }) => text === 'Office' || OF_OFFICES.test(text))
const OF_OFFICES = /^(?:Attorney|Prosecutor|Solicitor|Auditor|Registrar|Inspector|Surgeon|Advocate)$/

/** Where an office's name ends: "|Office of the Prosecutor|", "|Attorney General's Office|"; its begin where none does. */
function endOfOffice(words: readonly string[], spans: readonly NameSpan[], from: number, to: number): number {
  if (words[from] !== 'Office') return endOfGeneral(words, from)
  if (words[from + 1] !== 'of' || /^\p{Lu}/u.test(words[from - 1] ?? '')) return from
  const near = spans.filter((span) => span.to > from && span.from < from + MOST_WORDS_OF_OFFICE)
  if (near.some((span) => span.from < from)) return from // part of a longer name
  const holder = near.find(({ nameClass }) => nameClass === 'PER')?.from ?? to
  const limit = Math.min(to, holder, from + MOST_WORDS_OF_OFFICE)
  let end = from + 2
  for (let index = end; index < limit; index++) {
    if (/^\p{Lu}/u.test(words[index] ?? '')) end = index + 1
    else if (!/^(?:of|the)$/.test(words[index] ?? '')) break
  }
  // "Office of Information |and Privacy|"
  const over = near.find((span) => span.nameClass === 'ORG' && span.from < end && span.to > end)
  return end === from + 2 ? from : (over?.to ?? end)
}

/** "|Attorney General's Office|", "|Attorney-General's Department|" */
function endOfGeneral(words: readonly string[], from: number): number {
  const general = words[from + 1] === '-' ? from + 2 : from + 1
  const isOffice = words[general] === 'General' && words[general + 1] === "'s" && /^(?:Office|Department)$/.test(words[general + 2] ?? '')
  return isOffice ? general + 3 : from
}

const MOST_WORDS_OF_PLACE = 3

/** Where a known place in capitals before a dash, "|OSLO|, May 4", "|OSLO|: The …" ends, which a sentence begins with; its begin where none does. */
function endOfDateline(words: readonly string[], from: number, to: number): number {
  let end = from
  while (end < to && end - from < MOST_WORDS_OF_PLACE && /^\p{Lu}{3,}$/u.test(words[end] ?? '')) end++
  if (end === from || !/^(?:-|–|—|--|:|,)$/.test(words[end] ?? '')) return from
  return isPlaceInCapitals(nameOf(words, { from, to: end })) ? end : from
}

/** "The |Lake Times|": a body without its article is whole. */
function isWithoutArticle(words: readonly string[], span: NameSpan | undefined, from: number, to: number): boolean {
  return words[from] === 'The' && span?.from === from + 1 && span.to === to && span.nameClass === 'ORG'
}

/** What has its own meaning as often: known bodies only where the model found one. */
const UNSURE = /^Foreign (?:Policy|Affairs)$/

/** Whether none of the names from `next` on reaches out of `from`–`to` or is all of it, and what stands there is found or sure. */
function isFree(words: readonly string[], spans: readonly NameSpan[], next: number, from: number, to: number): boolean {
  let found = false
  for (let index = next; index < spans.length; index++) {
    const span = spans[index]
    if (span === undefined || span.from >= to) break
    if (span.from < from || span.to > to || (span.to - span.from === to - from && span.nameClass === 'ORG')) return false
    found = true
  }
  // "AFP/|Getty Images|": the source of a picture
  return found || (words[from - 1] !== '/' && !UNSURE.test(nameOf(words, { from, to })))
}
